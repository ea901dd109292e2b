<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a lamp on a standing pole</source>
      <translation>Leuchte an vorhandenem Mast anbringen</translation>
    </message>
    <message>
      <source>Add a pole with a lamp</source>
      <translation>Mast mit Leuchte setzen</translation>
    </message>
    <message>
      <source>Dim or shield the lamp</source>
      <translation>Leuchte dimmen oder abschirmen</translation>
    </message>
    <message>
      <source>Prune branches by the lamp</source>
      <translation>Äste an der Leuchte schneiden</translation>
    </message>
    <message>
      <source>Repair the lamp</source>
      <translation>Leuchte reparieren</translation>
    </message>
    <message>
      <source>Replace the lamp by an LED</source>
      <translation>Leuchte durch eine LED ersetzen</translation>
    </message>
  </context>
  <context>
    <name>Algorithm</name>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>Budget</name>
    <message>
      <source>'{piece}' is no amount of money.</source>
      <translation>„{piece}“ ist kein Geldbetrag.</translation>
    </message>
    <message>
      <source>No budget was given.</source>
      <translation>Es wurde kein Budget angegeben.</translation>
    </message>
    <message>
      <source>The budget '{piece}' is negative.</source>
      <translation>Das Budget „{piece}“ ist negativ.</translation>
    </message>
    <message>
      <source>The budget has no amount for year {year:,}.</source>
      <translation>Das Budget nennt keinen Betrag für Jahr {year:,}.</translation>
    </message>
    <message>
      <source>The budget has {count:,} years; at most {most:,} can be ranked.</source>
      <translation>Das Budget hat {count:,} Jahre; reihen lassen sich höchstens {most:,}.</translation>
    </message>
    <message>
      <source>The budget is in several currencies: {currencies}.</source>
      <translation>Das Budget ist in mehreren Währungen: {currencies}.</translation>
    </message>
    <message>
      <source>Write an amount such as 250000 or 250000 EUR; for several years: 100000; 120000; 120000</source>
      <translation>Schreiben Sie einen Betrag wie 250000 oder 250000 EUR; für mehrere Jahre: 100000; 120000; 120000</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>As before</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <source>Costs less</source>
      <translation>Kostet weniger</translation>
    </message>
    <message>
      <source>Costs more</source>
      <translation>Kostet mehr</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Moved down</source>
      <translation>Nach unten gerückt</translation>
    </message>
    <message>
      <source>Moved up</source>
      <translation>Nach oben gerückt</translation>
    </message>
    <message>
      <source>New on the list</source>
      <translation>Neu auf der Liste</translation>
    </message>
    <message>
      <source>No longer on the list</source>
      <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
      <source>{change}: {count:,}</source>
      <translation>{change}: {count:,}</translation>
    </message>
  </context>
  <context>
    <name>CheckData</name>
    <message>
      <source>Check data</source>
      <translation>Daten prüfen</translation>
    </message>
    <message>
      <source>In plain words, what would make the result surer.</source>
      <translation>In einfachen Worten: was das Ergebnis verlässlicher machen würde.</translation>
    </message>
    <message>
      <source>Letter that asks for data</source>
      <translation>Brief mit der Bitte um Daten</translation>
    </message>
    <message>
      <source>Mapping of fields</source>
      <translation>Feldzuordnung</translation>
    </message>
    <message>
      <source>Reads the city's layers as Score parcels would, and says what was understood and what is wrong.

Gives a table of findings (where, how many, what to do), the areas that a layer does not cover, a mapping file that says which field was taken for what (correct it and give it to the other tools), and a letter that asks for the data that would make the result surer. With a folder of photometric files, a report shows how each spreads its light and what did not match. Nothing in your layers is changed.</source>
      <translation>Liest die Layer der Stadt so wie „Grundstücke bewerten“ und sagt, was verstanden wurde und was nicht stimmt.

Ergibt eine Tabelle mit Befunden (wo, wie viele, was zu tun ist), die Flächen, die ein Layer nicht abdeckt, eine Zuordnungsdatei, die sagt, welches Feld wofür gelesen wurde (berichtigen Sie sie und geben Sie sie den anderen Werkzeugen), und einen Brief, der um die Daten bittet, die das Ergebnis verlässlicher machen würden. Mit einem Ordner photometrischer Dateien zeigt ein Bericht, wie jede ihr Licht verteilt und was nicht zusammenpasste. An Ihren Layern ändert sich nichts.</translation>
    </message>
    <message>
      <source>Report on photometric files</source>
      <translation>Bericht zu photometrischen Dateien</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
      <source>Web pages (*.html)</source>
      <translation>Webseiten (*.html)</translation>
    </message>
    <message>
      <source>Web pages (*.html);;Text files (*.txt)</source>
      <translation>Webseiten (*.html);;Textdateien (*.txt)</translation>
    </message>
    <message>
      <source>Which field was taken for what. Correct it and give it as MAPPING.</source>
      <translation>Welches Feld wofür gelesen wurde. Berichtigen Sie es und geben Sie es als MAPPING an.</translation>
    </message>
    <message>
      <source>With PHOTOMETRY: how each file spreads its light, how many lights have it, and what did not match.</source>
      <translation>Mit PHOTOMETRY: wie jede Datei ihr Licht verteilt, wie viele Leuchten sie haben, und was nicht zusammenpasste.</translation>
    </message>
    <message>
      <source>check,quality,findings,mapping,fields,letter,validate,data</source>
      <translation>prüfen,Qualität,Befunde,Zuordnung,Felder,Brief,validieren,Daten</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>{name} was left empty, and the run needs it: {label}.</source>
      <translation>{name} blieb leer, wird aber gebraucht: {label}.</translation>
    </message>
    <message>
      <source>{name}: '{place}' cannot be opened as a layer. Check its name and what it holds, or leave it out.</source>
      <translation>{name}: „{place}“ lässt sich nicht als Layer öffnen. Prüfen Sie Namen und Inhalt, oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
      <source>{name}: '{value}' cannot be. Give a number from {least:g} to {most:g}.</source>
      <translation>{name}: „{value}“ ist nicht möglich. Geben Sie eine Zahl von {least:g} bis {most:g} an.</translation>
    </message>
    <message>
      <source>{name}: '{value}' is no date. Write it as year-month-day, such as 2026-03-01.</source>
      <translation>{name}: „{value}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-01.</translation>
    </message>
    <message>
      <source>{name}: there is no '{value}'. Take one of: {options}.</source>
      <translation>{name}: „{value}“ gibt es nicht. Nehmen Sie eines davon: {options}.</translation>
    </message>
    <message>
      <source>{name}: {value} is in the future. Give today or an earlier day.</source>
      <translation>{name}: {value} liegt in der Zukunft. Geben Sie heute oder einen früheren Tag an.</translation>
    </message>
  </context>
  <context>
    <name>CommunityAtlas</name>
    <message>
      <source>Areas</source>
      <translation>Gebiete</translation>
    </message>
    <message>
      <source>Community atlas</source>
      <translation>Nachbarschaftsatlas</translation>
    </message>
    <message>
      <source>Field with the names of the areas</source>
      <translation>Feld mit den Namen der Gebiete</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF zum Drucken, PNG fürs Web (eine Datei je Seite).</translation>
    </message>
    <message>
      <source>Polygons, each of which has a page. Without them each block has one.</source>
      <translation>Polygone, die je eine Seite haben. Ohne Angabe hat jeder Block eine.</translation>
    </message>
    <message>
      <source>Prints an atlas for community meetings: an overview of the whole district, then a page for each area with its own map, facts and reasons.

Give areas such as neighbourhoods; without them each block has a page. As on every public sheet, all figures are those of block faces of ten or more parcels: nothing can be said of a single parcel. An area in which nothing was scored keeps its page, which says so.</source>
      <translation>Druckt einen Atlas für Versammlungen im Quartier: eine Übersicht des ganzen Stadtteils, dann eine Seite je Gebiet mit eigener Karte, Zahlen und Gründen.

Geben Sie Gebiete wie Quartiere an; ohne Angabe hat jeder Block eine Seite. Wie auf jedem öffentlichen Blatt sind alle Zahlen solche von Blockseiten ab zehn Grundstücken: Über kein einzelnes Grundstück lässt sich etwas sagen. Ein Gebiet, in dem nichts bewertet wurde, behält seine Seite, und sie sagt es.</translation>
    </message>
    <message>
      <source>Without it the areas are numbered.</source>
      <translation>Ohne Angabe werden die Gebiete nummeriert.</translation>
    </message>
    <message>
      <source>print,layout,map,atlas,neighbourhood,block,meeting,residents,PDF</source>
      <translation>drucken,Layout,Karte,Atlas,Quartier,Block,Versammlung,Anwohnende,PDF</translation>
    </message>
  </context>
  <context>
    <name>CommunitySheet</name>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>„{file}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>1,300 ft is about a five-minute walk</source>
      <translation>1.300 ft sind etwa fünf Minuten zu Fuß</translation>
    </message>
    <message>
      <source>400 m is about a five-minute walk</source>
      <translation>400 m sind etwa fünf Minuten zu Fuß</translation>
    </message>
    <message>
      <source>A code such as en or es, or two for a sheet in both: es en. Empty: the language of QGIS.</source>
      <translation>Ein Kürzel wie en oder es, oder zwei für ein Blatt in beiden: es en. Leer: die Sprache von QGIS.</translation>
    </message>
    <message>
      <source>A picture for the upper right corner. It is kept inside the sheet.</source>
      <translation>Ein Bild für die obere rechte Ecke. Es wird im Blatt gespeichert.</translation>
    </message>
    <message>
      <source>A sheet has room for two languages, not for {n}.</source>
      <translation>Ein Blatt hat Platz für zwei Sprachen, nicht für {n}.</translation>
    </message>
    <message>
      <source>About this sheet</source>
      <translation>Über dieses Blatt</translation>
    </message>
    <message>
      <source>Add a lamp on a pole</source>
      <translation>Leuchte an einem Mast anbringen</translation>
    </message>
    <message>
      <source>Add the sheet to the open project</source>
      <translation>Das Blatt zum offenen Projekt hinzufügen</translation>
    </message>
    <message>
      <source>Adds the layers of the sheet in a group, and the sheet itself under Project &gt; Layouts. What the public may have is written beside the sheet's file.</source>
      <translation>Fügt die Layer des Blatts in einer Gruppe hinzu, und das Blatt selbst unter Projekt &gt; Layouts. Was die Öffentlichkeit haben darf, wird neben die Datei des Blatts geschrieben.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>All type is 18 pt or larger. The sheet then has more pages.</source>
      <translation>Alle Schrift ist mindestens 18 pt groß. Das Blatt hat dann mehr Seiten.</translation>
    </message>
    <message>
      <source>Also a PDF with layers (GeoPDF)</source>
      <translation>Auch ein PDF mit Layern (GeoPDF)</translation>
    </message>
    <message>
      <source>An address, a telephone number, a place and a time: one or two lines.</source>
      <translation>Anschrift, Telefonnummer, Ort und Uhrzeit: ein oder zwei Zeilen.</translation>
    </message>
    <message>
      <source>An indication, not a certificate.</source>
      <translation>Ein Anhaltspunkt, kein Zertifikat.</translation>
    </message>
    <message>
      <source>Area of this atlas, with its number</source>
      <translation>Gebiet dieses Atlas, mit seiner Nummer</translation>
    </message>
    <message>
      <source>Area {n}</source>
      <translation>Gebiet {n}</translation>
    </message>
    <message>
      <source>Ask first: Which places do you like and use? Mark them on the map.</source>
      <translation>Fragen Sie zuerst: Welche Orte mögen und nutzen Sie? Zeichnen Sie sie auf der Karte ein.</translation>
    </message>
    <message>
      <source>Ask today who decides, and when. Write it here: ____________________</source>
      <translation>Fragen Sie heute, wer entscheidet, und wann. Schreiben Sie es hierher: ____________________</translation>
    </message>
    <message>
      <source>Ask who would bear the harm of each choice, such as glare or noise.</source>
      <translation>Fragen Sie, wen die Nachteile jeder Möglichkeit treffen würden, wie Blendung oder Lärm.</translation>
    </message>
    <message>
      <source>Ask: Does it look like this after dark? Where is the map wrong?</source>
      <translation>Fragen Sie: Sieht es nach Einbruch der Dunkelheit so aus? Wo ist die Karte falsch?</translation>
    </message>
    <message>
      <source>Automatic: feet where the map's coordinate system is in feet, else metres.</source>
      <translation>Automatisch: Fuß, wo das Koordinatensystem der Karte in Fuß ist, sonst Meter.</translation>
    </message>
    <message>
      <source>Average need on this map: {need} of 100.</source>
      <translation>Mittlerer Bedarf auf dieser Karte: {need} von 100.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before the meeting</source>
      <translation>Vor der Versammlung</translation>
    </message>
    <message>
      <source>Block faces of ten or more parcels, for the public</source>
      <translation>Blockseiten ab zehn Grundstücken, für die Öffentlichkeit</translation>
    </message>
    <message>
      <source>Block faces: parcels side by side along a street, ten or more together. Single parcels mark the page as an internal working copy.</source>
      <translation>Blockseiten: Grundstücke nebeneinander an einer Straße, zehn oder mehr zusammen. Bei einzelnen Grundstücken wird das Blatt als interne Arbeitskopie gekennzeichnet.</translation>
    </message>
    <message>
      <source>Block {n}</source>
      <translation>Block {n}</translation>
    </message>
    <message>
      <source>Both maps use the same colours. The second is computed, not promised.</source>
      <translation>Beide Karten verwenden dieselben Farben. Die zweite ist berechnet, nicht versprochen.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons that has a coordinate system, or none.</source>
      <translation>Wählen Sie einen Layer mit Polygonen, der ein Koordinatensystem hat, oder keinen.</translation>
    </message>
    <message>
      <source>Choose an SVG, PNG or JPEG file, or none.</source>
      <translation>Wählen Sie eine SVG-, PNG- oder JPEG-Datei, oder keine.</translation>
    </message>
    <message>
      <source>Choose another place, with a name that ends in .qgz.</source>
      <translation>Wählen Sie einen anderen Ort, mit einem Namen, der auf .qgz endet.</translation>
    </message>
    <message>
      <source>Choose the dark gaps that 'Score parcels' or 'Lighting' made, or none.</source>
      <translation>Wählen Sie die dunklen Lücken aus „Grundstücke bewerten“ oder „Licht auf den Gehwegen“, oder keine.</translation>
    </message>
    <message>
      <source>Choose the layer that 'Score parcels' made, not its table.</source>
      <translation>Wählen Sie den Layer aus „Grundstücke bewerten“, nicht dessen Tabelle.</translation>
    </message>
    <message>
      <source>Choose the result of 'Street-light upgrades', or a layer with rank and action.</source>
      <translation>Wählen Sie das Ergebnis von „Leuchten-Verbesserungen reihen“, oder einen Layer mit rank und action.</translation>
    </message>
    <message>
      <source>Choose the suggestions that 'Score parcels' made, or none.</source>
      <translation>Wählen Sie die Vorschläge aus „Grundstücke bewerten“, oder keine.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place for the project.</source>
      <translation>Schließen Sie die Datei, falls sie offen ist, oder wählen Sie einen anderen Ort für das Projekt.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place.</source>
      <translation>Schließen Sie die Datei, falls sie offen ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Community places and base map</source>
      <translation>Orte der Gemeinschaft und Grundkarte</translation>
    </message>
    <message>
      <source>Community sheet</source>
      <translation>Nachbarschaftsblatt</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Count the dots aloud and write the counts down.</source>
      <translation>Zählen Sie die Punkte laut und schreiben Sie die Zahlen auf.</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Dunkle Lücken</translation>
    </message>
    <message>
      <source>Dark gaps in the walking light</source>
      <translation>Dunkle Lücken auf den Gehwegen</translation>
    </message>
    <message>
      <source>Darker means more need for improvement.</source>
      <translation>Dunkler heißt mehr Verbesserungsbedarf.</translation>
    </message>
    <message>
      <source>Data: {data}.</source>
      <translation>Daten: {data}.</translation>
    </message>
    <message>
      <source>Date of the meeting</source>
      <translation>Datum der Versammlung</translation>
    </message>
    <message>
      <source>Dim or shield</source>
      <translation>Dimmen oder abschirmen</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) has the colour of its mean need</source>
      <translation>Jede Blockseite (zehn oder mehr Grundstücke) hat die Farbe ihres mittleren Bedarfs</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) shows how sure its figures are.</source>
      <translation>Jede Blockseite (zehn oder mehr Grundstücke) zeigt, wie verlässlich ihre Zahlen sind.</translation>
    </message>
    <message>
      <source>Each dot is a street light to repair, change or add; its number is its place in the list ({n} works). The first ones take away most darkness for the money.</source>
      <translation>Jeder Punkt ist eine Straßenleuchte, die zu reparieren, zu ändern oder zu ergänzen ist; seine Nummer ist sein Platz auf der Liste ({n} Arbeiten). Die ersten nehmen für das Geld am meisten Dunkelheit weg.</translation>
    </message>
    <message>
      <source>Each parcel of land has the colour of its need</source>
      <translation>Jedes Grundstück hat die Farbe seines Bedarfs</translation>
    </message>
    <message>
      <source>Each parcel of land shows how sure its figures are.</source>
      <translation>Jedes Grundstück zeigt, wie verlässlich seine Zahlen sind.</translation>
    </message>
    <message>
      <source>Every figure can be contested. What is wrong is mended in the data, and the map is made anew.</source>
      <translation>Jeder Zahl kann man widersprechen. Was falsch ist, wird in den Daten berichtigt, und die Karte wird neu gemacht.</translation>
    </message>
    <message>
      <source>Every figure can be contested. You get an answer, the data is mended, and the next map says so.</source>
      <translation>Jeder Zahl kann man widersprechen. Sie erhalten eine Antwort, die Daten werden berichtigt, und die nächste Karte sagt es.</translation>
    </message>
    <message>
      <source>Everybody puts the same number of dots on the dot sheet.</source>
      <translation>Alle kleben gleich viele Punkte auf das Punkteblatt.</translation>
    </message>
    <message>
      <source>Evidence: A = the best studies, tried at random; B = large studies that compare; C = one study or a link; D = guidance only. Prices are rough and were not checked here.</source>
      <translation>Belege: A = die besten Studien, mit Zufallsauswahl; B = große Studien, die vergleichen; C = eine Studie oder ein Zusammenhang; D = nur Empfehlungen. Die Preise sind grob und wurden hier nicht geprüft.</translation>
    </message>
    <message>
      <source>For before and after: the parcels scored with what would change.</source>
      <translation>Für vorher und nachher: die Grundstücke, bewertet mit dem, was sich ändern würde.</translation>
    </message>
    <message>
      <source>For the street-light list: points with the fields 'rank', 'action', 'street', 'cost', 'emin_before_lx', 'emin_after_lx' and 'why'.</source>
      <translation>Für die Liste der Straßenleuchten: Punkte mit den Feldern „rank“, „action“, „street“, „cost“, „emin_before_lx“, „emin_after_lx“ und „why“.</translation>
    </message>
    <message>
      <source>For whoever leads the talk. Read it before; say it in your own words.</source>
      <translation>Für alle, die das Gespräch leiten. Lesen Sie es vorher; sagen Sie es mit eigenen Worten.</translation>
    </message>
    <message>
      <source>Give the project another name.</source>
      <translation>Geben Sie dem Projekt einen anderen Namen.</translation>
    </message>
    <message>
      <source>Give the result of 'Street-light upgrades' as list of street lights.</source>
      <translation>Geben Sie das Ergebnis von „Leuchten-Verbesserungen reihen“ als Liste der Straßenleuchten an.</translation>
    </message>
    <message>
      <source>Hand it in: {contact}</source>
      <translation>Abgeben: {contact}</translation>
    </message>
    <message>
      <source>How can we reach you? (only if you want an answer)</source>
      <translation>Wie erreichen wir Sie? (nur wenn Sie eine Antwort wollen)</translation>
    </message>
    <message>
      <source>How do you know? (seen, measured, photo, bill, permit)</source>
      <translation>Woher wissen Sie es? (gesehen, gemessen, Foto, Rechnung, Genehmigung)</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <source>How much light falls on the walkways after dark</source>
      <translation>Wie viel Licht nach Einbruch der Dunkelheit auf die Gehwege fällt</translation>
    </message>
    <message>
      <source>How much of the ground people on walkways can see</source>
      <translation>Wie viel vom Boden von Gehwegen aus zu sehen ist</translation>
    </message>
    <message>
      <source>How old the data is, is not known.</source>
      <translation>Wie alt die Daten sind, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>How old the data is: {ages}.</source>
      <translation>Alter der Daten: {ages}.</translation>
    </message>
    <message>
      <source>How people can answer</source>
      <translation>Wie man antworten kann</translation>
    </message>
    <message>
      <source>How sure is it?</source>
      <translation>Wie verlässlich ist das?</translation>
    </message>
    <message>
      <source>How sure the figures are (0 to 1)</source>
      <translation>Wie verlässlich die Zahlen sind (0 bis 1)</translation>
    </message>
    <message>
      <source>How the paper lies</source>
      <translation>Lage des Papiers</translation>
    </message>
    <message>
      <source>How to lead the meeting</source>
      <translation>Wie man die Versammlung leitet</translation>
    </message>
    <message>
      <source>ISO and US sizes. Automatic: the size that suits the kind of sheet.</source>
      <translation>ISO- und US-Größen. Automatisch: die Größe, die zur Art des Blatts passt.</translation>
    </message>
    <message>
      <source>Internal working copy, not for the public</source>
      <translation>Interne Arbeitskopie, nicht für die Öffentlichkeit</translation>
    </message>
    <message>
      <source>Is something wrong or missing?</source>
      <translation>Ist etwas falsch, oder fehlt etwas?</translation>
    </message>
    <message>
      <source>Is the map wrong somewhere?</source>
      <translation>Ist die Karte irgendwo falsch?</translation>
    </message>
    <message>
      <source>Kind of sheet</source>
      <translation>Art des Blatts</translation>
    </message>
    <message>
      <source>Land and buildings: some in and around them may be unused</source>
      <translation>Grundstücke und Gebäude: Dort und ringsum sind manche vielleicht ungenutzt</translation>
    </message>
    <message>
      <source>Landscape or portrait; automatic: what suits the kind of sheet.</source>
      <translation>Quer- oder Hochformat; automatisch: was zur Art des Blatts passt.</translation>
    </message>
    <message>
      <source>Language of the sheet</source>
      <translation>Sprache des Blatts</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Großdruck</translation>
    </message>
    <message>
      <source>Leave the language empty, or give a code such as en or es, or two: es en.</source>
      <translation>Lassen Sie die Sprache leer, oder geben Sie ein Kürzel wie en oder es an, oder zwei: es en.</translation>
    </message>
    <message>
      <source>Light: the walkway has less than the standard asks</source>
      <translation>Licht: Der Gehweg hat weniger, als die Norm verlangt</translation>
    </message>
    <message>
      <source>Light: {share} of the walkway is darker than the standard asks</source>
      <translation>Licht: {share} des Gehwegs sind dunkler, als die Norm verlangt</translation>
    </message>
    <message>
      <source>List of street lights</source>
      <translation>Liste der Straßenleuchten</translation>
    </message>
    <message>
      <source>Logo of the city</source>
      <translation>Logo der Stadt</translation>
    </message>
    <message>
      <source>Lowest light, now → then</source>
      <translation>Geringstes Licht, jetzt → dann</translation>
    </message>
    <message>
      <source>Lux (lx) says how much light falls on the ground.</source>
      <translation>Lux (lx) sagt, wie viel Licht auf den Boden fällt.</translation>
    </message>
    <message>
      <source>Made with Wellplaced {version}, run {run}.</source>
      <translation>Erstellt mit Wellplaced {version}, Lauf {run}.</translation>
    </message>
    <message>
      <source>Made with Wellplaced.</source>
      <translation>Erstellt mit Wellplaced.</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the area</source>
      <translation>Name des Gebiets</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Verbesserungsbedarf</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Verbesserungsbedarf (0 bis 100)</translation>
    </message>
    <message>
      <source>Need for improvement by block face</source>
      <translation>Verbesserungsbedarf nach Blockseite</translation>
    </message>
    <message>
      <source>Need for improvement, afterwards</source>
      <translation>Verbesserungsbedarf, nachher</translation>
    </message>
    <message>
      <source>New LED lamp</source>
      <translation>Neue LED-Leuchte</translation>
    </message>
    <message>
      <source>New data from the city or from you makes the map surer.</source>
      <translation>Neue Daten von der Stadt oder von Ihnen machen die Karte verlässlicher.</translation>
    </message>
    <message>
      <source>New pole with a lamp</source>
      <translation>Neuer Mast mit Leuchte</translation>
    </message>
    <message>
      <source>No block face lies in this area: there is nothing to show.</source>
      <translation>In diesem Gebiet liegt keine Blockseite: Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' has a shape that could be drawn.</source>
      <translation>Kein Grundstück in „{layer}“ hat eine Form, die sich zeichnen lässt.</translation>
    </message>
    <message>
      <source>One or two sentences. Without them the sheet leaves room to write it in.</source>
      <translation>Ein oder zwei Sätze. Ohne Angabe lässt das Blatt Platz, um es einzutragen.</translation>
    </message>
    <message>
      <source>Only then speak of what is missing.</source>
      <translation>Sprechen Sie erst dann von dem, was fehlt.</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF zum Drucken, PNG fürs Web (eine Datei je Seite).</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Parks, schools, libraries, stops, streets, buildings. Their names say what they are.</source>
      <translation>Parks, Schulen, Bibliotheken, Haltestellen, Straßen, Gebäude. Ihre Namen sagen, was sie sind.</translation>
    </message>
    <message>
      <source>People, crime, or who lives here. It measures places, never people.</source>
      <translation>Menschen, Straftaten, oder wer hier wohnt. Gemessen werden Orte, nie Menschen.</translation>
    </message>
    <message>
      <source>Places that people use here: {places}.</source>
      <translation>Orte, die Menschen hier nutzen: {places}.</translation>
    </message>
    <message>
      <source>Print a sheet for each language, or for each pair of them.</source>
      <translation>Drucken Sie je Sprache ein Blatt, oder je zwei Sprachen eines.</translation>
    </message>
    <message>
      <source>Prints a sheet for a community meeting: the map, what it means, how sure it is, what could be done, and how to answer.

There are a wall map, a table map with boxes for notes, a hand-out, the list of street lights for public works, a sheet of before and after, one of what we do not know, and the papers of whoever leads the meeting: script, dot sheet and contest form. Each can be had on ISO and US paper and in large print; what does not fit on a page goes on overleaf.

The sheets speak of places only. They show block faces of ten or more parcels, so that nothing can be said of a single one; single parcels can be drawn for internal use, and the page then says so. They rank nothing, and say what they do not show. Give parks, schools and stops as further layers: they are drawn on top and stand first in the legend. The sheet can be edited in QGIS under Project &gt; Layouts: in the open project, or in a project file of its own. What the public may have then lies in a GeoPackage beside it, without the parcels.</source>
      <translation>Druckt ein Blatt für eine Versammlung im Quartier: die Karte, was sie bedeutet, wie verlässlich sie ist, was sich tun ließe und wie man antworten kann.

Es gibt eine Wandkarte, eine Karte für den Tisch mit Feldern für Notizen, einen Handzettel, die Liste der Straßenleuchten für den Tiefbau, ein Blatt für vorher und nachher, eines für das, was wir nicht wissen, und die Papiere für alle, die die Versammlung leiten: Ablauf, Punkteblatt und Widerspruchsformular. Jedes gibt es auf ISO- und US-Papier und in Großdruck; was nicht auf eine Seite passt, geht auf der nächsten weiter.

Die Blätter sprechen nur von Orten. Sie zeigen Blockseiten ab zehn Grundstücken, damit sich über kein einzelnes etwas sagen lässt; einzelne Grundstücke lassen sich für den internen Gebrauch zeichnen, und das Blatt sagt das dann. Sie stellen keine Rangliste auf und sagen, was sie nicht zeigen. Geben Sie Parks, Schulen und Haltestellen als weitere Layer an: Sie werden darüber gezeichnet und stehen in der Legende zuerst. Das Blatt lässt sich in QGIS unter Projekt &gt; Layouts bearbeiten: im offenen Projekt, oder in einer eigenen Projektdatei. Was die Öffentlichkeit haben darf, liegt dann in einem GeoPackage daneben, ohne die Grundstücke.</translation>
    </message>
    <message>
      <source>Prune branches</source>
      <translation>Äste schneiden</translation>
    </message>
    <message>
      <source>Put your dots here</source>
      <translation>Ihre Punkte hierher kleben</translation>
    </message>
    <message>
      <source>QGIS project with the sheet</source>
      <translation>QGIS-Projekt mit dem Blatt</translation>
    </message>
    <message>
      <source>Read the choices with price and evidence. No action is a choice as well.</source>
      <translation>Lesen Sie die Möglichkeiten mit Preis und Belegen vor. Nichts zu tun ist auch eine Möglichkeit.</translation>
    </message>
    <message>
      <source>Read the map together (15 minutes)</source>
      <translation>Die Karte gemeinsam lesen (15 Minuten)</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <source>Report on words and colours</source>
      <translation>Bericht über Worte und Farben</translation>
    </message>
    <message>
      <source>Run 'Score parcels' first and choose its result.</source>
      <translation>Führen Sie zuerst „Grundstücke bewerten“ aus und wählen Sie das Ergebnis.</translation>
    </message>
    <message>
      <source>Save it as GeoPackage first, or make the sheet without a project.</source>
      <translation>Speichern Sie ihn zuerst als GeoPackage, oder erstellen Sie das Blatt ohne Projekt.</translation>
    </message>
    <message>
      <source>Say what the map shows: places. It shows no people and no crime.</source>
      <translation>Sagen Sie, was die Karte zeigt: Orte. Sie zeigt keine Menschen und keine Straftaten.</translation>
    </message>
    <message>
      <source>Say when the answers will be published, and where.</source>
      <translation>Sagen Sie, wann und wo die Antworten veröffentlicht werden.</translation>
    </message>
    <message>
      <source>Say who you are, who asked for the map, and who decides.</source>
      <translation>Sagen Sie, wer Sie sind, wer um die Karte gebeten hat und wer entscheidet.</translation>
    </message>
    <message>
      <source>Score the parcels once more with what would change, and give them as after.</source>
      <translation>Bewerten Sie die Grundstücke noch einmal mit dem, was sich ändern würde, und geben Sie sie als nachher an.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Bewertete Grundstücke</translation>
    </message>
    <message>
      <source>Scored parcels, afterwards</source>
      <translation>Bewertete Grundstücke, nachher</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>Shorten it, or take larger paper.</source>
      <translation>Kürzen Sie ihn, oder nehmen Sie größeres Papier.</translation>
    </message>
    <message>
      <source>Shorten the texts, or take larger paper.</source>
      <translation>Kürzen Sie die Texte, oder nehmen Sie größeres Papier.</translation>
    </message>
    <message>
      <source>Single parcels, for internal use</source>
      <translation>Einzelne Grundstücke, für den internen Gebrauch</translation>
    </message>
    <message>
      <source>Something is known of every place on this map.</source>
      <translation>Über jeden Ort auf dieser Karte ist etwas bekannt.</translation>
    </message>
    <message>
      <source>Stands under the title.</source>
      <translation>Steht unter dem Titel.</translation>
    </message>
    <message>
      <source>Start with the legend: light means little need, dark means much.</source>
      <translation>Beginnen Sie mit der Legende: hell heißt wenig Bedarf, dunkel heißt viel.</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street light with its number in the list</source>
      <translation>Straßenleuchte mit ihrer Nummer auf der Liste</translation>
    </message>
    <message>
      <source>Stripes mean: we are less sure. No fill means: we do not know.</source>
      <translation>Streifen heißen: weniger verlässlich. Ohne Füllung heißt: Wir wissen es nicht.</translation>
    </message>
    <message>
      <source>Stripes: some data is old, missing or guessed.</source>
      <translation>Streifen: Manche Daten sind alt, fehlen oder sind geschätzt.</translation>
    </message>
    <message>
      <source>Such as 2026-03-01, or words. Empty: no date of a meeting is printed.</source>
      <translation>Etwa 2026-03-01, oder Worte. Leer: Es wird kein Datum einer Versammlung gedruckt.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Take it out of the base map, or choose single parcels, for internal use.</source>
      <translation>Nehmen Sie ihn aus der Grundkarte, oder wählen Sie einzelne Grundstücke, für den internen Gebrauch.</translation>
    </message>
    <message>
      <source>Take ten dots. Put them where you think it matters most.</source>
      <translation>Nehmen Sie zehn Punkte. Kleben Sie sie dorthin, wo es Ihnen am wichtigsten ist.</translation>
    </message>
    <message>
      <source>The areas of this atlas</source>
      <translation>Die Gebiete dieses Atlas</translation>
    </message>
    <message>
      <source>The dark gaps that the same run found.</source>
      <translation>Die dunklen Lücken, die derselbe Lauf gefunden hat.</translation>
    </message>
    <message>
      <source>The data is from {first} to {last}.</source>
      <translation>Die Daten sind von {first} bis {last}.</translation>
    </message>
    <message>
      <source>The data is from {year}.</source>
      <translation>Die Daten sind von {year}.</translation>
    </message>
    <message>
      <source>The denser the stripes, the more is old, missing or guessed.</source>
      <translation>Je dichter die Streifen, desto mehr ist alt, fehlt oder ist geschätzt.</translation>
    </message>
    <message>
      <source>The field '{field}' of '{layer}' holds more than numbers: the layer was not scored here.</source>
      <translation>Das Feld „{field}“ von „{layer}“ enthält nicht nur Zahlen: Der Layer wurde nicht hier bewertet.</translation>
    </message>
    <message>
      <source>The font '{font}' is not installed. The sheet is set in '{used}'.</source>
      <translation>Die Schrift „{font}“ ist nicht installiert. Das Blatt ist in „{used}“ gesetzt.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no area that can be drawn.</source>
      <translation>Der Layer „{layer}“ hat kein Gebiet, das sich zeichnen lässt.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field 'need': it was not scored.</source>
      <translation>Der Layer „{layer}“ hat kein Feld „need“: Er wurde nicht bewertet.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no fields 'length_m' and 'cause'.</source>
      <translation>Der Layer „{layer}“ hat keine Felder „length_m“ und „cause“.</translation>
    </message>
    <message>
      <source>The layer '{layer}' holds no suggestions.</source>
      <translation>Der Layer „{layer}“ enthält keine Vorschläge.</translation>
    </message>
    <message>
      <source>The layer '{layer}' is temporary: a project cannot keep it.</source>
      <translation>Der Layer „{layer}“ ist temporär: Ein Projekt kann ihn nicht behalten.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies in the file that would be written.</source>
      <translation>Der Layer „{layer}“ liegt in der Datei, die geschrieben würde.</translation>
    </message>
    <message>
      <source>The layer '{layer}' tells of single parcels.</source>
      <translation>Der Layer „{layer}“ spricht von einzelnen Grundstücken.</translation>
    </message>
    <message>
      <source>The layer has fewer than ten parcels. The public map shows ten or more together, so that nothing is said of a single one. There is nothing to show.</source>
      <translation>Der Layer hat weniger als zehn Grundstücke. Die öffentliche Karte zeigt zehn oder mehr zusammen, damit über kein einzelnes etwas gesagt wird. Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
      <source>The layer has no parcels. There is nothing to show yet.</source>
      <translation>Der Layer hat keine Grundstücke. Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
      <source>The list of street lights '{layer}' has no field {fields}.</source>
      <translation>Die Liste der Straßenleuchten „{layer}“ hat kein Feld {fields}.</translation>
    </message>
    <message>
      <source>The logo '{file}' is no picture that can be read.</source>
      <translation>Das Logo „{file}“ ist kein lesbares Bild.</translation>
    </message>
    <message>
      <source>The logo '{file}' was not found.</source>
      <translation>Das Logo „{file}“ wurde nicht gefunden.</translation>
    </message>
    <message>
      <source>The map shows no people, no crime, and not who lives here.</source>
      <translation>Die Karte zeigt keine Menschen, keine Straftaten und nicht, wer hier wohnt.</translation>
    </message>
    <message>
      <source>The name of the area is too long for this paper.</source>
      <translation>Der Name des Gebiets ist zu lang für dieses Papier.</translation>
    </message>
    <message>
      <source>The project could not be written to '{file}'.</source>
      <translation>Das Projekt konnte nicht nach „{file}“ geschrieben werden.</translation>
    </message>
    <message>
      <source>The result of Score parcels.</source>
      <translation>Das Ergebnis von „Grundstücke bewerten“.</translation>
    </message>
    <message>
      <source>The sheet could not be written to '{file}'.</source>
      <translation>Das Blatt konnte nicht nach „{file}“ geschrieben werden.</translation>
    </message>
    <message>
      <source>The sheet of before and after needs the parcels as they would be afterwards.</source>
      <translation>Das Blatt für vorher und nachher braucht die Grundstücke, wie sie nachher wären.</translation>
    </message>
    <message>
      <source>The sheet would have more than {n:,} pages.</source>
      <translation>Das Blatt hätte mehr als {n:,} Seiten.</translation>
    </message>
    <message>
      <source>The standard: at least {least} lx on all the walkway.</source>
      <translation>Die Norm: mindestens {least} lx auf dem ganzen Gehweg.</translation>
    </message>
    <message>
      <source>The standard: class {name}, and at least {least} lx on all the walkway.</source>
      <translation>Die Norm: Klasse {name}, und mindestens {least} lx auf dem ganzen Gehweg.</translation>
    </message>
    <message>
      <source>The street-light list needs a layer with the works.</source>
      <translation>Die Liste der Straßenleuchten braucht einen Layer mit den Arbeiten.</translation>
    </message>
    <message>
      <source>The suggestions that the same run made. The sheet tells kinds, prices and evidence, never where. Without them it tells what can be done in general.</source>
      <translation>Die Vorschläge desselben Laufs. Das Blatt nennt Arten, Preise und Belege, nie den Ort. Ohne Angabe sagt es, was sich allgemein tun lässt.</translation>
    </message>
    <message>
      <source>There is no translation for the language '{language}'.</source>
      <translation>Für die Sprache „{language}“ gibt es keine Übersetzung.</translation>
    </message>
    <message>
      <source>These layers do not say how old they are: {layers}.</source>
      <translation>Diese Layer sagen nicht, wie alt sie sind: {layers}.</translation>
    </message>
    <message>
      <source>This map is about lighting only ({n} of {of} things that can be measured).</source>
      <translation>Diese Karte handelt nur vom Licht ({n} von {of} Dingen, die sich messen lassen).</translation>
    </message>
    <message>
      <source>This map will show where walkways need better light. Nothing is known yet.</source>
      <translation>Diese Karte wird zeigen, wo Gehwege besseres Licht brauchen. Noch ist nichts bekannt.</translation>
    </message>
    <message>
      <source>To change the sheet in QGIS: the styled layers and the page. What the public may have is written beside it.</source>
      <translation>Um das Blatt in QGIS zu ändern: die gestalteten Layer und die Seite. Was die Öffentlichkeit haben darf, wird daneben geschrieben.</translation>
    </message>
    <message>
      <source>To use the votes: write the counts into these lines, save them as a CSV file, and give the file as weights to 'Score parcels' or 'Need for improvement'.</source>
      <translation>Um die Stimmen zu verwenden: Schreiben Sie die Zahlen in diese Zeilen, speichern Sie sie als CSV-Datei, und geben Sie die Datei als Gewichte in „Grundstücke bewerten“ oder „Verbesserungsbedarf“ an.</translation>
    </message>
    <message>
      <source>Units of length</source>
      <translation>Längeneinheiten</translation>
    </message>
    <message>
      <source>View: walkways lack clear sight</source>
      <translation>Sicht: Von Gehwegen fehlt die freie Sicht</translation>
    </message>
    <message>
      <source>View: {share} of the open ground is seen from no walkway</source>
      <translation>Sicht: {share} der offenen Fläche sind von keinem Gehweg zu sehen</translation>
    </message>
    <message>
      <source>Welcome (5 minutes)</source>
      <translation>Begrüßung (5 Minuten)</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, Lauf {run}</translation>
    </message>
    <message>
      <source>What could be done?</source>
      <translation>Was ließe sich tun?</translation>
    </message>
    <message>
      <source>What do we not know?</source>
      <translation>Was wissen wir nicht?</translation>
    </message>
    <message>
      <source>What does the map say?</source>
      <translation>Was sagt die Karte?</translation>
    </message>
    <message>
      <source>What happens next (5 minutes)</source>
      <translation>Wie es weitergeht (5 Minuten)</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Was getan wird</translation>
    </message>
    <message>
      <source>What is drawn</source>
      <translation>Was gezeichnet wird</translation>
    </message>
    <message>
      <source>What is good here?</source>
      <translation>Was ist hier gut?</translation>
    </message>
    <message>
      <source>What is good here? (10 minutes)</source>
      <translation>Was ist hier gut? (10 Minuten)</translation>
    </message>
    <message>
      <source>What is it really like, and since when?</source>
      <translation>Wie ist es wirklich, und seit wann?</translation>
    </message>
    <message>
      <source>What is measured</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <source>What is wrong on this map, or missing?</source>
      <translation>Was ist auf dieser Karte falsch, oder was fehlt?</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <translation>Was ist Ihnen am wichtigsten?</translation>
    </message>
    <message>
      <source>What matters most? (15 minutes)</source>
      <translation>Was ist am wichtigsten? (15 Minuten)</translation>
    </message>
    <message>
      <source>What the sheet is for.</source>
      <translation>Wofür das Blatt ist.</translation>
    </message>
    <message>
      <source>What this map does not show</source>
      <translation>Was diese Karte nicht zeigt</translation>
    </message>
    <message>
      <source>What would change?</source>
      <translation>Was würde sich ändern?</translation>
    </message>
    <message>
      <source>What would help here?</source>
      <translation>Was würde hier helfen?</translation>
    </message>
    <message>
      <source>What would help? (15 minutes)</source>
      <translation>Was würde helfen? (15 Minuten)</translation>
    </message>
    <message>
      <source>Where does the need come from?</source>
      <translation>Woher kommt der Bedarf?</translation>
    </message>
    <message>
      <source>Where need is {low} to {high} of 100, the highest class on this map, it is:</source>
      <translation>Wo der Bedarf {low} bis {high} von 100 ist, die höchste Klasse auf dieser Karte, kommt er daher:</translation>
    </message>
    <message>
      <source>Where would better walking light help most?</source>
      <translation>Wo würde besseres Licht auf Gehwegen am meisten helfen?</translation>
    </message>
    <message>
      <source>Where would care of the place help most?</source>
      <translation>Wo würde Pflege des Orts am meisten helfen?</translation>
    </message>
    <message>
      <source>Whether land and buildings are in use</source>
      <translation>Ob Grundstücke und Gebäude genutzt sind</translation>
    </message>
    <message>
      <source>Which place? (street and corner)</source>
      <translation>Welcher Ort? (Straße und Ecke)</translation>
    </message>
    <message>
      <source>Which street lights come first?</source>
      <translation>Welche Straßenleuchten kommen zuerst?</translation>
    </message>
    <message>
      <source>Which words were accepted and why, and how far apart the colours are in grey and for people who see fewer colours.</source>
      <translation>Welche Worte angenommen wurden und warum, und wie weit die Farben in Grau und für Menschen auseinanderliegen, die weniger Farben sehen.</translation>
    </message>
    <message>
      <source>Who decides, and when</source>
      <translation>Wer entscheidet, und wann</translation>
    </message>
    <message>
      <source>Who decides, and when?</source>
      <translation>Wer entscheidet, und wann?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why are some places darker on the map?</source>
      <translation>Warum sind manche Orte auf der Karte dunkler?</translation>
    </message>
    <message>
      <source>Why is it not known?</source>
      <translation>Warum ist es nicht bekannt?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Write each answer on a contest form, with its place.</source>
      <translation>Schreiben Sie jede Antwort auf ein Widerspruchsformular, mit ihrem Ort.</translation>
    </message>
    <message>
      <source>Writes the first page once more beside the sheet, with a name that ends in -geo.pdf: the layers of its map can be switched on and off, and places be measured.</source>
      <translation>Schreibt die erste Seite noch einmal neben das Blatt, unter einem Namen, der auf -geo.pdf endet: Die Layer ihrer Karte lassen sich ein- und ausschalten, Orte lassen sich messen.</translation>
    </message>
    <message>
      <source>You know this place. Please tell us:</source>
      <translation>Sie kennen diesen Ort. Bitte sagen Sie es uns:</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <source>area {area} of {areas}, page {page} of {pages}</source>
      <translation>Gebiet {area} von {areas}, Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>as of {date}</source>
      <translation>Stand {date}</translation>
    </message>
    <message>
      <source>clear sight</source>
      <translation>freie Sicht</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>dark gap was found. It is {length} long.</source>
      <translation>dunkle Lücke wurde gefunden. Sie ist {length} lang.</translation>
    </message>
    <message>
      <source>dark gaps were found on the walkways.</source>
      <translation>dunkle Lücken wurden auf den Gehwegen gefunden.</translation>
    </message>
    <message>
      <source>dark gaps, {length} in all. The longest one: {longest}.</source>
      <translation>dunkle Lücken, zusammen {length}. Die längste: {longest}.</translation>
    </message>
    <message>
      <source>evidence {grade}</source>
      <translation>Belege {grade}</translation>
    </message>
    <message>
      <source>how far the light on its walkways falls short.</source>
      <translation>wie viel Licht auf den Gehwegen davor fehlt.</translation>
    </message>
    <message>
      <source>how far {things} fall short.</source>
      <translation>wie viel hier fehlt ({things}).</translation>
    </message>
    <message>
      <source>is how sure the figures are on average. 1 would mean: all data is there and fresh.</source>
      <translation>ist die mittlere Verlässlichkeit der Zahlen. 1 hieße: Alle Daten sind da und frisch.</translation>
    </message>
    <message>
      <source>is what those listed here cost together.</source>
      <translation>kosten die hier aufgeführten zusammen.</translation>
    </message>
    <message>
      <source>licence not stated by the layers</source>
      <translation>Lizenz in den Layern nicht angegeben</translation>
    </message>
    <message>
      <source>mark it on this map, or speak to the people who brought it.</source>
      <translation>Zeichnen Sie es auf dieser Karte ein, oder sprechen Sie mit den Menschen, die sie mitgebracht haben.</translation>
    </message>
    <message>
      <source>meeting: {date}</source>
      <translation>Versammlung: {date}</translation>
    </message>
    <message>
      <source>of 100: the average need on this map.</source>
      <translation>von 100: der mittlere Bedarf auf dieser Karte.</translation>
    </message>
    <message>
      <source>of the open ground can be seen from a walkway.</source>
      <translation>der offenen Fläche sind von einem Gehweg aus zu sehen.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than the standard asks.</source>
      <translation>des Gehwegs vor Grundstücken sind dunkler, als die Norm verlangt.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than {target} lx.</source>
      <translation>des Gehwegs vor Grundstücken sind dunkler als {target} lx.</translation>
    </message>
    <message>
      <source>of {need} points of need: land and buildings perhaps unused.</source>
      <translation>von {need} Punkten Bedarf: Grundstücke und Gebäude, die vielleicht ungenutzt sind.</translation>
    </message>
    <message>
      <source>of {total} block faces: not known, because data is missing there.</source>
      <translation>von {total} Blockseiten: nicht bekannt, weil dort Daten fehlen.</translation>
    </message>
    <message>
      <source>of {total} parcels could be measured. Nothing can be said about need yet.</source>
      <translation>von {total} Grundstücken konnten gemessen werden. Über den Bedarf lässt sich noch nichts sagen.</translation>
    </message>
    <message>
      <source>of {total} parcels: not known, because data is missing there.</source>
      <translation>von {total} Grundstücken: nicht bekannt, weil dort Daten fehlen.</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>places: {n}</source>
      <translation>Orte: {n}</translation>
    </message>
    <message>
      <source>price not known</source>
      <translation>Preis nicht bekannt</translation>
    </message>
    <message>
      <source>print,layout,map,meeting,residents,PDF,A3,poster</source>
      <translation>drucken,Layout,Karte,Versammlung,Anwohnende,PDF,A3,Plakat</translation>
    </message>
    <message>
      <source>printed {date}</source>
      <translation>gedruckt am {date}</translation>
    </message>
    <message>
      <source>the use of land and buildings</source>
      <translation>Nutzung von Grundstücken und Gebäuden</translation>
    </message>
    <message>
      <source>walking light</source>
      <translation>Licht auf Gehwegen</translation>
    </message>
    <message>
      <source>works at street lights are in the list.</source>
      <translation>Arbeiten an Straßenleuchten stehen auf der Liste.</translation>
    </message>
    <message>
      <source>{low} to {high} {currency}</source>
      <translation>{low} bis {high} {currency}</translation>
    </message>
    <message>
      <source>{n} more are in the layer; the sheet lists the first {listed}.</source>
      <translation>{n} weitere sind im Layer; das Blatt führt die ersten {listed} auf.</translation>
    </message>
    <message>
      <source>{n} of {of} measures are in it.</source>
      <translation>Enthalten sind {n} von {of} Messgrößen.</translation>
    </message>
    <message>
      <source>{price} for each {unit}</source>
      <translation>{price} je {unit}</translation>
    </message>
    <message>
      <source>• Bring pens, dots, contest forms, and somebody who speaks the languages.</source>
      <translation>• Bringen Sie Stifte, Klebepunkte und Widerspruchsformulare mit, und jemanden, der die Sprachen spricht.</translation>
    </message>
    <message>
      <source>• Choose a room with a step-free way in. Print the map in large print too.</source>
      <translation>• Wählen Sie einen Raum mit stufenlosem Zugang. Drucken Sie die Karte auch in Großdruck.</translation>
    </message>
    <message>
      <source>• Do not take names unless people want an answer.</source>
      <translation>• Notieren Sie keine Namen, außer wenn jemand eine Antwort will.</translation>
    </message>
    <message>
      <source>• No action: costs nothing now. What is measured stays as it is.</source>
      <translation>• Nichts tun: kostet jetzt nichts. Was gemessen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>• Walk the area after dark with somebody who lives there.</source>
      <translation>• Gehen Sie nach Einbruch der Dunkelheit mit jemandem durch das Gebiet, der dort wohnt.</translation>
    </message>
    <message>
      <source>• {what} ({points} of {need} points).</source>
      <translation>• {what} ({points} von {need} Punkten).</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>If this layer is complete, give the area it covers; else add the data that is missing there.</source>
      <translation>Wenn dieser Layer vollständig ist, geben Sie die Fläche an, die er abdeckt; sonst ergänzen Sie die Daten, die dort fehlen.</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>entries at all</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>Straßenleuchten</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels ({hectares:,.1f} ha) lie where this layer has no {what}. They are taken as not in the data, and what depends on it is unknown there.</source>
      <translation>{count:,} von {total:,} Grundstücken ({hectares:,.1f} ha) liegen, wo dieser Layer keine {what} hat. Sie gelten als nicht in den Daten, und was davon abhängt, ist dort unbekannt.</translation>
    </message>
  </context>
  <context>
    <name>Curve</name>
    <message>
      <source>No work was found that would help.</source>
      <translation>Es wurde keine Arbeit gefunden, die helfen würde.</translation>
    </message>
    <message>
      <source>Share of what all works together would give (%)</source>
      <translation>Anteil an dem, was alle Arbeiten zusammen brächten (%)</translation>
    </message>
    <message>
      <source>Spent (millions of {currency})</source>
      <translation>Ausgegeben (Millionen {currency})</translation>
    </message>
    <message>
      <source>Spent (thousands of {currency})</source>
      <translation>Ausgegeben (Tausend {currency})</translation>
    </message>
    <message>
      <source>Spent ({currency})</source>
      <translation>Ausgegeben ({currency})</translation>
    </message>
    <message>
      <source>What each further amount of money gives</source>
      <translation>Was jeder weitere Geldbetrag bringt</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>from here on money gives less</source>
      <translation>ab hier bringt Geld weniger</translation>
    </message>
    <message>
      <source>light where it is missed, by who walks there</source>
      <translation>Licht, wo es fehlt, gewichtet danach, wie viele dort gehen</translation>
    </message>
    <message>
      <source>metres of walkway brought to their standard</source>
      <translation>Meter Gehweg, die auf Norm gebracht werden</translation>
    </message>
    <message>
      <source>the currency of the prices</source>
      <translation>die Währung der Preise</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>(no field)</source>
      <translation>(kein Feld)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(keine)</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Ein Teil fehlt</translation>
    </message>
    <message>
      <source>A part is missing: {n:,}.</source>
      <translation>Ein Teil fehlt: {n:,}.</translation>
    </message>
    <message>
      <source>And {n:,} more.</source>
      <translation>Und {n:,} weitere.</translation>
    </message>
    <message>
      <source>Catalogues (*.json)</source>
      <translation>Kataloge (*.json)</translation>
    </message>
    <message>
      <source>Check the data</source>
      <translation>Daten prüfen</translation>
    </message>
    <message>
      <source>Check the data first: then all fields stand here, with what each was taken for.</source>
      <translation>Prüfen Sie zuerst die Daten: Dann stehen hier alle Felder, und wofür jedes gelesen wurde.</translation>
    </message>
    <message>
      <source>Chosen by hand.</source>
      <translation>Von Hand gewählt.</translation>
    </message>
    <message>
      <source>Chosen by hand. Take what is recognised again</source>
      <translation>Von Hand gewählt. Wieder nehmen, was erkannt wird</translation>
    </message>
    <message>
      <source>Double-click a field (or press Enter) to take another. Write a unit behind it where it has another one: MNT_HT [ft]. The next check and every run follow your corrections.</source>
      <translation>Doppelklicken Sie auf ein Feld (oder drücken Sie die Eingabetaste), um ein anderes zu nehmen. Schreiben Sie eine Einheit dahinter, wenn es eine andere hat: MNT_HT [ft]. Die nächste Prüfung und jeder Lauf folgen Ihren Berichtigungen.</translation>
    </message>
    <message>
      <source>Draws what is not in the data as a grey hatch</source>
      <translation>Zeichnet grau schraffiert, was nicht in den Daten ist</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Fields…</source>
      <translation>Felder…</translation>
    </message>
    <message>
      <source>How the data were understood ({n:,})</source>
      <translation>So wurde gelesen ({n:,})</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Weniger verlässlich</translation>
    </message>
    <message>
      <source>Less sure: {n:,}.</source>
      <translation>Weniger verlässlich: {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the layers…</source>
      <translation>Die Layer werden angesehen…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More layers and settings, rarely used</source>
      <translation>Weitere Layer und Einstellungen, selten gebraucht</translation>
    </message>
    <message>
      <source>No buildings in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Keine Gebäude in den Daten für {n:,} Grundstücke ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No signs of vacancy in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Keine Anzeichen für Leerstand in den Daten für {n:,} Grundstücke ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No street lights in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Keine Straßenleuchten in den Daten für {n:,} Grundstücke ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>None: a general shape is assumed</source>
      <translation>Keiner: eine allgemeine Form wird angenommen</translation>
    </message>
    <message>
      <source>None: the plugin's own</source>
      <translation>Keiner: der mitgelieferte</translation>
    </message>
    <message>
      <source>Nothing is wrong with the data.</source>
      <translation>Mit den Daten ist alles in Ordnung.</translation>
    </message>
    <message>
      <source>Only the {n:,} selected</source>
      <translation>Nur die {n:,} gewählten</translation>
    </message>
    <message>
      <source>Opens a page that shows how they spread their light, and what did not match</source>
      <translation>Öffnet eine Seite, die zeigt, wie sie ihr Licht verteilen und was nicht zusammenpasste</translation>
    </message>
    <message>
      <source>Photometric files…</source>
      <translation>Photometrische Dateien…</translation>
    </message>
    <message>
      <source>Recognise again</source>
      <translation>Neu erkennen</translation>
    </message>
    <message>
      <source>Select them</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Show in the table</source>
      <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
      <source>Taken from what your layers hold. Change what is not right.</source>
      <translation>Aus dem Inhalt Ihrer Layer erkannt. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
      <source>Takes what is recognised for all roles, also for those that you chose by hand</source>
      <translation>Nimmt für alle Rollen, was erkannt wird, auch für die von Hand gewählten</translation>
    </message>
    <message>
      <source>The choices have changed since this check.</source>
      <translation>Die Auswahl hat sich seit dieser Prüfung geändert.</translation>
    </message>
    <message>
      <source>The data's newest date</source>
      <translation>Das neueste Datum in den Daten</translation>
    </message>
    <message>
      <source>The layer '{layer}' is no longer chosen. Check the data again.</source>
      <translation>Der Layer „{layer}“ ist nicht mehr gewählt. Prüfen Sie die Daten noch einmal.</translation>
    </message>
    <message>
      <source>Understood so</source>
      <translation>So verstanden</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What depends on it is unknown there.</source>
      <translation>Was davon abhängt, ist dort unbekannt.</translation>
    </message>
    <message>
      <source>What is scored</source>
      <translation>Was bewertet wird</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
      <source>Which field means what</source>
      <translation>Welches Feld was bedeutet</translation>
    </message>
    <message>
      <source>Which field means what, and your corrections</source>
      <translation>Welches Feld was bedeutet, und Ihre Berichtigungen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Without buildings the view is not measured.</source>
      <translation>Ohne Gebäude wird die Sicht nicht gemessen.</translation>
    </message>
    <message>
      <source>Without it all parcels are scored.</source>
      <translation>Ohne ihn werden alle Grundstücke bewertet.</translation>
    </message>
    <message>
      <source>Without it only single trees are in the way.</source>
      <translation>Ohne ihn verdecken nur einzelne Bäume.</translation>
    </message>
    <message>
      <source>Without it only what is in the other layers is in the way.</source>
      <translation>Ohne ihn verdeckt nur, was in den anderen Layern ist.</translation>
    </message>
    <message>
      <source>Without it the ground is flat.</source>
      <translation>Ohne ihn ist der Boden eben.</translation>
    </message>
    <message>
      <source>Without it this is estimated from where the lights are.</source>
      <translation>Ohne ihn wird das aus der Lage der Leuchten geschätzt.</translation>
    </message>
    <message>
      <source>Without parcels nothing can be scored.</source>
      <translation>Ohne Grundstücke lässt sich nichts bewerten.</translation>
    </message>
    <message>
      <source>Without signs of vacancy, vacancy is not measured.</source>
      <translation>Ohne Anzeichen für Leerstand wird Leerstand nicht gemessen.</translation>
    </message>
    <message>
      <source>Without street lights the light is not measured.</source>
      <translation>Ohne Straßenleuchten wird das Licht nicht gemessen.</translation>
    </message>
    <message>
      <source>Without them a new pole is suggested where one may stand already.</source>
      <translation>Ohne sie wird ein neuer Mast vorgeschlagen, wo vielleicht schon einer steht.</translation>
    </message>
    <message>
      <source>Without them a park may be taken for a vacant lot.</source>
      <translation>Ohne sie kann ein Park für ein leeres Grundstück gehalten werden.</translation>
    </message>
    <message>
      <source>Without them doors are not looked at.</source>
      <translation>Ohne sie werden Türen nicht betrachtet.</translation>
    </message>
    <message>
      <source>Without them only the status in the street lights says which are out.</source>
      <translation>Ohne sie sagt nur der Status der Straßenleuchten, welche ausgefallen sind.</translation>
    </message>
    <message>
      <source>Without trees nothing green is in the way, with less confidence.</source>
      <translation>Ohne Bäume verdeckt nichts Grünes die Sicht, mit weniger Verlässlichkeit.</translation>
    </message>
    <message>
      <source>Without walkways the gaps between the parcels stand for them, with less confidence.</source>
      <translation>Ohne Gehwege stehen die Lücken zwischen den Grundstücken für sie, mit weniger Verlässlichkeit.</translation>
    </message>
    <message>
      <source>Without walls and fences the view is as open as buildings leave it, with less confidence.</source>
      <translation>Ohne Mauern und Zäune ist die Sicht so frei, wie die Gebäude sie lassen, mit weniger Verlässlichkeit.</translation>
    </message>
    <message>
      <source>Your correction.</source>
      <translation>Ihre Berichtigung.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Ihre Berichtigungen</translation>
    </message>
    <message>
      <source>Your corrections, a line each. They may also say what a value means: lights.status(NW) = out</source>
      <translation>Ihre Berichtigungen, je eine Zeile. Sie können auch sagen, was ein Wert bedeutet: lights.status(NW) = out</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoomen</translation>
    </message>
    <message>
      <source>a part of the city to score</source>
      <translation>ein Teil der Stadt, der bewertet wird</translation>
    </message>
    <message>
      <source>areas: {n:,}, {crs}</source>
      <translation>Flächen: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>crowns that hide ground and shade lamps</source>
      <translation>Kronen, die Boden verdecken und Leuchten abschirmen</translation>
    </message>
    <message>
      <source>crowns where single trees are not in the data</source>
      <translation>Kronen, wo einzelne Bäume nicht in den Daten sind</translation>
    </message>
    <message>
      <source>doors, where the ground should be seen</source>
      <translation>Türen, vor denen der Boden zu sehen sein sollte</translation>
    </message>
    <message>
      <source>everything that stands, as a laser scanner saw it</source>
      <translation>alles, was steht, wie ein Laserscanner es sah</translation>
    </message>
    <message>
      <source>features: {n:,}, {crs}</source>
      <translation>Objekte: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>how bright the walkways are</source>
      <translation>wie hell die Gehwege sind</translation>
    </message>
    <message>
      <source>how each type of luminaire spreads its light</source>
      <translation>wie jeder Leuchtentyp sein Licht verteilt</translation>
    </message>
    <message>
      <source>inside, no light means dark; outside, unknown</source>
      <translation>innen heißt keine Leuchte dunkel; außen unbekannt</translation>
    </message>
    <message>
      <source>its source cannot be read</source>
      <translation>seine Quelle ist nicht lesbar</translation>
    </message>
    <message>
      <source>lamps that are out tonight</source>
      <translation>Leuchten, die heute Nacht ausgefallen sind</translation>
    </message>
    <message>
      <source>lines: {n:,}, {crs}</source>
      <translation>Linien: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>no coordinate system</source>
      <translation>kein Koordinatensystem</translation>
    </message>
    <message>
      <source>parks, schools and the like, which are in use</source>
      <translation>Parks, Schulen und Ähnliches, die genutzt werden</translation>
    </message>
    <message>
      <source>points: {n:,}, {crs}</source>
      <translation>Punkte: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>poles that could bear a luminaire</source>
      <translation>Masten, die eine Leuchte tragen könnten</translation>
    </message>
    <message>
      <source>registers, inspections, permits, no use of water</source>
      <translation>Register, Begehungen, Genehmigungen, kein Wasserverbrauch</translation>
    </message>
    <message>
      <source>rows: {n:,}</source>
      <translation>Zeilen: {n:,}</translation>
    </message>
    <message>
      <source>slopes that hide ground, and on which lamps and places stand</source>
      <translation>Hänge, die Boden verdecken und auf denen Leuchten und Orte stehen</translation>
    </message>
    <message>
      <source>taken where nothing is known of a parcel</source>
      <translation>gilt, wo über ein Grundstück nichts bekannt ist</translation>
    </message>
    <message>
      <source>the city's own prices and texts for suggestions</source>
      <translation>eigene Preise und Texte der Stadt für Vorschläge</translation>
    </message>
    <message>
      <source>the day for which the data are judged</source>
      <translation>der Tag, für den die Daten beurteilt werden</translation>
    </message>
    <message>
      <source>the lots that get a score</source>
      <translation>die Grundstücke, die bewertet werden</translation>
    </message>
    <message>
      <source>wanted everywhere, whatever the class</source>
      <translation>überall gewünscht, unabhängig von der Klasse</translation>
    </message>
    <message>
      <source>what hides ground beside the walkways</source>
      <translation>was neben den Gehwegen Boden verdeckt</translation>
    </message>
    <message>
      <source>what hides ground, and windows that look out</source>
      <translation>was Boden verdeckt, und Fenster, die hinausblicken</translation>
    </message>
    <message>
      <source>what the light is measured against</source>
      <translation>woran das Licht gemessen wird</translation>
    </message>
    <message>
      <source>where people walk and look from</source>
      <translation>wo Menschen gehen und von wo sie schauen</translation>
    </message>
    <message>
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} von {total:,}</translation>
    </message>
    <message>
      <source>{n:,} features are selected in '{layer}'.</source>
      <translation>{n:,} Objekte sind in „{layer}“ gewählt.</translation>
    </message>
    <message>
      <source>{n:,} of {count:,} features are selected in '{layer}'.</source>
      <translation>{n:,} von {count:,} Objekten sind in „{layer}“ gewählt.</translation>
    </message>
    <message>
      <source>{name}: {average:.3g} lx on average, {least:.2g} lx at least</source>
      <translation>{name}: im Mittel {average:.3g} lx, mindestens {least:.2g} lx</translation>
    </message>
    <message>
      <source>{role}: take what is recognised again</source>
      <translation>{role}: wieder nehmen, was erkannt wird</translation>
    </message>
    <message>
      <source>{what}: browse</source>
      <translation>{what}: durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>Destinations</name>
    <message>
      <source>{output} and {other} name the same file '{file}'. Give each its own.</source>
      <translation>{output} und {other} nennen dieselbe Datei „{file}“. Geben Sie jedem eine eigene.</translation>
    </message>
    <message>
      <source>{output} cannot be '{file}'. Give it a name that ends in {endings}.</source>
      <translation>{output} kann nicht „{file}“ sein. Geben Sie einen Namen an, der auf {endings} endet.</translation>
    </message>
    <message>
      <source>{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg).</source>
      <translation>{output} kann kein Shapefile sein: Es kürzt die Feldnamen auf zehn Zeichen. Nehmen Sie GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it takes no fields. Use GeoPackage (.gpkg).</source>
      <translation>{output} kann keine {ending}-Datei sein: Sie nimmt keine Felder auf. Nehmen Sie GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it writes 0 where nothing is known. Use GeoPackage (.gpkg).</source>
      <translation>{output} kann keine {ending}-Datei sein: Sie schreibt 0, wo nichts bekannt ist. Nehmen Sie GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be written: '{file}' is locked. Choose another folder.</source>
      <translation>{output} kann nicht geschrieben werden: „{file}“ ist gesperrt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{output} cannot be written: the file's name is too long. Choose a shorter one.</source>
      <translation>{output} kann nicht geschrieben werden: Der Name der Datei ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <source>{output} cannot be written: there is no folder '{folder}'. Make it, or choose another.</source>
      <translation>{output} kann nicht geschrieben werden: Den Ordner „{folder}“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>{output} names the folder '{file}'. Give the name of a file in it.</source>
      <translation>{output} nennt den Ordner „{file}“. Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
      <source>{output} would overwrite '{file}', which the run reads. Choose another file.</source>
      <translation>{output} würde „{file}“ überschreiben, was der Lauf liest. Wählen Sie eine andere Datei.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>'{factor}' has two weights.</source>
      <translation>„{factor}“ hat zwei Gewichte.</translation>
    </message>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>„{file}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>'{file}' is no text.</source>
      <translation>„{file}“ ist kein Text.</translation>
    </message>
    <message>
      <source>'{file}' is too long to be a mapping.</source>
      <translation>„{file}“ ist für eine Feldzuordnung zu lang.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is no layer of features and no table.</source>
      <translation>„{layer}“ in {name} ist weder ein Layer mit Objekten noch eine Tabelle.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is not a raster file.</source>
      <translation>„{layer}“ in {name} ist keine Rasterdatei.</translation>
    </message>
    <message>
      <source>All weights are 0.</source>
      <translation>Alle Gewichte sind 0.</translation>
    </message>
    <message>
      <source>All {n:,} polygons of '{layer}' look like streets, rail or water, not like parcels.</source>
      <translation>Alle {n:,} Polygone von „{layer}“ sehen wie Straßen, Gleise oder Wasser aus, nicht wie Grundstücke.</translation>
    </message>
    <message>
      <source>Call them lon and lat (degrees), or x and y (in the coordinate system of the parcels).</source>
      <translation>Nennen Sie sie lon und lat (Grad), oder x und y (im Koordinatensystem der Grundstücke).</translation>
    </message>
    <message>
      <source>Check that it may be opened, or give the lines themselves.</source>
      <translation>Prüfen Sie, ob sie geöffnet werden darf, oder geben Sie die Zeilen selbst an.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to and that the disk has room.</source>
      <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf und der Datenträger Platz hat.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, or choose another.</source>
      <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, that the disk has room and that no other program holds the file.</source>
      <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf, der Datenträger Platz hat und kein anderes Programm die Datei hält.</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source.</source>
      <translation>Prüfen Sie das Koordinatensystem des Layers unter Layereigenschaften &gt; Quelle.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection, or take another layer.</source>
      <translation>Prüfen Sie Filter und Auswahl des Layers, oder nehmen Sie einen anderen Layer.</translation>
    </message>
    <message>
      <source>Choose an area that holds parcels, or score all of them.</source>
      <translation>Wählen Sie ein Gebiet, in dem Grundstücke liegen, oder bewerten Sie alle.</translation>
    </message>
    <message>
      <source>Georeference the layer, or set its true coordinate system under Layer Properties &gt; Source.</source>
      <translation>Georeferenzieren Sie den Layer, oder setzen Sie sein wahres Koordinatensystem unter Layereigenschaften &gt; Quelle.</translation>
    </message>
    <message>
      <source>Give a CSV file in UTF-8 whose first line is: factor,dots</source>
      <translation>Geben Sie eine CSV-Datei in UTF-8 an, deren erste Zeile lautet: factor,dots</translation>
    </message>
    <message>
      <source>Give at least one factor a weight above 0.</source>
      <translation>Geben Sie mindestens einem Faktor ein Gewicht über 0.</translation>
    </message>
    <message>
      <source>Give each factor one weight.</source>
      <translation>Geben Sie jedem Faktor ein einziges Gewicht.</translation>
    </message>
    <message>
      <source>Give the file that Check data wrote.</source>
      <translation>Geben Sie die Datei an, die „Daten prüfen“ geschrieben hat.</translation>
    </message>
    <message>
      <source>Give the path of a file, or lines such as: lights.height = MNT_HT [ft]</source>
      <translation>Geben Sie den Pfad einer Datei an, oder Zeilen wie: lights.height = MNT_HT [ft]</translation>
    </message>
    <message>
      <source>Install Wellplaced again; from a clone of its code, run: make sample</source>
      <translation>Installieren Sie Wellplaced neu; aus einer Kopie des Quelltexts führen Sie aus: make sample</translation>
    </message>
    <message>
      <source>Install it as this QGIS gets its packages (Debian, Ubuntu and OSGeo4W Setup: python3-rasterio; conda: rasterio), or leave the raster out.</source>
      <translation>Installieren Sie es so, wie dieses QGIS seine Pakete erhält (Debian, Ubuntu und OSGeo4W Setup: python3-rasterio; conda: rasterio), oder lassen Sie das Raster weg.</translation>
    </message>
    <message>
      <source>No metric coordinate system fits the layer '{layer}': its coordinates do not lie on the Earth as {name} says.</source>
      <translation>Kein metrisches Koordinatensystem passt zum Layer „{layer}“: Seine Koordinaten liegen nicht so auf der Erde, wie {name} sagt.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' lies in the selection or the area.</source>
      <translation>Kein Grundstück von „{layer}“ liegt in der Auswahl oder im Gebiet.</translation>
    </message>
    <message>
      <source>None of the {n:,} features of '{layer}' is a polygon with an area.</source>
      <translation>Keines der {n:,} Objekte von „{layer}“ ist ein Polygon mit einer Fläche.</translation>
    </message>
    <message>
      <source>Rasters cannot be read: the Python package rasterio is not installed.</source>
      <translation>Raster lassen sich nicht lesen: Das Python-Paket rasterio ist nicht installiert.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or add such a field: 0 = meets the standard, 1 = the worst.</source>
      <translation>Führen Sie zuerst „Grundstücke bewerten“ aus, oder fügen Sie ein solches Feld hinzu: 0 = erfüllt die Norm, 1 = größtes Defizit.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or one of the factors, and take its result.</source>
      <translation>Führen Sie zuerst „Grundstücke bewerten“ oder einen der Faktoren aus, und nehmen Sie das Ergebnis.</translation>
    </message>
    <message>
      <source>Save it as GeoTIFF first (Export &gt; Save As), then give that file.</source>
      <translation>Speichern Sie es zuerst als GeoTIFF (Exportieren &gt; Speichern als), und geben Sie dann diese Datei an.</translation>
    </message>
    <message>
      <source>Select the parcels of one city, or check for features far away from the others.</source>
      <translation>Wählen Sie die Grundstücke einer einzigen Stadt, oder prüfen Sie, ob Objekte weit weg von den anderen liegen.</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source, then run again.</source>
      <translation>Setzen Sie es unter Layereigenschaften &gt; Quelle, und starten Sie noch einmal.</translation>
    </message>
    <message>
      <source>Take it out, or give the vector layer.</source>
      <translation>Nehmen Sie ihn heraus, oder geben Sie den Vektorlayer an.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons.</source>
      <translation>Nehmen Sie den Layer mit den Grundstückspolygonen.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons; points and lines cannot be scored.</source>
      <translation>Nehmen Sie den Layer mit den Grundstückspolygonen; Punkte und Linien lassen sich nicht bewerten.</translation>
    </message>
    <message>
      <source>Take the layer of parcels.</source>
      <translation>Nehmen Sie den Layer mit den Grundstücken.</translation>
    </message>
    <message>
      <source>The area '{layer}' holds no polygon near the parcels.</source>
      <translation>Das Gebiet „{layer}“ enthält kein Polygon in der Nähe der Grundstücke.</translation>
    </message>
    <message>
      <source>The coordinate system of '{layer}' ({name}) is not tied to the Earth.</source>
      <translation>Das Koordinatensystem von „{layer}“ ({name}) hat keinen Bezug zur Erde.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system.</source>
      <translation>Der Layer „{layer}“ hat kein Koordinatensystem.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature.</source>
      <translation>Der Layer „{layer}“ hat kein Objekt.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field with a deficit, such as lighting_deficit.</source>
      <translation>Der Layer „{layer}“ hat kein Feld mit einem Defizit, wie etwa lighting_deficit.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no geometry.</source>
      <translation>Der Layer „{layer}“ hat keine Geometrie.</translation>
    </message>
    <message>
      <source>The layer '{layer}' spans too large a region for one map scale.</source>
      <translation>Der Layer „{layer}“ umfasst ein zu großes Gebiet für einen einzigen Maßstab.</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored: it has no fields such as parcel_id, lighting_deficit.</source>
      <translation>Der Layer „{layer}“ wurde nicht bewertet: Er hat keine Felder wie parcel_id, lighting_deficit.</translation>
    </message>
    <message>
      <source>The mapping file '{file}' cannot be read.</source>
      <translation>Die Zuordnungsdatei „{file}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The raster '{file}' could not be written.</source>
      <translation>Das Raster „{file}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The sample could not be copied to '{file}'.</source>
      <translation>Das Beispiel konnte nicht nach „{file}“ kopiert werden.</translation>
    </message>
    <message>
      <source>The sample neighbourhood is missing from this copy of the plugin.</source>
      <translation>Das Beispielquartier fehlt in dieser Kopie der Erweiterung.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no columns with coordinates.</source>
      <translation>Die Tabelle „{layer}“ hat keine Spalten mit Koordinaten.</translation>
    </message>
    <message>
      <source>The votes in '{file}' cannot be read.</source>
      <translation>Die Stimmen in „{file}“ lassen sich nicht lesen.</translation>
    </message>
    <message>
      <source>The weight '{part}' was not understood.</source>
      <translation>Das Gewicht „{part}“ wurde nicht verstanden.</translation>
    </message>
    <message>
      <source>There is no mapping file '{file}'.</source>
      <translation>Die Zuordnungsdatei „{file}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>Write weights as in: lighting = 2, vacancy = 1. The factors are {factors}.</source>
      <translation>Schreiben Sie Gewichte wie: lighting = 2, vacancy = 1. Die Faktoren sind {factors}.</translation>
    </message>
    <message>
      <source>{output} could not be written to '{place}'.</source>
      <translation>{output} konnte nicht nach „{place}“ geschrieben werden.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>'{column}' is 0 where no building was assessed.</source>
      <translation>„{column}“ ist 0, wo kein Gebäude veranlagt wurde.</translation>
    </message>
    <message>
      <source>'{column}' says yes or no: {kind}.</source>
      <translation>„{column}“ sagt ja oder nein: {kind}.</translation>
    </message>
    <message>
      <source>'{layer}' bears no date: its signs weigh half, with less confidence.</source>
      <translation>„{layer}“ trägt kein Datum: Seine Anzeichen zählen halb, mit weniger Verlässlichkeit.</translation>
    </message>
    <message>
      <source>'{layer}' is near to households: it is used on this computer and never named for a parcel in a result.</source>
      <translation>„{layer}“ rückt nahe an Haushalte: Der Layer wird nur auf diesem Computer verwendet und in einem Ergebnis nie für ein Grundstück genannt.</translation>
    </message>
    <message>
      <source>Better light is suggested to meet the lighting standard and so that people feel safe on foot. Studies of light and crime disagree, so no effect on crime is claimed.</source>
      <translation>Besseres Licht wird vorgeschlagen, damit die Beleuchtungsnorm erfüllt ist und Menschen sich zu Fuß sicher fühlen. Studien zu Licht und Straftaten widersprechen sich, deshalb wird keine Wirkung auf Straftaten behauptet.</translation>
    </message>
    <message>
      <source>Choose a later AS_OF, or correct the dates.</source>
      <translation>Wählen Sie ein späteres AS_OF, oder berichtigen Sie die Datumsangaben.</translation>
    </message>
    <message>
      <source>Correct the line evidence.id in MAPPING.</source>
      <translation>Berichtigen Sie die Zeile evidence.id in MAPPING.</translation>
    </message>
    <message>
      <source>Correct their dates.</source>
      <translation>Berichtigen Sie ihre Datumsangaben.</translation>
    </message>
    <message>
      <source>Each row says what it is: {kinds}.</source>
      <translation>Jede Zeile sagt, was sie ist: {kinds}.</translation>
    </message>
    <message>
      <source>Every row is taken as '{kind}', as MAPPING says.</source>
      <translation>Jede Zeile gilt als „{kind}“, wie MAPPING sagt.</translation>
    </message>
    <message>
      <source>Evidence A: at least one randomised trial or good meta-analysis</source>
      <translation>Belege A: mindestens eine randomisierte Studie oder eine gute Metaanalyse</translation>
    </message>
    <message>
      <source>Evidence B: a replicated or large quasi-experiment</source>
      <translation>Belege B: ein wiederholtes oder großes Quasi-Experiment</translation>
    </message>
    <message>
      <source>Evidence C: a single quasi-experiment or a correlation</source>
      <translation>Belege C: ein einzelnes Quasi-Experiment oder eine Korrelation</translation>
    </message>
    <message>
      <source>Evidence D: guidance or a standard; no effect size was found</source>
      <translation>Belege D: Leitfaden oder Norm; es wurde keine Effektgröße gefunden</translation>
    </message>
    <message>
      <source>If the buildings were taken down since, give a newer layer of buildings.</source>
      <translation>Wenn die Gebäude seither abgerissen wurden, geben Sie einen neueren Gebäudelayer an.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', but none of its values is a parcel's id.</source>
      <translation>MAPPING nimmt die Kennung des Grundstücks für „{layer}“ aus „{column}“, aber keiner der Werte ist die Kennung eines Grundstücks.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', which matches few parcels; '{instead}' matches more and was used.</source>
      <translation>MAPPING nimmt die Kennung des Grundstücks für „{layer}“ aus „{column}“, was zu wenigen Grundstücken passt; „{instead}“ passt zu mehr und wurde verwendet.</translation>
    </message>
    <message>
      <source>Nothing in '{layer}' says which sign of vacancy its rows are; it was left out.</source>
      <translation>Nichts in „{layer}“ sagt, welches Anzeichen für Leerstand die Zeilen sind; der Layer wurde weggelassen.</translation>
    </message>
    <message>
      <source>On {count:,} parcels that the assessment calls vacant land or land without buildings stands a building of '{layer}'; that was not counted as a sign.</source>
      <translation>Auf {count:,} Grundstücken, die laut Veranlagung leer oder unbebaut sind, steht ein Gebäude von „{layer}“; das wurde nicht als Anzeichen gezählt.</translation>
    </message>
    <message>
      <source>Say in MAPPING of when it is: evidence@{layer}.date = "2024-06"</source>
      <translation>Sagen Sie in MAPPING, von wann der Layer ist: evidence@{layer}.date = "2024-06"</translation>
    </message>
    <message>
      <source>Say in MAPPING which column holds the parcel's id: evidence@{layer}.id = COLUMN</source>
      <translation>Sagen Sie in MAPPING, welche Spalte die Kennung des Grundstücks enthält: evidence@{layer}.id = COLUMN</translation>
    </message>
    <message>
      <source>Say it in MAPPING: evidence@{layer}.kind = one of {kinds}</source>
      <translation>Sagen Sie es in MAPPING: evidence@{layer}.kind = eines von {kinds}</translation>
    </message>
    <message>
      <source>Some rows say what was found: {kinds}.</source>
      <translation>Einige Zeilen sagen, was gefunden wurde: {kinds}.</translation>
    </message>
    <message>
      <source>That is right where the layer is larger than the area. Else compare its ids with those of the parcels.</source>
      <translation>Das ist richtig, wenn der Layer größer als das Gebiet ist. Sonst vergleichen Sie seine Kennungen mit denen der Grundstücke.</translation>
    </message>
    <message>
      <source>The land use of some rows says that they are vacant.</source>
      <translation>Die Bodennutzung einiger Zeilen sagt, dass sie leer stehen.</translation>
    </message>
    <message>
      <source>The layer's name says what its rows are: {kind}.</source>
      <translation>Der Name des Layers sagt, was seine Zeilen sind: {kind}.</translation>
    </message>
    <message>
      <source>These are figures of the studies named, not a promise for this place.</source>
      <translation>Das sind Zahlen der genannten Studien, kein Versprechen für diesen Ort.</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>wie geschrieben</translation>
    </message>
    <message>
      <source>assessed without buildings</source>
      <translation>ohne Gebäude veranlagt</translation>
    </message>
    <message>
      <source>boarded or unsafe building</source>
      <translation>vernageltes oder baufälliges Gebäude</translation>
    </message>
    <message>
      <source>building permit</source>
      <translation>Baugenehmigung</translation>
    </message>
    <message>
      <source>from the sources named</source>
      <translation>aus den genannten Quellen</translation>
    </message>
    <message>
      <source>from {low} to {high} ({interval})</source>
      <translation>von {low} bis {high} ({interval})</translation>
    </message>
    <message>
      <source>in a programme of care</source>
      <translation>in einem Pflegeprogramm</translation>
    </message>
    <message>
      <source>land use: vacant</source>
      <translation>Bodennutzung: leer</translation>
    </message>
    <message>
      <source>mail returned</source>
      <translation>Post kam zurück</translation>
    </message>
    <message>
      <source>new certificate of occupancy</source>
      <translation>neue Nutzungsgenehmigung</translation>
    </message>
    <message>
      <source>no building on it</source>
      <translation>kein Gebäude darauf</translation>
    </message>
    <message>
      <source>no water used</source>
      <translation>kein Wasserverbrauch</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>on a list of vacant property</source>
      <translation>auf einer Liste mit Leerstand</translation>
    </message>
    <message>
      <source>open violation of upkeep</source>
      <translation>offener Mangel in der Pflege</translation>
    </message>
    <message>
      <source>part by part, without leading zeros</source>
      <translation>Teil für Teil, ohne führende Nullen</translation>
    </message>
    <message>
      <source>seen vacant in a field survey</source>
      <translation>bei Begehung leer vorgefunden</translation>
    </message>
    <message>
      <source>taxes unpaid</source>
      <translation>offene Steuern</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>unverified, edit locally</source>
      <translation>ungeprüft, vor Ort anzupassen</translation>
    </message>
    <message>
      <source>without spaces and dashes</source>
      <translation>ohne Leerzeichen und Striche</translation>
    </message>
    <message>
      <source>without spaces, dashes and leading zeros</source>
      <translation>ohne Leerzeichen, Striche und führende Nullen</translation>
    </message>
    <message>
      <source>worked out from the sources named</source>
      <translation>aus den genannten Quellen errechnet</translation>
    </message>
    <message>
      <source>{change} ({interval}: from {low} to {high})</source>
      <translation>{change} ({interval}: von {low} bis {high})</translation>
    </message>
    <message>
      <source>{change}, without an interval</source>
      <translation>{change}, ohne Intervall</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' are dated years after all others; they were set aside.</source>
      <translation>{count:,} von {total:,} Zeilen von „{layer}“ tragen ein Datum, das Jahre nach allen anderen liegt; sie wurden beiseitegelegt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' belong to no parcel of this run; they were left out.</source>
      <translation>{count:,} von {total:,} Zeilen von „{layer}“ gehören zu keinem Grundstück dieses Laufs; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' say nothing of vacancy and were left out.</source>
      <translation>{count:,} von {total:,} Zeilen von „{layer}“ sagen nichts über Leerstand und wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by '{column}', {form}.</source>
      <translation>{count:,} von {total:,} Zeilen von „{layer}“ wurden den Grundstücken über „{column}“ zugeordnet, {form}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by their place.</source>
      <translation>{count:,} von {total:,} Zeilen von „{layer}“ wurden den Grundstücken über ihre Lage zugeordnet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} signs of '{layer}' are dated after {as_of}; they were set aside.</source>
      <translation>{count:,} von {total:,} Anzeichen von „{layer}“ tragen ein Datum nach {as_of}; sie wurden beiseitegelegt.</translation>
    </message>
    <message>
      <source>{currency} {low:,.0f} to {high:,.0f} per {unit} ({certainty})</source>
      <translation>{currency} {low:,.0f} bis {high:,.0f} je {unit} ({certainty})</translation>
    </message>
    <message>
      <source>{figures}; {finding}</source>
      <translation>{figures}; {finding}</translation>
    </message>
    <message>
      <source>{found}, which includes no change</source>
      <translation>{found}, was auch „keine Änderung“ umfasst</translation>
    </message>
    <message>
      <source>{grade} ({consistency}).</source>
      <translation>{grade} ({consistency}).</translation>
    </message>
    <message>
      <source>{outcome}: {found} ({design}; {place}; {citation})</source>
      <translation>{outcome}: {found} ({design}; {place}; {citation})</translation>
    </message>
    <message>
      <source>{value:.2f} times the rate without it</source>
      <translation>{value:.2f}-mal die Rate ohne Maßnahme</translation>
    </message>
    <message>
      <source>{value:.3g} % higher</source>
      <translation>{value:.3g} % mehr</translation>
    </message>
    <message>
      <source>{value:.3g} % lower</source>
      <translation>{value:.3g} % weniger</translation>
    </message>
  </context>
  <context>
    <name>Expressions</name>
    <message>
      <source>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Why the parcel has its need for improvement, in a sentence made from the fields of a scored layer.&lt;/p&gt;&lt;p&gt;language: a code such as 'es'; without it, the language of QGIS.&lt;/p&gt;&lt;p&gt;Example: need_reason('es')&lt;/p&gt;</source>
      <translation>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Warum das Grundstück seinen Verbesserungsbedarf hat, in einem Satz aus den Feldern eines bewerteten Layers.&lt;/p&gt;&lt;p&gt;language: ein Kürzel wie 'es'; ohne Angabe die Sprache von QGIS.&lt;/p&gt;&lt;p&gt;Beispiel: need_reason('es')&lt;/p&gt;</translation>
    </message>
    <message>
      <source>need_reason() needs a layer scored by Wellplaced.</source>
      <translation>need_reason() braucht einen Layer, den Wellplaced bewertet hat.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Accepted, because</source>
      <translation>Zugelassen, weil</translation>
    </message>
    <message>
      <source>Area (m2)</source>
      <translation>Fläche (m2)</translation>
    </message>
    <message>
      <source>Average light (lx)</source>
      <translation>Mittleres Licht (lx)</translation>
    </message>
    <message>
      <source>Average light on the frontage (lx)</source>
      <translation>Mittleres Licht an der Straßenfront (lx)</translation>
    </message>
    <message>
      <source>Block face id</source>
      <translation>Kennung der Blockseite</translation>
    </message>
    <message>
      <source>Building or lot</source>
      <translation>Gebäude oder Grundstück</translation>
    </message>
    <message>
      <source>CO2 saved a year (kg)</source>
      <translation>CO2-Ersparnis im Jahr (kg)</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Stromkreis oder Abgang</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Verlässlichkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Confidence in the need (0 to 1)</source>
      <translation>Verlässlichkeit des Bedarfs (0 bis 1)</translation>
    </message>
    <message>
      <source>Consent needed</source>
      <translation>Nötige Zustimmung</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Cost in the last list</source>
      <translation>Kosten in der letzten Liste</translation>
    </message>
    <message>
      <source>Cost per 100 m brought to standard</source>
      <translation>Kosten je 100 m auf Norm</translation>
    </message>
    <message>
      <source>Cost up to this rank</source>
      <translation>Kosten bis zu diesem Rang</translation>
    </message>
    <message>
      <source>Cost, high</source>
      <translation>Kosten, hoch</translation>
    </message>
    <message>
      <source>Cost, low</source>
      <translation>Kosten, niedrig</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>Dark gap</source>
      <translation>Dunkle Lücke</translation>
    </message>
    <message>
      <source>Decision (must, may, never)</source>
      <translation>Entscheidung (must, may, never)</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Amt</translation>
    </message>
    <message>
      <source>Distance to the walkway (m)</source>
      <translation>Abstand zum Gehweg (m)</translation>
    </message>
    <message>
      <source>Energy saved a year (kWh)</source>
      <translation>Energieersparnis im Jahr (kWh)</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Factors measured</source>
      <translation>Gemessene Faktoren</translation>
    </message>
    <message>
      <source>Feature numbers (the first 10,000)</source>
      <translation>Objektnummern (die ersten 10.000)</translation>
    </message>
    <message>
      <source>Features concerned</source>
      <translation>Betroffene Objekte</translation>
    </message>
    <message>
      <source>Features in all</source>
      <translation>Objekte insgesamt</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front (m)</source>
      <translation>Straßenfront vor fensterloser Fassade (m)</translation>
    </message>
    <message>
      <source>Gap id</source>
      <translation>Kennung der Lücke</translation>
    </message>
    <message>
      <source>Grade of the evidence (A to D)</source>
      <translation>Güte der Belege (A bis D)</translation>
    </message>
    <message>
      <source>Group id</source>
      <translation>Kennung der Gruppe</translation>
    </message>
    <message>
      <source>Group of likely vacant parcels</source>
      <translation>Gruppe wahrscheinlich leerstehender Grundstücke</translation>
    </message>
    <message>
      <source>Has one narrow exit</source>
      <translation>Hat einen engen Ausgang</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway (m2)</source>
      <translation>Verdeckte Fläche nahe am Gehweg (m2)</translation>
    </message>
    <message>
      <source>Hidden pocket</source>
      <translation>Verdeckter Winkel</translation>
    </message>
    <message>
      <source>Intervention</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>Known harms</source>
      <translation>Bekannte Nachteile</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Länge (m)</translation>
    </message>
    <message>
      <source>Length of the frontage (m)</source>
      <translation>Länge der Straßenfront (m)</translation>
    </message>
    <message>
      <source>Length of the gap (m)</source>
      <translation>Länge der Lücke (m)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Light on that front with all works (lx)</source>
      <translation>Licht an dieser Fassade mit allen Arbeiten (lx)</translation>
    </message>
    <message>
      <source>Light that 95 % of the frontage exceeds (lx)</source>
      <translation>Licht, das 95 % der Straßenfront übertreffen (lx)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Beleuchtungsklasse</translation>
    </message>
    <message>
      <source>Likely vacant parcels in it</source>
      <translation>Wahrscheinlich leerstehende Grundstücke darin</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Wahrscheinlich leerstehende Grundstücke im Umkreis von 150 m</translation>
    </message>
    <message>
      <source>List (language)</source>
      <translation>Liste (Sprache)</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage, whole (m)</source>
      <translation>Längste dunkle Lücke an der Straßenfront, ganz (m)</translation>
    </message>
    <message>
      <source>Lowest light (lx)</source>
      <translation>Geringstes Licht (lx)</translation>
    </message>
    <message>
      <source>Lowest light after (lx)</source>
      <translation>Geringstes Licht nachher (lx)</translation>
    </message>
    <message>
      <source>Lowest light before (lx)</source>
      <translation>Geringstes Licht vorher (lx)</translation>
    </message>
    <message>
      <source>Lowest light in the gap (lx)</source>
      <translation>Geringstes Licht in der Lücke (lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (semicylindrical, lx)</source>
      <translation>Geringstes Licht auf Gesichtern (halbzylindrisch, lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (vertical, lx)</source>
      <translation>Geringstes Licht auf Gesichtern (vertikal, lx)</translation>
    </message>
    <message>
      <source>Lowest light on the frontage (lx)</source>
      <translation>Geringstes Licht an der Straßenfront (lx)</translation>
    </message>
    <message>
      <source>Lowest light wanted (lx)</source>
      <translation>Gewünschtes Mindestlicht (lx)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>Mittlere Verlässlichkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean deficit (0 = meets the standard, 1 = worst)</source>
      <translation>Mittleres Defizit (0 = erfüllt die Norm, 1 = größtes)</translation>
    </message>
    <message>
      <source>Mean need for improvement (0 to 100)</source>
      <translation>Mittlerer Verbesserungsbedarf (0 bis 100)</translation>
    </message>
    <message>
      <source>Most light that it adds on a front (lx)</source>
      <translation>Größtes zusätzliches Licht an einer Fassade (lx)</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Verbesserungsbedarf (0 bis 100)</translation>
    </message>
    <message>
      <source>Net present value of the saved energy</source>
      <translation>Kapitalwert der gesparten Energie</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Fenster zum Gehweg je 10 m Straßenfront</translation>
    </message>
    <message>
      <source>Package of works</source>
      <translation>Paket von Arbeiten</translation>
    </message>
    <message>
      <source>Parcel id</source>
      <translation>Kennung des Grundstücks</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Grundstücke</translation>
    </message>
    <message>
      <source>Parcels in it</source>
      <translation>Grundstücke darin</translation>
    </message>
    <message>
      <source>Parcels whose need is known and told</source>
      <translation>Grundstücke mit bekanntem und gezeigtem Bedarf</translation>
    </message>
    <message>
      <source>Part in the fund (saves or spends)</source>
      <translation>Teil im Fonds (saves, spends)</translation>
    </message>
    <message>
      <source>Pocket id</source>
      <translation>Kennung des Winkels</translation>
    </message>
    <message>
      <source>Power after (W)</source>
      <translation>Leistung nachher (W)</translation>
    </message>
    <message>
      <source>Power before (W)</source>
      <translation>Leistung vorher (W)</translation>
    </message>
    <message>
      <source>Probability that it is vacant (0 to 1)</source>
      <translation>Wahrscheinlichkeit für Leerstand (0 bis 1)</translation>
    </message>
    <message>
      <source>Rank (1 = first)</source>
      <translation>Rang (1 = zuerst)</translation>
    </message>
    <message>
      <source>Rank in the last list</source>
      <translation>Rang in der letzten Liste</translation>
    </message>
    <message>
      <source>Rank of need (1 = most)</source>
      <translation>Rang des Bedarfs (1 = am größten)</translation>
    </message>
    <message>
      <source>Rank, first it may be</source>
      <translation>Rang, erster möglicher</translation>
    </message>
    <message>
      <source>Rank, highest it may be</source>
      <translation>Rang, höchster möglicher</translation>
    </message>
    <message>
      <source>Rank, last it may be</source>
      <translation>Rang, letzter möglicher</translation>
    </message>
    <message>
      <source>Rank, lowest it may be</source>
      <translation>Rang, niedrigster möglicher</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Say instead</source>
      <translation>Stattdessen sagen</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit (0 to 1)</source>
      <translation>Überbeleuchteter Anteil der Straßenfront (0 bis 1)</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark (0 to 1)</source>
      <translation>Zu dunkler Anteil der Straßenfront (0 bis 1)</translation>
    </message>
    <message>
      <source>Share of the open ground that walkways see (0 to 1)</source>
      <translation>Von Gehwegen sichtbarer Anteil der offenen Fläche (0 bis 1)</translation>
    </message>
    <message>
      <source>Share that is over-lit (0 to 1)</source>
      <translation>Überbeleuchteter Anteil (0 bis 1)</translation>
    </message>
    <message>
      <source>Share that is too dark (0 to 1)</source>
      <translation>Zu dunkler Anteil (0 bis 1)</translation>
    </message>
    <message>
      <source>Signs and their dates</source>
      <translation>Anzeichen, mit Datum</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Seit der letzten Liste</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Bisher ausgegeben</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Straßenleuchte</translation>
    </message>
    <message>
      <source>Street light that gives most where it is over-lit (id)</source>
      <translation>Straßenleuchte, die an überbeleuchteten Stellen am meisten beiträgt (Kennung)</translation>
    </message>
    <message>
      <source>Suggestion id</source>
      <translation>Kennung des Vorschlags</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>Der ganze Text</translation>
    </message>
    <message>
      <source>Uniformity (lowest / average)</source>
      <translation>Gleichmäßigkeit (geringstes / mittleres)</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Leerstand</translation>
    </message>
    <message>
      <source>Value (metres of walkway from dark to standard, weighted)</source>
      <translation>Wert (Meter Gehweg von dunkel bis zur Norm, gewichtet)</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Sicht</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Gehweg auf Norm gebracht (m)</translation>
    </message>
    <message>
      <source>Walkway id</source>
      <translation>Kennung des Gehwegs</translation>
    </message>
    <message>
      <source>What causes it (id)</source>
      <translation>Was sie verursacht (Kennung)</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Was ihn verdeckt</translation>
    </message>
    <message>
      <source>What hides it (id)</source>
      <translation>Was ihn verdeckt (Kennung)</translation>
    </message>
    <message>
      <source>What makes the front blank</source>
      <translation>Was die Fassade fensterlos macht</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Was gemessen wurde</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Wo es steht</translation>
    </message>
    <message>
      <source>Where more money begins to give less</source>
      <translation>Wo mehr Geld weniger zu bringen beginnt</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why it may help</source>
      <translation>Warum es helfen kann</translation>
    </message>
    <message>
      <source>Within the budget</source>
      <translation>Im Budget</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Works in it</source>
      <translation>Arbeiten darin</translation>
    </message>
    <message>
      <source>Works so far</source>
      <translation>Arbeiten bisher</translation>
    </message>
    <message>
      <source>Year of the budget (1 = first)</source>
      <translation>Jahr des Budgets (1 = erstes)</translation>
    </message>
    <message>
      <source>Years until savings repay the cost</source>
      <translation>Jahre, bis die Ersparnis die Kosten deckt</translation>
    </message>
    <message>
      <source>{factor}: confidence (0 to 1)</source>
      <translation>{factor}: Verlässlichkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>{factor}: date of the data</source>
      <translation>{factor}: Datum der Daten</translation>
    </message>
    <message>
      <source>{factor}: deficit (0 = meets the standard, 1 = worst)</source>
      <translation>{factor}: Defizit (0 = erfüllt die Norm, 1 = größtes)</translation>
    </message>
    <message>
      <source>{factor}: deficit, highest plausible</source>
      <translation>{factor}: Defizit, höchstes plausibles</translation>
    </message>
    <message>
      <source>{factor}: deficit, lowest plausible</source>
      <translation>{factor}: Defizit, niedrigstes plausibles</translation>
    </message>
    <message>
      <source>{factor}: points against the district's mean</source>
      <translation>{factor}: Punkte gegenüber dem Mittel des Gebiets</translation>
    </message>
    <message>
      <source>{factor}: points of the need</source>
      <translation>{factor}: Punkte des Bedarfs</translation>
    </message>
    <message>
      <source>{factor}: why unknown</source>
      <translation>{factor}: warum unbekannt</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>'{layer}' holds no polygon with an area; it was left out.</source>
      <translation>„{layer}“ enthält kein Polygon mit einer Fläche; der Layer wurde weggelassen.</translation>
    </message>
    <message>
      <source>Add lumens, or watts and the lamp type: they decide how bright the walkways are.</source>
      <translation>Ergänzen Sie Lumen, oder Watt und Lampentyp: Sie bestimmen, wie hell die Gehwege sind.</translation>
    </message>
    <message>
      <source>Add the dates on which they were opened and closed: old reports are often settled.</source>
      <translation>Ergänzen Sie, wann sie eröffnet und abgeschlossen wurden: Alte Meldungen sind oft erledigt.</translation>
    </message>
    <message>
      <source>Add the mounting height: it decides how far the light reaches.</source>
      <translation>Ergänzen Sie die Lichtpunkthöhe: Sie bestimmt, wie weit das Licht reicht.</translation>
    </message>
    <message>
      <source>All factors that are known have the weight 0, so no parcel has a need.</source>
      <translation>Alle bekannten Faktoren haben das Gewicht 0, also hat kein Grundstück einen Bedarf.</translation>
    </message>
    <message>
      <source>All were scored; ask the cadastre whether they are one parcel.</source>
      <translation>Alle wurden bewertet; fragen Sie das Kataster, ob sie ein einziges Grundstück sind.</translation>
    </message>
    <message>
      <source>Ask the cadastre to complete the ids.</source>
      <translation>Bitten Sie das Kataster, die Kennungen zu ergänzen.</translation>
    </message>
    <message>
      <source>Ask the cadastre to correct them (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Bitten Sie das Kataster, sie zu berichtigen (Vektor &gt; Geometrie-Werkzeuge &gt; Gültigkeit prüfen zeigt, wo).</translation>
    </message>
    <message>
      <source>Check its coordinate system, or take the raster of this city.</source>
      <translation>Prüfen Sie das Koordinatensystem, oder nehmen Sie das Raster dieser Stadt.</translation>
    </message>
    <message>
      <source>Check that both rasters have the same unit, year and zero of heights.</source>
      <translation>Prüfen Sie, ob beide Raster dieselbe Einheit, dasselbe Jahr und denselben Nullpunkt der Höhen haben.</translation>
    </message>
    <message>
      <source>Check the file. What was reported: {problem}</source>
      <translation>Prüfen Sie die Datei. Gemeldet wurde: {problem}</translation>
    </message>
    <message>
      <source>Check the ids: MAPPING can name another field (outages.light = FIELD), or none (-).</source>
      <translation>Prüfen Sie die Kennungen: MAPPING kann ein anderes Feld nennen (outages.light = FIELD), oder keines (-).</translation>
    </message>
    <message>
      <source>Check the layer (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Prüfen Sie den Layer (Vektor &gt; Geometrie-Werkzeuge &gt; Gültigkeit prüfen zeigt, wo).</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source, or take the layer of this city.</source>
      <translation>Prüfen Sie das Koordinatensystem des Layers unter Layereigenschaften &gt; Quelle, oder nehmen Sie den Layer dieser Stadt.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection.</source>
      <translation>Prüfen Sie Filter und Auswahl des Layers.</translation>
    </message>
    <message>
      <source>Check the raster's unit and its 'no data' value.</source>
      <translation>Prüfen Sie die Einheit des Rasters und seinen Leerwert.</translation>
    </message>
    <message>
      <source>Check the values and their unit, then run again.</source>
      <translation>Prüfen Sie die Werte und ihre Einheit, und starten Sie noch einmal.</translation>
    </message>
    <message>
      <source>Check their places: lights may be missing from the inventory there.</source>
      <translation>Prüfen Sie ihre Lage: Dort können Leuchten im Bestand fehlen.</translation>
    </message>
    <message>
      <source>Check whether feet and metres are mixed in one column; write the unit behind the number.</source>
      <translation>Prüfen Sie, ob Fuß und Meter in einer Spalte gemischt sind; schreiben Sie die Einheit hinter die Zahl.</translation>
    </message>
    <message>
      <source>Choose another class, or map a field with classes: walkways.lighting_class = FIELD</source>
      <translation>Wählen Sie eine andere Klasse, oder ordnen Sie ein Feld mit Klassen zu: walkways.lighting_class = FIELD</translation>
    </message>
    <message>
      <source>Close those that are settled. Where a lamp is still out, say so in the street lights' status.</source>
      <translation>Schließen Sie die erledigten ab. Wo eine Leuchte noch ausgefallen ist, sagen Sie es im Status der Straßenleuchten.</translation>
    </message>
    <message>
      <source>Complete crown width, crown base and height where trees stand before windows or paths.</source>
      <translation>Ergänzen Sie Kronenbreite, Kronenansatz und Höhe, wo Bäume vor Fenstern oder Wegen stehen.</translation>
    </message>
    <message>
      <source>Complete their coordinates, or the ids of the lights.</source>
      <translation>Ergänzen Sie ihre Koordinaten, oder die Kennungen der Leuchten.</translation>
    </message>
    <message>
      <source>Complete their coordinates.</source>
      <translation>Ergänzen Sie ihre Koordinaten.</translation>
    </message>
    <message>
      <source>Complete their heights, in metres or feet.</source>
      <translation>Ergänzen Sie ihre Höhen, in Metern oder Fuß.</translation>
    </message>
    <message>
      <source>Complete their heights, or give a raster of canopy heights.</source>
      <translation>Ergänzen Sie ihre Höhen, oder geben Sie ein Raster mit Kronenhöhen an.</translation>
    </message>
    <message>
      <source>Correct their dates, or say in MAPPING which fields hold them.</source>
      <translation>Berichtigen Sie ihre Datumsangaben, oder sagen Sie in MAPPING, in welchen Feldern sie stehen.</translation>
    </message>
    <message>
      <source>Correct them in the layer: 0 = meets the standard, 1 = the worst.</source>
      <translation>Berichtigen Sie sie im Layer: 0 = erfüllt die Norm, 1 = größtes Defizit.</translation>
    </message>
    <message>
      <source>Delete them in the layer, or draw them again.</source>
      <translation>Löschen Sie sie im Layer, oder zeichnen Sie sie neu.</translation>
    </message>
    <message>
      <source>Fill in the deficits, and give a known factor a weight above 0.</source>
      <translation>Tragen Sie die Defizite ein, und geben Sie einem bekannten Faktor ein Gewicht über 0.</translation>
    </message>
    <message>
      <source>Fill in their coordinates in the table.</source>
      <translation>Tragen Sie ihre Koordinaten in der Tabelle ein.</translation>
    </message>
    <message>
      <source>Fill in their dates or their status.</source>
      <translation>Tragen Sie ihr Datum oder ihren Status ein.</translation>
    </message>
    <message>
      <source>Give a point layer, or a table with columns such as x and y, or longitude and latitude.</source>
      <translation>Geben Sie einen Punktlayer an, oder eine Tabelle mit Spalten wie x und y, oder longitude und latitude.</translation>
    </message>
    <message>
      <source>Give one of them a weight above 0.</source>
      <translation>Geben Sie einem davon ein Gewicht über 0.</translation>
    </message>
    <message>
      <source>Give points and lines as layers of their own.</source>
      <translation>Geben Sie Punkte und Linien als eigene Layer an.</translation>
    </message>
    <message>
      <source>Give street lights (LIGHTS), best with lumens or watts, height and status, pavements or street centre lines (WALKWAYS), buildings with heights (BUILDINGS), or dated signs of vacancy (EVIDENCE).</source>
      <translation>Geben Sie Straßenleuchten an (LIGHTS), am besten mit Lumen oder Watt, Höhe und Status, Bürgersteige oder Straßenachsen (WALKWAYS), Gebäude mit Höhen (BUILDINGS) oder datierte Anzeichen für Leerstand (EVIDENCE).</translation>
    </message>
    <message>
      <source>Give the elevation of the ground (TERRAIN) as well.</source>
      <translation>Geben Sie auch die Höhe des Geländes an (TERRAIN).</translation>
    </message>
    <message>
      <source>Give the kind of each building, such as garage, warehouse, shop or house.</source>
      <translation>Geben Sie die Art jedes Gebäudes an, wie Garage, Lager, Laden oder Wohnhaus.</translation>
    </message>
    <message>
      <source>Give the lights as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Geben Sie die Leuchten als Punkte an (Vektor &gt; Geometrie-Werkzeuge &gt; Zentroide).</translation>
    </message>
    <message>
      <source>Give the poles as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Geben Sie die Masten als Punkte an (Vektor &gt; Geometrie-Werkzeuge &gt; Zentroide).</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Geben Sie auch die Straßenleuchten an.</translation>
    </message>
    <message>
      <source>Give trees as points and canopies as areas; hedges drawn as lines are barriers.</source>
      <translation>Geben Sie Bäume als Punkte und Kronen als Flächen an; als Linien gezeichnete Hecken sind Barrieren.</translation>
    </message>
    <message>
      <source>Give walls, fences and hedges as lines.</source>
      <translation>Geben Sie Mauern, Zäune und Hecken als Linien an.</translation>
    </message>
    <message>
      <source>If accents look wrong, set the encoding under Layer Properties &gt; Source.</source>
      <translation>Wenn Umlaute falsch aussehen, setzen Sie die Kodierung unter Layereigenschaften &gt; Quelle.</translation>
    </message>
    <message>
      <source>If there is one, name it in the mapping: parcels.id = FIELD</source>
      <translation>Wenn es eine gibt, nennen Sie sie in der Feldzuordnung: parcels.id = FIELD</translation>
    </message>
    <message>
      <source>If they are in feet, say so in the file's name, such as dem_ft.tif.</source>
      <translation>Wenn sie in Fuß sind, sagen Sie es im Dateinamen, zum Beispiel dem_ft.tif.</translation>
    </message>
    <message>
      <source>If they lie elsewhere on the map, make a point layer of the table with the right one.</source>
      <translation>Wenn sie anderswo auf der Karte liegen, machen Sie aus der Tabelle einen Punktlayer mit dem richtigen.</translation>
    </message>
    <message>
      <source>If they were put there because their address was not found, correct their coordinates.</source>
      <translation>Wenn sie dort liegen, weil ihre Anschrift nicht gefunden wurde, berichtigen Sie ihre Koordinaten.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check its coordinate system.</source>
      <translation>Seine Koordinaten würden passen, wenn man sie als „{reading}“ liest: Prüfen Sie das Koordinatensystem.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check the coordinate system under Layer Properties &gt; Source.</source>
      <translation>Seine Koordinaten würden passen, wenn man sie als „{reading}“ liest: Prüfen Sie das Koordinatensystem unter Layereigenschaften &gt; Quelle.</translation>
    </message>
    <message>
      <source>Lengths cannot be measured in the coordinate system of '{layer}' ({own}): {why}. They were measured in {local}.</source>
      <translation>Im Koordinatensystem von „{layer}“ ({own}) lassen sich keine Längen messen: {why}. Gemessen wurde in {local}.</translation>
    </message>
    <message>
      <source>Look at them on the map; if one is a parcel, correct its id or class in the layer.</source>
      <translation>Sehen Sie sie auf der Karte an; wenn eines ein Grundstück ist, berichtigen Sie seine Kennung oder Klasse im Layer.</translation>
    </message>
    <message>
      <source>Mend or delete these features.</source>
      <translation>Bessern Sie diese Objekte aus, oder löschen Sie sie.</translation>
    </message>
    <message>
      <source>Move them to the outside of the wall or of the roof that carries them.</source>
      <translation>Setzen Sie sie an die Außenseite der Wand oder des Dachs, woran sie befestigt sind.</translation>
    </message>
    <message>
      <source>Name the layer, as in: file.gpkg|layername=parcels</source>
      <translation>Nennen Sie den Layer, zum Beispiel: file.gpkg|layername=parcels</translation>
    </message>
    <message>
      <source>No feature of '{layer}' has usable coordinates; the layer was left out.</source>
      <translation>Kein Objekt von „{layer}“ hat brauchbare Koordinaten; der Layer wurde weggelassen.</translation>
    </message>
    <message>
      <source>No field of '{layer}' is an id for every parcel; 'parcel_id' was made from each parcel's place and size.</source>
      <translation>Kein Feld von „{layer}“ ist eine Kennung für jedes Grundstück; „parcel_id“ wurde aus Lage und Größe jedes Grundstücks gebildet.</translation>
    </message>
    <message>
      <source>None of the {total:,} features of '{layer}' is a line or an area; walkways were derived from the gaps between parcels.</source>
      <translation>Keines der {total:,} Objekte von „{layer}“ ist eine Linie oder Fläche; Gehwege wurden aus den Lücken zwischen den Grundstücken abgeleitet.</translation>
    </message>
    <message>
      <source>None of the {total:,} reports of '{layer}' speaks of street lights; none was used.</source>
      <translation>Keine der {total:,} Meldungen in „{layer}“ spricht von Straßenleuchten; keine wurde verwendet.</translation>
    </message>
    <message>
      <source>Nothing says in which unit the heights of '{layer}' are; metres were assumed.</source>
      <translation>Nirgends steht, in welcher Einheit die Höhen von „{layer}“ sind; es wurden Meter angenommen.</translation>
    </message>
    <message>
      <source>People report more readily in some places than in others: where there is no report, a lamp may be out all the same.</source>
      <translation>An manchen Orten melden Menschen eher als an anderen: Auch wo es keine Meldung gibt, kann eine Leuchte ausgefallen sein.</translation>
    </message>
    <message>
      <source>Remove the filter if hidden features are there in reality: they light and are neighbours.</source>
      <translation>Entfernen Sie den Filter, wenn es die verborgenen Objekte in Wirklichkeit gibt: Sie leuchten und sind Nachbarn.</translation>
    </message>
    <message>
      <source>Reports that name the light's id leave no doubt which one is meant.</source>
      <translation>Meldungen mit der Kennung der Leuchte lassen keinen Zweifel, welche gemeint ist.</translation>
    </message>
    <message>
      <source>Say in MAPPING what they are, such as: barriers.barrier(FENCE) = board fence (or picket, chain-link).</source>
      <translation>Sagen Sie in MAPPING, was sie sind, zum Beispiel: barriers.barrier(FENCE) = board fence (oder picket, chain-link).</translation>
    </message>
    <message>
      <source>Say in MAPPING which field tells what they are about: outages.category = FIELD. If all are about street lights: outages.category = - and outages.detail = -</source>
      <translation>Sagen Sie in MAPPING, welches Feld angibt, worum es geht: outages.category = FIELD. Wenn es bei allen um Straßenleuchten geht: outages.category = - und outages.detail = -</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source.</source>
      <translation>Setzen Sie es unter Layereigenschaften &gt; Quelle.</translation>
    </message>
    <message>
      <source>Set it with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Setzen Sie es mit Raster &gt; Projektionen &gt; Projektion zuweisen.</translation>
    </message>
    <message>
      <source>Take a layer of pavements, paths or street centre lines.</source>
      <translation>Nehmen Sie einen Layer mit Bürgersteigen, Wegen oder Straßenachsen.</translation>
    </message>
    <message>
      <source>Take a layer of polygons.</source>
      <translation>Nehmen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <source>Take a raster that covers the parcels.</source>
      <translation>Nehmen Sie ein Raster, das die Grundstücke abdeckt.</translation>
    </message>
    <message>
      <source>Take a raster that covers the walkways and the lights.</source>
      <translation>Nehmen Sie ein Raster, das die Gehwege und die Leuchten abdeckt.</translation>
    </message>
    <message>
      <source>Take a raster whose cells hold heights or elevations.</source>
      <translation>Nehmen Sie ein Raster, dessen Zellen Höhen oder Geländehöhen enthalten.</translation>
    </message>
    <message>
      <source>The crowns of {count:,} of {total:,} trees of '{layer}' begin above their top; where they begin was taken as unknown.</source>
      <translation>Die Kronen von {count:,} von {total:,} Bäumen in „{layer}“ beginnen über der Baumspitze; wo sie beginnen, gilt als unbekannt.</translation>
    </message>
    <message>
      <source>The dark gaps whose cause is that a lamp is out name the lamp to repair.</source>
      <translation>Die dunklen Lücken, deren Ursache eine ausgefallene Leuchte ist, nennen die Leuchte, die zu reparieren ist.</translation>
    </message>
    <message>
      <source>The file holds {count:,} layers and none was named; '{layer}' was read.</source>
      <translation>Die Datei enthält {count:,} Layer, und keiner wurde genannt; „{layer}“ wurde gelesen.</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' does not fit their storeys; the height was used.</source>
      <translation>Die Höhe von {count:,} von {total:,} Gebäuden in „{layer}“ passt nicht zu ihren Geschossen; verwendet wurde die Höhe.</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' is the roof's elevation less the ground's.</source>
      <translation>Die Höhe von {count:,} von {total:,} Gebäuden in „{layer}“ ist die Höhenlage des Dachs minus die des Bodens.</translation>
    </message>
    <message>
      <source>The heights of '{layer}' were read in {unit}, as '{text}' says.</source>
      <translation>Die Höhen von „{layer}“ wurden in {unit} gelesen, wie „{text}“ sagt.</translation>
    </message>
    <message>
      <source>The kinds of the {total:,} buildings of '{layer}' do not tell which of them have no windows to the street; only likely vacant buildings and high solid walls were taken for blank fronts.</source>
      <translation>Aus der Art der {total:,} Gebäude in „{layer}“ geht nicht hervor, welche keine Fenster zur Straße haben; nur wahrscheinlich leerstehende Gebäude und hohe geschlossene Mauern gelten als fensterlose Fassaden.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>Der Layer „{layer}“ hat kein Koordinatensystem; angenommen wurde das der Grundstücke ({name}).</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature; it was left out.</source>
      <translation>Der Layer „{layer}“ hat kein Objekt; er wurde weggelassen.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has the filter {filter}. What it hides was not read.</source>
      <translation>Der Layer „{layer}“ hat den Filter {filter}. Was dieser verbirgt, wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies {km:,.0f} km from the parcels; it was left out.</source>
      <translation>Der Layer „{layer}“ liegt {km:,.0f} km von den Grundstücken entfernt; er wurde weggelassen.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} features: no factor with a weight is known.</source>
      <translation>Der Verbesserungsbedarf ist für alle {total:,} Objekte unbekannt: Kein Faktor mit einem Gewicht ist bekannt.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} parcels: no factor could be measured.</source>
      <translation>Der Verbesserungsbedarf ist für alle {total:,} Grundstücke unbekannt: Kein Faktor ließ sich messen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' cannot be read; it was left out.</source>
      <translation>Das Raster „{layer}“ lässt sich nicht lesen; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' does not reach the parcels, its middle lies {km:,.0f} km from them; it was left out.</source>
      <translation>Das Raster „{layer}“ reicht nicht bis zu den Grundstücken, seine Mitte liegt {km:,.0f} km von ihnen entfernt; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>Das Raster „{layer}“ hat kein Koordinatensystem; angenommen wurde das der Grundstücke ({name}).</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no usable coordinates; it was left out.</source>
      <translation>Das Raster „{layer}“ hat keine brauchbaren Koordinaten; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no elevation at {count:,} of {total:,} lights and places on walkways. That of the nearest known cell was taken for their light.</source>
      <translation>Das Raster „{layer}“ enthält für {count:,} von {total:,} Leuchten und Stellen auf Gehwegen keine Höhe. Für ihr Licht wurde die der nächsten bekannten Zelle genommen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value in {percent:.0f} % of the area looked at.</source>
      <translation>Das Raster „{layer}“ enthält auf {percent:.0f} % der betrachteten Fläche keinen Wert.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value where the parcels are; it was left out.</source>
      <translation>Das Raster „{layer}“ enthält keinen Wert, wo die Grundstücke liegen; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>The raster '{layer}' is a picture, it holds no heights; it was left out.</source>
      <translation>Das Raster „{layer}“ ist ein Bild und enthält keine Höhen; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>The roofs of {count:,} of {total:,} buildings of '{layer}' are not above the ground or more than {highest:,.0f} m above it; their height was taken as unknown.</source>
      <translation>Die Dächer von {count:,} von {total:,} Gebäuden in „{layer}“ liegen nicht über dem Boden oder mehr als {highest:,.0f} m darüber; ihre Höhe gilt als unbekannt.</translation>
    </message>
    <message>
      <source>The surface '{layer}' lies below the terrain in {percent:.0f} % of the cells, at worst by {worst:,.1f} m; nothing stands there in the calculation.</source>
      <translation>Die Oberfläche „{layer}“ liegt in {percent:.0f} % der Zellen unter dem Gelände, um bis zu {worst:,.1f} m; in der Berechnung steht dort nichts.</translation>
    </message>
    <message>
      <source>The surface '{layer}' was not used: without the terrain nobody knows what stands on it.</source>
      <translation>Die Oberfläche „{layer}“ wurde nicht verwendet: Ohne das Gelände weiß niemand, was darauf steht.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no geometry and no columns with coordinates; it was left out.</source>
      <translation>Die Tabelle „{layer}“ hat weder Geometrie noch Spalten mit Koordinaten; sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in degrees (EPSG:4326).</source>
      <translation>Die Tabelle „{layer}“ wurde als Punkte in Grad gelesen (EPSG:4326).</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in the coordinate system of the parcels.</source>
      <translation>Die Tabelle „{layer}“ wurde als Punkte im Koordinatensystem der Grundstücke gelesen.</translation>
    </message>
    <message>
      <source>The text of '{layer}' is not UTF-8 and the file does not say what it is. It was read as Windows-1252.</source>
      <translation>Der Text von „{layer}“ ist nicht UTF-8, und die Datei sagt nicht, was er ist. Er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
      <source>The trunks of {count:,} of {total:,} trees of '{layer}' are thicker than {most:g} m; they were taken as unknown.</source>
      <translation>Die Stämme von {count:,} von {total:,} Bäumen in „{layer}“ sind dicker als {most:g} m; sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>The {total:,} reports of '{layer}' have no dates; those that are not called closed were taken as open.</source>
      <translation>Die {total:,} Meldungen in „{layer}“ haben kein Datum; die nicht als abgeschlossen bezeichneten gelten als offen.</translation>
    </message>
    <message>
      <source>They were scored one by one; ask the cadastre whether they are parts of one parcel.</source>
      <translation>Sie wurden einzeln bewertet; fragen Sie das Kataster, ob sie Teile eines einzigen Grundstücks sind.</translation>
    </message>
    <message>
      <source>Without street lights it is not known which poles carry one; the poles were left out.</source>
      <translation>Ohne Straßenleuchten ist nicht bekannt, welche Masten eine tragen; die Masten wurden weggelassen.</translation>
    </message>
    <message>
      <source>Without street lights the reports of '{layer}' tell nothing; they were left out.</source>
      <translation>Ohne Straßenleuchten sagen die Meldungen in „{layer}“ nichts; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>its scale is {factor:.3f} here</source>
      <translation>sein Maßstab ist hier {factor:.3f}</translation>
    </message>
    <message>
      <source>its units are degrees</source>
      <translation>seine Einheiten sind Grad</translation>
    </message>
    <message>
      <source>{count:,} fields of '{layer}' have names that the result needs. They were renamed: {names}.</source>
      <translation>{count:,} Felder von „{layer}“ tragen Namen, die das Ergebnis braucht. Sie wurden umbenannt: {names}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' (bollards, kerbs and the like) hide nothing.</source>
      <translation>{count:,} von {total:,} Barrieren in „{layer}“ (Poller, Bordsteine und Ähnliches) verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' do not say how they are made; {percent:.0f} % of sight was assumed to pass.</source>
      <translation>{count:,} von {total:,} Barrieren in „{layer}“ sagen nicht, wie sie gebaut sind; angenommen wurde, dass {percent:.0f} % der Sicht hindurchgehen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' have no height; it was assumed by their kind ({kinds}).</source>
      <translation>{count:,} von {total:,} Barrieren in „{layer}“ haben keine Höhe; sie wurde nach der Art angenommen ({kinds}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have neither height nor storeys; their height was assumed from their area.</source>
      <translation>{count:,} von {total:,} Gebäuden in „{layer}“ haben weder Höhe noch Geschosse; ihre Höhe wurde aus der Fläche angenommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no height; {each:g} m were taken for each storey.</source>
      <translation>{count:,} von {total:,} Gebäuden in „{layer}“ haben keine Höhe; je Geschoss wurden {each:g} m angesetzt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no outline; they hide nothing.</source>
      <translation>{count:,} von {total:,} Gebäuden in „{layer}“ haben keinen Umriss; sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have the same outline as another; each was counted once.</source>
      <translation>{count:,} von {total:,} Gebäuden in „{layer}“ haben denselben Umriss wie ein anderes; jedes wurde einmal gezählt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} canopy areas of '{layer}' have no height; {height:g} m was assumed for trees.</source>
      <translation>{count:,} von {total:,} Kronenflächen in „{layer}“ haben keine Höhe; für Bäume wurden {height:g} m angenommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold a number that means 'no data' but is not declared so; they were taken as unknown.</source>
      <translation>{count:,} von {total:,} Zellen von „{layer}“ enthalten eine Zahl, die „keine Daten“ bedeutet, aber nicht als Leerwert gekennzeichnet ist; sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold heights that cannot be (below {low:,.0f} m or above {high:,.0f} m); they were taken as unknown.</source>
      <translation>{count:,} von {total:,} Zellen von „{layer}“ enthalten Höhen, die es nicht geben kann (unter {low:,.0f} m oder über {high:,.0f} m); sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither lines with a length nor areas; they were left out.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind weder Linien mit einer Länge noch Flächen; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither points nor areas; they hide nothing.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind weder Punkte noch Flächen; sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no lines; they hide nothing.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Linien; sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; no luminaire was put there.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Punkte; dort wurde keine Leuchte gesetzt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; their light is missing from the result.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Punkte; ihr Licht fehlt im Ergebnis.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons. Their rows are in the result, without their shapes.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Polygone. Ihre Zeilen sind im Ergebnis, ohne ihre Form.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they are in the result without a score.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Polygone; sie sind im Ergebnis, aber nicht bewertet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they hide nothing.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Polygone; sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no trees (empty sites, stumps, lawns); they hide nothing.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ sind keine Bäume (leere Baumscheiben, Stümpfe, Rasen); sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' do not stand on the ground or are no buildings ({uses}); they hide nothing.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ stehen nicht auf dem Boden oder sind keine Gebäude ({uses}); sie verdecken nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no geometry; they are in the result without a score.</source>
      <translation>{count:,} von {total:,} Objekten in „{layer}“ haben keine Geometrie; sie sind im Ergebnis, aber nicht bewertet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no usable shape; nothing is kept free there.</source>
      <translation>{count:,} von {total:,} Objekten von „{layer}“ haben keine brauchbare Form; dort wird nichts freigehalten.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are out. If they worked, there would be {designed:,.0f} m of dark gaps along the walkways instead of {tonight:,.0f} m, and less of the frontage of {parcels:,} scored parcels would be dark.</source>
      <translation>{count:,} von {total:,} Leuchten sind ausgefallen. Gingen sie, gäbe es entlang der Gehwege {designed:,.0f} m dunkle Lücken statt {tonight:,.0f} m, und von der Straßenfront von {parcels:,} bewerteten Grundstücken wäre weniger dunkel.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are planned or removed. They were left out.</source>
      <translation>{count:,} von {total:,} Leuchten sind geplant oder entfernt. Sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have a photometric file and no direction of their arm. They were taken to point to the street.</source>
      <translation>{count:,} von {total:,} Leuchten haben eine photometrische Datei, aber keine Richtung ihres Auslegers. Angenommen wurde, dass er zur Straße zeigt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have fewer than 0 or more than 20 lamps. One lamp was assumed.</source>
      <translation>{count:,} von {total:,} Leuchten haben weniger als 0 oder mehr als 20 Lampen. Angenommen wurde eine Lampe.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have lumens below 0 or above 200,000. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Leuchten haben Lumen unter 0 oder über 200.000. Diese gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither fixture nor lamp type. They were taken as cut-off road lights.</source>
      <translation>{count:,} von {total:,} Leuchten haben weder Leuchten- noch Lampentyp. Sie gelten als abgeschirmte Straßenleuchten.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither lumens nor watts. Typical lumens were assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} von {total:,} Leuchten haben weder Lumen noch Watt. Übliche Lumen wurden angenommen: nach der Leuchte ({fixture:,}), nach der Straße ({road:,}) oder allgemein ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no mounting height. A typical one was assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} von {total:,} Leuchten haben keine Lichtpunkthöhe. Eine übliche wurde angenommen: nach der Leuchte ({fixture:,}), nach der Straße ({road:,}) oder allgemein ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no position. They were left out.</source>
      <translation>{count:,} von {total:,} Leuchten haben keine Lage. Sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no status. They were taken as working.</source>
      <translation>{count:,} von {total:,} Leuchten haben keinen Status. Sie gelten als in Betrieb.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts below 0 or above 2,000. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Leuchten haben Watt unter 0 oder über 2.000. Diese gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts but no lamp type. Lumens between LED and sodium were assumed.</source>
      <translation>{count:,} von {total:,} Leuchten haben Watt, aber keinen Lampentyp. Angenommen wurden Lumen zwischen LED und Natriumdampf.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' have no place; their light is missing from the result.</source>
      <translation>{count:,} von {total:,} Leuchten in „{layer}“ haben keine Lage; ihr Licht fehlt im Ergebnis.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' stand more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} von {total:,} Leuchten in „{layer}“ stehen mehr als {km:.0f} km von den Grundstücken entfernt; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights share their place with more than {bears} others (up to {most:,} at one place). All were counted there.</source>
      <translation>{count:,} von {total:,} Leuchten teilen ihren Platz mit mehr als {bears} anderen (bis zu {most:,} an einem Platz). Alle wurden dort gezählt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand inside a building. Their own building was taken to throw no shadow.</source>
      <translation>{count:,} von {total:,} Leuchten stehen in einem Gebäude. Angenommen wurde, dass dieses Gebäude keinen Schatten wirft.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand twice in the data (same place); each was counted once.</source>
      <translation>{count:,} von {total:,} Leuchten stehen doppelt in den Daten (derselbe Platz); jede wurde einmal gezählt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} mounting heights are 1 m or less, or above 40 m. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Lichtpunkthöhen sind 1 m oder weniger, oder über 40 m. Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} outlines of '{layer}' were broken (their edges cross) and were repaired.</source>
      <translation>{count:,} von {total:,} Umrissen in „{layer}“ waren fehlerhaft (ihre Kanten kreuzen sich) und wurden repariert.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels have no id; theirs was made from the parcel's place and size.</source>
      <translation>{count:,} von {total:,} Grundstücken haben keine Kennung; sie wurde aus Lage und Größe gebildet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels share their id with another; a mark was added to tell them apart ({ids}, ...).</source>
      <translation>{count:,} von {total:,} Grundstücken teilen ihre Kennung mit einem anderen; ein Zusatz unterscheidet sie ({ids}, ...).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} poles of '{layer}' are planned or removed; they were left out.</source>
      <translation>{count:,} von {total:,} Masten in „{layer}“ sind geplant oder entfernt; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' are no parcels ({kinds}) and were left out: {reason}</source>
      <translation>{count:,} von {total:,} Polygonen in „{layer}“ sind keine Grundstücke ({kinds}) und wurden weggelassen: {reason}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have arcs; they were measured as short straight edges.</source>
      <translation>{count:,} von {total:,} Polygonen in „{layer}“ haben Bögen; sie wurden als kurze gerade Kanten gemessen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have no area; they are in the result without a score.</source>
      <translation>{count:,} von {total:,} Polygonen in „{layer}“ haben keine Fläche; sie sind im Ergebnis, aber nicht bewertet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have the same shape as another.</source>
      <translation>{count:,} von {total:,} Polygonen in „{layer}“ haben dieselbe Form wie ein anderes.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' were broken (their edges cross) and were repaired for measuring.</source>
      <translation>{count:,} von {total:,} Polygonen in „{layer}“ waren fehlerhaft (ihre Kanten kreuzen sich) und wurden zum Messen repariert.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are about street lights, but not that one is out (on by day, too bright, a new one, paint); they were left out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ betreffen Straßenleuchten, aber keinen Ausfall (Licht am Tag, zu hell, eine neue, Farbe); sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are dated after {as_of}; they were left out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ tragen ein Datum nach {as_of}; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are not about street lights; they were left out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ betreffen keine Straßenleuchten; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and name a light more than {metres:.0f} m from where they stand. Their place counted, not the id.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ sind offen und nennen eine Leuchte, die mehr als {metres:.0f} m von ihrer Lage entfernt ist. Es zählte die Lage, nicht die Kennung.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and stand almost as near to a second light (less than {metres:.0f} m further). The nearer one was taken as out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ sind offen und liegen fast so nahe an einer zweiten Leuchte (weniger als {metres:.0f} m weiter). Die nähere gilt als ausgefallen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but have no place and name no light.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ sind offen, haben aber keine Lage und nennen keine Leuchte.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ sind offen, liegen aber mehr als {km:.0f} km von den Grundstücken entfernt; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but no light of the inventory bears their id or stands within {metres:.0f} m. They changed nothing.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ sind offen, aber keine Leuchte im Bestand trägt ihre Kennung oder steht im Umkreis von {metres:.0f} m. Sie änderten nichts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' have no date and are not called open; they were left out.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ haben kein Datum und sind nicht als offen bezeichnet; sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' share their light with at least {others} other open ones. The light counts once.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ teilen ihre Leuchte mit mindestens {others} weiteren offenen. Die Leuchte zählt einmal.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were closed before they were opened. They count as closed.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ wurden abgeschlossen, bevor sie eröffnet wurden. Sie zählen als abgeschlossen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were opened more than {days:,.0f} days before {as_of} and never closed. They were not taken as open.</source>
      <translation>{count:,} von {total:,} Meldungen in „{layer}“ wurden mehr als {days:,.0f} Tage vor {as_of} eröffnet und nie abgeschlossen. Sie gelten nicht als offen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of the table '{layer}' have no coordinates. They were left out.</source>
      <translation>{count:,} von {total:,} Zeilen der Tabelle „{layer}“ haben keine Koordinaten. Sie wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' do not say where the crown begins; a quarter of the height, at least {least:g} m, was assumed.</source>
      <translation>{count:,} von {total:,} Bäumen in „{layer}“ sagen nicht, wo die Krone beginnt; angenommen wurde ein Viertel der Höhe, mindestens {least:g} m.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no crown width; it was assumed.</source>
      <translation>{count:,} von {total:,} Bäumen in „{layer}“ haben keine Kronenbreite; sie wurde angenommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no height; it was assumed.</source>
      <translation>{count:,} von {total:,} Bäumen in „{layer}“ haben keine Höhe; sie wurde angenommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' are 0; no building is so low: they were taken as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{column}“ sind 0; so niedrig ist kein Gebäude: Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{field}' are no number from 0 to 1. They count as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{field}“ sind keine Zahl von 0 bis 1. Sie zählen als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} walkways name no lighting class; they were measured against {name}.</source>
      <translation>{count:,} von {total:,} Gehwegen nennen keine Beleuchtungsklasse; sie wurden an {name} gemessen.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out on {as_of}, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} von {inventory:,} Leuchten gelten am {as_of} als ausgefallen, nach {reports:,} der {total:,} Meldungen in „{layer}“; {working:,} dieser Leuchten gehen laut Bestand.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} von {inventory:,} Leuchten gelten als ausgefallen, nach {reports:,} der {total:,} Meldungen in „{layer}“; {working:,} dieser Leuchten gehen laut Bestand.</translation>
    </message>
  </context>
  <context>
    <name>Interventions</name>
    <message>
      <source>1 to 2 months</source>
      <translation>1 bis 2 Monate</translation>
    </message>
    <message>
      <source>1 to 2 years</source>
      <translation>1 bis 2 Jahre</translation>
    </message>
    <message>
      <source>1 to 3 years</source>
      <translation>1 bis 3 Jahre</translation>
    </message>
    <message>
      <source>10 m</source>
      <translation>10 m</translation>
    </message>
    <message>
      <source>10 m of frontage</source>
      <translation>10 m Straßenfront</translation>
    </message>
    <message>
      <source>100 m</source>
      <translation>100 m</translation>
    </message>
    <message>
      <source>100 m2</source>
      <translation>100 m2</translation>
    </message>
    <message>
      <source>6 to 12 buildings did better than 13 or more</source>
      <translation>bei 6 bis 12 Gebäuden wirkte es besser als bei 13 oder mehr</translation>
    </message>
    <message>
      <source>6 to 18 months</source>
      <translation>6 bis 18 Monate</translation>
    </message>
    <message>
      <source>95 % posterior interval</source>
      <translation>A-posteriori-Intervall von 95 %</translation>
    </message>
    <message>
      <source>A block face with an open structural violation in an area where many homes are lived in by their owners.</source>
      <translation>Eine Blockseite mit einem offenen baulichen Mangel in einem Gebiet, in dem viele in den eigenen vier Wänden wohnen.</translation>
    </message>
    <message>
      <source>A building is vacant with a probability of 0.8 or more; confirm on site that it is open or boarded, and sound.</source>
      <translation>Ein Gebäude steht mit einer Wahrscheinlichkeit von 0,8 oder mehr leer; prüfen Sie vor Ort, ob es offen oder vernagelt ist und ob es standsicher ist.</translation>
    </message>
    <message>
      <source>A dark gap of 15 m or more, too far from the next lamp or behind a building, with a pole without luminaire within 20 m.</source>
      <translation>Eine dunkle Lücke von 15 m oder mehr, zu weit von der nächsten Leuchte oder hinter einem Gebäude, mit einem Mast ohne Leuchte im Umkreis von 20 m.</translation>
    </message>
    <message>
      <source>A dark gap of 25 m or more, too far from the next lamp or behind a building, with no usable pole.</source>
      <translation>Eine dunkle Lücke von 25 m oder mehr, zu weit von der nächsten Leuchte oder hinter einem Gebäude, ohne brauchbaren Mast.</translation>
    </message>
    <message>
      <source>A group within reach must want it, and the owners must agree.</source>
      <translation>Eine Gruppe in der Nähe muss es wollen, und wem die Grundstücke gehören, muss zustimmen.</translation>
    </message>
    <message>
      <source>A lamp is reported out and the walkway by it is darker than is wanted.</source>
      <translation>Eine Leuchte ist als ausgefallen gemeldet, und der Gehweg daneben ist dunkler als gewünscht.</translation>
    </message>
    <message>
      <source>A lamp that works again helps the neighbouring segments too: judge it by the corridor, not by one segment.</source>
      <translation>Eine Leuchte, die wieder geht, hilft auch den Abschnitten daneben: Beurteilen Sie den ganzen Weg, nicht einen Abschnitt.</translation>
    </message>
    <message>
      <source>A lot without a building is vacant with a probability of 0.5 or more (below 0.8: confirm on site) and is no garden.</source>
      <translation>Ein Grundstück ohne Gebäude ist mit einer Wahrscheinlichkeit von 0,5 oder mehr leer (unter 0,8: vor Ort prüfen) und kein Garten.</translation>
    </message>
    <message>
      <source>A park or square within 400 m has little to offer, or more than 30 % of it is dark or hidden.</source>
      <translation>Ein Park oder Platz im Umkreis von 400 m bietet wenig, oder mehr als 30 % davon sind dunkel oder verdeckt.</translation>
    </message>
    <message>
      <source>A rear alley of 20 m or more, darker than 1 lx, with no way through for walkers, where at least 80 % of the residents agreed on record.</source>
      <translation>Eine Gasse hinter den Häusern von 20 m oder mehr, dunkler als 1 lx und ohne Durchgang zu Fuß, bei der mindestens 80 % der Anwohnenden nachweislich zugestimmt haben.</translation>
    </message>
    <message>
      <source>A request by residents must be on record.</source>
      <translation>Eine Bitte der Anwohnenden muss schriftlich vorliegen.</translation>
    </message>
    <message>
      <source>A resident must lead, and the owner must agree.</source>
      <translation>Jemand aus der Nachbarschaft muss die Leitung übernehmen, und wem das Grundstück gehört, muss zustimmen.</translation>
    </message>
    <message>
      <source>A shop that is open late with covered windows.</source>
      <translation>Ein Laden, der spät geöffnet hat und dessen Fenster verdeckt sind.</translation>
    </message>
    <message>
      <source>A shopping street whose upkeep deficit is in the highest quarter.</source>
      <translation>Eine Einkaufsstraße, deren Pflegedefizit im höchsten Viertel liegt.</translation>
    </message>
    <message>
      <source>A single lot that is likely vacant adjoins an occupied parcel; it must belong to the city or a land bank.</source>
      <translation>Ein einzelnes, wahrscheinlich leeres Grundstück grenzt an ein genutztes; es muss der Stadt oder einem Bodenfonds gehören.</translation>
    </message>
    <message>
      <source>A solid barrier hides at least 10 m2 of ground near a walkway, or less where the street sees less than 40 % of the parcel's open ground.</source>
      <translation>Eine geschlossene Barriere verdeckt mindestens 10 m2 Boden nahe an einem Gehweg, oder weniger, wo die Straße weniger als 40 % der offenen Fläche des Grundstücks sieht.</translation>
    </message>
    <message>
      <source>A stop that is too dark, or of which less than 40 % is seen, or within 30 m of a vacant building or an alley.</source>
      <translation>Eine Haltestelle, die zu dunkel ist oder zu weniger als 40 % gesehen wird, oder im Umkreis von 30 m um ein leerstehendes Gebäude oder eine Gasse liegt.</translation>
    </message>
    <message>
      <source>A stop that moves is further away for some.</source>
      <translation>Eine verlegte Haltestelle ist für manche weiter weg.</translation>
    </message>
    <message>
      <source>A vacant lot of more than 300 m2 with sun, tested soil and a resident who will lead.</source>
      <translation>Ein leeres Grundstück von mehr als 300 m2 mit Sonne, untersuchtem Boden und jemandem aus der Nachbarschaft, der die Leitung übernimmt.</translation>
    </message>
    <message>
      <source>A way to school, stop or market with two or more deficits that the community nominated.</source>
      <translation>Ein Weg zu Schule, Haltestelle oder Markt mit zwei oder mehr Defiziten, den die Nachbarschaft vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>Add a low pole with a lamp for people on foot</source>
      <translation>Einen niedrigen Mast mit Leuchte für Menschen zu Fuß setzen</translation>
    </message>
    <message>
      <source>Add a luminaire on an existing pole</source>
      <translation>Eine Leuchte an einem vorhandenen Mast anbringen</translation>
    </message>
    <message>
      <source>Advice and grants, no ordinance: results of ordinances ranged from 65 % lower to 130 % higher.</source>
      <translation>Rat und Zuschüsse, keine Verordnung: Ergebnisse von Verordnungen reichten von 65 % weniger bis 130 % mehr.</translation>
    </message>
    <message>
      <source>Advice for shops: clear windows, counter in view, even light</source>
      <translation>Rat für Läden: freie Fenster, Theke im Blick, gleichmäßiges Licht</translation>
    </message>
    <message>
      <source>Alley gates that residents manage</source>
      <translation>Tore an Gassen, die Anwohnende verwalten</translation>
    </message>
    <message>
      <source>Amsterdam</source>
      <translation>Amsterdam</translation>
    </message>
    <message>
      <source>An official declaration and the owner's hearing.</source>
      <translation>Eine amtliche Feststellung und die Anhörung derer, denen das Gebäude gehört.</translation>
    </message>
    <message>
      <source>An old lamp (HPS, MH, MV, LPS or CFL) stands near a dark gap and gives too little light.</source>
      <translation>Eine alte Lampe (HPS, MH, MV, LPS oder CFL) steht nahe einer dunklen Lücke und gibt zu wenig Licht.</translation>
    </message>
    <message>
      <source>As for greening a lot, where the budget does not reach for it.</source>
      <translation>Wie beim Begrünen eines Grundstücks, wo das Geld dafür nicht reicht.</translation>
    </message>
    <message>
      <source>Ask for crowns that begin at 2 m or more.</source>
      <translation>Verlangen Sie Kronen, die bei 2 m oder höher beginnen.</translation>
    </message>
    <message>
      <source>Ask the riders first.</source>
      <translation>Fragen Sie zuerst die Fahrgäste.</translation>
    </message>
    <message>
      <source>At least 80 % of the residents must agree on record.</source>
      <translation>Mindestens 80 % der Anwohnenden müssen nachweislich zustimmen.</translation>
    </message>
    <message>
      <source>Baltimore City and County</source>
      <translation>Stadt und County Baltimore</translation>
    </message>
    <message>
      <source>Barriers stand in the way of people with wheelchairs or prams.</source>
      <translation>Barrieren stehen Menschen mit Rollstuhl oder Kinderwagen im Weg.</translation>
    </message>
    <message>
      <source>Bayesian before-and-after study, 30 business districts</source>
      <translation>Bayessche Vorher-Nachher-Studie, 30 Geschäftsviertel</translation>
    </message>
    <message>
      <source>Brighter is not the aim: even light without dark gaps is. Stay below 1.5 times the average that the class asks for.</source>
      <translation>Heller ist nicht das Ziel: gleichmäßiges Licht ohne dunkle Lücken ist es. Bleiben Sie unter dem 1,5-Fachen des Mittelwerts, den die Klasse verlangt.</translation>
    </message>
    <message>
      <source>Bring life to a blank ground floor</source>
      <translation>Ein fensterloses Erdgeschoss beleben</translation>
    </message>
    <message>
      <source>Buildings or land bank</source>
      <translation>Bauamt oder Bodenfonds</translation>
    </message>
    <message>
      <source>Check for ramps and kerbs.</source>
      <translation>Prüfen Sie Rampen und Bordsteine.</translation>
    </message>
    <message>
      <source>Check that no light falls into windows.</source>
      <translation>Prüfen Sie, dass kein Licht in Fenster fällt.</translation>
    </message>
    <message>
      <source>Check the path, or leave it empty for the catalogue that comes with the plugin.</source>
      <translation>Prüfen Sie den Pfad, oder lassen Sie ihn leer für den mitgelieferten Katalog.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Chicago, April 2012 to July 2013</source>
      <translation>Chicago, April 2012 bis Juli 2013</translation>
    </message>
    <message>
      <source>Claims that people feel safer, nothing more.</source>
      <translation>Verspricht, dass Menschen sich sicherer fühlen, nicht mehr.</translation>
    </message>
    <message>
      <source>Clean and green a vacant lot</source>
      <translation>Ein leeres Grundstück aufräumen und begrünen</translation>
    </message>
    <message>
      <source>Clean team for a shopping street</source>
      <translation>Reinigungsteam für eine Einkaufsstraße</translation>
    </message>
    <message>
      <source>Close a gap in a pavement or a crossing</source>
      <translation>Eine Lücke im Bürgersteig oder in einer Querung schließen</translation>
    </message>
    <message>
      <source>Close or divert a street</source>
      <translation>Eine Straße sperren oder umleiten</translation>
    </message>
    <message>
      <source>Community garden or another use</source>
      <translation>Gemeinschaftsgarten oder andere Nutzung</translation>
    </message>
    <message>
      <source>Consider opening the alley to life instead.</source>
      <translation>Überlegen Sie stattdessen, die Gasse zu beleben.</translation>
    </message>
    <message>
      <source>Corridor package: no dark gaps, open views, a better stop</source>
      <translation>Wegepaket: keine dunklen Lücken, freie Sicht, eine bessere Haltestelle</translation>
    </message>
    <message>
      <source>Cuts the network for people on foot and separates neighbours.</source>
      <translation>Zerschneidet das Fußwegenetz und trennt Nachbarschaften.</translation>
    </message>
    <message>
      <source>Dallas, 2020 to May 2022</source>
      <translation>Dallas, 2020 bis Mai 2022</translation>
    </message>
    <message>
      <source>Detroit</source>
      <translation>Detroit</translation>
    </message>
    <message>
      <source>Detroit: US$8,600 to 10,500 projected; US$16,400 on average reported in 2015; more than US$20,000 later.</source>
      <translation>Detroit: 8.600 bis 10.500 US$ geplant; 16.400 US$ im Mittel, 2015 gemeldet; später mehr als 20.000 US$.</translation>
    </message>
    <message>
      <source>Dumping may move elsewhere.</source>
      <translation>Der Müll kann anderswo abgelagert werden.</translation>
    </message>
    <message>
      <source>Economic development</source>
      <translation>Wirtschaftsförderung</translation>
    </message>
    <message>
      <source>Enforce a doors-and-windows ordinance</source>
      <translation>Eine Verordnung für Türen und Fenster durchsetzen</translation>
    </message>
    <message>
      <source>England and Wales</source>
      <translation>England und Wales</translation>
    </message>
    <message>
      <source>Events and upkeep carry the effect; design it with residents.</source>
      <translation>Veranstaltungen und Pflege tragen die Wirkung; planen Sie mit den Anwohnenden.</translation>
    </message>
    <message>
      <source>Fines take savings from owners who have little.</source>
      <translation>Bußgelder nehmen Menschen mit wenig Besitz ihr Erspartes.</translation>
    </message>
    <message>
      <source>Flint, Michigan</source>
      <translation>Flint, Michigan</translation>
    </message>
    <message>
      <source>From US$20 times the number of visits; from memory.</source>
      <translation>Ab 20 US$ mal Zahl der Besuche; aus dem Gedächtnis.</translation>
    </message>
    <message>
      <source>From memory. The buyer pays US$1 (Chicago Large Lots); what remains is survey and closing.</source>
      <translation>Aus dem Gedächtnis. Der Kauf kostet 1 US$ (Chicago Large Lots); es bleiben Vermessung und Abwicklung.</translation>
    </message>
    <message>
      <source>From memory; no source was read.</source>
      <translation>Aus dem Gedächtnis; keine Quelle wurde gelesen.</translation>
    </message>
    <message>
      <source>Glare and light in bedroom windows, if the lamp is not shielded.</source>
      <translation>Blendung und Licht in Schlafzimmern, wenn die Leuchte nicht abgeschirmt ist.</translation>
    </message>
    <message>
      <source>Grant home repairs to owners with low income</source>
      <translation>Zuschüsse zur Hausreparatur für Menschen mit geringem Einkommen</translation>
    </message>
    <message>
      <source>Habitat is lost; keep out of the nesting season.</source>
      <translation>Lebensraum geht verloren; meiden Sie die Brutzeit.</translation>
    </message>
    <message>
      <source>Historic fabric and homes are lost for good.</source>
      <translation>Historische Bausubstanz und Wohnungen gehen für immer verloren.</translation>
    </message>
    <message>
      <source>Housing</source>
      <translation>Wohnen</translation>
    </message>
    <message>
      <source>Housing or public works</source>
      <translation>Wohnen oder Tiefbau</translation>
    </message>
    <message>
      <source>Housing, or licences and inspections</source>
      <translation>Wohnen oder Bauaufsicht</translation>
    </message>
    <message>
      <source>Improve a bus stop: shelter, light, view, place</source>
      <translation>Eine Bushaltestelle verbessern: Wetterschutz, Licht, Sicht, Lage</translation>
    </message>
    <message>
      <source>Intrusive and often noisy: many run on diesel.</source>
      <translation>Aufdringlich und oft laut: Viele laufen mit Diesel.</translation>
    </message>
    <message>
      <source>Land bank</source>
      <translation>Bodenfonds</translation>
    </message>
    <message>
      <source>Land bank or parks</source>
      <translation>Bodenfonds oder Grünflächen</translation>
    </message>
    <message>
      <source>Land bank, with a community organisation</source>
      <translation>Bodenfonds, mit einem Verein aus dem Quartier</translation>
    </message>
    <message>
      <source>Land may go to buyers from elsewhere who hold it empty.</source>
      <translation>Boden kann an Auswärtige gehen, die ihn leer liegen lassen.</translation>
    </message>
    <message>
      <source>Leave existing gardens alone; without regular mowing the benefit is lost.</source>
      <translation>Lassen Sie bestehende Gärten in Ruhe; ohne regelmäßiges Mähen geht der Nutzen verloren.</translation>
    </message>
    <message>
      <source>Leaves one more vacant lot.</source>
      <translation>Hinterlässt ein weiteres leeres Grundstück.</translation>
    </message>
    <message>
      <source>Less privacy for the people who live there.</source>
      <translation>Weniger Privatheit für die Menschen, die dort wohnen.</translation>
    </message>
    <message>
      <source>Licences and inspections</source>
      <translation>Bauaufsicht</translation>
    </message>
    <message>
      <source>Lift the crown, do not remove the tree.</source>
      <translation>Heben Sie die Krone an, entfernen Sie den Baum nicht.</translation>
    </message>
    <message>
      <source>Listed so that it is argued, not hidden.</source>
      <translation>Steht hier, damit offen darüber gesprochen wird.</translation>
    </message>
    <message>
      <source>Liverpool</source>
      <translation>Liverpool</translation>
    </message>
    <message>
      <source>Ljubljana</source>
      <translation>Ljubljana</translation>
    </message>
    <message>
      <source>Los Angeles</source>
      <translation>Los Angeles</translation>
    </message>
    <message>
      <source>Los Angeles, 1994 to 2005</source>
      <translation>Los Angeles, 1994 bis 2005</translation>
    </message>
    <message>
      <source>Low shrubs hide the ground behind them.</source>
      <translation>Niedrige Sträucher verdecken den Boden dahinter.</translation>
    </message>
    <message>
      <source>Lower end from memory. Grants of up to US$20,000 in Philadelphia (JAMA Netw Open).</source>
      <translation>Untergrenze aus dem Gedächtnis. Zuschüsse bis 20.000 US$ in Philadelphia (JAMA Netw Open).</translation>
    </message>
    <message>
      <source>Lower end from memory. San Francisco: US$610,000 for 34 poles, US$17,941 each (derived).</source>
      <translation>Untergrenze aus dem Gedächtnis. San Francisco: 610.000 US$ für 34 Masten, je 17.941 US$ (abgeleitet).</translation>
    </message>
    <message>
      <source>Marks the place in the eyes of others.</source>
      <translation>Zeichnet den Ort in den Augen anderer.</translation>
    </message>
    <message>
      <source>More than 20 m of blank wall faces the walkway.</source>
      <translation>Mehr als 20 m fensterlose Wand stehen am Gehweg.</translation>
    </message>
    <message>
      <source>More than 30 % of the frontage is over-lit.</source>
      <translation>Mehr als 30 % der Straßenfront sind überbeleuchtet.</translation>
    </message>
    <message>
      <source>More windows do not help without limit.</source>
      <translation>Mehr Fenster helfen nicht unbegrenzt.</translation>
    </message>
    <message>
      <source>Mow a vacant lot and clear the rubbish</source>
      <translation>Ein leeres Grundstück mähen und den Müll entfernen</translation>
    </message>
    <message>
      <source>Never dim below the lowest light that is wanted.</source>
      <translation>Dimmen Sie nie unter das gewünschte Mindestlicht.</translation>
    </message>
    <message>
      <source>Never without greening the lot; look at heritage and at who would have to move.</source>
      <translation>Nie ohne das Grundstück zu begrünen; achten Sie auf Denkmalwert und darauf, wer umziehen müsste.</translation>
    </message>
    <message>
      <source>No place for young people within 800 m on foot.</source>
      <translation>Kein Ort für junge Menschen im Umkreis von 800 m zu Fuß.</translation>
    </message>
    <message>
      <source>Number of suggestions</source>
      <translation>Anzahl der Vorschläge</translation>
    </message>
    <message>
      <source>Offer a repair grant first.</source>
      <translation>Bieten Sie zuerst einen Zuschuss zur Reparatur an.</translation>
    </message>
    <message>
      <source>Offer a vacant lot to the neighbour</source>
      <translation>Ein leeres Grundstück der Nachbarschaft anbieten</translation>
    </message>
    <message>
      <source>Offer it block by block through the housing department; never publish which home.</source>
      <translation>Bieten Sie es Block für Block über das Wohnungsamt an; veröffentlichen Sie nie, welche Wohnung.</translation>
    </message>
    <message>
      <source>Offer the service before barriers.</source>
      <translation>Bieten Sie den Dienst vor Barrieren an.</translation>
    </message>
    <message>
      <source>Only 69 % of the buyers were from the neighbourhood: sell to neighbours only.</source>
      <translation>Nur 69 % der Käufe kamen aus der Nachbarschaft: Verkaufen Sie nur an Menschen, die nebenan wohnen.</translation>
    </message>
    <message>
      <source>Only as a bridge, with an end date.</source>
      <translation>Nur als Überbrückung, mit einem Enddatum.</translation>
    </message>
    <message>
      <source>Only between 0.6 or 1.0 m and 2.0 m above the ground.</source>
      <translation>Nur zwischen 0,6 oder 1,0 m und 2,0 m über dem Boden.</translation>
    </message>
    <message>
      <source>Only the cleaning is proposed, no private guards.</source>
      <translation>Vorgeschlagen wird nur die Reinigung, kein privater Wachdienst.</translation>
    </message>
    <message>
      <source>Only where a council asks for it.</source>
      <translation>Nur wo ein Stadtrat darum bittet.</translation>
    </message>
    <message>
      <source>Only where a council has decided so.</source>
      <translation>Nur wo ein Stadtrat es beschlossen hat.</translation>
    </message>
    <message>
      <source>Open a school yard, library or centre after hours</source>
      <translation>Schulhof, Bibliothek oder Treff außerhalb der Öffnungszeiten öffnen</translation>
    </message>
    <message>
      <source>P &lt; 0.001</source>
      <translation>P &lt; 0,001</translation>
    </message>
    <message>
      <source>P &lt; 0.01</source>
      <translation>P &lt; 0,01</translation>
    </message>
    <message>
      <source>P &lt; 0.05</source>
      <translation>P &lt; 0,05</translation>
    </message>
    <message>
      <source>Parks and recreation</source>
      <translation>Grünflächen und Freizeit</translation>
    </message>
    <message>
      <source>Parks or the owner</source>
      <translation>Grünflächen oder privat</translation>
    </message>
    <message>
      <source>Parks, land bank or horticultural society</source>
      <translation>Grünflächen, Bodenfonds oder Gartenbauverein</translation>
    </message>
    <message>
      <source>Pay a neighbourhood group to care for lots</source>
      <translation>Eine Gruppe aus der Nachbarschaft für die Pflege von Grundstücken bezahlen</translation>
    </message>
    <message>
      <source>Pay for working doors and windows and a tidy yard at a vacant house</source>
      <translation>Für intakte Türen und Fenster und einen gepflegten Hof an einem leerstehenden Haus bezahlen</translation>
    </message>
    <message>
      <source>Pay people for it.</source>
      <translation>Bezahlen Sie die Menschen dafür.</translation>
    </message>
    <message>
      <source>People without housing may be pushed away.</source>
      <translation>Menschen ohne Wohnung können verdrängt werden.</translation>
    </message>
    <message>
      <source>Permanent works are funded but more than six months away, and residents asked for it.</source>
      <translation>Dauerhafte Arbeiten sind finanziert, beginnen aber erst in mehr als sechs Monaten, und Anwohnende haben darum gebeten.</translation>
    </message>
    <message>
      <source>Philadelphia</source>
      <translation>Philadelphia</translation>
    </message>
    <message>
      <source>Philadelphia, 1999 to 2013</source>
      <translation>Philadelphia, 1999 bis 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2006 to 2013</source>
      <translation>Philadelphia, 2006 bis 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2011 to 2013</source>
      <translation>Philadelphia, 2011 bis 2013</translation>
    </message>
    <message>
      <source>Philadelphia, August 2023 to May 2024</source>
      <translation>Philadelphia, August 2023 bis Mai 2024</translation>
    </message>
    <message>
      <source>Philadelphia, all treated lots</source>
      <translation>Philadelphia, alle behandelten Grundstücke</translation>
    </message>
    <message>
      <source>Philadelphia, lots in areas below the poverty line</source>
      <translation>Philadelphia, Grundstücke in Gebieten unter der Armutsgrenze</translation>
    </message>
    <message>
      <source>Planning or economic development</source>
      <translation>Stadtplanung oder Wirtschaftsförderung</translation>
    </message>
    <message>
      <source>Planning, with a grant to the owner</source>
      <translation>Stadtplanung, mit Zuschuss an Private</translation>
    </message>
    <message>
      <source>Plant street trees with high crowns</source>
      <translation>Straßenbäume mit hohen Kronen pflanzen</translation>
    </message>
    <message>
      <source>Plants hide at least 4 m2 of ground near a walkway.</source>
      <translation>Pflanzen verdecken mindestens 4 m2 Boden nahe an einem Gehweg.</translation>
    </message>
    <message>
      <source>Prevent dumping: pick-up service, containers, boulders</source>
      <translation>Müllablagerung vorbeugen: Abholdienst, Container, Findlinge</translation>
    </message>
    <message>
      <source>Prune branches that shade a lamp</source>
      <translation>Äste schneiden, die eine Leuchte abschirmen</translation>
    </message>
    <message>
      <source>Public works</source>
      <translation>Tiefbau</translation>
    </message>
    <message>
      <source>Public works and planning</source>
      <translation>Tiefbau und Stadtplanung</translation>
    </message>
    <message>
      <source>Range from memory. Philadelphia: US$91.2 million for about 130,000 lights, US$702 each (derived, philaenergy.org).</source>
      <translation>Spanne aus dem Gedächtnis. Philadelphia: 91,2 Millionen US$ für etwa 130.000 Leuchten, je 702 US$ (abgeleitet, philaenergy.org).</translation>
    </message>
    <message>
      <source>Range from memory. US$1,500 per lot was reported (dirt.asla.org, August 2018).</source>
      <translation>Spanne aus dem Gedächtnis. Gemeldet wurden 1.500 US$ je Grundstück (dirt.asla.org, August 2018).</translation>
    </message>
    <message>
      <source>Recreation, schools or library</source>
      <translation>Freizeit, Schulen oder Bibliothek</translation>
    </message>
    <message>
      <source>Renovate a park or square and fill it with events</source>
      <translation>Einen Park oder Platz erneuern und mit Veranstaltungen beleben</translation>
    </message>
    <message>
      <source>Rents and prices nearby may rise.</source>
      <translation>Mieten und Preise in der Nähe können steigen.</translation>
    </message>
    <message>
      <source>Rents of small shops may rise.</source>
      <translation>Mieten kleiner Läden können steigen.</translation>
    </message>
    <message>
      <source>Repair a street light that is out</source>
      <translation>Eine ausgefallene Straßenleuchte reparieren</translation>
    </message>
    <message>
      <source>Replace a solid front fence by an open or low one</source>
      <translation>Einen geschlossenen Zaun zur Straße durch einen offenen oder niedrigen ersetzen</translation>
    </message>
    <message>
      <source>Replace an old lamp by a shielded LED of 3,000 K or less</source>
      <translation>Eine alte Lampe durch eine abgeschirmte LED mit höchstens 3.000 K ersetzen</translation>
    </message>
    <message>
      <source>Sanitation</source>
      <translation>Stadtreinigung</translation>
    </message>
    <message>
      <source>Shield, re-aim or dim a lamp that lights too much</source>
      <translation>Eine Leuchte mit zu viel Licht abschirmen, neu ausrichten oder dimmen</translation>
    </message>
    <message>
      <source>Show the adverse outcome wherever the benefit is shown.</source>
      <translation>Zeigen Sie das ungünstige Ergebnis überall, wo der Nutzen gezeigt wird.</translation>
    </message>
    <message>
      <source>Soil may be polluted.</source>
      <translation>Der Boden kann belastet sein.</translation>
    </message>
    <message>
      <source>Some offences rose in the study.</source>
      <translation>Einige Straftaten nahmen in der Studie zu.</translation>
    </message>
    <message>
      <source>Spokane, Washington</source>
      <translation>Spokane, Washington</translation>
    </message>
    <message>
      <source>Start from the catalogue that comes with the plugin; change prices and texts only.</source>
      <translation>Gehen Sie vom mitgelieferten Katalog aus; ändern Sie nur Preise und Texte.</translation>
    </message>
    <message>
      <source>Street lighting</source>
      <translation>Straßenbeleuchtung</translation>
    </message>
    <message>
      <source>Street lighting or public works</source>
      <translation>Straßenbeleuchtung oder Tiefbau</translation>
    </message>
    <message>
      <source>Street lighting or the pole's owner</source>
      <translation>Straßenbeleuchtung oder wem der Mast gehört</translation>
    </message>
    <message>
      <source>Street lighting or transport</source>
      <translation>Straßenbeleuchtung oder Verkehr</translation>
    </message>
    <message>
      <source>Street lighting, public works or energy authority</source>
      <translation>Straßenbeleuchtung, Tiefbau oder Energieamt</translation>
    </message>
    <message>
      <source>Suggest what would help</source>
      <translation>Vorschlagen, was helfen würde</translation>
    </message>
    <message>
      <source>Suggests things to build, repair, plant, clear or reopen, each where something was measured that it would change.

Takes parcels from Score parcels or from its single steps, with dark gaps, hidden pockets, street lights and poles where you have them. Each suggestion is a marker with what was measured, why it may help, a range of cost, the grade of the evidence, the department, the consent that it needs and its known harms. Areas and lines show what it extends over.

Suggestions are a start for talks with residents and departments, not decisions. Prices are rough: give a catalogue with your own.</source>
      <translation>Schlägt vor, was sich bauen, reparieren, pflanzen, freiräumen oder wieder öffnen lässt, jeweils dort, wo etwas gemessen wurde, das sich damit ändern würde.

Nimmt Grundstücke aus „Grundstücke bewerten“ oder aus seinen einzelnen Schritten, mit dunklen Lücken, verdeckten Winkeln, Straßenleuchten und Masten, wo Sie diese haben. Jeder Vorschlag ist eine Markierung mit dem, was gemessen wurde, warum es helfen kann, einer Kostenspanne, der Güte der Belege, dem Amt, der nötigen Zustimmung und den bekannten Nachteilen. Flächen und Linien zeigen, worüber er sich erstreckt.

Vorschläge sind ein Anfang für Gespräche mit Anwohnenden und Ämtern, keine Entscheidungen. Die Preise sind grob: Geben Sie einen Katalog mit Ihren eigenen an.</translation>
    </message>
    <message>
      <source>Sum of the parts, which are from memory.</source>
      <translation>Summe der Teile, die aus dem Gedächtnis sind.</translation>
    </message>
    <message>
      <source>Take down an unsound vacant building, then green the lot</source>
      <translation>Ein baufälliges leerstehendes Gebäude abreißen, dann das Grundstück begrünen</translation>
    </message>
    <message>
      <source>Takes away public space.</source>
      <translation>Nimmt öffentlichen Raum weg.</translation>
    </message>
    <message>
      <source>Temporary lighting as a bridge to permanent works</source>
      <translation>Vorübergehende Beleuchtung bis zu dauerhaften Arbeiten</translation>
    </message>
    <message>
      <source>The New York trial used temporary towers; a permanent pole may differ.</source>
      <translation>Die Studie in New York verwendete vorübergehende Lichttürme; ein dauerhafter Mast kann anders wirken.</translation>
    </message>
    <message>
      <source>The benefit lasts only as long as the visits.</source>
      <translation>Der Nutzen hält nur so lange wie die Besuche.</translation>
    </message>
    <message>
      <source>The building is officially declared unsafe and cannot be repaired; the lot is greened with it.</source>
      <translation>Das Gebäude ist amtlich als baufällig festgestellt und nicht zu reparieren; das Grundstück wird dabei begrünt.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read.</source>
      <translation>Der Katalog „{file}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' has no list 'interventions'.</source>
      <translation>Der Katalog „{file}“ hat keine Liste „interventions“.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' is not written in JSON: {error}.</source>
      <translation>Der Katalog „{file}“ ist nicht in JSON geschrieben: {error}.</translation>
    </message>
    <message>
      <source>The community nominates the corridor.</source>
      <translation>Die Nachbarschaft schlägt den Weg vor.</translation>
    </message>
    <message>
      <source>The neighbour must want it, and the city or land bank must own the lot.</source>
      <translation>Wer nebenan wohnt, muss es wollen, und das Grundstück muss der Stadt oder dem Bodenfonds gehören.</translation>
    </message>
    <message>
      <source>The owner applies.</source>
      <translation>Den Antrag stellt, wem es gehört.</translation>
    </message>
    <message>
      <source>The owner decides.</source>
      <translation>Es entscheidet, wem es gehört.</translation>
    </message>
    <message>
      <source>The owner must agree where the ground is private.</source>
      <translation>Wo der Boden privat ist, muss zustimmen, wem er gehört.</translation>
    </message>
    <message>
      <source>The owner must agree where the tree is private.</source>
      <translation>Wo der Baum privat ist, muss zustimmen, wem er gehört.</translation>
    </message>
    <message>
      <source>The owner must agree, or the city must have the right to enter.</source>
      <translation>Wem es gehört, muss zustimmen, oder die Stadt muss das Recht zum Betreten haben.</translation>
    </message>
    <message>
      <source>The pole's owner must agree.</source>
      <translation>Wem der Mast gehört, muss zustimmen.</translation>
    </message>
    <message>
      <source>The rate of dumping, corrected for how readily people report, is in the highest tenth.</source>
      <translation>Die Rate der Müllablagerung, bereinigt um die Meldebereitschaft, liegt im höchsten Zehntel.</translation>
    </message>
    <message>
      <source>The school or library must agree.</source>
      <translation>Die Schule oder Bibliothek muss zustimmen.</translation>
    </message>
    <message>
      <source>The shopkeeper decides.</source>
      <translation>Es entscheidet, wer den Laden führt.</translation>
    </message>
    <message>
      <source>The studies speak of large areas: harm at one place cannot be ruled out.</source>
      <translation>Die Studien sprechen von großen Gebieten: Ein Nachteil an einem einzelnen Ort lässt sich nicht ausschließen.</translation>
    </message>
    <message>
      <source>The way on foot is more than 1.5 times the straight line, or a pavement is missing on the way to a stop or park.</source>
      <translation>Der Weg zu Fuß ist mehr als 1,5-mal so lang wie die Luftlinie, oder auf dem Weg zu einer Haltestelle oder einem Park fehlt ein Bürgersteig.</translation>
    </message>
    <message>
      <source>There is no figure: say so.</source>
      <translation>Es gibt keine Zahl: Sagen Sie es.</translation>
    </message>
    <message>
      <source>Three or more lots that are likely vacant form a cluster, and a group of neighbours wants to care for them.</source>
      <translation>Drei oder mehr wahrscheinlich leere Grundstücke bilden eine Gruppe, und Menschen aus der Nachbarschaft wollen sie pflegen.</translation>
    </message>
    <message>
      <source>Too much pruning harms the tree; its shade and beauty are worth keeping.</source>
      <translation>Zu viel Schnitt schadet dem Baum; sein Schatten und seine Schönheit sind es wert, erhalten zu werden.</translation>
    </message>
    <message>
      <source>Transit agency</source>
      <translation>Verkehrsbetrieb</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Verkehr</translation>
    </message>
    <message>
      <source>Tree crowns cover less than 15 %, there is room at the kerb and no lamp within 6 m.</source>
      <translation>Baumkronen bedecken weniger als 15 %, am Bordstein ist Platz und im Umkreis von 6 m steht keine Leuchte.</translation>
    </message>
    <message>
      <source>Tree crowns keep a lamp's light from a dark gap.</source>
      <translation>Baumkronen halten das Licht einer Leuchte von einer dunklen Lücke ab.</translation>
    </message>
    <message>
      <source>Trim shrubs or lift crowns to open the view</source>
      <translation>Sträucher schneiden oder Kronen anheben, damit die Sicht frei wird</translation>
    </message>
    <message>
      <source>UK</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <source>UK, urban streets</source>
      <translation>Vereinigtes Königreich, Stadtstraßen</translation>
    </message>
    <message>
      <source>US shops</source>
      <translation>Läden in den USA</translation>
    </message>
    <message>
      <source>US$20 per lot and visit (Genesee County)</source>
      <translation>20 US$ je Grundstück und Besuch (Genesee County)</translation>
    </message>
    <message>
      <source>US$20 per lot and visit is paid in Genesee County; upper end from memory.</source>
      <translation>In Genesee County werden 20 US$ je Grundstück und Besuch gezahlt; Obergrenze aus dem Gedächtnis.</translation>
    </message>
    <message>
      <source>USA since 2000</source>
      <translation>USA seit 2000</translation>
    </message>
    <message>
      <source>USA, UK, Brazil, South Korea</source>
      <translation>USA, Vereinigtes Königreich, Brasilien, Südkorea</translation>
    </message>
    <message>
      <source>Unpaid work must not be shifted to residents.</source>
      <translation>Unbezahlte Arbeit darf nicht auf Anwohnende abgewälzt werden.</translation>
    </message>
    <message>
      <source>Urban forestry</source>
      <translation>Stadtbäume</translation>
    </message>
    <message>
      <source>Use the trial's figures, never the 39 % alone. Clearing rubbish alone had no effect.</source>
      <translation>Verwenden Sie die Zahlen der Studie, nie die 39 % allein. Müll entfernen allein hatte keine Wirkung.</translation>
    </message>
    <message>
      <source>Vehicle theft rose in the one city studied.</source>
      <translation>Fahrzeugdiebstähle nahmen in der einen untersuchten Stadt zu.</translation>
    </message>
    <message>
      <source>Vehicle theft rose near reused lots in one city (Youngstown).</source>
      <translation>Fahrzeugdiebstähle nahmen nahe neu genutzten Grundstücken in einer Stadt zu (Youngstown).</translation>
    </message>
    <message>
      <source>Voluntary and paid by a grant.</source>
      <translation>Freiwillig und durch einen Zuschuss bezahlt.</translation>
    </message>
    <message>
      <source>White light disturbs wildlife and sleep more than warm light does.</source>
      <translation>Weißes Licht stört Tiere und Schlaf mehr als warmes Licht.</translation>
    </message>
    <message>
      <source>Who repairs whose home must stay private.</source>
      <translation>Wer wessen Wohnung repariert, muss privat bleiben.</translation>
    </message>
    <message>
      <source>Youngstown, Ohio</source>
      <translation>Youngstown, Ohio</translation>
    </message>
    <message>
      <source>a lowest light of 1.8 lx suffices</source>
      <translation>ein Mindestlicht von 1,8 lx genügt</translation>
    </message>
    <message>
      <source>a lowest light of about 2.0 lx suffices; the lowest light predicts it better than the average</source>
      <translation>ein Mindestlicht von etwa 2,0 lx genügt; das geringste Licht sagt es besser voraus als das mittlere</translation>
    </message>
    <message>
      <source>a modest significant reduction, little displacement</source>
      <translation>eine mäßige signifikante Abnahme, wenig Verlagerung</translation>
    </message>
    <message>
      <source>a season</source>
      <translation>eine Saison</translation>
    </message>
    <message>
      <source>a significant increase</source>
      <translation>eine signifikante Zunahme</translation>
    </message>
    <message>
      <source>a significant reduction</source>
      <translation>eine signifikante Abnahme</translation>
    </message>
    <message>
      <source>a single trial</source>
      <translation>eine einzige Studie</translation>
    </message>
    <message>
      <source>a weaker result</source>
      <translation>ein schwächeres Ergebnis</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>ein Jahr</translation>
    </message>
    <message>
      <source>access on foot</source>
      <translation>Erreichbarkeit zu Fuß</translation>
    </message>
    <message>
      <source>agrees for burglary</source>
      <translation>bei Einbruch einig</translation>
    </message>
    <message>
      <source>agrees on perception</source>
      <translation>beim Empfinden einig</translation>
    </message>
    <message>
      <source>all outcomes after clearing rubbish at vacant houses</source>
      <translation>alle Ergebnisse nach Müllentfernung an leerstehenden Häusern</translation>
    </message>
    <message>
      <source>all recorded crime</source>
      <translation>alle erfassten Straftaten</translation>
    </message>
    <message>
      <source>all recorded crime after dimming</source>
      <translation>alle erfassten Straftaten nach Dimmen</translation>
    </message>
    <message>
      <source>all recorded crime after part-night lighting</source>
      <translation>alle erfassten Straftaten nach Abschaltung in Teilen der Nacht</translation>
    </message>
    <message>
      <source>all recorded crime after street-light improvements</source>
      <translation>alle erfassten Straftaten nach Verbesserung der Straßenbeleuchtung</translation>
    </message>
    <message>
      <source>all recorded crime after white light</source>
      <translation>alle erfassten Straftaten nach Umstellung auf weißes Licht</translation>
    </message>
    <message>
      <source>all recorded crime on the block face</source>
      <translation>alle erfassten Straftaten auf der Blockseite</translation>
    </message>
    <message>
      <source>all recorded crime while the lamps of a whole block were out</source>
      <translation>alle erfassten Straftaten, während die Leuchten eines ganzen Blocks ausgefallen waren</translation>
    </message>
    <message>
      <source>an association, no effect of planting</source>
      <translation>ein Zusammenhang, keine Wirkung des Pflanzens</translation>
    </message>
    <message>
      <source>another reading of the same review</source>
      <translation>eine andere Lesart derselben Übersicht</translation>
    </message>
    <message>
      <source>assaults</source>
      <translation>Körperverletzungen</translation>
    </message>
    <message>
      <source>assaults and violent crime</source>
      <translation>Körperverletzungen und Gewalttaten</translation>
    </message>
    <message>
      <source>association only</source>
      <translation>nur ein Zusammenhang</translation>
    </message>
    <message>
      <source>before and after, with a comparison</source>
      <translation>vorher und nachher, mit Vergleich</translation>
    </message>
    <message>
      <source>better access; no effect on crime is claimed</source>
      <translation>bessere Erreichbarkeit; keine Wirkung auf Straftaten wird behauptet</translation>
    </message>
    <message>
      <source>building</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>burglary</source>
      <translation>Einbruch</translation>
    </message>
    <message>
      <source>city-wide cluster-randomised trial, 541 lots, 38 months</source>
      <translation>stadtweite clusterrandomisierte Studie, 541 Grundstücke, 38 Monate</translation>
    </message>
    <message>
      <source>cluster-randomised trial</source>
      <translation>clusterrandomisierte Studie</translation>
    </message>
    <message>
      <source>cluster-randomised trial of temporary light towers</source>
      <translation>clusterrandomisierte Studie mit vorübergehenden Lichttürmen</translation>
    </message>
    <message>
      <source>cluster-randomised trial, 63 clusters, 258 houses</source>
      <translation>clusterrandomisierte Studie, 63 Cluster, 258 Häuser</translation>
    </message>
    <message>
      <source>comparison of street segments over time</source>
      <translation>Vergleich von Straßenabschnitten über die Zeit</translation>
    </message>
    <message>
      <source>concern about safety outdoors</source>
      <translation>Sorge um die Sicherheit draußen</translation>
    </message>
    <message>
      <source>confidence interval</source>
      <translation>Konfidenzintervall</translation>
    </message>
    <message>
      <source>contested</source>
      <translation>umstritten</translation>
    </message>
    <message>
      <source>controlled interrupted time series, 62 authorities</source>
      <translation>kontrollierte unterbrochene Zeitreihe, 62 Kommunen</translation>
    </message>
    <message>
      <source>correlation over 40 neighbourhoods</source>
      <translation>Korrelation über 40 Quartiere</translation>
    </message>
    <message>
      <source>crime against people and property in the first year</source>
      <translation>Straftaten gegen Menschen und Eigentum im ersten Jahr</translation>
    </message>
    <message>
      <source>crime at bus stops</source>
      <translation>Straftaten an Bushaltestellen</translation>
    </message>
    <message>
      <source>crime index per 10 % more tree cover</source>
      <translation>Straftatenindex je 10 % mehr Baumbedeckung</translation>
    </message>
    <message>
      <source>crime on the block</source>
      <translation>Straftaten im Block</translation>
    </message>
    <message>
      <source>crime on the block where the buyer lives in the neighbourhood</source>
      <translation>Straftaten im Block, wenn im Quartier wohnt, wer kauft</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>depends on the number taken down</source>
      <translation>hängt von der Zahl der Abrisse ab</translation>
    </message>
    <message>
      <source>descriptive comparison within blocks</source>
      <translation>beschreibender Vergleich innerhalb von Blöcken</translation>
    </message>
    <message>
      <source>difference in differences</source>
      <translation>Differenz-von-Differenzen</translation>
    </message>
    <message>
      <source>difference in differences between blocks</source>
      <translation>Differenz-von-Differenzen zwischen Blöcken</translation>
    </message>
    <message>
      <source>difference in differences, 13,632 houses, waiting list as control</source>
      <translation>Differenz-von-Differenzen, 13.632 Häuser, Warteliste als Kontrolle</translation>
    </message>
    <message>
      <source>difference in differences, 676 repaired buildings</source>
      <translation>Differenz-von-Differenzen, 676 reparierte Gebäude</translation>
    </message>
    <message>
      <source>difference in differences, night against day</source>
      <translation>Differenz-von-Differenzen, Nacht gegen Tag</translation>
    </message>
    <message>
      <source>dumping</source>
      <translation>Müllablagerung</translation>
    </message>
    <message>
      <source>fear</source>
      <translation>Angst</translation>
    </message>
    <message>
      <source>fear was higher where people could not look ahead, where someone could hide and where the way out was blocked</source>
      <translation>die Angst war größer, wo man nicht vorausblicken konnte, wo sich jemand verbergen konnte und wo der Ausweg versperrt war</translation>
    </message>
    <message>
      <source>feeling safe on foot after dark</source>
      <translation>Sicherheitsgefühl zu Fuß im Dunkeln</translation>
    </message>
    <message>
      <source>field studies</source>
      <translation>Feldstudien</translation>
    </message>
    <message>
      <source>field study by day and after dark</source>
      <translation>Feldstudie bei Tag und nach Einbruch der Dunkelheit</translation>
    </message>
    <message>
      <source>field study with 35 people</source>
      <translation>Feldstudie mit 35 Menschen</translation>
    </message>
    <message>
      <source>firearm assaults where 6 or more buildings per block group went</source>
      <translation>Angriffe mit Schusswaffen, wo 6 oder mehr Gebäude je Blockgruppe verschwanden</translation>
    </message>
    <message>
      <source>firearm crime at night</source>
      <translation>Straftaten mit Schusswaffen bei Nacht</translation>
    </message>
    <message>
      <source>firearm violence</source>
      <translation>Gewalt mit Schusswaffen</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>Tor</translation>
    </message>
    <message>
      <source>given as the least effect; the towers were far brighter than street lights</source>
      <translation>als kleinste Wirkung angegeben; die Türme waren viel heller als Straßenleuchten</translation>
    </message>
    <message>
      <source>gone when the funding ended in 1992</source>
      <translation>verschwunden, als die Förderung 1992 endete</translation>
    </message>
    <message>
      <source>guidance</source>
      <translation>Leitfaden</translation>
    </message>
    <message>
      <source>guidance only: shrubs to stay at 1 m or less, crowns to begin at 2 m or more</source>
      <translation>nur Leitfaden: Sträucher höchstens 1 m, Kronen erst ab 2 m</translation>
    </message>
    <message>
      <source>gun assaults</source>
      <translation>Angriffe mit Schusswaffen</translation>
    </message>
    <message>
      <source>gun assaults after one year</source>
      <translation>Angriffe mit Schusswaffen nach einem Jahr</translation>
    </message>
    <message>
      <source>gun violence</source>
      <translation>Schusswaffengewalt</translation>
    </message>
    <message>
      <source>gun violence 21 % lower</source>
      <translation>Schusswaffengewalt 21 % geringer</translation>
    </message>
    <message>
      <source>home</source>
      <translation>Wohnung</translation>
    </message>
    <message>
      <source>interventions,suggestions,measures,repair,cost,evidence,catalogue,greening</source>
      <translation>Maßnahmen,Vorschläge,Reparatur,Kosten,Belege,Katalog,Begrünung</translation>
    </message>
    <message>
      <source>it is turned off</source>
      <translation>sie ist ausgeschaltet</translation>
    </message>
    <message>
      <source>it needs a corridor that the community nominated</source>
      <translation>es braucht einen Weg, den die Nachbarschaft vorgeschlagen hat</translation>
    </message>
    <message>
      <source>it needs a resident who leads and a soil test</source>
      <translation>es braucht jemanden aus der Nachbarschaft mit Leitung und eine Bodenprobe</translation>
    </message>
    <message>
      <source>it needs an official declaration, and greening with it</source>
      <translation>es braucht eine amtliche Feststellung und Begrünung dazu</translation>
    </message>
    <message>
      <source>it needs funded works and residents' request on record</source>
      <translation>es braucht finanzierte Arbeiten und eine schriftliche Bitte der Anwohnenden</translation>
    </message>
    <message>
      <source>it needs open structural violations by block face</source>
      <translation>es braucht offene bauliche Mängel je Blockseite</translation>
    </message>
    <message>
      <source>it needs reports of dumping, corrected for how readily people report</source>
      <translation>es braucht Meldungen von Müllablagerung, bereinigt um die Meldebereitschaft</translation>
    </message>
    <message>
      <source>it needs residents' consent on record</source>
      <translation>es braucht die nachweisliche Zustimmung der Anwohnenden</translation>
    </message>
    <message>
      <source>it needs shops, their hours and their windows</source>
      <translation>es braucht Läden, ihre Öffnungszeiten und ihre Fenster</translation>
    </message>
    <message>
      <source>it needs the facilities of parks and squares</source>
      <translation>es braucht die Ausstattung von Parks und Plätzen</translation>
    </message>
    <message>
      <source>it needs the network on foot and its destinations</source>
      <translation>es braucht das Fußwegenetz und seine Ziele</translation>
    </message>
    <message>
      <source>it needs the places for young people and their opening hours</source>
      <translation>es braucht die Orte für junge Menschen und ihre Öffnungszeiten</translation>
    </message>
    <message>
      <source>it needs the stops</source>
      <translation>es braucht die Haltestellen</translation>
    </message>
    <message>
      <source>it needs the upkeep of shopping streets</source>
      <translation>es braucht den Pflegezustand der Einkaufsstraßen</translation>
    </message>
    <message>
      <source>it needs tree cover and room at the kerb</source>
      <translation>es braucht die Baumbedeckung und den Platz am Bordstein</translation>
    </message>
    <message>
      <source>lamp</source>
      <translation>Leuchte</translation>
    </message>
    <message>
      <source>levels off</source>
      <translation>flacht ab</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>Grundstück</translation>
    </message>
    <message>
      <source>lot and visit</source>
      <translation>Grundstück und Besuch</translation>
    </message>
    <message>
      <source>lot and year</source>
      <translation>Grundstück und Jahr</translation>
    </message>
    <message>
      <source>lower where the view was good and there was a shelter, higher near alleys, vacant buildings and litter</source>
      <translation>weniger, wo die Sicht gut war und es einen Wetterschutz gab, mehr nahe Gassen, leerstehenden Gebäuden und Müll</translation>
    </message>
    <message>
      <source>luminaire</source>
      <translation>Leuchte</translation>
    </message>
    <message>
      <source>meta-analysis of 21 studies, 1974 to 2021</source>
      <translation>Metaanalyse von 21 Studien, 1974 bis 2021</translation>
    </message>
    <message>
      <source>meta-analysis of 6 of 43 studies, with a realist synthesis</source>
      <translation>Metaanalyse von 6 aus 43 Studien, mit einer realistischen Synthese</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>mixed, with one adverse outcome</source>
      <translation>gemischt, mit einem ungünstigen Ergebnis</translation>
    </message>
    <message>
      <source>mixed: it works on lots, not at houses</source>
      <translation>gemischt: Es wirkt auf Grundstücken, nicht an Häusern</translation>
    </message>
    <message>
      <source>mixed: the link with burglary depends on who could watch</source>
      <translation>gemischt: Der Zusammenhang mit Einbruch hängt davon ab, wer zusehen konnte</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>more windows help up to a threshold, not beyond</source>
      <translation>mehr Fenster helfen bis zu einer Schwelle, nicht darüber hinaus</translation>
    </message>
    <message>
      <source>mostly UK terraces</source>
      <translation>meist Reihenhäuser im Vereinigten Königreich</translation>
    </message>
    <message>
      <source>mostly a reduction</source>
      <translation>meist eine Abnahme</translation>
    </message>
    <message>
      <source>motor-vehicle theft</source>
      <translation>Diebstahl von Kraftfahrzeugen</translation>
    </message>
    <message>
      <source>motor-vehicle theft (reused lots)</source>
      <translation>Diebstahl von Kraftfahrzeugen (neu genutzte Grundstücke)</translation>
    </message>
    <message>
      <source>narcotics and property crime</source>
      <translation>Drogen- und Eigentumsdelikte</translation>
    </message>
    <message>
      <source>natural experiment, about 300,000 outages</source>
      <translation>natürliches Experiment, etwa 300.000 Ausfälle</translation>
    </message>
    <message>
      <source>no effect</source>
      <translation>keine Wirkung</translation>
    </message>
    <message>
      <source>no effect size was found</source>
      <translation>keine Effektgröße wurde gefunden</translation>
    </message>
    <message>
      <source>no effect was found</source>
      <translation>keine Wirkung wurde gefunden</translation>
    </message>
    <message>
      <source>no harm detected</source>
      <translation>kein Nachteil festgestellt</translation>
    </message>
    <message>
      <source>no impact overall, evidence of low quality</source>
      <translation>insgesamt keine Wirkung, Belege von geringer Qualität</translation>
    </message>
    <message>
      <source>no layer of dark gaps was given</source>
      <translation>kein Layer mit dunklen Lücken wurde angegeben</translation>
    </message>
    <message>
      <source>no layer of hidden pockets was given</source>
      <translation>kein Layer mit verdeckten Winkeln wurde angegeben</translation>
    </message>
    <message>
      <source>no layer of street lights was given</source>
      <translation>kein Layer mit Straßenleuchten wurde angegeben</translation>
    </message>
    <message>
      <source>no poles without a luminaire are known</source>
      <translation>keine Masten ohne Leuchte sind bekannt</translation>
    </message>
    <message>
      <source>no scored parcels were given</source>
      <translation>keine bewerteten Grundstücke wurden angegeben</translation>
    </message>
    <message>
      <source>no significant effect</source>
      <translation>keine signifikante Wirkung</translation>
    </message>
    <message>
      <source>no step looked for blank fronts; run Sightlines from the walkways, or give the metres of a survey of facades per parcel as sightlines_blank_m</source>
      <translation>kein Schritt suchte nach fensterlosen Fassaden; führen Sie „Sichtlinien von den Gehwegen“ aus, oder geben Sie die Meter aus einer Erhebung der Fassaden je Grundstück als sightlines_blank_m an</translation>
    </message>
    <message>
      <source>no study</source>
      <translation>keine Studie</translation>
    </message>
    <message>
      <source>no study found</source>
      <translation>keine Studie gefunden</translation>
    </message>
    <message>
      <source>none</source>
      <translation>entfällt</translation>
    </message>
    <message>
      <source>notice</source>
      <translation>Bescheid</translation>
    </message>
    <message>
      <source>nuisance reports</source>
      <translation>Meldungen von Belästigungen</translation>
    </message>
    <message>
      <source>observational study in three dimensions</source>
      <translation>Beobachtungsstudie in drei Dimensionen</translation>
    </message>
    <message>
      <source>one US campus</source>
      <translation>ein Campus in den USA</translation>
    </message>
    <message>
      <source>one city; the more homes, the larger the effect</source>
      <translation>eine Stadt; je mehr Häuser, desto größer die Wirkung</translation>
    </message>
    <message>
      <source>only a council can ask for it</source>
      <translation>nur ein Stadtrat kann darum bitten</translation>
    </message>
    <message>
      <source>only a council can decide it</source>
      <translation>nur ein Stadtrat kann es beschließen</translation>
    </message>
    <message>
      <source>outdoor crime at night on the segment where a lamp went out</source>
      <translation>Straftaten im Freien bei Nacht im Abschnitt, in dem eine Leuchte ausfiel</translation>
    </message>
    <message>
      <source>outdoor street crime at night</source>
      <translation>Straftaten auf der Straße bei Nacht</translation>
    </message>
    <message>
      <source>perceived crime</source>
      <translation>empfundene Kriminalität</translation>
    </message>
    <message>
      <source>perceived safety</source>
      <translation>Sicherheitsgefühl</translation>
    </message>
    <message>
      <source>perceived safety and serious crime</source>
      <translation>Sicherheitsgefühl und schwere Straftaten</translation>
    </message>
    <message>
      <source>perceived vandalism</source>
      <translation>empfundene Sachbeschädigung</translation>
    </message>
    <message>
      <source>plants in front yards took much of it</source>
      <translation>Pflanzen in Vorgärten nahmen viel davon</translation>
    </message>
    <message>
      <source>pole</source>
      <translation>Mast</translation>
    </message>
    <message>
      <source>propensity-matched negative binomial model</source>
      <translation>negativ-binomiales Modell mit Propensity-Matching</translation>
    </message>
    <message>
      <source>public housing, New York City, March to August 2016</source>
      <translation>öffentliche Wohnanlagen, New York City, März bis August 2016</translation>
    </message>
    <message>
      <source>quasi-experiment</source>
      <translation>Quasi-Experiment</translation>
    </message>
    <message>
      <source>quasi-experiment at buildings</source>
      <translation>Quasi-Experiment an Gebäuden</translation>
    </message>
    <message>
      <source>quasi-experimental staggered roll-out, 34,374 lights on 13,275 segments</source>
      <translation>quasi-experimentelle gestaffelte Einführung, 34.374 Leuchten in 13.275 Abschnitten</translation>
    </message>
    <message>
      <source>range over the studies</source>
      <translation>Spanne über die Studien</translation>
    </message>
    <message>
      <source>replicated in trials</source>
      <translation>in Studien wiederholt</translation>
    </message>
    <message>
      <source>resident survey in the same trial, 445 people</source>
      <translation>Befragung der Anwohnenden in derselben Studie, 445 Menschen</translation>
    </message>
    <message>
      <source>robbery</source>
      <translation>Raub</translation>
    </message>
    <message>
      <source>robbery, several measures together</source>
      <translation>Raub, mehrere Maßnahmen zusammen</translation>
    </message>
    <message>
      <source>same sign in most studies, size uncertain</source>
      <translation>gleiche Richtung in den meisten Studien, Größe ungewiss</translation>
    </message>
    <message>
      <source>same sign throughout</source>
      <translation>durchweg gleiche Richtung</translation>
    </message>
    <message>
      <source>serious outdoor offences at night</source>
      <translation>schwere Straftaten im Freien bei Nacht</translation>
    </message>
    <message>
      <source>shootings</source>
      <translation>Schüsse auf Menschen</translation>
    </message>
    <message>
      <source>shootings (greened lots)</source>
      <translation>Schüsse auf Menschen (begrünte Grundstücke)</translation>
    </message>
    <message>
      <source>shootings (mown lots)</source>
      <translation>Schüsse auf Menschen (gemähte Grundstücke)</translation>
    </message>
    <message>
      <source>shop</source>
      <translation>Laden</translation>
    </message>
    <message>
      <source>significant for property crime, not for violent crime</source>
      <translation>signifikant für Eigentumsdelikte, nicht für Gewalttaten</translation>
    </message>
    <message>
      <source>site</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>site and year</source>
      <translation>Ort und Jahr</translation>
    </message>
    <message>
      <source>solid fences took much of it</source>
      <translation>geschlossene Zäune nahmen viel davon</translation>
    </message>
    <message>
      <source>some significant increases</source>
      <translation>einige signifikante Zunahmen</translation>
    </message>
    <message>
      <source>spatial regression at one point in time</source>
      <translation>räumliche Regression zu einem Zeitpunkt</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>Haltestelle</translation>
    </message>
    <message>
      <source>street and year</source>
      <translation>Straße und Jahr</translation>
    </message>
    <message>
      <source>study of 60 stops with regression</source>
      <translation>Studie an 60 Haltestellen mit Regression</translation>
    </message>
    <message>
      <source>synthesis of 45 papers</source>
      <translation>Synthese von 45 Arbeiten</translation>
    </message>
    <message>
      <source>systematic review of 16 studies</source>
      <translation>systematische Übersicht über 16 Studien</translation>
    </message>
    <message>
      <source>the field '{field}' is missing</source>
      <translation>das Feld „{field}“ fehlt</translation>
    </message>
    <message>
      <source>the intervals include no change</source>
      <translation>die Intervalle umfassen auch „keine Änderung“</translation>
    </message>
    <message>
      <source>the trial found less than the earlier study, and does not hold when corrected for many outcomes</source>
      <translation>die Studie fand weniger als die frühere, und nach Korrektur für viele Ergebnisse hält es nicht</translation>
    </message>
    <message>
      <source>tower and month</source>
      <translation>Turm und Monat</translation>
    </message>
    <message>
      <source>tree</source>
      <translation>Baum</translation>
    </message>
    <message>
      <source>two studies, same sign</source>
      <translation>zwei Studien, gleiche Richtung</translation>
    </message>
    <message>
      <source>use of the place</source>
      <translation>Nutzung des Orts</translation>
    </message>
    <message>
      <source>varies</source>
      <translation>uneinheitlich</translation>
    </message>
    <message>
      <source>very little change on the dark segment; robbery and vehicle theft rose on the segments beside it</source>
      <translation>sehr wenig Änderung im dunklen Abschnitt; Raub und Fahrzeugdiebstahl nahmen in den Abschnitten daneben zu</translation>
    </message>
    <message>
      <source>view from homes to the street</source>
      <translation>Sicht von Wohnungen auf die Straße</translation>
    </message>
    <message>
      <source>view from the street</source>
      <translation>Sicht von der Straße</translation>
    </message>
    <message>
      <source>violent crime</source>
      <translation>Gewalttaten</translation>
    </message>
    <message>
      <source>weapons violations</source>
      <translation>Verstöße gegen das Waffenrecht</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>{count:,} things in the catalogue '{file}' are not right; the first: {first}.</source>
      <translation>{count:,} Angaben im Katalog „{file}“ stimmen nicht; die erste: {first}.</translation>
    </message>
  </context>
  <context>
    <name>Labels</name>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
  </context>
  <context>
    <name>LastList</name>
    <message>
      <source>Check the lights' ids and whether these works are done; add what is still promised.</source>
      <translation>Prüfen Sie die Kennungen der Leuchten und ob diese Arbeiten erledigt sind; ergänzen Sie, was noch zugesagt ist.</translation>
    </message>
    <message>
      <source>Give a column 'decision' (must, may, never, done; several languages are understood), or say in MAPPING: last_list.decision = YOUR_COLUMN</source>
      <translation>Geben Sie eine Spalte 'decision' an (must, may, never, done; mehrere Sprachen werden verstanden) oder sagen Sie es in MAPPING: last_list.decision = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give the result of the last run, or a table with the lights' ids and a column 'decision'.</source>
      <translation>Geben Sie das Ergebnis des letzten Laufs an, oder eine Tabelle mit den Kennungen der Leuchten und einer Spalte „decision“.</translation>
    </message>
    <message>
      <source>Keep one row for each work at a light.</source>
      <translation>Behalten Sie je Arbeit und Leuchte nur eine Zeile.</translation>
    </message>
    <message>
      <source>No row of the last list '{layer}' says what was decided; nothing was kept from it.</source>
      <translation>Keine Zeile der letzten Liste '{layer}' sagt, was entschieden wurde; nichts wurde daraus übernommen.</translation>
    </message>
    <message>
      <source>The last list '{layer}' names no lights and has no places; nothing was kept from it.</source>
      <translation>Die letzte Liste „{layer}“ nennt keine Leuchten und hat keine Orte; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' decide otherwise than an earlier row about the same work at the same light. The first row counts.</source>
      <translation>{count:,} von {total:,} Zeilen von '{layer}' entscheiden anders als eine frühere Zeile über dieselbe Arbeit an derselben Leuchte. Die erste Zeile zählt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were promised or refused, but there is no such work now. They were not kept.</source>
      <translation>{count:,} von {total:,} Zeilen in „{layer}“ waren zugesagt oder abgelehnt, aber eine solche Arbeit gibt es jetzt nicht. Sie wurden nicht übernommen.</translation>
    </message>
  </context>
  <context>
    <name>LayerRoles</name>
    <message>
      <source>Could be {role} too, but '{other}' fits better: {why}.</source>
      <translation>Könnte auch {role} sein, aber „{other}“ passt besser: {why}.</translation>
    </message>
    <message>
      <source>Not used: nothing in its name, fields or shapes fits an input.</source>
      <translation>Nicht verwendet: Weder Name noch Felder noch Formen passen zu einer Eingabe.</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>Nicht verwendet: {why}.</translation>
    </message>
    <message>
      <source>Perhaps {role} ({clue}), but not enough says so.</source>
      <translation>Vielleicht {role} ({clue}), aber zu wenig spricht dafür.</translation>
    </message>
    <message>
      <source>Taken as {role}: {clues}.</source>
      <translation>Gelesen als {role}: {clues}.</translation>
    </message>
    <message>
      <source>a field says that they are pavements or paths</source>
      <translation>ein Feld sagt, dass es Bürgersteige oder Wege sind</translation>
    </message>
    <message>
      <source>a field says that they are streets or crossings</source>
      <translation>ein Feld sagt, dass es Straßen oder Querungen sind</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>Orte der Gemeinschaft</translation>
    </message>
    <message>
      <source>entrances of buildings</source>
      <translation>Gebäudeeingänge</translation>
    </message>
    <message>
      <source>half of its areas are larger than {area:,.0f} m²</source>
      <translation>die Hälfte seiner Flächen ist größer als {area:,.0f} m²</translation>
    </message>
    <message>
      <source>half of its areas are smaller than {area:,.0f} m²</source>
      <translation>die Hälfte seiner Flächen ist kleiner als {area:,.0f} m²</translation>
    </message>
    <message>
      <source>heights of the ground</source>
      <translation>Geländehöhen</translation>
    </message>
    <message>
      <source>heights of the ground with all that stands on it</source>
      <translation>Höhen des Geländes mit allem, was darauf steht</translation>
    </message>
    <message>
      <source>heights of the tree crowns</source>
      <translation>Höhen der Baumkronen</translation>
    </message>
    <message>
      <source>it does not reach over the parcels</source>
      <translation>er reicht nicht über die Grundstücke</translation>
    </message>
    <message>
      <source>it has heights</source>
      <translation>er hat Höhen</translation>
    </message>
    <message>
      <source>it has neither places nor ids of lights</source>
      <translation>er hat weder Orte noch Kennungen von Leuchten</translation>
    </message>
    <message>
      <source>it has no coordinate system; set it under Layer Properties &gt; Source</source>
      <translation>er hat kein Koordinatensystem; setzen Sie es unter Layereigenschaften &gt; Quelle</translation>
    </message>
    <message>
      <source>it has no feature</source>
      <translation>er hat kein Objekt</translation>
    </message>
    <message>
      <source>it has {n:,} bands, as pictures do, not one of heights</source>
      <translation>er hat {n:,} Kanäle, wie Bilder sie haben, nicht einen mit Höhen</translation>
    </message>
    <message>
      <source>it holds only {n:,} of them</source>
      <translation>er enthält nur {n:,} davon</translation>
    </message>
    <message>
      <source>it holds the parcels themselves</source>
      <translation>er enthält die Grundstücke selbst</translation>
    </message>
    <message>
      <source>it holds {more:,}, not {fewer:,}</source>
      <translation>er enthält {more:,}, nicht {fewer:,}</translation>
    </message>
    <message>
      <source>it holds {n:,} areas, not one</source>
      <translation>er enthält {n:,} Flächen, nicht eine</translation>
    </message>
    <message>
      <source>it is a picture from a server, not a raster file</source>
      <translation>er ist ein Bild von einem Server, keine Rasterdatei</translation>
    </message>
    <message>
      <source>it is a result of Wellplaced</source>
      <translation>er ist ein Ergebnis von Wellplaced</translation>
    </message>
    <message>
      <source>it is neither a layer of features nor a raster</source>
      <translation>er ist weder ein Layer mit Objekten noch ein Raster</translation>
    </message>
    <message>
      <source>it lies on '{other}' or above it</source>
      <translation>er liegt auf „{other}“ oder darüber</translation>
    </message>
    <message>
      <source>it lies over many of the parcels</source>
      <translation>er liegt über vielen der Grundstücke</translation>
    </message>
    <message>
      <source>it lies under '{other}'</source>
      <translation>er liegt unter „{other}“</translation>
    </message>
    <message>
      <source>it lies {km:,.0f} km from the parcels</source>
      <translation>er liegt {km:,.0f} km von den Grundstücken entfernt</translation>
    </message>
    <message>
      <source>it mixes points, lines and areas</source>
      <translation>er mischt Punkte, Linien und Flächen</translation>
    </message>
    <message>
      <source>it reaches over the parcels</source>
      <translation>er reicht über die Grundstücke</translation>
    </message>
    <message>
      <source>its areas cover only {percent:.0f} % of the ground</source>
      <translation>seine Flächen bedecken nur {percent:.0f} % des Bodens</translation>
    </message>
    <message>
      <source>its areas lie side by side and cover {percent:.0f} % of the ground</source>
      <translation>seine Flächen liegen nebeneinander und bedecken {percent:.0f} % des Bodens</translation>
    </message>
    <message>
      <source>its cells are no heights</source>
      <translation>seine Zellen sind keine Höhen</translation>
    </message>
    <message>
      <source>its cells hold a few whole numbers, as classes do</source>
      <translation>seine Zellen enthalten wenige ganze Zahlen, wie Klassen</translation>
    </message>
    <message>
      <source>its field '{field}' is about entrances</source>
      <translation>sein Feld „{field}“ handelt von Eingängen</translation>
    </message>
    <message>
      <source>its field '{field}' is about poles</source>
      <translation>sein Feld „{field}“ handelt von Masten</translation>
    </message>
    <message>
      <source>its field '{field}' is called so</source>
      <translation>sein Feld „{field}“ heißt so</translation>
    </message>
    <message>
      <source>its field '{field}' is named as such ids are</source>
      <translation>sein Feld „{field}“ heißt, wie solche Kennungen heißen</translation>
    </message>
    <message>
      <source>its field '{field}' joins {parts} as parcel numbers do</source>
      <translation>sein Feld „{field}“ verbindet {parts}, wie es Grundstücksnummern tun</translation>
    </message>
    <message>
      <source>its field '{field}' names parks, schools or the like</source>
      <translation>sein Feld „{field}“ nennt Parks, Schulen oder Ähnliches</translation>
    </message>
    <message>
      <source>its field '{field}' says so</source>
      <translation>sein Feld „{field}“ sagt es</translation>
    </message>
    <message>
      <source>its field '{field}' tells them apart</source>
      <translation>sein Feld „{field}“ unterscheidet sie</translation>
    </message>
    <message>
      <source>its fields hold {words}</source>
      <translation>seine Felder enthalten {words}</translation>
    </message>
    <message>
      <source>its fields say that it is a result of Wellplaced</source>
      <translation>seine Felder sagen, dass er ein Ergebnis von Wellplaced ist</translation>
    </message>
    <message>
      <source>its fields speak of crime or police, and no such data are used</source>
      <translation>seine Felder sprechen von Straftaten oder Polizei, und solche Daten werden nicht verwendet</translation>
    </message>
    <message>
      <source>its fields tell of lights: {words}</source>
      <translation>seine Felder sprechen von Leuchten: {words}</translation>
    </message>
    <message>
      <source>its lines show where people walk</source>
      <translation>seine Linien zeigen, wo Menschen gehen</translation>
    </message>
    <message>
      <source>its name may say so</source>
      <translation>sein Name könnte es sagen</translation>
    </message>
    <message>
      <source>its name mentions them</source>
      <translation>sein Name erwähnt sie</translation>
    </message>
    <message>
      <source>its name says so</source>
      <translation>sein Name sagt es</translation>
    </message>
    <message>
      <source>its name says that it holds something else</source>
      <translation>sein Name sagt, dass er etwas anderes enthält</translation>
    </message>
    <message>
      <source>its name says {role}</source>
      <translation>sein Name sagt „{role}“</translation>
    </message>
    <message>
      <source>its name says {role}, but it holds {form}</source>
      <translation>sein Name sagt „{role}“, enthalten sind aber {form}</translation>
    </message>
    <message>
      <source>its name speaks of a census or statistics, which are no input</source>
      <translation>sein Name spricht von Zensus oder Statistik, die keine Eingabe sind</translation>
    </message>
    <message>
      <source>its name speaks of a list of codes</source>
      <translation>sein Name spricht von einer Liste mit Codes</translation>
    </message>
    <message>
      <source>its name speaks of addresses</source>
      <translation>sein Name spricht von Adressen</translation>
    </message>
    <message>
      <source>its name speaks of blocks, not of parcels</source>
      <translation>sein Name spricht von Blöcken, nicht von Grundstücken</translation>
    </message>
    <message>
      <source>its name speaks of carriageways, not of walkways</source>
      <translation>sein Name spricht von Fahrbahnen, nicht von Gehwegen</translation>
    </message>
    <message>
      <source>its name speaks of crashes, which are no input</source>
      <translation>sein Name spricht von Unfällen, die keine Eingabe sind</translation>
    </message>
    <message>
      <source>its name speaks of crime or police, and no such data are used</source>
      <translation>sein Name spricht von Straftaten oder Polizei, und solche Daten werden nicht verwendet</translation>
    </message>
    <message>
      <source>its name speaks of cycle ways</source>
      <translation>sein Name spricht von Radwegen</translation>
    </message>
    <message>
      <source>its name speaks of districts</source>
      <translation>sein Name spricht von Stadtteilen</translation>
    </message>
    <message>
      <source>its name speaks of driveways</source>
      <translation>sein Name spricht von Zufahrten</translation>
    </message>
    <message>
      <source>its name speaks of entrances of other things</source>
      <translation>sein Name spricht von Eingängen zu anderem</translation>
    </message>
    <message>
      <source>its name speaks of heights as points or lines</source>
      <translation>sein Name spricht von Höhen als Punkten oder Linien</translation>
    </message>
    <message>
      <source>its name speaks of junctions</source>
      <translation>sein Name spricht von Kreuzungen</translation>
    </message>
    <message>
      <source>its name speaks of land use or land cover</source>
      <translation>sein Name spricht von Bodennutzung oder Bodenbedeckung</translation>
    </message>
    <message>
      <source>its name speaks of numbers of trees by area</source>
      <translation>sein Name spricht von Baumzahlen nach Gebiet</translation>
    </message>
    <message>
      <source>its name speaks of parking</source>
      <translation>sein Name spricht von Parken</translation>
    </message>
    <message>
      <source>its name speaks of parts of roofs</source>
      <translation>sein Name spricht von Dachteilen</translation>
    </message>
    <message>
      <source>its name speaks of people, and no data on people are used</source>
      <translation>sein Name spricht von Menschen, und Daten über Menschen werden nicht verwendet</translation>
    </message>
    <message>
      <source>its name speaks of pipes, cables or the like</source>
      <translation>sein Name spricht von Rohren, Kabeln oder Ähnlichem</translation>
    </message>
    <message>
      <source>its name speaks of places to plant trees</source>
      <translation>sein Name spricht von Pflanzorten für Bäume</translation>
    </message>
    <message>
      <source>its name speaks of public transport</source>
      <translation>sein Name spricht von öffentlichem Verkehr</translation>
    </message>
    <message>
      <source>its name speaks of reports or repairs</source>
      <translation>sein Name spricht von Meldungen oder Reparaturen</translation>
    </message>
    <message>
      <source>its name speaks of routes</source>
      <translation>sein Name spricht von Routen</translation>
    </message>
    <message>
      <source>its name speaks of signals or signs</source>
      <translation>sein Name spricht von Ampeln oder Schildern</translation>
    </message>
    <message>
      <source>its name speaks of street furniture</source>
      <translation>sein Name spricht von Stadtmobiliar</translation>
    </message>
    <message>
      <source>its name speaks of the collection of waste</source>
      <translation>sein Name spricht von Müllabfuhr</translation>
    </message>
    <message>
      <source>its name speaks of traffic or noise</source>
      <translation>sein Name spricht von Verkehr oder Lärm</translation>
    </message>
    <message>
      <source>its name speaks of water</source>
      <translation>sein Name spricht von Wasser</translation>
    </message>
    <message>
      <source>its name speaks of what was taken down</source>
      <translation>sein Name spricht von Abgerissenem</translation>
    </message>
    <message>
      <source>its name speaks of works</source>
      <translation>sein Name spricht von Bauarbeiten</translation>
    </message>
    <message>
      <source>its name speaks of zones of a plan</source>
      <translation>sein Name spricht von Zonen eines Plans</translation>
    </message>
    <message>
      <source>its points stand in the streets</source>
      <translation>seine Punkte stehen in den Straßen</translation>
    </message>
    <message>
      <source>its rows tell of street lights that are out</source>
      <translation>seine Zeilen sprechen von ausgefallenen Straßenleuchten</translation>
    </message>
    <message>
      <source>its rows tell: {kinds}</source>
      <translation>seine Zeilen melden: {kinds}</translation>
    </message>
    <message>
      <source>its source cannot be opened</source>
      <translation>seine Quelle lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>more speaks for it</source>
      <translation>mehr spricht dafür</translation>
    </message>
    <message>
      <source>no cell of it has a value where it was looked at</source>
      <translation>keine seiner betrachteten Zellen hat einen Wert</translation>
    </message>
    <message>
      <source>no field of it holds ids of the parcels</source>
      <translation>kein Feld enthält Kennungen der Grundstücke</translation>
    </message>
    <message>
      <source>no field of it is a date or a status of reports</source>
      <translation>keines seiner Felder ist ein Datum oder ein Status von Meldungen</translation>
    </message>
    <message>
      <source>no row that was looked at tells a sign of vacancy</source>
      <translation>keine betrachtete Zeile nennt ein Anzeichen für Leerstand</translation>
    </message>
    <message>
      <source>nothing says that its areas are pavements</source>
      <translation>nichts sagt, dass seine Flächen Bürgersteige sind</translation>
    </message>
    <message>
      <source>of the other one is to say: {why}</source>
      <translation>vom anderen ist zu sagen: {why}</translation>
    </message>
    <message>
      <source>parcels</source>
      <translation>Grundstücke</translation>
    </message>
    <message>
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>poles without a light</source>
      <translation>Masten ohne Leuchte</translation>
    </message>
    <message>
      <source>reports of street lights that are out</source>
      <translation>Meldungen ausgefallener Straßenleuchten</translation>
    </message>
    <message>
      <source>rows without places</source>
      <translation>Zeilen ohne Ort</translation>
    </message>
    <message>
      <source>signs of vacancy</source>
      <translation>Anzeichen für Leerstand</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>Straßenleuchten</translation>
    </message>
    <message>
      <source>the area in which the lights are inventoried</source>
      <translation>das Gebiet, in dem die Leuchten erfasst sind</translation>
    </message>
    <message>
      <source>the area to score</source>
      <translation>das zu bewertende Gebiet</translation>
    </message>
    <message>
      <source>the ids in its field '{field}' are those of '{parcels}'</source>
      <translation>die Kennungen in seinem Feld „{field}“ sind die von „{parcels}“</translation>
    </message>
    <message>
      <source>there are far fewer of them than parcels</source>
      <translation>es sind weit weniger als Grundstücke</translation>
    </message>
    <message>
      <source>trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <source>walkways</source>
      <translation>Gehwege</translation>
    </message>
    <message>
      <source>walls, fences and hedges</source>
      <translation>Mauern, Zäune und Hecken</translation>
    </message>
    <message>
      <source>{count:,} of its {total:,} fields look personal</source>
      <translation>{count:,} seiner {total:,} Felder sehen personenbezogen aus</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its areas stand inside one parcel</source>
      <translation>{percent:.0f} % seiner Flächen stehen in einem einzigen Grundstück</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its cells are 0 and the others stand above it</source>
      <translation>{percent:.0f} % seiner Zellen sind 0, und die anderen ragen darüber</translation>
    </message>
  </context>
  <context>
    <name>Letter</name>
    <message>
      <source>Dear colleagues,</source>
      <translation>Liebe Kolleginnen und Kollegen,</translation>
    </message>
    <message>
      <source>If a point cannot be completed, a short note why helps as well: what is unknown stays marked as unknown.</source>
      <translation>Wenn sich ein Punkt nicht ergänzen lässt, hilft auch ein kurzer Hinweis, warum: Was unbekannt ist, bleibt als unbekannt gekennzeichnet.</translation>
    </message>
    <message>
      <source>Please leave out names, telephone numbers and other personal data; we do not need them.</source>
      <translation>Bitte lassen Sie Namen, Telefonnummern und andere personenbezogene Daten weg; wir brauchen sie nicht.</translation>
    </message>
    <message>
      <source>The data are complete enough for what we do. Thank you for keeping them so well.</source>
      <translation>Die Daten sind für unsere Zwecke vollständig genug. Danke, dass Sie sie so gut pflegen.</translation>
    </message>
    <message>
      <source>The result would be surer if the data could be completed in {n:,} points:</source>
      <translation>Das Ergebnis wäre verlässlicher, wenn die Daten in {n:,} Punkten ergänzt werden könnten:</translation>
    </message>
    <message>
      <source>We are working out where the places around '{layer}' need care: where walkways are dark, and what would help. We look at places only, never at people.</source>
      <translation>Wir ermitteln, wo die Orte um „{layer}“ Pflege brauchen: wo Gehwege dunkel sind und was helfen würde. Wir betrachten nur Orte, nie Menschen.</translation>
    </message>
    <message>
      <source>With kind regards</source>
      <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
      <source>{what} {advice}</source>
      <translation>{what} {advice}</translation>
    </message>
  </context>
  <context>
    <name>Lighting</name>
    <message>
      <source>Computes the light on the stretch of walkway that each parcel faces, and finds the dark gaps.

The light of every lamp is added up every 3 m along the walkway, less what buildings and tree crowns keep from it where they are given. Everything stands as high as the ground lies where its heights are given, else the ground is flat. Each parcel gets the lowest and the average light, how even it is, which share is too dark, the longest dark gap, and a deficit from 0 (meets the class) to 1 (the worst), with how sure it is. Beside it stands which share is over-lit, and by which lamp most. Deficits of other factors that the parcels have already are kept: combine them in Need for improvement.

The result is indicative, not a certificate of compliance.</source>
      <translation>Berechnet das Licht auf dem Stück Gehweg, an dem jedes Grundstück liegt, und findet die dunklen Lücken.

Das Licht jeder Leuchte wird alle 3 m entlang des Gehwegs addiert, abzüglich dessen, was Gebäude und Baumkronen abhalten, soweit sie angegeben sind. Alles steht so hoch, wie der Boden liegt, wo seine Höhen angegeben sind; sonst ist der Boden eben. Jedes Grundstück erhält das geringste und das mittlere Licht, dessen Gleichmäßigkeit, den zu dunklen Anteil, die längste dunkle Lücke und ein Defizit von 0 (erfüllt die Klasse) bis 1 (am größten), mit seiner Verlässlichkeit. Daneben steht, welcher Anteil überbeleuchtet ist, und durch welche Leuchte am meisten. Defizite anderer Faktoren, die die Grundstücke schon haben, bleiben erhalten: Fassen Sie sie in „Verbesserungsbedarf“ zusammen.

Das Ergebnis ist ein Anhaltspunkt, kein Nachweis der Norm.</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Licht auf den Gehwegen</translation>
    </message>
    <message>
      <source>light,lux,illuminance,street lights,luminaire,dark gap,EN 13201,RP-8,walkway</source>
      <translation>Licht,Lux,Beleuchtungsstärke,Straßenleuchten,Leuchte,dunkle Lücke,EN 13201,RP-8,Gehweg</translation>
    </message>
  </context>
  <context>
    <name>Lighting classes</name>
    <message>
      <source>The vertical illuminance that RP-8 also asks for is not assessed.</source>
      <translation>Die vertikale Beleuchtungsstärke, die RP-8 auch verlangt, wird nicht beurteilt.</translation>
    </message>
    <message>
      <source>{name} asks for luminance, which needs the road surface. It is assessed as {other}.</source>
      <translation>{name} verlangt eine Leuchtdichte, für die man den Straßenbelag kennen muss. Beurteilt wird nach {other}.</translation>
    </message>
  </context>
  <context>
    <name>LoadSample</name>
    <message>
      <source>Adds the layers of an invented neighbourhood to the project, styled and in a group.

It has parcels, pavements, street lights, buildings, trees and more, with the faults that real data have. No real place is shown. The layers are copied first, so you can edit them.

To go through the steps one by one, open the model need_step_by_step.model3 in the model designer (Model &gt; Open Model...); it lies in the plugin's folder resources/models.</source>
      <translation>Fügt dem Projekt die Layer eines erfundenen Quartiers hinzu, gestaltet und in einer Gruppe.

Es hat Grundstücke, Bürgersteige, Straßenleuchten, Gebäude, Bäume und mehr, mit den Fehlern, die echte Daten haben. Kein wirklicher Ort wird gezeigt. Die Layer werden zuerst kopiert, Sie können sie also bearbeiten.

Um die Schritte einzeln durchzugehen, öffnen Sie das Modell need_step_by_step.model3 im Modellentwurf (Modell &gt; Modell öffnen...); es liegt im Ordner resources/models der Erweiterung.</translation>
    </message>
    <message>
      <source>Copy the sample to</source>
      <translation>Beispiel kopieren nach</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Number of layers</source>
      <translation>Anzahl der Layer</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Beispielquartier öffnen</translation>
    </message>
    <message>
      <source>Sample neighbourhood (invented)</source>
      <translation>Beispielquartier (erfunden)</translation>
    </message>
    <message>
      <source>Without it, the copy goes into your QGIS profile.</source>
      <translation>Ohne Angabe kommt die Kopie in Ihr QGIS-Benutzerprofil.</translation>
    </message>
    <message>
      <source>sample,example,demo,try,tutorial,neighbourhood</source>
      <translation>Beispiel,Muster,Demo,ausprobieren,Anleitung,Quartier</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>Not judged: {intervention} ({why}).</source>
      <translation>Nicht beurteilt: {intervention} ({why}).</translation>
    </message>
  </context>
  <context>
    <name>MapTips</name>
    <message>
      <source>Adds on a front at most</source>
      <translation>An einer Fassade höchstens dazu</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>Average light</source>
      <translation>Mittleres Licht</translation>
    </message>
    <message>
      <source>Average light on the frontage</source>
      <translation>Mittleres Licht an der Straßenfront</translation>
    </message>
    <message>
      <source>Brought to standard</source>
      <translation>Auf Norm gebracht</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>Circuit</source>
      <translation>Stromkreis</translation>
    </message>
    <message>
      <source>Clear sight</source>
      <translation>Freie Sicht</translation>
    </message>
    <message>
      <source>Consent needed: {text}</source>
      <translation>Nötige Zustimmung: {text}</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Cost may be</source>
      <translation>Mögliche Kosten</translation>
    </message>
    <message>
      <source>Cost: {low} to {high} {currency}</source>
      <translation>Kosten: {low} bis {high} {currency}</translation>
    </message>
    <message>
      <source>Dark gap of {length} m</source>
      <translation>Dunkle Lücke von {length} m</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Department: {name}</source>
      <translation>Amt: {name}</translation>
    </message>
    <message>
      <source>Distance to the walkway</source>
      <translation>Abstand zum Gehweg</translation>
    </message>
    <message>
      <source>Empty land and buildings</source>
      <translation>Leerstand</translation>
    </message>
    <message>
      <source>Energy saved a year</source>
      <translation>Energieersparnis im Jahr</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front</source>
      <translation>Straßenfront vor fensterloser Fassade</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway</source>
      <translation>Verdeckte Fläche nahe am Gehweg</translation>
    </message>
    <message>
      <source>Hidden ground of {area} m²</source>
      <translation>Verdeckte Fläche von {area} m²</translation>
    </message>
    <message>
      <source>How likely it is vacant</source>
      <translation>Wie wahrscheinlich Leerstand ist</translation>
    </message>
    <message>
      <source>How sure: {percent} %</source>
      <translation>Verlässlichkeit: {percent} %</translation>
    </message>
    <message>
      <source>Its ways out are together narrower than 3 m.</source>
      <translation>Seine Ausgänge sind zusammen schmaler als 3 m.</translation>
    </message>
    <message>
      <source>Known harms: {text}</source>
      <translation>Bekannte Nachteile: {text}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Length of the frontage</source>
      <translation>Länge der Straßenfront</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Wahrscheinlich leerstehende Grundstücke im Umkreis von 150 m</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage</source>
      <translation>Längste dunkle Lücke an der Straßenfront</translation>
    </message>
    <message>
      <source>Lowest light</source>
      <translation>Geringstes Licht</translation>
    </message>
    <message>
      <source>Lowest light on the frontage</source>
      <translation>Geringstes Licht an der Straßenfront</translation>
    </message>
    <message>
      <source>Lowest light, before and after</source>
      <translation>Geringstes Licht, vorher und nachher</translation>
    </message>
    <message>
      <source>Need for improvement: not known</source>
      <translation>Verbesserungsbedarf: nicht bekannt</translation>
    </message>
    <message>
      <source>Need for improvement: {need} of 100</source>
      <translation>Verbesserungsbedarf: {need} von 100</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Fenster zum Gehweg je 10 m Straßenfront</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Rank may be</source>
      <translation>Möglicher Rang</translation>
    </message>
    <message>
      <source>Rank {rank}: {work}</source>
      <translation>Rang {rank}: {work}</translation>
    </message>
    <message>
      <source>Share of open ground that walkways see</source>
      <translation>Von Gehwegen sichtbarer Anteil der offenen Fläche</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit</source>
      <translation>Überbeleuchteter Anteil der Straßenfront</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark</source>
      <translation>Zu dunkler Anteil der Straßenfront</translation>
    </message>
    <message>
      <source>Share that is over-lit</source>
      <translation>Überbeleuchteter Anteil</translation>
    </message>
    <message>
      <source>Share that is too dark</source>
      <translation>Zu dunkler Anteil</translation>
    </message>
    <message>
      <source>Signs of vacancy: {signs}</source>
      <translation>Anzeichen für Leerstand: {signs}</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Seit der letzten Liste</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Straßenleuchte</translation>
    </message>
    <message>
      <source>There should be at least</source>
      <translation>Soll mindestens</translation>
    </message>
    <message>
      <source>Walking light</source>
      <translation>Licht auf Gehwegen</translation>
    </message>
    <message>
      <source>Walkway</source>
      <translation>Gehweg</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Was ihn verdeckt</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Arbeiten</translation>
    </message>
    <message>
      <source>Year of the budget</source>
      <translation>Jahr des Budgets</translation>
    </message>
    <message>
      <source>Years until it is repaid</source>
      <translation>Jahre, bis es bezahlt ist</translation>
    </message>
    <message>
      <source>a building</source>
      <translation>ein Gebäude</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>ein Gebäude steht im Weg</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>eine Leuchte ist ausgefallen</translation>
    </message>
    <message>
      <source>a rise of the ground</source>
      <translation>eine Erhebung des Bodens</translation>
    </message>
    <message>
      <source>a tree</source>
      <translation>ein Baum</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>ein Baum steht im Weg</translation>
    </message>
    <message>
      <source>a wall, fence or hedge</source>
      <translation>eine Mauer, ein Zaun oder eine Hecke</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>wie zuvor</translation>
    </message>
    <message>
      <source>costs less</source>
      <translation>kostet weniger</translation>
    </message>
    <message>
      <source>costs more</source>
      <translation>kostet mehr</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation>trifft nicht zu</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>Leuchten stehen weit auseinander</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>Leuchten sind schwach</translation>
    </message>
    <message>
      <source>moved down</source>
      <translation>nach unten gerückt</translation>
    </message>
    <message>
      <source>moved up</source>
      <translation>nach oben gerückt</translation>
    </message>
    <message>
      <source>new on the list</source>
      <translation>neu auf der Liste</translation>
    </message>
    <message>
      <source>no light in the inventory</source>
      <translation>keine Leuchte im Bestand</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>zugesagt</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>something that stands there</source>
      <translation>etwas, das dort steht</translation>
    </message>
    <message>
      <source>trees or shrubs</source>
      <translation>Bäume oder Sträucher</translation>
    </message>
    <message>
      <source>{before} lx, {after} lx</source>
      <translation>{before} lx, {after} lx</translation>
    </message>
    <message>
      <source>{factor} not known: {reason}</source>
      <translation>{factor} nicht bekannt: {reason}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{parcels} likely vacant parcels together</source>
      <translation>{parcels} wahrscheinlich leerstehende Grundstücke beisammen</translation>
    </message>
    <message>
      <source>{points} points</source>
      <translation>{points} Punkte</translation>
    </message>
  </context>
  <context>
    <name>Mapping</name>
    <message>
      <source>How Wellplaced understood the layers. Correct it and give it as MAPPING.</source>
      <translation>Wie Wellplaced die Layer verstanden hat. Berichtigen Sie es und geben Sie es als MAPPING an.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{name}' is not known there.</source>
      <translation>Zeile {number:,} von MAPPING wurde weggelassen: „{name}“ ist dort nicht bekannt.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{unit}' is no unit that is known.</source>
      <translation>Zeile {number:,} von MAPPING wurde weggelassen: „{unit}“ ist keine bekannte Einheit.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was not understood and left out: {line}</source>
      <translation>Zeile {number:,} von MAPPING wurde nicht verstanden und weggelassen: {line}</translation>
    </message>
    <message>
      <source>Take one of: {known}.</source>
      <translation>Nehmen Sie eines davon: {known}.</translation>
    </message>
    <message>
      <source>Write it like one of these: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</source>
      <translation>Schreiben Sie so: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</translation>
    </message>
    <message>
      <source>role.word = COLUMN [unit]; role@layer.word for one layer; - for none; "4.5 m" for a constant.</source>
      <translation>role.word = COLUMN [unit]; role@layer.word für einen Layer; - für keine; "4.5 m" für einen festen Wert.</translation>
    </message>
  </context>
  <context>
    <name>Need</name>
    <message>
      <source>Combines deficits into the need for improvement: a weighted mean from 0 to 100, with the points of each factor, the rank, how sure it is and the reason.

Takes every pair of fields such as lighting_deficit and lighting_confidence that the layer has. A factor that is unknown for a parcel (NULL) is left out there and lowers the confidence; it never counts as 0.</source>
      <translation>Fasst Defizite zum Verbesserungsbedarf zusammen: ein gewichtetes Mittel von 0 bis 100, mit den Punkten jedes Faktors, dem Rang, der Verlässlichkeit und dem Grund.

Nimmt jedes Paar von Feldern wie lighting_deficit und lighting_confidence, das der Layer hat. Ein Faktor, der für ein Grundstück unbekannt ist (NULL), bleibt dort weg und senkt die Verlässlichkeit; er zählt nie als 0.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Verbesserungsbedarf</translation>
    </message>
    <message>
      <source>The layer with need, its parts and the reason behind its own fields.</source>
      <translation>Der Layer mit Bedarf, seinen Teilen und dem Grund hinter den eigenen Feldern.</translation>
    </message>
    <message>
      <source>need,index,weights,combine,rank,score,deficit,priority</source>
      <translation>Bedarf,Index,Gewichte,zusammenfassen,Rang,Bewertung,Defizit,Vorrang</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>All works: {count:,}</source>
      <translation>Alle Arbeiten: {count:,}</translation>
    </message>
    <message>
      <source>Sum of {count:,}</source>
      <translation>Summe von {count:,}</translation>
    </message>
    <message>
      <source>works</source>
      <translation>Arbeiten</translation>
    </message>
  </context>
  <context>
    <name>Packages</name>
    <message>
      <source>Close QGIS, run: {command}</source>
      <translation>Schließen Sie QGIS und führen Sie aus: {command}</translation>
    </message>
    <message>
      <source>Install them with your system's package manager, then start QGIS again.</source>
      <translation>Installieren Sie sie mit der Paketverwaltung Ihres Systems, und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <source>Or run without them: everything else works.</source>
      <translation>Oder machen Sie ohne sie weiter: Alles andere funktioniert.</translation>
    </message>
    <message>
      <source>QGIS 4 for macOS brings them; with an older QGIS, install it from conda-forge.</source>
      <translation>QGIS 4 für macOS bringt sie mit; bei einem älteren QGIS installieren Sie es von conda-forge.</translation>
    </message>
    <message>
      <source>Run the OSGeo4W Setup, choose {names}, then start QGIS again.</source>
      <translation>Starten Sie OSGeo4W Setup, wählen Sie {names}, und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <source>Run: {command}, then start QGIS again.</source>
      <translation>Führen Sie aus: {command}, und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <source>This needs the Python packages {names}, which this QGIS does not have.</source>
      <translation>Dafür braucht es die Python-Pakete {names}, die dieses QGIS nicht hat.</translation>
    </message>
    <message>
      <source>{parameters}: raster files need the Python package {name}, which this QGIS does not have.</source>
      <translation>{parameters}: Rasterdateien brauchen das Python-Paket {name}, das dieses QGIS nicht hat.</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>All weights are 0. Give at least one factor a weight above 0.</source>
      <translation>Alle Gewichte sind 0. Geben Sie mindestens einem Faktor ein Gewicht über 0.</translation>
    </message>
    <message>
      <source>Back to the ranking</source>
      <translation>Zurück zur Rangliste</translation>
    </message>
    <message>
      <source>Choose the layer of parcels first.</source>
      <translation>Wählen Sie zuerst den Layer mit den Grundstücken.</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Nothing is selected in '{layer}'. Select features, or take all.</source>
      <translation>In „{layer}“ ist nichts gewählt. Wählen Sie Objekte, oder nehmen Sie alle.</translation>
    </message>
    <message>
      <source>Pick a parcel on the map</source>
      <translation>Grundstück auf der Karte wählen</translation>
    </message>
    <message>
      <source>Pick a parcel on the map to see why it has its need</source>
      <translation>Ein Grundstück auf der Karte wählen und sehen, warum es seinen Bedarf hat</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <source>Step {number} of {count}: {name}</source>
      <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
      <source>The layer '{layer}' cannot be read. Mend its source or leave it out.</source>
      <translation>Der Layer „{layer}“ lässt sich nicht lesen. Reparieren Sie seine Quelle, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <source>There is no '{file}'. Choose it again, or leave it out.</source>
      <translation>„{file}“ gibt es nicht. Wählen Sie die Datei neu, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>There is no scored parcel. Score the parcels first, or make their layer visible.</source>
      <translation>Es gibt kein bewertetes Grundstück. Bewerten Sie zuerst die Grundstücke, oder machen Sie ihren Layer sichtbar.</translation>
    </message>
  </context>
  <context>
    <name>Parameters</name>
    <message>
      <source>0: need does not count. 1: a walkway where need is 100 counts twice as much as one where it is 0; 2: three times. A judgement; the summary names it.</source>
      <translation>0: der Bedarf zählt nicht. 1: ein Gehweg mit Bedarf 100 zählt doppelt so viel wie einer mit 0; 2: dreimal so viel. Eine Wertung; die Zusammenfassung nennt sie.</translation>
    </message>
    <message>
      <source>A copy of algorithms/interventions/catalogue.json with the city's own prices and texts. Without it, the one that comes with the plugin.</source>
      <translation>Eine Kopie von algorithms/interventions/catalogue.json mit den Preisen und Texten der Stadt. Ohne Angabe: der mitgelieferte Katalog.</translation>
    </message>
    <message>
      <source>A folder with .ies (LM-63) and .ldt (EULUMDAT) files. A light gets the file that its photometry, type or catalogue number names; the others keep a general shape, and which they are is said.</source>
      <translation>Ein Ordner mit Dateien .ies (LM-63) und .ldt (EULUMDAT). Eine Leuchte erhält die Datei, die ihre Photometrie, ihr Typ oder ihre Katalognummer nennt; die anderen behalten eine allgemeine Form, und es wird gesagt, welche das sind.</translation>
    </message>
    <message>
      <source>A layer with fields such as lighting_deficit (0 = meets the standard, 1 = the worst) and lighting_confidence (0 to 1), from Score parcels or your own.</source>
      <translation>Ein Layer mit Feldern wie lighting_deficit (0 = erfüllt die Norm, 1 = größtes Defizit) und lighting_confidence (0 bis 1), aus „Grundstücke bewerten“ oder Ihr eigener.</translation>
    </message>
    <message>
      <source>A table (CSV, Excel) with a column for the work (repair, retrofit, dim, prune, arm, pole; several languages are understood) and one for its price, or for the lowest and the highest; watts of the new lamp and years that it lasts where you have them. Without it, the catalogue's rough prices in US dollars.</source>
      <translation>Eine Tabelle (CSV, Excel) mit einer Spalte für die Arbeit (repair, retrofit, dim, prune, arm, pole; mehrere Sprachen werden verstanden) und einer für ihren Preis, oder für den niedrigsten und den höchsten; dazu Watt der neuen Leuchte und Jahre, die sie hält, wo Sie diese haben. Ohne Angabe: die groben Preise des Katalogs in US-Dollar.</translation>
    </message>
    <message>
      <source>An amount such as 250000, 250.000 EUR or US$ 1.2 million; for several years: 100000; 120000; 120000. What one year leaves over is not carried to the next.</source>
      <translation>Ein Betrag wie 250000, 250.000 EUR oder 1,2 Mio. US$; für mehrere Jahre: 100000; 120000; 120000. Was in einem Jahr übrig bleibt, wird nicht ins nächste übertragen.</translation>
    </message>
    <message>
      <source>Area to score</source>
      <translation>Zu bewertendes Gebiet</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stichtag</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>By which later savings count less; the default is unverified.</source>
      <translation>Um so viel zählt spätere Ersparnis weniger; die Vorgabe ist ungeprüft.</translation>
    </message>
    <message>
      <source>CO2 of the grid (kg per kWh)</source>
      <translation>CO2 des Stromnetzes (kg je kWh)</translation>
    </message>
    <message>
      <source>Catalogue of interventions with prices</source>
      <translation>Katalog der Maßnahmen mit Preisen</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Stromkreis oder Abgang</translation>
    </message>
    <message>
      <source>Community places</source>
      <translation>Orte der Gemeinschaft</translation>
    </message>
    <message>
      <source>Cost of starting a crew, once for each package (in the currency of the prices)</source>
      <translation>Kosten für den Einsatz eines Trupps, einmal je Paket (in der Währung der Preise)</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Dunkle Lücken</translation>
    </message>
    <message>
      <source>Driveways, ramps, loading bays, hydrants, crossings: one or several layers of areas, lines or points, or tables with coordinates. New poles stand beside them, not on them.</source>
      <translation>Einfahrten, Rampen, Ladezonen, Hydranten, Übergänge: ein oder mehrere Layer mit Flächen, Linien oder Punkten, oder Tabellen mit Koordinaten. Neue Masten stehen daneben, nicht darauf.</translation>
    </message>
    <message>
      <source>Entrances of buildings</source>
      <translation>Gebäudeeingänge</translation>
    </message>
    <message>
      <source>Field studies find that people feel almost as at ease as by day where the darkest spot has about 2 lx.</source>
      <translation>Feldstudien zeigen, dass Menschen sich fast so wohl fühlen wie bei Tag, wo die dunkelste Stelle etwa 2 lx hat.</translation>
    </message>
    <message>
      <source>Folder of photometric files</source>
      <translation>Ordner mit photometrischen Dateien</translation>
    </message>
    <message>
      <source>Footprints, best with heights or storeys. They hide ground from the walkways, have windows that overlook it, and throw shadows in the light of lamps. Where no building is in the data, sightlines stay unknown. A parcel with a house on it is no vacant lot.</source>
      <translation>Grundrisse, am besten mit Höhen oder Geschossen. Sie verdecken Boden von den Gehwegen aus, haben Fenster mit Blick darauf und werfen Schatten im Licht der Leuchten. Wo kein Gebäude in den Daten ist, bleiben Sichtlinien unbekannt. Ein Grundstück mit einem Haus darauf ist kein leeres Grundstück.</translation>
    </message>
    <message>
      <source>For example: lighting = 2, vacancy = 1. Factors not named count 1. Or a CSV file with the counts of a dot sheet.</source>
      <translation>Zum Beispiel: lighting = 2, vacancy = 1. Nicht genannte Faktoren zählen 1. Oder eine CSV-Datei mit den Zahlen eines Punkteblatts.</translation>
    </message>
    <message>
      <source>From dusk to dawn about 4,100 hours (unverified).</source>
      <translation>Von der Abend- bis zur Morgendämmerung etwa 4.100 Stunden (ungeprüft).</translation>
    </message>
    <message>
      <source>From which the probability of each parcel starts before any sign is weighed. Take the city's own figure where there is one.</source>
      <translation>Von hier geht die Wahrscheinlichkeit jedes Grundstücks aus, bevor ein Anzeichen gewichtet wird. Nehmen Sie die Zahl der Stadt, wo es eine gibt.</translation>
    </message>
    <message>
      <source>Group the list for crews by</source>
      <translation>Liste für die Trupps gruppieren nach</translation>
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation>Geländehöhen (Raster)</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (raster)</source>
      <translation>Höhen des Geländes mit allem, was darauf steht (Raster)</translation>
    </message>
    <message>
      <source>Heights of the tree crowns (raster)</source>
      <translation>Höhen der Baumkronen (Raster)</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Verdeckte Winkel</translation>
    </message>
    <message>
      <source>Hours of light a year</source>
      <translation>Lichtstunden im Jahr</translation>
    </message>
    <message>
      <source>How much more areas in need count</source>
      <translation>Wie viel mehr Gebiete mit Bedarf zählen</translation>
    </message>
    <message>
      <source>Interest (% a year)</source>
      <translation>Zins (% im Jahr)</translation>
    </message>
    <message>
      <source>Last list</source>
      <translation>Letzte Liste</translation>
    </message>
    <message>
      <source>Layers and tables: a register, inspections, permits, no use of water, assessment records. They are matched to the parcels by id or by place; kind and date are recognised. Signs of one sort count once.</source>
      <translation>Layer und Tabellen: ein Register, Begehungen, Genehmigungen, kein Wasserverbrauch, Grundsteuerdaten. Sie werden den Grundstücken über Kennung oder Lage zugeordnet; Art und Datum werden erkannt. Anzeichen einer Sorte zählen einmal.</translation>
    </message>
    <message>
      <source>Least share of the money for the areas in greatest need (%)</source>
      <translation>Mindestanteil des Gelds für die Gebiete mit dem größten Bedarf (%)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Beleuchtungsklasse</translation>
    </message>
    <message>
      <source>Lowest light that reassures people (lx, 0 = take the class alone)</source>
      <translation>Mindestlicht, bei dem Menschen sich wohl fühlen (lx, 0 = nur die Klasse)</translation>
    </message>
    <message>
      <source>Mapping of fields (text, or the path of a file)</source>
      <translation>Feldzuordnung (Text oder Pfad einer Datei)</translation>
    </message>
    <message>
      <source>Metres above sea level, with buildings and trees, as a laser scanner sees them.</source>
      <translation>Meter über dem Meer, mit Gebäuden und Bäumen, wie ein Laserscanner sie sieht.</translation>
    </message>
    <message>
      <source>Metres above sea level, without buildings and trees. Slopes hide ground, and lamps shine further down them than up. Without it the ground is flat.</source>
      <translation>Meter über dem Meer, ohne Gebäude und Bäume. Hänge verdecken Boden, und Leuchten scheinen hangabwärts weiter als hangaufwärts. Ohne Angabe ist der Boden eben.</translation>
    </message>
    <message>
      <source>Metres above the ground. It stands in where single trees are not in the data.</source>
      <translation>Meter über dem Boden. Dient als Ersatz, wo einzelne Bäume nicht in den Daten sind.</translation>
    </message>
    <message>
      <source>One or several layers of lines or areas, best with kind and height.</source>
      <translation>Ein oder mehrere Layer mit Linien oder Flächen, am besten mit Art und Höhe.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates (CSV, Excel). Lumens or watts, mounting height, lamp type and status are recognised; what is missing is assumed and said.</source>
      <translation>Ein oder mehrere Layer mit Punkten, oder Tabellen mit Koordinaten (CSV, Excel). Lumen oder Watt, Lichtpunkthöhe, Lampentyp und Status werden erkannt; was fehlt, wird angenommen und gesagt.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates or the lights' ids: requests to the city, work orders. Open ones put the light that they name, else the nearest within 30 m, out for this run. Requests about other things are left out.</source>
      <translation>Ein oder mehrere Layer mit Punkten, oder Tabellen mit Koordinaten oder den Kennungen der Leuchten: Anliegen an die Stadt, Arbeitsaufträge. Bei offenen gilt für diesen Lauf die genannte Leuchte als ausgefallen, sonst die nächste im Umkreis von 30 m. Anliegen zu anderen Dingen bleiben weg.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates. Where a pole that carries no light stands near a dark gap, a luminaire on it is suggested instead of a new pole.</source>
      <translation>Ein oder mehrere Layer mit Punkten, oder Tabellen mit Koordinaten. Wo ein Mast ohne Leuchte nahe einer dunklen Lücke steht, wird eine Leuchte daran statt eines neuen Masts vorgeschlagen.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Grundstücke</translation>
    </message>
    <message>
      <source>Parcels inside are scored. What lies outside still lights and counts as neighbour.</source>
      <translation>Grundstücke darin werden bewertet. Was außerhalb liegt, leuchtet weiterhin und zählt als Nachbar.</translation>
    </message>
    <message>
      <source>Parcels with deficits</source>
      <translation>Grundstücke mit Defiziten</translation>
    </message>
    <message>
      <source>Parks, schools, playgrounds and the like: they are never vacant, and the public may walk on them.</source>
      <translation>Parks, Schulen, Spielplätze und Ähnliches: Sie stehen nie leer, und alle dürfen sie betreten.</translation>
    </message>
    <message>
      <source>Pavements, paths or street centre lines. Without them, walkways are taken from the gaps between the parcels, with less confidence.</source>
      <translation>Bürgersteige, Wege oder Straßenachsen. Ohne sie werden Gehwege aus den Lücken zwischen den Grundstücken abgeleitet, mit weniger Verlässlichkeit.</translation>
    </message>
    <message>
      <source>Points, crowns or a table with coordinates; height, crown width and the height at which the crown begins are recognised. Crowns let a part of the lamps' light through.</source>
      <translation>Punkte, Kronen oder eine Tabelle mit Koordinaten; Höhe, Kronenbreite und die Höhe des Kronenansatzes werden erkannt. Kronen lassen einen Teil des Lichts der Leuchten durch.</translation>
    </message>
    <message>
      <source>Points, or a table with coordinates. Ground by a door should be seen, and no new street light stands right before it.</source>
      <translation>Punkte, oder eine Tabelle mit Koordinaten. Der Boden an einer Tür sollte zu sehen sein, und keine neue Straßenleuchte steht gleich davor.</translation>
    </message>
    <message>
      <source>Polygons in which every light is in the data. Inside, no light means dark; outside, it means unknown. Without it, this is estimated from where the lights are.</source>
      <translation>Polygone, in denen jede Leuchte in den Daten ist. Innen heißt keine Leuchte dunkel; außen heißt es unbekannt. Ohne Angabe wird das aus der Lage der Leuchten geschätzt.</translation>
    </message>
    <message>
      <source>Price list</source>
      <translation>Preisliste</translation>
    </message>
    <message>
      <source>Price of energy (per kWh, in the currency of the prices)</source>
      <translation>Energiepreis (je kWh, in der Währung der Preise)</translation>
    </message>
    <message>
      <source>Reports of lights that are out</source>
      <translation>Meldungen ausgefallener Leuchten</translation>
    </message>
    <message>
      <source>Says which field means what where the guess is wrong, a line each: lights.height = MNT_HT [ft]. Check data writes such a file.</source>
      <translation>Sagt, welches Feld was bedeutet, wo falsch geraten wurde, je eine Zeile: lights.height = MNT_HT [ft]. „Daten prüfen“ schreibt eine solche Datei.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Bewertete Grundstücke</translation>
    </message>
    <message>
      <source>Share of parcels that are vacant in the city as a whole (0 to 1)</source>
      <translation>Anteil der Grundstücke, die in der ganzen Stadt leer stehen (0 bis 1)</translation>
    </message>
    <message>
      <source>Signs of vacancy</source>
      <translation>Anzeichen für Leerstand</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Straßenleuchten</translation>
    </message>
    <message>
      <source>The circuit is the one that a field of the lights names.</source>
      <translation>Der Stromkreis ist der, den ein Feld der Leuchten nennt.</translation>
    </message>
    <message>
      <source>The day from which the age of the data is counted, and on which lights are out by open reports. Without it, their newest date.</source>
      <translation>Der Tag, von dem an das Alter der Daten gezählt wird und an dem Leuchten nach offenen Meldungen ausgefallen sind. Ohne Angabe: ihr neuestes Datum.</translation>
    </message>
    <message>
      <source>The layer of that name that Score parcels or one of its steps made.</source>
      <translation>Der Layer dieses Namens aus „Grundstücke bewerten“ oder einem seiner Schritte.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, or the result of Score parcels: then walkways in areas of greater need count more. A field community_weight lets residents say which places count more.</source>
      <translation>Die Grundstücke des Katasters, oder das Ergebnis von „Grundstücke bewerten“: Dann zählen Gehwege in Gebieten mit größerem Bedarf mehr. Mit einem Feld community_weight können Anwohnende sagen, welche Orte mehr zählen.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, with all their neighbours. To score some of them only, select them or give an area: the others still count as neighbours.</source>
      <translation>Die Grundstücke des Katasters, mit allen Nachbarn. Um nur einige zu bewerten, wählen Sie sie aus oder geben Sie ein Gebiet an: Die anderen zählen weiterhin als Nachbarn.</translation>
    </message>
    <message>
      <source>The result of Score parcels, or of one or several of its steps.</source>
      <translation>Das Ergebnis von „Grundstücke bewerten“ oder von einem oder mehreren seiner Schritte.</translation>
    </message>
    <message>
      <source>The result of an earlier run, or a table with the lights' ids and words such as promised, refused, done (must, never, done): promised works are kept, refused ones left out, and what changed is told.</source>
      <translation>Das Ergebnis eines früheren Laufs, oder eine Tabelle mit den Kennungen der Leuchten und Wörtern wie zugesagt, abgelehnt, erledigt (must, never, done): Zugesagte Arbeiten bleiben, abgelehnte entfallen, und was sich änderte, wird gesagt.</translation>
    </message>
    <message>
      <source>Traffic control, travel, set-up. Above 0, works that lie together come before scattered ones.</source>
      <translation>Verkehrssicherung, Anfahrt, Aufbau. Über 0 gehen Arbeiten, die beisammen liegen, verstreuten vor.</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <source>Utility and lamp poles</source>
      <translation>Leitungs- und Lichtmasten</translation>
    </message>
    <message>
      <source>Walkways</source>
      <translation>Gehwege</translation>
    </message>
    <message>
      <source>Walls, fences and hedges</source>
      <translation>Mauern, Zäune und Hecken</translation>
    </message>
    <message>
      <source>Weights of the factors</source>
      <translation>Gewichte der Faktoren</translation>
    </message>
    <message>
      <source>What the light is measured against: EN 13201-2 (P for people on foot, C for mixed traffic, M for motor traffic) or ANSI/IES RP-8. The result is indicative, not a certificate.</source>
      <translation>Woran das Licht gemessen wird: EN 13201-2 (P für Menschen zu Fuß, C für gemischten Verkehr, M für Kraftverkehr) oder ANSI/IES RP-8. Das Ergebnis ist ein Anhaltspunkt, kein Zertifikat.</translation>
    </message>
    <message>
      <source>What this costs in light elsewhere is worked out and shown.</source>
      <translation>Was das anderswo an Licht kostet, wird berechnet und gezeigt.</translation>
    </message>
    <message>
      <source>Where no pole may stand</source>
      <translation>Wo kein Mast stehen darf</translation>
    </message>
    <message>
      <source>Where the street lights are inventoried</source>
      <translation>Wo die Straßenleuchten erfasst sind</translation>
    </message>
    <message>
      <source>Without it, 0.15 USD or 0.20 EUR (unverified); in other currencies unknown.</source>
      <translation>Ohne Angabe: 0,15 USD oder 0,20 EUR (ungeprüft); in anderen Währungen unbekannt.</translation>
    </message>
    <message>
      <source>Your supplier's figure; the default is unverified.</source>
      <translation>Die Zahl Ihres Versorgers; die Vorgabe ist ungeprüft.</translation>
    </message>
  </context>
  <context>
    <name>Personal</name>
    <message>
      <source>'{column}' was dropped: it names owners.</source>
      <translation>„{column}“ wurde entfernt: Die Spalte nennt, wem etwas gehört.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its name says that it is about a person.</source>
      <translation>„{column}“ wurde entfernt: Der Name sagt, dass es um eine Person geht.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are e-mail addresses.</source>
      <translation>„{column}“ wurde entfernt: Die Werte sind E-Mail-Adressen.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are phone numbers.</source>
      <translation>„{column}“ wurde entfernt: Die Werte sind Telefonnummern.</translation>
    </message>
    <message>
      <source>Nothing is computed from people. Leave the field out of the layer to end this note.</source>
      <translation>Aus Menschen wird nichts berechnet. Lassen Sie das Feld im Layer weg, dann entfällt dieser Hinweis.</translation>
    </message>
  </context>
  <context>
    <name>Photometry</name>
    <message>
      <source>'{name}' is called so, too.</source>
      <translation>„{name}“ heißt auch so.</translation>
    </message>
    <message>
      <source>'{text}' in it is no number.</source>
      <translation>„{text}“ darin ist keine Zahl.</translation>
    </message>
    <message>
      <source>C-planes</source>
      <translation>C-Ebenen</translation>
    </message>
    <message>
      <source>C0-C180: along the street</source>
      <translation>C0-C180: entlang der Straße</translation>
    </message>
    <message>
      <source>C90-C270: to the street (right) and back</source>
      <translation>C90-C270: zur Straße (rechts) und zurück</translation>
    </message>
    <message>
      <source>Check the folder that you gave as photometric files.</source>
      <translation>Prüfen Sie den Ordner, den Sie für photometrische Dateien angegeben haben.</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Geben Sie auch die Straßenleuchten an.</translation>
    </message>
    <message>
      <source>How '{name}' spreads its light</source>
      <translation>Wie „{name}“ ihr Licht verteilt</translation>
    </message>
    <message>
      <source>It cannot be opened.</source>
      <translation>Sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>It counts {number:g} {what}; 1 to {most:,} can be.</source>
      <translation>Sie zählt {number:g} {what}; möglich sind 1 bis {most:,}.</translation>
    </message>
    <message>
      <source>It ends before all its numbers have come.</source>
      <translation>Sie endet, bevor alle ihre Zahlen gekommen sind.</translation>
    </message>
    <message>
      <source>It gives {lumens:.2g} lm, which is no light.</source>
      <translation>Sie ergibt {lumens:.2g} lm, also kein Licht.</translation>
    </message>
    <message>
      <source>It has fewer than {lines} lines, so it is no EULUMDAT file.</source>
      <translation>Sie hat weniger als {lines} Zeilen, ist also keine EULUMDAT-Datei.</translation>
    </message>
    <message>
      <source>It has no line TILT=, so it is no IES file.</source>
      <translation>Sie hat keine Zeile TILT=, ist also keine IES-Datei.</translation>
    </message>
    <message>
      <source>It has only one vertical angle.</source>
      <translation>Sie hat nur einen vertikalen Winkel.</translation>
    </message>
    <message>
      <source>It holds more numbers than its header says.</source>
      <translation>Sie enthält mehr Zahlen, als ihr Kopf sagt.</translation>
    </message>
    <message>
      <source>It is larger than {most:,} bytes, which no photometric file is.</source>
      <translation>Sie ist größer als {most:,} Bytes; so groß ist keine photometrische Datei.</translation>
    </message>
    <message>
      <source>It is no text file.</source>
      <translation>Sie ist keine Textdatei.</translation>
    </message>
    <message>
      <source>It is of type {letter} (for floodlights); only type C can be read.</source>
      <translation>Sie ist vom Typ {letter} (für Scheinwerfer); lesbar ist nur Typ C.</translation>
    </message>
    <message>
      <source>It is written in UTF-16; save it as plain text (UTF-8).</source>
      <translation>Sie ist in UTF-16 geschrieben; speichern Sie sie als reinen Text (UTF-8).</translation>
    </message>
    <message>
      <source>It states no lumens, without which its intensities mean nothing.</source>
      <translation>Sie nennt keine Lumen; ohne diese bedeuten ihre Lichtstärken nichts.</translation>
    </message>
    <message>
      <source>It states {lumens:g} lm, which no lamp has.</source>
      <translation>Sie nennt {lumens:g} lm; so viel hat keine Lampe.</translation>
    </message>
    <message>
      <source>Its C-planes ({first:g} to {last:g} degrees) do not suit its symmetry {symmetry}.</source>
      <translation>Ihre C-Ebenen ({first:g} bis {last:g} Grad) passen nicht zu ihrer Symmetrie {symmetry}.</translation>
    </message>
    <message>
      <source>Its TILT= names another file; only TILT=NONE and TILT=INCLUDE can be read.</source>
      <translation>Ihr TILT= nennt eine andere Datei; lesbar sind nur TILT=NONE und TILT=INCLUDE.</translation>
    </message>
    <message>
      <source>Its factors make {factor:g}, which cannot be.</source>
      <translation>Ihre Faktoren ergeben {factor:g}, was nicht sein kann.</translation>
    </message>
    <message>
      <source>Its horizontal angles go from {first:g} to {last:g} degrees; 0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360 can be.</source>
      <translation>Ihre horizontalen Winkel gehen von {first:g} bis {last:g} Grad; möglich sind 0, 0 bis 90, 0 bis 180, 90 bis 270 oder 0 bis 360.</translation>
    </message>
    <message>
      <source>Its intensities reach {high:.3g} cd, which no luminaire has.</source>
      <translation>Ihre Lichtstärken erreichen {high:.3g} cd; so viel hat keine Leuchte.</translation>
    </message>
    <message>
      <source>Its photometric type is {kind:g}; only 1 (type C) can be read.</source>
      <translation>Ihr photometrischer Typ ist {kind:g}; lesbar ist nur 1 (Typ C).</translation>
    </message>
    <message>
      <source>Its symmetry is {symmetry:g}; 0 to 4 can be.</source>
      <translation>Ihre Symmetrie ist {symmetry:g}; möglich sind 0 bis 4.</translation>
    </message>
    <message>
      <source>Its unit of length is {unit:g}; 1 (feet) or 2 (metres) can be.</source>
      <translation>Ihre Längeneinheit ist {unit:g}; möglich sind 1 (Fuß) oder 2 (Meter).</translation>
    </message>
    <message>
      <source>Its {what} do not rise.</source>
      <translation>Ihre {what} steigen nicht an.</translation>
    </message>
    <message>
      <source>Its {what} reach from {low:g} to {high:g} degrees; 0 to {most:g} can be.</source>
      <translation>Ihre {what} reichen von {low:g} bis {high:g} Grad; möglich sind 0 bis {most:g}.</translation>
    </message>
    <message>
      <source>Keep the files of this inventory's luminaires only.</source>
      <translation>Behalten Sie nur die Dateien der Leuchten dieses Bestands.</translation>
    </message>
    <message>
      <source>Keep the right one of the two.</source>
      <translation>Behalten Sie die richtige der beiden.</translation>
    </message>
    <message>
      <source>MAPPING names photometric files that the folder does not hold: {names}.</source>
      <translation>MAPPING nennt photometrische Dateien, die nicht im Ordner sind: {names}.</translation>
    </message>
    <message>
      <source>Name the file in a field, or say in MAPPING which type has which: lights.photometry(TYPE) = FILE.</source>
      <translation>Nennen Sie die Datei in einem Feld, oder sagen Sie in MAPPING, welcher Typ welche hat: lights.photometry(TYPE) = FILE.</translation>
    </message>
    <message>
      <source>Name the folder that holds them alone.</source>
      <translation>Nennen Sie den Ordner, der nur diese enthält.</translation>
    </message>
    <message>
      <source>Only the first {count:,} photometric files were read, up to '{name}': more is too much at once.</source>
      <translation>Nur die ersten {count:,} photometrischen Dateien wurden gelesen, bis „{name}“: Mehr ist auf einmal zu viel.</translation>
    </message>
    <message>
      <source>Polar diagram. The luminaire gives {lumens:,.0f} lm. It is brightest, {most:,.0f} cd, towards C {c:g} and {gamma:g} degrees from straight down.</source>
      <translation>Polardiagramm. Die Leuchte gibt {lumens:,.0f} lm. Am hellsten ist sie mit {most:,.0f} cd bei C {c:g} und {gamma:g} Grad von senkrecht nach unten.</translation>
    </message>
    <message>
      <source>Put the files into one folder and give it as folder of photometric files (PHOTOMETRY).</source>
      <translation>Legen Sie die Dateien in einen Ordner, und geben Sie ihn als Ordner mit photometrischen Dateien an (PHOTOMETRY).</translation>
    </message>
    <message>
      <source>Put them there, or correct the names.</source>
      <translation>Legen Sie sie dort ab, oder berichtigen Sie die Namen.</translation>
    </message>
    <message>
      <source>The folder '{folder}' holds no photometric file (.ies or .ldt) that can be read.</source>
      <translation>Der Ordner „{folder}“ enthält keine photometrische Datei (.ies oder .ldt), die sich lesen lässt.</translation>
    </message>
    <message>
      <source>The folder of photometric files holds more than {most:,} files and folders; the rest was not looked at.</source>
      <translation>Der Ordner mit photometrischen Dateien enthält mehr als {most:,} Dateien und Ordner; der Rest wurde nicht betrachtet.</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out. {why}</source>
      <translation>Die photometrische Datei „{name}“ wurde weggelassen. {why}</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out: '{before}' has the same name and other contents.</source>
      <translation>Die photometrische Datei „{name}“ wurde weggelassen: „{before}“ hat denselben Namen und anderen Inhalt.</translation>
    </message>
    <message>
      <source>The photometric files were not used: there are no street lights that can be.</source>
      <translation>Die photometrischen Dateien wurden nicht verwendet: Es gibt keine Straßenleuchten, die sich verwenden lassen.</translation>
    </message>
    <message>
      <source>Their types: {names}.</source>
      <translation>Ihre Typen: {names}.</translation>
    </message>
    <message>
      <source>They have no field that names a file or a type.</source>
      <translation>Sie haben kein Feld, das eine Datei oder einen Typ nennt.</translation>
    </message>
    <message>
      <source>angles in each plane</source>
      <translation>Winkel in jeder Ebene</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the lamps</source>
      <translation>cd je 1.000 lm der Lampen</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the luminaire</source>
      <translation>cd je 1.000 lm der Leuchte</translation>
    </message>
    <message>
      <source>horizontal angles</source>
      <translation>horizontale Winkel</translation>
    </message>
    <message>
      <source>lamps</source>
      <translation>Lampen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>sets of lamps</source>
      <translation>Lampensätze</translation>
    </message>
    <message>
      <source>the same all round</source>
      <translation>rundum gleich</translation>
    </message>
    <message>
      <source>tilt angles</source>
      <translation>Neigungswinkel</translation>
    </message>
    <message>
      <source>to both ends of the street alike, to street and houses not</source>
      <translation>zu beiden Enden der Straße gleich, zu Straße und Häusern nicht</translation>
    </message>
    <message>
      <source>to both sides and both ends of the street alike</source>
      <translation>zu beiden Seiten und beiden Enden der Straße gleich</translation>
    </message>
    <message>
      <source>to street and houses alike, to both ends of the street not</source>
      <translation>zu Straße und Häusern gleich, zu beiden Enden der Straße nicht</translation>
    </message>
    <message>
      <source>vertical angles</source>
      <translation>vertikale Winkel</translation>
    </message>
    <message>
      <source>{count:,} of its intensities are below 0.</source>
      <translation>{count:,} ihrer Lichtstärken sind unter 0.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are computed with photometric files (different ones: {files:,}).</source>
      <translation>{count:,} von {total:,} Leuchten werden mit photometrischen Dateien berechnet (verschiedene: {files:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights match none of the {files:,} photometric files. A general shape was assumed for them by fixture and lamp type, which leaves their light less certain. {names}</source>
      <translation>{count:,} von {total:,} Leuchten passen zu keiner der {files:,} photometrischen Dateien. Für sie wurde nach Leuchte und Lampentyp eine allgemeine Form angenommen; ihr Licht ist dadurch weniger gewiss. {names}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' name a photometric file in the field '{field}', and no folder of such files is given. A general shape of light was assumed for them.</source>
      <translation>{count:,} von {total:,} Leuchten in „{layer}“ nennen im Feld „{field}“ eine photometrische Datei, und es ist kein Ordner mit solchen Dateien angegeben. Für sie wurde eine allgemeine Form des Lichts angenommen.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} photometric files match no light: {names}.</source>
      <translation>{count:,} von {total:,} photometrischen Dateien passen zu keiner Leuchte: {names}.</translation>
    </message>
  </context>
  <context>
    <name>PhotometryReport</name>
    <message>
      <source>(no name of a file or a type)</source>
      <translation>(kein Name einer Datei oder eines Typs)</translation>
    </message>
    <message>
      <source>A general shape of light was assumed for them. Put the missing files into the folder, or say in MAPPING which name has which file: lights.photometry(NAME) = FILE.</source>
      <translation>Für sie wurde eine allgemeine Form des Lichts angenommen. Legen Sie die fehlenden Dateien in den Ordner, oder sagen Sie in MAPPING, welcher Name welche Datei hat: lights.photometry(NAME) = FILE.</translation>
    </message>
    <message>
      <source>And {n:,} more names.</source>
      <translation>Und {n:,} weitere Namen.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files that match no light</source>
      <translation>Dateien, die zu keiner Leuchte passen</translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Weggelassene Dateien</translation>
    </message>
    <message>
      <source>How they spread their light</source>
      <translation>Wie sie ihr Licht verteilen</translation>
    </message>
    <message>
      <source>Light of its lamps</source>
      <translation>Licht ihrer Lampen</translation>
    </message>
    <message>
      <source>Light of the luminaire</source>
      <translation>Licht der Leuchte</translation>
    </message>
    <message>
      <source>Lights that match no file</source>
      <translation>Leuchten, die zu keiner Datei passen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Photometric files</source>
      <translation>Photometrische Dateien</translation>
    </message>
    <message>
      <source>Photometric files in the folder '{folder}' that can be read: {files:,}; used of them: {used:,}. Street lights computed with one: {lights:,} of {total:,}.</source>
      <translation>Lesbare photometrische Dateien im Ordner „{folder}“: {files:,}; davon verwendet: {used:,}. Damit berechnete Straßenleuchten: {lights:,} von {total:,}.</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Straßenleuchten</translation>
    </message>
    <message>
      <source>Symmetry</source>
      <translation>Symmetrie</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not stated (absolute photometry)</source>
      <translation>nicht angegeben (absolute Photometrie)</translation>
    </message>
  </context>
  <context>
    <name>Plugin</name>
    <message>
      <source>Community sheet…</source>
      <translation>Nachbarschaftsblatt…</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Beispielquartier öffnen</translation>
    </message>
    <message>
      <source>Score parcels…</source>
      <translation>Grundstücke bewerten…</translation>
    </message>
    <message>
      <source>Wellplaced panel</source>
      <translation>Wellplaced-Bedienfeld</translation>
    </message>
  </context>
  <context>
    <name>Prices</name>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's prices were taken; they are rough.</source>
      <translation>„{layer}“ hat keinen Preis für: {works}. Genommen wurden die Preise des Katalogs; sie sind grob.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's rough prices were taken, and '{sign}' as {currency}.</source>
      <translation>„{layer}“ hat keinen Preis für: {works}. Genommen wurden die groben Preise des Katalogs, und „{sign}“ als {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the catalogue's prices are in {usual}, not in {currency}.</source>
      <translation>„{layer}“ hat keinen Preis für: {works}. Diese werden nicht angeboten, denn die Preise des Katalogs sind in {usual}, nicht in {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the list does not say its currency.</source>
      <translation>„{layer}“ hat keinen Preis für: {works}. Diese werden nicht angeboten, denn die Liste nennt ihre Währung nicht.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list, or name its currency in a column 'currency' if it is {usual}.</source>
      <translation>Fügen Sie der Preisliste Zeilen dafür hinzu, oder nennen Sie ihre Währung in einer Spalte „currency“, wenn es {usual} ist.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list; write the currency as a code such as MXN or CAD.</source>
      <translation>Fügen Sie der Preisliste Zeilen dafür hinzu; schreiben Sie die Währung als Kürzel wie MXN oder CAD.</translation>
    </message>
    <message>
      <source>Correct them in the price list, then run again.</source>
      <translation>Berichtigen Sie sie in der Preisliste, und starten Sie noch einmal.</translation>
    </message>
    <message>
      <source>Give a price list in {budget} (a table with a column for the work and one for its price).</source>
      <translation>Geben Sie eine Preisliste in {budget} an (eine Tabelle mit einer Spalte für die Arbeit und einer für ihren Preis).</translation>
    </message>
    <message>
      <source>Give a table with a column 'price', or say in MAPPING: prices.cost = YOUR_COLUMN</source>
      <translation>Geben Sie eine Tabelle mit einer Spalte „price“ an, oder sagen Sie in MAPPING: prices.cost = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give a table with a column 'work' (repair, retrofit, dim, prune, arm, pole; several languages are understood) and a column 'price', or say in MAPPING: prices.action = YOUR_COLUMN</source>
      <translation>Geben Sie eine Tabelle mit einer Spalte „work“ (repair, retrofit, dim, prune, arm, pole; mehrere Sprachen werden verstanden) und einer Spalte „price“ an, oder sagen Sie in MAPPING: prices.action = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give all prices in one currency: a sum over several cannot be compared with a budget.</source>
      <translation>Geben Sie alle Preise in einer Währung an: Eine Summe über mehrere lässt sich nicht mit einem Budget vergleichen.</translation>
    </message>
    <message>
      <source>Give both in one currency.</source>
      <translation>Geben Sie beides in einer Währung an.</translation>
    </message>
    <message>
      <source>Give your own: a table with a column for the work and one for its price.</source>
      <translation>Geben Sie Ihre eigenen an: eine Tabelle mit einer Spalte für die Arbeit und einer für ihren Preis.</translation>
    </message>
    <message>
      <source>If that is wrong, write such amounts without marks between thousands.</source>
      <translation>Wenn das falsch ist, schreiben Sie solche Beträge ohne Zeichen zwischen den Tausendern.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits (such as 1{mark}250); it was read as one of thousands.</source>
      <translation>In {count:,} von {total:,} Zellen der Spalte „{column}“ von „{layer}“ steht ein Zeichen vor drei Ziffern (wie 1{mark}250); es wurde als Tausenderzeichen gelesen.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits; the column's other amounts have '{decimal}' before the decimals, and these were read alike.</source>
      <translation>In {count:,} von {total:,} Zellen der Spalte „{column}“ von „{layer}“ steht ein Zeichen vor drei Ziffern; die anderen Beträge der Spalte haben „{decimal}“ vor den Nachkommastellen, und diese wurden ebenso gelesen.</translation>
    </message>
    <message>
      <source>Name it in a column 'currency', in the price column's name or behind the budget, such as EUR.</source>
      <translation>Nennen Sie sie in einer Spalte „currency“, im Namen der Preisspalte oder hinter dem Budget, zum Beispiel EUR.</translation>
    </message>
    <message>
      <source>Name the work as repair, retrofit, dim, prune, arm or pole, and give its price as a number.</source>
      <translation>Nennen Sie die Arbeit als repair, retrofit, dim, prune, arm oder pole, und geben Sie ihren Preis als Zahl an.</translation>
    </message>
    <message>
      <source>No price list was given: the prices are the catalogue's, in {currency}, and rough.</source>
      <translation>Es wurde keine Preisliste angegeben: Die Preise sind die des Katalogs, in {currency}, und grob.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the catalogue's prices are in {prices}.</source>
      <translation>Das Budget ist in {budget}, aber die Preise des Katalogs sind in {prices}.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the prices of '{layer}' are in {prices}.</source>
      <translation>Das Budget ist in {budget}, aber die Preise von „{layer}“ sind in {prices}.</translation>
    </message>
    <message>
      <source>The price list '{layer}' does not say its currency; the budget was taken to be in the same.</source>
      <translation>Die Preisliste „{layer}“ nennt ihre Währung nicht; angenommen wurde, dass das Budget in derselben ist.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column that names the work.</source>
      <translation>Die Preisliste „{layer}“ hat keine Spalte, die die Arbeit nennt.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column with prices.</source>
      <translation>Die Preisliste „{layer}“ hat keine Spalte mit Preisen.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no row with a work that is known and a price above zero.</source>
      <translation>Die Preisliste „{layer}“ hat keine Zeile mit einer bekannten Arbeit und einem Preis über null.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has prices in several currencies: {currencies}.</source>
      <translation>Die Preisliste „{layer}“ hat Preise in mehreren Währungen: {currencies}.</translation>
    </message>
    <message>
      <source>the price list '{layer}'</source>
      <translation>die Preisliste „{layer}“</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells in the column '{column}' of '{layer}' are no amount; they were not used.</source>
      <translation>{count:,} von {total:,} Zellen der Spalte „{column}“ von „{layer}“ sind kein Betrag; sie wurden nicht verwendet.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} prices of '{layer}' are 0, negative, or higher at the low end; they were not used.</source>
      <translation>{count:,} von {total:,} Preisen in „{layer}“ sind 0, negativ, oder am unteren Ende höher; sie wurden nicht verwendet.</translation>
    </message>
    <message>
      <source>{count:,} rows of '{layer}' price '{action}', from {low:,.0f} to {high:,.0f}: {cost:,.0f} was taken, and the rest as the range.</source>
      <translation>{count:,} Zeilen von „{layer}“ nennen einen Preis für „{action}“, von {low:,.0f} bis {high:,.0f}: Genommen wurde {cost:,.0f}, und der Rest als Spanne.</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <source>How '{layer}' came about could not be kept in its metadata: {problem}</source>
      <translation>Wie „{layer}“ zustande kam, ließ sich nicht in den Metadaten festhalten: {problem}</translation>
    </message>
    <message>
      <source>Made by Wellplaced. It scores places by measured physical facts, never people.</source>
      <translation>Erstellt von Wellplaced. Bewertet werden Orte nach gemessenen Tatsachen, nie Menschen.</translation>
    </message>
  </context>
  <context>
    <name>PublicReasons</name>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Vor allem: {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known: data is missing for most of its {n:.0f} parcels.</source>
      <translation>Der Verbesserungsbedarf ist nicht bekannt: Für die meisten der {n:.0f} Grundstücke fehlen Daten.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100, the mean of {n:.0f} parcels.</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100, das Mittel von {n:.0f} Grundstücken.</translation>
    </message>
    <message>
      <source>land and buildings in and around it need care</source>
      <translation>Grundstücke und Gebäude darin und ringsum brauchen Pflege</translation>
    </message>
    <message>
      <source>walkways lack clear sight</source>
      <translation>auf Gehwegen fehlt freie Sicht</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>{hidden:.0f} % der offenen Fläche sind von keinem Gehweg zu sehen</translation>
    </message>
    <message>
      <source>{what} ({points:.0f} points)</source>
      <translation>{what} ({points:.0f} Punkte)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Helps: {what}.</source>
      <translation>Günstig: {what}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Vor allem: {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known.</source>
      <translation>Der Verbesserungsbedarf ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} of {ranked:,}).</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100 (Rang {low:,.0f} von {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f} of {ranked:,}).</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100 (Rang {low:,.0f} bis {high:,.0f} von {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f}).</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100 (Rang {low:,.0f} bis {high:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f}).</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100 (Rang {low:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100.</source>
      <translation>Verbesserungsbedarf {need:.0f} von 100.</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Leerstand</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Sicht</translation>
    </message>
    <message>
      <source>hardly a window overlooks the walkway</source>
      <translation>kaum ein Fenster geht zum Gehweg</translation>
    </message>
    <message>
      <source>it is a park, a school or the like</source>
      <translation>es ist ein Park, eine Schule oder Ähnliches</translation>
    </message>
    <message>
      <source>likely vacant parcels within 150 m: {count:.0f}</source>
      <translation>wahrscheinlich leerstehende Grundstücke im Umkreis von 150 m: {count:.0f}</translation>
    </message>
    <message>
      <source>no building data here</source>
      <translation>hier keine Gebäudedaten</translation>
    </message>
    <message>
      <source>no building layer was given</source>
      <translation>kein Gebäudelayer wurde angegeben</translation>
    </message>
    <message>
      <source>no data on vacancy here</source>
      <translation>hier keine Daten zu Leerstand</translation>
    </message>
    <message>
      <source>no layer with signs of vacancy was given</source>
      <translation>kein Layer mit Anzeichen für Leerstand wurde angegeben</translation>
    </message>
    <message>
      <source>no street-light data here</source>
      <translation>hier keine Daten zu Straßenleuchten</translation>
    </message>
    <message>
      <source>no street-light layer was given</source>
      <translation>kein Layer mit Straßenleuchten wurde angegeben</translation>
    </message>
    <message>
      <source>no vacant parcel is known within 150 m</source>
      <translation>im Umkreis von 150 m ist kein leerstehendes Grundstück bekannt</translation>
    </message>
    <message>
      <source>no walkway could be found</source>
      <translation>es ließ sich kein Gehweg finden</translation>
    </message>
    <message>
      <source>no walkway within 25 m</source>
      <translation>kein Gehweg im Umkreis von 25 m</translation>
    </message>
    <message>
      <source>signs that the building is vacant ({percent:.0f} % likely)</source>
      <translation>Anzeichen, dass das Gebäude leer steht ({percent:.0f} % wahrscheinlich)</translation>
    </message>
    <message>
      <source>signs that the lot is vacant ({percent:.0f} % likely)</source>
      <translation>Anzeichen, dass das Grundstück leer ist ({percent:.0f} % wahrscheinlich)</translation>
    </message>
    <message>
      <source>the frontage has {average:.2g} lx on average, below its class</source>
      <translation>die Straßenfront hat im Mittel {average:.2g} lx, unter ihrer Klasse</translation>
    </message>
    <message>
      <source>the longest dark gap is {gap:.0f} m</source>
      <translation>die längste dunkle Lücke misst {gap:.0f} m</translation>
    </message>
    <message>
      <source>the lowest light is {lowest:.2g} lx</source>
      <translation>das geringste Licht beträgt {lowest:.2g} lx</translation>
    </message>
    <message>
      <source>the parcel has no shape</source>
      <translation>das Grundstück hat keine Form</translation>
    </message>
    <message>
      <source>the view is cut in parts</source>
      <translation>die Sicht ist in Teile zerschnitten</translation>
    </message>
    <message>
      <source>the whole frontage has at least {goal:.2g} lx</source>
      <translation>die ganze Straßenfront hat mindestens {goal:.2g} lx</translation>
    </message>
    <message>
      <source>weak signs of vacancy here or near</source>
      <translation>schwache Anzeichen für Leerstand hier oder in der Nähe</translation>
    </message>
    <message>
      <source>{eyes:.0f} windows for every 10 m overlook the walkway</source>
      <translation>{eyes:.0f} Fenster je 10 m gehen zum Gehweg</translation>
    </message>
    <message>
      <source>{factor} does not apply: {why}.</source>
      <translation>{factor}: trifft nicht zu ({why}).</translation>
    </message>
    <message>
      <source>{factor} is not known.</source>
      <translation>{factor}: nicht bekannt.</translation>
    </message>
    <message>
      <source>{factor} is not known: {why}.</source>
      <translation>{factor}: nicht bekannt ({why}).</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first}; {next}</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>{hidden:.0f} % der offenen Fläche sind von keinem Gehweg zu sehen</translation>
    </message>
    <message>
      <source>{measured} ({points:.0f} points)</source>
      <translation>{measured} ({points:.0f} Punkte)</translation>
    </message>
    <message>
      <source>{pocket:.0f} m2 near the walkway are hidden</source>
      <translation>{pocket:.0f} m2 nahe am Gehweg sind verdeckt</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is below {goal:.2g} lx</source>
      <translation>{share:.0f} % der Straßenfront sind unter {goal:.2g} lx</translation>
    </message>
  </context>
  <context>
    <name>RightsOfWay</name>
    <message>
      <source>It branches like a street network and holds much of the streets' length.</source>
      <translation>Es verzweigt sich wie ein Straßennetz und enthält viel von der Länge der Straßen.</translation>
    </message>
    <message>
      <source>It branches like a street network and surrounds blocks of parcels.</source>
      <translation>Es verzweigt sich wie ein Straßennetz und umgibt Blöcke von Grundstücken.</translation>
    </message>
    <message>
      <source>It has no id and streets run along it.</source>
      <translation>Es hat keine Kennung, und Straßen laufen daran entlang.</translation>
    </message>
    <message>
      <source>It has no id and the shape of a street network.</source>
      <translation>Es hat keine Kennung und die Form eines Straßennetzes.</translation>
    </message>
    <message>
      <source>It surrounds blocks of parcels and streets run along it.</source>
      <translation>Es umgibt Blöcke von Grundstücken, und Straßen laufen daran entlang.</translation>
    </message>
    <message>
      <source>Its field {field} says '{value}'.</source>
      <translation>Sein Feld {field} sagt „{value}“.</translation>
    </message>
    <message>
      <source>Its id is '{value}', which is no parcel's number.</source>
      <translation>Seine Kennung ist „{value}“; das ist keine Grundstücksnummer.</translation>
    </message>
    <message>
      <source>{n:,} other</source>
      <translation>sonstige: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} rail</source>
      <translation>Gleis: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} street</source>
      <translation>Straße: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} water</source>
      <translation>Wasser: {n:,}</translation>
    </message>
  </context>
  <context>
    <name>Roles</name>
    <message>
      <source>'{column}' ({word}) mixes units ({units}). Each value was read in its own.</source>
      <translation>„{column}“ ({word}) mischt Einheiten ({units}). Jeder Wert wurde in seiner eigenen gelesen.</translation>
    </message>
    <message>
      <source>'{column}' is {word} in {unit}, as MAPPING says.</source>
      <translation>„{column}“ gilt als {word} in {unit}, wie MAPPING sagt.</translation>
    </message>
    <message>
      <source>'{column}' is {word}, as MAPPING says.</source>
      <translation>„{column}“ gilt als {word}, wie MAPPING sagt.</translation>
    </message>
    <message>
      <source>'{column}' sounds like {word}, but only {percent:.0f} % of its values fit. It was not used.</source>
      <translation>„{column}“ klingt nach {word}, aber nur {percent:.0f} % der Werte passen. Die Spalte wurde nicht verwendet.</translation>
    </message>
    <message>
      <source>'{column}' was also taken as {word}: {percent:.0f} % of its values name watts.</source>
      <translation>„{column}“ wurde auch als {word} gelesen: {percent:.0f} % der Werte nennen Watt.</translation>
    </message>
    <message>
      <source>'{column}' was not taken as the mounting height: its name says elevation, which is the height of the ground above the sea.</source>
      <translation>„{column}“ wurde nicht als Lichtpunkthöhe gelesen: Der Name spricht von der Höhenlage, also der Höhe des Bodens über dem Meer.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit.</source>
      <translation>„{column}“ wurde als {word} in {unit} gelesen: Der Name und {percent:.0f} % der Werte passen.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit; its unit is stated nowhere and was assumed from the size of the values.</source>
      <translation>„{column}“ wurde als {word} in {unit} gelesen: Der Name und {percent:.0f} % der Werte passen; die Einheit steht nirgends und wurde nach der Größe der Werte angenommen.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its unit is stated nowhere, but {why}.</source>
      <translation>„{column}“ wurde als {word} in {unit} gelesen: Die Einheit steht nirgends, aber {why}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: it joins {parts}.</source>
      <translation>„{column}“ wurde als {word} gelesen: Die Spalte verbindet {parts}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its name and {percent:.0f} % of its values fit.</source>
      <translation>„{column}“ wurde als {word} gelesen: Der Name und {percent:.0f} % der Werte passen.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its values end in .ies or .ldt.</source>
      <translation>„{column}“ wurde als {word} gelesen: Die Werte enden auf .ies oder .ldt.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: no name says so, but its values differ from row to row.</source>
      <translation>„{column}“ wurde als {word} gelesen: Kein Name sagt es, aber die Werte unterscheiden sich von Zeile zu Zeile.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: {percent:.0f} % of its values are known words for it.</source>
      <translation>„{column}“ wurde als {word} gelesen: {percent:.0f} % der Werte sind bekannte Wörter dafür.</translation>
    </message>
    <message>
      <source>All are of the kind '{kind}': the layer's name '{layer}' says so.</source>
      <translation>Alle sind von der Art „{kind}“: Das sagt der Name des Layers „{layer}“.</translation>
    </message>
    <message>
      <source>Columns with a similar name: {near}.</source>
      <translation>Spalten mit ähnlichem Namen: {near}.</translation>
    </message>
    <message>
      <source>Correct them, or name another column in MAPPING.</source>
      <translation>Berichtigen Sie sie, oder nennen Sie in MAPPING eine andere Spalte.</translation>
    </message>
    <message>
      <source>If it is another, say so in MAPPING: {role}.{word} = {column} [ft], or [m].</source>
      <translation>Wenn es eine andere ist, sagen Sie es in MAPPING: {role}.{word} = {column} [ft], oder [m].</translation>
    </message>
    <message>
      <source>If it is the height of the lamp above the ground, say in MAPPING: lights.height = {column}</source>
      <translation>Wenn es die Höhe der Leuchte über dem Boden ist, sagen Sie in MAPPING: lights.height = {column}</translation>
    </message>
    <message>
      <source>If it is what it sounds like, say in MAPPING what its values mean or which unit it has.</source>
      <translation>Wenn sie ist, wonach sie klingt, sagen Sie in MAPPING, was ihre Werte bedeuten oder welche Einheit sie hat.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} values of '{column}' ({word}) day and month cannot be told apart. Only the year was used.</source>
      <translation>Bei {count:,} von {total:,} Werten in „{column}“ ({word}) lassen sich Tag und Monat nicht unterscheiden. Verwendet wurde nur das Jahr.</translation>
    </message>
    <message>
      <source>MAPPING can say what they mean: {role}.{name}({text}) = one of {codes}.</source>
      <translation>In MAPPING lässt sich sagen, was sie bedeuten: {role}.{name}({text}) = eines von {codes}.</translation>
    </message>
    <message>
      <source>MAPPING takes {role}.{word} from '{column}', but '{layer}' has no such column. It was guessed.</source>
      <translation>MAPPING nimmt {role}.{word} aus „{column}“, aber „{layer}“ hat keine solche Spalte. Es wurde geraten.</translation>
    </message>
    <message>
      <source>Plausible is more than {low:,g} and at most {high:,g} {unit}. Check the values, and the unit in MAPPING.</source>
      <translation>Plausibel ist mehr als {low:,g} und höchstens {high:,g} {unit}. Prüfen Sie die Werte, und die Einheit in MAPPING.</translation>
    </message>
    <message>
      <source>Write dates as year-month-day, such as 2024-03-31.</source>
      <translation>Schreiben Sie Datumsangaben als Jahr-Monat-Tag, zum Beispiel 2024-03-31.</translation>
    </message>
    <message>
      <source>half of the lengths do not exceed {middle:,.1f}</source>
      <translation>die Hälfte der Längen überschreitet {middle:,.1f} nicht</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}</source>
      <translation>die Hälfte der Längen erreicht {middle:,.1f}</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}, which is unusual in metres</source>
      <translation>die Hälfte der Längen erreicht {middle:,.1f}, was in Metern ungewöhnlich ist</translation>
    </message>
    <message>
      <source>roofs are about {middle:,.1f} above the ground</source>
      <translation>Dächer liegen etwa {middle:,.1f} über dem Boden</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths do not exceed {middle:,.1f}</source>
      <translation>die Koordinaten des Layers sind in Fuß, und die Hälfte der Längen überschreitet {middle:,.1f} nicht</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths reach {middle:,.1f}</source>
      <translation>die Koordinaten des Layers sind in Fuß, und die Hälfte der Längen erreicht {middle:,.1f}</translation>
    </message>
    <message>
      <source>the other elevation is in {unit}</source>
      <translation>die andere Höhenlage ist in {unit}</translation>
    </message>
    <message>
      <source>there are about {middle:,.1f} of it per storey</source>
      <translation>auf ein Geschoss kommen etwa {middle:,.1f} davon</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are no date: {texts}. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{column}“ ({word}) sind kein Datum: {texts}. Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are not known: {texts}. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{column}“ ({word}) sind nicht bekannt: {texts}. Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are texts that are no such number: {texts}. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{column}“ ({word}) sind Texte, die keine solche Zahl sind: {texts}. Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) cannot be, such as {worst:,.4g} {unit}. They were taken as unknown.</source>
      <translation>{count:,} von {total:,} Werten in „{column}“ ({word}) kann es nicht geben, wie etwa {worst:,.4g} {unit}. Sie gelten als unbekannt.</translation>
    </message>
    <message>
      <source>{word} is {constant} everywhere, as MAPPING says.</source>
      <translation>{word}: überall {constant}, wie MAPPING sagt.</translation>
    </message>
  </context>
  <context>
    <name>ScoreParcels</name>
    <message>
      <source>Score parcels</source>
      <translation>Grundstücke bewerten</translation>
    </message>
    <message>
      <source>Shows, parcel by parcel, where a place needs care, says why, and suggests what would help.

Give the parcels, and what you have of walkways, street lights, buildings, trees, walls and signs of vacancy. Three things are measured: whether the parcel's stretch of walkway is lit as its class asks, whether open ground can be seen from the walkway, and how likely land and buildings are vacant. What a layer is missing for is left out and lowers the confidence.

Each parcel gets its need for improvement (0 to 100), the points that make it, its rank, how sure the result is, and the reason. Dark gaps, hidden pockets, groups of likely vacant parcels and suggestions with cost and evidence become layers.

It scores places by measured facts, never people; it needs no crime data. What is not known stays empty (NULL), never 0. Everything assumed or repaired is said in the log and, if you wish, in a table of findings.

Each step is an algorithm of its own as well; the model designer can chain them. A model to start from lies in the plugin's folder resources/models.</source>
      <translation>Zeigt Grundstück für Grundstück, wo ein Ort Pflege braucht, sagt, warum, und schlägt vor, was helfen würde.

Geben Sie die Grundstücke an, und was Sie an Gehwegen, Straßenleuchten, Gebäuden, Bäumen, Mauern und Anzeichen für Leerstand haben. Drei Dinge werden gemessen: ob das Stück Gehweg vor dem Grundstück so beleuchtet ist, wie seine Klasse verlangt, ob die offene Fläche vom Gehweg zu sehen ist, und wie wahrscheinlich Grundstücke und Gebäude leer stehen. Wofür ein Layer fehlt, das bleibt weg und senkt die Verlässlichkeit.

Jedes Grundstück erhält seinen Verbesserungsbedarf (0 bis 100), die Punkte, aus denen er besteht, seinen Rang, die Verlässlichkeit des Ergebnisses und den Grund. Dunkle Lücken, verdeckte Winkel, Gruppen wahrscheinlich leerstehender Grundstücke und Vorschläge mit Kosten und Belegen werden Layer.

Bewertet werden Orte nach gemessenen Tatsachen, nie Menschen; Daten über Straftaten braucht es nicht. Was nicht bekannt ist, bleibt leer (NULL), nie 0. Alles, was angenommen oder repariert wurde, steht im Protokoll und auf Wunsch in einer Tabelle der Befunde.

Jeder Schritt ist auch ein eigener Algorithmus; im Modellentwurf lassen sie sich verketten. Ein Modell für den Anfang liegt im Ordner resources/models der Erweiterung.</translation>
    </message>
    <message>
      <source>need,lighting,street lights,dark,sightlines,visibility,vacancy,vacant,interventions,walkway,parcel,lot,planning,lux</source>
      <translation>Bedarf,Beleuchtung,Straßenleuchten,dunkel,Sichtlinien,Sichtbarkeit,Leerstand,leer,Maßnahmen,Gehweg,Grundstück,Planung,Lux</translation>
    </message>
  </context>
  <context>
    <name>ScoreStep</name>
    <message>
      <source>1 = the greatest need. A range says what the rank may be as far as the data are sure.</source>
      <translation>1 = der größte Bedarf. Eine Spanne sagt, welcher Rang möglich ist, soweit die Daten verlässlich sind.</translation>
    </message>
    <message>
      <source>A GeoPackage that takes all layers of the run, each as a table. Tables that are there stay. Without a file the layers are temporary and vanish when QGIS closes.</source>
      <translation>Ein GeoPackage, das alle Layer des Laufs aufnimmt, jeden als Tabelle. Vorhandene Tabellen bleiben. Ohne Datei sind die Layer temporär und verschwinden, wenn QGIS schließt.</translation>
    </message>
    <message>
      <source>About the data: {n:,} findings</source>
      <translation>Zu den Daten: {n:,} Befunde</translation>
    </message>
    <message>
      <source>Back to the result</source>
      <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose the GeoPackage that takes the results</source>
      <translation>Das GeoPackage für die Ergebnisse wählen</translation>
    </message>
    <message>
      <source>Enter tells why the parcel has its need</source>
      <translation>Die Eingabetaste sagt, warum das Grundstück seinen Bedarf hat</translation>
    </message>
    <message>
      <source>Equal</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Datei für die Ergebnisse</translation>
    </message>
    <message>
      <source>Find a parcel by its id</source>
      <translation>Grundstück nach Kennung suchen</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Give at least one part a weight above 0.</source>
      <translation>Geben Sie mindestens einem Teil ein Gewicht über 0.</translation>
    </message>
    <message>
      <source>Gives every part the same weight</source>
      <translation>Gibt jedem Teil das gleiche Gewicht</translation>
    </message>
    <message>
      <source>Here the parcels are ranked once they are scored, or a scored layer is open.</source>
      <translation>Hier stehen die Grundstücke nach Rang, sobald sie bewertet sind oder ein bewerteter Layer offen ist.</translation>
    </message>
    <message>
      <source>How much each part counts</source>
      <translation>Wie viel jeder Teil zählt</translation>
    </message>
    <message>
      <source>How much of the data that is needed was there, and how good and fresh it was</source>
      <translation>Wie viele der nötigen Daten da waren, und wie gut und aktuell sie waren</translation>
    </message>
    <message>
      <source>Keep these weights</source>
      <translation>Diese Gewichte behalten</translation>
    </message>
    <message>
      <source>List uncertain parcels too ({n:,})</source>
      <translation>Auch wenig verlässliche ({n:,})</translation>
    </message>
    <message>
      <source>Mostly</source>
      <translation>Vor allem</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Bedarf</translation>
    </message>
    <message>
      <source>Need for improvement, 0 to 100</source>
      <translation>Verbesserungsbedarf, 0 bis 100</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Parcel {parcel}: need for improvement {need}, rank {rank}, {percent} sure.</source>
      <translation>Grundstück {parcel}: Verbesserungsbedarf {need}, Rang {rank}, Verlässlichkeit {percent}.</translation>
    </message>
    <message>
      <source>Parcels by their need for improvement</source>
      <translation>Grundstücke nach Verbesserungsbedarf</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Reading the scored parcels…</source>
      <translation>Die bewerteten Grundstücke werden gelesen…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Save the results to a GeoPackage</source>
      <translation>Ergebnisse in einem GeoPackage speichern</translation>
    </message>
    <message>
      <source>Save to…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
      <source>Score parcels</source>
      <translation>Grundstücke bewerten</translation>
    </message>
    <message>
      <source>Scored layer</source>
      <translation>Bewerteter Layer</translation>
    </message>
    <message>
      <source>Show all findings</source>
      <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
      <source>Show the need for improvement</source>
      <translation>Verbesserungsbedarf zeigen</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <source>Stopped, but the layers had been written already. They lie in {file}.</source>
      <translation>Angehalten, aber die Layer waren schon geschrieben. Sie liegen in {file}.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Hält an…</translation>
    </message>
    <message>
      <source>Stops the run; nothing is written</source>
      <translation>Hält den Lauf an; nichts wird geschrieben</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Gewiss</translation>
    </message>
    <message>
      <source>Temporary, until QGIS closes</source>
      <translation>Temporär, bis QGIS schließt</translation>
    </message>
    <message>
      <source>The layers are temporary and vanish when QGIS closes. To keep them, name a file and run again.</source>
      <translation>Die Layer sind temporär und verschwinden, wenn QGIS schließt. Um sie zu behalten, nennen Sie eine Datei und starten Sie noch einmal.</translation>
    </message>
    <message>
      <source>The list shows other weights than the stored result.</source>
      <translation>Die Liste zeigt andere Gewichte als das gespeicherte Ergebnis.</translation>
    </message>
    <message>
      <source>The map shows other weights than the stored result.</source>
      <translation>Die Karte zeigt andere Gewichte als das gespeicherte Ergebnis.</translation>
    </message>
    <message>
      <source>The parcel's id</source>
      <translation>Kennung des Grundstücks</translation>
    </message>
    <message>
      <source>The project was closed, so the run was stopped.</source>
      <translation>Das Projekt wurde geschlossen, deshalb wurde der Lauf angehalten.</translation>
    </message>
    <message>
      <source>The run ended without a result. {error} The log of QGIS (Processing) has the details.</source>
      <translation>Der Lauf endete ohne Ergebnis. {error} Näheres steht im Protokoll von QGIS (Verarbeitung).</translation>
    </message>
    <message>
      <source>This layer has a style of its own, so its colours do not follow the weights.</source>
      <translation>Dieser Layer hat einen eigenen Stil, deshalb folgen seine Farben den Gewichten nicht.</translation>
    </message>
    <message>
      <source>We are less sure of it: striped on the map.</source>
      <translation>Hier sind wir weniger gewiss: auf der Karte gestreift.</translation>
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation>Gewicht: {part}</translation>
    </message>
    <message>
      <source>Wellplaced's algorithms are not loaded. Switch the plugin off and on again.</source>
      <translation>Die Algorithmen von Wellplaced sind nicht geladen. Schalten Sie die Erweiterung aus und wieder ein.</translation>
    </message>
    <message>
      <source>What makes most of the need</source>
      <translation>Was den größten Teil des Bedarfs ausmacht</translation>
    </message>
    <message>
      <source>Why does this parcel have its need?</source>
      <translation>Warum hat dieses Grundstück seinen Bedarf?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Hinzoomen</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>noch wenige Sekunden</translation>
    </message>
    <message>
      <source>about {n} min left</source>
      <translation>noch etwa {n} min</translation>
    </message>
    <message>
      <source>about {n} s left</source>
      <translation>noch etwa {n} s</translation>
    </message>
    <message>
      <source>{known:,} of {total:,} parcels scored in {time}.</source>
      <translation>{known:,} von {total:,} Grundstücken bewertet in {time}.</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <source>{n:,} parcels</source>
      <translation>{n:,} Grundstücke</translation>
    </message>
    <message>
      <source>{n} percent</source>
      <translation>{n} Prozent</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
  </context>
  <context>
    <name>Scoring</name>
    <message>
      <source>A marker for each: what would help, what was measured, cost, evidence, harms and consent.</source>
      <translation>Je eine Markierung: was helfen würde, was gemessen wurde, Kosten, Belege, Nachteile und Zustimmung.</translation>
    </message>
    <message>
      <source>A scenario of its own: what lamps that light too much would save, and pay for.</source>
      <translation>Ein eigenes Szenario: was Leuchten mit zu viel Licht sparen und bezahlen würden.</translation>
    </message>
    <message>
      <source>A table along the ranking, beyond the budget too, with its knee.</source>
      <translation>Eine Tabelle entlang der Reihung, auch über das Budget hinaus, mit ihrem Knick.</translation>
    </message>
    <message>
      <source>A table of what is new, gone, done, moved or dearer, where a last list is given.</source>
      <translation>Eine Tabelle mit dem, was neu, weggefallen, erledigt, verschoben oder teurer ist, wo eine letzte Liste angegeben ist.</translation>
    </message>
    <message>
      <source>Areas of the suggestions</source>
      <translation>Flächen der Vorschläge</translation>
    </message>
    <message>
      <source>Changes since the last list</source>
      <translation>Änderungen seit der letzten Liste</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Dunkle Lücken</translation>
    </message>
    <message>
      <source>Dimming fund</source>
      <translation>Dimmfonds</translation>
    </message>
    <message>
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>For each cell of ground, how many places on the walkways see it.</source>
      <translation>Für jede Zelle Boden: von wie vielen Stellen auf den Gehwegen sie zu sehen ist.</translation>
    </message>
    <message>
      <source>From how many places the ground is seen</source>
      <translation>Von wie vielen Stellen der Boden zu sehen ist</translation>
    </message>
    <message>
      <source>From how many places the ground is seen (raster)</source>
      <translation>Von wie vielen Stellen der Boden zu sehen ist (Raster)</translation>
    </message>
    <message>
      <source>Ground near a walkway that nobody on it sees, with what hides it.</source>
      <translation>Boden nahe an einem Gehweg, den dort niemand sieht, und was ihn verdeckt.</translation>
    </message>
    <message>
      <source>Groups of likely vacant parcels</source>
      <translation>Gruppen wahrscheinlich leerstehender Grundstücke</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Verdeckte Winkel</translation>
    </message>
    <message>
      <source>Light on the ground</source>
      <translation>Licht auf dem Boden</translation>
    </message>
    <message>
      <source>Light on the ground (raster)</source>
      <translation>Licht auf dem Boden (Raster)</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Licht auf den Gehwegen</translation>
    </message>
    <message>
      <source>Likely vacant parcels that lie together, with their number and area.</source>
      <translation>Wahrscheinlich leerstehende Grundstücke, die beisammenliegen, mit Anzahl und Fläche.</translation>
    </message>
    <message>
      <source>Lines of the suggestions</source>
      <translation>Linien der Vorschläge</translation>
    </message>
    <message>
      <source>List for crews</source>
      <translation>Liste für die Trupps</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Verbesserungsbedarf</translation>
    </message>
    <message>
      <source>Number of findings</source>
      <translation>Anzahl der Befunde</translation>
    </message>
    <message>
      <source>One page to print: what the money buys, how sure that is, and what it rests on.</source>
      <translation>Eine Seite zum Drucken: was das Geld bringt, wie verlässlich das ist und worauf es beruht.</translation>
    </message>
    <message>
      <source>Packages of works</source>
      <translation>Pakete von Arbeiten</translation>
    </message>
    <message>
      <source>Parcels scored</source>
      <translation>Bewertete Grundstücke</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Bild der Kurve</translation>
    </message>
    <message>
      <source>Ranked upgrades</source>
      <translation>Gereihte Verbesserungen</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Bewertete Grundstücke</translation>
    </message>
    <message>
      <source>Stretches of walkway below the light that is wanted, with their length and cause.</source>
      <translation>Gehwegstücke unter dem gewünschten Licht, mit Länge und Ursache.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Summary for the council</source>
      <translation>Zusammenfassung für den Stadtrat</translation>
    </message>
    <message>
      <source>The chosen works with rank, why, cost, light before and after, energy, and what was decided.</source>
      <translation>Die gewählten Arbeiten mit Rang, Warum, Kosten, Licht vorher und nachher, Energie, und was entschieden wurde.</translation>
    </message>
    <message>
      <source>The ground that a suggestion is about, such as a lot or a hidden pocket.</source>
      <translation>Der Boden, um den es in einem Vorschlag geht, wie ein Grundstück oder ein verdeckter Winkel.</translation>
    </message>
    <message>
      <source>The light on each square metre of ground around the parcels, in lux, with its shadows.</source>
      <translation>Das Licht auf jedem Quadratmeter Boden um die Grundstücke, in Lux, mit den Schatten.</translation>
    </message>
    <message>
      <source>The parcels with their own fields first, then need, its parts and the reason.</source>
      <translation>Die Grundstücke, zuerst mit ihren eigenen Feldern, dann Bedarf, seine Teile und der Grund.</translation>
    </message>
    <message>
      <source>The stretches of walkway that a suggestion is about.</source>
      <translation>Die Gehwegstücke, um die es in einem Vorschlag geht.</translation>
    </message>
    <message>
      <source>The walkways as they were understood, with the light on each.</source>
      <translation>Die Gehwege, wie sie verstanden wurden, mit dem Licht auf jedem.</translation>
    </message>
    <message>
      <source>The works by street or circuit with sums, each with its light's own record as it is in your layer.</source>
      <translation>Die Arbeiten nach Straße oder Stromkreis mit Summen, jede mit dem Eintrag ihrer Leuchte, wie er in Ihrem Layer steht.</translation>
    </message>
    <message>
      <source>Wellplaced: {layer}, {time}</source>
      <translation>Wellplaced: {layer}, {time}</translation>
    </message>
    <message>
      <source>What a crew can do at once in a street.</source>
      <translation>Was ein Trupp in einer Straße auf einmal tun kann.</translation>
    </message>
    <message>
      <source>What each amount of money gives</source>
      <translation>Was jeder Geldbetrag bringt</translation>
    </message>
    <message>
      <source>What each further amount of money gives, for a report.</source>
      <translation>Was jeder weitere Geldbetrag bringt, für einen Bericht.</translation>
    </message>
    <message>
      <source>What is not in the data</source>
      <translation>Was nicht in den Daten ist</translation>
    </message>
    <message>
      <source>What is wrong with the data, how many features, and what to do.</source>
      <translation>Was mit den Daten nicht stimmt, bei wie vielen Objekten, und was zu tun ist.</translation>
    </message>
    <message>
      <source>Where a layer has nothing: what depends on it is unknown there, for there may be things that it does not hold.</source>
      <translation>Wo ein Layer nichts hat: Was davon abhängt, ist dort unbekannt, denn es kann Dinge geben, die er nicht enthält.</translation>
    </message>
  </context>
  <context>
    <name>Sightlines</name>
    <message>
      <source>Computes what people on the walkways see of the open ground beside them, and finds what nobody sees.

Give buildings with heights, and what you have of trees, walls and fences. Each parcel gets the share of open ground in view, the windows that overlook its stretch of walkway, the hidden ground near it, and a deficit from 0 (open to view) to 1 (the worst), with how sure it is. Beside it stand the metres that face a front known to have no windows: give the kinds of the buildings, or your own survey of facades as the parcels' field sightlines_blank_m. Private ground behind houses is never looked at. Where the parcels have vacancy_probability, windows of likely vacant buildings do not count.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement.</source>
      <translation>Berechnet, was Menschen auf den Gehwegen von der offenen Fläche daneben sehen, und findet, was niemand sieht.

Geben Sie Gebäude mit Höhen an, und was Sie an Bäumen, Mauern und Zäunen haben. Jedes Grundstück erhält den sichtbaren Anteil der offenen Fläche, die Fenster zu seinem Stück Gehweg, die verdeckte Fläche in der Nähe und ein Defizit von 0 (offen einsehbar) bis 1 (am größten), mit seiner Verlässlichkeit. Daneben stehen die Meter vor einer Fassade, die bekanntermaßen keine Fenster hat: Geben Sie die Art der Gebäude an, oder Ihre eigene Erhebung der Fassaden als Feld sightlines_blank_m der Grundstücke. Privater Boden hinter Häusern wird nie betrachtet. Wo die Grundstücke vacancy_probability haben, zählen Fenster wahrscheinlich leerstehender Gebäude nicht.

Defizite anderer Faktoren, die die Grundstücke schon haben, bleiben erhalten: Fassen Sie sie in „Verbesserungsbedarf“ zusammen.</translation>
    </message>
    <message>
      <source>Sightlines from the walkways</source>
      <translation>Sichtlinien von den Gehwegen</translation>
    </message>
    <message>
      <source>sightlines,visibility,viewshed,view,hidden,windows,eyes,buildings,fence,hedge</source>
      <translation>Sichtlinien,Sichtbarkeit,Sichtfeld,Sicht,verdeckt,Fenster,Augen,Gebäude,Zaun,Hecke</translation>
    </message>
  </context>
  <context>
    <name>Sights</name>
    <message>
      <source>Closest two rows</source>
      <translation>Die zwei ähnlichsten Zeilen</translation>
    </message>
    <message>
      <source>Distance (CIEDE2000)</source>
      <translation>Abstand (CIEDE2000)</translation>
    </message>
    <message>
      <source>In the legend of '{layer}' the colours of '{first}' and '{second}' are hard to tell apart: {sight} (distance {distance:.0f}). Choose other colours, or other shapes.</source>
      <translation>In der Legende von „{layer}“ sind die Farben von „{first}“ und „{second}“ schwer zu unterscheiden: {sight} (Abstand {distance:.0f}). Wählen Sie andere Farben oder andere Formen.</translation>
    </message>
    <message>
      <source>Least contrast to paper</source>
      <translation>Geringster Kontrast zum Papier</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>The legends as everybody sees them</source>
      <translation>Die Legenden, wie alle sie sehen</translation>
    </message>
    <message>
      <source>Way of seeing</source>
      <translation>Art zu sehen</translation>
    </message>
    <message>
      <source>full colour</source>
      <translation>volle Farben</translation>
    </message>
    <message>
      <source>greyscale</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <source>no blue cones (tritanopia)</source>
      <translation>ohne blaue Zapfen (Tritanopie)</translation>
    </message>
    <message>
      <source>no green cones (deuteranopia)</source>
      <translation>ohne grüne Zapfen (Deuteranopie)</translation>
    </message>
    <message>
      <source>no red cones (protanopia)</source>
      <translation>ohne rote Zapfen (Protanopie)</translation>
    </message>
    <message>
      <source>told apart by form</source>
      <translation>an der Form zu unterscheiden</translation>
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <source>Choosing works</source>
      <translation>Arbeiten auswählen</translation>
    </message>
    <message>
      <source>Combining, explaining and suggesting</source>
      <translation>Zusammenfassen, erklären und vorschlagen</translation>
    </message>
    <message>
      <source>Computing light along the walkways</source>
      <translation>Licht entlang der Gehwege berechnen</translation>
    </message>
    <message>
      <source>Computing light on all ground</source>
      <translation>Licht auf dem ganzen Boden berechnen</translation>
    </message>
    <message>
      <source>Computing the light again with the works done</source>
      <translation>Das Licht mit den getanen Arbeiten neu berechnen</translation>
    </message>
    <message>
      <source>Computing the light of each lamp</source>
      <translation>Das Licht jeder Leuchte berechnen</translation>
    </message>
    <message>
      <source>Drawing dark gaps</source>
      <translation>Dunkle Lücken zeichnen</translation>
    </message>
    <message>
      <source>Drawing what is not in the data</source>
      <translation>Zeichnen, was nicht in den Daten ist</translation>
    </message>
    <message>
      <source>Drawing what stands in the way</source>
      <translation>Zeichnen, was im Weg steht</translation>
    </message>
    <message>
      <source>Finding each parcel's frontage</source>
      <translation>Die Straßenfront jedes Grundstücks suchen</translation>
    </message>
    <message>
      <source>Finding the walkways</source>
      <translation>Die Gehwege suchen</translation>
    </message>
    <message>
      <source>Grouping likely vacant parcels</source>
      <translation>Wahrscheinlich leerstehende Grundstücke gruppieren</translation>
    </message>
    <message>
      <source>Looking for works that would help</source>
      <translation>Arbeiten suchen, die helfen würden</translation>
    </message>
    <message>
      <source>Looking from walkways and windows</source>
      <translation>Von Gehwegen und Fenstern aus schauen</translation>
    </message>
    <message>
      <source>Reading the exports</source>
      <translation>Die Exporte lesen</translation>
    </message>
    <message>
      <source>Reading the layers</source>
      <translation>Die Layer lesen</translation>
    </message>
    <message>
      <source>Reading the scored parcels</source>
      <translation>Die bewerteten Grundstücke lesen</translation>
    </message>
    <message>
      <source>Reading the words</source>
      <translation>Die Wörter lesen</translation>
    </message>
    <message>
      <source>Reading what the layers hold</source>
      <translation>Lesen, was die Layer enthalten</translation>
    </message>
    <message>
      <source>Setting the page</source>
      <translation>Die Seite setzen</translation>
    </message>
    <message>
      <source>Setting the pages</source>
      <translation>Die Seiten setzen</translation>
    </message>
    <message>
      <source>Spreading vacancy to neighbours</source>
      <translation>Leerstand auf Nachbargrundstücke übertragen</translation>
    </message>
    <message>
      <source>Suggesting what would help</source>
      <translation>Vorschlagen, was helfen würde</translation>
    </message>
    <message>
      <source>Weighing the signs of vacancy</source>
      <translation>Die Anzeichen für Leerstand gewichten</translation>
    </message>
    <message>
      <source>Writing the layers</source>
      <translation>Die Layer schreiben</translation>
    </message>
    <message>
      <source>Writing the sheet</source>
      <translation>Das Blatt schreiben</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>0 to 20: little need</source>
      <translation>0 bis 20: wenig Bedarf</translation>
    </message>
    <message>
      <source>0.4 to 0.6: some is known</source>
      <translation>0,4 bis 0,6: einiges ist bekannt</translation>
    </message>
    <message>
      <source>0.5 to 2 lx</source>
      <translation>0,5 bis 2 lx</translation>
    </message>
    <message>
      <source>0.6 to 0.8: much is known</source>
      <translation>0,6 bis 0,8: vieles ist bekannt</translation>
    </message>
    <message>
      <source>0.8 to 1: nearly all is known</source>
      <translation>0,8 bis 1: fast alles ist bekannt</translation>
    </message>
    <message>
      <source>10 to 20 lx</source>
      <translation>10 bis 20 lx</translation>
    </message>
    <message>
      <source>2 to 5 lx</source>
      <translation>2 bis 5 lx</translation>
    </message>
    <message>
      <source>20 to 40: some need</source>
      <translation>20 bis 40: etwas Bedarf</translation>
    </message>
    <message>
      <source>40 to 60: medium need</source>
      <translation>40 bis 60: mittlerer Bedarf</translation>
    </message>
    <message>
      <source>5 to 10 lx</source>
      <translation>5 bis 10 lx</translation>
    </message>
    <message>
      <source>60 to 80: much need</source>
      <translation>60 bis 80: viel Bedarf</translation>
    </message>
    <message>
      <source>80 to 100: very much need</source>
      <translation>80 bis 100: sehr viel Bedarf</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Ein Teil fehlt</translation>
    </message>
    <message>
      <source>Bus or train stop</source>
      <translation>Bus- oder Bahnhaltestelle</translation>
    </message>
    <message>
      <source>How the data was understood</source>
      <translation>Wie die Daten verstanden wurden</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Weniger verlässlich</translation>
    </message>
    <message>
      <source>Library or meeting place</source>
      <translation>Bibliothek oder Treffpunkt</translation>
    </message>
    <message>
      <source>Park or playground</source>
      <translation>Park oder Spielplatz</translation>
    </message>
    <message>
      <source>School</source>
      <translation>Schule</translation>
    </message>
    <message>
      <source>The map shows other weights than the result that this tip tells of.</source>
      <translation>Die Karte zeigt andere Gewichte als das Ergebnis, von dem dieser Hinweis spricht.</translation>
    </message>
    <message>
      <source>With other weights: {parts}</source>
      <translation>Mit anderen Gewichten: {parts}</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>ein Gebäude steht im Weg</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>eine Leuchte ist ausgefallen</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>ein Baum steht im Weg</translation>
    </message>
    <message>
      <source>above 20 lx</source>
      <translation>über 20 lx</translation>
    </message>
    <message>
      <source>another suggestion</source>
      <translation>ein anderer Vorschlag</translation>
    </message>
    <message>
      <source>another work</source>
      <translation>eine andere Arbeit</translation>
    </message>
    <message>
      <source>behind a building</source>
      <translation>hinter einem Gebäude</translation>
    </message>
    <message>
      <source>behind a rise of the ground</source>
      <translation>hinter einer Erhebung des Bodens</translation>
    </message>
    <message>
      <source>behind a tree</source>
      <translation>hinter einem Baum</translation>
    </message>
    <message>
      <source>behind a wall, fence or hedge</source>
      <translation>hinter Mauer, Zaun oder Hecke</translation>
    </message>
    <message>
      <source>behind something that stands there</source>
      <translation>hinter etwas, das dort steht</translation>
    </message>
    <message>
      <source>behind trees or shrubs</source>
      <translation>hinter Bäumen oder Sträuchern</translation>
    </message>
    <message>
      <source>below 0.4: little is known</source>
      <translation>unter 0,4: wenig ist bekannt</translation>
    </message>
    <message>
      <source>below 0.5 lx</source>
      <translation>unter 0,5 lx</translation>
    </message>
    <message>
      <source>below 0.5 lx on average</source>
      <translation>unter 0,5 lx im Mittel</translation>
    </message>
    <message>
      <source>cause not known</source>
      <translation>Ursache nicht bekannt</translation>
    </message>
    <message>
      <source>from 1 or 2 places</source>
      <translation>von 1 oder 2 Stellen</translation>
    </message>
    <message>
      <source>from 11 to 20 places</source>
      <translation>von 11 bis 20 Stellen</translation>
    </message>
    <message>
      <source>from 3 to 5 places</source>
      <translation>von 3 bis 5 Stellen</translation>
    </message>
    <message>
      <source>from 6 to 10 places</source>
      <translation>von 6 bis 10 Stellen</translation>
    </message>
    <message>
      <source>from more than 20 places</source>
      <translation>von mehr als 20 Stellen</translation>
    </message>
    <message>
      <source>hidden, cause not known</source>
      <translation>verdeckt, Ursache nicht bekannt</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>Leuchten stehen weit auseinander</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>Leuchten sind schwach</translation>
    </message>
    <message>
      <source>light not known</source>
      <translation>Licht nicht bekannt</translation>
    </message>
    <message>
      <source>no buildings in the data</source>
      <translation>keine Gebäude in den Daten</translation>
    </message>
    <message>
      <source>no fill: not known</source>
      <translation>ohne Füllung: nicht bekannt</translation>
    </message>
    <message>
      <source>no lamp in the list</source>
      <translation>keine Leuchte in der Liste</translation>
    </message>
    <message>
      <source>no signs of vacancy in the data</source>
      <translation>keine Anzeichen für Leerstand in den Daten</translation>
    </message>
    <message>
      <source>no street lights in the data</source>
      <translation>keine Straßenleuchten in den Daten</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>over-lit for more than {percent} %</source>
      <translation>auf mehr als {percent} % überbeleuchtet</translation>
    </message>
    <message>
      <source>seen from nowhere on the walkways</source>
      <translation>von keiner Stelle auf den Gehwegen zu sehen</translation>
    </message>
    <message>
      <source>striped: we are less sure</source>
      <translation>gestreift: weniger verlässlich</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>A dark gap of {length:.0f} m falls to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Eine dunkle Lücke von {length:.0f} m sinkt auf {emin:.2g} lx; gewünscht sind {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>A lamp is out and {length:.0f} m of walkway fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Eine Leuchte ist ausgefallen, und {length:.0f} m Gehweg sinken auf {emin:.2g} lx; gewünscht sind {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>A luminaire on that pole lights it for less than a new pole.</source>
      <translation>Eine Leuchte an diesem Mast beleuchtet sie günstiger als ein neuer Mast.</translation>
    </message>
    <message>
      <source>A paid group of neighbours can care for them together, if one within reach wants to.</source>
      <translation>Eine bezahlte Gruppe aus der Nachbarschaft kann sie gemeinsam pflegen, wenn eine in der Nähe das will.</translation>
    </message>
    <message>
      <source>A wall or fence hides {area:.0f} m2 of ground {distance:.0f} m from the walkway; the street sees {seen:.0f} % of the parcel's open ground.</source>
      <translation>Eine Mauer oder ein Zaun verdeckt {area:.0f} m2 Boden, {distance:.0f} m vom Gehweg; die Straße sieht {seen:.0f} % der offenen Fläche des Grundstücks.</translation>
    </message>
    <message>
      <source>A {technology} lamp stands near {length:.0f} m of dark gap that fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Eine {technology}-Lampe steht nahe {length:.0f} m dunkler Lücke, die auf {emin:.2g} lx sinken; gewünscht sind {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>An open or low fence keeps the border and lets the view through.</source>
      <translation>Ein offener oder niedriger Zaun behält die Grenze und lässt die Sicht durch.</translation>
    </message>
    <message>
      <source>Choose one; the other ways: {others}.</source>
      <translation>Wählen Sie eines; die anderen Wege: {others}.</translation>
    </message>
    <message>
      <source>Confirm on site first.</source>
      <translation>Prüfen Sie es zuerst vor Ort.</translation>
    </message>
    <message>
      <source>Cost for {quantity:,.0f} x {unit}: {certainty}.</source>
      <translation>Kosten für {quantity:,.0f} x {unit}: {certainty}.</translation>
    </message>
    <message>
      <source>Grass, trees and a low fence, kept up, turn it into ground that is cared for.</source>
      <translation>Rasen, Bäume und ein niedriger Zaun, instand gehalten, machen daraus eine gepflegte Fläche.</translation>
    </message>
    <message>
      <source>If the city or a land bank owns it, a neighbour can take it on.</source>
      <translation>Wenn es der Stadt oder einem Bodenfonds gehört, kann es jemand von nebenan übernehmen.</translation>
    </message>
    <message>
      <source>Plants hide {area:.0f} m2 of ground {distance:.0f} m from the walkway: nobody on the walkway sees it.</source>
      <translation>Pflanzen verdecken {area:.0f} m2 Boden, {distance:.0f} m vom Gehweg: Niemand auf dem Gehweg sieht ihn.</translation>
    </message>
    <message>
      <source>Shielded, re-aimed or dimmed, the lamp still gives the light that is wanted; never go below that.</source>
      <translation>Abgeschirmt, neu ausgerichtet oder gedimmt gibt die Leuchte noch das gewünschte Licht; gehen Sie nie darunter.</translation>
    </message>
    <message>
      <source>Signs say that a single lot is vacant ({percent:.0f} % likely); occupied parcels beside it: {neighbours:.0f}.</source>
      <translation>Anzeichen sagen, dass ein einzelnes Grundstück leer ist ({percent:.0f} % wahrscheinlich); genutzte Grundstücke daneben: {neighbours:.0f}.</translation>
    </message>
    <message>
      <source>Signs say that the building is vacant ({percent:.0f} % likely).</source>
      <translation>Anzeichen sagen, dass das Gebäude leer steht ({percent:.0f} % wahrscheinlich).</translation>
    </message>
    <message>
      <source>Signs say that the lot is vacant ({percent:.0f} % likely).</source>
      <translation>Anzeichen sagen, dass das Grundstück leer ist ({percent:.0f} % wahrscheinlich).</translation>
    </message>
    <message>
      <source>The lamp is there; with the crown lifted its light reaches the walkway.</source>
      <translation>Die Leuchte ist da; mit angehobener Krone erreicht ihr Licht den Gehweg.</translation>
    </message>
    <message>
      <source>The lamp stands where it is needed but gives too little; a shielded LED on the same pole gives more with less energy.</source>
      <translation>Die Leuchte steht, wo sie gebraucht wird, gibt aber zu wenig; eine abgeschirmte LED am selben Mast gibt mehr mit weniger Energie.</translation>
    </message>
    <message>
      <source>The lamps beside it do not reach it; low poles for its length: {poles:.0f}. Look for a pole of another owner first.</source>
      <translation>Die Leuchten daneben erreichen sie nicht; niedrige Masten für ihre Länge: {poles:.0f}. Suchen Sie zuerst einen vorhandenen Mast, der anderen gehört.</translation>
    </message>
    <message>
      <source>The smaller step where the budget does not reach for greening: regular visits keep it tidy.</source>
      <translation>Der kleinere Schritt, wo das Geld nicht zum Begrünen reicht: Regelmäßige Besuche halten es gepflegt.</translation>
    </message>
    <message>
      <source>Tree crowns shade {length:.0f} m of walkway to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Baumkronen dunkeln {length:.0f} m Gehweg auf {emin:.2g} lx ab; gewünscht sind {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>Trimmed between 0.6 m and 2.0 m above the ground, the plants stay and the view opens.</source>
      <translation>Zwischen 0,6 m und 2,0 m über dem Boden beschnitten bleiben die Pflanzen, und die Sicht wird frei.</translation>
    </message>
    <message>
      <source>What it costs is not known.</source>
      <translation>Was es kostet, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Windows and doors in use give people on the walkway company.</source>
      <translation>Genutzte Fenster und Türen leisten Menschen auf dem Gehweg Gesellschaft.</translation>
    </message>
    <message>
      <source>With the lamps here repaired the dark gap would be closed; nothing new is needed.</source>
      <translation>Mit reparierten Leuchten hier wäre die dunkle Lücke geschlossen; Neues braucht es nicht.</translation>
    </message>
    <message>
      <source>Working doors and windows and a tidy yard; look first whether it is open or boarded, and sound.</source>
      <translation>Intakte Türen und Fenster und ein gepflegter Hof; sehen Sie zuerst nach, ob es offen oder vernagelt ist und ob es standsicher ist.</translation>
    </message>
    <message>
      <source>blank walls</source>
      <translation>fensterlose Wände</translation>
    </message>
    <message>
      <source>blank walls, as a survey of the facades found</source>
      <translation>fensterlose Wände laut einer Erhebung der Fassaden</translation>
    </message>
    <message>
      <source>buildings within 15 m that by their kind have no windows there</source>
      <translation>Gebäude im Umkreis von 15 m, die nach ihrer Art dort keine Fenster haben</translation>
    </message>
    <message>
      <source>{blank:.0f} m of the frontage face {front}.</source>
      <translation>Gegenüber von {blank:.0f} m der Straßenfront: {front}.</translation>
    </message>
    <message>
      <source>{first} {next}</source>
      <translation>{first} {next}</translation>
    </message>
    <message>
      <source>{length:.0f} m of dark gap fall to {emin:.2g} lx, {goal:.2g} lx are wanted; a pole without a lamp stands within 20 m.</source>
      <translation>{length:.0f} m dunkle Lücke sinken auf {emin:.2g} lx; gewünscht sind {goal:.2g} lx; ein Mast ohne Leuchte steht im Umkreis von 20 m.</translation>
    </message>
    <message>
      <source>{lots} lots that are likely vacant lie side by side.</source>
      <translation>{lots} wahrscheinlich leere Grundstücke liegen nebeneinander.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is over-lit: it has more than 1.5 times the average light that {lighting_class} asks for.</source>
      <translation>{share:.0f} % der Straßenfront sind überbeleuchtet: Sie hat mehr als das 1,5-Fache des mittleren Lichts, das {lighting_class} verlangt.</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>A rank is a range: lumens, mounting heights and costs are not known exactly, and within them a work may stand higher or lower.</source>
      <translation>Ein Rang ist eine Spanne: Lumen, Lichtpunkthöhen und Kosten sind nicht genau bekannt, und in diesem Rahmen kann eine Arbeit höher oder tiefer stehen.</translation>
    </message>
    <message>
      <source>A scenario of its own, not in the figures above.</source>
      <translation>Ein eigenes Szenario, nicht in den Zahlen oben.</translation>
    </message>
    <message>
      <source>A walkway where need is 100 counts {times:,.3g} times as much as one where it is 0: a judgement.</source>
      <translation>Ein Gehweg mit Bedarf 100 zählt {times:,.3g}-mal so viel wie einer mit 0: eine Wertung.</translation>
    </message>
    <message>
      <source>Assumed, and to be replaced by your own: {hours:,.0f} hours of light a year, {grid:,.2g} kg of CO2 per kWh, {rate:,.2g} % interest.</source>
      <translation>Angenommen, und durch Ihre eigenen Zahlen zu ersetzen: {hours:,.0f} Lichtstunden im Jahr, {grid:,.2g} kg CO2 je kWh, {rate:,.2g} % Zins.</translation>
    </message>
    <message>
      <source>Cost ({currency})</source>
      <translation>Kosten ({currency})</translation>
    </message>
    <message>
      <source>Energy costs {price:,.3g} {currency} per kWh. Upkeep is in none of the sums.</source>
      <translation>Energie kostet {price:,.3g} {currency} je kWh. Unterhalt ist in keiner der Summen.</translation>
    </message>
    <message>
      <source>Further findings in the table of findings: {count:,}.</source>
      <translation>Weitere Befunde in der Tabelle der Befunde: {count:,}.</translation>
    </message>
    <message>
      <source>Further packages in the layer: {count:,}.</source>
      <translation>Weitere Pakete im Layer: {count:,}.</translation>
    </message>
    <message>
      <source>How good the choice is</source>
      <translation>Wie gut die Auswahl ist</translation>
    </message>
    <message>
      <source>How near this is to the best possible choice was not worked out.</source>
      <translation>Wie nahe das an der bestmöglichen Auswahl liegt, wurde nicht berechnet.</translation>
    </message>
    <message>
      <source>How sure the figures are: {percent:,.0f} % (0 = all assumed, 100 = all in the data).</source>
      <translation>Wie verlässlich die Zahlen sind: {percent:,.0f} % (0 = alles angenommen, 100 = alles in den Daten).</translation>
    </message>
    <message>
      <source>It does not say that light prevents crime: studies disagree. It says where walkways meet their lighting standard and where field studies find that people feel at ease.</source>
      <translation>Es sagt nicht, dass Licht Straftaten verhindert: Die Studien widersprechen sich. Es sagt, wo Gehwege ihre Beleuchtungsnorm erfüllen und wo Menschen sich nach Feldstudien wohl fühlen.</translation>
    </message>
    <message>
      <source>It is no lighting design and no certificate: direct light was computed from the inventory. Have each package designed and checked on site.</source>
      <translation>Es ist keine Lichtplanung und kein Zertifikat: Berechnet wurde direktes Licht aus dem Bestand. Lassen Sie jedes Paket planen und vor Ort prüfen.</translation>
    </message>
    <message>
      <source>It shows places and lamps. It knows nothing of people, and no crime data went into it.</source>
      <translation>Es zeigt Orte und Leuchten. Es weiß nichts von Menschen, und keine Daten über Straftaten sind eingeflossen.</translation>
    </message>
    <message>
      <source>Its price: in all, {percent:,.1f} % less light where it is missed.</source>
      <translation>Ihr Preis: insgesamt {percent:,.1f} % weniger Licht, wo es fehlt.</translation>
    </message>
    <message>
      <source>Lamps that light too much, to be dimmed or shielded: {count:,}. It saves {kwh:,.0f} kWh a year.</source>
      <translation>Leuchten mit zu viel Licht, die zu dimmen oder abzuschirmen sind: {count:,}. Das spart {kwh:,.0f} kWh im Jahr.</translation>
    </message>
    <message>
      <source>Made by Wellplaced {version}, run {run}.</source>
      <translation>Erstellt von Wellplaced {version}, Lauf {run}.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}, and at least {lux:,.2g} lx at the darkest spot.</source>
      <translation>Gemessen an der Beleuchtungsklasse {name}, und an mindestens {lux:,.2g} lx an der dunkelsten Stelle.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}.</source>
      <translation>Gemessen an der Beleuchtungsklasse {name}.</translation>
    </message>
    <message>
      <source>No other choice for this money would give more, but for a thousandth: this was proven exactly.</source>
      <translation>Keine andere Auswahl für dieses Geld brächte mehr, bis auf ein Tausendstel: Das ist exakt bewiesen.</translation>
    </message>
    <message>
      <source>No work was found that would help: the walkways are lit as is wanted, or nothing fits.</source>
      <translation>Es wurde keine Arbeit gefunden, die helfen würde: Die Gehwege sind wie gewünscht beleuchtet, oder nichts passt.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
      <source>Of the money for works that were not promised before, at least {percent:,.0f} % goes to the areas with the greatest need for improvement.</source>
      <translation>Vom Geld für Arbeiten, die nicht schon zugesagt waren, gehen mindestens {percent:,.0f} % in die Gebiete mit dem größten Verbesserungsbedarf.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it costs {worth} in today's money.</source>
      <translation>Über höchstens {years:,.0f} Jahre kostet das {worth} in heutigem Geld.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it is worth {worth} in today's money.</source>
      <translation>Über höchstens {years:,.0f} Jahre ist das {worth} in heutigem Geld wert.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Paid for by lamps that light too much</source>
      <translation>Bezahlt von Leuchten mit zu viel Licht</translation>
    </message>
    <message>
      <source>Prices from the catalogue are rough, most of them unverified: {works}.</source>
      <translation>Preise aus dem Katalog sind grob, die meisten ungeprüft: {works}.</translation>
    </message>
    <message>
      <source>Prices: {source}.</source>
      <translation>Preise: {source}.</translation>
    </message>
    <message>
      <source>Proof: a bound that no choice can exceed, worked out for this city's own figures.</source>
      <translation>Beweis: eine Schranke, die keine Auswahl überschreiten kann, aus den Zahlen dieser Stadt errechnet.</translation>
    </message>
    <message>
      <source>Proof: a rough bound that no choice can exceed; the truth is probably nearer.</source>
      <translation>Beweis: eine grobe Schranke, die keine Auswahl überschreiten kann; die Wahrheit liegt wohl näher.</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Seit der letzten Liste</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street lights and walkways at the parcels of '{place}'.</source>
      <translation>Straßenleuchten und Gehwege an den Grundstücken von „{place}“.</translation>
    </message>
    <message>
      <source>That a crew comes to a package of works costs {money}, once for each year; it is in the costs.</source>
      <translation>Dass ein Trupp zu einem Paket von Arbeiten kommt, kostet {money}, einmal je Jahr; das ist in den Kosten enthalten.</translation>
    </message>
    <message>
      <source>That a crew comes to a street is taken to cost nothing beyond its works.</source>
      <translation>Angenommen ist, dass das Kommen eines Trupps über seine Arbeiten hinaus nichts kostet.</translation>
    </message>
    <message>
      <source>That is {cost} for 100 m brought to standard.</source>
      <translation>Das sind {cost} je 100 m auf Norm.</translation>
    </message>
    <message>
      <source>The choice is within {percent:,.1f} % of the best possible for this money.</source>
      <translation>Die Auswahl liegt höchstens {percent:,.1f} % unter dem Bestmöglichen für dieses Geld.</translation>
    </message>
    <message>
      <source>The data bear no date.</source>
      <translation>Die Daten tragen kein Datum.</translation>
    </message>
    <message>
      <source>The light was computed again with all works done: {promised:,.0f} m were promised, {confirmed:,.0f} m come to their standard.</source>
      <translation>Das Licht wurde mit allen getanen Arbeiten neu berechnet: {promised:,.0f} m waren versprochen, {confirmed:,.0f} m erreichen ihre Norm.</translation>
    </message>
    <message>
      <source>The money is too little for any of the works that would help.</source>
      <translation>Das Geld reicht für keine der Arbeiten, die helfen würden.</translation>
    </message>
    <message>
      <source>The newest data are of {date}.</source>
      <translation>Die neuesten Daten sind vom {date}.</translation>
    </message>
    <message>
      <source>The price of energy was not given: what savings are worth is not known.</source>
      <translation>Der Energiepreis wurde nicht angegeben: Was die Ersparnis wert ist, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>They need {kwh:,.0f} kWh more a year, which is {co2:,.0f} kg of CO2.</source>
      <translation>Sie brauchen {kwh:,.0f} kWh im Jahr mehr, das sind {co2:,.0f} kg CO2.</translation>
    </message>
    <message>
      <source>They save {kwh:,.0f} kWh and {co2:,.0f} kg of CO2 a year.</source>
      <translation>Sie sparen {kwh:,.0f} kWh und {co2:,.0f} kg CO2 im Jahr.</translation>
    </message>
    <message>
      <source>This costs nothing: the best choice does so anyway.</source>
      <translation>Das kostet nichts: Die beste Auswahl tut es ohnehin.</translation>
    </message>
    <message>
      <source>To standard (m)</source>
      <translation>Auf Norm (m)</translation>
    </message>
    <message>
      <source>Today {before:,.0f} m of walkway are too dark; with the works {after:,.0f} m stay so.</source>
      <translation>Heute sind {before:,.0f} m Gehweg zu dunkel; mit den Arbeiten bleiben es {after:,.0f} m.</translation>
    </message>
    <message>
      <source>What each further amount gives</source>
      <translation>Was jeder weitere Betrag bringt</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Worauf es beruht</translation>
    </message>
    <message>
      <source>What that is worth today is too little for any work that would help.</source>
      <translation>Was das heute wert ist, reicht für keine Arbeit, die helfen würde.</translation>
    </message>
    <message>
      <source>What that is worth today, over at most {years:,.0f} years, pays for works on dark walkways: {count:,}, for {cost}. They bring {metres:,.0f} m to their standard.</source>
      <translation>Was das heute wert ist, über höchstens {years:,.0f} Jahre, bezahlt Arbeiten an dunklen Gehwegen: {count:,}, für {cost}. Sie bringen {metres:,.0f} m auf ihre Norm.</translation>
    </message>
    <message>
      <source>What the money buys</source>
      <translation>Was das Geld bringt</translation>
    </message>
    <message>
      <source>What they save in energy is not known: the lamps' watts are not in the data.</source>
      <translation>Was sie an Energie sparen, ist nicht bekannt: Die Watt der Leuchten sind nicht in den Daten.</translation>
    </message>
    <message>
      <source>What this does not say</source>
      <translation>Was das nicht sagt</translation>
    </message>
    <message>
      <source>Where would {money} help most people to walk in the light?</source>
      <translation>Wo würden {money} den meisten Menschen helfen, im Licht zu gehen?</translation>
    </message>
    <message>
      <source>Where would {money} in {years:,} years help most people to walk in the light?</source>
      <translation>Wo würden {money} in {years:,} Jahren den meisten Menschen helfen, im Licht zu gehen?</translation>
    </message>
    <message>
      <source>Without money nothing is done. The curve below shows what money would give.</source>
      <translation>Ohne Geld geschieht nichts. Die Kurve unten zeigt, was Geld bringen würde.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Arbeiten</translation>
    </message>
    <message>
      <source>Works of which the lamp's watts are not known: {count:,}. Their energy is not in this sum.</source>
      <translation>Arbeiten, bei denen die Watt der Leuchte nicht bekannt sind: {count:,}. Ihre Energie ist nicht in dieser Summe.</translation>
    </message>
    <message>
      <source>Works: {works:,}, for {spent}. They bring {metres:,.0f} m of walkway to their standard.</source>
      <translation>Arbeiten: {works:,}, für {spent}. Sie bringen {metres:,.0f} m Gehweg auf ihre Norm.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>en</source>
      <translation>de</translation>
    </message>
    <message>
      <source>{action}: {count:,}</source>
      <translation>{action}: {count:,}</translation>
    </message>
    <message>
      <source>{asked:,.0f} % of the money were to go to the areas with the greatest need for improvement; works that help there cost no more than {held:,.0f} %.</source>
      <translation>{asked:,.0f} % des Gelds sollten in die Gebiete mit dem größten Verbesserungsbedarf gehen; Arbeiten, die dort helfen, kosten nicht mehr als {held:,.0f} %.</translation>
    </message>
    <message>
      <source>{currency} {money:,.0f}</source>
      <translation>{money:,.0f} {currency}</translation>
    </message>
    <message>
      <source>{left} are left: no further work that fits in helps.</source>
      <translation>{left} bleiben übrig: Keine weitere passende Arbeit hilft.</translation>
    </message>
    <message>
      <source>{money:,.0f}</source>
      <translation>{money:,.0f}</translation>
    </message>
    <message>
      <source>{works}.</source>
      <translation>{works}.</translation>
    </message>
  </context>
  <context>
    <name>Units</name>
    <message>
      <source>centimetres</source>
      <translation>Zentimeter</translation>
    </message>
    <message>
      <source>feet</source>
      <translation>Fuß</translation>
    </message>
    <message>
      <source>inches</source>
      <translation>Zoll</translation>
    </message>
    <message>
      <source>kilolumens</source>
      <translation>Kilolumen</translation>
    </message>
    <message>
      <source>kilowatts</source>
      <translation>Kilowatt</translation>
    </message>
    <message>
      <source>lumens</source>
      <translation>Lumen</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>Meter</translation>
    </message>
    <message>
      <source>millimetres</source>
      <translation>Millimeter</translation>
    </message>
    <message>
      <source>pieces</source>
      <translation>Stück</translation>
    </message>
    <message>
      <source>watts</source>
      <translation>Watt</translation>
    </message>
  </context>
  <context>
    <name>Upgrades</name>
    <message>
      <source>A dark gap of {gap:,.0f} m has no lamp that lights it.</source>
      <translation>Eine dunkle Lücke von {gap:,.0f} m hat keine Leuchte, die sie beleuchtet.</translation>
    </message>
    <message>
      <source>Add the lights there, or the area that the inventory covers (LIGHTS_COVERAGE).</source>
      <translation>Fügen Sie die Leuchten dort hinzu, oder das Gebiet, das der Bestand abdeckt (LIGHTS_COVERAGE).</translation>
    </message>
    <message>
      <source>All walkways at the scored parcels have the light that is wanted: there is nothing to rank.</source>
      <translation>Alle Gehwege an den bewerteten Grundstücken haben das gewünschte Licht: Es gibt nichts zu reihen.</translation>
    </message>
    <message>
      <source>An amount in the budget for the street lights is {amount:,}.</source>
      <translation>Ein Betrag im Budget für die Straßenleuchten ist {amount:,}.</translation>
    </message>
    <message>
      <source>Beyond the works before it, it brings {removed:,.0f} m to what is wanted; with the whole list the least there is {after:,.2g} lx.</source>
      <translation>Über die Arbeiten davor hinaus bringt sie {removed:,.0f} m auf das Gewünschte; mit der ganzen Liste sind dort mindestens {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Crowns by this lamp hold back its light.</source>
      <translation>Kronen an dieser Leuchte halten ihr Licht zurück.</translation>
    </message>
    <message>
      <source>Dimmed to {percent:.0f} %, no place that has the light it needs loses it.</source>
      <translation>Auf {percent:.0f} % gedimmt, verliert kein Ort mit dem nötigen Licht dieses Licht.</translation>
    </message>
    <message>
      <source>Finds what can be done for dark walkways and ranks it for a budget: repairs, LEDs, shields, pruning, lamps on standing poles and new poles.

The light of every lamp is computed along the walkways, and each work is valued by the light that it brings where it is missed, by who walks there. Works are chosen for the money, within one or several years; how near that is to the best possible choice is worked out and said, and nothing beyond that is claimed. The light with all works done is computed again. New poles stand on the edge of walkways, off buildings, private ground, trees, doors, and all that is to be kept free. Ranks come with the range that they may have.

Give your own prices: the catalogue's are rough. Give last year's list to keep what was promised or refused. The summary is one page for the council; the list for crews keeps each light's own record.

It ranks places and lamps, never people, and does not claim that light prevents crime. It is no lighting design: have each package checked on site.</source>
      <translation>Findet, was sich für dunkle Gehwege tun lässt, und reiht es für ein Budget: Reparaturen, LED, Abschirmungen, Baumschnitt, Leuchten an vorhandenen Masten und neue Masten.

Das Licht jeder Leuchte wird entlang der Gehwege berechnet, und jede Arbeit wird nach dem Licht bewertet, das sie bringt, wo es fehlt, gewichtet danach, wie viele dort gehen. Die Arbeiten werden für das Geld ausgewählt, in einem oder mehreren Jahren; wie nahe das an der bestmöglichen Auswahl liegt, wird berechnet und gesagt, und nichts darüber hinaus wird behauptet. Das Licht mit allen getanen Arbeiten wird neu berechnet. Neue Masten stehen am Rand der Gehwege, abseits von Gebäuden, privatem Grund, Bäumen, Türen und allem, was freizuhalten ist. Ränge tragen die Spanne, die möglich ist.

Geben Sie eigene Preise an: Die des Katalogs sind grob. Geben Sie die Liste des Vorjahrs an, um zu behalten, was zugesagt oder abgelehnt wurde. Die Zusammenfassung ist eine Seite für den Stadtrat; die Liste für die Trupps behält den Eintrag jeder Leuchte.

Gereiht werden Orte und Leuchten, nie Menschen, und es wird nicht behauptet, dass Licht Straftaten verhindert. Es ist keine Lichtplanung: Lassen Sie jedes Paket vor Ort prüfen.</translation>
    </message>
    <message>
      <source>Give 0 or more for each year's budget and for what a crew's start costs.</source>
      <translation>Geben Sie 0 oder mehr an für das Budget jedes Jahrs und für das, was der Start eines Trupps kostet.</translation>
    </message>
    <message>
      <source>Give a share from 0 (none) to 1 (all).</source>
      <translation>Geben Sie einen Anteil von 0 (keiner) bis 1 (alles) an.</translation>
    </message>
    <message>
      <source>Give pavements, paths or street centre lines (WALKWAYS).</source>
      <translation>Geben Sie Bürgersteige, Wege oder Straßenachsen an (WALKWAYS).</translation>
    </message>
    <message>
      <source>Give the inventory of street lights (LIGHTS), best with status, lamp type and watts.</source>
      <translation>Geben Sie den Bestand der Straßenleuchten an (LIGHTS), am besten mit Status, Lampentyp und Watt.</translation>
    </message>
    <message>
      <source>Give the money of one year at least; 0 is allowed.</source>
      <translation>Geben Sie das Geld mindestens eines Jahrs an; 0 ist erlaubt.</translation>
    </message>
    <message>
      <source>Give what the inventory knows of status and lamp type, poles without a lamp (POLES), and prices for arms and poles.</source>
      <translation>Geben Sie an, was der Bestand über Status und Lampentyp weiß, Masten ohne Leuchte (POLES) und Preise für Ausleger und Masten.</translation>
    </message>
    <message>
      <source>Look there for poles that stand already (POLES), or take from KEEP_FREE what may have a pole beside it.</source>
      <translation>Suchen Sie dort Masten, die schon stehen (POLES), oder nehmen Sie aus KEEP_FREE, was einen Mast neben sich haben darf.</translation>
    </message>
    <message>
      <source>No light is in the inventory within 100 m: check first that there is none.</source>
      <translation>Im Umkreis von 100 m ist keine Leuchte im Bestand: Prüfen Sie zuerst, ob es wirklich keine gibt.</translation>
    </message>
    <message>
      <source>No street lights are known, so nobody knows what is dark: no work was ranked.</source>
      <translation>Es sind keine Straßenleuchten bekannt, also weiß niemand, was dunkel ist: Es wurde keine Arbeit gereiht.</translation>
    </message>
    <message>
      <source>No walkways are known: no work was ranked.</source>
      <translation>Es sind keine Gehwege bekannt: Es wurde keine Arbeit gereiht.</translation>
    </message>
    <message>
      <source>Number of works</source>
      <translation>Zahl der Arbeiten</translation>
    </message>
    <message>
      <source>Raise the budget, or take the promise from some of them in the last list.</source>
      <translation>Erhöhen Sie das Budget, oder nehmen Sie einigen in der letzten Liste die Zusage.</translation>
    </message>
    <message>
      <source>Rank street-light upgrades</source>
      <translation>Leuchten-Verbesserungen reihen</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Ausgegeben</translation>
    </message>
    <message>
      <source>The least share for areas in greatest need is {share:,}.</source>
      <translation>Der Mindestanteil für Gebiete mit dem größten Bedarf ist {share:,}.</translation>
    </message>
    <message>
      <source>There is no budget for the street lights.</source>
      <translation>Es gibt kein Budget für die Straßenleuchten.</translation>
    </message>
    <message>
      <source>This is a lamp of an old kind ({technology}) that gives too little where it counts.</source>
      <translation>Das ist eine Leuchte alter Art ({technology}), die zu wenig gibt, wo es zählt.</translation>
    </message>
    <message>
      <source>This lamp is out, and it is of an old kind ({technology}).</source>
      <translation>Diese Leuchte ist ausgefallen, und sie ist von alter Art ({technology}).</translation>
    </message>
    <message>
      <source>This lamp is out.</source>
      <translation>Diese Leuchte ist ausgefallen.</translation>
    </message>
    <message>
      <source>This lamp lights a stretch that has more than 1.5 times the average light that is wanted.</source>
      <translation>Diese Leuchte beleuchtet ein Stück, das mehr als das 1,5-Fache des gewünschten mittleren Lichts hat.</translation>
    </message>
    <message>
      <source>This pole bears no lamp and stands by a dark gap.</source>
      <translation>Dieser Mast trägt keine Leuchte und steht an einer dunklen Lücke.</translation>
    </message>
    <message>
      <source>Value of the works</source>
      <translation>Wert der Arbeiten</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Gehweg auf Norm gebracht (m)</translation>
    </message>
    <message>
      <source>With the whole list the least there is {after:,.2g} lx.</source>
      <translation>Mit der ganzen Liste sind dort mindestens {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Within so many per cent of the best possible</source>
      <translation>Höchstens so viele Prozent unter dem Bestmöglichen</translation>
    </message>
    <message>
      <source>Works that are promised cost {short:,.0f} more than the budgets.</source>
      <translation>Zugesagte Arbeiten kosten {short:,.0f} mehr als die Budgets.</translation>
    </message>
    <message>
      <source>street lights,LED,retrofit,repair,pole,budget,cost,ranking,energy,dimming,work orders,council</source>
      <translation>Straßenleuchten,LED,Umrüstung,Reparatur,Mast,Budget,Kosten,Reihung,Energie,Dimmen,Arbeitsaufträge,Stadtrat</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} dark gaps with room for a new pole get none: all of it is to be kept free, or is too near to what is.</source>
      <translation>{count:,} von {total:,} dunklen Lücken mit Platz für einen neuen Mast erhalten keinen: dieser Platz ist ganz freizuhalten oder liegt zu nahe an Freizuhaltendem.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway are too dark, but no work was found that would help.</source>
      <translation>{metres:,.0f} m Gehweg sind zu dunkel, aber es wurde keine Arbeit gefunden, die helfen würde.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway that it would serve are too dark: {before:,.2g} lx at the least, {goal:,.2g} lx are wanted.</source>
      <translation>{metres:,.0f} m Gehweg, denen sie dienen würde, sind zu dunkel: {before:,.2g} lx im Mindesten, gewünscht sind {goal:,.2g} lx.</translation>
    </message>
    <message>
      <source>{metres:,.0f} of {total:,.0f} m of walkway lie where the inventory of lights does not speak. Nobody knows whether they are dark: no work is ranked there.</source>
      <translation>{metres:,.0f} von {total:,.0f} m Gehweg liegen, wo der Bestand der Leuchten nichts sagt. Niemand weiß, ob sie dunkel sind: Dort wird keine Arbeit gereiht.</translation>
    </message>
  </context>
  <context>
    <name>Vacancy</name>
    <message>
      <source>Empty land and buildings</source>
      <translation>Leere Grundstücke und Gebäude</translation>
    </message>
    <message>
      <source>Weighs dated signs that land or a building may be vacant: a register, inspections, permits, no use of water, assessment records.

Each sign counts by what it shows and how old it is; signs of one sort count once, however often they are in the data. Each parcel gets a probability, the signs with their dates, how many likely vacant parcels lie around it, and a deficit from 0 (none) to 1 (the worst), with how sure it is. Likely vacant parcels that lie together become groups. With buildings, a parcel on which a house stands is never called a vacant lot, and one without any building is a little more likely to be one. Parks, schools and the like are never called vacant.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement. A sign is a reason to look, not a finding of fact: confirm on site before you act.</source>
      <translation>Gewichtet datierte Anzeichen dafür, dass Grundstücke oder Gebäude leer stehen könnten: ein Register, Begehungen, Genehmigungen, kein Wasserverbrauch, Grundsteuerdaten.

Jedes Anzeichen zählt nach dem, was es zeigt, und wie alt es ist; Anzeichen einer Sorte zählen einmal, wie oft sie auch in den Daten stehen. Jedes Grundstück erhält eine Wahrscheinlichkeit, die Anzeichen mit Datum, die Zahl der wahrscheinlich leerstehenden Grundstücke ringsum und ein Defizit von 0 (keines) bis 1 (am größten), mit seiner Verlässlichkeit. Wahrscheinlich leerstehende Grundstücke, die beisammenliegen, werden zu Gruppen. Mit Gebäuden heißt ein Grundstück, auf dem ein Haus steht, nie leeres Grundstück, und eines ohne Gebäude ist es etwas wahrscheinlicher. Parks, Schulen und Ähnliches heißen nie leer.

Defizite anderer Faktoren, die die Grundstücke schon haben, bleiben erhalten: Fassen Sie sie in „Verbesserungsbedarf“ zusammen. Ein Anzeichen ist ein Grund, nachzusehen, keine Feststellung: Prüfen Sie es vor Ort, bevor Sie handeln.</translation>
    </message>
    <message>
      <source>vacancy,vacant,empty,lot,building,register,inspection,permit,evidence</source>
      <translation>Leerstand,leer,ungenutzt,Grundstück,Gebäude,Register,Begehung,Genehmigung,Anzeichen</translation>
    </message>
  </context>
  <context>
    <name>Walkers</name>
    <message>
      <source>How many people walk there is known for {count:,} of {total:,} walkways; the others were taken as the middle one of these.</source>
      <translation>Wie viele Menschen dort gehen, ist für {count:,} von {total:,} Gehwegen bekannt; für die anderen gilt der mittlere davon.</translation>
    </message>
    <message>
      <source>Map a field of the walkways with counts: walkways.walkers = FIELD</source>
      <translation>Ordnen Sie ein Feld der Gehwege mit Zählungen zu: walkways.walkers = FIELD</translation>
    </message>
    <message>
      <source>Nobody counted who walks where. Walkways within {within:.0f} m of {kinds} count more: a judgement.</source>
      <translation>Niemand hat gezählt, wer wo geht. Gehwege im Umkreis von {within:.0f} m um {kinds} zählen mehr: eine Wertung.</translation>
    </message>
    <message>
      <source>Nothing tells how many people walk where: all metres of walkway count the same.</source>
      <translation>Nichts sagt, wie viele Menschen wo gehen: Alle Meter Gehweg zählen gleich.</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>Orte der Gemeinschaft</translation>
    </message>
    <message>
      <source>schools</source>
      <translation>Schulen</translation>
    </message>
    <message>
      <source>shops</source>
      <translation>Läden</translation>
    </message>
    <message>
      <source>stops and stations</source>
      <translation>Haltestellen und Bahnhöfe</translation>
    </message>
  </context>
  <context>
    <name>Walkways</name>
    <message>
      <source>Add pavement lines or paths if the city has them: the confidence is lower without.</source>
      <translation>Fügen Sie Linien der Bürgersteige oder Wege hinzu, wenn die Stadt sie hat: Ohne sie ist die Verlässlichkeit geringer.</translation>
    </message>
    <message>
      <source>By their kind, {pavements:,} lines are pavements, paths or crossings, {streets:,} are street centre lines and {left_out:,} are not walked on.</source>
      <translation>Ihrer Art nach sind {pavements:,} Linien Bürgersteige, Wege oder Querungen, {streets:,} sind Straßenachsen, und {left_out:,} werden nicht begangen.</translation>
    </message>
    <message>
      <source>Deriving walkways from the blocks' outlines</source>
      <translation>Gehwege aus den Umrissen der Blöcke ableiten</translation>
    </message>
    <message>
      <source>If that is wrong, add a field that says what each line is, such as sidewalk or street.</source>
      <translation>Wenn das falsch ist, fügen Sie ein Feld hinzu, das sagt, was jede Linie ist, etwa sidewalk oder street.</translation>
    </message>
    <message>
      <source>No parcels lie beside the lines; they were taken for pavements or paths.</source>
      <translation>Neben den Linien liegen keine Grundstücke; sie gelten als Bürgersteige oder Wege.</translation>
    </message>
    <message>
      <source>No walkways were given. They were derived from the gaps between parcels, 1.5 m outside the parcels.</source>
      <translation>Es wurden keine Gehwege angegeben. Sie wurden aus den Lücken zwischen den Grundstücken abgeleitet, 1,5 m außerhalb der Grundstücke.</translation>
    </message>
    <message>
      <source>Walkways along pavement areas were placed 1.5 m outside the parcels that border on them.</source>
      <translation>Gehwege entlang von Bürgersteigflächen liegen 1,5 m außerhalb der angrenzenden Grundstücke.</translation>
    </message>
    <message>
      <source>Walkways along street centre lines of unknown width were placed 1.5 m outside the parcels that face them.</source>
      <translation>Gehwege entlang von Straßenachsen unbekannter Breite liegen 1,5 m außerhalb der Grundstücke daran.</translation>
    </message>
    <message>
      <source>{count:,} lines run midway between parcels (nearer side to farther side {ratio:.2f}), so they were taken for street centre lines.</source>
      <translation>{count:,} Linien verlaufen in der Mitte zwischen Grundstücken (nähere zu fernerer Seite {ratio:.2f}), deshalb gelten sie als Straßenachsen.</translation>
    </message>
    <message>
      <source>{count:,} lines run much nearer to parcels on one side (nearer side to farther side {ratio:.2f}), so they were taken for pavements or paths.</source>
      <translation>{count:,} Linien verlaufen viel näher an Grundstücken auf einer Seite (nähere zu fernerer Seite {ratio:.2f}), deshalb gelten sie als Bürgersteige oder Wege.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lines are drawn twice. They were used once.</source>
      <translation>{count:,} von {total:,} Linien sind doppelt gezeichnet. Sie wurden einmal verwendet.</translation>
    </message>
    <message>
      <source>{count:,} street centre lines were moved to both sides by half the street's width.</source>
      <translation>{count:,} Straßenachsen wurden um die halbe Straßenbreite nach beiden Seiten versetzt.</translation>
    </message>
  </context>
  <context>
    <name>WhyCard</name>
    <message>
      <source>1 month before the run's date</source>
      <translation>1 Monat vor dem Stichtag des Laufs</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 Punkt</translation>
    </message>
    <message>
      <source>1 year before the run's date</source>
      <translation>1 Jahr vor dem Stichtag des Laufs</translation>
    </message>
    <message>
      <source>Average of the district: {need}</source>
      <translation>Mittel des Gebiets: {need}</translation>
    </message>
    <message>
      <source>Click a parcel on the map, or choose one in the list, to see why it has its need.</source>
      <translation>Klicken Sie ein Grundstück auf der Karte an, oder wählen Sie eines in der Liste, um zu sehen, warum es seinen Bedarf hat.</translation>
    </message>
    <message>
      <source>Consent, harms, studies</source>
      <translation>Zustimmung, Studien</translation>
    </message>
    <message>
      <source>Consent, harms, studies: {name}</source>
      <translation>Zustimmung, Nachteile, Studien: {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Cost: not known</source>
      <translation>Kosten: nicht bekannt</translation>
    </message>
    <message>
      <source>Date of the data</source>
      <translation>Datum der Daten</translation>
    </message>
    <message>
      <source>How long it takes: {text}</source>
      <translation>Wie lange es dauert: {text}</translation>
    </message>
    <message>
      <source>How sure: {percent}</source>
      <translation>Verlässlichkeit: {percent}</translation>
    </message>
    <message>
      <source>How this came about</source>
      <translation>Wie das zustande kam</translation>
    </message>
    <message>
      <source>Light that is wanted</source>
      <translation>Soll-Licht</translation>
    </message>
    <message>
      <source>Made from the layers</source>
      <translation>Aus den Layern</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <source>May be {low} to {high} points: the data leave that open.</source>
      <translation>Möglich sind {low} bis {high} Punkte: Genauer sagen es die Daten nicht.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Verbesserungsbedarf</translation>
    </message>
    <message>
      <source>None. Nothing was measured here that an intervention of the list would change.</source>
      <translation>Nichts. Hier wurde nichts gemessen, was eine Maßnahme der Liste ändern würde.</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Grundstück {id}</translation>
    </message>
    <message>
      <source>Parts that are known: {known} of {total}</source>
      <translation>Bekannte Teile: {known} von {total}</translation>
    </message>
    <message>
      <source>Pick a parcel</source>
      <translation>Grundstück wählen</translation>
    </message>
    <message>
      <source>Rank {low} (1 = most need)</source>
      <translation>Rang {low} (1 = größter Bedarf)</translation>
    </message>
    <message>
      <source>Rank {low} of {ranked} (1 = most need)</source>
      <translation>Rang {low} von {ranked} (1 = größter Bedarf)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} (1 = most need)</source>
      <translation>Rang {low} bis {high} (1 = größter Bedarf)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} of {ranked} (1 = most need)</source>
      <translation>Rang {low} bis {high} von {ranked} (1 = größter Bedarf)</translation>
    </message>
    <message>
      <source>Study: {text}</source>
      <translation>Studie: {text}</translation>
    </message>
    <message>
      <source>Take care: {text}</source>
      <translation>Zu beachten: {text}</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored. Run Score parcels first.</source>
      <translation>Der Layer „{layer}“ wurde nicht bewertet. Führen Sie zuerst „Grundstücke bewerten“ aus.</translation>
    </message>
    <message>
      <source>The map and the ranking show other weights; this card tells of the stored result.</source>
      <translation>Karte und Rangliste zeigen andere Gewichte; diese Karteikarte spricht vom gespeicherten Ergebnis.</translation>
    </message>
    <message>
      <source>The project has no layer with the suggestions of this run.</source>
      <translation>Das Projekt hat keinen Layer mit den Vorschlägen dieses Laufs.</translation>
    </message>
    <message>
      <source>The run's date (AS_OF)</source>
      <translation>Stichtag (AS_OF)</translation>
    </message>
    <message>
      <source>This parcel is no longer in the layer.</source>
      <translation>Dieses Grundstück ist nicht mehr im Layer.</translation>
    </message>
    <message>
      <source>Upkeep: {text}</source>
      <translation>Pflege: {text}</translation>
    </message>
    <message>
      <source>Version, dates, layers</source>
      <translation>Version, Datum, Layer</translation>
    </message>
    <message>
      <source>We are less sure here: some data is old, missing or guessed.</source>
      <translation>Hier sind wir weniger gewiss: Manche Daten sind alt, fehlen oder sind geschätzt.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, Lauf {run}</translation>
    </message>
    <message>
      <source>What makes up the need</source>
      <translation>Woraus der Bedarf besteht</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Was helfen würde</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Warum: {reason}</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Hinzoomen</translation>
    </message>
    <message>
      <source>about the average of the district ({mean})</source>
      <translation>etwa das Mittel des Gebiets ({mean})</translation>
    </message>
    <message>
      <source>all parts weigh the same</source>
      <translation>alle Teile wiegen gleich</translation>
    </message>
    <message>
      <source>average of the district</source>
      <translation>Mittel des Gebiets</translation>
    </message>
    <message>
      <source>class {name}</source>
      <translation>Klasse {name}</translation>
    </message>
    <message>
      <source>class {name}, and at least {least} lx everywhere</source>
      <translation>Klasse {name}, und überall mindestens {least} lx</translation>
    </message>
    <message>
      <source>empty: not known, which is not the same as 0</source>
      <translation>leer: nicht bekannt, was nicht dasselbe ist wie 0</translation>
    </message>
    <message>
      <source>it has no weight in this run</source>
      <translation>hat in diesem Lauf kein Gewicht</translation>
    </message>
    <message>
      <source>points of this parcel, and the most that the part can give</source>
      <translation>Punkte dieses Grundstücks, und das Höchste, was der Teil geben kann</translation>
    </message>
    <message>
      <source>the layer does not say why</source>
      <translation>der Layer sagt nicht, warum</translation>
    </message>
    <message>
      <source>the layer's history does not say</source>
      <translation>der Verlauf des Layers sagt es nicht</translation>
    </message>
    <message>
      <source>what the data leave open</source>
      <translation>was die Daten offen lassen</translation>
    </message>
    <message>
      <source>{months} months before the run's date</source>
      <translation>{months} Monate vor dem Stichtag des Laufs</translation>
    </message>
    <message>
      <source>{name} ({count} places)</source>
      <translation>{name} ({count} Orte)</translation>
    </message>
    <message>
      <source>{need} of 100</source>
      <translation>{need} von 100</translation>
    </message>
    <message>
      <source>{points} less than the average of the district ({mean})</source>
      <translation>{points} weniger als das Mittel des Gebiets ({mean})</translation>
    </message>
    <message>
      <source>{points} more than the average of the district ({mean})</source>
      <translation>{points} mehr als das Mittel des Gebiets ({mean})</translation>
    </message>
    <message>
      <source>{years} years before the run's date</source>
      <translation>{years} Jahre vor dem Stichtag des Laufs</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>'{word}' stays: {reason}</source>
      <translation>„{word}“ bleibt: {reason}</translation>
    </message>
    <message>
      <source>A line each: word = reason. The reason is printed in the report.</source>
      <translation>Je eine Zeile: Wort = Begründung. Die Begründung steht im Bericht.</translation>
    </message>
    <message>
      <source>A row per word: where it stands and what to say instead.</source>
      <translation>Eine Zeile je Wort: wo es steht und was man stattdessen sagt.</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Zugelassen</translation>
    </message>
    <message>
      <source>Check its name and that it may be read, or leave it out.</source>
      <translation>Prüfen Sie den Namen und ob sie gelesen werden darf, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>Check wording</source>
      <translation>Wortwahl prüfen</translation>
    </message>
    <message>
      <source>Codes such as en, es, fr, de. Empty: all lists.</source>
      <translation>Kürzel wie en, es, fr, de. Leer: alle Listen.</translation>
    </message>
    <message>
      <source>Empty: all layers of the project.</source>
      <translation>Leer: alle Layer des Projekts.</translation>
    </message>
    <message>
      <source>Folder of exports</source>
      <translation>Ordner mit Exporten</translation>
    </message>
    <message>
      <source>Give some of these codes, or leave it empty for all: {lists}.</source>
      <translation>Geben Sie einige dieser Kürzel an, oder lassen Sie es leer für alle: {lists}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Layer</translation>
    </message>
    <message>
      <source>Line {number} of the accepted words gives no reason: '{line}'.</source>
      <translation>Zeile {number} der zugelassenen Wörter nennt keine Begründung: „{line}“.</translation>
    </message>
    <message>
      <source>Lists of words</source>
      <translation>Wortlisten</translation>
    </message>
    <message>
      <source>Nobody has reviewed these lists with residents yet: {lists}. Take them as a start.</source>
      <translation>Noch niemand hat diese Listen mit Anwohnenden durchgesehen: {lists}. Nehmen Sie sie als Anfang.</translation>
    </message>
    <message>
      <source>Not read: {count:,} files that only people can read ({files}). Read them yourself; their layouts and layers were read where the project holds them.</source>
      <translation>Nicht gelesen: {count:,} Dateien, die nur Menschen lesen können ({files}). Lesen Sie sie selbst; ihre Layouts und Layer wurden gelesen, wo das Projekt sie enthält.</translation>
    </message>
    <message>
      <source>Reads what the project says to people: names and descriptions of layers, legends, aliases, map tips, layouts, and web pages, pictures and tables in a folder of exports.

Lists each word that labels places or people, where it stands, and what to say instead. Harmless uses and names of institutions are no findings; field names and values are the city's own and are not read. What is to stay is accepted with a reason, which the report prints. Nothing in the project is changed.</source>
      <translation>Liest, was das Projekt den Menschen sagt: Namen und Beschreibungen von Layern, Legenden, Aliasse, Kartenhinweise, Layouts, sowie Webseiten, Bilder und Tabellen in einem Ordner mit Exporten.

Listet jedes Wort, das Orte oder Menschen abstempelt, wo es steht und was man stattdessen sagt. Harmloser Gebrauch und Namen von Einrichtungen sind keine Befunde; Feldnamen und Werte gehören der Stadt und werden nicht gelesen. Was bleiben soll, wird mit einer Begründung zugelassen, die im Bericht steht. Im Projekt ändert sich nichts.</translation>
    </message>
    <message>
      <source>Report on the words</source>
      <translation>Bericht zur Wortwahl</translation>
    </message>
    <message>
      <source>Say instead: {instead}. Change the name of the layer or the text, or let the word stay with a reason (ACCEPTED): it is printed in the report.</source>
      <translation>Sagen Sie stattdessen: {instead}. Ändern Sie den Namen des Layers oder den Text, oder lassen Sie das Wort mit einem Grund stehen (ACCEPTED): Er wird im Bericht gedruckt.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read.</source>
      <translation>Der Ordner „{folder}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The sheet is for the public and says {count:,} words that label places or people; the first: '{word}' in '{said}'.</source>
      <translation>Das Blatt ist für die Öffentlichkeit und sagt {count:,} Worte, die Orte oder Menschen abstempeln; das erste: „{word}“ in „{said}“.</translation>
    </message>
    <message>
      <source>There is no list of words for the language '{language}'.</source>
      <translation>Für die Sprache „{language}“ gibt es keine Wortliste.</translation>
    </message>
    <message>
      <source>There was nothing to read: open a project, or give a folder of exports.</source>
      <translation>Es gab nichts zu lesen: Öffnen Sie ein Projekt, oder geben Sie einen Ordner mit Exporten an.</translation>
    </message>
    <message>
      <source>To be changed, or accepted with a reason</source>
      <translation>Zu ändern, oder mit Begründung zuzulassen</translation>
    </message>
    <message>
      <source>Web pages, SVG pictures, CSV and text files in it are read.</source>
      <translation>Webseiten, SVG-Bilder, CSV- und Textdateien darin werden gelesen.</translation>
    </message>
    <message>
      <source>What was found, what was accepted and why.</source>
      <translation>Was gefunden, was zugelassen wurde und warum.</translation>
    </message>
    <message>
      <source>Words accepted</source>
      <translation>Zugelassene Wörter</translation>
    </message>
    <message>
      <source>Words found</source>
      <translation>Gefundene Wörter</translation>
    </message>
    <message>
      <source>Words in public texts</source>
      <translation>Wörter in öffentlichen Texten</translation>
    </message>
    <message>
      <source>Words that may stay, each with its reason</source>
      <translation>Wörter, die bleiben dürfen, jedes mit Begründung</translation>
    </message>
    <message>
      <source>Words to be changed</source>
      <translation>Zu ändernde Wörter</translation>
    </message>
    <message>
      <source>Write the word, an equals sign and why it may stay: it is printed in the report.</source>
      <translation>Schreiben Sie das Wort, ein Gleichheitszeichen und warum es bleiben darf: Das steht im Bericht.</translation>
    </message>
    <message>
      <source>alias of a field of the layer '{layer}'</source>
      <translation>Alias eines Felds des Layers „{layer}“</translation>
    </message>
    <message>
      <source>description of the layer '{layer}'</source>
      <translation>Beschreibung des Layers „{layer}“</translation>
    </message>
    <message>
      <source>file '{file}', line {number}</source>
      <translation>Datei „{file}“, Zeile {number}</translation>
    </message>
    <message>
      <source>layer tree</source>
      <translation>Layerbaum</translation>
    </message>
    <message>
      <source>layout '{layout}'</source>
      <translation>Layout „{layout}“</translation>
    </message>
    <message>
      <source>legend of the layer '{layer}'</source>
      <translation>Legende des Layers „{layer}“</translation>
    </message>
    <message>
      <source>map tip of the layer '{layer}'</source>
      <translation>Kartenhinweis des Layers „{layer}“</translation>
    </message>
    <message>
      <source>name of the layer '{layer}'</source>
      <translation>Name des Layers „{layer}“</translation>
    </message>
    <message>
      <source>page {number} of the sheet</source>
      <translation>Seite {number} des Blattes</translation>
    </message>
    <message>
      <source>title of the project</source>
      <translation>Titel des Projekts</translation>
    </message>
    <message>
      <source>words,language,vocabulary,public,legend,layout,stigma,plain language</source>
      <translation>Wörter,Sprache,Vokabular,öffentlich,Legende,Layout,Stigma,einfache Sprache</translation>
    </message>
    <message>
      <source>{texts:,} texts were read. {open:,} words label places or people; {accepted:,} more were accepted.</source>
      <translation>{texts:,} Texte wurden gelesen. {open:,} Wörter stempeln Orte oder Menschen ab; {accepted:,} weitere wurden zugelassen.</translation>
    </message>
    <message>
      <source>{texts:,} texts were read; {open:,} words are to be changed or accepted.</source>
      <translation>{texts:,} Texte wurden gelesen; {open:,} Wörter sind zu ändern oder zuzulassen.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>board fence {height:g} m</source>
      <translation>Bretterzaun {height:g} m</translation>
    </message>
    <message>
      <source>chain-link fence {height:g} m</source>
      <translation>Maschendrahtzaun {height:g} m</translation>
    </message>
    <message>
      <source>fence {height:g} m</source>
      <translation>Zaun {height:g} m</translation>
    </message>
    <message>
      <source>hedge {height:g} m</source>
      <translation>Hecke {height:g} m</translation>
    </message>
    <message>
      <source>how many people walk there</source>
      <translation>wie viele Menschen dort gehen</translation>
    </message>
    <message>
      <source>kind not known {height:g} m</source>
      <translation>Art nicht bekannt {height:g} m</translation>
    </message>
    <message>
      <source>picket fence {height:g} m</source>
      <translation>Lattenzaun {height:g} m</translation>
    </message>
    <message>
      <source>railing {height:g} m</source>
      <translation>Geländer {height:g} m</translation>
    </message>
    <message>
      <source>retaining wall {height:g} m</source>
      <translation>Stützmauer {height:g} m</translation>
    </message>
    <message>
      <source>the barrier's height</source>
      <translation>Höhe der Barriere</translation>
    </message>
    <message>
      <source>the barrier's id</source>
      <translation>Kennung der Barriere</translation>
    </message>
    <message>
      <source>the building's height</source>
      <translation>Höhe des Gebäudes</translation>
    </message>
    <message>
      <source>the building's id</source>
      <translation>Kennung des Gebäudes</translation>
    </message>
    <message>
      <source>the circuit or feeder</source>
      <translation>Stromkreis oder Abgang</translation>
    </message>
    <message>
      <source>the class of the road</source>
      <translation>Straßenklasse</translation>
    </message>
    <message>
      <source>the crown's diameter</source>
      <translation>Durchmesser der Krone</translation>
    </message>
    <message>
      <source>the crown's radius</source>
      <translation>Radius der Krone</translation>
    </message>
    <message>
      <source>the currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>the date of the record</source>
      <translation>Datum des Eintrags</translation>
    </message>
    <message>
      <source>the date of the report</source>
      <translation>Datum der Meldung</translation>
    </message>
    <message>
      <source>the date on which the report was closed</source>
      <translation>Datum, an dem die Meldung abgeschlossen wurde</translation>
    </message>
    <message>
      <source>the date since when it is vacant</source>
      <translation>Datum, seit wann es leer steht</translation>
    </message>
    <message>
      <source>the direction of the arm</source>
      <translation>Richtung des Auslegers</translation>
    </message>
    <message>
      <source>the ground's elevation</source>
      <translation>Höhenlage des Bodens</translation>
    </message>
    <message>
      <source>the height of the crown's base</source>
      <translation>Höhe des Kronenansatzes</translation>
    </message>
    <message>
      <source>the highest price</source>
      <translation>höchster Preis</translation>
    </message>
    <message>
      <source>the kind of barrier</source>
      <translation>Art der Barriere</translation>
    </message>
    <message>
      <source>the kind of building</source>
      <translation>Art des Gebäudes</translation>
    </message>
    <message>
      <source>the kind of evidence</source>
      <translation>Art des Anzeichens</translation>
    </message>
    <message>
      <source>the kind of luminaire</source>
      <translation>Art der Leuchte</translation>
    </message>
    <message>
      <source>the kind of vegetation</source>
      <translation>Art der Vegetation</translation>
    </message>
    <message>
      <source>the kind of walkway</source>
      <translation>Art des Gehwegs</translation>
    </message>
    <message>
      <source>the lamp type</source>
      <translation>Lampentyp</translation>
    </message>
    <message>
      <source>the land use</source>
      <translation>Bodennutzung</translation>
    </message>
    <message>
      <source>the light's id</source>
      <translation>Kennung der Leuchte</translation>
    </message>
    <message>
      <source>the lighting class</source>
      <translation>Beleuchtungsklasse</translation>
    </message>
    <message>
      <source>the lowest price</source>
      <translation>niedrigster Preis</translation>
    </message>
    <message>
      <source>the lumens of one lamp</source>
      <translation>Lumen einer Lampe</translation>
    </message>
    <message>
      <source>the luminaire's catalogue number</source>
      <translation>Katalognummer der Leuchte</translation>
    </message>
    <message>
      <source>the material</source>
      <translation>Material</translation>
    </message>
    <message>
      <source>the mounting height</source>
      <translation>Lichtpunkthöhe</translation>
    </message>
    <message>
      <source>the name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>the number of lamps</source>
      <translation>Zahl der Lampen</translation>
    </message>
    <message>
      <source>the number of storeys</source>
      <translation>Zahl der Geschosse</translation>
    </message>
    <message>
      <source>the parcel's id</source>
      <translation>Kennung des Grundstücks</translation>
    </message>
    <message>
      <source>the photometric file</source>
      <translation>photometrische Datei</translation>
    </message>
    <message>
      <source>the pole's id</source>
      <translation>Kennung des Masts</translation>
    </message>
    <message>
      <source>the price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>the rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>the roof's elevation</source>
      <translation>Höhenlage des Dachs</translation>
    </message>
    <message>
      <source>the species</source>
      <translation>Baumart</translation>
    </message>
    <message>
      <source>the status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>the status of the record</source>
      <translation>Status des Eintrags</translation>
    </message>
    <message>
      <source>the status of the report</source>
      <translation>Status der Meldung</translation>
    </message>
    <message>
      <source>the street's name</source>
      <translation>Name der Straße</translation>
    </message>
    <message>
      <source>the tilt of the luminaire</source>
      <translation>Neigung der Leuchte</translation>
    </message>
    <message>
      <source>the tree's height</source>
      <translation>Höhe des Baums</translation>
    </message>
    <message>
      <source>the tree's id</source>
      <translation>Kennung des Baums</translation>
    </message>
    <message>
      <source>the tree's state</source>
      <translation>Zustand des Baums</translation>
    </message>
    <message>
      <source>the trunk's diameter</source>
      <translation>Durchmesser des Stamms</translation>
    </message>
    <message>
      <source>the trunk's girth</source>
      <translation>Umfang des Stamms</translation>
    </message>
    <message>
      <source>the use or code in words</source>
      <translation>Nutzung oder Code in Worten</translation>
    </message>
    <message>
      <source>the value of buildings</source>
      <translation>Wert der Gebäude</translation>
    </message>
    <message>
      <source>the walkway's id</source>
      <translation>Kennung des Gehwegs</translation>
    </message>
    <message>
      <source>the watts of one lamp</source>
      <translation>Watt einer Lampe</translation>
    </message>
    <message>
      <source>the watts of the new lamp</source>
      <translation>Watt der neuen Leuchte</translation>
    </message>
    <message>
      <source>the width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>the work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>the year of installation</source>
      <translation>Jahr des Einbaus</translation>
    </message>
    <message>
      <source>the years that it lasts</source>
      <translation>Jahre, die sie hält</translation>
    </message>
    <message>
      <source>wall {height:g} m</source>
      <translation>Mauer {height:g} m</translation>
    </message>
    <message>
      <source>what exactly the report is about</source>
      <translation>worum genau es in der Meldung geht</translation>
    </message>
    <message>
      <source>what the report is about</source>
      <translation>worum es in der Meldung geht</translation>
    </message>
    <message>
      <source>what was decided</source>
      <translation>was entschieden wurde</translation>
    </message>
    <message>
      <source>what was found</source>
      <translation>was gefunden wurde</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
  </context>
</TS>
