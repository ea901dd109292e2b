<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a lamp on a standing pole</source>
      <translation>Ajouter une lampe sur un mât existant</translation>
    </message>
    <message>
      <source>Add a pole with a lamp</source>
      <translation>Ajouter un mât avec une lampe</translation>
    </message>
    <message>
      <source>Dim or shield the lamp</source>
      <translation>Baisser ou masquer la lampe</translation>
    </message>
    <message>
      <source>Prune branches by the lamp</source>
      <translation>Tailler les branches près de la lampe</translation>
    </message>
    <message>
      <source>Repair the lamp</source>
      <translation>Réparer la lampe</translation>
    </message>
    <message>
      <source>Replace the lamp by an LED</source>
      <translation>Remplacer la lampe par une LED</translation>
    </message>
  </context>
  <context>
    <name>Algorithm</name>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
  </context>
  <context>
    <name>Budget</name>
    <message>
      <source>'{piece}' is no amount of money.</source>
      <translation>« {piece} » n’est pas un montant.</translation>
    </message>
    <message>
      <source>No budget was given.</source>
      <translation>Aucun budget n’a été indiqué.</translation>
    </message>
    <message>
      <source>The budget '{piece}' is negative.</source>
      <translation>Le budget « {piece} » est négatif.</translation>
    </message>
    <message>
      <source>The budget has no amount for year {year:,}.</source>
      <translation>Le budget n'a pas de montant pour l'année {year:,}.</translation>
    </message>
    <message>
      <source>The budget has {count:,} years; at most {most:,} can be ranked.</source>
      <translation>Le budget compte {count:,} années ; le classement en admet {most:,} au plus.</translation>
    </message>
    <message>
      <source>The budget is in several currencies: {currencies}.</source>
      <translation>Le budget est en plusieurs monnaies : {currencies}.</translation>
    </message>
    <message>
      <source>Write an amount such as 250000 or 250000 EUR; for several years: 100000; 120000; 120000</source>
      <translation>Écrivez un montant comme 250000 ou 250000 EUR ; pour plusieurs années : 100000; 120000; 120000</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>As before</source>
      <translation>Comme avant</translation>
    </message>
    <message>
      <source>Costs less</source>
      <translation>Coûtent moins</translation>
    </message>
    <message>
      <source>Costs more</source>
      <translation>Coûtent plus</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Réalisées</translation>
    </message>
    <message>
      <source>Moved down</source>
      <translation>Descendues</translation>
    </message>
    <message>
      <source>Moved up</source>
      <translation>Montées</translation>
    </message>
    <message>
      <source>New on the list</source>
      <translation>Nouvelles dans la liste</translation>
    </message>
    <message>
      <source>No longer on the list</source>
      <translation>Ne sont plus dans la liste</translation>
    </message>
    <message>
      <source>{change}: {count:,}</source>
      <translation>{change} : {count:,}</translation>
    </message>
  </context>
  <context>
    <name>CheckData</name>
    <message>
      <source>Check data</source>
      <translation>Vérifier les données</translation>
    </message>
    <message>
      <source>In plain words, what would make the result surer.</source>
      <translation>En mots simples, ce qui rendrait le résultat plus fiable.</translation>
    </message>
    <message>
      <source>Letter that asks for data</source>
      <translation>Lettre de demande de données</translation>
    </message>
    <message>
      <source>Mapping of fields</source>
      <translation>Correspondance des champs</translation>
    </message>
    <message>
      <source>Reads the city's layers as Score parcels would, and says what was understood and what is wrong.

Gives a table of findings (where, how many, what to do), the areas that a layer does not cover, a mapping file that says which field was taken for what (correct it and give it to the other tools), and a letter that asks for the data that would make the result surer. With a folder of photometric files, a report shows how each spreads its light and what did not match. Nothing in your layers is changed.</source>
      <translation>Lit les couches de la ville comme le ferait « Évaluer les parcelles », et dit ce qui a été compris et ce qui ne va pas.

Donne un tableau de constats (où, combien, que faire), les zones qu’une couche ne couvre pas, un fichier de correspondance qui dit quel champ a été retenu pour quoi (corrigez-le et donnez-le aux autres outils), et une lettre qui demande les données qui rendraient le résultat plus fiable. Avec un dossier de fichiers photométriques, un rapport montre comment chacun répartit sa lumière et ce qui n’a pas correspondu. Rien ne change dans vos couches.</translation>
    </message>
    <message>
      <source>Report on photometric files</source>
      <translation>Rapport sur les fichiers photométriques</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
      <source>Web pages (*.html)</source>
      <translation>Pages web (*.html)</translation>
    </message>
    <message>
      <source>Web pages (*.html);;Text files (*.txt)</source>
      <translation>Pages web (*.html);;Fichiers texte (*.txt)</translation>
    </message>
    <message>
      <source>Which field was taken for what. Correct it and give it as MAPPING.</source>
      <translation>Quel champ a été retenu pour quoi. Corrigez-le et indiquez-le comme MAPPING.</translation>
    </message>
    <message>
      <source>With PHOTOMETRY: how each file spreads its light, how many lights have it, and what did not match.</source>
      <translation>Avec PHOTOMETRY : comment chaque fichier répartit sa lumière, combien de lampadaires l’ont, et ce qui n’a pas correspondu.</translation>
    </message>
    <message>
      <source>check,quality,findings,mapping,fields,letter,validate,data</source>
      <translation>vérifier,qualité,constats,correspondance,champs,lettre,valider,données</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>{name} was left empty, and the run needs it: {label}.</source>
      <translation>{name} est resté vide et l'exécution en a besoin : {label}.</translation>
    </message>
    <message>
      <source>{name}: '{place}' cannot be opened as a layer. Check its name and what it holds, or leave it out.</source>
      <translation>{name} : « {place} » ne s’ouvre pas comme couche. Vérifiez son nom et son contenu, ou retirez-la.</translation>
    </message>
    <message>
      <source>{name}: '{value}' cannot be. Give a number from {least:g} to {most:g}.</source>
      <translation>{name} : « {value} » n’est pas possible. Indiquez un nombre de {least:g} à {most:g}.</translation>
    </message>
    <message>
      <source>{name}: '{value}' is no date. Write it as year-month-day, such as 2026-03-01.</source>
      <translation>{name} : « {value} » n’est pas une date. Écrivez-la sous la forme année-mois-jour, par exemple 2026-03-01.</translation>
    </message>
    <message>
      <source>{name}: there is no '{value}'. Take one of: {options}.</source>
      <translation>{name} : « {value} » n’existe pas. Choisissez l’une de ces valeurs : {options}.</translation>
    </message>
    <message>
      <source>{name}: {value} is in the future. Give today or an earlier day.</source>
      <translation>{name} : {value} est dans le futur. Indiquez la date du jour ou une date antérieure.</translation>
    </message>
  </context>
  <context>
    <name>CommunityAtlas</name>
    <message>
      <source>Areas</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Community atlas</source>
      <translation>Atlas de quartier</translation>
    </message>
    <message>
      <source>Field with the names of the areas</source>
      <translation>Champ avec les noms des zones</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Nombre de zones</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF pour imprimer, PNG pour le web (un fichier par page).</translation>
    </message>
    <message>
      <source>Polygons, each of which has a page. Without them each block has one.</source>
      <translation>Des polygones, qui ont chacun une page. Sans eux, chaque îlot en a une.</translation>
    </message>
    <message>
      <source>Prints an atlas for community meetings: an overview of the whole district, then a page for each area with its own map, facts and reasons.

Give areas such as neighbourhoods; without them each block has a page. As on every public sheet, all figures are those of block faces of ten or more parcels: nothing can be said of a single parcel. An area in which nothing was scored keeps its page, which says so.</source>
      <translation>Imprime un atlas pour des réunions de quartier : une vue d’ensemble de tout le secteur, puis une page par zone avec sa carte, ses chiffres et ses raisons.

Indiquez des zones comme des quartiers ; sans elles, chaque îlot a une page. Comme sur toute feuille publique, tous les chiffres sont ceux de fronts d’îlot de dix parcelles ou plus : rien ne peut être dit d’une seule parcelle. Une zone où rien n’a été évalué garde sa page, qui le dit.</translation>
    </message>
    <message>
      <source>Without it the areas are numbered.</source>
      <translation>Sans lui, les zones sont numérotées.</translation>
    </message>
    <message>
      <source>print,layout,map,atlas,neighbourhood,block,meeting,residents,PDF</source>
      <translation>imprimer,mise en page,carte,atlas,quartier,îlot,réunion,habitants,PDF</translation>
    </message>
  </context>
  <context>
    <name>CommunitySheet</name>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>« {file} » n’a pas pu être écrit.</translation>
    </message>
    <message>
      <source>1,300 ft is about a five-minute walk</source>
      <translation>1 300 pieds, c’est environ cinq minutes à pied</translation>
    </message>
    <message>
      <source>400 m is about a five-minute walk</source>
      <translation>400 m, c’est environ cinq minutes à pied</translation>
    </message>
    <message>
      <source>A code such as en or es, or two for a sheet in both: es en. Empty: the language of QGIS.</source>
      <translation>Un code tel que en ou es, ou deux pour une feuille dans les deux : es en. Vide : la langue de QGIS.</translation>
    </message>
    <message>
      <source>A picture for the upper right corner. It is kept inside the sheet.</source>
      <translation>Une image pour le coin supérieur droit. Elle est gardée dans la feuille.</translation>
    </message>
    <message>
      <source>A sheet has room for two languages, not for {n}.</source>
      <translation>Une feuille a de la place pour deux langues, pas pour {n}.</translation>
    </message>
    <message>
      <source>About this sheet</source>
      <translation>À propos de cette feuille</translation>
    </message>
    <message>
      <source>Add a lamp on a pole</source>
      <translation>Ajouter une lampe sur un mât</translation>
    </message>
    <message>
      <source>Add the sheet to the open project</source>
      <translation>Ajouter la feuille au projet ouvert</translation>
    </message>
    <message>
      <source>Adds the layers of the sheet in a group, and the sheet itself under Project &gt; Layouts. What the public may have is written beside the sheet's file.</source>
      <translation>Ajoute les couches de la feuille dans un groupe, et la feuille elle-même sous Projet &gt; Mises en page. Ce que le public peut recevoir est écrit à côté du fichier de la feuille.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>All type is 18 pt or larger. The sheet then has more pages.</source>
      <translation>Tous les caractères font 18 pt ou plus. La feuille a alors plus de pages.</translation>
    </message>
    <message>
      <source>Also a PDF with layers (GeoPDF)</source>
      <translation>Aussi un PDF à couches (GeoPDF)</translation>
    </message>
    <message>
      <source>An address, a telephone number, a place and a time: one or two lines.</source>
      <translation>Une adresse, un numéro de téléphone, un lieu et une heure : une ou deux lignes.</translation>
    </message>
    <message>
      <source>An indication, not a certificate.</source>
      <translation>Une indication, pas un certificat.</translation>
    </message>
    <message>
      <source>Area of this atlas, with its number</source>
      <translation>Zone de cet atlas, avec son numéro</translation>
    </message>
    <message>
      <source>Area {n}</source>
      <translation>Zone {n}</translation>
    </message>
    <message>
      <source>Ask first: Which places do you like and use? Mark them on the map.</source>
      <translation>Demandez d’abord : quels lieux aimez-vous et utilisez-vous ? Marquez-les sur la carte.</translation>
    </message>
    <message>
      <source>Ask today who decides, and when. Write it here: ____________________</source>
      <translation>Demandez aujourd’hui qui décide, et quand. Notez-le ici : ____________________</translation>
    </message>
    <message>
      <source>Ask who would bear the harm of each choice, such as glare or noise.</source>
      <translation>Demandez qui subirait l’effet négatif de chaque choix, comme l’éblouissement ou le bruit.</translation>
    </message>
    <message>
      <source>Ask: Does it look like this after dark? Where is the map wrong?</source>
      <translation>Demandez : est-ce bien ainsi la nuit ? Où la carte a-t-elle tort ?</translation>
    </message>
    <message>
      <source>Automatic: feet where the map's coordinate system is in feet, else metres.</source>
      <translation>Automatique : des pieds si le système de coordonnées de la carte est en pieds, sinon des mètres.</translation>
    </message>
    <message>
      <source>Average need on this map: {need} of 100.</source>
      <translation>Besoin moyen sur cette carte : {need} sur 100.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Before the meeting</source>
      <translation>Avant la réunion</translation>
    </message>
    <message>
      <source>Block faces of ten or more parcels, for the public</source>
      <translation>Fronts d’îlot de dix parcelles ou plus, pour le public</translation>
    </message>
    <message>
      <source>Block faces: parcels side by side along a street, ten or more together. Single parcels mark the page as an internal working copy.</source>
      <translation>Fronts d’îlot : des parcelles côte à côte le long d’une rue, dix ou plus ensemble. Si des parcelles isolées sont montrées, la page est marquée comme copie de travail interne.</translation>
    </message>
    <message>
      <source>Block {n}</source>
      <translation>Îlot {n}</translation>
    </message>
    <message>
      <source>Both maps use the same colours. The second is computed, not promised.</source>
      <translation>Les deux cartes ont les mêmes couleurs. La seconde est calculée, pas promise.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons that has a coordinate system, or none.</source>
      <translation>Choisissez une couche de polygones qui a un système de coordonnées, ou aucune.</translation>
    </message>
    <message>
      <source>Choose an SVG, PNG or JPEG file, or none.</source>
      <translation>Choisissez un fichier SVG, PNG ou JPEG, ou aucun.</translation>
    </message>
    <message>
      <source>Choose another place, with a name that ends in .qgz.</source>
      <translation>Choisissez un autre emplacement, avec un nom qui se termine par .qgz.</translation>
    </message>
    <message>
      <source>Choose the dark gaps that 'Score parcels' or 'Lighting' made, or none.</source>
      <translation>Choisissez les tronçons sombres issus de « Évaluer les parcelles » ou de « Lumière sur les cheminements », ou aucun.</translation>
    </message>
    <message>
      <source>Choose the layer that 'Score parcels' made, not its table.</source>
      <translation>Choisissez la couche issue de « Évaluer les parcelles », pas sa table.</translation>
    </message>
    <message>
      <source>Choose the result of 'Street-light upgrades', or a layer with rank and action.</source>
      <translation>Choisissez le résultat de « Classer les améliorations de l’éclairage », ou une couche avec rank et action.</translation>
    </message>
    <message>
      <source>Choose the suggestions that 'Score parcels' made, or none.</source>
      <translation>Choisissez les propositions issues de « Évaluer les parcelles », ou aucune.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place for the project.</source>
      <translation>Fermez le fichier s’il est ouvert, ou choisissez un autre emplacement pour le projet.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place.</source>
      <translation>Fermez le fichier s’il est ouvert, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>Community places and base map</source>
      <translation>Équipements de quartier et fond de carte</translation>
    </message>
    <message>
      <source>Community sheet</source>
      <translation>Feuille de quartier</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Count the dots aloud and write the counts down.</source>
      <translation>Comptez les gommettes à voix haute et notez les totaux.</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tronçons sombres</translation>
    </message>
    <message>
      <source>Dark gaps in the walking light</source>
      <translation>Tronçons sombres sur les cheminements</translation>
    </message>
    <message>
      <source>Darker means more need for improvement.</source>
      <translation>Plus c’est foncé, plus le besoin d’amélioration est grand.</translation>
    </message>
    <message>
      <source>Data: {data}.</source>
      <translation>Données : {data}.</translation>
    </message>
    <message>
      <source>Date of the meeting</source>
      <translation>Date de la réunion</translation>
    </message>
    <message>
      <source>Dim or shield</source>
      <translation>Baisser ou masquer</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) has the colour of its mean need</source>
      <translation>Chaque front d’îlot (dix parcelles ou plus) a la couleur de son besoin moyen</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) shows how sure its figures are.</source>
      <translation>Chaque front d’îlot (dix parcelles ou plus) montre la fiabilité de ses chiffres.</translation>
    </message>
    <message>
      <source>Each dot is a street light to repair, change or add; its number is its place in the list ({n} works). The first ones take away most darkness for the money.</source>
      <translation>Chaque point est un lampadaire à réparer, à changer ou à ajouter ; son numéro est sa place dans la liste ({n} interventions). Les premiers enlèvent le plus d’obscurité pour l’argent.</translation>
    </message>
    <message>
      <source>Each parcel of land has the colour of its need</source>
      <translation>Chaque parcelle a la couleur de son besoin</translation>
    </message>
    <message>
      <source>Each parcel of land shows how sure its figures are.</source>
      <translation>Chaque parcelle montre la fiabilité de ses chiffres.</translation>
    </message>
    <message>
      <source>Every figure can be contested. What is wrong is mended in the data, and the map is made anew.</source>
      <translation>Tout chiffre peut être contesté. Ce qui est faux est corrigé dans les données, et la carte est refaite.</translation>
    </message>
    <message>
      <source>Every figure can be contested. You get an answer, the data is mended, and the next map says so.</source>
      <translation>Tout chiffre peut être contesté. Vous recevez une réponse, les données sont corrigées, et la carte suivante le dit.</translation>
    </message>
    <message>
      <source>Everybody puts the same number of dots on the dot sheet.</source>
      <translation>Chaque personne met le même nombre de gommettes sur la feuille à gommettes.</translation>
    </message>
    <message>
      <source>Evidence: A = the best studies, tried at random; B = large studies that compare; C = one study or a link; D = guidance only. Prices are rough and were not checked here.</source>
      <translation>Preuves : A = les meilleures études, avec tirage au sort ; B = de grandes études qui comparent ; C = une étude ou un lien ; D = des recommandations seulement. Les prix sont approximatifs et n’ont pas été vérifiés ici.</translation>
    </message>
    <message>
      <source>For before and after: the parcels scored with what would change.</source>
      <translation>Pour avant et après : les parcelles évaluées avec ce qui changerait.</translation>
    </message>
    <message>
      <source>For the street-light list: points with the fields 'rank', 'action', 'street', 'cost', 'emin_before_lx', 'emin_after_lx' and 'why'.</source>
      <translation>Pour la liste des lampadaires : des points avec les champs « rank », « action », « street », « cost », « emin_before_lx », « emin_after_lx » et « why ».</translation>
    </message>
    <message>
      <source>For whoever leads the talk. Read it before; say it in your own words.</source>
      <translation>Pour la personne qui anime la discussion. Lisez-le avant ; dites-le avec vos mots.</translation>
    </message>
    <message>
      <source>Give the project another name.</source>
      <translation>Donnez un autre nom au projet.</translation>
    </message>
    <message>
      <source>Give the result of 'Street-light upgrades' as list of street lights.</source>
      <translation>Indiquez le résultat de « Classer les améliorations de l’éclairage » comme liste des lampadaires.</translation>
    </message>
    <message>
      <source>Hand it in: {contact}</source>
      <translation>À rendre ici : {contact}</translation>
    </message>
    <message>
      <source>How can we reach you? (only if you want an answer)</source>
      <translation>Comment vous joindre ? (seulement si vous voulez une réponse)</translation>
    </message>
    <message>
      <source>How do you know? (seen, measured, photo, bill, permit)</source>
      <translation>Comment le savez-vous ? (vu, mesuré, photo, facture, permis)</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Combien</translation>
    </message>
    <message>
      <source>How much light falls on the walkways after dark</source>
      <translation>Combien de lumière arrive sur les cheminements la nuit</translation>
    </message>
    <message>
      <source>How much of the ground people on walkways can see</source>
      <translation>Quelle part du sol on voit depuis les cheminements</translation>
    </message>
    <message>
      <source>How old the data is, is not known.</source>
      <translation>L’âge des données n’est pas connu.</translation>
    </message>
    <message>
      <source>How old the data is: {ages}.</source>
      <translation>Âge des données : {ages}.</translation>
    </message>
    <message>
      <source>How people can answer</source>
      <translation>Comment les habitants peuvent répondre</translation>
    </message>
    <message>
      <source>How sure is it?</source>
      <translation>Est-ce fiable ?</translation>
    </message>
    <message>
      <source>How sure the figures are (0 to 1)</source>
      <translation>Fiabilité des chiffres (0 à 1)</translation>
    </message>
    <message>
      <source>How the paper lies</source>
      <translation>Orientation du papier</translation>
    </message>
    <message>
      <source>How to lead the meeting</source>
      <translation>Comment animer la réunion</translation>
    </message>
    <message>
      <source>ISO and US sizes. Automatic: the size that suits the kind of sheet.</source>
      <translation>Formats ISO et américains. Automatique : le format adapté au type de feuille.</translation>
    </message>
    <message>
      <source>Internal working copy, not for the public</source>
      <translation>Copie de travail interne, pas pour le public</translation>
    </message>
    <message>
      <source>Is something wrong or missing?</source>
      <translation>Quelque chose est faux ou manque ?</translation>
    </message>
    <message>
      <source>Is the map wrong somewhere?</source>
      <translation>La carte a-t-elle tort quelque part ?</translation>
    </message>
    <message>
      <source>Kind of sheet</source>
      <translation>Type de feuille</translation>
    </message>
    <message>
      <source>Land and buildings: some in and around them may be unused</source>
      <translation>Terrains et bâtiments : là et autour, certains sont peut-être inutilisés</translation>
    </message>
    <message>
      <source>Landscape or portrait; automatic: what suits the kind of sheet.</source>
      <translation>Paysage ou portrait ; automatique : selon le type de feuille.</translation>
    </message>
    <message>
      <source>Language of the sheet</source>
      <translation>Langue de la feuille</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Gros caractères</translation>
    </message>
    <message>
      <source>Leave the language empty, or give a code such as en or es, or two: es en.</source>
      <translation>Laissez la langue vide, ou donnez un code tel que en ou es, ou deux : es en.</translation>
    </message>
    <message>
      <source>Light: the walkway has less than the standard asks</source>
      <translation>Lumière : le cheminement en a moins que ne demande la norme</translation>
    </message>
    <message>
      <source>Light: {share} of the walkway is darker than the standard asks</source>
      <translation>Lumière : {share} du cheminement est plus sombre que ne le demande la norme</translation>
    </message>
    <message>
      <source>List of street lights</source>
      <translation>Liste des lampadaires</translation>
    </message>
    <message>
      <source>Logo of the city</source>
      <translation>Logo de la ville</translation>
    </message>
    <message>
      <source>Lowest light, now → then</source>
      <translation>Lumière minimale, avant → après</translation>
    </message>
    <message>
      <source>Lux (lx) says how much light falls on the ground.</source>
      <translation>Le lux (lx) dit combien de lumière arrive au sol.</translation>
    </message>
    <message>
      <source>Made with Wellplaced {version}, run {run}.</source>
      <translation>Réalisé avec Wellplaced {version}, exécution {run}.</translation>
    </message>
    <message>
      <source>Made with Wellplaced.</source>
      <translation>Réalisé avec Wellplaced.</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the area</source>
      <translation>Nom de la zone</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Besoin d’amélioration</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Besoin d’amélioration (0 à 100)</translation>
    </message>
    <message>
      <source>Need for improvement by block face</source>
      <translation>Besoin d’amélioration par front d’îlot</translation>
    </message>
    <message>
      <source>Need for improvement, afterwards</source>
      <translation>Besoin d’amélioration, après</translation>
    </message>
    <message>
      <source>New LED lamp</source>
      <translation>Nouvelle lampe LED</translation>
    </message>
    <message>
      <source>New data from the city or from you makes the map surer.</source>
      <translation>De nouvelles données de la ville ou de vous rendent la carte plus fiable.</translation>
    </message>
    <message>
      <source>New pole with a lamp</source>
      <translation>Nouveau mât avec une lampe</translation>
    </message>
    <message>
      <source>No block face lies in this area: there is nothing to show.</source>
      <translation>Aucun front d’îlot n’est dans cette zone : il n’y a rien à montrer.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' has a shape that could be drawn.</source>
      <translation>Aucune parcelle de « {layer} » n’a de forme que l’on puisse dessiner.</translation>
    </message>
    <message>
      <source>One or two sentences. Without them the sheet leaves room to write it in.</source>
      <translation>Une ou deux phrases. Sans elles, la feuille laisse de la place pour les écrire.</translation>
    </message>
    <message>
      <source>Only then speak of what is missing.</source>
      <translation>Ne parlez qu’ensuite de ce qui manque.</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF pour imprimer, PNG pour le web (un fichier par page).</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Parks, schools, libraries, stops, streets, buildings. Their names say what they are.</source>
      <translation>Parcs, écoles, bibliothèques, arrêts, rues, bâtiments. Leurs noms disent ce qu’ils sont.</translation>
    </message>
    <message>
      <source>People, crime, or who lives here. It measures places, never people.</source>
      <translation>Ni les personnes, ni les délits, ni qui habite ici. Elle mesure des lieux, jamais des personnes.</translation>
    </message>
    <message>
      <source>Places that people use here: {places}.</source>
      <translation>Lieux que les gens utilisent ici : {places}.</translation>
    </message>
    <message>
      <source>Print a sheet for each language, or for each pair of them.</source>
      <translation>Imprimez une feuille par langue, ou par paire de langues.</translation>
    </message>
    <message>
      <source>Prints a sheet for a community meeting: the map, what it means, how sure it is, what could be done, and how to answer.

There are a wall map, a table map with boxes for notes, a hand-out, the list of street lights for public works, a sheet of before and after, one of what we do not know, and the papers of whoever leads the meeting: script, dot sheet and contest form. Each can be had on ISO and US paper and in large print; what does not fit on a page goes on overleaf.

The sheets speak of places only. They show block faces of ten or more parcels, so that nothing can be said of a single one; single parcels can be drawn for internal use, and the page then says so. They rank nothing, and say what they do not show. Give parks, schools and stops as further layers: they are drawn on top and stand first in the legend. The sheet can be edited in QGIS under Project &gt; Layouts: in the open project, or in a project file of its own. What the public may have then lies in a GeoPackage beside it, without the parcels.</source>
      <translation>Imprime une feuille pour une réunion de quartier : la carte, ce qu’elle veut dire, sa fiabilité, ce que l’on pourrait faire et comment répondre.

Il y a une carte murale, une carte de table avec des cases pour les notes, une feuille à distribuer, la liste des lampadaires pour les travaux publics, une feuille d’avant et après, une de ce que nous ne savons pas, et les papiers de la personne qui anime la réunion : déroulement, feuille à gommettes et formulaire de contestation. Chacune existe sur papier ISO et américain et en gros caractères ; ce qui ne tient pas sur une page continue sur la suivante.

Les feuilles ne parlent que de lieux. Elles montrent des fronts d’îlot de dix parcelles ou plus, pour que rien ne puisse être dit d’une seule ; on peut dessiner des parcelles isolées pour un usage interne, et la page le dit alors. Elles ne classent rien, et disent ce qu’elles ne montrent pas. Ajoutez les parcs, les écoles et les arrêts comme autres couches : ils sont dessinés par-dessus et viennent en premier dans la légende. La feuille peut être modifiée dans QGIS sous Projet &gt; Mises en page : dans le projet ouvert, ou dans un fichier de projet à part. Ce que le public peut recevoir se trouve alors dans un GeoPackage à côté, sans les parcelles.</translation>
    </message>
    <message>
      <source>Prune branches</source>
      <translation>Tailler les branches</translation>
    </message>
    <message>
      <source>Put your dots here</source>
      <translation>Collez vos gommettes ici</translation>
    </message>
    <message>
      <source>QGIS project with the sheet</source>
      <translation>Projet QGIS avec la feuille</translation>
    </message>
    <message>
      <source>Read the choices with price and evidence. No action is a choice as well.</source>
      <translation>Lisez les choix avec leur prix et leurs preuves. Ne rien faire est aussi un choix.</translation>
    </message>
    <message>
      <source>Read the map together (15 minutes)</source>
      <translation>Lire la carte ensemble (15 minutes)</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Réparer</translation>
    </message>
    <message>
      <source>Report on words and colours</source>
      <translation>Rapport sur les mots et les couleurs</translation>
    </message>
    <message>
      <source>Run 'Score parcels' first and choose its result.</source>
      <translation>Exécutez d’abord « Évaluer les parcelles » et choisissez son résultat.</translation>
    </message>
    <message>
      <source>Save it as GeoPackage first, or make the sheet without a project.</source>
      <translation>Enregistrez-la d’abord comme GeoPackage, ou faites la feuille sans projet.</translation>
    </message>
    <message>
      <source>Say what the map shows: places. It shows no people and no crime.</source>
      <translation>Dites ce que montre la carte : des lieux. Elle ne montre ni personnes ni délits.</translation>
    </message>
    <message>
      <source>Say when the answers will be published, and where.</source>
      <translation>Dites quand et où les réponses seront publiées.</translation>
    </message>
    <message>
      <source>Say who you are, who asked for the map, and who decides.</source>
      <translation>Dites qui vous êtes, qui a demandé la carte et qui décide.</translation>
    </message>
    <message>
      <source>Score the parcels once more with what would change, and give them as after.</source>
      <translation>Évaluez les parcelles encore une fois avec ce qui changerait, et indiquez-les comme après.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelles évaluées</translation>
    </message>
    <message>
      <source>Scored parcels, afterwards</source>
      <translation>Parcelles évaluées, après</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Shorten it, or take larger paper.</source>
      <translation>Raccourcissez-le, ou prenez un papier plus grand.</translation>
    </message>
    <message>
      <source>Shorten the texts, or take larger paper.</source>
      <translation>Raccourcissez les textes, ou prenez un papier plus grand.</translation>
    </message>
    <message>
      <source>Single parcels, for internal use</source>
      <translation>Parcelles isolées, pour usage interne</translation>
    </message>
    <message>
      <source>Something is known of every place on this map.</source>
      <translation>On sait quelque chose de chaque lieu de cette carte.</translation>
    </message>
    <message>
      <source>Stands under the title.</source>
      <translation>S’affiche sous le titre.</translation>
    </message>
    <message>
      <source>Start with the legend: light means little need, dark means much.</source>
      <translation>Commencez par la légende : clair veut dire peu de besoin, foncé beaucoup.</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Street light with its number in the list</source>
      <translation>Lampadaire avec son numéro dans la liste</translation>
    </message>
    <message>
      <source>Stripes mean: we are less sure. No fill means: we do not know.</source>
      <translation>Les rayures disent : c’est moins fiable. Sans remplissage : on ne sait pas.</translation>
    </message>
    <message>
      <source>Stripes: some data is old, missing or guessed.</source>
      <translation>Rayures : des données sont anciennes, manquent ou sont estimées.</translation>
    </message>
    <message>
      <source>Such as 2026-03-01, or words. Empty: no date of a meeting is printed.</source>
      <translation>Par exemple 2026-03-01, ou des mots. Vide : aucune date de réunion n’est imprimée.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Propositions</translation>
    </message>
    <message>
      <source>Take it out of the base map, or choose single parcels, for internal use.</source>
      <translation>Retirez-la du fond de carte, ou choisissez les parcelles isolées, pour usage interne.</translation>
    </message>
    <message>
      <source>Take ten dots. Put them where you think it matters most.</source>
      <translation>Prenez dix gommettes. Collez-les là où cela compte le plus pour vous.</translation>
    </message>
    <message>
      <source>The areas of this atlas</source>
      <translation>Les zones de cet atlas</translation>
    </message>
    <message>
      <source>The dark gaps that the same run found.</source>
      <translation>Les tronçons sombres trouvés par la même exécution.</translation>
    </message>
    <message>
      <source>The data is from {first} to {last}.</source>
      <translation>Les données vont de {first} à {last}.</translation>
    </message>
    <message>
      <source>The data is from {year}.</source>
      <translation>Les données datent de {year}.</translation>
    </message>
    <message>
      <source>The denser the stripes, the more is old, missing or guessed.</source>
      <translation>Plus les rayures sont serrées, plus il y a de données anciennes, manquantes ou estimées.</translation>
    </message>
    <message>
      <source>The field '{field}' of '{layer}' holds more than numbers: the layer was not scored here.</source>
      <translation>Le champ « {field} » de « {layer} » ne contient pas que des nombres : la couche n’a pas été évaluée ici.</translation>
    </message>
    <message>
      <source>The font '{font}' is not installed. The sheet is set in '{used}'.</source>
      <translation>La police « {font} » n’est pas installée. La feuille est composée en « {used} ».</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no area that can be drawn.</source>
      <translation>La couche « {layer} » n’a aucune zone que l’on puisse dessiner.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field 'need': it was not scored.</source>
      <translation>La couche « {layer} » n’a pas de champ « need » : elle n’a pas été évaluée.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no fields 'length_m' and 'cause'.</source>
      <translation>La couche « {layer} » n’a pas les champs « length_m » et « cause ».</translation>
    </message>
    <message>
      <source>The layer '{layer}' holds no suggestions.</source>
      <translation>La couche « {layer} » ne contient pas de propositions.</translation>
    </message>
    <message>
      <source>The layer '{layer}' is temporary: a project cannot keep it.</source>
      <translation>La couche « {layer} » est temporaire : un projet ne peut pas la garder.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies in the file that would be written.</source>
      <translation>La couche « {layer} » se trouve dans le fichier à écrire.</translation>
    </message>
    <message>
      <source>The layer '{layer}' tells of single parcels.</source>
      <translation>La couche « {layer} » parle de parcelles isolées.</translation>
    </message>
    <message>
      <source>The layer has fewer than ten parcels. The public map shows ten or more together, so that nothing is said of a single one. There is nothing to show.</source>
      <translation>La couche a moins de dix parcelles. La carte publique en montre dix ou plus ensemble, pour ne rien dire d’une seule. Il n’y a rien à montrer.</translation>
    </message>
    <message>
      <source>The layer has no parcels. There is nothing to show yet.</source>
      <translation>La couche n’a pas de parcelles. Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
      <source>The list of street lights '{layer}' has no field {fields}.</source>
      <translation>La liste des lampadaires « {layer} » n’a pas de champ {fields}.</translation>
    </message>
    <message>
      <source>The logo '{file}' is no picture that can be read.</source>
      <translation>Le logo « {file} » n’est pas une image lisible.</translation>
    </message>
    <message>
      <source>The logo '{file}' was not found.</source>
      <translation>Le logo « {file} » n’a pas été trouvé.</translation>
    </message>
    <message>
      <source>The map shows no people, no crime, and not who lives here.</source>
      <translation>La carte ne montre ni personnes, ni délits, ni qui habite ici.</translation>
    </message>
    <message>
      <source>The name of the area is too long for this paper.</source>
      <translation>Le nom de la zone est trop long pour ce papier.</translation>
    </message>
    <message>
      <source>The project could not be written to '{file}'.</source>
      <translation>Le projet n’a pas pu être écrit dans « {file} ».</translation>
    </message>
    <message>
      <source>The result of Score parcels.</source>
      <translation>Le résultat de « Évaluer les parcelles ».</translation>
    </message>
    <message>
      <source>The sheet could not be written to '{file}'.</source>
      <translation>La feuille n’a pas pu être écrite dans « {file} ».</translation>
    </message>
    <message>
      <source>The sheet of before and after needs the parcels as they would be afterwards.</source>
      <translation>La feuille d’avant et après a besoin des parcelles telles qu’elles seraient après.</translation>
    </message>
    <message>
      <source>The sheet would have more than {n:,} pages.</source>
      <translation>La feuille aurait plus de {n:,} pages.</translation>
    </message>
    <message>
      <source>The standard: at least {least} lx on all the walkway.</source>
      <translation>La norme : au moins {least} lx sur tout le cheminement.</translation>
    </message>
    <message>
      <source>The standard: class {name}, and at least {least} lx on all the walkway.</source>
      <translation>La norme : classe {name}, et au moins {least} lx sur tout le cheminement.</translation>
    </message>
    <message>
      <source>The street-light list needs a layer with the works.</source>
      <translation>La liste des lampadaires a besoin d’une couche avec les interventions.</translation>
    </message>
    <message>
      <source>The suggestions that the same run made. The sheet tells kinds, prices and evidence, never where. Without them it tells what can be done in general.</source>
      <translation>Les propositions de la même exécution. La feuille dit types, prix et preuves, jamais où. Sans elles, elle dit ce que l’on peut faire en général.</translation>
    </message>
    <message>
      <source>There is no translation for the language '{language}'.</source>
      <translation>Il n’y a pas de traduction pour la langue « {language} ».</translation>
    </message>
    <message>
      <source>These layers do not say how old they are: {layers}.</source>
      <translation>Ces couches ne disent pas leur âge : {layers}.</translation>
    </message>
    <message>
      <source>This map is about lighting only ({n} of {of} things that can be measured).</source>
      <translation>Cette carte porte sur l’éclairage seul ({n} des {of} choses que l’on peut mesurer).</translation>
    </message>
    <message>
      <source>This map will show where walkways need better light. Nothing is known yet.</source>
      <translation>Cette carte montrera où les cheminements piétons ont besoin d’une meilleure lumière. Rien n’est encore connu.</translation>
    </message>
    <message>
      <source>To change the sheet in QGIS: the styled layers and the page. What the public may have is written beside it.</source>
      <translation>Pour modifier la feuille dans QGIS : les couches avec leur style et la page. Ce que le public peut recevoir est écrit à côté.</translation>
    </message>
    <message>
      <source>To use the votes: write the counts into these lines, save them as a CSV file, and give the file as weights to 'Score parcels' or 'Need for improvement'.</source>
      <translation>Pour utiliser les votes : écrivez les totaux dans ces lignes, enregistrez-les comme fichier CSV, et indiquez ce fichier comme poids dans « Évaluer les parcelles » ou « Besoin d’amélioration ».</translation>
    </message>
    <message>
      <source>Units of length</source>
      <translation>Unités de longueur</translation>
    </message>
    <message>
      <source>View: walkways lack clear sight</source>
      <translation>Visibilité : on voit mal depuis les cheminements</translation>
    </message>
    <message>
      <source>View: {share} of the open ground is seen from no walkway</source>
      <translation>Visibilité : {share} de l’espace ouvert n’est visible d’aucun cheminement</translation>
    </message>
    <message>
      <source>Welcome (5 minutes)</source>
      <translation>Accueil (5 minutes)</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, exécution {run}</translation>
    </message>
    <message>
      <source>What could be done?</source>
      <translation>Que pourrait-on faire ?</translation>
    </message>
    <message>
      <source>What do we not know?</source>
      <translation>Que ne savons-nous pas ?</translation>
    </message>
    <message>
      <source>What does the map say?</source>
      <translation>Que dit la carte ?</translation>
    </message>
    <message>
      <source>What happens next (5 minutes)</source>
      <translation>Et après ? (5 minutes)</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Ce qui est fait</translation>
    </message>
    <message>
      <source>What is drawn</source>
      <translation>Ce qui est dessiné</translation>
    </message>
    <message>
      <source>What is good here?</source>
      <translation>Qu’est-ce qui est bien ici ?</translation>
    </message>
    <message>
      <source>What is good here? (10 minutes)</source>
      <translation>Qu’est-ce qui est bien ici ? (10 minutes)</translation>
    </message>
    <message>
      <source>What is it really like, and since when?</source>
      <translation>Comment est-ce en réalité, et depuis quand ?</translation>
    </message>
    <message>
      <source>What is measured</source>
      <translation>Ce qui est mesuré</translation>
    </message>
    <message>
      <source>What is wrong on this map, or missing?</source>
      <translation>Qu’est-ce qui est faux sur cette carte, ou y manque ?</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <translation>Qu’est-ce qui compte le plus pour vous ?</translation>
    </message>
    <message>
      <source>What matters most? (15 minutes)</source>
      <translation>Qu’est-ce qui compte le plus ? (15 minutes)</translation>
    </message>
    <message>
      <source>What the sheet is for.</source>
      <translation>À quoi sert la feuille.</translation>
    </message>
    <message>
      <source>What this map does not show</source>
      <translation>Ce que cette carte ne montre pas</translation>
    </message>
    <message>
      <source>What would change?</source>
      <translation>Qu’est-ce qui changerait ?</translation>
    </message>
    <message>
      <source>What would help here?</source>
      <translation>Qu’est-ce qui aiderait ici ?</translation>
    </message>
    <message>
      <source>What would help? (15 minutes)</source>
      <translation>Qu’est-ce qui aiderait ? (15 minutes)</translation>
    </message>
    <message>
      <source>Where does the need come from?</source>
      <translation>D’où vient le besoin ?</translation>
    </message>
    <message>
      <source>Where need is {low} to {high} of 100, the highest class on this map, it is:</source>
      <translation>Là où le besoin est de {low} à {high} sur 100, la classe la plus haute de cette carte, il vient de ceci :</translation>
    </message>
    <message>
      <source>Where would better walking light help most?</source>
      <translation>Où un meilleur éclairage piéton aiderait-il le plus ?</translation>
    </message>
    <message>
      <source>Where would care of the place help most?</source>
      <translation>Où prendre soin des lieux aiderait-il le plus ?</translation>
    </message>
    <message>
      <source>Whether land and buildings are in use</source>
      <translation>Si les terrains et les bâtiments sont utilisés</translation>
    </message>
    <message>
      <source>Which place? (street and corner)</source>
      <translation>Quel lieu ? (rue et coin de rue)</translation>
    </message>
    <message>
      <source>Which street lights come first?</source>
      <translation>Quels lampadaires d’abord ?</translation>
    </message>
    <message>
      <source>Which words were accepted and why, and how far apart the colours are in grey and for people who see fewer colours.</source>
      <translation>Quels mots ont été acceptés et pourquoi, et à quel point les couleurs se distinguent en gris et pour ceux qui en voient moins.</translation>
    </message>
    <message>
      <source>Who decides, and when</source>
      <translation>Qui décide, et quand</translation>
    </message>
    <message>
      <source>Who decides, and when?</source>
      <translation>Qui décide, et quand ?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why are some places darker on the map?</source>
      <translation>Pourquoi certains lieux sont-ils plus foncés sur la carte ?</translation>
    </message>
    <message>
      <source>Why is it not known?</source>
      <translation>Pourquoi n’est-ce pas connu ?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>Write each answer on a contest form, with its place.</source>
      <translation>Écrivez chaque réponse sur un formulaire de contestation, avec son lieu.</translation>
    </message>
    <message>
      <source>Writes the first page once more beside the sheet, with a name that ends in -geo.pdf: the layers of its map can be switched on and off, and places be measured.</source>
      <translation>Écrit encore une fois la première page à côté de la feuille, sous un nom qui finit par -geo.pdf : les couches de sa carte peuvent être affichées ou masquées, et les lieux mesurés.</translation>
    </message>
    <message>
      <source>You know this place. Please tell us:</source>
      <translation>Vous connaissez ce lieu. Dites-le-nous :</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
    <message>
      <source>area {area} of {areas}, page {page} of {pages}</source>
      <translation>zone {area} sur {areas}, page {page} sur {pages}</translation>
    </message>
    <message>
      <source>as of {date}</source>
      <translation>état au {date}</translation>
    </message>
    <message>
      <source>clear sight</source>
      <translation>bonne visibilité</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>dark gap was found. It is {length} long.</source>
      <translation>tronçon sombre trouvé. Il mesure {length}.</translation>
    </message>
    <message>
      <source>dark gaps were found on the walkways.</source>
      <translation>tronçon sombre trouvé sur les cheminements.</translation>
    </message>
    <message>
      <source>dark gaps, {length} in all. The longest one: {longest}.</source>
      <translation>tronçons sombres, {length} au total. Le plus long : {longest}.</translation>
    </message>
    <message>
      <source>evidence {grade}</source>
      <translation>preuves {grade}</translation>
    </message>
    <message>
      <source>how far the light on its walkways falls short.</source>
      <translation>ce qui manque à la lumière de ses cheminements.</translation>
    </message>
    <message>
      <source>how far {things} fall short.</source>
      <translation>ce qui manque ({things}).</translation>
    </message>
    <message>
      <source>is how sure the figures are on average. 1 would mean: all data is there and fresh.</source>
      <translation>est la fiabilité moyenne des chiffres. 1 voudrait dire : toutes les données sont là et récentes.</translation>
    </message>
    <message>
      <source>is what those listed here cost together.</source>
      <translation>est le coût total de celles listées ici.</translation>
    </message>
    <message>
      <source>licence not stated by the layers</source>
      <translation>les couches n’indiquent pas la licence</translation>
    </message>
    <message>
      <source>mark it on this map, or speak to the people who brought it.</source>
      <translation>notez-le sur cette carte, ou parlez-en aux personnes qui l’ont apportée.</translation>
    </message>
    <message>
      <source>meeting: {date}</source>
      <translation>réunion : {date}</translation>
    </message>
    <message>
      <source>of 100: the average need on this map.</source>
      <translation>sur 100 : le besoin moyen sur cette carte.</translation>
    </message>
    <message>
      <source>of the open ground can be seen from a walkway.</source>
      <translation>de l’espace ouvert est visible depuis un cheminement.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than the standard asks.</source>
      <translation>du cheminement devant les parcelles est plus sombre que ne le demande la norme.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than {target} lx.</source>
      <translation>du cheminement devant les parcelles a moins de {target} lx.</translation>
    </message>
    <message>
      <source>of {need} points of need: land and buildings perhaps unused.</source>
      <translation>points de besoin sur {need} : terrains et bâtiments peut-être inutilisés.</translation>
    </message>
    <message>
      <source>of {total} block faces: not known, because data is missing there.</source>
      <translation>fronts d’îlot sur {total} : besoin inconnu, car des données y manquent.</translation>
    </message>
    <message>
      <source>of {total} parcels could be measured. Nothing can be said about need yet.</source>
      <translation>parcelle mesurée sur {total}. On ne peut encore rien dire du besoin.</translation>
    </message>
    <message>
      <source>of {total} parcels: not known, because data is missing there.</source>
      <translation>parcelles sur {total} : besoin inconnu, car des données y manquent.</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>page {page} sur {pages}</translation>
    </message>
    <message>
      <source>places: {n}</source>
      <translation>lieux : {n}</translation>
    </message>
    <message>
      <source>price not known</source>
      <translation>prix inconnu</translation>
    </message>
    <message>
      <source>print,layout,map,meeting,residents,PDF,A3,poster</source>
      <translation>imprimer,mise en page,carte,réunion,habitants,PDF,A3,affiche</translation>
    </message>
    <message>
      <source>printed {date}</source>
      <translation>imprimé le {date}</translation>
    </message>
    <message>
      <source>the use of land and buildings</source>
      <translation>usage des terrains et des bâtiments</translation>
    </message>
    <message>
      <source>walking light</source>
      <translation>éclairage piéton</translation>
    </message>
    <message>
      <source>works at street lights are in the list.</source>
      <translation>interventions sur des lampadaires sont dans la liste.</translation>
    </message>
    <message>
      <source>{low} to {high} {currency}</source>
      <translation>{low} à {high} {currency}</translation>
    </message>
    <message>
      <source>{n} more are in the layer; the sheet lists the first {listed}.</source>
      <translation>{n} de plus sont dans la couche ; la feuille liste les {listed} premières.</translation>
    </message>
    <message>
      <source>{n} of {of} measures are in it.</source>
      <translation>Elle contient {n} mesures sur {of}.</translation>
    </message>
    <message>
      <source>{price} for each {unit}</source>
      <translation>{price} par {unit}</translation>
    </message>
    <message>
      <source>• Bring pens, dots, contest forms, and somebody who speaks the languages.</source>
      <translation>• Apportez des stylos, des gommettes, des formulaires de contestation, et venez avec quelqu’un qui parle les langues.</translation>
    </message>
    <message>
      <source>• Choose a room with a step-free way in. Print the map in large print too.</source>
      <translation>• Choisissez une salle accessible sans marche. Imprimez la carte aussi en gros caractères.</translation>
    </message>
    <message>
      <source>• Do not take names unless people want an answer.</source>
      <translation>• Ne notez de noms que si les gens veulent une réponse.</translation>
    </message>
    <message>
      <source>• No action: costs nothing now. What is measured stays as it is.</source>
      <translation>• Ne rien faire : ne coûte rien maintenant. Ce qui est mesuré reste tel quel.</translation>
    </message>
    <message>
      <source>• Walk the area after dark with somebody who lives there.</source>
      <translation>• Parcourez la zone de nuit avec quelqu’un qui y habite.</translation>
    </message>
    <message>
      <source>• {what} ({points} of {need} points).</source>
      <translation>• {what} ({points} points sur {need}).</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>If this layer is complete, give the area it covers; else add the data that is missing there.</source>
      <translation>Si cette couche est complète, indiquez la zone qu’elle couvre ; sinon, ajoutez les données qui y manquent.</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bâtiment</translation>
    </message>
    <message>
      <source>entries at all</source>
      <translation>élément</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>lampadaire</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels ({hectares:,.1f} ha) lie where this layer has no {what}. They are taken as not in the data, and what depends on it is unknown there.</source>
      <translation>{count:,} parcelles sur {total:,} ({hectares:,.1f} ha) se trouvent là où cette couche n’a aucun {what}. Elles sont considérées comme absentes des données, et ce qui en dépend y est inconnu.</translation>
    </message>
  </context>
  <context>
    <name>Curve</name>
    <message>
      <source>No work was found that would help.</source>
      <translation>Aucune intervention utile n’a été trouvée.</translation>
    </message>
    <message>
      <source>Share of what all works together would give (%)</source>
      <translation>Part de ce que donneraient toutes les interventions ensemble (%)</translation>
    </message>
    <message>
      <source>Spent (millions of {currency})</source>
      <translation>Dépensé (millions de {currency})</translation>
    </message>
    <message>
      <source>Spent (thousands of {currency})</source>
      <translation>Dépensé (milliers de {currency})</translation>
    </message>
    <message>
      <source>Spent ({currency})</source>
      <translation>Dépensé ({currency})</translation>
    </message>
    <message>
      <source>What each further amount of money gives</source>
      <translation>Ce que donne chaque somme supplémentaire</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>budget</translation>
    </message>
    <message>
      <source>from here on money gives less</source>
      <translation>à partir d’ici, l’argent donne moins</translation>
    </message>
    <message>
      <source>light where it is missed, by who walks there</source>
      <translation>lumière là où elle manque, selon la fréquentation</translation>
    </message>
    <message>
      <source>metres of walkway brought to their standard</source>
      <translation>mètres de cheminement mis à la norme</translation>
    </message>
    <message>
      <source>the currency of the prices</source>
      <translation>la monnaie des prix</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>(no field)</source>
      <translation>(aucun champ)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(aucune)</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Une partie manque</translation>
    </message>
    <message>
      <source>A part is missing: {n:,}.</source>
      <translation>Une partie manque : {n:,}.</translation>
    </message>
    <message>
      <source>And {n:,} more.</source>
      <translation>Et {n:,} de plus.</translation>
    </message>
    <message>
      <source>Catalogues (*.json)</source>
      <translation>Catalogues (*.json)</translation>
    </message>
    <message>
      <source>Check the data</source>
      <translation>Vérifier les données</translation>
    </message>
    <message>
      <source>Check the data first: then all fields stand here, with what each was taken for.</source>
      <translation>Vérifiez d’abord les données : tous les champs s’affichent ensuite ici, avec ce pour quoi chacun a été retenu.</translation>
    </message>
    <message>
      <source>Chosen by hand.</source>
      <translation>Choisie à la main.</translation>
    </message>
    <message>
      <source>Chosen by hand. Take what is recognised again</source>
      <translation>Choisie à la main. Reprendre ce qui est reconnu</translation>
    </message>
    <message>
      <source>Double-click a field (or press Enter) to take another. Write a unit behind it where it has another one: MNT_HT [ft]. The next check and every run follow your corrections.</source>
      <translation>Double-cliquez sur un champ (ou appuyez sur Entrée) pour en prendre un autre. Écrivez l’unité derrière s’il en a une autre : MNT_HT [ft]. La prochaine vérification et tous les calculs suivent vos corrections.</translation>
    </message>
    <message>
      <source>Draws what is not in the data as a grey hatch</source>
      <translation>Dessine en hachures grises ce qui n’est pas dans les données</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Fields…</source>
      <translation>Champs…</translation>
    </message>
    <message>
      <source>How the data were understood ({n:,})</source>
      <translation>Lecture des données ({n:,})</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Moins fiable</translation>
    </message>
    <message>
      <source>Less sure: {n:,}.</source>
      <translation>Moins fiable : {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the layers…</source>
      <translation>Lecture des couches…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More layers and settings, rarely used</source>
      <translation>Autres couches et réglages, rarement utiles</translation>
    </message>
    <message>
      <source>No buildings in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Pas de bâtiments dans les données pour {n:,} parcelles ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No signs of vacancy in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Pas d’indices de vacance dans les données pour {n:,} parcelles ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No street lights in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Pas de lampadaires dans les données pour {n:,} parcelles ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>None: a general shape is assumed</source>
      <translation>Aucun : une forme générale est supposée</translation>
    </message>
    <message>
      <source>None: the plugin's own</source>
      <translation>Aucun : celui de l’extension</translation>
    </message>
    <message>
      <source>Nothing is wrong with the data.</source>
      <translation>Les données ne présentent pas d’erreur.</translation>
    </message>
    <message>
      <source>Only the {n:,} selected</source>
      <translation>Seulement la sélection ({n:,})</translation>
    </message>
    <message>
      <source>Opens a page that shows how they spread their light, and what did not match</source>
      <translation>Ouvre une page qui montre comment ils répartissent leur lumière, et ce qui n’a pas correspondu</translation>
    </message>
    <message>
      <source>Photometric files…</source>
      <translation>Fichiers photométriques…</translation>
    </message>
    <message>
      <source>Recognise again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Select them</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Show in the table</source>
      <translation>Montrer dans la table</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Montrer sur la carte</translation>
    </message>
    <message>
      <source>Taken from what your layers hold. Change what is not right.</source>
      <translation>Déduit de vos couches. Corrigez ce qui n’est pas juste.</translation>
    </message>
    <message>
      <source>Takes what is recognised for all roles, also for those that you chose by hand</source>
      <translation>Prend ce qui est reconnu pour tous les rôles, même pour ceux que vous avez choisis à la main</translation>
    </message>
    <message>
      <source>The choices have changed since this check.</source>
      <translation>Les choix ont changé depuis cette vérification.</translation>
    </message>
    <message>
      <source>The data's newest date</source>
      <translation>La date la plus récente des données</translation>
    </message>
    <message>
      <source>The layer '{layer}' is no longer chosen. Check the data again.</source>
      <translation>La couche « {layer} » n’est plus choisie. Vérifiez à nouveau les données.</translation>
    </message>
    <message>
      <source>Understood so</source>
      <translation>Compris ainsi</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What depends on it is unknown there.</source>
      <translation>Ce qui en dépend y est inconnu.</translation>
    </message>
    <message>
      <source>What is scored</source>
      <translation>Ce qui est évalué</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
      <source>Which field means what</source>
      <translation>Quel champ veut dire quoi</translation>
    </message>
    <message>
      <source>Which field means what, and your corrections</source>
      <translation>Quel champ veut dire quoi, et vos corrections</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Without buildings the view is not measured.</source>
      <translation>Sans bâtiments, la visibilité n’est pas mesurée.</translation>
    </message>
    <message>
      <source>Without it all parcels are scored.</source>
      <translation>Sans elle, toutes les parcelles sont évaluées.</translation>
    </message>
    <message>
      <source>Without it only single trees are in the way.</source>
      <translation>Sans lui, seuls les arbres isolés font obstacle.</translation>
    </message>
    <message>
      <source>Without it only what is in the other layers is in the way.</source>
      <translation>Sans lui, seul ce qui est dans les autres couches fait obstacle.</translation>
    </message>
    <message>
      <source>Without it the ground is flat.</source>
      <translation>Sans lui, le sol est plat.</translation>
    </message>
    <message>
      <source>Without it this is estimated from where the lights are.</source>
      <translation>Sans elle, c’est estimé d’après l’emplacement des lampadaires.</translation>
    </message>
    <message>
      <source>Without parcels nothing can be scored.</source>
      <translation>Sans parcelles, rien ne peut être évalué.</translation>
    </message>
    <message>
      <source>Without signs of vacancy, vacancy is not measured.</source>
      <translation>Sans indices de vacance, la vacance n’est pas mesurée.</translation>
    </message>
    <message>
      <source>Without street lights the light is not measured.</source>
      <translation>Sans lampadaires, la lumière n’est pas mesurée.</translation>
    </message>
    <message>
      <source>Without them a new pole is suggested where one may stand already.</source>
      <translation>Sans eux, un nouveau mât est proposé là où il y en a peut-être déjà un.</translation>
    </message>
    <message>
      <source>Without them a park may be taken for a vacant lot.</source>
      <translation>Sans eux, un parc peut être pris pour un terrain vacant.</translation>
    </message>
    <message>
      <source>Without them doors are not looked at.</source>
      <translation>Sans elles, les portes ne sont pas prises en compte.</translation>
    </message>
    <message>
      <source>Without them only the status in the street lights says which are out.</source>
      <translation>Sans eux, seul l’état des lampadaires dit lesquels sont en panne.</translation>
    </message>
    <message>
      <source>Without trees nothing green is in the way, with less confidence.</source>
      <translation>Sans arbres, rien de végétal ne fait obstacle, avec moins de confiance.</translation>
    </message>
    <message>
      <source>Without walkways the gaps between the parcels stand for them, with less confidence.</source>
      <translation>Sans cheminements, les vides entre les parcelles en tiennent lieu, avec moins de confiance.</translation>
    </message>
    <message>
      <source>Without walls and fences the view is as open as buildings leave it, with less confidence.</source>
      <translation>Sans murs ni clôtures, seuls les bâtiments limitent la vue, avec moins de confiance.</translation>
    </message>
    <message>
      <source>Your correction.</source>
      <translation>Votre correction.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Vos corrections</translation>
    </message>
    <message>
      <source>Your corrections, a line each. They may also say what a value means: lights.status(NW) = out</source>
      <translation>Vos corrections, une par ligne. Elles peuvent aussi dire ce que signifie une valeur : lights.status(NW) = out</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoomer</translation>
    </message>
    <message>
      <source>a part of the city to score</source>
      <translation>une partie de la ville à évaluer</translation>
    </message>
    <message>
      <source>areas: {n:,}, {crs}</source>
      <translation>surfaces : {n:,}, {crs}</translation>
    </message>
    <message>
      <source>crowns that hide ground and shade lamps</source>
      <translation>houppiers qui cachent le sol et font de l’ombre aux lampes</translation>
    </message>
    <message>
      <source>crowns where single trees are not in the data</source>
      <translation>houppiers là où les arbres isolés ne sont pas dans les données</translation>
    </message>
    <message>
      <source>doors, where the ground should be seen</source>
      <translation>portes, où le sol devrait être visible</translation>
    </message>
    <message>
      <source>everything that stands, as a laser scanner saw it</source>
      <translation>tout ce qui se dresse, vu par un scanner laser</translation>
    </message>
    <message>
      <source>features: {n:,}, {crs}</source>
      <translation>entités : {n:,}, {crs}</translation>
    </message>
    <message>
      <source>how bright the walkways are</source>
      <translation>combien de lumière ont les cheminements</translation>
    </message>
    <message>
      <source>how each type of luminaire spreads its light</source>
      <translation>comment chaque type de luminaire répartit sa lumière</translation>
    </message>
    <message>
      <source>inside, no light means dark; outside, unknown</source>
      <translation>dedans, aucun lampadaire veut dire sombre ; dehors, inconnu</translation>
    </message>
    <message>
      <source>its source cannot be read</source>
      <translation>sa source ne peut pas être lue</translation>
    </message>
    <message>
      <source>lamps that are out tonight</source>
      <translation>lampadaires en panne cette nuit</translation>
    </message>
    <message>
      <source>lines: {n:,}, {crs}</source>
      <translation>lignes : {n:,}, {crs}</translation>
    </message>
    <message>
      <source>no coordinate system</source>
      <translation>pas de système de coordonnées</translation>
    </message>
    <message>
      <source>parks, schools and the like, which are in use</source>
      <translation>parcs, écoles et autres lieux en usage</translation>
    </message>
    <message>
      <source>points: {n:,}, {crs}</source>
      <translation>points : {n:,}, {crs}</translation>
    </message>
    <message>
      <source>poles that could bear a luminaire</source>
      <translation>mâts qui pourraient porter un luminaire</translation>
    </message>
    <message>
      <source>registers, inspections, permits, no use of water</source>
      <translation>registres, inspections, permis, aucune consommation d’eau</translation>
    </message>
    <message>
      <source>rows: {n:,}</source>
      <translation>enregistrements : {n:,}</translation>
    </message>
    <message>
      <source>slopes that hide ground, and on which lamps and places stand</source>
      <translation>pentes qui cachent le sol, et sur lesquelles se trouvent lampes et lieux</translation>
    </message>
    <message>
      <source>taken where nothing is known of a parcel</source>
      <translation>pris là où rien n’est connu d’une parcelle</translation>
    </message>
    <message>
      <source>the city's own prices and texts for suggestions</source>
      <translation>les prix et les textes de la ville pour les propositions</translation>
    </message>
    <message>
      <source>the day for which the data are judged</source>
      <translation>le jour pour lequel les données sont jugées</translation>
    </message>
    <message>
      <source>the lots that get a score</source>
      <translation>les terrains à évaluer</translation>
    </message>
    <message>
      <source>wanted everywhere, whatever the class</source>
      <translation>souhaitée partout, quelle que soit la classe</translation>
    </message>
    <message>
      <source>what hides ground beside the walkways</source>
      <translation>ce qui cache le sol près des cheminements</translation>
    </message>
    <message>
      <source>what hides ground, and windows that look out</source>
      <translation>ce qui cache le sol, et les fenêtres qui donnent dehors</translation>
    </message>
    <message>
      <source>what the light is measured against</source>
      <translation>ce à quoi la lumière est comparée</translation>
    </message>
    <message>
      <source>where people walk and look from</source>
      <translation>par où l’on marche et d’où l’on regarde</translation>
    </message>
    <message>
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} sur {total:,}</translation>
    </message>
    <message>
      <source>{n:,} features are selected in '{layer}'.</source>
      <translation>Entités sélectionnées dans « {layer} » : {n:,}.</translation>
    </message>
    <message>
      <source>{n:,} of {count:,} features are selected in '{layer}'.</source>
      <translation>Entités sélectionnées dans « {layer} » : {n:,} sur {count:,}.</translation>
    </message>
    <message>
      <source>{name}: {average:.3g} lx on average, {least:.2g} lx at least</source>
      <translation>{name} : {average:.3g} lx en moyenne, {least:.2g} lx au minimum</translation>
    </message>
    <message>
      <source>{role}: take what is recognised again</source>
      <translation>{role} : reprendre ce qui est reconnu</translation>
    </message>
    <message>
      <source>{what}: browse</source>
      <translation>{what} : parcourir</translation>
    </message>
  </context>
  <context>
    <name>Destinations</name>
    <message>
      <source>{output} and {other} name the same file '{file}'. Give each its own.</source>
      <translation>{output} et {other} indiquent le même fichier « {file} ». Donnez à chacun le sien.</translation>
    </message>
    <message>
      <source>{output} cannot be '{file}'. Give it a name that ends in {endings}.</source>
      <translation>{output} ne peut pas être « {file} ». Donnez un nom qui se termine par {endings}.</translation>
    </message>
    <message>
      <source>{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg).</source>
      <translation>{output} ne peut pas être un shapefile : il coupe les noms des champs à dix lettres. Utilisez GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it takes no fields. Use GeoPackage (.gpkg).</source>
      <translation>{output} ne peut pas être un fichier {ending} : il n’accepte pas de champs. Utilisez GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it writes 0 where nothing is known. Use GeoPackage (.gpkg).</source>
      <translation>{output} ne peut pas être un fichier {ending} : il écrit 0 là où rien n’est connu. Utilisez GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be written: '{file}' is locked. Choose another folder.</source>
      <translation>Impossible d’écrire {output} : « {file} » est verrouillé. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{output} cannot be written: the file's name is too long. Choose a shorter one.</source>
      <translation>{output} ne peut pas être écrit : le nom du fichier est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
      <source>{output} cannot be written: there is no folder '{folder}'. Make it, or choose another.</source>
      <translation>Impossible d’écrire {output} : le dossier « {folder} » n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{output} names the folder '{file}'. Give the name of a file in it.</source>
      <translation>{output} indique le dossier « {file} ». Donnez le nom d’un fichier dans ce dossier.</translation>
    </message>
    <message>
      <source>{output} would overwrite '{file}', which the run reads. Choose another file.</source>
      <translation>{output} écraserait « {file} », que l’exécution lit. Choisissez un autre fichier.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>'{factor}' has two weights.</source>
      <translation>« {factor} » a deux poids.</translation>
    </message>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>« {file} » n’a pas pu être écrit.</translation>
    </message>
    <message>
      <source>'{file}' is no text.</source>
      <translation>« {file} » n’est pas un texte.</translation>
    </message>
    <message>
      <source>'{file}' is too long to be a mapping.</source>
      <translation>« {file} » est trop long pour être une correspondance des champs.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is no layer of features and no table.</source>
      <translation>« {layer} » dans {name} n’est ni une couche d’entités ni une table.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is not a raster file.</source>
      <translation>« {layer} » dans {name} n’est pas un fichier raster.</translation>
    </message>
    <message>
      <source>All weights are 0.</source>
      <translation>Tous les poids sont à 0.</translation>
    </message>
    <message>
      <source>All {n:,} polygons of '{layer}' look like streets, rail or water, not like parcels.</source>
      <translation>Les {n:,} polygones de « {layer} » ressemblent à des rues, des voies ferrées ou de l’eau, pas à des parcelles.</translation>
    </message>
    <message>
      <source>Call them lon and lat (degrees), or x and y (in the coordinate system of the parcels).</source>
      <translation>Nommez-les lon et lat (degrés), ou x et y (dans le système de coordonnées des parcelles).</translation>
    </message>
    <message>
      <source>Check that it may be opened, or give the lines themselves.</source>
      <translation>Vérifiez qu’on peut l’ouvrir, ou indiquez les lignes elles-mêmes.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to and that the disk has room.</source>
      <translation>Vérifiez qu’on peut écrire dans le dossier et que le disque a de la place.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, or choose another.</source>
      <translation>Vérifiez qu’on peut écrire dans le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, that the disk has room and that no other program holds the file.</source>
      <translation>Vérifiez qu’on peut écrire dans le dossier, que le disque a de la place et qu’aucun autre programme n’utilise le fichier.</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source.</source>
      <translation>Vérifiez le système de coordonnées de la couche sous Propriétés de la couche &gt; Source.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection, or take another layer.</source>
      <translation>Vérifiez le filtre et la sélection de la couche, ou prenez une autre couche.</translation>
    </message>
    <message>
      <source>Choose an area that holds parcels, or score all of them.</source>
      <translation>Choisissez une zone qui contient des parcelles, ou évaluez-les toutes.</translation>
    </message>
    <message>
      <source>Georeference the layer, or set its true coordinate system under Layer Properties &gt; Source.</source>
      <translation>Géoréférencez la couche, ou indiquez son vrai système de coordonnées sous Propriétés de la couche &gt; Source.</translation>
    </message>
    <message>
      <source>Give a CSV file in UTF-8 whose first line is: factor,dots</source>
      <translation>Indiquez un fichier CSV en UTF-8 dont la première ligne est : factor,dots</translation>
    </message>
    <message>
      <source>Give at least one factor a weight above 0.</source>
      <translation>Donnez à un facteur au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Give each factor one weight.</source>
      <translation>Donnez un seul poids à chaque facteur.</translation>
    </message>
    <message>
      <source>Give the file that Check data wrote.</source>
      <translation>Indiquez le fichier que « Vérifier les données » a écrit.</translation>
    </message>
    <message>
      <source>Give the path of a file, or lines such as: lights.height = MNT_HT [ft]</source>
      <translation>Indiquez le chemin d’un fichier, ou des lignes comme : lights.height = MNT_HT [ft]</translation>
    </message>
    <message>
      <source>Install Wellplaced again; from a clone of its code, run: make sample</source>
      <translation>Réinstallez Wellplaced ; depuis une copie de son code, exécutez : make sample</translation>
    </message>
    <message>
      <source>Install it as this QGIS gets its packages (Debian, Ubuntu and OSGeo4W Setup: python3-rasterio; conda: rasterio), or leave the raster out.</source>
      <translation>Installez-le comme ce QGIS reçoit ses paquets (Debian, Ubuntu et OSGeo4W Setup : python3-rasterio ; conda : rasterio), ou retirez le raster.</translation>
    </message>
    <message>
      <source>No metric coordinate system fits the layer '{layer}': its coordinates do not lie on the Earth as {name} says.</source>
      <translation>Aucun système de coordonnées en mètres ne convient à la couche « {layer} » : ses coordonnées ne sont pas sur la Terre là où le dit {name}.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' lies in the selection or the area.</source>
      <translation>Aucune parcelle de « {layer} » ne se trouve dans la sélection ou la zone.</translation>
    </message>
    <message>
      <source>None of the {n:,} features of '{layer}' is a polygon with an area.</source>
      <translation>Aucune des {n:,} entités de « {layer} » n’est un polygone avec une surface.</translation>
    </message>
    <message>
      <source>Rasters cannot be read: the Python package rasterio is not installed.</source>
      <translation>Impossible de lire les rasters : le paquet Python rasterio n’est pas installé.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or add such a field: 0 = meets the standard, 1 = the worst.</source>
      <translation>Exécutez d’abord « Évaluer les parcelles », ou ajoutez un tel champ : 0 = conforme à la norme, 1 = le pire.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or one of the factors, and take its result.</source>
      <translation>Exécutez d’abord « Évaluer les parcelles », ou l’un des facteurs, et prenez son résultat.</translation>
    </message>
    <message>
      <source>Save it as GeoTIFF first (Export &gt; Save As), then give that file.</source>
      <translation>Enregistrez-le d’abord en GeoTIFF (Exporter &gt; Enregistrer sous), puis indiquez ce fichier.</translation>
    </message>
    <message>
      <source>Select the parcels of one city, or check for features far away from the others.</source>
      <translation>Sélectionnez les parcelles d’une seule ville, ou cherchez des entités très loin des autres.</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source, then run again.</source>
      <translation>Indiquez-le sous Propriétés de la couche &gt; Source, puis relancez.</translation>
    </message>
    <message>
      <source>Take it out, or give the vector layer.</source>
      <translation>Retirez-le, ou indiquez la couche vectorielle.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons.</source>
      <translation>Prenez la couche des polygones de parcelles.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons; points and lines cannot be scored.</source>
      <translation>Prenez la couche des polygones de parcelles ; les points et les lignes ne peuvent pas être évalués.</translation>
    </message>
    <message>
      <source>Take the layer of parcels.</source>
      <translation>Prenez la couche des parcelles.</translation>
    </message>
    <message>
      <source>The area '{layer}' holds no polygon near the parcels.</source>
      <translation>La zone « {layer} » n’a aucun polygone près des parcelles.</translation>
    </message>
    <message>
      <source>The coordinate system of '{layer}' ({name}) is not tied to the Earth.</source>
      <translation>Le système de coordonnées de « {layer} » ({name}) n’est pas lié à la Terre.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system.</source>
      <translation>La couche « {layer} » n’a pas de système de coordonnées.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature.</source>
      <translation>La couche « {layer} » n’a aucune entité.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field with a deficit, such as lighting_deficit.</source>
      <translation>La couche « {layer} » n’a aucun champ avec un déficit, comme lighting_deficit.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no geometry.</source>
      <translation>La couche « {layer} » n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>The layer '{layer}' spans too large a region for one map scale.</source>
      <translation>La couche « {layer} » couvre une région trop grande pour une seule échelle de carte.</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored: it has no fields such as parcel_id, lighting_deficit.</source>
      <translation>La couche « {layer} » n’a pas été évaluée : elle n’a pas de champs comme parcel_id, lighting_deficit.</translation>
    </message>
    <message>
      <source>The mapping file '{file}' cannot be read.</source>
      <translation>Le fichier de correspondance « {file} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The raster '{file}' could not be written.</source>
      <translation>Le raster « {file} » n’a pas pu être écrit.</translation>
    </message>
    <message>
      <source>The sample could not be copied to '{file}'.</source>
      <translation>L’exemple n’a pas pu être copié dans « {file} ».</translation>
    </message>
    <message>
      <source>The sample neighbourhood is missing from this copy of the plugin.</source>
      <translation>Le quartier d’exemple manque dans cette copie de l’extension.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no columns with coordinates.</source>
      <translation>La table « {layer} » n’a pas de colonnes avec des coordonnées.</translation>
    </message>
    <message>
      <source>The votes in '{file}' cannot be read.</source>
      <translation>Les votes de « {file} » ne peuvent pas être lus.</translation>
    </message>
    <message>
      <source>The weight '{part}' was not understood.</source>
      <translation>Le poids « {part} » n’a pas été compris.</translation>
    </message>
    <message>
      <source>There is no mapping file '{file}'.</source>
      <translation>Le fichier de correspondance « {file} » n’existe pas.</translation>
    </message>
    <message>
      <source>Write weights as in: lighting = 2, vacancy = 1. The factors are {factors}.</source>
      <translation>Écrivez les poids ainsi : lighting = 2, vacancy = 1. Les facteurs sont {factors}.</translation>
    </message>
    <message>
      <source>{output} could not be written to '{place}'.</source>
      <translation>{output} n’a pas pu être écrit dans « {place} ».</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>'{column}' is 0 where no building was assessed.</source>
      <translation>« {column} » vaut 0 là où aucun bâtiment n’a été estimé.</translation>
    </message>
    <message>
      <source>'{column}' says yes or no: {kind}.</source>
      <translation>« {column} » dit oui ou non : {kind}.</translation>
    </message>
    <message>
      <source>'{layer}' bears no date: its signs weigh half, with less confidence.</source>
      <translation>« {layer} » n’a pas de date : ses indices comptent pour moitié, avec moins de confiance.</translation>
    </message>
    <message>
      <source>'{layer}' is near to households: it is used on this computer and never named for a parcel in a result.</source>
      <translation>« {layer} » touche de près les ménages : elle est utilisée sur cet ordinateur et n’est jamais nommée pour une parcelle dans un résultat.</translation>
    </message>
    <message>
      <source>Better light is suggested to meet the lighting standard and so that people feel safe on foot. Studies of light and crime disagree, so no effect on crime is claimed.</source>
      <translation>Une meilleure lumière est proposée pour respecter la norme d’éclairage et pour que l’on se sente en sécurité à pied. Les études sur la lumière et les délits se contredisent : aucun effet sur les délits n’est donc annoncé.</translation>
    </message>
    <message>
      <source>Choose a later AS_OF, or correct the dates.</source>
      <translation>Choisissez un AS_OF plus tardif, ou corrigez les dates.</translation>
    </message>
    <message>
      <source>Correct the line evidence.id in MAPPING.</source>
      <translation>Corrigez la ligne evidence.id dans MAPPING.</translation>
    </message>
    <message>
      <source>Correct their dates.</source>
      <translation>Corrigez leurs dates.</translation>
    </message>
    <message>
      <source>Each row says what it is: {kinds}.</source>
      <translation>Chaque ligne dit ce qu’elle est : {kinds}.</translation>
    </message>
    <message>
      <source>Every row is taken as '{kind}', as MAPPING says.</source>
      <translation>Chaque ligne est comprise comme « {kind} », comme l’indique MAPPING.</translation>
    </message>
    <message>
      <source>Evidence A: at least one randomised trial or good meta-analysis</source>
      <translation>Niveau de preuve A : au moins un essai randomisé ou une bonne méta-analyse</translation>
    </message>
    <message>
      <source>Evidence B: a replicated or large quasi-experiment</source>
      <translation>Niveau de preuve B : une quasi-expérience répétée ou de grande taille</translation>
    </message>
    <message>
      <source>Evidence C: a single quasi-experiment or a correlation</source>
      <translation>Niveau de preuve C : une seule quasi-expérience ou une corrélation</translation>
    </message>
    <message>
      <source>Evidence D: guidance or a standard; no effect size was found</source>
      <translation>Niveau de preuve D : un guide ou une norme ; aucune taille d’effet n’a été trouvée</translation>
    </message>
    <message>
      <source>If the buildings were taken down since, give a newer layer of buildings.</source>
      <translation>Si les bâtiments ont été démolis depuis, indiquez une couche de bâtiments plus récente.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', but none of its values is a parcel's id.</source>
      <translation>MAPPING prend l’identifiant de parcelle de « {layer} » dans « {column} », mais aucune de ses valeurs n’est un identifiant de parcelle.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', which matches few parcels; '{instead}' matches more and was used.</source>
      <translation>MAPPING prend l’identifiant de parcelle de « {layer} » dans « {column} », qui correspond à peu de parcelles ; « {instead} » correspond à plus et a été utilisé.</translation>
    </message>
    <message>
      <source>Nothing in '{layer}' says which sign of vacancy its rows are; it was left out.</source>
      <translation>Rien dans « {layer} » ne dit quel indice de vacance sont ses lignes ; la couche a été écartée.</translation>
    </message>
    <message>
      <source>On {count:,} parcels that the assessment calls vacant land or land without buildings stands a building of '{layer}'; that was not counted as a sign.</source>
      <translation>Sur {count:,} parcelles que l’évaluation foncière dit vacantes ou sans bâtiment se trouve un bâtiment de « {layer} » ; cela n’a pas compté comme indice.</translation>
    </message>
    <message>
      <source>Say in MAPPING of when it is: evidence@{layer}.date = "2024-06"</source>
      <translation>Dites dans MAPPING de quand elle date : evidence@{layer}.date = "2024-06"</translation>
    </message>
    <message>
      <source>Say in MAPPING which column holds the parcel's id: evidence@{layer}.id = COLUMN</source>
      <translation>Dites dans MAPPING quelle colonne contient l’identifiant de parcelle : evidence@{layer}.id = COLUMN</translation>
    </message>
    <message>
      <source>Say it in MAPPING: evidence@{layer}.kind = one of {kinds}</source>
      <translation>Dites-le dans MAPPING : evidence@{layer}.kind = une de ces valeurs {kinds}</translation>
    </message>
    <message>
      <source>Some rows say what was found: {kinds}.</source>
      <translation>Certaines lignes disent ce qui a été trouvé : {kinds}.</translation>
    </message>
    <message>
      <source>That is right where the layer is larger than the area. Else compare its ids with those of the parcels.</source>
      <translation>C’est normal si la couche est plus grande que la zone. Sinon, comparez ses identifiants à ceux des parcelles.</translation>
    </message>
    <message>
      <source>The land use of some rows says that they are vacant.</source>
      <translation>L’usage du sol de certaines lignes dit qu’elles sont vacantes.</translation>
    </message>
    <message>
      <source>The layer's name says what its rows are: {kind}.</source>
      <translation>Le nom de la couche dit ce que sont ses lignes : {kind}.</translation>
    </message>
    <message>
      <source>These are figures of the studies named, not a promise for this place.</source>
      <translation>Ce sont les chiffres des études citées, pas une promesse pour ce lieu.</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>tel quel</translation>
    </message>
    <message>
      <source>assessed without buildings</source>
      <translation>estimée sans bâtiments</translation>
    </message>
    <message>
      <source>boarded or unsafe building</source>
      <translation>bâtiment muré ou en péril</translation>
    </message>
    <message>
      <source>building permit</source>
      <translation>permis de construire</translation>
    </message>
    <message>
      <source>from the sources named</source>
      <translation>d’après les sources citées</translation>
    </message>
    <message>
      <source>from {low} to {high} ({interval})</source>
      <translation>de {low} à {high} ({interval})</translation>
    </message>
    <message>
      <source>in a programme of care</source>
      <translation>dans un programme d’entretien</translation>
    </message>
    <message>
      <source>land use: vacant</source>
      <translation>usage du sol : vacant</translation>
    </message>
    <message>
      <source>mail returned</source>
      <translation>courrier retourné</translation>
    </message>
    <message>
      <source>new certificate of occupancy</source>
      <translation>nouveau certificat d’occupation</translation>
    </message>
    <message>
      <source>no building on it</source>
      <translation>aucun bâtiment dessus</translation>
    </message>
    <message>
      <source>no water used</source>
      <translation>aucune eau consommée</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>on a list of vacant property</source>
      <translation>sur une liste de biens vacants</translation>
    </message>
    <message>
      <source>open violation of upkeep</source>
      <translation>infraction d’entretien non réglée</translation>
    </message>
    <message>
      <source>part by part, without leading zeros</source>
      <translation>partie par partie, sans zéros initiaux</translation>
    </message>
    <message>
      <source>seen vacant in a field survey</source>
      <translation>vue vacante lors d’un relevé de terrain</translation>
    </message>
    <message>
      <source>taxes unpaid</source>
      <translation>taxes impayées</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>unverified, edit locally</source>
      <translation>non vérifié, à adapter à votre ville</translation>
    </message>
    <message>
      <source>without spaces and dashes</source>
      <translation>sans espaces ni tirets</translation>
    </message>
    <message>
      <source>without spaces, dashes and leading zeros</source>
      <translation>sans espaces, tirets ni zéros initiaux</translation>
    </message>
    <message>
      <source>worked out from the sources named</source>
      <translation>calculé d’après les sources citées</translation>
    </message>
    <message>
      <source>{change} ({interval}: from {low} to {high})</source>
      <translation>{change} ({interval} : de {low} à {high})</translation>
    </message>
    <message>
      <source>{change}, without an interval</source>
      <translation>{change}, sans intervalle</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' are dated years after all others; they were set aside.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » sont datées des années après toutes les autres ; elles ont été mises de côté.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' belong to no parcel of this run; they were left out.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » n’appartiennent à aucune parcelle de cette exécution ; elles ont été écartées.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' say nothing of vacancy and were left out.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » ne disent rien de la vacance et ont été écartées.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by '{column}', {form}.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » ont été reliées aux parcelles par « {column} », {form}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by their place.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » ont été reliées aux parcelles par leur emplacement.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} signs of '{layer}' are dated after {as_of}; they were set aside.</source>
      <translation>{count:,} indices sur {total:,} de « {layer} » sont datés d’après {as_of} ; ils ont été mis de côté.</translation>
    </message>
    <message>
      <source>{currency} {low:,.0f} to {high:,.0f} per {unit} ({certainty})</source>
      <translation>de {low:,.0f} à {high:,.0f} {currency} par {unit} ({certainty})</translation>
    </message>
    <message>
      <source>{figures}; {finding}</source>
      <translation>{figures} ; {finding}</translation>
    </message>
    <message>
      <source>{found}, which includes no change</source>
      <translation>{found}, ce qui inclut l’absence de changement</translation>
    </message>
    <message>
      <source>{grade} ({consistency}).</source>
      <translation>{grade} ({consistency}).</translation>
    </message>
    <message>
      <source>{outcome}: {found} ({design}; {place}; {citation})</source>
      <translation>{outcome} : {found} ({design} ; {place} ; {citation})</translation>
    </message>
    <message>
      <source>{value:.2f} times the rate without it</source>
      <translation>{value:.2f} fois le taux sans la mesure</translation>
    </message>
    <message>
      <source>{value:.3g} % higher</source>
      <translation>{value:.3g} % de plus</translation>
    </message>
    <message>
      <source>{value:.3g} % lower</source>
      <translation>{value:.3g} % de moins</translation>
    </message>
  </context>
  <context>
    <name>Expressions</name>
    <message>
      <source>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Why the parcel has its need for improvement, in a sentence made from the fields of a scored layer.&lt;/p&gt;&lt;p&gt;language: a code such as 'es'; without it, the language of QGIS.&lt;/p&gt;&lt;p&gt;Example: need_reason('es')&lt;/p&gt;</source>
      <translation>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Pourquoi la parcelle a son besoin d’amélioration, en une phrase faite avec les champs d’une couche évaluée.&lt;/p&gt;&lt;p&gt;language : un code comme 'es' ; sans lui, la langue de QGIS.&lt;/p&gt;&lt;p&gt;Exemple : need_reason('es')&lt;/p&gt;</translation>
    </message>
    <message>
      <source>need_reason() needs a layer scored by Wellplaced.</source>
      <translation>need_reason() demande une couche évaluée par Wellplaced.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Accepted, because</source>
      <translation>Accepté, parce que</translation>
    </message>
    <message>
      <source>Area (m2)</source>
      <translation>Surface (m2)</translation>
    </message>
    <message>
      <source>Average light (lx)</source>
      <translation>Lumière moyenne (lx)</translation>
    </message>
    <message>
      <source>Average light on the frontage (lx)</source>
      <translation>Lumière moyenne sur le front de rue (lx)</translation>
    </message>
    <message>
      <source>Block face id</source>
      <translation>ID du front d’îlot</translation>
    </message>
    <message>
      <source>Building or lot</source>
      <translation>Bâtiment ou terrain</translation>
    </message>
    <message>
      <source>CO2 saved a year (kg)</source>
      <translation>CO2 économisé par an (kg)</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Cause</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Circuit ou départ</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
      <source>Confidence in the need (0 to 1)</source>
      <translation>Confiance dans le besoin (0 à 1)</translation>
    </message>
    <message>
      <source>Consent needed</source>
      <translation>Accord nécessaire</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost in the last list</source>
      <translation>Coût dans la dernière liste</translation>
    </message>
    <message>
      <source>Cost per 100 m brought to standard</source>
      <translation>Coût par 100 m mis à la norme</translation>
    </message>
    <message>
      <source>Cost up to this rank</source>
      <translation>Coût jusqu’à ce rang</translation>
    </message>
    <message>
      <source>Cost, high</source>
      <translation>Coût maximal</translation>
    </message>
    <message>
      <source>Cost, low</source>
      <translation>Coût minimal</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Monnaie</translation>
    </message>
    <message>
      <source>Dark gap</source>
      <translation>Tronçon sombre</translation>
    </message>
    <message>
      <source>Decision (must, may, never)</source>
      <translation>Décision (must, may, never)</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Distance to the walkway (m)</source>
      <translation>Distance au cheminement (m)</translation>
    </message>
    <message>
      <source>Energy saved a year (kWh)</source>
      <translation>Énergie économisée par an (kWh)</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>Factors measured</source>
      <translation>Facteurs mesurés</translation>
    </message>
    <message>
      <source>Feature numbers (the first 10,000)</source>
      <translation>Numéros des entités (les 10 000 premiers)</translation>
    </message>
    <message>
      <source>Features concerned</source>
      <translation>Entités concernées</translation>
    </message>
    <message>
      <source>Features in all</source>
      <translation>Entités en tout</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front (m)</source>
      <translation>Front de rue face à une façade aveugle (m)</translation>
    </message>
    <message>
      <source>Gap id</source>
      <translation>ID du tronçon</translation>
    </message>
    <message>
      <source>Grade of the evidence (A to D)</source>
      <translation>Niveau de preuve (A à D)</translation>
    </message>
    <message>
      <source>Group id</source>
      <translation>ID du groupe</translation>
    </message>
    <message>
      <source>Group of likely vacant parcels</source>
      <translation>Groupe de parcelles probablement vacantes</translation>
    </message>
    <message>
      <source>Has one narrow exit</source>
      <translation>A une seule sortie étroite</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway (m2)</source>
      <translation>Sol caché près du cheminement (m2)</translation>
    </message>
    <message>
      <source>Hidden pocket</source>
      <translation>Recoin caché</translation>
    </message>
    <message>
      <source>Intervention</source>
      <translation>Intervention</translation>
    </message>
    <message>
      <source>Known harms</source>
      <translation>Effets négatifs connus</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Longueur (m)</translation>
    </message>
    <message>
      <source>Length of the frontage (m)</source>
      <translation>Longueur du front de rue (m)</translation>
    </message>
    <message>
      <source>Length of the gap (m)</source>
      <translation>Longueur du tronçon (m)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lumière</translation>
    </message>
    <message>
      <source>Light on that front with all works (lx)</source>
      <translation>Lumière sur cette façade avec toutes les interventions (lx)</translation>
    </message>
    <message>
      <source>Light that 95 % of the frontage exceeds (lx)</source>
      <translation>Lumière dépassée sur 95 % du front de rue (lx)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Classe d’éclairage</translation>
    </message>
    <message>
      <source>Likely vacant parcels in it</source>
      <translation>Parcelles probablement vacantes dedans</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Parcelles probablement vacantes à moins de 150 m</translation>
    </message>
    <message>
      <source>List (language)</source>
      <translation>Liste (langue)</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage, whole (m)</source>
      <translation>Plus long tronçon sombre au front de rue, entier (m)</translation>
    </message>
    <message>
      <source>Lowest light (lx)</source>
      <translation>Lumière minimale (lx)</translation>
    </message>
    <message>
      <source>Lowest light after (lx)</source>
      <translation>Lumière minimale après (lx)</translation>
    </message>
    <message>
      <source>Lowest light before (lx)</source>
      <translation>Lumière minimale avant (lx)</translation>
    </message>
    <message>
      <source>Lowest light in the gap (lx)</source>
      <translation>Lumière minimale dans le tronçon (lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (semicylindrical, lx)</source>
      <translation>Lumière minimale sur les visages (semi-cylindrique, lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (vertical, lx)</source>
      <translation>Lumière minimale sur les visages (verticale, lx)</translation>
    </message>
    <message>
      <source>Lowest light on the frontage (lx)</source>
      <translation>Lumière minimale sur le front de rue (lx)</translation>
    </message>
    <message>
      <source>Lowest light wanted (lx)</source>
      <translation>Lumière minimale souhaitée (lx)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>Confiance moyenne (0 à 1)</translation>
    </message>
    <message>
      <source>Mean deficit (0 = meets the standard, 1 = worst)</source>
      <translation>Déficit moyen (0 = conforme à la norme, 1 = le pire)</translation>
    </message>
    <message>
      <source>Mean need for improvement (0 to 100)</source>
      <translation>Besoin d’amélioration moyen (0 à 100)</translation>
    </message>
    <message>
      <source>Most light that it adds on a front (lx)</source>
      <translation>Lumière maximale ajoutée sur une façade (lx)</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Besoin d’amélioration (0 à 100)</translation>
    </message>
    <message>
      <source>Net present value of the saved energy</source>
      <translation>Valeur actuelle nette de l’énergie économisée</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Fenêtres donnant sur le cheminement par 10 m de front de rue</translation>
    </message>
    <message>
      <source>Package of works</source>
      <translation>Lot d’interventions</translation>
    </message>
    <message>
      <source>Parcel id</source>
      <translation>ID de parcelle</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelles</translation>
    </message>
    <message>
      <source>Parcels in it</source>
      <translation>Parcelles dedans</translation>
    </message>
    <message>
      <source>Parcels whose need is known and told</source>
      <translation>Parcelles dont le besoin est connu et montré</translation>
    </message>
    <message>
      <source>Part in the fund (saves or spends)</source>
      <translation>Part dans le fonds (saves, spends)</translation>
    </message>
    <message>
      <source>Pocket id</source>
      <translation>ID du recoin</translation>
    </message>
    <message>
      <source>Power after (W)</source>
      <translation>Puissance après (W)</translation>
    </message>
    <message>
      <source>Power before (W)</source>
      <translation>Puissance avant (W)</translation>
    </message>
    <message>
      <source>Probability that it is vacant (0 to 1)</source>
      <translation>Probabilité qu’elle soit vacante (0 à 1)</translation>
    </message>
    <message>
      <source>Rank (1 = first)</source>
      <translation>Rang (1 = premier)</translation>
    </message>
    <message>
      <source>Rank in the last list</source>
      <translation>Rang dans la dernière liste</translation>
    </message>
    <message>
      <source>Rank of need (1 = most)</source>
      <translation>Rang du besoin (1 = le plus grand)</translation>
    </message>
    <message>
      <source>Rank, first it may be</source>
      <translation>Rang, le premier possible</translation>
    </message>
    <message>
      <source>Rank, highest it may be</source>
      <translation>Rang, le plus haut possible</translation>
    </message>
    <message>
      <source>Rank, last it may be</source>
      <translation>Rang, le dernier possible</translation>
    </message>
    <message>
      <source>Rank, lowest it may be</source>
      <translation>Rang, le plus bas possible</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Say instead</source>
      <translation>Dites plutôt</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit (0 to 1)</source>
      <translation>Part du front de rue trop éclairée (0 à 1)</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark (0 to 1)</source>
      <translation>Part du front de rue trop sombre (0 à 1)</translation>
    </message>
    <message>
      <source>Share of the open ground that walkways see (0 to 1)</source>
      <translation>Part de l’espace ouvert vue des cheminements (0 à 1)</translation>
    </message>
    <message>
      <source>Share that is over-lit (0 to 1)</source>
      <translation>Part trop éclairée (0 à 1)</translation>
    </message>
    <message>
      <source>Share that is too dark (0 to 1)</source>
      <translation>Part trop sombre (0 à 1)</translation>
    </message>
    <message>
      <source>Signs and their dates</source>
      <translation>Indices et leurs dates</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Depuis la dernière liste</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Dépensé jusqu’ici</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Lampadaire</translation>
    </message>
    <message>
      <source>Street light that gives most where it is over-lit (id)</source>
      <translation>Lampadaire qui donne le plus là où c’est trop éclairé (ID)</translation>
    </message>
    <message>
      <source>Suggestion id</source>
      <translation>ID de la proposition</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>Le texte entier</translation>
    </message>
    <message>
      <source>Uniformity (lowest / average)</source>
      <translation>Uniformité (minimale / moyenne)</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Vacance</translation>
    </message>
    <message>
      <source>Value (metres of walkway from dark to standard, weighted)</source>
      <translation>Valeur (mètres de cheminement passant du sombre à la norme, pondérés)</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Visibilité</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Cheminement mis à la norme (m)</translation>
    </message>
    <message>
      <source>Walkway id</source>
      <translation>ID du cheminement</translation>
    </message>
    <message>
      <source>What causes it (id)</source>
      <translation>Ce qui le cause (ID)</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Ce qui le cache</translation>
    </message>
    <message>
      <source>What hides it (id)</source>
      <translation>Ce qui le cache (ID)</translation>
    </message>
    <message>
      <source>What makes the front blank</source>
      <translation>Ce qui rend la façade aveugle</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Où il se trouve</translation>
    </message>
    <message>
      <source>Where more money begins to give less</source>
      <translation>Où plus d’argent commence à donner moins</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why it may help</source>
      <translation>Pourquoi cela peut aider</translation>
    </message>
    <message>
      <source>Within the budget</source>
      <translation>Dans le budget</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Intervention</translation>
    </message>
    <message>
      <source>Works in it</source>
      <translation>Interventions dedans</translation>
    </message>
    <message>
      <source>Works so far</source>
      <translation>Interventions jusqu’ici</translation>
    </message>
    <message>
      <source>Year of the budget (1 = first)</source>
      <translation>Année du budget (1 = première)</translation>
    </message>
    <message>
      <source>Years until savings repay the cost</source>
      <translation>Années avant que les économies couvrent le coût</translation>
    </message>
    <message>
      <source>{factor}: confidence (0 to 1)</source>
      <translation>{factor} : confiance (0 à 1)</translation>
    </message>
    <message>
      <source>{factor}: date of the data</source>
      <translation>{factor} : date des données</translation>
    </message>
    <message>
      <source>{factor}: deficit (0 = meets the standard, 1 = worst)</source>
      <translation>{factor} : déficit (0 = conforme à la norme, 1 = le pire)</translation>
    </message>
    <message>
      <source>{factor}: deficit, highest plausible</source>
      <translation>{factor} : déficit, le plus grand plausible</translation>
    </message>
    <message>
      <source>{factor}: deficit, lowest plausible</source>
      <translation>{factor} : déficit, le plus petit plausible</translation>
    </message>
    <message>
      <source>{factor}: points against the district's mean</source>
      <translation>{factor} : points par rapport à la moyenne du secteur</translation>
    </message>
    <message>
      <source>{factor}: points of the need</source>
      <translation>{factor} : points du besoin</translation>
    </message>
    <message>
      <source>{factor}: why unknown</source>
      <translation>{factor} : pourquoi inconnu</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>1,234.5</source>
      <translation>1 234,5</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>'{layer}' holds no polygon with an area; it was left out.</source>
      <translation>« {layer} » n’a aucun polygone avec une surface ; la couche a été écartée.</translation>
    </message>
    <message>
      <source>Add lumens, or watts and the lamp type: they decide how bright the walkways are.</source>
      <translation>Ajoutez les lumens, ou les watts et le type de lampe : ils décident de la lumière des cheminements.</translation>
    </message>
    <message>
      <source>Add the dates on which they were opened and closed: old reports are often settled.</source>
      <translation>Ajoutez les dates où ils ont été ouverts et clos : les anciens signalements sont souvent réglés.</translation>
    </message>
    <message>
      <source>Add the mounting height: it decides how far the light reaches.</source>
      <translation>Ajoutez la hauteur de montage : elle décide jusqu’où porte la lumière.</translation>
    </message>
    <message>
      <source>All factors that are known have the weight 0, so no parcel has a need.</source>
      <translation>Tous les facteurs connus ont le poids 0 : aucune parcelle n’a donc de besoin.</translation>
    </message>
    <message>
      <source>All were scored; ask the cadastre whether they are one parcel.</source>
      <translation>Toutes ont été évaluées ; demandez au cadastre si elles forment une seule parcelle.</translation>
    </message>
    <message>
      <source>Ask the cadastre to complete the ids.</source>
      <translation>Demandez au cadastre de compléter les identifiants.</translation>
    </message>
    <message>
      <source>Ask the cadastre to correct them (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Demandez au cadastre de les corriger (Vecteur &gt; Outils de géométrie &gt; Vérifier la validité montre où).</translation>
    </message>
    <message>
      <source>Check its coordinate system, or take the raster of this city.</source>
      <translation>Vérifiez son système de coordonnées, ou prenez le raster de cette ville.</translation>
    </message>
    <message>
      <source>Check that both rasters have the same unit, year and zero of heights.</source>
      <translation>Vérifiez que les deux rasters ont la même unité, la même année et le même zéro des hauteurs.</translation>
    </message>
    <message>
      <source>Check the file. What was reported: {problem}</source>
      <translation>Vérifiez le fichier. Message reçu : {problem}</translation>
    </message>
    <message>
      <source>Check the ids: MAPPING can name another field (outages.light = FIELD), or none (-).</source>
      <translation>Vérifiez les identifiants : MAPPING peut nommer un autre champ (outages.light = FIELD), ou aucun (-).</translation>
    </message>
    <message>
      <source>Check the layer (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Vérifiez la couche (Vecteur &gt; Outils de géométrie &gt; Vérifier la validité montre où).</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source, or take the layer of this city.</source>
      <translation>Vérifiez le système de coordonnées de la couche sous Propriétés de la couche &gt; Source, ou prenez la couche de cette ville.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection.</source>
      <translation>Vérifiez le filtre et la sélection de la couche.</translation>
    </message>
    <message>
      <source>Check the raster's unit and its 'no data' value.</source>
      <translation>Vérifiez l’unité du raster et sa valeur « sans donnée ».</translation>
    </message>
    <message>
      <source>Check the values and their unit, then run again.</source>
      <translation>Vérifiez les valeurs et leur unité, puis relancez.</translation>
    </message>
    <message>
      <source>Check their places: lights may be missing from the inventory there.</source>
      <translation>Vérifiez leurs emplacements : des lampadaires y manquent peut-être dans l’inventaire.</translation>
    </message>
    <message>
      <source>Check whether feet and metres are mixed in one column; write the unit behind the number.</source>
      <translation>Vérifiez si des pieds et des mètres sont mélangés dans une colonne ; écrivez l’unité derrière le nombre.</translation>
    </message>
    <message>
      <source>Choose another class, or map a field with classes: walkways.lighting_class = FIELD</source>
      <translation>Choisissez une autre classe, ou faites correspondre un champ avec des classes : walkways.lighting_class = FIELD</translation>
    </message>
    <message>
      <source>Close those that are settled. Where a lamp is still out, say so in the street lights' status.</source>
      <translation>Clôturez ceux qui sont réglés. Là où un lampadaire est encore en panne, dites-le dans l’état des lampadaires.</translation>
    </message>
    <message>
      <source>Complete crown width, crown base and height where trees stand before windows or paths.</source>
      <translation>Complétez la largeur du houppier, sa base et la hauteur là où des arbres se trouvent devant des fenêtres ou des chemins.</translation>
    </message>
    <message>
      <source>Complete their coordinates, or the ids of the lights.</source>
      <translation>Complétez leurs coordonnées, ou les identifiants des lampadaires.</translation>
    </message>
    <message>
      <source>Complete their coordinates.</source>
      <translation>Complétez leurs coordonnées.</translation>
    </message>
    <message>
      <source>Complete their heights, in metres or feet.</source>
      <translation>Complétez leurs hauteurs, en mètres ou en pieds.</translation>
    </message>
    <message>
      <source>Complete their heights, or give a raster of canopy heights.</source>
      <translation>Complétez leurs hauteurs, ou indiquez un raster des hauteurs de houppiers.</translation>
    </message>
    <message>
      <source>Correct their dates, or say in MAPPING which fields hold them.</source>
      <translation>Corrigez leurs dates, ou dites dans MAPPING quels champs les contiennent.</translation>
    </message>
    <message>
      <source>Correct them in the layer: 0 = meets the standard, 1 = the worst.</source>
      <translation>Corrigez-les dans la couche : 0 = conforme à la norme, 1 = le pire.</translation>
    </message>
    <message>
      <source>Delete them in the layer, or draw them again.</source>
      <translation>Supprimez-les de la couche, ou redessinez-les.</translation>
    </message>
    <message>
      <source>Fill in the deficits, and give a known factor a weight above 0.</source>
      <translation>Complétez les déficits, et donnez à un facteur connu un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Fill in their coordinates in the table.</source>
      <translation>Complétez leurs coordonnées dans la table.</translation>
    </message>
    <message>
      <source>Fill in their dates or their status.</source>
      <translation>Renseignez leurs dates ou leur état.</translation>
    </message>
    <message>
      <source>Give a point layer, or a table with columns such as x and y, or longitude and latitude.</source>
      <translation>Indiquez une couche de points, ou une table avec des colonnes comme x et y, ou longitude et latitude.</translation>
    </message>
    <message>
      <source>Give one of them a weight above 0.</source>
      <translation>Donnez à l’un d’eux un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Give points and lines as layers of their own.</source>
      <translation>Indiquez les points et les lignes comme couches à part.</translation>
    </message>
    <message>
      <source>Give street lights (LIGHTS), best with lumens or watts, height and status, pavements or street centre lines (WALKWAYS), buildings with heights (BUILDINGS), or dated signs of vacancy (EVIDENCE).</source>
      <translation>Indiquez des lampadaires (LIGHTS), de préférence avec lumens ou watts, hauteur et état, des trottoirs ou des axes de rues (WALKWAYS), des bâtiments avec hauteurs (BUILDINGS), ou des indices de vacance datés (EVIDENCE).</translation>
    </message>
    <message>
      <source>Give the elevation of the ground (TERRAIN) as well.</source>
      <translation>Indiquez aussi l’altitude du sol (TERRAIN).</translation>
    </message>
    <message>
      <source>Give the kind of each building, such as garage, warehouse, shop or house.</source>
      <translation>Indiquez le type de chaque bâtiment, par exemple garage, entrepôt, commerce ou maison.</translation>
    </message>
    <message>
      <source>Give the lights as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Indiquez les lampadaires comme points (Vecteur &gt; Outils de géométrie &gt; Centroïdes).</translation>
    </message>
    <message>
      <source>Give the poles as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Indiquez les mâts comme points (Vecteur &gt; Outils de géométrie &gt; Centroïdes).</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Indiquez aussi les lampadaires.</translation>
    </message>
    <message>
      <source>Give trees as points and canopies as areas; hedges drawn as lines are barriers.</source>
      <translation>Indiquez les arbres comme points et les houppiers comme surfaces ; les haies dessinées en lignes sont des barrières.</translation>
    </message>
    <message>
      <source>Give walls, fences and hedges as lines.</source>
      <translation>Indiquez les murs, les clôtures et les haies comme lignes.</translation>
    </message>
    <message>
      <source>If accents look wrong, set the encoding under Layer Properties &gt; Source.</source>
      <translation>Si les accents s’affichent mal, réglez l’encodage sous Propriétés de la couche &gt; Source.</translation>
    </message>
    <message>
      <source>If there is one, name it in the mapping: parcels.id = FIELD</source>
      <translation>S’il y en a un, nommez-le dans la correspondance : parcels.id = FIELD</translation>
    </message>
    <message>
      <source>If they are in feet, say so in the file's name, such as dem_ft.tif.</source>
      <translation>Si elles sont en pieds, dites-le dans le nom du fichier, comme dem_ft.tif.</translation>
    </message>
    <message>
      <source>If they lie elsewhere on the map, make a point layer of the table with the right one.</source>
      <translation>S’ils se trouvent ailleurs sur la carte, faites de la table une couche de points avec le bon système.</translation>
    </message>
    <message>
      <source>If they were put there because their address was not found, correct their coordinates.</source>
      <translation>Si on les a placés là parce que leur adresse n’a pas été trouvée, corrigez leurs coordonnées.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check its coordinate system.</source>
      <translation>Ses coordonnées conviendraient si on les lisait comme « {reading} » : vérifiez son système de coordonnées.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check the coordinate system under Layer Properties &gt; Source.</source>
      <translation>Ses coordonnées conviendraient si on les lisait comme « {reading} » : vérifiez le système de coordonnées sous Propriétés de la couche &gt; Source.</translation>
    </message>
    <message>
      <source>Lengths cannot be measured in the coordinate system of '{layer}' ({own}): {why}. They were measured in {local}.</source>
      <translation>Les longueurs ne peuvent pas être mesurées dans le système de coordonnées de « {layer} » ({own}) : {why}. Elles ont été mesurées en {local}.</translation>
    </message>
    <message>
      <source>Look at them on the map; if one is a parcel, correct its id or class in the layer.</source>
      <translation>Regardez-les sur la carte ; si l’un d’eux est une parcelle, corrigez son identifiant ou sa classe dans la couche.</translation>
    </message>
    <message>
      <source>Mend or delete these features.</source>
      <translation>Corrigez ou supprimez ces entités.</translation>
    </message>
    <message>
      <source>Move them to the outside of the wall or of the roof that carries them.</source>
      <translation>Placez-les à l’extérieur du mur ou du toit qui les porte.</translation>
    </message>
    <message>
      <source>Name the layer, as in: file.gpkg|layername=parcels</source>
      <translation>Nommez la couche, comme dans : file.gpkg|layername=parcels</translation>
    </message>
    <message>
      <source>No feature of '{layer}' has usable coordinates; the layer was left out.</source>
      <translation>Aucune entité de « {layer} » n’a de coordonnées utilisables ; la couche a été écartée.</translation>
    </message>
    <message>
      <source>No field of '{layer}' is an id for every parcel; 'parcel_id' was made from each parcel's place and size.</source>
      <translation>Aucun champ de « {layer} » n’est un identifiant pour chaque parcelle ; « parcel_id » a été formé à partir de l’emplacement et de la taille de chaque parcelle.</translation>
    </message>
    <message>
      <source>None of the {total:,} features of '{layer}' is a line or an area; walkways were derived from the gaps between parcels.</source>
      <translation>Aucune des {total:,} entités de « {layer} » n’est une ligne ou une surface ; les cheminements ont été déduits des vides entre les parcelles.</translation>
    </message>
    <message>
      <source>None of the {total:,} reports of '{layer}' speaks of street lights; none was used.</source>
      <translation>Aucun des {total:,} signalements de « {layer} » ne parle de lampadaires ; aucun n’a été utilisé.</translation>
    </message>
    <message>
      <source>Nothing says in which unit the heights of '{layer}' are; metres were assumed.</source>
      <translation>Rien ne dit dans quelle unité sont les hauteurs de « {layer} » ; des mètres ont été supposés.</translation>
    </message>
    <message>
      <source>People report more readily in some places than in others: where there is no report, a lamp may be out all the same.</source>
      <translation>On signale plus volontiers à certains endroits qu’à d’autres : sans signalement, un lampadaire peut quand même être en panne.</translation>
    </message>
    <message>
      <source>Remove the filter if hidden features are there in reality: they light and are neighbours.</source>
      <translation>Retirez le filtre si les entités cachées existent en réalité : elles éclairent et sont voisines.</translation>
    </message>
    <message>
      <source>Reports that name the light's id leave no doubt which one is meant.</source>
      <translation>Les signalements qui nomment l’identifiant du lampadaire ne laissent aucun doute sur celui dont il s’agit.</translation>
    </message>
    <message>
      <source>Say in MAPPING what they are, such as: barriers.barrier(FENCE) = board fence (or picket, chain-link).</source>
      <translation>Dites dans MAPPING ce qu’elles sont, par exemple : barriers.barrier(FENCE) = board fence (ou picket, chain-link).</translation>
    </message>
    <message>
      <source>Say in MAPPING which field tells what they are about: outages.category = FIELD. If all are about street lights: outages.category = - and outages.detail = -</source>
      <translation>Dites dans MAPPING quel champ indique de quoi ils parlent : outages.category = FIELD. Si tous parlent de lampadaires : outages.category = - et outages.detail = -</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source.</source>
      <translation>Indiquez-le sous Propriétés de la couche &gt; Source.</translation>
    </message>
    <message>
      <source>Set it with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Indiquez-le avec Raster &gt; Projections &gt; Assigner une projection.</translation>
    </message>
    <message>
      <source>Take a layer of pavements, paths or street centre lines.</source>
      <translation>Prenez une couche de trottoirs, de chemins ou d’axes de rues.</translation>
    </message>
    <message>
      <source>Take a layer of polygons.</source>
      <translation>Prenez une couche de polygones.</translation>
    </message>
    <message>
      <source>Take a raster that covers the parcels.</source>
      <translation>Prenez un raster qui couvre les parcelles.</translation>
    </message>
    <message>
      <source>Take a raster that covers the walkways and the lights.</source>
      <translation>Prenez un raster qui couvre les cheminements et les lampadaires.</translation>
    </message>
    <message>
      <source>Take a raster whose cells hold heights or elevations.</source>
      <translation>Prenez un raster dont les cellules contiennent des hauteurs ou des altitudes.</translation>
    </message>
    <message>
      <source>The crowns of {count:,} of {total:,} trees of '{layer}' begin above their top; where they begin was taken as unknown.</source>
      <translation>Les houppiers de {count:,} arbres sur {total:,} de « {layer} » commencent au-dessus de leur sommet ; leur base a été considérée comme inconnue.</translation>
    </message>
    <message>
      <source>The dark gaps whose cause is that a lamp is out name the lamp to repair.</source>
      <translation>Les tronçons sombres dus à un lampadaire en panne nomment le lampadaire à réparer.</translation>
    </message>
    <message>
      <source>The file holds {count:,} layers and none was named; '{layer}' was read.</source>
      <translation>Le fichier contient {count:,} couches et aucune n’a été nommée ; « {layer} » a été lue.</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' does not fit their storeys; the height was used.</source>
      <translation>La hauteur de {count:,} bâtiments sur {total:,} de « {layer} » ne correspond pas à leurs étages ; la hauteur a été utilisée.</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' is the roof's elevation less the ground's.</source>
      <translation>La hauteur de {count:,} bâtiments sur {total:,} de « {layer} » est l’altitude du toit moins celle du sol.</translation>
    </message>
    <message>
      <source>The heights of '{layer}' were read in {unit}, as '{text}' says.</source>
      <translation>Les hauteurs de « {layer} » ont été lues en {unit}, comme le dit « {text} ».</translation>
    </message>
    <message>
      <source>The kinds of the {total:,} buildings of '{layer}' do not tell which of them have no windows to the street; only likely vacant buildings and high solid walls were taken for blank fronts.</source>
      <translation>Les types des {total:,} bâtiments de « {layer} » ne disent pas lesquels n’ont pas de fenêtres sur la rue ; seuls les bâtiments probablement vacants et les hauts murs pleins ont été pris pour des façades aveugles.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>La couche « {layer} » n’a pas de système de coordonnées ; celui des parcelles ({name}) a été supposé.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature; it was left out.</source>
      <translation>La couche « {layer} » n’a aucune entité ; elle a été écartée.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has the filter {filter}. What it hides was not read.</source>
      <translation>La couche « {layer} » a le filtre {filter}. Ce qu’il cache n’a pas été lu.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies {km:,.0f} km from the parcels; it was left out.</source>
      <translation>La couche « {layer} » se trouve à {km:,.0f} km des parcelles ; elle a été écartée.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} features: no factor with a weight is known.</source>
      <translation>Le besoin d’amélioration est inconnu pour les {total:,} entités : aucun facteur avec un poids n’est connu.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} parcels: no factor could be measured.</source>
      <translation>Le besoin d’amélioration est inconnu pour les {total:,} parcelles : aucun facteur n’a pu être mesuré.</translation>
    </message>
    <message>
      <source>The raster '{layer}' cannot be read; it was left out.</source>
      <translation>Le raster « {layer} » ne peut pas être lu ; il a été écarté.</translation>
    </message>
    <message>
      <source>The raster '{layer}' does not reach the parcels, its middle lies {km:,.0f} km from them; it was left out.</source>
      <translation>Le raster « {layer} » n’atteint pas les parcelles, son centre en est à {km:,.0f} km ; il a été écarté.</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>Le raster « {layer} » n’a pas de système de coordonnées ; celui des parcelles ({name}) a été supposé.</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no usable coordinates; it was left out.</source>
      <translation>Le raster « {layer} » n’a pas de coordonnées utilisables ; il a été écarté.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no elevation at {count:,} of {total:,} lights and places on walkways. That of the nearest known cell was taken for their light.</source>
      <translation>Le raster « {layer} » n’a pas d’altitude pour {count:,} lampadaires et endroits des cheminements sur {total:,}. Pour leur lumière, celle de la cellule connue la plus proche a été prise.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value in {percent:.0f} % of the area looked at.</source>
      <translation>Le raster « {layer} » n’a pas de valeur sur {percent:.0f} % de la zone étudiée.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value where the parcels are; it was left out.</source>
      <translation>Le raster « {layer} » n’a pas de valeur là où sont les parcelles ; il a été écarté.</translation>
    </message>
    <message>
      <source>The raster '{layer}' is a picture, it holds no heights; it was left out.</source>
      <translation>Le raster « {layer} » est une image, il ne contient pas de hauteurs ; il a été écarté.</translation>
    </message>
    <message>
      <source>The roofs of {count:,} of {total:,} buildings of '{layer}' are not above the ground or more than {highest:,.0f} m above it; their height was taken as unknown.</source>
      <translation>Les toits de {count:,} bâtiments sur {total:,} de « {layer} » ne sont pas au-dessus du sol ou le dépassent de plus de {highest:,.0f} m ; leur hauteur a été considérée comme inconnue.</translation>
    </message>
    <message>
      <source>The surface '{layer}' lies below the terrain in {percent:.0f} % of the cells, at worst by {worst:,.1f} m; nothing stands there in the calculation.</source>
      <translation>La surface « {layer} » passe sous le terrain dans {percent:.0f} % des cellules, au pire de {worst:,.1f} m ; dans le calcul, rien ne s’y dresse.</translation>
    </message>
    <message>
      <source>The surface '{layer}' was not used: without the terrain nobody knows what stands on it.</source>
      <translation>La surface « {layer} » n’a pas été utilisée : sans le terrain, personne ne sait ce qui s’y dresse.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no geometry and no columns with coordinates; it was left out.</source>
      <translation>La table « {layer} » n’a ni géométrie ni colonnes avec des coordonnées ; elle a été écartée.</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in degrees (EPSG:4326).</source>
      <translation>La table « {layer} » a été lue comme des points en degrés (EPSG:4326).</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in the coordinate system of the parcels.</source>
      <translation>La table « {layer} » a été lue comme des points dans le système de coordonnées des parcelles.</translation>
    </message>
    <message>
      <source>The text of '{layer}' is not UTF-8 and the file does not say what it is. It was read as Windows-1252.</source>
      <translation>Le texte de « {layer} » n’est pas en UTF-8 et le fichier ne dit pas ce qu’il est. Il a été lu comme Windows-1252.</translation>
    </message>
    <message>
      <source>The trunks of {count:,} of {total:,} trees of '{layer}' are thicker than {most:g} m; they were taken as unknown.</source>
      <translation>Les troncs de {count:,} arbres sur {total:,} de « {layer} » font plus de {most:g} m d’épaisseur ; ils ont été considérés comme inconnus.</translation>
    </message>
    <message>
      <source>The {total:,} reports of '{layer}' have no dates; those that are not called closed were taken as open.</source>
      <translation>Les {total:,} signalements de « {layer} » n’ont pas de dates ; ceux qui ne sont pas dits clos ont été pris comme ouverts.</translation>
    </message>
    <message>
      <source>They were scored one by one; ask the cadastre whether they are parts of one parcel.</source>
      <translation>Elles ont été évaluées une par une ; demandez au cadastre si ce sont des parties d’une seule parcelle.</translation>
    </message>
    <message>
      <source>Without street lights it is not known which poles carry one; the poles were left out.</source>
      <translation>Sans lampadaires, on ne sait pas quels mâts en portent un ; les mâts ont été écartés.</translation>
    </message>
    <message>
      <source>Without street lights the reports of '{layer}' tell nothing; they were left out.</source>
      <translation>Sans lampadaires, les signalements de « {layer} » ne disent rien ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>its scale is {factor:.3f} here</source>
      <translation>son échelle est ici de {factor:.3f}</translation>
    </message>
    <message>
      <source>its units are degrees</source>
      <translation>ses unités sont des degrés</translation>
    </message>
    <message>
      <source>{count:,} fields of '{layer}' have names that the result needs. They were renamed: {names}.</source>
      <translation>{count:,} champs de « {layer} » portent des noms dont le résultat a besoin. Ils ont été renommés : {names}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' (bollards, kerbs and the like) hide nothing.</source>
      <translation>{count:,} barrières sur {total:,} de « {layer} » (bornes, bordures et autres) ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' do not say how they are made; {percent:.0f} % of sight was assumed to pass.</source>
      <translation>{count:,} barrières sur {total:,} de « {layer} » ne disent pas comment elles sont faites ; on a supposé qu’elles laissent passer {percent:.0f} % de la vue.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' have no height; it was assumed by their kind ({kinds}).</source>
      <translation>{count:,} barrières sur {total:,} de « {layer} » n’ont pas de hauteur ; elle a été supposée d’après leur type ({kinds}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have neither height nor storeys; their height was assumed from their area.</source>
      <translation>{count:,} bâtiments sur {total:,} de « {layer} » n’ont ni hauteur ni étages ; leur hauteur a été supposée d’après leur surface.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no height; {each:g} m were taken for each storey.</source>
      <translation>{count:,} bâtiments sur {total:,} de « {layer} » n’ont pas de hauteur ; {each:g} m ont été comptés par étage.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no outline; they hide nothing.</source>
      <translation>{count:,} bâtiments sur {total:,} de « {layer} » n’ont pas de contour ; ils ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have the same outline as another; each was counted once.</source>
      <translation>{count:,} bâtiments sur {total:,} de « {layer} » ont le même contour qu’un autre ; chacun a été compté une fois.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} canopy areas of '{layer}' have no height; {height:g} m was assumed for trees.</source>
      <translation>{count:,} surfaces de houppiers sur {total:,} de « {layer} » n’ont pas de hauteur ; {height:g} m ont été supposés pour les arbres.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold a number that means 'no data' but is not declared so; they were taken as unknown.</source>
      <translation>{count:,} cellules sur {total:,} de « {layer} » contiennent un nombre qui veut dire « sans donnée » sans être déclaré comme tel ; elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold heights that cannot be (below {low:,.0f} m or above {high:,.0f} m); they were taken as unknown.</source>
      <translation>{count:,} cellules sur {total:,} de « {layer} » contiennent des hauteurs impossibles (moins de {low:,.0f} m ou plus de {high:,.0f} m) ; elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither lines with a length nor areas; they were left out.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont ni des lignes avec une longueur ni des surfaces ; elles ont été écartées.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither points nor areas; they hide nothing.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont ni des points ni des surfaces ; elles ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no lines; they hide nothing.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des lignes ; elles ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; no luminaire was put there.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des points ; aucun luminaire n’y a été placé.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; their light is missing from the result.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des points ; leur lumière manque dans le résultat.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons. Their rows are in the result, without their shapes.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des polygones. Leurs lignes sont dans le résultat, sans leurs formes.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they are in the result without a score.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des polygones ; elles sont dans le résultat sans évaluation.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they hide nothing.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des polygones ; elles ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no trees (empty sites, stumps, lawns); they hide nothing.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne sont pas des arbres (emplacements vides, souches, pelouses) ; elles ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' do not stand on the ground or are no buildings ({uses}); they hide nothing.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » ne reposent pas sur le sol ou ne sont pas des bâtiments ({uses}) ; elles ne cachent rien.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no geometry; they are in the result without a score.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » n’ont pas de géométrie ; elles sont dans le résultat sans évaluation.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no usable shape; nothing is kept free there.</source>
      <translation>{count:,} entités sur {total:,} de « {layer} » n’ont pas de forme utilisable ; rien n’y est laissé libre.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are out. If they worked, there would be {designed:,.0f} m of dark gaps along the walkways instead of {tonight:,.0f} m, and less of the frontage of {parcels:,} scored parcels would be dark.</source>
      <translation>{count:,} lampadaires sur {total:,} sont en panne. S’ils fonctionnaient, il y aurait {designed:,.0f} m de tronçons sombres le long des cheminements au lieu de {tonight:,.0f} m, et le front de rue de {parcels:,} parcelles évaluées serait moins sombre.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are planned or removed. They were left out.</source>
      <translation>{count:,} lampadaires sur {total:,} sont prévus ou retirés. Ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have a photometric file and no direction of their arm. They were taken to point to the street.</source>
      <translation>{count:,} lampadaires sur {total:,} ont un fichier photométrique, mais pas la direction de leur bras. On a supposé qu’ils sont tournés vers la rue.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have fewer than 0 or more than 20 lamps. One lamp was assumed.</source>
      <translation>{count:,} lampadaires sur {total:,} ont moins de 0 ou plus de 20 lampes. Une lampe a été supposée.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have lumens below 0 or above 200,000. They were taken as unknown.</source>
      <translation>{count:,} lampadaires sur {total:,} ont moins de 0 ou plus de 200 000 lumens. Ces valeurs ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither fixture nor lamp type. They were taken as cut-off road lights.</source>
      <translation>{count:,} lampadaires sur {total:,} n’ont ni modèle ni type de lampe. Ils ont été pris pour des luminaires de voirie à faisceau limité.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither lumens nor watts. Typical lumens were assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} lampadaires sur {total:,} n’ont ni lumens ni watts. Des lumens typiques ont été supposés d’après le modèle ({fixture:,}), d’après la rue ({road:,}) ou en général ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no mounting height. A typical one was assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} lampadaires sur {total:,} n’ont pas de hauteur de montage. Une hauteur typique a été supposée d’après le modèle ({fixture:,}), d’après la rue ({road:,}) ou en général ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no position. They were left out.</source>
      <translation>{count:,} lampadaires sur {total:,} n’ont pas de position. Ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no status. They were taken as working.</source>
      <translation>{count:,} lampadaires sur {total:,} n’ont pas d’état. On a supposé qu’ils fonctionnent.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts below 0 or above 2,000. They were taken as unknown.</source>
      <translation>{count:,} lampadaires sur {total:,} ont moins de 0 ou plus de 2 000 watts. Ces valeurs ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts but no lamp type. Lumens between LED and sodium were assumed.</source>
      <translation>{count:,} lampadaires sur {total:,} ont des watts, mais pas de type de lampe. Des lumens entre LED et sodium ont été supposés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' have no place; their light is missing from the result.</source>
      <translation>{count:,} lampadaires sur {total:,} de « {layer} » n’ont pas d’emplacement ; leur lumière manque dans le résultat.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' stand more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} lampadaires sur {total:,} de « {layer} » se trouvent à plus de {km:.0f} km des parcelles ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights share their place with more than {bears} others (up to {most:,} at one place). All were counted there.</source>
      <translation>{count:,} lampadaires sur {total:,} partagent leur emplacement avec plus de {bears} autres (jusqu’à {most:,} au même endroit). Tous y ont été comptés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand inside a building. Their own building was taken to throw no shadow.</source>
      <translation>{count:,} lampadaires sur {total:,} se trouvent à l’intérieur d’un bâtiment. On a supposé que leur propre bâtiment ne fait pas d’ombre.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand twice in the data (same place); each was counted once.</source>
      <translation>{count:,} lampadaires sur {total:,} figurent deux fois dans les données (même emplacement) ; chacun a été compté une fois.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} mounting heights are 1 m or less, or above 40 m. They were taken as unknown.</source>
      <translation>{count:,} hauteurs de montage sur {total:,} sont de 1 m ou moins, ou de plus de 40 m. Elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} outlines of '{layer}' were broken (their edges cross) and were repaired.</source>
      <translation>{count:,} contours sur {total:,} de « {layer} » étaient incorrects (leurs bords se croisent) et ont été réparés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels have no id; theirs was made from the parcel's place and size.</source>
      <translation>{count:,} parcelles sur {total:,} n’ont pas d’identifiant ; le leur a été formé à partir de l’emplacement et de la taille de la parcelle.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels share their id with another; a mark was added to tell them apart ({ids}, ...).</source>
      <translation>{count:,} parcelles sur {total:,} partagent leur identifiant avec une autre ; une marque a été ajoutée pour les distinguer ({ids}, ...).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} poles of '{layer}' are planned or removed; they were left out.</source>
      <translation>{count:,} mâts sur {total:,} de « {layer} » sont prévus ou retirés ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' are no parcels ({kinds}) and were left out: {reason}</source>
      <translation>{count:,} polygones sur {total:,} de « {layer} » ne sont pas des parcelles ({kinds}) et ont été écartés : {reason}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have arcs; they were measured as short straight edges.</source>
      <translation>{count:,} polygones sur {total:,} de « {layer} » ont des arcs ; ils ont été mesurés comme de courts bords droits.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have no area; they are in the result without a score.</source>
      <translation>{count:,} polygones sur {total:,} de « {layer} » n’ont pas de surface ; ils sont dans le résultat sans évaluation.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have the same shape as another.</source>
      <translation>{count:,} polygones sur {total:,} de « {layer} » ont la même forme qu’un autre.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' were broken (their edges cross) and were repaired for measuring.</source>
      <translation>{count:,} polygones sur {total:,} de « {layer} » étaient incorrects (leurs bords se croisent) et ont été réparés pour la mesure.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are about street lights, but not that one is out (on by day, too bright, a new one, paint); they were left out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » parlent de lampadaires, mais pas d’une panne (allumé de jour, trop fort, un nouveau, peinture) ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are dated after {as_of}; they were left out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » portent une date postérieure à {as_of} ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are not about street lights; they were left out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » ne parlent pas de lampadaires ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and name a light more than {metres:.0f} m from where they stand. Their place counted, not the id.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » sont ouverts et nomment un lampadaire à plus de {metres:.0f} m de leur emplacement. L’emplacement a compté, pas l’identifiant.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and stand almost as near to a second light (less than {metres:.0f} m further). The nearer one was taken as out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » sont ouverts et presque aussi près d’un deuxième lampadaire (moins de {metres:.0f} m de plus). Le plus proche a été pris comme étant en panne.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but have no place and name no light.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » sont ouverts, mais n’ont pas d’emplacement et ne nomment aucun lampadaire.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » sont ouverts, mais à plus de {km:.0f} km des parcelles ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but no light of the inventory bears their id or stands within {metres:.0f} m. They changed nothing.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » sont ouverts, mais aucun lampadaire de l’inventaire ne porte leur identifiant ni ne se trouve à moins de {metres:.0f} m. Ils n’ont rien changé.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' have no date and are not called open; they were left out.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » n’ont pas de date et ne sont pas dits ouverts ; ils ont été écartés.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' share their light with at least {others} other open ones. The light counts once.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » partagent leur lampadaire avec au moins {others} autres ouverts. Le lampadaire compte une fois.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were closed before they were opened. They count as closed.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » ont été clos avant d’avoir été ouverts. Ils comptent comme clos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were opened more than {days:,.0f} days before {as_of} and never closed. They were not taken as open.</source>
      <translation>{count:,} signalements sur {total:,} de « {layer} » ont été ouverts plus de {days:,.0f} jours avant {as_of} et jamais clos. Ils n’ont pas été pris comme ouverts.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of the table '{layer}' have no coordinates. They were left out.</source>
      <translation>{count:,} lignes sur {total:,} de la table « {layer} » n’ont pas de coordonnées. Elles ont été écartées.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' do not say where the crown begins; a quarter of the height, at least {least:g} m, was assumed.</source>
      <translation>{count:,} arbres sur {total:,} de « {layer} » ne disent pas où commence le houppier ; un quart de la hauteur, au moins {least:g} m, a été supposé.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no crown width; it was assumed.</source>
      <translation>{count:,} arbres sur {total:,} de « {layer} » n’ont pas de largeur de houppier ; elle a été supposée.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no height; it was assumed.</source>
      <translation>{count:,} arbres sur {total:,} de « {layer} » n’ont pas de hauteur ; elle a été supposée.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' are 0; no building is so low: they were taken as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {column} » sont à 0 ; aucun bâtiment n’est si bas : elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{field}' are no number from 0 to 1. They count as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {field} » ne sont pas un nombre de 0 à 1. Elles comptent comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} walkways name no lighting class; they were measured against {name}.</source>
      <translation>{count:,} cheminements sur {total:,} n’indiquent pas de classe d’éclairage ; ils ont été comparés à {name}.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out on {as_of}, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} lampadaires sur {inventory:,} ont été pris comme étant en panne au {as_of}, d’après {reports:,} des {total:,} signalements de « {layer} » ; selon l’inventaire, {working:,} de ces lampadaires fonctionnent.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} lampadaires sur {inventory:,} ont été pris comme étant en panne, d’après {reports:,} des {total:,} signalements de « {layer} » ; selon l’inventaire, {working:,} de ces lampadaires fonctionnent.</translation>
    </message>
  </context>
  <context>
    <name>Interventions</name>
    <message>
      <source>1 to 2 months</source>
      <translation>de 1 à 2 mois</translation>
    </message>
    <message>
      <source>1 to 2 years</source>
      <translation>de 1 à 2 ans</translation>
    </message>
    <message>
      <source>1 to 3 years</source>
      <translation>de 1 à 3 ans</translation>
    </message>
    <message>
      <source>10 m</source>
      <translation>10 m</translation>
    </message>
    <message>
      <source>10 m of frontage</source>
      <translation>10 m de front de rue</translation>
    </message>
    <message>
      <source>100 m</source>
      <translation>100 m</translation>
    </message>
    <message>
      <source>100 m2</source>
      <translation>100 m2</translation>
    </message>
    <message>
      <source>6 to 12 buildings did better than 13 or more</source>
      <translation>de 6 à 12 bâtiments ont fait mieux que 13 ou plus</translation>
    </message>
    <message>
      <source>6 to 18 months</source>
      <translation>de 6 à 18 mois</translation>
    </message>
    <message>
      <source>95 % posterior interval</source>
      <translation>intervalle a posteriori à 95 %</translation>
    </message>
    <message>
      <source>A block face with an open structural violation in an area where many homes are lived in by their owners.</source>
      <translation>Un front d’îlot avec une infraction non réglée touchant la structure, dans une zone où beaucoup de logements sont habités par leurs propriétaires.</translation>
    </message>
    <message>
      <source>A building is vacant with a probability of 0.8 or more; confirm on site that it is open or boarded, and sound.</source>
      <translation>Un bâtiment est vacant avec une probabilité de 0,8 ou plus ; vérifiez sur place qu’il est ouvert ou muré, et solide.</translation>
    </message>
    <message>
      <source>A dark gap of 15 m or more, too far from the next lamp or behind a building, with a pole without luminaire within 20 m.</source>
      <translation>Un tronçon sombre de 15 m ou plus, trop loin de la lampe la plus proche ou derrière un bâtiment, avec un mât sans luminaire à moins de 20 m.</translation>
    </message>
    <message>
      <source>A dark gap of 25 m or more, too far from the next lamp or behind a building, with no usable pole.</source>
      <translation>Un tronçon sombre de 25 m ou plus, trop loin de la lampe la plus proche ou derrière un bâtiment, sans mât utilisable.</translation>
    </message>
    <message>
      <source>A group within reach must want it, and the owners must agree.</source>
      <translation>Un groupe proche doit le vouloir, et les propriétaires doivent donner leur accord.</translation>
    </message>
    <message>
      <source>A lamp is reported out and the walkway by it is darker than is wanted.</source>
      <translation>Un lampadaire est signalé en panne et le cheminement à côté est plus sombre que souhaité.</translation>
    </message>
    <message>
      <source>A lamp that works again helps the neighbouring segments too: judge it by the corridor, not by one segment.</source>
      <translation>Un lampadaire remis en service aide aussi les tronçons voisins : jugez-le sur l’itinéraire, pas sur un seul tronçon.</translation>
    </message>
    <message>
      <source>A lot without a building is vacant with a probability of 0.5 or more (below 0.8: confirm on site) and is no garden.</source>
      <translation>Un terrain sans bâtiment est vacant avec une probabilité de 0,5 ou plus (sous 0,8 : vérifiez sur place) et n’est pas un jardin.</translation>
    </message>
    <message>
      <source>A park or square within 400 m has little to offer, or more than 30 % of it is dark or hidden.</source>
      <translation>Un parc ou une place à moins de 400 m a peu à offrir, ou plus de 30 % en est sombre ou caché.</translation>
    </message>
    <message>
      <source>A rear alley of 20 m or more, darker than 1 lx, with no way through for walkers, where at least 80 % of the residents agreed on record.</source>
      <translation>Une ruelle arrière de 20 m ou plus, avec moins de 1 lx, sans passage pour les piétons, où au moins 80 % des habitants ont donné leur accord par écrit.</translation>
    </message>
    <message>
      <source>A request by residents must be on record.</source>
      <translation>Une demande écrite des habitants doit exister.</translation>
    </message>
    <message>
      <source>A resident must lead, and the owner must agree.</source>
      <translation>Un habitant doit porter le projet, et le propriétaire doit donner son accord.</translation>
    </message>
    <message>
      <source>A shop that is open late with covered windows.</source>
      <translation>Un commerce ouvert tard, avec des vitrines couvertes.</translation>
    </message>
    <message>
      <source>A shopping street whose upkeep deficit is in the highest quarter.</source>
      <translation>Une rue commerçante dont le déficit d’entretien est dans le quart le plus élevé.</translation>
    </message>
    <message>
      <source>A single lot that is likely vacant adjoins an occupied parcel; it must belong to the city or a land bank.</source>
      <translation>Un terrain isolé probablement vacant touche une parcelle occupée ; il doit appartenir à la ville ou à une banque foncière.</translation>
    </message>
    <message>
      <source>A solid barrier hides at least 10 m2 of ground near a walkway, or less where the street sees less than 40 % of the parcel's open ground.</source>
      <translation>Une barrière pleine cache au moins 10 m2 de sol près d’un cheminement, ou moins si la rue voit moins de 40 % de l’espace ouvert de la parcelle.</translation>
    </message>
    <message>
      <source>A stop that is too dark, or of which less than 40 % is seen, or within 30 m of a vacant building or an alley.</source>
      <translation>Un arrêt trop sombre, ou visible à moins de 40 %, ou à moins de 30 m d’un bâtiment vacant ou d’une ruelle.</translation>
    </message>
    <message>
      <source>A stop that moves is further away for some.</source>
      <translation>Un arrêt déplacé est plus loin pour certains.</translation>
    </message>
    <message>
      <source>A vacant lot of more than 300 m2 with sun, tested soil and a resident who will lead.</source>
      <translation>Un terrain vacant de plus de 300 m2 avec du soleil, un sol analysé et un habitant qui portera le projet.</translation>
    </message>
    <message>
      <source>A way to school, stop or market with two or more deficits that the community nominated.</source>
      <translation>Un chemin vers une école, un arrêt ou un marché avec deux déficits ou plus, désigné par les habitants.</translation>
    </message>
    <message>
      <source>Add a low pole with a lamp for people on foot</source>
      <translation>Ajouter un mât bas avec une lampe pour les piétons</translation>
    </message>
    <message>
      <source>Add a luminaire on an existing pole</source>
      <translation>Ajouter un luminaire sur un mât existant</translation>
    </message>
    <message>
      <source>Advice and grants, no ordinance: results of ordinances ranged from 65 % lower to 130 % higher.</source>
      <translation>Des conseils et des aides, pas d’arrêté : les résultats des arrêtés vont de 65 % de moins à 130 % de plus.</translation>
    </message>
    <message>
      <source>Advice for shops: clear windows, counter in view, even light</source>
      <translation>Conseils aux commerces : vitrines dégagées, comptoir visible, lumière uniforme</translation>
    </message>
    <message>
      <source>Alley gates that residents manage</source>
      <translation>Portails de ruelle gérés par les habitants</translation>
    </message>
    <message>
      <source>Amsterdam</source>
      <translation>Amsterdam</translation>
    </message>
    <message>
      <source>An official declaration and the owner's hearing.</source>
      <translation>Une déclaration officielle et l’audition du propriétaire.</translation>
    </message>
    <message>
      <source>An old lamp (HPS, MH, MV, LPS or CFL) stands near a dark gap and gives too little light.</source>
      <translation>Une lampe ancienne (HPS, MH, MV, LPS ou CFL) se trouve près d’un tronçon sombre et donne trop peu de lumière.</translation>
    </message>
    <message>
      <source>As for greening a lot, where the budget does not reach for it.</source>
      <translation>Comme pour végétaliser un terrain, là où le budget n’y suffit pas.</translation>
    </message>
    <message>
      <source>Ask for crowns that begin at 2 m or more.</source>
      <translation>Demandez des houppiers qui commencent à 2 m ou plus.</translation>
    </message>
    <message>
      <source>Ask the riders first.</source>
      <translation>Demandez d’abord aux usagers.</translation>
    </message>
    <message>
      <source>At least 80 % of the residents must agree on record.</source>
      <translation>Au moins 80 % des habitants doivent donner leur accord par écrit.</translation>
    </message>
    <message>
      <source>Baltimore City and County</source>
      <translation>Ville et comté de Baltimore</translation>
    </message>
    <message>
      <source>Barriers stand in the way of people with wheelchairs or prams.</source>
      <translation>Les barrières gênent les personnes en fauteuil roulant ou avec une poussette.</translation>
    </message>
    <message>
      <source>Bayesian before-and-after study, 30 business districts</source>
      <translation>étude bayésienne avant-après, 30 secteurs commerçants</translation>
    </message>
    <message>
      <source>Brighter is not the aim: even light without dark gaps is. Stay below 1.5 times the average that the class asks for.</source>
      <translation>Le but n’est pas plus de lumière, mais une lumière uniforme sans tronçons sombres. Restez sous 1,5 fois la moyenne que demande la classe.</translation>
    </message>
    <message>
      <source>Bring life to a blank ground floor</source>
      <translation>Animer un rez-de-chaussée aveugle</translation>
    </message>
    <message>
      <source>Buildings or land bank</source>
      <translation>Bâtiments ou banque foncière</translation>
    </message>
    <message>
      <source>Check for ramps and kerbs.</source>
      <translation>Vérifiez les rampes et les bordures.</translation>
    </message>
    <message>
      <source>Check that no light falls into windows.</source>
      <translation>Vérifiez qu’aucune lumière n’entre par les fenêtres.</translation>
    </message>
    <message>
      <source>Check the path, or leave it empty for the catalogue that comes with the plugin.</source>
      <translation>Vérifiez le chemin, ou laissez-le vide pour le catalogue fourni avec l’extension.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Chicago, April 2012 to July 2013</source>
      <translation>Chicago, d’avril 2012 à juillet 2013</translation>
    </message>
    <message>
      <source>Claims that people feel safer, nothing more.</source>
      <translation>Promet que l’on se sente plus en sécurité, rien de plus.</translation>
    </message>
    <message>
      <source>Clean and green a vacant lot</source>
      <translation>Nettoyer et végétaliser un terrain vacant</translation>
    </message>
    <message>
      <source>Clean team for a shopping street</source>
      <translation>Équipe de propreté pour une rue commerçante</translation>
    </message>
    <message>
      <source>Close a gap in a pavement or a crossing</source>
      <translation>Combler un manque dans un trottoir ou un passage piéton</translation>
    </message>
    <message>
      <source>Close or divert a street</source>
      <translation>Fermer ou dévier une rue</translation>
    </message>
    <message>
      <source>Community garden or another use</source>
      <translation>Jardin partagé ou autre usage</translation>
    </message>
    <message>
      <source>Consider opening the alley to life instead.</source>
      <translation>Envisagez plutôt d’ouvrir la ruelle à la vie.</translation>
    </message>
    <message>
      <source>Corridor package: no dark gaps, open views, a better stop</source>
      <translation>Ensemble pour un itinéraire : aucun tronçon sombre, vues ouvertes, meilleur arrêt</translation>
    </message>
    <message>
      <source>Cuts the network for people on foot and separates neighbours.</source>
      <translation>Coupe le réseau pour les piétons et sépare les voisins.</translation>
    </message>
    <message>
      <source>Dallas, 2020 to May 2022</source>
      <translation>Dallas, de 2020 à mai 2022</translation>
    </message>
    <message>
      <source>Detroit</source>
      <translation>Detroit</translation>
    </message>
    <message>
      <source>Detroit: US$8,600 to 10,500 projected; US$16,400 on average reported in 2015; more than US$20,000 later.</source>
      <translation>Detroit : 8 600 à 10 500 $ US prévus ; 16 400 $ US en moyenne signalés en 2015 ; plus de 20 000 $ US ensuite.</translation>
    </message>
    <message>
      <source>Dumping may move elsewhere.</source>
      <translation>Les dépôts sauvages peuvent se déplacer ailleurs.</translation>
    </message>
    <message>
      <source>Economic development</source>
      <translation>Développement économique</translation>
    </message>
    <message>
      <source>Enforce a doors-and-windows ordinance</source>
      <translation>Faire appliquer un arrêté sur les portes et fenêtres</translation>
    </message>
    <message>
      <source>England and Wales</source>
      <translation>Angleterre et pays de Galles</translation>
    </message>
    <message>
      <source>Events and upkeep carry the effect; design it with residents.</source>
      <translation>Les activités et l’entretien portent l’effet ; concevez-le avec les habitants.</translation>
    </message>
    <message>
      <source>Fines take savings from owners who have little.</source>
      <translation>Les amendes prennent les économies de propriétaires qui ont peu.</translation>
    </message>
    <message>
      <source>Flint, Michigan</source>
      <translation>Flint, Michigan</translation>
    </message>
    <message>
      <source>From US$20 times the number of visits; from memory.</source>
      <translation>À partir de 20 $ US fois le nombre de visites ; de mémoire.</translation>
    </message>
    <message>
      <source>From memory. The buyer pays US$1 (Chicago Large Lots); what remains is survey and closing.</source>
      <translation>De mémoire. L’acheteur paie 1 $ US (Chicago Large Lots) ; le reste est le bornage et l’acte.</translation>
    </message>
    <message>
      <source>From memory; no source was read.</source>
      <translation>De mémoire ; aucune source n’a été lue.</translation>
    </message>
    <message>
      <source>Glare and light in bedroom windows, if the lamp is not shielded.</source>
      <translation>Éblouissement et lumière dans les fenêtres des chambres, si la lampe n’a pas d’écran.</translation>
    </message>
    <message>
      <source>Grant home repairs to owners with low income</source>
      <translation>Aider les propriétaires à faible revenu à réparer leur logement</translation>
    </message>
    <message>
      <source>Habitat is lost; keep out of the nesting season.</source>
      <translation>Un habitat est perdu ; évitez la saison des nids.</translation>
    </message>
    <message>
      <source>Historic fabric and homes are lost for good.</source>
      <translation>Du bâti ancien et des logements sont perdus pour toujours.</translation>
    </message>
    <message>
      <source>Housing</source>
      <translation>Logement</translation>
    </message>
    <message>
      <source>Housing or public works</source>
      <translation>Logement ou travaux publics</translation>
    </message>
    <message>
      <source>Housing, or licences and inspections</source>
      <translation>Logement, ou permis et inspections</translation>
    </message>
    <message>
      <source>Improve a bus stop: shelter, light, view, place</source>
      <translation>Améliorer un arrêt de bus : abri, lumière, vue, emplacement</translation>
    </message>
    <message>
      <source>Intrusive and often noisy: many run on diesel.</source>
      <translation>Gênantes et souvent bruyantes : beaucoup marchent au diesel.</translation>
    </message>
    <message>
      <source>Land bank</source>
      <translation>Banque foncière</translation>
    </message>
    <message>
      <source>Land bank or parks</source>
      <translation>Banque foncière ou parcs</translation>
    </message>
    <message>
      <source>Land bank, with a community organisation</source>
      <translation>Banque foncière, avec une association de quartier</translation>
    </message>
    <message>
      <source>Land may go to buyers from elsewhere who hold it empty.</source>
      <translation>Le terrain peut aller à des acheteurs d’ailleurs qui le laissent vide.</translation>
    </message>
    <message>
      <source>Leave existing gardens alone; without regular mowing the benefit is lost.</source>
      <translation>Laissez les jardins existants tels quels ; sans tonte régulière, le bénéfice est perdu.</translation>
    </message>
    <message>
      <source>Leaves one more vacant lot.</source>
      <translation>Laisse un terrain vacant de plus.</translation>
    </message>
    <message>
      <source>Less privacy for the people who live there.</source>
      <translation>Moins d’intimité pour les personnes qui y vivent.</translation>
    </message>
    <message>
      <source>Licences and inspections</source>
      <translation>Permis et inspections</translation>
    </message>
    <message>
      <source>Lift the crown, do not remove the tree.</source>
      <translation>Relevez le houppier, n’enlevez pas l’arbre.</translation>
    </message>
    <message>
      <source>Listed so that it is argued, not hidden.</source>
      <translation>Dans la liste pour que l’on en débatte, pas pour le cacher.</translation>
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
      <translation>Los Angeles, de 1994 à 2005</translation>
    </message>
    <message>
      <source>Low shrubs hide the ground behind them.</source>
      <translation>Les arbustes bas cachent le sol derrière eux.</translation>
    </message>
    <message>
      <source>Lower end from memory. Grants of up to US$20,000 in Philadelphia (JAMA Netw Open).</source>
      <translation>Limite basse de mémoire. Aides jusqu’à 20 000 $ US à Philadelphie (JAMA Netw Open).</translation>
    </message>
    <message>
      <source>Lower end from memory. San Francisco: US$610,000 for 34 poles, US$17,941 each (derived).</source>
      <translation>Limite basse de mémoire. San Francisco : 610 000 $ US pour 34 mâts, 17 941 $ US chacun (calculé).</translation>
    </message>
    <message>
      <source>Marks the place in the eyes of others.</source>
      <translation>Marque le lieu aux yeux des autres.</translation>
    </message>
    <message>
      <source>More than 20 m of blank wall faces the walkway.</source>
      <translation>Plus de 20 m de mur aveugle font face au cheminement.</translation>
    </message>
    <message>
      <source>More than 30 % of the frontage is over-lit.</source>
      <translation>Plus de 30 % du front de rue est trop éclairé.</translation>
    </message>
    <message>
      <source>More windows do not help without limit.</source>
      <translation>Plus de fenêtres n’aident pas sans limite.</translation>
    </message>
    <message>
      <source>Mow a vacant lot and clear the rubbish</source>
      <translation>Tondre un terrain vacant et enlever les déchets</translation>
    </message>
    <message>
      <source>Never dim below the lowest light that is wanted.</source>
      <translation>Ne baissez jamais sous la lumière minimale souhaitée.</translation>
    </message>
    <message>
      <source>Never without greening the lot; look at heritage and at who would have to move.</source>
      <translation>Jamais sans végétaliser le terrain ; pensez au patrimoine et à qui devrait déménager.</translation>
    </message>
    <message>
      <source>No place for young people within 800 m on foot.</source>
      <translation>Aucun lieu pour les jeunes à moins de 800 m à pied.</translation>
    </message>
    <message>
      <source>Number of suggestions</source>
      <translation>Nombre de propositions</translation>
    </message>
    <message>
      <source>Offer a repair grant first.</source>
      <translation>Proposez d’abord une aide à la réparation.</translation>
    </message>
    <message>
      <source>Offer a vacant lot to the neighbour</source>
      <translation>Proposer un terrain vacant au voisin</translation>
    </message>
    <message>
      <source>Offer it block by block through the housing department; never publish which home.</source>
      <translation>Proposez-la îlot par îlot par le service du logement ; ne publiez jamais quel logement.</translation>
    </message>
    <message>
      <source>Offer the service before barriers.</source>
      <translation>Proposez le service avant les barrières.</translation>
    </message>
    <message>
      <source>Only 69 % of the buyers were from the neighbourhood: sell to neighbours only.</source>
      <translation>Seuls 69 % des acheteurs étaient du quartier : ne vendez qu’aux voisins.</translation>
    </message>
    <message>
      <source>Only as a bridge, with an end date.</source>
      <translation>Seulement comme transition, avec une date de fin.</translation>
    </message>
    <message>
      <source>Only between 0.6 or 1.0 m and 2.0 m above the ground.</source>
      <translation>Seulement entre 0,6 ou 1,0 m et 2,0 m au-dessus du sol.</translation>
    </message>
    <message>
      <source>Only the cleaning is proposed, no private guards.</source>
      <translation>Seul le nettoyage est proposé, sans vigiles privés.</translation>
    </message>
    <message>
      <source>Only where a council asks for it.</source>
      <translation>Seulement si un conseil municipal le demande.</translation>
    </message>
    <message>
      <source>Only where a council has decided so.</source>
      <translation>Seulement si un conseil municipal l’a décidé.</translation>
    </message>
    <message>
      <source>Open a school yard, library or centre after hours</source>
      <translation>Ouvrir une cour d’école, une bibliothèque ou un centre hors horaires</translation>
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
      <translation>Parcs et loisirs</translation>
    </message>
    <message>
      <source>Parks or the owner</source>
      <translation>Parcs ou le propriétaire</translation>
    </message>
    <message>
      <source>Parks, land bank or horticultural society</source>
      <translation>Parcs, banque foncière ou société d’horticulture</translation>
    </message>
    <message>
      <source>Pay a neighbourhood group to care for lots</source>
      <translation>Payer un groupe du quartier pour entretenir des terrains</translation>
    </message>
    <message>
      <source>Pay for working doors and windows and a tidy yard at a vacant house</source>
      <translation>Payer des portes et fenêtres en état et une cour soignée pour une maison vacante</translation>
    </message>
    <message>
      <source>Pay people for it.</source>
      <translation>Payez les gens pour cela.</translation>
    </message>
    <message>
      <source>People without housing may be pushed away.</source>
      <translation>Des personnes sans logement peuvent être repoussées.</translation>
    </message>
    <message>
      <source>Permanent works are funded but more than six months away, and residents asked for it.</source>
      <translation>Les travaux définitifs sont financés mais dans plus de six mois, et les habitants l’ont demandé.</translation>
    </message>
    <message>
      <source>Philadelphia</source>
      <translation>Philadelphie</translation>
    </message>
    <message>
      <source>Philadelphia, 1999 to 2013</source>
      <translation>Philadelphie, de 1999 à 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2006 to 2013</source>
      <translation>Philadelphie, de 2006 à 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2011 to 2013</source>
      <translation>Philadelphie, de 2011 à 2013</translation>
    </message>
    <message>
      <source>Philadelphia, August 2023 to May 2024</source>
      <translation>Philadelphie, d’août 2023 à mai 2024</translation>
    </message>
    <message>
      <source>Philadelphia, all treated lots</source>
      <translation>Philadelphie, tous les terrains traités</translation>
    </message>
    <message>
      <source>Philadelphia, lots in areas below the poverty line</source>
      <translation>Philadelphie, terrains dans des zones sous le seuil de pauvreté</translation>
    </message>
    <message>
      <source>Planning or economic development</source>
      <translation>Urbanisme ou développement économique</translation>
    </message>
    <message>
      <source>Planning, with a grant to the owner</source>
      <translation>Urbanisme, avec une aide au propriétaire</translation>
    </message>
    <message>
      <source>Plant street trees with high crowns</source>
      <translation>Planter des arbres de rue à houppier haut</translation>
    </message>
    <message>
      <source>Plants hide at least 4 m2 of ground near a walkway.</source>
      <translation>Des plantes cachent au moins 4 m2 de sol près d’un cheminement.</translation>
    </message>
    <message>
      <source>Prevent dumping: pick-up service, containers, boulders</source>
      <translation>Éviter les dépôts sauvages : enlèvement, conteneurs, rochers</translation>
    </message>
    <message>
      <source>Prune branches that shade a lamp</source>
      <translation>Tailler les branches qui font de l’ombre à une lampe</translation>
    </message>
    <message>
      <source>Public works</source>
      <translation>Travaux publics</translation>
    </message>
    <message>
      <source>Public works and planning</source>
      <translation>Travaux publics et urbanisme</translation>
    </message>
    <message>
      <source>Range from memory. Philadelphia: US$91.2 million for about 130,000 lights, US$702 each (derived, philaenergy.org).</source>
      <translation>Fourchette de mémoire. Philadelphie : 91,2 millions de $ US pour environ 130 000 lampadaires, 702 $ US chacun (calculé, philaenergy.org).</translation>
    </message>
    <message>
      <source>Range from memory. US$1,500 per lot was reported (dirt.asla.org, August 2018).</source>
      <translation>Fourchette de mémoire. 1 500 $ US par terrain ont été signalés (dirt.asla.org, août 2018).</translation>
    </message>
    <message>
      <source>Recreation, schools or library</source>
      <translation>Loisirs, écoles ou bibliothèque</translation>
    </message>
    <message>
      <source>Renovate a park or square and fill it with events</source>
      <translation>Rénover un parc ou une place et y organiser des activités</translation>
    </message>
    <message>
      <source>Rents and prices nearby may rise.</source>
      <translation>Les loyers et les prix alentour peuvent monter.</translation>
    </message>
    <message>
      <source>Rents of small shops may rise.</source>
      <translation>Les loyers des petits commerces peuvent monter.</translation>
    </message>
    <message>
      <source>Repair a street light that is out</source>
      <translation>Réparer un lampadaire en panne</translation>
    </message>
    <message>
      <source>Replace a solid front fence by an open or low one</source>
      <translation>Remplacer une clôture avant pleine par une clôture ajourée ou basse</translation>
    </message>
    <message>
      <source>Replace an old lamp by a shielded LED of 3,000 K or less</source>
      <translation>Remplacer une lampe ancienne par une LED avec écran de 3 000 K ou moins</translation>
    </message>
    <message>
      <source>Sanitation</source>
      <translation>Propreté urbaine</translation>
    </message>
    <message>
      <source>Shield, re-aim or dim a lamp that lights too much</source>
      <translation>Masquer, réorienter ou baisser une lampe qui éclaire trop</translation>
    </message>
    <message>
      <source>Show the adverse outcome wherever the benefit is shown.</source>
      <translation>Montrez le résultat défavorable partout où le bénéfice est montré.</translation>
    </message>
    <message>
      <source>Soil may be polluted.</source>
      <translation>Le sol peut être pollué.</translation>
    </message>
    <message>
      <source>Some offences rose in the study.</source>
      <translation>Certaines infractions ont augmenté dans l’étude.</translation>
    </message>
    <message>
      <source>Spokane, Washington</source>
      <translation>Spokane, Washington</translation>
    </message>
    <message>
      <source>Start from the catalogue that comes with the plugin; change prices and texts only.</source>
      <translation>Partez du catalogue fourni avec l’extension ; ne changez que les prix et les textes.</translation>
    </message>
    <message>
      <source>Street lighting</source>
      <translation>Éclairage public</translation>
    </message>
    <message>
      <source>Street lighting or public works</source>
      <translation>Éclairage public ou travaux publics</translation>
    </message>
    <message>
      <source>Street lighting or the pole's owner</source>
      <translation>Éclairage public ou le propriétaire du mât</translation>
    </message>
    <message>
      <source>Street lighting or transport</source>
      <translation>Éclairage public ou transports</translation>
    </message>
    <message>
      <source>Street lighting, public works or energy authority</source>
      <translation>Éclairage public, travaux publics ou agence de l’énergie</translation>
    </message>
    <message>
      <source>Suggest what would help</source>
      <translation>Proposer ce qui aiderait</translation>
    </message>
    <message>
      <source>Suggests things to build, repair, plant, clear or reopen, each where something was measured that it would change.

Takes parcels from Score parcels or from its single steps, with dark gaps, hidden pockets, street lights and poles where you have them. Each suggestion is a marker with what was measured, why it may help, a range of cost, the grade of the evidence, the department, the consent that it needs and its known harms. Areas and lines show what it extends over.

Suggestions are a start for talks with residents and departments, not decisions. Prices are rough: give a catalogue with your own.</source>
      <translation>Propose des choses à construire, réparer, planter, dégager ou rouvrir, chacune là où a été mesuré ce qu’elle changerait.

Prend les parcelles de « Évaluer les parcelles » ou de ses étapes, avec les tronçons sombres, les recoins cachés, les lampadaires et les mâts si vous les avez. Chaque proposition est un repère avec ce qui a été mesuré, pourquoi cela peut aider, une fourchette de coût, le niveau de preuve, le service, l’accord nécessaire et les effets négatifs connus. Des surfaces et des lignes montrent sur quoi elle s’étend.

Les propositions sont un point de départ pour parler avec les habitants et les services, pas des décisions. Les prix sont approximatifs : indiquez un catalogue avec les vôtres.</translation>
    </message>
    <message>
      <source>Sum of the parts, which are from memory.</source>
      <translation>Somme des parties, qui sont de mémoire.</translation>
    </message>
    <message>
      <source>Take down an unsound vacant building, then green the lot</source>
      <translation>Démolir un bâtiment vacant en péril, puis végétaliser le terrain</translation>
    </message>
    <message>
      <source>Takes away public space.</source>
      <translation>Retire de l’espace public.</translation>
    </message>
    <message>
      <source>Temporary lighting as a bridge to permanent works</source>
      <translation>Éclairage provisoire en attendant des travaux définitifs</translation>
    </message>
    <message>
      <source>The New York trial used temporary towers; a permanent pole may differ.</source>
      <translation>L’essai de New York a utilisé des tours provisoires ; un mât permanent peut être différent.</translation>
    </message>
    <message>
      <source>The benefit lasts only as long as the visits.</source>
      <translation>Le bénéfice ne dure que tant que durent les visites.</translation>
    </message>
    <message>
      <source>The building is officially declared unsafe and cannot be repaired; the lot is greened with it.</source>
      <translation>Le bâtiment est officiellement déclaré en péril et ne peut pas être réparé ; le terrain est végétalisé en même temps.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read.</source>
      <translation>Le catalogue « {file} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' has no list 'interventions'.</source>
      <translation>Le catalogue « {file} » n’a pas de liste « interventions ».</translation>
    </message>
    <message>
      <source>The catalogue '{file}' is not written in JSON: {error}.</source>
      <translation>Le catalogue « {file} » n’est pas écrit en JSON : {error}.</translation>
    </message>
    <message>
      <source>The community nominates the corridor.</source>
      <translation>Les habitants désignent l’itinéraire.</translation>
    </message>
    <message>
      <source>The neighbour must want it, and the city or land bank must own the lot.</source>
      <translation>Le voisin doit le vouloir, et le terrain doit appartenir à la ville ou à la banque foncière.</translation>
    </message>
    <message>
      <source>The owner applies.</source>
      <translation>Le propriétaire le demande.</translation>
    </message>
    <message>
      <source>The owner decides.</source>
      <translation>Le propriétaire décide.</translation>
    </message>
    <message>
      <source>The owner must agree where the ground is private.</source>
      <translation>Si le terrain est privé, le propriétaire doit donner son accord.</translation>
    </message>
    <message>
      <source>The owner must agree where the tree is private.</source>
      <translation>Si l’arbre est privé, le propriétaire doit donner son accord.</translation>
    </message>
    <message>
      <source>The owner must agree, or the city must have the right to enter.</source>
      <translation>Le propriétaire doit donner son accord, ou la ville doit avoir le droit d’entrer.</translation>
    </message>
    <message>
      <source>The pole's owner must agree.</source>
      <translation>Le propriétaire du mât doit donner son accord.</translation>
    </message>
    <message>
      <source>The rate of dumping, corrected for how readily people report, is in the highest tenth.</source>
      <translation>Le taux de dépôts sauvages, corrigé selon l’habitude de signaler, est dans le dixième le plus élevé.</translation>
    </message>
    <message>
      <source>The school or library must agree.</source>
      <translation>L’école ou la bibliothèque doit donner son accord.</translation>
    </message>
    <message>
      <source>The shopkeeper decides.</source>
      <translation>Le commerçant décide.</translation>
    </message>
    <message>
      <source>The studies speak of large areas: harm at one place cannot be ruled out.</source>
      <translation>Les études portent sur de grandes zones : un effet négatif à un endroit précis ne peut pas être exclu.</translation>
    </message>
    <message>
      <source>The way on foot is more than 1.5 times the straight line, or a pavement is missing on the way to a stop or park.</source>
      <translation>Le trajet à pied fait plus de 1,5 fois la ligne droite, ou un trottoir manque sur le chemin d’un arrêt ou d’un parc.</translation>
    </message>
    <message>
      <source>There is no figure: say so.</source>
      <translation>Il n’y a pas de chiffre : dites-le.</translation>
    </message>
    <message>
      <source>Three or more lots that are likely vacant form a cluster, and a group of neighbours wants to care for them.</source>
      <translation>Trois terrains probablement vacants ou plus forment un groupe, et un groupe de voisins veut les entretenir.</translation>
    </message>
    <message>
      <source>Too much pruning harms the tree; its shade and beauty are worth keeping.</source>
      <translation>Trop tailler abîme l’arbre ; son ombre et sa beauté valent d’être gardées.</translation>
    </message>
    <message>
      <source>Transit agency</source>
      <translation>Transports en commun</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transports</translation>
    </message>
    <message>
      <source>Tree crowns cover less than 15 %, there is room at the kerb and no lamp within 6 m.</source>
      <translation>Les houppiers couvrent moins de 15 %, il y a de la place en bordure et aucune lampe à moins de 6 m.</translation>
    </message>
    <message>
      <source>Tree crowns keep a lamp's light from a dark gap.</source>
      <translation>Des houppiers empêchent la lumière d’une lampe d’atteindre un tronçon sombre.</translation>
    </message>
    <message>
      <source>Trim shrubs or lift crowns to open the view</source>
      <translation>Tailler des arbustes ou relever des houppiers pour ouvrir la vue</translation>
    </message>
    <message>
      <source>UK</source>
      <translation>Royaume-Uni</translation>
    </message>
    <message>
      <source>UK, urban streets</source>
      <translation>Royaume-Uni, rues urbaines</translation>
    </message>
    <message>
      <source>US shops</source>
      <translation>commerces aux États-Unis</translation>
    </message>
    <message>
      <source>US$20 per lot and visit (Genesee County)</source>
      <translation>20 $ US par terrain et visite (comté de Genesee)</translation>
    </message>
    <message>
      <source>US$20 per lot and visit is paid in Genesee County; upper end from memory.</source>
      <translation>20 $ US par terrain et visite sont payés dans le comté de Genesee ; limite haute de mémoire.</translation>
    </message>
    <message>
      <source>USA since 2000</source>
      <translation>États-Unis depuis 2000</translation>
    </message>
    <message>
      <source>USA, UK, Brazil, South Korea</source>
      <translation>États-Unis, Royaume-Uni, Brésil, Corée du Sud</translation>
    </message>
    <message>
      <source>Unpaid work must not be shifted to residents.</source>
      <translation>Il ne faut pas reporter sur les habitants du travail non payé.</translation>
    </message>
    <message>
      <source>Urban forestry</source>
      <translation>Arbres urbains</translation>
    </message>
    <message>
      <source>Use the trial's figures, never the 39 % alone. Clearing rubbish alone had no effect.</source>
      <translation>Utilisez les chiffres de l’essai, jamais les 39 % seuls. Enlever seulement les déchets n’a pas eu d’effet.</translation>
    </message>
    <message>
      <source>Vehicle theft rose in the one city studied.</source>
      <translation>Les vols de véhicules ont augmenté dans la seule ville étudiée.</translation>
    </message>
    <message>
      <source>Vehicle theft rose near reused lots in one city (Youngstown).</source>
      <translation>Les vols de véhicules ont augmenté près de terrains réutilisés dans une ville (Youngstown).</translation>
    </message>
    <message>
      <source>Voluntary and paid by a grant.</source>
      <translation>Volontaire et payé par une aide.</translation>
    </message>
    <message>
      <source>White light disturbs wildlife and sleep more than warm light does.</source>
      <translation>La lumière blanche dérange la faune et le sommeil plus que la lumière chaude.</translation>
    </message>
    <message>
      <source>Who repairs whose home must stay private.</source>
      <translation>Qui répare quel logement doit rester privé.</translation>
    </message>
    <message>
      <source>Youngstown, Ohio</source>
      <translation>Youngstown, Ohio</translation>
    </message>
    <message>
      <source>a lowest light of 1.8 lx suffices</source>
      <translation>une lumière minimale de 1,8 lx suffit</translation>
    </message>
    <message>
      <source>a lowest light of about 2.0 lx suffices; the lowest light predicts it better than the average</source>
      <translation>une lumière minimale d’environ 2,0 lx suffit ; la lumière minimale le prédit mieux que la moyenne</translation>
    </message>
    <message>
      <source>a modest significant reduction, little displacement</source>
      <translation>une baisse modeste et significative, peu de déplacement</translation>
    </message>
    <message>
      <source>a season</source>
      <translation>une saison</translation>
    </message>
    <message>
      <source>a significant increase</source>
      <translation>une hausse significative</translation>
    </message>
    <message>
      <source>a significant reduction</source>
      <translation>une baisse significative</translation>
    </message>
    <message>
      <source>a single trial</source>
      <translation>un seul essai</translation>
    </message>
    <message>
      <source>a weaker result</source>
      <translation>un résultat plus faible</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>un an</translation>
    </message>
    <message>
      <source>access on foot</source>
      <translation>accès à pied</translation>
    </message>
    <message>
      <source>agrees for burglary</source>
      <translation>résultats concordants pour les cambriolages</translation>
    </message>
    <message>
      <source>agrees on perception</source>
      <translation>résultats concordants sur la perception</translation>
    </message>
    <message>
      <source>all outcomes after clearing rubbish at vacant houses</source>
      <translation>tous les résultats après l’enlèvement des déchets de maisons vacantes</translation>
    </message>
    <message>
      <source>all recorded crime</source>
      <translation>ensemble des délits enregistrés</translation>
    </message>
    <message>
      <source>all recorded crime after dimming</source>
      <translation>ensemble des délits enregistrés après une baisse de l’éclairage</translation>
    </message>
    <message>
      <source>all recorded crime after part-night lighting</source>
      <translation>ensemble des délits enregistrés après une extinction partielle la nuit</translation>
    </message>
    <message>
      <source>all recorded crime after street-light improvements</source>
      <translation>ensemble des délits enregistrés après l’amélioration de l’éclairage public</translation>
    </message>
    <message>
      <source>all recorded crime after white light</source>
      <translation>ensemble des délits enregistrés après le passage à la lumière blanche</translation>
    </message>
    <message>
      <source>all recorded crime on the block face</source>
      <translation>ensemble des délits enregistrés sur le front d’îlot</translation>
    </message>
    <message>
      <source>all recorded crime while the lamps of a whole block were out</source>
      <translation>ensemble des délits enregistrés pendant la panne des lampadaires de tout un îlot</translation>
    </message>
    <message>
      <source>an association, no effect of planting</source>
      <translation>une association, pas un effet de la plantation</translation>
    </message>
    <message>
      <source>another reading of the same review</source>
      <translation>autre lecture de la même revue</translation>
    </message>
    <message>
      <source>assaults</source>
      <translation>agressions</translation>
    </message>
    <message>
      <source>assaults and violent crime</source>
      <translation>agressions et délits violents</translation>
    </message>
    <message>
      <source>association only</source>
      <translation>association seulement</translation>
    </message>
    <message>
      <source>before and after, with a comparison</source>
      <translation>avant et après, avec une comparaison</translation>
    </message>
    <message>
      <source>better access; no effect on crime is claimed</source>
      <translation>meilleur accès ; aucun effet sur les délits n’est annoncé</translation>
    </message>
    <message>
      <source>building</source>
      <translation>bâtiment</translation>
    </message>
    <message>
      <source>burglary</source>
      <translation>cambriolages</translation>
    </message>
    <message>
      <source>city-wide cluster-randomised trial, 541 lots, 38 months</source>
      <translation>essai randomisé en grappes dans toute la ville, 541 terrains, 38 mois</translation>
    </message>
    <message>
      <source>cluster-randomised trial</source>
      <translation>essai randomisé en grappes</translation>
    </message>
    <message>
      <source>cluster-randomised trial of temporary light towers</source>
      <translation>essai randomisé en grappes avec des tours d’éclairage provisoires</translation>
    </message>
    <message>
      <source>cluster-randomised trial, 63 clusters, 258 houses</source>
      <translation>essai randomisé en grappes, 63 grappes, 258 maisons</translation>
    </message>
    <message>
      <source>comparison of street segments over time</source>
      <translation>comparaison de tronçons de rue dans le temps</translation>
    </message>
    <message>
      <source>concern about safety outdoors</source>
      <translation>inquiétude pour sa sécurité dehors</translation>
    </message>
    <message>
      <source>confidence interval</source>
      <translation>intervalle de confiance</translation>
    </message>
    <message>
      <source>contested</source>
      <translation>résultats contestés</translation>
    </message>
    <message>
      <source>controlled interrupted time series, 62 authorities</source>
      <translation>série temporelle interrompue avec groupe témoin, 62 collectivités</translation>
    </message>
    <message>
      <source>correlation over 40 neighbourhoods</source>
      <translation>corrélation sur 40 quartiers</translation>
    </message>
    <message>
      <source>crime against people and property in the first year</source>
      <translation>délits contre les personnes et les biens la première année</translation>
    </message>
    <message>
      <source>crime at bus stops</source>
      <translation>délits aux arrêts de bus</translation>
    </message>
    <message>
      <source>crime index per 10 % more tree cover</source>
      <translation>indice de délits pour 10 % de couvert arboré en plus</translation>
    </message>
    <message>
      <source>crime on the block</source>
      <translation>délits dans l’îlot</translation>
    </message>
    <message>
      <source>crime on the block where the buyer lives in the neighbourhood</source>
      <translation>délits dans l’îlot quand l’acheteur habite le quartier</translation>
    </message>
    <message>
      <source>days</source>
      <translation>quelques jours</translation>
    </message>
    <message>
      <source>depends on the number taken down</source>
      <translation>dépend du nombre de démolitions</translation>
    </message>
    <message>
      <source>descriptive comparison within blocks</source>
      <translation>comparaison descriptive au sein des îlots</translation>
    </message>
    <message>
      <source>difference in differences</source>
      <translation>différence de différences</translation>
    </message>
    <message>
      <source>difference in differences between blocks</source>
      <translation>différence de différences entre îlots</translation>
    </message>
    <message>
      <source>difference in differences, 13,632 houses, waiting list as control</source>
      <translation>différence de différences, 13 632 maisons, liste d’attente comme témoin</translation>
    </message>
    <message>
      <source>difference in differences, 676 repaired buildings</source>
      <translation>différence de différences, 676 bâtiments réparés</translation>
    </message>
    <message>
      <source>difference in differences, night against day</source>
      <translation>différence de différences, nuit contre jour</translation>
    </message>
    <message>
      <source>dumping</source>
      <translation>dépôts sauvages</translation>
    </message>
    <message>
      <source>fear</source>
      <translation>peur</translation>
    </message>
    <message>
      <source>fear was higher where people could not look ahead, where someone could hide and where the way out was blocked</source>
      <translation>la peur était plus grande là où l’on ne voyait pas devant soi, où quelqu’un pouvait se cacher et où la sortie était bloquée</translation>
    </message>
    <message>
      <source>feeling safe on foot after dark</source>
      <translation>se sentir en sécurité à pied la nuit</translation>
    </message>
    <message>
      <source>field studies</source>
      <translation>études de terrain</translation>
    </message>
    <message>
      <source>field study by day and after dark</source>
      <translation>étude de terrain de jour et de nuit</translation>
    </message>
    <message>
      <source>field study with 35 people</source>
      <translation>étude de terrain avec 35 personnes</translation>
    </message>
    <message>
      <source>firearm assaults where 6 or more buildings per block group went</source>
      <translation>agressions par arme à feu là où 6 bâtiments ou plus par groupe d’îlots ont disparu</translation>
    </message>
    <message>
      <source>firearm crime at night</source>
      <translation>délits par arme à feu la nuit</translation>
    </message>
    <message>
      <source>firearm violence</source>
      <translation>violences par arme à feu</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>portail</translation>
    </message>
    <message>
      <source>given as the least effect; the towers were far brighter than street lights</source>
      <translation>donné comme l’effet minimal ; les tours éclairaient bien plus que des lampadaires</translation>
    </message>
    <message>
      <source>gone when the funding ended in 1992</source>
      <translation>disparu à la fin du financement en 1992</translation>
    </message>
    <message>
      <source>guidance</source>
      <translation>guide</translation>
    </message>
    <message>
      <source>guidance only: shrubs to stay at 1 m or less, crowns to begin at 2 m or more</source>
      <translation>guide seulement : arbustes à 1 m ou moins, houppiers à partir de 2 m ou plus</translation>
    </message>
    <message>
      <source>gun assaults</source>
      <translation>agressions par arme à feu</translation>
    </message>
    <message>
      <source>gun assaults after one year</source>
      <translation>agressions par arme à feu après un an</translation>
    </message>
    <message>
      <source>gun violence</source>
      <translation>violences par arme à feu</translation>
    </message>
    <message>
      <source>gun violence 21 % lower</source>
      <translation>violences par arme à feu en baisse de 21 %</translation>
    </message>
    <message>
      <source>home</source>
      <translation>logement</translation>
    </message>
    <message>
      <source>interventions,suggestions,measures,repair,cost,evidence,catalogue,greening</source>
      <translation>interventions,propositions,mesures,réparer,coût,preuves,catalogue,végétaliser</translation>
    </message>
    <message>
      <source>it is turned off</source>
      <translation>intervention désactivée</translation>
    </message>
    <message>
      <source>it needs a corridor that the community nominated</source>
      <translation>il faut un itinéraire désigné par les habitants</translation>
    </message>
    <message>
      <source>it needs a resident who leads and a soil test</source>
      <translation>il faut un habitant qui porte le projet et une analyse du sol</translation>
    </message>
    <message>
      <source>it needs an official declaration, and greening with it</source>
      <translation>il faut une déclaration officielle, et végétaliser en même temps</translation>
    </message>
    <message>
      <source>it needs funded works and residents' request on record</source>
      <translation>il faut des travaux financés et une demande écrite des habitants</translation>
    </message>
    <message>
      <source>it needs open structural violations by block face</source>
      <translation>il faut les infractions non réglées touchant la structure, par front d’îlot</translation>
    </message>
    <message>
      <source>it needs reports of dumping, corrected for how readily people report</source>
      <translation>il faut les signalements de dépôts sauvages, corrigés selon l’habitude de signaler</translation>
    </message>
    <message>
      <source>it needs residents' consent on record</source>
      <translation>il faut l’accord écrit des habitants</translation>
    </message>
    <message>
      <source>it needs shops, their hours and their windows</source>
      <translation>il faut les commerces, leurs horaires et leurs vitrines</translation>
    </message>
    <message>
      <source>it needs the facilities of parks and squares</source>
      <translation>il faut les équipements des parcs et des places</translation>
    </message>
    <message>
      <source>it needs the network on foot and its destinations</source>
      <translation>il faut le réseau piéton et ses destinations</translation>
    </message>
    <message>
      <source>it needs the places for young people and their opening hours</source>
      <translation>il faut les lieux pour les jeunes et leurs horaires d’ouverture</translation>
    </message>
    <message>
      <source>it needs the stops</source>
      <translation>il faut les arrêts</translation>
    </message>
    <message>
      <source>it needs the upkeep of shopping streets</source>
      <translation>il faut l’entretien des rues commerçantes</translation>
    </message>
    <message>
      <source>it needs tree cover and room at the kerb</source>
      <translation>il faut le couvert arboré et la place en bordure</translation>
    </message>
    <message>
      <source>lamp</source>
      <translation>lampadaire</translation>
    </message>
    <message>
      <source>levels off</source>
      <translation>l’effet plafonne</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>terrain</translation>
    </message>
    <message>
      <source>lot and visit</source>
      <translation>terrain et visite</translation>
    </message>
    <message>
      <source>lot and year</source>
      <translation>terrain et an</translation>
    </message>
    <message>
      <source>lower where the view was good and there was a shelter, higher near alleys, vacant buildings and litter</source>
      <translation>moins là où la vue était bonne et où il y avait un abri, plus près de ruelles, de bâtiments vacants et de détritus</translation>
    </message>
    <message>
      <source>luminaire</source>
      <translation>luminaire</translation>
    </message>
    <message>
      <source>meta-analysis of 21 studies, 1974 to 2021</source>
      <translation>méta-analyse de 21 études, de 1974 à 2021</translation>
    </message>
    <message>
      <source>meta-analysis of 6 of 43 studies, with a realist synthesis</source>
      <translation>méta-analyse de 6 études sur 43, avec une synthèse réaliste</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>résultats mitigés</translation>
    </message>
    <message>
      <source>mixed, with one adverse outcome</source>
      <translation>résultats mitigés, dont un défavorable</translation>
    </message>
    <message>
      <source>mixed: it works on lots, not at houses</source>
      <translation>résultats mitigés : cela marche sur les terrains, pas pour les maisons</translation>
    </message>
    <message>
      <source>mixed: the link with burglary depends on who could watch</source>
      <translation>résultats mitigés : le lien avec les cambriolages dépend de qui pouvait voir</translation>
    </message>
    <message>
      <source>months</source>
      <translation>quelques mois</translation>
    </message>
    <message>
      <source>more windows help up to a threshold, not beyond</source>
      <translation>plus de fenêtres aident jusqu’à un seuil, pas au-delà</translation>
    </message>
    <message>
      <source>mostly UK terraces</source>
      <translation>surtout des maisons mitoyennes du Royaume-Uni</translation>
    </message>
    <message>
      <source>mostly a reduction</source>
      <translation>surtout une baisse</translation>
    </message>
    <message>
      <source>motor-vehicle theft</source>
      <translation>vols de véhicules à moteur</translation>
    </message>
    <message>
      <source>motor-vehicle theft (reused lots)</source>
      <translation>vols de véhicules à moteur (terrains réutilisés)</translation>
    </message>
    <message>
      <source>narcotics and property crime</source>
      <translation>délits liés aux stupéfiants et contre les biens</translation>
    </message>
    <message>
      <source>natural experiment, about 300,000 outages</source>
      <translation>expérience naturelle, environ 300 000 pannes</translation>
    </message>
    <message>
      <source>no effect</source>
      <translation>aucun effet</translation>
    </message>
    <message>
      <source>no effect size was found</source>
      <translation>aucune taille d’effet n’a été trouvée</translation>
    </message>
    <message>
      <source>no effect was found</source>
      <translation>aucun effet n’a été trouvé</translation>
    </message>
    <message>
      <source>no harm detected</source>
      <translation>aucun effet négatif détecté</translation>
    </message>
    <message>
      <source>no impact overall, evidence of low quality</source>
      <translation>aucun effet global, preuves de faible qualité</translation>
    </message>
    <message>
      <source>no layer of dark gaps was given</source>
      <translation>aucune couche de tronçons sombres n’a été indiquée</translation>
    </message>
    <message>
      <source>no layer of hidden pockets was given</source>
      <translation>aucune couche de recoins cachés n’a été indiquée</translation>
    </message>
    <message>
      <source>no layer of street lights was given</source>
      <translation>aucune couche de lampadaires n’a été indiquée</translation>
    </message>
    <message>
      <source>no poles without a luminaire are known</source>
      <translation>aucun mât sans luminaire n’est connu</translation>
    </message>
    <message>
      <source>no scored parcels were given</source>
      <translation>aucune parcelle évaluée n’a été indiquée</translation>
    </message>
    <message>
      <source>no significant effect</source>
      <translation>aucun effet significatif</translation>
    </message>
    <message>
      <source>no step looked for blank fronts; run Sightlines from the walkways, or give the metres of a survey of facades per parcel as sightlines_blank_m</source>
      <translation>aucune étape n’a cherché de façades aveugles ; exécutez « Lignes de vue depuis les cheminements », ou indiquez par parcelle les mètres d’un relevé de façades comme sightlines_blank_m</translation>
    </message>
    <message>
      <source>no study</source>
      <translation>aucune étude</translation>
    </message>
    <message>
      <source>no study found</source>
      <translation>aucune étude trouvée</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>notice</source>
      <translation>mise en demeure</translation>
    </message>
    <message>
      <source>nuisance reports</source>
      <translation>signalements de nuisances</translation>
    </message>
    <message>
      <source>observational study in three dimensions</source>
      <translation>étude d’observation en trois dimensions</translation>
    </message>
    <message>
      <source>one US campus</source>
      <translation>un campus aux États-Unis</translation>
    </message>
    <message>
      <source>one city; the more homes, the larger the effect</source>
      <translation>une ville ; plus il y a de logements, plus l’effet est grand</translation>
    </message>
    <message>
      <source>only a council can ask for it</source>
      <translation>seul un conseil municipal peut le demander</translation>
    </message>
    <message>
      <source>only a council can decide it</source>
      <translation>seul un conseil municipal peut en décider</translation>
    </message>
    <message>
      <source>outdoor crime at night on the segment where a lamp went out</source>
      <translation>délits de nuit à l’extérieur sur le tronçon où un lampadaire est tombé en panne</translation>
    </message>
    <message>
      <source>outdoor street crime at night</source>
      <translation>délits de nuit dans la rue</translation>
    </message>
    <message>
      <source>perceived crime</source>
      <translation>délits perçus</translation>
    </message>
    <message>
      <source>perceived safety</source>
      <translation>sécurité perçue</translation>
    </message>
    <message>
      <source>perceived safety and serious crime</source>
      <translation>sécurité perçue et délits graves</translation>
    </message>
    <message>
      <source>perceived vandalism</source>
      <translation>vandalisme perçu</translation>
    </message>
    <message>
      <source>plants in front yards took much of it</source>
      <translation>les plantes des jardins avant en cachaient beaucoup</translation>
    </message>
    <message>
      <source>pole</source>
      <translation>mât</translation>
    </message>
    <message>
      <source>propensity-matched negative binomial model</source>
      <translation>modèle binomial négatif avec appariement sur score de propension</translation>
    </message>
    <message>
      <source>public housing, New York City, March to August 2016</source>
      <translation>logements publics, ville de New York, de mars à août 2016</translation>
    </message>
    <message>
      <source>quasi-experiment</source>
      <translation>quasi-expérience</translation>
    </message>
    <message>
      <source>quasi-experiment at buildings</source>
      <translation>quasi-expérience sur des bâtiments</translation>
    </message>
    <message>
      <source>quasi-experimental staggered roll-out, 34,374 lights on 13,275 segments</source>
      <translation>installation par étapes quasi expérimentale, 34 374 lampadaires sur 13 275 tronçons</translation>
    </message>
    <message>
      <source>range over the studies</source>
      <translation>fourchette des études</translation>
    </message>
    <message>
      <source>replicated in trials</source>
      <translation>résultats répétés dans des essais</translation>
    </message>
    <message>
      <source>resident survey in the same trial, 445 people</source>
      <translation>enquête auprès des habitants dans le même essai, 445 personnes</translation>
    </message>
    <message>
      <source>robbery</source>
      <translation>vols avec violence</translation>
    </message>
    <message>
      <source>robbery, several measures together</source>
      <translation>vols avec violence, plusieurs mesures ensemble</translation>
    </message>
    <message>
      <source>same sign in most studies, size uncertain</source>
      <translation>même sens dans la plupart des études, taille incertaine</translation>
    </message>
    <message>
      <source>same sign throughout</source>
      <translation>même sens partout</translation>
    </message>
    <message>
      <source>serious outdoor offences at night</source>
      <translation>délits graves de nuit à l’extérieur</translation>
    </message>
    <message>
      <source>shootings</source>
      <translation>fusillades</translation>
    </message>
    <message>
      <source>shootings (greened lots)</source>
      <translation>fusillades (terrains végétalisés)</translation>
    </message>
    <message>
      <source>shootings (mown lots)</source>
      <translation>fusillades (terrains tondus)</translation>
    </message>
    <message>
      <source>shop</source>
      <translation>commerce</translation>
    </message>
    <message>
      <source>significant for property crime, not for violent crime</source>
      <translation>significatif pour les délits contre les biens, pas pour les délits violents</translation>
    </message>
    <message>
      <source>site</source>
      <translation>site</translation>
    </message>
    <message>
      <source>site and year</source>
      <translation>site et an</translation>
    </message>
    <message>
      <source>solid fences took much of it</source>
      <translation>les clôtures pleines en cachaient beaucoup</translation>
    </message>
    <message>
      <source>some significant increases</source>
      <translation>quelques hausses significatives</translation>
    </message>
    <message>
      <source>spatial regression at one point in time</source>
      <translation>régression spatiale à un seul moment</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>arrêt</translation>
    </message>
    <message>
      <source>street and year</source>
      <translation>rue et an</translation>
    </message>
    <message>
      <source>study of 60 stops with regression</source>
      <translation>étude de 60 arrêts avec régression</translation>
    </message>
    <message>
      <source>synthesis of 45 papers</source>
      <translation>synthèse de 45 articles</translation>
    </message>
    <message>
      <source>systematic review of 16 studies</source>
      <translation>revue systématique de 16 études</translation>
    </message>
    <message>
      <source>the field '{field}' is missing</source>
      <translation>le champ « {field} » manque</translation>
    </message>
    <message>
      <source>the intervals include no change</source>
      <translation>les intervalles incluent l’absence de changement</translation>
    </message>
    <message>
      <source>the trial found less than the earlier study, and does not hold when corrected for many outcomes</source>
      <translation>l’essai a trouvé moins que l’étude précédente, et ne tient pas une fois corrigé pour de nombreux résultats</translation>
    </message>
    <message>
      <source>tower and month</source>
      <translation>tour et mois</translation>
    </message>
    <message>
      <source>tree</source>
      <translation>arbre</translation>
    </message>
    <message>
      <source>two studies, same sign</source>
      <translation>deux études, même sens</translation>
    </message>
    <message>
      <source>use of the place</source>
      <translation>usage du lieu</translation>
    </message>
    <message>
      <source>varies</source>
      <translation>variable</translation>
    </message>
    <message>
      <source>very little change on the dark segment; robbery and vehicle theft rose on the segments beside it</source>
      <translation>très peu de changement sur le tronçon sombre ; les vols avec violence et les vols de véhicules ont augmenté sur les tronçons voisins</translation>
    </message>
    <message>
      <source>view from homes to the street</source>
      <translation>vue des logements vers la rue</translation>
    </message>
    <message>
      <source>view from the street</source>
      <translation>vue depuis la rue</translation>
    </message>
    <message>
      <source>violent crime</source>
      <translation>délits violents</translation>
    </message>
    <message>
      <source>weapons violations</source>
      <translation>infractions sur les armes</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>quelques semaines</translation>
    </message>
    <message>
      <source>{count:,} things in the catalogue '{file}' are not right; the first: {first}.</source>
      <translation>{count:,} éléments du catalogue « {file} » ne sont pas corrects ; le premier : {first}.</translation>
    </message>
  </context>
  <context>
    <name>Labels</name>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
  </context>
  <context>
    <name>LastList</name>
    <message>
      <source>Check the lights' ids and whether these works are done; add what is still promised.</source>
      <translation>Vérifiez les identifiants des lampadaires et si ces interventions sont réalisées ; ajoutez ce qui est encore promis.</translation>
    </message>
    <message>
      <source>Give a column 'decision' (must, may, never, done; several languages are understood), or say in MAPPING: last_list.decision = YOUR_COLUMN</source>
      <translation>Donnez une colonne 'decision' (must, may, never, done ; plusieurs langues sont comprises), ou indiquez dans MAPPING : last_list.decision = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give the result of the last run, or a table with the lights' ids and a column 'decision'.</source>
      <translation>Indiquez le résultat de la dernière exécution, ou une table avec les identifiants des lampadaires et une colonne « décision ».</translation>
    </message>
    <message>
      <source>Keep one row for each work at a light.</source>
      <translation>Gardez une seule ligne par type de travaux et par lampadaire.</translation>
    </message>
    <message>
      <source>No row of the last list '{layer}' says what was decided; nothing was kept from it.</source>
      <translation>Aucune ligne de la dernière liste '{layer}' ne dit ce qui a été décidé ; rien n'en a été repris.</translation>
    </message>
    <message>
      <source>The last list '{layer}' names no lights and has no places; nothing was kept from it.</source>
      <translation>La dernière liste « {layer} » ne nomme aucun lampadaire et n’a pas d’emplacements ; rien n’en a été gardé.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' decide otherwise than an earlier row about the same work at the same light. The first row counts.</source>
      <translation>{count:,} lignes sur {total:,} de '{layer}' décident autrement qu'une ligne précédente sur les mêmes travaux au même lampadaire. La première ligne compte.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were promised or refused, but there is no such work now. They were not kept.</source>
      <translation>{count:,} lignes sur {total:,} de « {layer} » étaient promises ou refusées, mais une telle intervention n’existe plus. Elles n’ont pas été gardées.</translation>
    </message>
  </context>
  <context>
    <name>LayerRoles</name>
    <message>
      <source>Could be {role} too, but '{other}' fits better: {why}.</source>
      <translation>Pourrait aussi servir comme {role}, mais « {other} » convient mieux : {why}.</translation>
    </message>
    <message>
      <source>Not used: nothing in its name, fields or shapes fits an input.</source>
      <translation>Non utilisée : rien dans son nom, ses champs ou ses formes ne correspond à une donnée d’entrée.</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>Non utilisée : {why}.</translation>
    </message>
    <message>
      <source>Perhaps {role} ({clue}), but not enough says so.</source>
      <translation>Peut-être {role} ({clue}), mais trop peu d’éléments le disent.</translation>
    </message>
    <message>
      <source>Taken as {role}: {clues}.</source>
      <translation>Retenue comme {role} : {clues}.</translation>
    </message>
    <message>
      <source>a field says that they are pavements or paths</source>
      <translation>un champ dit que ce sont des trottoirs ou des chemins</translation>
    </message>
    <message>
      <source>a field says that they are streets or crossings</source>
      <translation>un champ dit que ce sont des rues ou des passages piétons</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>surfaces</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>bâtiments</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>cellules</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>équipements de quartier</translation>
    </message>
    <message>
      <source>entrances of buildings</source>
      <translation>entrées de bâtiments</translation>
    </message>
    <message>
      <source>half of its areas are larger than {area:,.0f} m²</source>
      <translation>la moitié de ses surfaces dépasse {area:,.0f} m²</translation>
    </message>
    <message>
      <source>half of its areas are smaller than {area:,.0f} m²</source>
      <translation>la moitié de ses surfaces fait moins de {area:,.0f} m²</translation>
    </message>
    <message>
      <source>heights of the ground</source>
      <translation>hauteurs du sol</translation>
    </message>
    <message>
      <source>heights of the ground with all that stands on it</source>
      <translation>hauteurs du sol avec tout ce qui s’y dresse</translation>
    </message>
    <message>
      <source>heights of the tree crowns</source>
      <translation>hauteurs des houppiers</translation>
    </message>
    <message>
      <source>it does not reach over the parcels</source>
      <translation>elle ne s’étend pas sur les parcelles</translation>
    </message>
    <message>
      <source>it has heights</source>
      <translation>elle a des hauteurs</translation>
    </message>
    <message>
      <source>it has neither places nor ids of lights</source>
      <translation>elle n’a ni emplacements ni identifiants de lampadaires</translation>
    </message>
    <message>
      <source>it has no coordinate system; set it under Layer Properties &gt; Source</source>
      <translation>elle n’a pas de système de coordonnées ; indiquez-le sous Propriétés de la couche &gt; Source</translation>
    </message>
    <message>
      <source>it has no feature</source>
      <translation>elle n’a aucune entité</translation>
    </message>
    <message>
      <source>it has {n:,} bands, as pictures do, not one of heights</source>
      <translation>elle a {n:,} bandes, comme les images, et pas une seule de hauteurs</translation>
    </message>
    <message>
      <source>it holds only {n:,} of them</source>
      <translation>elle n’en contient que {n:,}</translation>
    </message>
    <message>
      <source>it holds the parcels themselves</source>
      <translation>elle contient les parcelles elles-mêmes</translation>
    </message>
    <message>
      <source>it holds {more:,}, not {fewer:,}</source>
      <translation>elle en contient {more:,}, pas {fewer:,}</translation>
    </message>
    <message>
      <source>it holds {n:,} areas, not one</source>
      <translation>elle contient {n:,} surfaces, pas une seule</translation>
    </message>
    <message>
      <source>it is a picture from a server, not a raster file</source>
      <translation>c’est une image d’un serveur, pas un fichier raster</translation>
    </message>
    <message>
      <source>it is a result of Wellplaced</source>
      <translation>c’est un résultat de Wellplaced</translation>
    </message>
    <message>
      <source>it is neither a layer of features nor a raster</source>
      <translation>ce n’est ni une couche d’entités ni un raster</translation>
    </message>
    <message>
      <source>it lies on '{other}' or above it</source>
      <translation>elle est à la hauteur de « {other} » ou au-dessus</translation>
    </message>
    <message>
      <source>it lies over many of the parcels</source>
      <translation>elle couvre beaucoup de parcelles</translation>
    </message>
    <message>
      <source>it lies under '{other}'</source>
      <translation>elle est au-dessous de « {other} »</translation>
    </message>
    <message>
      <source>it lies {km:,.0f} km from the parcels</source>
      <translation>elle est à {km:,.0f} km des parcelles</translation>
    </message>
    <message>
      <source>it mixes points, lines and areas</source>
      <translation>elle mélange points, lignes et surfaces</translation>
    </message>
    <message>
      <source>it reaches over the parcels</source>
      <translation>elle s’étend sur les parcelles</translation>
    </message>
    <message>
      <source>its areas cover only {percent:.0f} % of the ground</source>
      <translation>ses surfaces ne couvrent que {percent:.0f} % du sol</translation>
    </message>
    <message>
      <source>its areas lie side by side and cover {percent:.0f} % of the ground</source>
      <translation>ses surfaces sont côte à côte et couvrent {percent:.0f} % du sol</translation>
    </message>
    <message>
      <source>its cells are no heights</source>
      <translation>ses cellules ne sont pas des hauteurs</translation>
    </message>
    <message>
      <source>its cells hold a few whole numbers, as classes do</source>
      <translation>ses cellules contiennent quelques nombres entiers, comme des classes</translation>
    </message>
    <message>
      <source>its field '{field}' is about entrances</source>
      <translation>son champ « {field} » concerne des entrées</translation>
    </message>
    <message>
      <source>its field '{field}' is about poles</source>
      <translation>son champ « {field} » concerne des mâts</translation>
    </message>
    <message>
      <source>its field '{field}' is called so</source>
      <translation>son champ « {field} » porte ce nom</translation>
    </message>
    <message>
      <source>its field '{field}' is named as such ids are</source>
      <translation>son champ « {field} » est nommé comme le sont ces identifiants</translation>
    </message>
    <message>
      <source>its field '{field}' joins {parts} as parcel numbers do</source>
      <translation>son champ « {field} » réunit {parts} comme les numéros de parcelle</translation>
    </message>
    <message>
      <source>its field '{field}' names parks, schools or the like</source>
      <translation>son champ « {field} » nomme des parcs, des écoles ou autres lieux semblables</translation>
    </message>
    <message>
      <source>its field '{field}' says so</source>
      <translation>son champ « {field} » le dit</translation>
    </message>
    <message>
      <source>its field '{field}' tells them apart</source>
      <translation>son champ « {field} » les distingue</translation>
    </message>
    <message>
      <source>its fields hold {words}</source>
      <translation>ses champs contiennent {words}</translation>
    </message>
    <message>
      <source>its fields say that it is a result of Wellplaced</source>
      <translation>ses champs disent que c’est un résultat de Wellplaced</translation>
    </message>
    <message>
      <source>its fields speak of crime or police, and no such data are used</source>
      <translation>ses champs parlent de délits ou de police, et ces données ne sont pas utilisées</translation>
    </message>
    <message>
      <source>its fields tell of lights: {words}</source>
      <translation>ses champs parlent de lampadaires : {words}</translation>
    </message>
    <message>
      <source>its lines show where people walk</source>
      <translation>ses lignes montrent par où l’on marche</translation>
    </message>
    <message>
      <source>its name may say so</source>
      <translation>son nom le dit peut-être</translation>
    </message>
    <message>
      <source>its name mentions them</source>
      <translation>son nom les mentionne</translation>
    </message>
    <message>
      <source>its name says so</source>
      <translation>son nom le dit</translation>
    </message>
    <message>
      <source>its name says that it holds something else</source>
      <translation>son nom dit qu’elle contient autre chose</translation>
    </message>
    <message>
      <source>its name says {role}</source>
      <translation>son nom dit : {role}</translation>
    </message>
    <message>
      <source>its name says {role}, but it holds {form}</source>
      <translation>son nom dit « {role} », mais elle contient {form}</translation>
    </message>
    <message>
      <source>its name speaks of a census or statistics, which are no input</source>
      <translation>son nom parle d’un recensement ou de statistiques, qui ne sont pas une donnée d’entrée</translation>
    </message>
    <message>
      <source>its name speaks of a list of codes</source>
      <translation>son nom parle d’une liste de codes</translation>
    </message>
    <message>
      <source>its name speaks of addresses</source>
      <translation>son nom parle d’adresses</translation>
    </message>
    <message>
      <source>its name speaks of blocks, not of parcels</source>
      <translation>son nom parle d’îlots, pas de parcelles</translation>
    </message>
    <message>
      <source>its name speaks of carriageways, not of walkways</source>
      <translation>son nom parle de chaussées, pas de cheminements</translation>
    </message>
    <message>
      <source>its name speaks of crashes, which are no input</source>
      <translation>son nom parle d’accidents, qui ne sont pas une donnée d’entrée</translation>
    </message>
    <message>
      <source>its name speaks of crime or police, and no such data are used</source>
      <translation>son nom parle de délits ou de police, et ces données ne sont pas utilisées</translation>
    </message>
    <message>
      <source>its name speaks of cycle ways</source>
      <translation>son nom parle de pistes cyclables</translation>
    </message>
    <message>
      <source>its name speaks of districts</source>
      <translation>son nom parle de secteurs administratifs</translation>
    </message>
    <message>
      <source>its name speaks of driveways</source>
      <translation>son nom parle d’accès pour véhicules</translation>
    </message>
    <message>
      <source>its name speaks of entrances of other things</source>
      <translation>son nom parle d’entrées d’autres choses</translation>
    </message>
    <message>
      <source>its name speaks of heights as points or lines</source>
      <translation>son nom parle de hauteurs en points ou en lignes</translation>
    </message>
    <message>
      <source>its name speaks of junctions</source>
      <translation>son nom parle de carrefours</translation>
    </message>
    <message>
      <source>its name speaks of land use or land cover</source>
      <translation>son nom parle d’usage ou d’occupation du sol</translation>
    </message>
    <message>
      <source>its name speaks of numbers of trees by area</source>
      <translation>son nom parle de nombres d’arbres par zone</translation>
    </message>
    <message>
      <source>its name speaks of parking</source>
      <translation>son nom parle de stationnement</translation>
    </message>
    <message>
      <source>its name speaks of parts of roofs</source>
      <translation>son nom parle de parties de toits</translation>
    </message>
    <message>
      <source>its name speaks of people, and no data on people are used</source>
      <translation>son nom parle de personnes, et aucune donnée sur les personnes n’est utilisée</translation>
    </message>
    <message>
      <source>its name speaks of pipes, cables or the like</source>
      <translation>son nom parle de tuyaux, de câbles ou autres réseaux</translation>
    </message>
    <message>
      <source>its name speaks of places to plant trees</source>
      <translation>son nom parle d’emplacements pour planter des arbres</translation>
    </message>
    <message>
      <source>its name speaks of public transport</source>
      <translation>son nom parle de transports en commun</translation>
    </message>
    <message>
      <source>its name speaks of reports or repairs</source>
      <translation>son nom parle de signalements ou de réparations</translation>
    </message>
    <message>
      <source>its name speaks of routes</source>
      <translation>son nom parle d’itinéraires</translation>
    </message>
    <message>
      <source>its name speaks of signals or signs</source>
      <translation>son nom parle de feux ou de panneaux</translation>
    </message>
    <message>
      <source>its name speaks of street furniture</source>
      <translation>son nom parle de mobilier urbain</translation>
    </message>
    <message>
      <source>its name speaks of the collection of waste</source>
      <translation>son nom parle de collecte des déchets</translation>
    </message>
    <message>
      <source>its name speaks of traffic or noise</source>
      <translation>son nom parle de circulation ou de bruit</translation>
    </message>
    <message>
      <source>its name speaks of water</source>
      <translation>son nom parle d’eau</translation>
    </message>
    <message>
      <source>its name speaks of what was taken down</source>
      <translation>son nom parle de ce qui a été démoli</translation>
    </message>
    <message>
      <source>its name speaks of works</source>
      <translation>son nom parle de travaux</translation>
    </message>
    <message>
      <source>its name speaks of zones of a plan</source>
      <translation>son nom parle de zones d’un plan</translation>
    </message>
    <message>
      <source>its points stand in the streets</source>
      <translation>ses points se trouvent dans les rues</translation>
    </message>
    <message>
      <source>its rows tell of street lights that are out</source>
      <translation>ses lignes parlent de lampadaires en panne</translation>
    </message>
    <message>
      <source>its rows tell: {kinds}</source>
      <translation>ses lignes disent : {kinds}</translation>
    </message>
    <message>
      <source>its source cannot be opened</source>
      <translation>sa source ne peut pas être ouverte</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>lignes</translation>
    </message>
    <message>
      <source>more speaks for it</source>
      <translation>plus d’éléments parlent pour elle</translation>
    </message>
    <message>
      <source>no cell of it has a value where it was looked at</source>
      <translation>aucune cellule n’a de valeur là où l’on a regardé</translation>
    </message>
    <message>
      <source>no field of it holds ids of the parcels</source>
      <translation>aucun de ses champs ne contient d’identifiants des parcelles</translation>
    </message>
    <message>
      <source>no field of it is a date or a status of reports</source>
      <translation>aucun de ses champs n’est une date ou un état de signalements</translation>
    </message>
    <message>
      <source>no row that was looked at tells a sign of vacancy</source>
      <translation>aucune ligne regardée ne donne un indice de vacance</translation>
    </message>
    <message>
      <source>nothing says that its areas are pavements</source>
      <translation>rien ne dit que ses surfaces sont des trottoirs</translation>
    </message>
    <message>
      <source>of the other one is to say: {why}</source>
      <translation>de l’autre, il faut dire : {why}</translation>
    </message>
    <message>
      <source>parcels</source>
      <translation>parcelles</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>poles without a light</source>
      <translation>mâts sans luminaire</translation>
    </message>
    <message>
      <source>reports of street lights that are out</source>
      <translation>signalements de lampadaires en panne</translation>
    </message>
    <message>
      <source>rows without places</source>
      <translation>lignes de table sans emplacement</translation>
    </message>
    <message>
      <source>signs of vacancy</source>
      <translation>indices de vacance</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>lampadaires</translation>
    </message>
    <message>
      <source>the area in which the lights are inventoried</source>
      <translation>zone où les lampadaires sont inventoriés</translation>
    </message>
    <message>
      <source>the area to score</source>
      <translation>zone à évaluer</translation>
    </message>
    <message>
      <source>the ids in its field '{field}' are those of '{parcels}'</source>
      <translation>les identifiants de son champ « {field} » sont ceux de « {parcels} »</translation>
    </message>
    <message>
      <source>there are far fewer of them than parcels</source>
      <translation>il y en a bien moins que de parcelles</translation>
    </message>
    <message>
      <source>trees</source>
      <translation>arbres</translation>
    </message>
    <message>
      <source>walkways</source>
      <translation>cheminements piétons</translation>
    </message>
    <message>
      <source>walls, fences and hedges</source>
      <translation>murs, clôtures et haies</translation>
    </message>
    <message>
      <source>{count:,} of its {total:,} fields look personal</source>
      <translation>{count:,} de ses {total:,} champs semblent personnels</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its areas stand inside one parcel</source>
      <translation>{percent:.0f} % de ses surfaces se trouvent dans une seule parcelle</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its cells are 0 and the others stand above it</source>
      <translation>{percent:.0f} % de ses cellules sont à 0 et les autres sont au-dessus</translation>
    </message>
  </context>
  <context>
    <name>Letter</name>
    <message>
      <source>Dear colleagues,</source>
      <translation>Chères et chers collègues,</translation>
    </message>
    <message>
      <source>If a point cannot be completed, a short note why helps as well: what is unknown stays marked as unknown.</source>
      <translation>Si un point ne peut pas être complété, une courte note qui dit pourquoi aide aussi : ce qui est inconnu reste marqué comme inconnu.</translation>
    </message>
    <message>
      <source>Please leave out names, telephone numbers and other personal data; we do not need them.</source>
      <translation>Merci de ne pas inclure de noms, de numéros de téléphone ni d’autres données personnelles ; nous n’en avons pas besoin.</translation>
    </message>
    <message>
      <source>The data are complete enough for what we do. Thank you for keeping them so well.</source>
      <translation>Les données sont assez complètes pour ce que nous faisons. Merci d’en prendre si bien soin.</translation>
    </message>
    <message>
      <source>The result would be surer if the data could be completed in {n:,} points:</source>
      <translation>Le résultat serait plus fiable si les données pouvaient être complétées sur {n:,} points :</translation>
    </message>
    <message>
      <source>We are working out where the places around '{layer}' need care: where walkways are dark, and what would help. We look at places only, never at people.</source>
      <translation>Nous cherchons où les lieux autour de « {layer} » ont besoin de soin : où les cheminements piétons sont sombres, et ce qui aiderait. Nous ne regardons que des lieux, jamais des personnes.</translation>
    </message>
    <message>
      <source>With kind regards</source>
      <translation>Bien cordialement</translation>
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
      <translation>Calcule la lumière sur le tronçon de cheminement devant chaque parcelle, et trouve les tronçons sombres.

La lumière de toutes les lampes est additionnée tous les 3 m le long du cheminement, moins ce que retiennent les bâtiments et les houppiers s’ils sont indiqués. Tout se dresse à partir de la hauteur du sol si elle est indiquée ; sinon, le sol est plat. Chaque parcelle reçoit la lumière minimale et moyenne, son uniformité, la part trop sombre, le plus long tronçon sombre, et un déficit de 0 (conforme à la classe) à 1 (le pire), avec sa fiabilité. À côté figure la part trop éclairée, et la lampe qui y contribue le plus. Les déficits d’autres facteurs que les parcelles ont déjà sont gardés : combinez-les dans « Besoin d’amélioration ».

Le résultat est indicatif, ce n’est pas un certificat de conformité.</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Lumière sur les cheminements</translation>
    </message>
    <message>
      <source>light,lux,illuminance,street lights,luminaire,dark gap,EN 13201,RP-8,walkway</source>
      <translation>lumière,lux,éclairement,lampadaires,luminaire,tronçon sombre,EN 13201,RP-8,cheminement</translation>
    </message>
  </context>
  <context>
    <name>Lighting classes</name>
    <message>
      <source>The vertical illuminance that RP-8 also asks for is not assessed.</source>
      <translation>L’éclairement vertical que demande aussi RP-8 n’est pas évalué.</translation>
    </message>
    <message>
      <source>{name} asks for luminance, which needs the road surface. It is assessed as {other}.</source>
      <translation>{name} demande une luminance, qui dépend du revêtement de la chaussée. Elle est évaluée comme {other}.</translation>
    </message>
  </context>
  <context>
    <name>LoadSample</name>
    <message>
      <source>Adds the layers of an invented neighbourhood to the project, styled and in a group.

It has parcels, pavements, street lights, buildings, trees and more, with the faults that real data have. No real place is shown. The layers are copied first, so you can edit them.

To go through the steps one by one, open the model need_step_by_step.model3 in the model designer (Model &gt; Open Model...); it lies in the plugin's folder resources/models.</source>
      <translation>Ajoute au projet les couches d’un quartier inventé, avec leur style et dans un groupe.

Il a des parcelles, des trottoirs, des lampadaires, des bâtiments, des arbres et plus encore, avec les défauts qu’ont les vraies données. Aucun lieu réel n’est montré. Les couches sont d’abord copiées : vous pouvez donc les modifier.

Pour suivre les étapes une par une, ouvrez le modèle need_step_by_step.model3 dans le modeleur (Modèle &gt; Ouvrir le modèle...) ; il se trouve dans le dossier resources/models de l’extension.</translation>
    </message>
    <message>
      <source>Copy the sample to</source>
      <translation>Copier l’exemple vers</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Number of layers</source>
      <translation>Nombre de couches</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Ouvrir le quartier d’exemple</translation>
    </message>
    <message>
      <source>Sample neighbourhood (invented)</source>
      <translation>Quartier d’exemple (inventé)</translation>
    </message>
    <message>
      <source>Without it, the copy goes into your QGIS profile.</source>
      <translation>Sans indication, la copie va dans votre profil QGIS.</translation>
    </message>
    <message>
      <source>sample,example,demo,try,tutorial,neighbourhood</source>
      <translation>exemple,échantillon,démo,essayer,tutoriel,quartier</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>Not judged: {intervention} ({why}).</source>
      <translation>Non jugé : {intervention} ({why}).</translation>
    </message>
  </context>
  <context>
    <name>MapTips</name>
    <message>
      <source>Adds on a front at most</source>
      <translation>Ajoute au plus sur une façade</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <source>Average light</source>
      <translation>Lumière moyenne</translation>
    </message>
    <message>
      <source>Average light on the frontage</source>
      <translation>Lumière moyenne sur le front de rue</translation>
    </message>
    <message>
      <source>Brought to standard</source>
      <translation>Mis à la norme</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Cause</translation>
    </message>
    <message>
      <source>Circuit</source>
      <translation>Circuit</translation>
    </message>
    <message>
      <source>Clear sight</source>
      <translation>Bonne visibilité</translation>
    </message>
    <message>
      <source>Consent needed: {text}</source>
      <translation>Accord nécessaire : {text}</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost may be</source>
      <translation>Coût possible</translation>
    </message>
    <message>
      <source>Cost: {low} to {high} {currency}</source>
      <translation>Coût : {low} à {high} {currency}</translation>
    </message>
    <message>
      <source>Dark gap of {length} m</source>
      <translation>Tronçon sombre de {length} m</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Department: {name}</source>
      <translation>Service : {name}</translation>
    </message>
    <message>
      <source>Distance to the walkway</source>
      <translation>Distance au cheminement</translation>
    </message>
    <message>
      <source>Empty land and buildings</source>
      <translation>Terrains, bâtiments vides</translation>
    </message>
    <message>
      <source>Energy saved a year</source>
      <translation>Énergie économisée par an</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front</source>
      <translation>Front de rue face à une façade aveugle</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway</source>
      <translation>Sol caché près du cheminement</translation>
    </message>
    <message>
      <source>Hidden ground of {area} m²</source>
      <translation>Sol caché de {area} m²</translation>
    </message>
    <message>
      <source>How likely it is vacant</source>
      <translation>Probabilité qu’elle soit vacante</translation>
    </message>
    <message>
      <source>How sure: {percent} %</source>
      <translation>Fiabilité : {percent} %</translation>
    </message>
    <message>
      <source>Its ways out are together narrower than 3 m.</source>
      <translation>Ses sorties font ensemble moins de 3 m de large.</translation>
    </message>
    <message>
      <source>Known harms: {text}</source>
      <translation>Effets négatifs connus : {text}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Length of the frontage</source>
      <translation>Longueur du front de rue</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Parcelles probablement vacantes à moins de 150 m</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage</source>
      <translation>Plus long tronçon sombre au front de rue</translation>
    </message>
    <message>
      <source>Lowest light</source>
      <translation>Lumière minimale</translation>
    </message>
    <message>
      <source>Lowest light on the frontage</source>
      <translation>Lumière minimale sur le front de rue</translation>
    </message>
    <message>
      <source>Lowest light, before and after</source>
      <translation>Lumière minimale, avant et après</translation>
    </message>
    <message>
      <source>Need for improvement: not known</source>
      <translation>Besoin d’amélioration : inconnu</translation>
    </message>
    <message>
      <source>Need for improvement: {need} of 100</source>
      <translation>Besoin d’amélioration : {need} sur 100</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Fenêtres donnant sur le cheminement par 10 m de front de rue</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Rank may be</source>
      <translation>Rang possible</translation>
    </message>
    <message>
      <source>Rank {rank}: {work}</source>
      <translation>Rang {rank} : {work}</translation>
    </message>
    <message>
      <source>Share of open ground that walkways see</source>
      <translation>Part de l’espace ouvert vue des cheminements</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit</source>
      <translation>Part du front de rue trop éclairée</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark</source>
      <translation>Part du front de rue trop sombre</translation>
    </message>
    <message>
      <source>Share that is over-lit</source>
      <translation>Part trop éclairée</translation>
    </message>
    <message>
      <source>Share that is too dark</source>
      <translation>Part trop sombre</translation>
    </message>
    <message>
      <source>Signs of vacancy: {signs}</source>
      <translation>Indices de vacance : {signs}</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Depuis la dernière liste</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Lampadaire</translation>
    </message>
    <message>
      <source>There should be at least</source>
      <translation>Il devrait y avoir au moins</translation>
    </message>
    <message>
      <source>Walking light</source>
      <translation>Éclairage piéton</translation>
    </message>
    <message>
      <source>Walkway</source>
      <translation>Cheminement</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Ce qui le cache</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Interventions</translation>
    </message>
    <message>
      <source>Year of the budget</source>
      <translation>Année du budget</translation>
    </message>
    <message>
      <source>Years until it is repaid</source>
      <translation>Années jusqu’au remboursement</translation>
    </message>
    <message>
      <source>a building</source>
      <translation>un bâtiment</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>un bâtiment fait obstacle</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>un lampadaire est en panne</translation>
    </message>
    <message>
      <source>a rise of the ground</source>
      <translation>une élévation du sol</translation>
    </message>
    <message>
      <source>a tree</source>
      <translation>un arbre</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>un arbre fait obstacle</translation>
    </message>
    <message>
      <source>a wall, fence or hedge</source>
      <translation>un mur, une clôture ou une haie</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>comme avant</translation>
    </message>
    <message>
      <source>costs less</source>
      <translation>coûte moins</translation>
    </message>
    <message>
      <source>costs more</source>
      <translation>coûte plus</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation>ne s’applique pas</translation>
    </message>
    <message>
      <source>done</source>
      <translation>réalisée</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>les lampadaires sont espacés</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>les lampes sont faibles</translation>
    </message>
    <message>
      <source>moved down</source>
      <translation>descendue</translation>
    </message>
    <message>
      <source>moved up</source>
      <translation>montée</translation>
    </message>
    <message>
      <source>new on the list</source>
      <translation>nouvelle dans la liste</translation>
    </message>
    <message>
      <source>no light in the inventory</source>
      <translation>pas de lampadaire dans l’inventaire</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>promise</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>something that stands there</source>
      <translation>quelque chose qui se dresse là</translation>
    </message>
    <message>
      <source>trees or shrubs</source>
      <translation>des arbres ou des arbustes</translation>
    </message>
    <message>
      <source>{before} lx, {after} lx</source>
      <translation>{before} lx, {after} lx</translation>
    </message>
    <message>
      <source>{factor} not known: {reason}</source>
      <translation>{factor} : inconnu ({reason})</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{parcels} likely vacant parcels together</source>
      <translation>{parcels} parcelles probablement vacantes ensemble</translation>
    </message>
    <message>
      <source>{points} points</source>
      <translation>{points} points</translation>
    </message>
  </context>
  <context>
    <name>Mapping</name>
    <message>
      <source>How Wellplaced understood the layers. Correct it and give it as MAPPING.</source>
      <translation>Comment Wellplaced a compris les couches. Corrigez-le et indiquez-le comme MAPPING.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{name}' is not known there.</source>
      <translation>La ligne {number:,} de MAPPING a été écartée : « {name} » n’y est pas connu.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{unit}' is no unit that is known.</source>
      <translation>La ligne {number:,} de MAPPING a été écartée : « {unit} » n’est pas une unité connue.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was not understood and left out: {line}</source>
      <translation>La ligne {number:,} de MAPPING n’a pas été comprise et a été écartée : {line}</translation>
    </message>
    <message>
      <source>Take one of: {known}.</source>
      <translation>Prenez l’une de ces valeurs : {known}.</translation>
    </message>
    <message>
      <source>Write it like one of these: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</source>
      <translation>Écrivez-la comme l’une de celles-ci : lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</translation>
    </message>
    <message>
      <source>role.word = COLUMN [unit]; role@layer.word for one layer; - for none; "4.5 m" for a constant.</source>
      <translation>rôle.mot = COLONNE [unité] ; rôle@couche.mot pour une seule couche ; - pour aucune ; "4.5 m" pour une constante.</translation>
    </message>
  </context>
  <context>
    <name>Need</name>
    <message>
      <source>Combines deficits into the need for improvement: a weighted mean from 0 to 100, with the points of each factor, the rank, how sure it is and the reason.

Takes every pair of fields such as lighting_deficit and lighting_confidence that the layer has. A factor that is unknown for a parcel (NULL) is left out there and lowers the confidence; it never counts as 0.</source>
      <translation>Combine les déficits en besoin d’amélioration : une moyenne pondérée de 0 à 100, avec les points de chaque facteur, le rang, la fiabilité et la raison.

Prend chaque paire de champs comme lighting_deficit et lighting_confidence que la couche contient. Un facteur inconnu pour une parcelle (NULL) y est écarté et baisse la confiance ; il ne compte jamais comme 0.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Besoin d’amélioration</translation>
    </message>
    <message>
      <source>The layer with need, its parts and the reason behind its own fields.</source>
      <translation>La couche avec le besoin, ses parties et la raison après ses propres champs.</translation>
    </message>
    <message>
      <source>need,index,weights,combine,rank,score,deficit,priority</source>
      <translation>besoin,indice,poids,combiner,rang,évaluation,déficit,priorité</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>All works: {count:,}</source>
      <translation>Toutes les interventions : {count:,}</translation>
    </message>
    <message>
      <source>Sum of {count:,}</source>
      <translation>Total de {count:,}</translation>
    </message>
    <message>
      <source>works</source>
      <translation>interventions</translation>
    </message>
  </context>
  <context>
    <name>Packages</name>
    <message>
      <source>Close QGIS, run: {command}</source>
      <translation>Fermez QGIS, exécutez : {command}</translation>
    </message>
    <message>
      <source>Install them with your system's package manager, then start QGIS again.</source>
      <translation>Installez-les avec le gestionnaire de paquets de votre système, puis redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Or run without them: everything else works.</source>
      <translation>Ou continuez sans eux : tout le reste fonctionne.</translation>
    </message>
    <message>
      <source>QGIS 4 for macOS brings them; with an older QGIS, install it from conda-forge.</source>
      <translation>QGIS 4 pour macOS les contient ; avec un QGIS plus ancien, installez-le depuis conda-forge.</translation>
    </message>
    <message>
      <source>Run the OSGeo4W Setup, choose {names}, then start QGIS again.</source>
      <translation>Lancez OSGeo4W Setup, choisissez {names}, puis redémarrez QGIS.</translation>
    </message>
    <message>
      <source>Run: {command}, then start QGIS again.</source>
      <translation>Exécutez : {command}, puis redémarrez QGIS.</translation>
    </message>
    <message>
      <source>This needs the Python packages {names}, which this QGIS does not have.</source>
      <translation>Il faut pour cela les paquets Python {names}, que ce QGIS n’a pas.</translation>
    </message>
    <message>
      <source>{parameters}: raster files need the Python package {name}, which this QGIS does not have.</source>
      <translation>{parameters} : les fichiers raster demandent le paquet Python {name}, que ce QGIS n’a pas.</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>All weights are 0. Give at least one factor a weight above 0.</source>
      <translation>Tous les poids sont à 0. Donnez à un facteur au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Back to the ranking</source>
      <translation>Retour au classement</translation>
    </message>
    <message>
      <source>Choose the layer of parcels first.</source>
      <translation>Choisissez d’abord la couche des parcelles.</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Nothing is selected in '{layer}'. Select features, or take all.</source>
      <translation>Rien n’est sélectionné dans « {layer} ». Sélectionnez des entités, ou prenez-les toutes.</translation>
    </message>
    <message>
      <source>Pick a parcel on the map</source>
      <translation>Choisir une parcelle sur la carte</translation>
    </message>
    <message>
      <source>Pick a parcel on the map to see why it has its need</source>
      <translation>Choisissez une parcelle sur la carte pour voir pourquoi elle a son besoin</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <source>Step {number} of {count}: {name}</source>
      <translation>Étape {number} sur {count} : {name}</translation>
    </message>
    <message>
      <source>The layer '{layer}' cannot be read. Mend its source or leave it out.</source>
      <translation>La couche « {layer} » ne peut pas être lue. Réparez sa source ou retirez-la.</translation>
    </message>
    <message>
      <source>There is no '{file}'. Choose it again, or leave it out.</source>
      <translation>« {file} » n’existe pas. Choisissez-le à nouveau, ou retirez-le.</translation>
    </message>
    <message>
      <source>There is no scored parcel. Score the parcels first, or make their layer visible.</source>
      <translation>Il n’y a pas de parcelle évaluée. Évaluez d’abord les parcelles, ou rendez leur couche visible.</translation>
    </message>
  </context>
  <context>
    <name>Parameters</name>
    <message>
      <source>0: need does not count. 1: a walkway where need is 100 counts twice as much as one where it is 0; 2: three times. A judgement; the summary names it.</source>
      <translation>0 : le besoin ne compte pas. 1 : un cheminement où le besoin est de 100 compte deux fois plus qu’un autre où il est de 0 ; 2 : trois fois. C’est un jugement ; le résumé le mentionne.</translation>
    </message>
    <message>
      <source>A copy of algorithms/interventions/catalogue.json with the city's own prices and texts. Without it, the one that comes with the plugin.</source>
      <translation>Une copie de algorithms/interventions/catalogue.json avec les prix et les textes de la ville. Sans elle, le catalogue fourni avec l’extension.</translation>
    </message>
    <message>
      <source>A folder with .ies (LM-63) and .ldt (EULUMDAT) files. A light gets the file that its photometry, type or catalogue number names; the others keep a general shape, and which they are is said.</source>
      <translation>Un dossier avec des fichiers .ies (LM-63) et .ldt (EULUMDAT). Un lampadaire reçoit le fichier que nomme sa photométrie, son type ou son numéro de catalogue ; les autres gardent une forme générale, et il est dit lesquels.</translation>
    </message>
    <message>
      <source>A layer with fields such as lighting_deficit (0 = meets the standard, 1 = the worst) and lighting_confidence (0 to 1), from Score parcels or your own.</source>
      <translation>Une couche avec des champs comme lighting_deficit (0 = conforme à la norme, 1 = le pire) et lighting_confidence (0 à 1), issue de « Évaluer les parcelles » ou de vos propres données.</translation>
    </message>
    <message>
      <source>A table (CSV, Excel) with a column for the work (repair, retrofit, dim, prune, arm, pole; several languages are understood) and one for its price, or for the lowest and the highest; watts of the new lamp and years that it lasts where you have them. Without it, the catalogue's rough prices in US dollars.</source>
      <translation>Une table (CSV, Excel) avec une colonne pour l’intervention (repair, retrofit, dim, prune, arm, pole ; plusieurs langues sont comprises) et une pour son prix, ou pour le plus bas et le plus haut ; les watts de la lampe neuve et les années qu’elle dure si vous les avez. Sans elle, les prix approximatifs du catalogue en dollars américains.</translation>
    </message>
    <message>
      <source>An amount such as 250000, 250.000 EUR or US$ 1.2 million; for several years: 100000; 120000; 120000. What one year leaves over is not carried to the next.</source>
      <translation>Un montant comme 250000, 250 000 EUR ou 1,2 million USD ; pour plusieurs années : 100000; 120000; 120000. Ce qui reste d’une année n’est pas reporté sur la suivante.</translation>
    </message>
    <message>
      <source>Area to score</source>
      <translation>Zone à évaluer</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Date de référence</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <source>By which later savings count less; the default is unverified.</source>
      <translation>Les économies plus tardives comptent moins d’autant ; la valeur par défaut n’est pas vérifiée.</translation>
    </message>
    <message>
      <source>CO2 of the grid (kg per kWh)</source>
      <translation>CO2 du réseau (kg par kWh)</translation>
    </message>
    <message>
      <source>Catalogue of interventions with prices</source>
      <translation>Catalogue d’interventions avec prix</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Circuit ou départ</translation>
    </message>
    <message>
      <source>Community places</source>
      <translation>Équipements de quartier</translation>
    </message>
    <message>
      <source>Cost of starting a crew, once for each package (in the currency of the prices)</source>
      <translation>Coût de mise en route d’une équipe, une fois par lot (dans la monnaie des prix)</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tronçons sombres</translation>
    </message>
    <message>
      <source>Driveways, ramps, loading bays, hydrants, crossings: one or several layers of areas, lines or points, or tables with coordinates. New poles stand beside them, not on them.</source>
      <translation>Accès de véhicules, rampes, aires de livraison, bornes d’incendie, passages piétons : une ou plusieurs couches de surfaces, de lignes ou de points, ou des tables avec coordonnées. Les nouveaux mâts se placent à côté, pas dessus.</translation>
    </message>
    <message>
      <source>Entrances of buildings</source>
      <translation>Entrées de bâtiments</translation>
    </message>
    <message>
      <source>Field studies find that people feel almost as at ease as by day where the darkest spot has about 2 lx.</source>
      <translation>Des études de terrain montrent que l’on se sent presque aussi à l’aise que de jour là où le point le plus sombre a environ 2 lx.</translation>
    </message>
    <message>
      <source>Folder of photometric files</source>
      <translation>Dossier de fichiers photométriques</translation>
    </message>
    <message>
      <source>Footprints, best with heights or storeys. They hide ground from the walkways, have windows that overlook it, and throw shadows in the light of lamps. Where no building is in the data, sightlines stay unknown. A parcel with a house on it is no vacant lot.</source>
      <translation>Emprises, de préférence avec hauteurs ou étages. Elles cachent du sol depuis les cheminements, ont des fenêtres qui y donnent et font de l’ombre dans la lumière des lampes. Là où aucun bâtiment n’est dans les données, les lignes de vue restent inconnues. Une parcelle avec une maison n’est pas un terrain vacant.</translation>
    </message>
    <message>
      <source>For example: lighting = 2, vacancy = 1. Factors not named count 1. Or a CSV file with the counts of a dot sheet.</source>
      <translation>Par exemple : lighting = 2, vacancy = 1. Les facteurs non nommés comptent 1. Ou un fichier CSV avec les totaux d’une feuille à gommettes.</translation>
    </message>
    <message>
      <source>From dusk to dawn about 4,100 hours (unverified).</source>
      <translation>Du crépuscule à l’aube, environ 4 100 heures (non vérifié).</translation>
    </message>
    <message>
      <source>From which the probability of each parcel starts before any sign is weighed. Take the city's own figure where there is one.</source>
      <translation>C’est de là que part la probabilité de chaque parcelle avant de peser les indices. Prenez le chiffre de la ville s’il existe.</translation>
    </message>
    <message>
      <source>Group the list for crews by</source>
      <translation>Grouper la liste des équipes par</translation>
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation>Hauteurs du sol (raster)</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (raster)</source>
      <translation>Hauteurs du sol avec tout ce qui s’y dresse (raster)</translation>
    </message>
    <message>
      <source>Heights of the tree crowns (raster)</source>
      <translation>Hauteurs des houppiers (raster)</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Recoins cachés</translation>
    </message>
    <message>
      <source>Hours of light a year</source>
      <translation>Heures d’éclairage par an</translation>
    </message>
    <message>
      <source>How much more areas in need count</source>
      <translation>De combien plus comptent les zones de grand besoin</translation>
    </message>
    <message>
      <source>Interest (% a year)</source>
      <translation>Intérêt (% par an)</translation>
    </message>
    <message>
      <source>Last list</source>
      <translation>Dernière liste</translation>
    </message>
    <message>
      <source>Layers and tables: a register, inspections, permits, no use of water, assessment records. They are matched to the parcels by id or by place; kind and date are recognised. Signs of one sort count once.</source>
      <translation>Couches et tables : un registre, des inspections, des permis, aucune consommation d’eau, des données d’évaluation foncière. Elles sont reliées aux parcelles par identifiant ou par emplacement ; le type et la date sont reconnus. Les indices d’une même sorte comptent une fois.</translation>
    </message>
    <message>
      <source>Least share of the money for the areas in greatest need (%)</source>
      <translation>Part minimale de l’argent pour les zones au plus grand besoin (%)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Classe d’éclairage</translation>
    </message>
    <message>
      <source>Lowest light that reassures people (lx, 0 = take the class alone)</source>
      <translation>Lumière minimale qui rassure (lx, 0 = prendre la classe seule)</translation>
    </message>
    <message>
      <source>Mapping of fields (text, or the path of a file)</source>
      <translation>Correspondance des champs (texte, ou chemin d’un fichier)</translation>
    </message>
    <message>
      <source>Metres above sea level, with buildings and trees, as a laser scanner sees them.</source>
      <translation>Mètres au-dessus du niveau de la mer, avec bâtiments et arbres, comme les voit un scanner laser.</translation>
    </message>
    <message>
      <source>Metres above sea level, without buildings and trees. Slopes hide ground, and lamps shine further down them than up. Without it the ground is flat.</source>
      <translation>Mètres au-dessus du niveau de la mer, sans bâtiments ni arbres. Les pentes cachent du sol, et les lampes éclairent plus loin vers le bas que vers le haut. Sans ce raster, le sol est plat.</translation>
    </message>
    <message>
      <source>Metres above the ground. It stands in where single trees are not in the data.</source>
      <translation>Mètres au-dessus du sol. Le raster sert là où les arbres isolés ne sont pas dans les données.</translation>
    </message>
    <message>
      <source>One or several layers of lines or areas, best with kind and height.</source>
      <translation>Une ou plusieurs couches de lignes ou de surfaces, de préférence avec type et hauteur.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates (CSV, Excel). Lumens or watts, mounting height, lamp type and status are recognised; what is missing is assumed and said.</source>
      <translation>Une ou plusieurs couches de points, ou des tables avec coordonnées (CSV, Excel). Lumens ou watts, hauteur de montage, type de lampe et état sont reconnus ; ce qui manque est supposé, et c’est dit.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates or the lights' ids: requests to the city, work orders. Open ones put the light that they name, else the nearest within 30 m, out for this run. Requests about other things are left out.</source>
      <translation>Une ou plusieurs couches de points, ou des tables avec coordonnées ou identifiants des lampadaires : demandes à la ville, bons de travail. Pour cette exécution, ceux qui sont ouverts mettent en panne le lampadaire qu’ils nomment, sinon le plus proche à moins de 30 m. Les demandes sur d’autres sujets sont écartées.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates. Where a pole that carries no light stands near a dark gap, a luminaire on it is suggested instead of a new pole.</source>
      <translation>Une ou plusieurs couches de points, ou des tables avec coordonnées. Si un mât sans luminaire se trouve près d’un tronçon sombre, un luminaire sur ce mât est proposé au lieu d’un nouveau mât.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelles</translation>
    </message>
    <message>
      <source>Parcels inside are scored. What lies outside still lights and counts as neighbour.</source>
      <translation>Les parcelles à l’intérieur sont évaluées. Ce qui est à l’extérieur éclaire quand même et compte comme voisin.</translation>
    </message>
    <message>
      <source>Parcels with deficits</source>
      <translation>Parcelles avec déficits</translation>
    </message>
    <message>
      <source>Parks, schools, playgrounds and the like: they are never vacant, and the public may walk on them.</source>
      <translation>Parcs, écoles, aires de jeux et autres : ils ne sont jamais vacants, et tout le monde peut y marcher.</translation>
    </message>
    <message>
      <source>Pavements, paths or street centre lines. Without them, walkways are taken from the gaps between the parcels, with less confidence.</source>
      <translation>Trottoirs, chemins ou axes de rues. Sans eux, les cheminements sont tirés des vides entre les parcelles, avec moins de confiance.</translation>
    </message>
    <message>
      <source>Points, crowns or a table with coordinates; height, crown width and the height at which the crown begins are recognised. Crowns let a part of the lamps' light through.</source>
      <translation>Points, houppiers ou une table avec coordonnées ; la hauteur, la largeur du houppier et la hauteur de sa base sont reconnues. Les houppiers laissent passer une partie de la lumière des lampes.</translation>
    </message>
    <message>
      <source>Points, or a table with coordinates. Ground by a door should be seen, and no new street light stands right before it.</source>
      <translation>Points, ou une table avec coordonnées. Le sol près d’une porte devrait être visible, et aucun nouveau lampadaire ne se place juste devant.</translation>
    </message>
    <message>
      <source>Polygons in which every light is in the data. Inside, no light means dark; outside, it means unknown. Without it, this is estimated from where the lights are.</source>
      <translation>Polygones où tous les lampadaires sont dans les données. À l’intérieur, aucun lampadaire veut dire sombre ; à l’extérieur, inconnu. Sans eux, c’est estimé d’après l’emplacement des lampadaires.</translation>
    </message>
    <message>
      <source>Price list</source>
      <translation>Liste de prix</translation>
    </message>
    <message>
      <source>Price of energy (per kWh, in the currency of the prices)</source>
      <translation>Prix de l’énergie (par kWh, dans la monnaie des prix)</translation>
    </message>
    <message>
      <source>Reports of lights that are out</source>
      <translation>Signalements de lampadaires en panne</translation>
    </message>
    <message>
      <source>Says which field means what where the guess is wrong, a line each: lights.height = MNT_HT [ft]. Check data writes such a file.</source>
      <translation>Dit quel champ veut dire quoi là où la supposition est fausse, une ligne pour chacun : lights.height = MNT_HT [ft]. « Vérifier les données » écrit un tel fichier.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelles évaluées</translation>
    </message>
    <message>
      <source>Share of parcels that are vacant in the city as a whole (0 to 1)</source>
      <translation>Part des parcelles vacantes dans l’ensemble de la ville (0 à 1)</translation>
    </message>
    <message>
      <source>Signs of vacancy</source>
      <translation>Indices de vacance</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Lampadaires</translation>
    </message>
    <message>
      <source>The circuit is the one that a field of the lights names.</source>
      <translation>Le circuit est celui que nomme un champ des lampadaires.</translation>
    </message>
    <message>
      <source>The day from which the age of the data is counted, and on which lights are out by open reports. Without it, their newest date.</source>
      <translation>Le jour à partir duquel est compté l’âge des données, et où des lampadaires sont en panne d’après les signalements ouverts. Sans lui, leur date la plus récente.</translation>
    </message>
    <message>
      <source>The layer of that name that Score parcels or one of its steps made.</source>
      <translation>La couche de ce nom issue de « Évaluer les parcelles » ou de l’une de ses étapes.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, or the result of Score parcels: then walkways in areas of greater need count more. A field community_weight lets residents say which places count more.</source>
      <translation>Les parcelles du cadastre, ou le résultat de « Évaluer les parcelles » : alors les cheminements des zones au plus grand besoin comptent plus. Un champ community_weight permet aux habitants de dire quels lieux comptent plus.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, with all their neighbours. To score some of them only, select them or give an area: the others still count as neighbours.</source>
      <translation>Les parcelles du cadastre, avec toutes leurs voisines. Pour n’en évaluer que certaines, sélectionnez-les ou indiquez une zone : les autres comptent quand même comme voisines.</translation>
    </message>
    <message>
      <source>The result of Score parcels, or of one or several of its steps.</source>
      <translation>Le résultat de « Évaluer les parcelles », ou d’une ou plusieurs de ses étapes.</translation>
    </message>
    <message>
      <source>The result of an earlier run, or a table with the lights' ids and words such as promised, refused, done (must, never, done): promised works are kept, refused ones left out, and what changed is told.</source>
      <translation>Le résultat d’une exécution précédente, ou une table avec les identifiants des lampadaires et des mots comme promis, refusé, réalisé (must, never, done) : les interventions promises sont gardées, celles refusées écartées, et ce qui a changé est dit.</translation>
    </message>
    <message>
      <source>Traffic control, travel, set-up. Above 0, works that lie together come before scattered ones.</source>
      <translation>Signalisation, déplacement, installation. Au-dessus de 0, les interventions groupées passent avant celles qui sont dispersées.</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Arbres</translation>
    </message>
    <message>
      <source>Utility and lamp poles</source>
      <translation>Poteaux de réseaux et mâts d’éclairage</translation>
    </message>
    <message>
      <source>Walkways</source>
      <translation>Cheminements piétons</translation>
    </message>
    <message>
      <source>Walls, fences and hedges</source>
      <translation>Murs, clôtures et haies</translation>
    </message>
    <message>
      <source>Weights of the factors</source>
      <translation>Poids des facteurs</translation>
    </message>
    <message>
      <source>What the light is measured against: EN 13201-2 (P for people on foot, C for mixed traffic, M for motor traffic) or ANSI/IES RP-8. The result is indicative, not a certificate.</source>
      <translation>Ce à quoi la lumière est comparée : EN 13201-2 (P pour les piétons, C pour le trafic mixte, M pour le trafic motorisé) ou ANSI/IES RP-8. Le résultat est indicatif, ce n’est pas un certificat.</translation>
    </message>
    <message>
      <source>What this costs in light elsewhere is worked out and shown.</source>
      <translation>Ce que cela coûte en lumière ailleurs est calculé et montré.</translation>
    </message>
    <message>
      <source>Where no pole may stand</source>
      <translation>Où aucun mât ne peut se dresser</translation>
    </message>
    <message>
      <source>Where the street lights are inventoried</source>
      <translation>Où les lampadaires sont inventoriés</translation>
    </message>
    <message>
      <source>Without it, 0.15 USD or 0.20 EUR (unverified); in other currencies unknown.</source>
      <translation>Sans cette valeur, 0,15 USD ou 0,20 EUR (non vérifié) ; inconnu dans les autres monnaies.</translation>
    </message>
    <message>
      <source>Your supplier's figure; the default is unverified.</source>
      <translation>Le chiffre de votre fournisseur ; la valeur par défaut n’est pas vérifiée.</translation>
    </message>
  </context>
  <context>
    <name>Personal</name>
    <message>
      <source>'{column}' was dropped: it names owners.</source>
      <translation>« {column} » a été retiré : il nomme des propriétaires.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its name says that it is about a person.</source>
      <translation>« {column} » a été retiré : son nom dit qu’il concerne une personne.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are e-mail addresses.</source>
      <translation>« {column} » a été retiré : ses valeurs sont des adresses électroniques.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are phone numbers.</source>
      <translation>« {column} » a été retiré : ses valeurs sont des numéros de téléphone.</translation>
    </message>
    <message>
      <source>Nothing is computed from people. Leave the field out of the layer to end this note.</source>
      <translation>Rien n’est calculé à partir de personnes. Retirez le champ de la couche pour ne plus voir cette note.</translation>
    </message>
  </context>
  <context>
    <name>Photometry</name>
    <message>
      <source>'{name}' is called so, too.</source>
      <translation>« {name} » porte aussi ce nom.</translation>
    </message>
    <message>
      <source>'{text}' in it is no number.</source>
      <translation>« {text} » n’y est pas un nombre.</translation>
    </message>
    <message>
      <source>C-planes</source>
      <translation>plans C</translation>
    </message>
    <message>
      <source>C0-C180: along the street</source>
      <translation>C0-C180 : le long de la rue</translation>
    </message>
    <message>
      <source>C90-C270: to the street (right) and back</source>
      <translation>C90-C270 : vers la rue (à droite) et vers l’arrière</translation>
    </message>
    <message>
      <source>Check the folder that you gave as photometric files.</source>
      <translation>Vérifiez le dossier que vous avez indiqué pour les fichiers photométriques.</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Indiquez aussi les lampadaires.</translation>
    </message>
    <message>
      <source>How '{name}' spreads its light</source>
      <translation>Comment « {name} » répartit sa lumière</translation>
    </message>
    <message>
      <source>It cannot be opened.</source>
      <translation>Il ne peut pas être ouvert.</translation>
    </message>
    <message>
      <source>It counts {number:g} {what}; 1 to {most:,} can be.</source>
      <translation>Il compte {number:g} {what} ; de 1 à {most:,} sont possibles.</translation>
    </message>
    <message>
      <source>It ends before all its numbers have come.</source>
      <translation>Il se termine avant que tous ses nombres soient arrivés.</translation>
    </message>
    <message>
      <source>It gives {lumens:.2g} lm, which is no light.</source>
      <translation>Il donne {lumens:.2g} lm, ce qui n’est pas une lumière.</translation>
    </message>
    <message>
      <source>It has fewer than {lines} lines, so it is no EULUMDAT file.</source>
      <translation>Il a moins de {lines} lignes : ce n’est pas un fichier EULUMDAT.</translation>
    </message>
    <message>
      <source>It has no line TILT=, so it is no IES file.</source>
      <translation>Il n’a pas de ligne TILT= : ce n’est pas un fichier IES.</translation>
    </message>
    <message>
      <source>It has only one vertical angle.</source>
      <translation>Il n’a qu’un seul angle vertical.</translation>
    </message>
    <message>
      <source>It holds more numbers than its header says.</source>
      <translation>Il contient plus de nombres que ne le dit son en-tête.</translation>
    </message>
    <message>
      <source>It is larger than {most:,} bytes, which no photometric file is.</source>
      <translation>Il fait plus de {most:,} octets, ce qu’aucun fichier photométrique ne fait.</translation>
    </message>
    <message>
      <source>It is no text file.</source>
      <translation>Ce n’est pas un fichier texte.</translation>
    </message>
    <message>
      <source>It is of type {letter} (for floodlights); only type C can be read.</source>
      <translation>Il est de type {letter} (pour projecteurs) ; seul le type C peut être lu.</translation>
    </message>
    <message>
      <source>It is written in UTF-16; save it as plain text (UTF-8).</source>
      <translation>Il est écrit en UTF-16 ; enregistrez-le comme texte simple (UTF-8).</translation>
    </message>
    <message>
      <source>It states no lumens, without which its intensities mean nothing.</source>
      <translation>Il n’indique pas de lumens, sans lesquels ses intensités ne veulent rien dire.</translation>
    </message>
    <message>
      <source>It states {lumens:g} lm, which no lamp has.</source>
      <translation>Il indique {lumens:g} lm, ce qu’aucune lampe n’a.</translation>
    </message>
    <message>
      <source>Its C-planes ({first:g} to {last:g} degrees) do not suit its symmetry {symmetry}.</source>
      <translation>Ses plans C ({first:g} à {last:g} degrés) ne conviennent pas à sa symétrie {symmetry}.</translation>
    </message>
    <message>
      <source>Its TILT= names another file; only TILT=NONE and TILT=INCLUDE can be read.</source>
      <translation>Son TILT= nomme un autre fichier ; seuls TILT=NONE et TILT=INCLUDE peuvent être lus.</translation>
    </message>
    <message>
      <source>Its factors make {factor:g}, which cannot be.</source>
      <translation>Ses facteurs donnent {factor:g}, ce qui n’est pas possible.</translation>
    </message>
    <message>
      <source>Its horizontal angles go from {first:g} to {last:g} degrees; 0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360 can be.</source>
      <translation>Ses angles horizontaux vont de {first:g} à {last:g} degrés ; sont possibles 0, 0 à 90, 0 à 180, 90 à 270 ou 0 à 360.</translation>
    </message>
    <message>
      <source>Its intensities reach {high:.3g} cd, which no luminaire has.</source>
      <translation>Ses intensités atteignent {high:.3g} cd, ce qu’aucun luminaire n’a.</translation>
    </message>
    <message>
      <source>Its photometric type is {kind:g}; only 1 (type C) can be read.</source>
      <translation>Son type photométrique est {kind:g} ; seul 1 (type C) peut être lu.</translation>
    </message>
    <message>
      <source>Its symmetry is {symmetry:g}; 0 to 4 can be.</source>
      <translation>Sa symétrie est {symmetry:g} ; de 0 à 4 est possible.</translation>
    </message>
    <message>
      <source>Its unit of length is {unit:g}; 1 (feet) or 2 (metres) can be.</source>
      <translation>Son unité de longueur est {unit:g} ; 1 (pieds) ou 2 (mètres) sont possibles.</translation>
    </message>
    <message>
      <source>Its {what} do not rise.</source>
      <translation>Ses {what} ne sont pas croissants.</translation>
    </message>
    <message>
      <source>Its {what} reach from {low:g} to {high:g} degrees; 0 to {most:g} can be.</source>
      <translation>Ses {what} vont de {low:g} à {high:g} degrés ; de 0 à {most:g} est possible.</translation>
    </message>
    <message>
      <source>Keep the files of this inventory's luminaires only.</source>
      <translation>Ne gardez que les fichiers des luminaires de cet inventaire.</translation>
    </message>
    <message>
      <source>Keep the right one of the two.</source>
      <translation>Gardez le bon des deux.</translation>
    </message>
    <message>
      <source>MAPPING names photometric files that the folder does not hold: {names}.</source>
      <translation>MAPPING nomme des fichiers photométriques que le dossier ne contient pas : {names}.</translation>
    </message>
    <message>
      <source>Name the file in a field, or say in MAPPING which type has which: lights.photometry(TYPE) = FILE.</source>
      <translation>Nommez le fichier dans un champ, ou dites dans MAPPING quel type a lequel : lights.photometry(TYPE) = FILE.</translation>
    </message>
    <message>
      <source>Name the folder that holds them alone.</source>
      <translation>Indiquez le dossier qui ne contient qu’eux.</translation>
    </message>
    <message>
      <source>Only the first {count:,} photometric files were read, up to '{name}': more is too much at once.</source>
      <translation>Seuls les premiers {count:,} fichiers photométriques ont été lus, jusqu’à « {name} » : plus serait trop à la fois.</translation>
    </message>
    <message>
      <source>Polar diagram. The luminaire gives {lumens:,.0f} lm. It is brightest, {most:,.0f} cd, towards C {c:g} and {gamma:g} degrees from straight down.</source>
      <translation>Diagramme polaire. Le luminaire donne {lumens:,.0f} lm. Il est le plus intense, {most:,.0f} cd, vers C {c:g} et {gamma:g} degrés à partir de la verticale vers le bas.</translation>
    </message>
    <message>
      <source>Put the files into one folder and give it as folder of photometric files (PHOTOMETRY).</source>
      <translation>Mettez les fichiers dans un seul dossier et indiquez-le comme dossier de fichiers photométriques (PHOTOMETRY).</translation>
    </message>
    <message>
      <source>Put them there, or correct the names.</source>
      <translation>Mettez-les-y, ou corrigez les noms.</translation>
    </message>
    <message>
      <source>The folder '{folder}' holds no photometric file (.ies or .ldt) that can be read.</source>
      <translation>Le dossier « {folder} » ne contient aucun fichier photométrique (.ies ou .ldt) lisible.</translation>
    </message>
    <message>
      <source>The folder of photometric files holds more than {most:,} files and folders; the rest was not looked at.</source>
      <translation>Le dossier de fichiers photométriques contient plus de {most:,} fichiers et dossiers ; le reste n’a pas été regardé.</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out. {why}</source>
      <translation>Le fichier photométrique « {name} » a été écarté. {why}</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out: '{before}' has the same name and other contents.</source>
      <translation>Le fichier photométrique « {name} » a été écarté : « {before} » a le même nom et un autre contenu.</translation>
    </message>
    <message>
      <source>The photometric files were not used: there are no street lights that can be.</source>
      <translation>Les fichiers photométriques n’ont pas été utilisés : il n’y a pas de lampadaires utilisables.</translation>
    </message>
    <message>
      <source>Their types: {names}.</source>
      <translation>Leurs types : {names}.</translation>
    </message>
    <message>
      <source>They have no field that names a file or a type.</source>
      <translation>Ils n’ont aucun champ qui nomme un fichier ou un type.</translation>
    </message>
    <message>
      <source>angles in each plane</source>
      <translation>angles dans chaque plan</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the lamps</source>
      <translation>cd pour 1 000 lm des lampes</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the luminaire</source>
      <translation>cd pour 1 000 lm du luminaire</translation>
    </message>
    <message>
      <source>horizontal angles</source>
      <translation>angles horizontaux</translation>
    </message>
    <message>
      <source>lamps</source>
      <translation>lampes</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>sets of lamps</source>
      <translation>jeux de lampes</translation>
    </message>
    <message>
      <source>the same all round</source>
      <translation>la même tout autour</translation>
    </message>
    <message>
      <source>tilt angles</source>
      <translation>angles d’inclinaison</translation>
    </message>
    <message>
      <source>to both ends of the street alike, to street and houses not</source>
      <translation>égale vers les deux bouts de la rue, pas vers la rue et les maisons</translation>
    </message>
    <message>
      <source>to both sides and both ends of the street alike</source>
      <translation>égale vers les deux côtés et les deux bouts de la rue</translation>
    </message>
    <message>
      <source>to street and houses alike, to both ends of the street not</source>
      <translation>égale vers la rue et les maisons, pas vers les deux bouts de la rue</translation>
    </message>
    <message>
      <source>vertical angles</source>
      <translation>angles verticaux</translation>
    </message>
    <message>
      <source>{count:,} of its intensities are below 0.</source>
      <translation>{count:,} de ses intensités sont inférieures à 0.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are computed with photometric files (different ones: {files:,}).</source>
      <translation>{count:,} lampadaires sur {total:,} sont calculés avec des fichiers photométriques (différents : {files:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights match none of the {files:,} photometric files. A general shape was assumed for them by fixture and lamp type, which leaves their light less certain. {names}</source>
      <translation>{count:,} lampadaires sur {total:,} ne correspondent à aucun des {files:,} fichiers photométriques. Une forme générale a été supposée pour eux d’après le luminaire et le type de lampe, ce qui rend leur lumière moins certaine. {names}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' name a photometric file in the field '{field}', and no folder of such files is given. A general shape of light was assumed for them.</source>
      <translation>{count:,} lampadaires sur {total:,} de « {layer} » nomment un fichier photométrique dans le champ « {field} », et aucun dossier de tels fichiers n’est indiqué. Une forme générale de lumière a été supposée pour eux.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} photometric files match no light: {names}.</source>
      <translation>{count:,} fichiers photométriques sur {total:,} ne correspondent à aucun lampadaire : {names}.</translation>
    </message>
  </context>
  <context>
    <name>PhotometryReport</name>
    <message>
      <source>(no name of a file or a type)</source>
      <translation>(aucun nom de fichier ou de type)</translation>
    </message>
    <message>
      <source>A general shape of light was assumed for them. Put the missing files into the folder, or say in MAPPING which name has which file: lights.photometry(NAME) = FILE.</source>
      <translation>Une forme générale de lumière a été supposée pour eux. Mettez les fichiers manquants dans le dossier, ou dites dans MAPPING quel nom a quel fichier : lights.photometry(NAME) = FILE.</translation>
    </message>
    <message>
      <source>And {n:,} more names.</source>
      <translation>Et {n:,} noms de plus.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files that match no light</source>
      <translation>Fichiers sans lampadaire correspondant</translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Fichiers écartés</translation>
    </message>
    <message>
      <source>How they spread their light</source>
      <translation>Comment ils répartissent leur lumière</translation>
    </message>
    <message>
      <source>Light of its lamps</source>
      <translation>Lumière de ses lampes</translation>
    </message>
    <message>
      <source>Light of the luminaire</source>
      <translation>Lumière du luminaire</translation>
    </message>
    <message>
      <source>Lights that match no file</source>
      <translation>Lampadaires sans fichier correspondant</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Photometric files</source>
      <translation>Fichiers photométriques</translation>
    </message>
    <message>
      <source>Photometric files in the folder '{folder}' that can be read: {files:,}; used of them: {used:,}. Street lights computed with one: {lights:,} of {total:,}.</source>
      <translation>Fichiers photométriques lisibles dans le dossier « {folder} » : {files:,} ; utilisés : {used:,}. Lampadaires calculés avec l’un d’eux : {lights:,} sur {total:,}.</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Puissance</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Lampadaires</translation>
    </message>
    <message>
      <source>Symmetry</source>
      <translation>Symétrie</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>not stated (absolute photometry)</source>
      <translation>non indiqué (photométrie absolue)</translation>
    </message>
  </context>
  <context>
    <name>Plugin</name>
    <message>
      <source>Community sheet…</source>
      <translation>Feuille de quartier…</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Ouvrir le quartier d’exemple</translation>
    </message>
    <message>
      <source>Score parcels…</source>
      <translation>Évaluer les parcelles…</translation>
    </message>
    <message>
      <source>Wellplaced panel</source>
      <translation>Panneau Wellplaced</translation>
    </message>
  </context>
  <context>
    <name>Prices</name>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's prices were taken; they are rough.</source>
      <translation>« {layer} » n’a pas de prix pour : {works}. Les prix du catalogue ont été retenus ; ils sont approximatifs.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's rough prices were taken, and '{sign}' as {currency}.</source>
      <translation>« {layer} » n’a pas de prix pour : {works}. Les prix approximatifs du catalogue ont été retenus, et « {sign} » comme {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the catalogue's prices are in {usual}, not in {currency}.</source>
      <translation>« {layer} » n’a pas de prix pour : {works}. Ces interventions ne sont pas proposées, car les prix du catalogue sont en {usual}, pas en {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the list does not say its currency.</source>
      <translation>« {layer} » n’a pas de prix pour : {works}. Ces interventions ne sont pas proposées, car la liste ne dit pas sa monnaie.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list, or name its currency in a column 'currency' if it is {usual}.</source>
      <translation>Ajoutez des lignes pour elles à la liste de prix, ou nommez sa monnaie dans une colonne « monnaie » si c’est {usual}.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list; write the currency as a code such as MXN or CAD.</source>
      <translation>Ajoutez des lignes pour elles à la liste de prix ; écrivez la monnaie avec un code comme MXN ou CAD.</translation>
    </message>
    <message>
      <source>Correct them in the price list, then run again.</source>
      <translation>Corrigez-les dans la liste de prix, puis exécutez à nouveau.</translation>
    </message>
    <message>
      <source>Give a price list in {budget} (a table with a column for the work and one for its price).</source>
      <translation>Indiquez une liste de prix en {budget} (une table avec une colonne pour l’intervention et une pour son prix).</translation>
    </message>
    <message>
      <source>Give a table with a column 'price', or say in MAPPING: prices.cost = YOUR_COLUMN</source>
      <translation>Indiquez une table avec une colonne « prix », ou dites dans MAPPING : prices.cost = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give a table with a column 'work' (repair, retrofit, dim, prune, arm, pole; several languages are understood) and a column 'price', or say in MAPPING: prices.action = YOUR_COLUMN</source>
      <translation>Indiquez une table avec une colonne « intervention » (repair, retrofit, dim, prune, arm, pole ; plusieurs langues sont comprises) et une colonne « prix », ou dites dans MAPPING : prices.action = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give all prices in one currency: a sum over several cannot be compared with a budget.</source>
      <translation>Indiquez tous les prix dans une seule monnaie : une somme en plusieurs monnaies ne se compare pas à un budget.</translation>
    </message>
    <message>
      <source>Give both in one currency.</source>
      <translation>Indiquez les deux dans une seule monnaie.</translation>
    </message>
    <message>
      <source>Give your own: a table with a column for the work and one for its price.</source>
      <translation>Indiquez les vôtres : une table avec une colonne pour l’intervention et une pour son prix.</translation>
    </message>
    <message>
      <source>If that is wrong, write such amounts without marks between thousands.</source>
      <translation>Si c’est faux, écrivez ces montants sans signe entre les milliers.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits (such as 1{mark}250); it was read as one of thousands.</source>
      <translation>Dans {count:,} cellules sur {total:,} de la colonne « {column} » de « {layer} », un signe précède trois chiffres (comme 1{mark}250) ; il a été lu comme signe de milliers.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits; the column's other amounts have '{decimal}' before the decimals, and these were read alike.</source>
      <translation>Dans {count:,} cellules sur {total:,} de la colonne « {column} » de « {layer} », un signe précède trois chiffres ; les autres montants de la colonne ont « {decimal} » avant les décimales, et ceux-ci ont été lus de même.</translation>
    </message>
    <message>
      <source>Name it in a column 'currency', in the price column's name or behind the budget, such as EUR.</source>
      <translation>Nommez-la dans une colonne « monnaie », dans le nom de la colonne des prix ou après le budget, par exemple EUR.</translation>
    </message>
    <message>
      <source>Name the work as repair, retrofit, dim, prune, arm or pole, and give its price as a number.</source>
      <translation>Nommez l’intervention repair, retrofit, dim, prune, arm ou pole, et donnez son prix comme nombre.</translation>
    </message>
    <message>
      <source>No price list was given: the prices are the catalogue's, in {currency}, and rough.</source>
      <translation>Aucune liste de prix n’a été indiquée : les prix sont ceux du catalogue, en {currency}, et approximatifs.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the catalogue's prices are in {prices}.</source>
      <translation>Le budget est en {budget}, mais les prix du catalogue sont en {prices}.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the prices of '{layer}' are in {prices}.</source>
      <translation>Le budget est en {budget}, mais les prix de « {layer} » sont en {prices}.</translation>
    </message>
    <message>
      <source>The price list '{layer}' does not say its currency; the budget was taken to be in the same.</source>
      <translation>La liste de prix « {layer} » ne dit pas sa monnaie ; on a supposé que le budget est dans la même.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column that names the work.</source>
      <translation>La liste de prix « {layer} » n’a pas de colonne qui nomme l’intervention.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column with prices.</source>
      <translation>La liste de prix « {layer} » n’a pas de colonne avec des prix.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no row with a work that is known and a price above zero.</source>
      <translation>La liste de prix « {layer} » n’a aucune ligne avec une intervention connue et un prix supérieur à zéro.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has prices in several currencies: {currencies}.</source>
      <translation>La liste de prix « {layer} » a des prix en plusieurs monnaies : {currencies}.</translation>
    </message>
    <message>
      <source>the price list '{layer}'</source>
      <translation>la liste de prix « {layer} »</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells in the column '{column}' of '{layer}' are no amount; they were not used.</source>
      <translation>{count:,} cellules sur {total:,} de la colonne « {column} » de « {layer} » ne sont pas des montants ; elles n’ont pas été utilisées.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} prices of '{layer}' are 0, negative, or higher at the low end; they were not used.</source>
      <translation>{count:,} prix sur {total:,} de « {layer} » sont nuls, négatifs, ou plus hauts à la limite basse ; ils n’ont pas été utilisés.</translation>
    </message>
    <message>
      <source>{count:,} rows of '{layer}' price '{action}', from {low:,.0f} to {high:,.0f}: {cost:,.0f} was taken, and the rest as the range.</source>
      <translation>{count:,} lignes de « {layer} » donnent un prix pour « {action} », de {low:,.0f} à {high:,.0f} : {cost:,.0f} a été retenu, et le reste comme intervalle.</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <source>How '{layer}' came about could not be kept in its metadata: {problem}</source>
      <translation>L’origine de « {layer} » n’a pas pu être gardée dans ses métadonnées : {problem}</translation>
    </message>
    <message>
      <source>Made by Wellplaced. It scores places by measured physical facts, never people.</source>
      <translation>Réalisé par Wellplaced. L’outil évalue des lieux d’après des faits physiques mesurés, jamais des personnes.</translation>
    </message>
  </context>
  <context>
    <name>PublicReasons</name>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Surtout : {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known: data is missing for most of its {n:.0f} parcels.</source>
      <translation>Le besoin d’amélioration n’est pas connu : des données manquent pour la plupart de ses {n:.0f} parcelles.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100, the mean of {n:.0f} parcels.</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100, la moyenne de {n:.0f} parcelles.</translation>
    </message>
    <message>
      <source>land and buildings in and around it need care</source>
      <translation>les terrains et les bâtiments sur place et alentour ont besoin de soin</translation>
    </message>
    <message>
      <source>walkways lack clear sight</source>
      <translation>les cheminements manquent de bonne visibilité</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>{hidden:.0f} % de l’espace ouvert n’est visible d’aucun cheminement</translation>
    </message>
    <message>
      <source>{what} ({points:.0f} points)</source>
      <translation>{what} ({points:.0f} points)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Helps: {what}.</source>
      <translation>Aide : {what}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lumière</translation>
    </message>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Surtout : {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known.</source>
      <translation>Le besoin d’amélioration n’est pas connu.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} of {ranked:,}).</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100 (rang {low:,.0f} sur {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f} of {ranked:,}).</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100 (rang {low:,.0f} à {high:,.0f} sur {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f}).</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100 (rang {low:,.0f} à {high:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f}).</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100 (rang {low:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100.</source>
      <translation>Besoin d’amélioration {need:.0f} sur 100.</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Vacance</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Visibilité</translation>
    </message>
    <message>
      <source>hardly a window overlooks the walkway</source>
      <translation>presque aucune fenêtre ne donne sur le cheminement</translation>
    </message>
    <message>
      <source>it is a park, a school or the like</source>
      <translation>c’est un parc, une école ou un lieu semblable</translation>
    </message>
    <message>
      <source>likely vacant parcels within 150 m: {count:.0f}</source>
      <translation>parcelles probablement vacantes à moins de 150 m : {count:.0f}</translation>
    </message>
    <message>
      <source>no building data here</source>
      <translation>aucune donnée sur les bâtiments ici</translation>
    </message>
    <message>
      <source>no building layer was given</source>
      <translation>aucune couche de bâtiments n’a été indiquée</translation>
    </message>
    <message>
      <source>no data on vacancy here</source>
      <translation>aucune donnée sur la vacance ici</translation>
    </message>
    <message>
      <source>no layer with signs of vacancy was given</source>
      <translation>aucune couche avec des indices de vacance n’a été indiquée</translation>
    </message>
    <message>
      <source>no street-light data here</source>
      <translation>aucune donnée sur les lampadaires ici</translation>
    </message>
    <message>
      <source>no street-light layer was given</source>
      <translation>aucune couche de lampadaires n’a été indiquée</translation>
    </message>
    <message>
      <source>no vacant parcel is known within 150 m</source>
      <translation>aucune parcelle vacante n’est connue à moins de 150 m</translation>
    </message>
    <message>
      <source>no walkway could be found</source>
      <translation>aucun cheminement n’a pu être trouvé</translation>
    </message>
    <message>
      <source>no walkway within 25 m</source>
      <translation>aucun cheminement à moins de 25 m</translation>
    </message>
    <message>
      <source>signs that the building is vacant ({percent:.0f} % likely)</source>
      <translation>indices que le bâtiment est vacant (probabilité de {percent:.0f} %)</translation>
    </message>
    <message>
      <source>signs that the lot is vacant ({percent:.0f} % likely)</source>
      <translation>indices que le terrain est vacant (probabilité de {percent:.0f} %)</translation>
    </message>
    <message>
      <source>the frontage has {average:.2g} lx on average, below its class</source>
      <translation>le front de rue a {average:.2g} lx en moyenne, moins que ne demande sa classe</translation>
    </message>
    <message>
      <source>the longest dark gap is {gap:.0f} m</source>
      <translation>le plus long tronçon sombre fait {gap:.0f} m</translation>
    </message>
    <message>
      <source>the lowest light is {lowest:.2g} lx</source>
      <translation>la lumière minimale est de {lowest:.2g} lx</translation>
    </message>
    <message>
      <source>the parcel has no shape</source>
      <translation>la parcelle n’a pas de forme</translation>
    </message>
    <message>
      <source>the view is cut in parts</source>
      <translation>la vue est coupée en morceaux</translation>
    </message>
    <message>
      <source>the whole frontage has at least {goal:.2g} lx</source>
      <translation>tout le front de rue a au moins {goal:.2g} lx</translation>
    </message>
    <message>
      <source>weak signs of vacancy here or near</source>
      <translation>faibles indices de vacance ici ou à proximité</translation>
    </message>
    <message>
      <source>{eyes:.0f} windows for every 10 m overlook the walkway</source>
      <translation>fenêtres donnant sur le cheminement, par 10 m : {eyes:.0f}</translation>
    </message>
    <message>
      <source>{factor} does not apply: {why}.</source>
      <translation>{factor} : ne s’applique pas ({why}).</translation>
    </message>
    <message>
      <source>{factor} is not known.</source>
      <translation>{factor} : inconnu.</translation>
    </message>
    <message>
      <source>{factor} is not known: {why}.</source>
      <translation>{factor} : inconnu ({why}).</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first} ; {next}</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>{hidden:.0f} % de l’espace ouvert n’est visible d’aucun cheminement</translation>
    </message>
    <message>
      <source>{measured} ({points:.0f} points)</source>
      <translation>{measured} ({points:.0f} points)</translation>
    </message>
    <message>
      <source>{pocket:.0f} m2 near the walkway are hidden</source>
      <translation>{pocket:.0f} m2 près du cheminement sont cachés</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is below {goal:.2g} lx</source>
      <translation>{share:.0f} % du front de rue est sous {goal:.2g} lx</translation>
    </message>
  </context>
  <context>
    <name>RightsOfWay</name>
    <message>
      <source>It branches like a street network and holds much of the streets' length.</source>
      <translation>Il se ramifie comme un réseau de rues et contient une grande part de la longueur des rues.</translation>
    </message>
    <message>
      <source>It branches like a street network and surrounds blocks of parcels.</source>
      <translation>Il se ramifie comme un réseau de rues et entoure des îlots de parcelles.</translation>
    </message>
    <message>
      <source>It has no id and streets run along it.</source>
      <translation>Il n’a pas d’identifiant et des rues le longent.</translation>
    </message>
    <message>
      <source>It has no id and the shape of a street network.</source>
      <translation>Il n’a pas d’identifiant et a la forme d’un réseau de rues.</translation>
    </message>
    <message>
      <source>It surrounds blocks of parcels and streets run along it.</source>
      <translation>Il entoure des îlots de parcelles et des rues le longent.</translation>
    </message>
    <message>
      <source>Its field {field} says '{value}'.</source>
      <translation>Son champ {field} dit « {value} ».</translation>
    </message>
    <message>
      <source>Its id is '{value}', which is no parcel's number.</source>
      <translation>Son identifiant est « {value} », qui n’est pas un numéro de parcelle.</translation>
    </message>
    <message>
      <source>{n:,} other</source>
      <translation>autres : {n:,}</translation>
    </message>
    <message>
      <source>{n:,} rail</source>
      <translation>voies ferrées : {n:,}</translation>
    </message>
    <message>
      <source>{n:,} street</source>
      <translation>rues : {n:,}</translation>
    </message>
    <message>
      <source>{n:,} water</source>
      <translation>eau : {n:,}</translation>
    </message>
  </context>
  <context>
    <name>Roles</name>
    <message>
      <source>'{column}' ({word}) mixes units ({units}). Each value was read in its own.</source>
      <translation>« {column} » ({word}) mélange des unités ({units}). Chaque valeur a été lue dans la sienne.</translation>
    </message>
    <message>
      <source>'{column}' is {word} in {unit}, as MAPPING says.</source>
      <translation>« {column} » est {word} en {unit}, comme l’indique MAPPING.</translation>
    </message>
    <message>
      <source>'{column}' is {word}, as MAPPING says.</source>
      <translation>« {column} » est {word}, comme l’indique MAPPING.</translation>
    </message>
    <message>
      <source>'{column}' sounds like {word}, but only {percent:.0f} % of its values fit. It was not used.</source>
      <translation>« {column} » ressemble à {word}, mais seulement {percent:.0f} % de ses valeurs conviennent. Le champ n’a pas été utilisé.</translation>
    </message>
    <message>
      <source>'{column}' was also taken as {word}: {percent:.0f} % of its values name watts.</source>
      <translation>« {column} » a aussi été retenu comme {word} : {percent:.0f} % de ses valeurs indiquent des watts.</translation>
    </message>
    <message>
      <source>'{column}' was not taken as the mounting height: its name says elevation, which is the height of the ground above the sea.</source>
      <translation>« {column} » n’a pas été retenu comme hauteur de montage : son nom dit altitude, c’est-à-dire la hauteur du sol au-dessus de la mer.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit.</source>
      <translation>« {column} » a été retenu comme {word} en {unit} : son nom et {percent:.0f} % de ses valeurs conviennent.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit; its unit is stated nowhere and was assumed from the size of the values.</source>
      <translation>« {column} » a été retenu comme {word} en {unit} : son nom et {percent:.0f} % de ses valeurs conviennent ; son unité n’est indiquée nulle part et a été supposée d’après la taille des valeurs.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its unit is stated nowhere, but {why}.</source>
      <translation>« {column} » a été retenu comme {word} en {unit} : son unité n’est indiquée nulle part, mais {why}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: it joins {parts}.</source>
      <translation>« {column} » a été retenu comme {word} : il réunit {parts}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its name and {percent:.0f} % of its values fit.</source>
      <translation>« {column} » a été retenu comme {word} : son nom et {percent:.0f} % de ses valeurs conviennent.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its values end in .ies or .ldt.</source>
      <translation>« {column} » a été retenu comme {word} : ses valeurs se terminent par .ies ou .ldt.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: no name says so, but its values differ from row to row.</source>
      <translation>« {column} » a été retenu comme {word} : aucun nom ne le dit, mais ses valeurs diffèrent d’une ligne à l’autre.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: {percent:.0f} % of its values are known words for it.</source>
      <translation>« {column} » a été retenu comme {word} : {percent:.0f} % de ses valeurs sont des mots connus pour cela.</translation>
    </message>
    <message>
      <source>All are of the kind '{kind}': the layer's name '{layer}' says so.</source>
      <translation>Toutes les entités sont du type « {kind} » : le nom de la couche « {layer} » le dit.</translation>
    </message>
    <message>
      <source>Columns with a similar name: {near}.</source>
      <translation>Colonnes au nom semblable : {near}.</translation>
    </message>
    <message>
      <source>Correct them, or name another column in MAPPING.</source>
      <translation>Corrigez-les, ou nommez une autre colonne dans MAPPING.</translation>
    </message>
    <message>
      <source>If it is another, say so in MAPPING: {role}.{word} = {column} [ft], or [m].</source>
      <translation>Si c’en est une autre, dites-le dans MAPPING : {role}.{word} = {column} [ft], ou [m].</translation>
    </message>
    <message>
      <source>If it is the height of the lamp above the ground, say in MAPPING: lights.height = {column}</source>
      <translation>Si c’est la hauteur de la lampe au-dessus du sol, dites dans MAPPING : lights.height = {column}</translation>
    </message>
    <message>
      <source>If it is what it sounds like, say in MAPPING what its values mean or which unit it has.</source>
      <translation>Si c’est bien cela, dites dans MAPPING ce que ses valeurs signifient ou quelle unité il a.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} values of '{column}' ({word}) day and month cannot be told apart. Only the year was used.</source>
      <translation>Dans {count:,} valeurs sur {total:,} de « {column} » ({word}), on ne peut pas distinguer le jour du mois. Seule l’année a été utilisée.</translation>
    </message>
    <message>
      <source>MAPPING can say what they mean: {role}.{name}({text}) = one of {codes}.</source>
      <translation>MAPPING peut dire ce qu’elles signifient : {role}.{name}({text}) = une de ces valeurs {codes}.</translation>
    </message>
    <message>
      <source>MAPPING takes {role}.{word} from '{column}', but '{layer}' has no such column. It was guessed.</source>
      <translation>MAPPING prend {role}.{word} dans « {column} », mais « {layer} » n’a pas cette colonne. Une autre a été cherchée d’après son nom et ses valeurs.</translation>
    </message>
    <message>
      <source>Plausible is more than {low:,g} and at most {high:,g} {unit}. Check the values, and the unit in MAPPING.</source>
      <translation>Est plausible plus de {low:,g} et au plus {high:,g} {unit}. Vérifiez les valeurs, et l’unité dans MAPPING.</translation>
    </message>
    <message>
      <source>Write dates as year-month-day, such as 2024-03-31.</source>
      <translation>Écrivez les dates sous la forme année-mois-jour, par exemple 2024-03-31.</translation>
    </message>
    <message>
      <source>half of the lengths do not exceed {middle:,.1f}</source>
      <translation>la moitié des longueurs ne dépasse pas {middle:,.1f}</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}</source>
      <translation>la moitié des longueurs atteint {middle:,.1f}</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}, which is unusual in metres</source>
      <translation>la moitié des longueurs atteint {middle:,.1f}, ce qui est inhabituel en mètres</translation>
    </message>
    <message>
      <source>roofs are about {middle:,.1f} above the ground</source>
      <translation>les toits sont à environ {middle:,.1f} au-dessus du sol</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths do not exceed {middle:,.1f}</source>
      <translation>les coordonnées de la couche sont en pieds et la moitié des longueurs ne dépasse pas {middle:,.1f}</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths reach {middle:,.1f}</source>
      <translation>les coordonnées de la couche sont en pieds et la moitié des longueurs atteint {middle:,.1f}</translation>
    </message>
    <message>
      <source>the other elevation is in {unit}</source>
      <translation>l’autre altitude est en {unit}</translation>
    </message>
    <message>
      <source>there are about {middle:,.1f} of it per storey</source>
      <translation>il y en a environ {middle:,.1f} par étage</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are no date: {texts}. They were taken as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {column} » ({word}) ne sont pas une date : {texts}. Elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are not known: {texts}. They were taken as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {column} » ({word}) ne sont pas reconnues : {texts}. Elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are texts that are no such number: {texts}. They were taken as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {column} » ({word}) sont des textes qui ne sont pas un tel nombre : {texts}. Elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) cannot be, such as {worst:,.4g} {unit}. They were taken as unknown.</source>
      <translation>{count:,} valeurs sur {total:,} de « {column} » ({word}) ne sont pas possibles, comme {worst:,.4g} {unit}. Elles ont été considérées comme inconnues.</translation>
    </message>
    <message>
      <source>{word} is {constant} everywhere, as MAPPING says.</source>
      <translation>{word} vaut {constant} partout, comme l’indique MAPPING.</translation>
    </message>
  </context>
  <context>
    <name>ScoreParcels</name>
    <message>
      <source>Score parcels</source>
      <translation>Évaluer les parcelles</translation>
    </message>
    <message>
      <source>Shows, parcel by parcel, where a place needs care, says why, and suggests what would help.

Give the parcels, and what you have of walkways, street lights, buildings, trees, walls and signs of vacancy. Three things are measured: whether the parcel's stretch of walkway is lit as its class asks, whether open ground can be seen from the walkway, and how likely land and buildings are vacant. What a layer is missing for is left out and lowers the confidence.

Each parcel gets its need for improvement (0 to 100), the points that make it, its rank, how sure the result is, and the reason. Dark gaps, hidden pockets, groups of likely vacant parcels and suggestions with cost and evidence become layers.

It scores places by measured facts, never people; it needs no crime data. What is not known stays empty (NULL), never 0. Everything assumed or repaired is said in the log and, if you wish, in a table of findings.

Each step is an algorithm of its own as well; the model designer can chain them. A model to start from lies in the plugin's folder resources/models.</source>
      <translation>Montre, parcelle par parcelle, où un lieu a besoin de soin, dit pourquoi, et propose ce qui aiderait.

Indiquez les parcelles, et ce que vous avez comme cheminements, lampadaires, bâtiments, arbres, murs et indices de vacance. Trois choses sont mesurées : si le tronçon de cheminement de la parcelle est éclairé comme le demande sa classe, si l’espace ouvert est visible depuis le cheminement, et avec quelle probabilité des terrains et des bâtiments sont vacants. Ce pour quoi une couche manque est laissé de côté et baisse la confiance.

Chaque parcelle reçoit son besoin d’amélioration (0 à 100), les points qui le composent, son rang, la fiabilité du résultat et la raison. Les tronçons sombres, les recoins cachés, les groupes de parcelles probablement vacantes et les propositions avec coût et preuves deviennent des couches.

L’outil évalue des lieux d’après des faits mesurés, jamais des personnes ; il n’a pas besoin de données sur les délits. Ce qui est inconnu reste vide (NULL), jamais 0. Tout ce qui est supposé ou réparé est dit dans le journal et, si vous le souhaitez, dans un tableau de constats.

Chaque étape est aussi un algorithme à part ; le modeleur peut les enchaîner. Un modèle pour commencer se trouve dans le dossier resources/models de l’extension.</translation>
    </message>
    <message>
      <source>need,lighting,street lights,dark,sightlines,visibility,vacancy,vacant,interventions,walkway,parcel,lot,planning,lux</source>
      <translation>besoin,éclairage,lampadaires,sombre,lignes de vue,visibilité,vacance,vacant,interventions,cheminement,parcelle,terrain,urbanisme,lux</translation>
    </message>
  </context>
  <context>
    <name>ScoreStep</name>
    <message>
      <source>1 = the greatest need. A range says what the rank may be as far as the data are sure.</source>
      <translation>1 = le plus grand besoin. Un intervalle dit quel peut être le rang, selon la fiabilité des données.</translation>
    </message>
    <message>
      <source>A GeoPackage that takes all layers of the run, each as a table. Tables that are there stay. Without a file the layers are temporary and vanish when QGIS closes.</source>
      <translation>Un GeoPackage qui reçoit toutes les couches de l’exécution, chacune comme table. Les tables déjà présentes restent. Sans fichier, les couches sont temporaires et disparaissent à la fermeture de QGIS.</translation>
    </message>
    <message>
      <source>About the data: {n:,} findings</source>
      <translation>Sur les données : {n:,} constats</translation>
    </message>
    <message>
      <source>Back to the result</source>
      <translation>Retour au résultat</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose the GeoPackage that takes the results</source>
      <translation>Choisissez le GeoPackage qui reçoit les résultats</translation>
    </message>
    <message>
      <source>Enter tells why the parcel has its need</source>
      <translation>La touche Entrée dit pourquoi la parcelle a son besoin</translation>
    </message>
    <message>
      <source>Equal</source>
      <translation>Égaux</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Fichier des résultats</translation>
    </message>
    <message>
      <source>Find a parcel by its id</source>
      <translation>Chercher une parcelle par son identifiant</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Give at least one part a weight above 0.</source>
      <translation>Donnez à une partie au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>Gives every part the same weight</source>
      <translation>Donne le même poids à toutes les parties</translation>
    </message>
    <message>
      <source>Here the parcels are ranked once they are scored, or a scored layer is open.</source>
      <translation>Les parcelles sont classées ici une fois évaluées, ou quand une couche évaluée est ouverte.</translation>
    </message>
    <message>
      <source>How much each part counts</source>
      <translation>Poids de chaque partie</translation>
    </message>
    <message>
      <source>How much of the data that is needed was there, and how good and fresh it was</source>
      <translation>Combien des données nécessaires étaient là, et si elles étaient bonnes et récentes</translation>
    </message>
    <message>
      <source>Keep these weights</source>
      <translation>Garder ces poids</translation>
    </message>
    <message>
      <source>List uncertain parcels too ({n:,})</source>
      <translation>Aussi les moins fiables ({n:,})</translation>
    </message>
    <message>
      <source>Mostly</source>
      <translation>Surtout</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Besoin</translation>
    </message>
    <message>
      <source>Need for improvement, 0 to 100</source>
      <translation>Besoin d’amélioration, de 0 à 100</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Parcelle</translation>
    </message>
    <message>
      <source>Parcel {parcel}: need for improvement {need}, rank {rank}, {percent} sure.</source>
      <translation>Parcelle {parcel} : besoin d’amélioration {need}, rang {rank}, fiabilité {percent}.</translation>
    </message>
    <message>
      <source>Parcels by their need for improvement</source>
      <translation>Parcelles par besoin d’amélioration</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Avancement de l’exécution</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Reading the scored parcels…</source>
      <translation>Lecture des parcelles évaluées…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Save the results to a GeoPackage</source>
      <translation>Enregistrer les résultats dans un GeoPackage</translation>
    </message>
    <message>
      <source>Save to…</source>
      <translation>Enregistrer dans…</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
      <source>Score parcels</source>
      <translation>Évaluer les parcelles</translation>
    </message>
    <message>
      <source>Scored layer</source>
      <translation>Couche évaluée</translation>
    </message>
    <message>
      <source>Show all findings</source>
      <translation>Montrer tous les constats</translation>
    </message>
    <message>
      <source>Show the need for improvement</source>
      <translation>Montrer le besoin</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Stopped, but the layers had been written already. They lie in {file}.</source>
      <translation>Arrêté, mais les couches étaient déjà écrites. Elles sont dans {file}.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Stops the run; nothing is written</source>
      <translation>Arrête l’exécution ; rien n’est écrit</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Fiable</translation>
    </message>
    <message>
      <source>Temporary, until QGIS closes</source>
      <translation>Temporaires, jusqu’à la fermeture de QGIS</translation>
    </message>
    <message>
      <source>The layers are temporary and vanish when QGIS closes. To keep them, name a file and run again.</source>
      <translation>Les couches sont temporaires et disparaissent à la fermeture de QGIS. Pour les garder, nommez un fichier et relancez.</translation>
    </message>
    <message>
      <source>The list shows other weights than the stored result.</source>
      <translation>La liste montre d’autres poids que le résultat enregistré.</translation>
    </message>
    <message>
      <source>The map shows other weights than the stored result.</source>
      <translation>La carte montre d’autres poids que le résultat enregistré.</translation>
    </message>
    <message>
      <source>The parcel's id</source>
      <translation>L’identifiant de la parcelle</translation>
    </message>
    <message>
      <source>The project was closed, so the run was stopped.</source>
      <translation>Le projet a été fermé : l’exécution a donc été arrêtée.</translation>
    </message>
    <message>
      <source>The run ended without a result. {error} The log of QGIS (Processing) has the details.</source>
      <translation>L’exécution s’est terminée sans résultat. {error} Le journal de QGIS (Traitement) donne les détails.</translation>
    </message>
    <message>
      <source>This layer has a style of its own, so its colours do not follow the weights.</source>
      <translation>Cette couche a son propre style : ses couleurs ne suivent donc pas les poids.</translation>
    </message>
    <message>
      <source>We are less sure of it: striped on the map.</source>
      <translation>Son résultat est moins fiable : rayée sur la carte.</translation>
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation>Poids de {part}</translation>
    </message>
    <message>
      <source>Wellplaced's algorithms are not loaded. Switch the plugin off and on again.</source>
      <translation>Les algorithmes de Wellplaced ne sont pas chargés. Désactivez puis réactivez l’extension.</translation>
    </message>
    <message>
      <source>What makes most of the need</source>
      <translation>Ce qui fait la plus grande part du besoin</translation>
    </message>
    <message>
      <source>Why does this parcel have its need?</source>
      <translation>Pourquoi cette parcelle a-t-elle son besoin ?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Zoomer</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>encore quelques secondes</translation>
    </message>
    <message>
      <source>about {n} min left</source>
      <translation>encore {n} min environ</translation>
    </message>
    <message>
      <source>about {n} s left</source>
      <translation>encore {n} s environ</translation>
    </message>
    <message>
      <source>{known:,} of {total:,} parcels scored in {time}.</source>
      <translation>{known:,} parcelles sur {total:,} évaluées en {time}.</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <source>{n:,} parcels</source>
      <translation>{n:,} parcelles</translation>
    </message>
    <message>
      <source>{n} percent</source>
      <translation>{n} pour cent</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
  </context>
  <context>
    <name>Scoring</name>
    <message>
      <source>A marker for each: what would help, what was measured, cost, evidence, harms and consent.</source>
      <translation>Un repère pour chacune : ce qui aiderait, ce qui a été mesuré, coût, preuves, effets négatifs et accord.</translation>
    </message>
    <message>
      <source>A scenario of its own: what lamps that light too much would save, and pay for.</source>
      <translation>Un scénario à part : ce qu’économiseraient et paieraient les lampes qui éclairent trop.</translation>
    </message>
    <message>
      <source>A table along the ranking, beyond the budget too, with its knee.</source>
      <translation>Un tableau le long du classement, au-delà du budget aussi, avec son coude.</translation>
    </message>
    <message>
      <source>A table of what is new, gone, done, moved or dearer, where a last list is given.</source>
      <translation>Un tableau de ce qui est nouveau, disparu, réalisé, déplacé ou plus cher, si une dernière liste est indiquée.</translation>
    </message>
    <message>
      <source>Areas of the suggestions</source>
      <translation>Surfaces des propositions</translation>
    </message>
    <message>
      <source>Changes since the last list</source>
      <translation>Changements depuis la dernière liste</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tronçons sombres</translation>
    </message>
    <message>
      <source>Dimming fund</source>
      <translation>Fonds de gradation</translation>
    </message>
    <message>
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>For each cell of ground, how many places on the walkways see it.</source>
      <translation>Pour chaque cellule de sol, de combien d’endroits des cheminements on la voit.</translation>
    </message>
    <message>
      <source>From how many places the ground is seen</source>
      <translation>De combien d’endroits le sol est vu</translation>
    </message>
    <message>
      <source>From how many places the ground is seen (raster)</source>
      <translation>De combien d’endroits le sol est vu (raster)</translation>
    </message>
    <message>
      <source>Ground near a walkway that nobody on it sees, with what hides it.</source>
      <translation>Sol près d’un cheminement que personne n’y voit, avec ce qui le cache.</translation>
    </message>
    <message>
      <source>Groups of likely vacant parcels</source>
      <translation>Groupes de parcelles probablement vacantes</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Recoins cachés</translation>
    </message>
    <message>
      <source>Light on the ground</source>
      <translation>Lumière au sol</translation>
    </message>
    <message>
      <source>Light on the ground (raster)</source>
      <translation>Lumière au sol (raster)</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Lumière sur les cheminements</translation>
    </message>
    <message>
      <source>Likely vacant parcels that lie together, with their number and area.</source>
      <translation>Parcelles probablement vacantes qui se touchent, avec leur nombre et leur surface.</translation>
    </message>
    <message>
      <source>Lines of the suggestions</source>
      <translation>Lignes des propositions</translation>
    </message>
    <message>
      <source>List for crews</source>
      <translation>Liste pour les équipes</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Besoin d’amélioration</translation>
    </message>
    <message>
      <source>Number of findings</source>
      <translation>Nombre de constats</translation>
    </message>
    <message>
      <source>One page to print: what the money buys, how sure that is, and what it rests on.</source>
      <translation>Une page à imprimer : ce que l’argent permet, à quel point c’est fiable, et sur quoi cela repose.</translation>
    </message>
    <message>
      <source>Packages of works</source>
      <translation>Lots d’interventions</translation>
    </message>
    <message>
      <source>Parcels scored</source>
      <translation>Parcelles évaluées</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Image de la courbe</translation>
    </message>
    <message>
      <source>Ranked upgrades</source>
      <translation>Améliorations classées</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelles évaluées</translation>
    </message>
    <message>
      <source>Stretches of walkway below the light that is wanted, with their length and cause.</source>
      <translation>Tronçons de cheminement sous la lumière souhaitée, avec leur longueur et leur cause.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Propositions</translation>
    </message>
    <message>
      <source>Summary for the council</source>
      <translation>Synthèse pour le conseil municipal</translation>
    </message>
    <message>
      <source>The chosen works with rank, why, cost, light before and after, energy, and what was decided.</source>
      <translation>Les interventions choisies avec rang, pourquoi, coût, lumière avant et après, énergie, et ce qui a été décidé.</translation>
    </message>
    <message>
      <source>The ground that a suggestion is about, such as a lot or a hidden pocket.</source>
      <translation>Le sol que concerne une proposition, comme un terrain ou un recoin caché.</translation>
    </message>
    <message>
      <source>The light on each square metre of ground around the parcels, in lux, with its shadows.</source>
      <translation>La lumière sur chaque mètre carré de sol autour des parcelles, en lux, avec ses ombres.</translation>
    </message>
    <message>
      <source>The parcels with their own fields first, then need, its parts and the reason.</source>
      <translation>Les parcelles avec d’abord leurs propres champs, puis le besoin, ses parties et la raison.</translation>
    </message>
    <message>
      <source>The stretches of walkway that a suggestion is about.</source>
      <translation>Les tronçons de cheminement que concerne une proposition.</translation>
    </message>
    <message>
      <source>The walkways as they were understood, with the light on each.</source>
      <translation>Les cheminements tels qu’ils ont été compris, avec la lumière sur chacun.</translation>
    </message>
    <message>
      <source>The works by street or circuit with sums, each with its light's own record as it is in your layer.</source>
      <translation>Les interventions par rue ou par circuit avec des totaux, chacune avec l’enregistrement de son lampadaire tel qu’il est dans votre couche.</translation>
    </message>
    <message>
      <source>Wellplaced: {layer}, {time}</source>
      <translation>Wellplaced : {layer}, {time}</translation>
    </message>
    <message>
      <source>What a crew can do at once in a street.</source>
      <translation>Ce qu’une équipe peut faire en une fois dans une rue.</translation>
    </message>
    <message>
      <source>What each amount of money gives</source>
      <translation>Ce que donne chaque somme d’argent</translation>
    </message>
    <message>
      <source>What each further amount of money gives, for a report.</source>
      <translation>Ce que donne chaque somme supplémentaire, pour un rapport.</translation>
    </message>
    <message>
      <source>What is not in the data</source>
      <translation>Ce qui n’est pas dans les données</translation>
    </message>
    <message>
      <source>What is wrong with the data, how many features, and what to do.</source>
      <translation>Ce qui ne va pas dans les données, combien d’entités, et que faire.</translation>
    </message>
    <message>
      <source>Where a layer has nothing: what depends on it is unknown there, for there may be things that it does not hold.</source>
      <translation>Où une couche n’a rien : ce qui en dépend y est inconnu, car il peut y avoir des choses qu’elle ne contient pas.</translation>
    </message>
  </context>
  <context>
    <name>Sightlines</name>
    <message>
      <source>Computes what people on the walkways see of the open ground beside them, and finds what nobody sees.

Give buildings with heights, and what you have of trees, walls and fences. Each parcel gets the share of open ground in view, the windows that overlook its stretch of walkway, the hidden ground near it, and a deficit from 0 (open to view) to 1 (the worst), with how sure it is. Beside it stand the metres that face a front known to have no windows: give the kinds of the buildings, or your own survey of facades as the parcels' field sightlines_blank_m. Private ground behind houses is never looked at. Where the parcels have vacancy_probability, windows of likely vacant buildings do not count.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement.</source>
      <translation>Calcule ce que les personnes sur les cheminements voient de l’espace ouvert à côté, et trouve ce que personne ne voit.

Indiquez les bâtiments avec leurs hauteurs, et ce que vous avez comme arbres, murs et clôtures. Chaque parcelle reçoit la part d’espace ouvert visible, les fenêtres qui donnent sur son tronçon de cheminement, le sol caché à proximité, et un déficit de 0 (ouvert à la vue) à 1 (le pire), avec sa fiabilité. À côté figurent les mètres face à une façade dont on sait qu’elle n’a pas de fenêtres : indiquez les types des bâtiments, ou votre propre relevé des façades dans le champ sightlines_blank_m des parcelles. Le sol privé derrière les maisons n’est jamais regardé. Là où les parcelles ont vacancy_probability, les fenêtres des bâtiments probablement vacants ne comptent pas.

Les déficits d’autres facteurs que les parcelles ont déjà sont gardés : combinez-les dans « Besoin d’amélioration ».</translation>
    </message>
    <message>
      <source>Sightlines from the walkways</source>
      <translation>Lignes de vue depuis les cheminements</translation>
    </message>
    <message>
      <source>sightlines,visibility,viewshed,view,hidden,windows,eyes,buildings,fence,hedge</source>
      <translation>lignes de vue,visibilité,bassin visuel,vue,caché,fenêtres,yeux,bâtiments,clôture,haie</translation>
    </message>
  </context>
  <context>
    <name>Sights</name>
    <message>
      <source>Closest two rows</source>
      <translation>Les deux lignes les plus proches</translation>
    </message>
    <message>
      <source>Distance (CIEDE2000)</source>
      <translation>Écart (CIEDE2000)</translation>
    </message>
    <message>
      <source>In the legend of '{layer}' the colours of '{first}' and '{second}' are hard to tell apart: {sight} (distance {distance:.0f}). Choose other colours, or other shapes.</source>
      <translation>Dans la légende de « {layer} », les couleurs de « {first} » et « {second} » se distinguent mal : {sight} (écart {distance:.0f}). Choisissez d’autres couleurs ou d’autres formes.</translation>
    </message>
    <message>
      <source>Least contrast to paper</source>
      <translation>Moindre contraste avec le papier</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>The legends as everybody sees them</source>
      <translation>Les légendes telles que chacun les voit</translation>
    </message>
    <message>
      <source>Way of seeing</source>
      <translation>Façon de voir</translation>
    </message>
    <message>
      <source>full colour</source>
      <translation>toutes les couleurs</translation>
    </message>
    <message>
      <source>greyscale</source>
      <translation>nuances de gris</translation>
    </message>
    <message>
      <source>no blue cones (tritanopia)</source>
      <translation>sans cônes bleus (tritanopie)</translation>
    </message>
    <message>
      <source>no green cones (deuteranopia)</source>
      <translation>sans cônes verts (deutéranopie)</translation>
    </message>
    <message>
      <source>no red cones (protanopia)</source>
      <translation>sans cônes rouges (protanopie)</translation>
    </message>
    <message>
      <source>told apart by form</source>
      <translation>se distinguent par la forme</translation>
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <source>Choosing works</source>
      <translation>Choix des interventions</translation>
    </message>
    <message>
      <source>Combining, explaining and suggesting</source>
      <translation>Combinaison, explication et propositions</translation>
    </message>
    <message>
      <source>Computing light along the walkways</source>
      <translation>Calcul de la lumière le long des cheminements</translation>
    </message>
    <message>
      <source>Computing light on all ground</source>
      <translation>Calcul de la lumière sur tout le sol</translation>
    </message>
    <message>
      <source>Computing the light again with the works done</source>
      <translation>Nouveau calcul de la lumière, interventions réalisées</translation>
    </message>
    <message>
      <source>Computing the light of each lamp</source>
      <translation>Calcul de la lumière de chaque lampe</translation>
    </message>
    <message>
      <source>Drawing dark gaps</source>
      <translation>Dessin des tronçons sombres</translation>
    </message>
    <message>
      <source>Drawing what is not in the data</source>
      <translation>Dessin de ce qui n’est pas dans les données</translation>
    </message>
    <message>
      <source>Drawing what stands in the way</source>
      <translation>Dessin de ce qui fait obstacle</translation>
    </message>
    <message>
      <source>Finding each parcel's frontage</source>
      <translation>Recherche du front de rue de chaque parcelle</translation>
    </message>
    <message>
      <source>Finding the walkways</source>
      <translation>Recherche des cheminements</translation>
    </message>
    <message>
      <source>Grouping likely vacant parcels</source>
      <translation>Regroupement des parcelles probablement vacantes</translation>
    </message>
    <message>
      <source>Looking for works that would help</source>
      <translation>Recherche d’interventions utiles</translation>
    </message>
    <message>
      <source>Looking from walkways and windows</source>
      <translation>Regard depuis les cheminements et les fenêtres</translation>
    </message>
    <message>
      <source>Reading the exports</source>
      <translation>Lecture des exports</translation>
    </message>
    <message>
      <source>Reading the layers</source>
      <translation>Lecture des couches</translation>
    </message>
    <message>
      <source>Reading the scored parcels</source>
      <translation>Lecture des parcelles évaluées</translation>
    </message>
    <message>
      <source>Reading the words</source>
      <translation>Lecture des mots</translation>
    </message>
    <message>
      <source>Reading what the layers hold</source>
      <translation>Lecture du contenu des couches</translation>
    </message>
    <message>
      <source>Setting the page</source>
      <translation>Mise en page de la feuille</translation>
    </message>
    <message>
      <source>Setting the pages</source>
      <translation>Composition des pages</translation>
    </message>
    <message>
      <source>Spreading vacancy to neighbours</source>
      <translation>Report de la vacance sur les parcelles voisines</translation>
    </message>
    <message>
      <source>Suggesting what would help</source>
      <translation>Choix de ce qui aiderait</translation>
    </message>
    <message>
      <source>Weighing the signs of vacancy</source>
      <translation>Pesée des indices de vacance</translation>
    </message>
    <message>
      <source>Writing the layers</source>
      <translation>Écriture des couches</translation>
    </message>
    <message>
      <source>Writing the sheet</source>
      <translation>Écriture de la feuille</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>0 to 20: little need</source>
      <translation>0 à 20 : faible besoin</translation>
    </message>
    <message>
      <source>0.4 to 0.6: some is known</source>
      <translation>0,4 à 0,6 : certaines choses sont connues</translation>
    </message>
    <message>
      <source>0.5 to 2 lx</source>
      <translation>0,5 à 2 lx</translation>
    </message>
    <message>
      <source>0.6 to 0.8: much is known</source>
      <translation>0,6 à 0,8 : beaucoup est connu</translation>
    </message>
    <message>
      <source>0.8 to 1: nearly all is known</source>
      <translation>0,8 à 1 : presque tout est connu</translation>
    </message>
    <message>
      <source>10 to 20 lx</source>
      <translation>10 à 20 lx</translation>
    </message>
    <message>
      <source>2 to 5 lx</source>
      <translation>2 à 5 lx</translation>
    </message>
    <message>
      <source>20 to 40: some need</source>
      <translation>20 à 40 : un certain besoin</translation>
    </message>
    <message>
      <source>40 to 60: medium need</source>
      <translation>40 à 60 : besoin moyen</translation>
    </message>
    <message>
      <source>5 to 10 lx</source>
      <translation>5 à 10 lx</translation>
    </message>
    <message>
      <source>60 to 80: much need</source>
      <translation>60 à 80 : grand besoin</translation>
    </message>
    <message>
      <source>80 to 100: very much need</source>
      <translation>80 à 100 : très grand besoin</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Une partie manque</translation>
    </message>
    <message>
      <source>Bus or train stop</source>
      <translation>Arrêt de bus ou de train</translation>
    </message>
    <message>
      <source>How the data was understood</source>
      <translation>Comment les données ont été comprises</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Moins fiable</translation>
    </message>
    <message>
      <source>Library or meeting place</source>
      <translation>Bibliothèque ou lieu de réunion</translation>
    </message>
    <message>
      <source>Park or playground</source>
      <translation>Parc ou aire de jeux</translation>
    </message>
    <message>
      <source>School</source>
      <translation>École</translation>
    </message>
    <message>
      <source>The map shows other weights than the result that this tip tells of.</source>
      <translation>La carte montre d’autres poids que le résultat dont parle cette infobulle.</translation>
    </message>
    <message>
      <source>With other weights: {parts}</source>
      <translation>Avec d’autres poids : {parts}</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>un bâtiment fait obstacle</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>un lampadaire est en panne</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>un arbre fait obstacle</translation>
    </message>
    <message>
      <source>above 20 lx</source>
      <translation>plus de 20 lx</translation>
    </message>
    <message>
      <source>another suggestion</source>
      <translation>autre proposition</translation>
    </message>
    <message>
      <source>another work</source>
      <translation>autre intervention</translation>
    </message>
    <message>
      <source>behind a building</source>
      <translation>derrière un bâtiment</translation>
    </message>
    <message>
      <source>behind a rise of the ground</source>
      <translation>derrière une élévation du sol</translation>
    </message>
    <message>
      <source>behind a tree</source>
      <translation>derrière un arbre</translation>
    </message>
    <message>
      <source>behind a wall, fence or hedge</source>
      <translation>derrière un mur, une clôture ou une haie</translation>
    </message>
    <message>
      <source>behind something that stands there</source>
      <translation>derrière quelque chose qui se dresse là</translation>
    </message>
    <message>
      <source>behind trees or shrubs</source>
      <translation>derrière des arbres ou des arbustes</translation>
    </message>
    <message>
      <source>below 0.4: little is known</source>
      <translation>moins de 0,4 : peu est connu</translation>
    </message>
    <message>
      <source>below 0.5 lx</source>
      <translation>moins de 0,5 lx</translation>
    </message>
    <message>
      <source>below 0.5 lx on average</source>
      <translation>moins de 0,5 lx en moyenne</translation>
    </message>
    <message>
      <source>cause not known</source>
      <translation>cause inconnue</translation>
    </message>
    <message>
      <source>from 1 or 2 places</source>
      <translation>de 1 ou 2 endroits</translation>
    </message>
    <message>
      <source>from 11 to 20 places</source>
      <translation>de 11 à 20 endroits</translation>
    </message>
    <message>
      <source>from 3 to 5 places</source>
      <translation>de 3 à 5 endroits</translation>
    </message>
    <message>
      <source>from 6 to 10 places</source>
      <translation>de 6 à 10 endroits</translation>
    </message>
    <message>
      <source>from more than 20 places</source>
      <translation>de plus de 20 endroits</translation>
    </message>
    <message>
      <source>hidden, cause not known</source>
      <translation>caché, cause inconnue</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>les lampadaires sont espacés</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>les lampes sont faibles</translation>
    </message>
    <message>
      <source>light not known</source>
      <translation>lumière inconnue</translation>
    </message>
    <message>
      <source>no buildings in the data</source>
      <translation>pas de bâtiments dans les données</translation>
    </message>
    <message>
      <source>no fill: not known</source>
      <translation>sans remplissage : inconnu</translation>
    </message>
    <message>
      <source>no lamp in the list</source>
      <translation>pas de lampadaire dans la liste</translation>
    </message>
    <message>
      <source>no signs of vacancy in the data</source>
      <translation>pas d’indices de vacance dans les données</translation>
    </message>
    <message>
      <source>no street lights in the data</source>
      <translation>pas de lampadaires dans les données</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>over-lit for more than {percent} %</source>
      <translation>trop éclairé sur plus de {percent} %</translation>
    </message>
    <message>
      <source>seen from nowhere on the walkways</source>
      <translation>vu de nulle part sur les cheminements</translation>
    </message>
    <message>
      <source>striped: we are less sure</source>
      <translation>rayé : résultat moins fiable</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>A dark gap of {length:.0f} m falls to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Un tronçon sombre de {length:.0f} m descend à {emin:.2g} lx ; {goal:.2g} lx sont souhaités.</translation>
    </message>
    <message>
      <source>A lamp is out and {length:.0f} m of walkway fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Un lampadaire est en panne et {length:.0f} m de cheminement descendent à {emin:.2g} lx ; {goal:.2g} lx sont souhaités.</translation>
    </message>
    <message>
      <source>A luminaire on that pole lights it for less than a new pole.</source>
      <translation>Un luminaire sur ce mât l’éclaire à moindre coût qu’un nouveau mât.</translation>
    </message>
    <message>
      <source>A paid group of neighbours can care for them together, if one within reach wants to.</source>
      <translation>Un groupe de voisins payé peut les entretenir ensemble, s’il y en a un à proximité qui le veut.</translation>
    </message>
    <message>
      <source>A wall or fence hides {area:.0f} m2 of ground {distance:.0f} m from the walkway; the street sees {seen:.0f} % of the parcel's open ground.</source>
      <translation>Un mur ou une clôture cache {area:.0f} m2 de sol à {distance:.0f} m du cheminement ; la rue voit {seen:.0f} % de l’espace ouvert de la parcelle.</translation>
    </message>
    <message>
      <source>A {technology} lamp stands near {length:.0f} m of dark gap that fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Une lampe {technology} se trouve près de {length:.0f} m de tronçon sombre qui descendent à {emin:.2g} lx ; {goal:.2g} lx sont souhaités.</translation>
    </message>
    <message>
      <source>An open or low fence keeps the border and lets the view through.</source>
      <translation>Une clôture ajourée ou basse garde la limite et laisse passer la vue.</translation>
    </message>
    <message>
      <source>Choose one; the other ways: {others}.</source>
      <translation>Choisissez-en une ; les autres possibilités : {others}.</translation>
    </message>
    <message>
      <source>Confirm on site first.</source>
      <translation>Vérifiez d’abord sur place.</translation>
    </message>
    <message>
      <source>Cost for {quantity:,.0f} x {unit}: {certainty}.</source>
      <translation>Coût pour {quantity:,.0f} x {unit} : {certainty}.</translation>
    </message>
    <message>
      <source>Grass, trees and a low fence, kept up, turn it into ground that is cared for.</source>
      <translation>De l’herbe, des arbres et une clôture basse, entretenus, en font un terrain dont on prend soin.</translation>
    </message>
    <message>
      <source>If the city or a land bank owns it, a neighbour can take it on.</source>
      <translation>S’il appartient à la ville ou à une banque foncière, un voisin peut le reprendre.</translation>
    </message>
    <message>
      <source>Plants hide {area:.0f} m2 of ground {distance:.0f} m from the walkway: nobody on the walkway sees it.</source>
      <translation>Des plantes cachent {area:.0f} m2 de sol à {distance:.0f} m du cheminement : personne sur le cheminement ne le voit.</translation>
    </message>
    <message>
      <source>Shielded, re-aimed or dimmed, the lamp still gives the light that is wanted; never go below that.</source>
      <translation>Avec un écran, réorientée ou baissée, la lampe donne encore la lumière souhaitée ; ne descendez jamais en dessous.</translation>
    </message>
    <message>
      <source>Signs say that a single lot is vacant ({percent:.0f} % likely); occupied parcels beside it: {neighbours:.0f}.</source>
      <translation>Des indices disent qu’un terrain isolé est vacant (probabilité de {percent:.0f} %) ; parcelles occupées à côté : {neighbours:.0f}.</translation>
    </message>
    <message>
      <source>Signs say that the building is vacant ({percent:.0f} % likely).</source>
      <translation>Des indices disent que le bâtiment est vacant (probabilité de {percent:.0f} %).</translation>
    </message>
    <message>
      <source>Signs say that the lot is vacant ({percent:.0f} % likely).</source>
      <translation>Des indices disent que le terrain est vacant (probabilité de {percent:.0f} %).</translation>
    </message>
    <message>
      <source>The lamp is there; with the crown lifted its light reaches the walkway.</source>
      <translation>La lampe est là ; avec un houppier relevé, sa lumière atteint le cheminement.</translation>
    </message>
    <message>
      <source>The lamp stands where it is needed but gives too little; a shielded LED on the same pole gives more with less energy.</source>
      <translation>La lampe est là où il faut mais donne trop peu ; une LED avec écran sur le même mât donne plus avec moins d’énergie.</translation>
    </message>
    <message>
      <source>The lamps beside it do not reach it; low poles for its length: {poles:.0f}. Look for a pole of another owner first.</source>
      <translation>Les lampes à côté ne l’atteignent pas ; mâts bas pour sa longueur : {poles:.0f}. Cherchez d’abord un mât d’un autre propriétaire.</translation>
    </message>
    <message>
      <source>The smaller step where the budget does not reach for greening: regular visits keep it tidy.</source>
      <translation>La plus petite étape là où le budget ne suffit pas pour végétaliser : des visites régulières le gardent soigné.</translation>
    </message>
    <message>
      <source>Tree crowns shade {length:.0f} m of walkway to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Des houppiers font de l’ombre sur {length:.0f} m de cheminement, jusqu’à {emin:.2g} lx ; {goal:.2g} lx sont souhaités.</translation>
    </message>
    <message>
      <source>Trimmed between 0.6 m and 2.0 m above the ground, the plants stay and the view opens.</source>
      <translation>Taillées entre 0,6 m et 2,0 m au-dessus du sol, les plantes restent et la vue s’ouvre.</translation>
    </message>
    <message>
      <source>What it costs is not known.</source>
      <translation>Son coût n’est pas connu.</translation>
    </message>
    <message>
      <source>Windows and doors in use give people on the walkway company.</source>
      <translation>Des fenêtres et des portes en usage tiennent compagnie à ceux qui marchent.</translation>
    </message>
    <message>
      <source>With the lamps here repaired the dark gap would be closed; nothing new is needed.</source>
      <translation>Une fois les lampadaires réparés ici, le tronçon sombre serait comblé ; rien de neuf n’est nécessaire.</translation>
    </message>
    <message>
      <source>Working doors and windows and a tidy yard; look first whether it is open or boarded, and sound.</source>
      <translation>Des portes et fenêtres en état et une cour soignée ; regardez d’abord s’il est ouvert ou muré, et solide.</translation>
    </message>
    <message>
      <source>blank walls</source>
      <translation>des murs aveugles</translation>
    </message>
    <message>
      <source>blank walls, as a survey of the facades found</source>
      <translation>des murs aveugles, selon un relevé des façades</translation>
    </message>
    <message>
      <source>buildings within 15 m that by their kind have no windows there</source>
      <translation>des bâtiments à moins de 15 m qui, d’après leur type, n’y ont pas de fenêtres</translation>
    </message>
    <message>
      <source>{blank:.0f} m of the frontage face {front}.</source>
      <translation>{blank:.0f} m du front de rue font face à {front}.</translation>
    </message>
    <message>
      <source>{first} {next}</source>
      <translation>{first} {next}</translation>
    </message>
    <message>
      <source>{length:.0f} m of dark gap fall to {emin:.2g} lx, {goal:.2g} lx are wanted; a pole without a lamp stands within 20 m.</source>
      <translation>{length:.0f} m de tronçon sombre descendent à {emin:.2g} lx ; {goal:.2g} lx sont souhaités ; un mât sans lampe se trouve à moins de 20 m.</translation>
    </message>
    <message>
      <source>{lots} lots that are likely vacant lie side by side.</source>
      <translation>{lots} terrains probablement vacants sont côte à côte.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is over-lit: it has more than 1.5 times the average light that {lighting_class} asks for.</source>
      <translation>{share:.0f} % du front de rue est trop éclairé : plus de 1,5 fois la lumière moyenne que demande {lighting_class}.</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>A rank is a range: lumens, mounting heights and costs are not known exactly, and within them a work may stand higher or lower.</source>
      <translation>Un rang est un intervalle : lumens, hauteurs de montage et coûts ne sont pas connus exactement, et dans ces limites une intervention peut être plus haut ou plus bas.</translation>
    </message>
    <message>
      <source>A scenario of its own, not in the figures above.</source>
      <translation>Un scénario à part, hors des chiffres ci-dessus.</translation>
    </message>
    <message>
      <source>A walkway where need is 100 counts {times:,.3g} times as much as one where it is 0: a judgement.</source>
      <translation>Un cheminement où le besoin est de 100 compte {times:,.3g} fois autant qu’un autre où il est de 0 : c’est un jugement.</translation>
    </message>
    <message>
      <source>Assumed, and to be replaced by your own: {hours:,.0f} hours of light a year, {grid:,.2g} kg of CO2 per kWh, {rate:,.2g} % interest.</source>
      <translation>Supposés, à remplacer par les vôtres : {hours:,.0f} heures d’éclairage par an, {grid:,.2g} kg de CO2 par kWh, {rate:,.2g} % d’intérêt.</translation>
    </message>
    <message>
      <source>Cost ({currency})</source>
      <translation>Coût ({currency})</translation>
    </message>
    <message>
      <source>Energy costs {price:,.3g} {currency} per kWh. Upkeep is in none of the sums.</source>
      <translation>L’énergie coûte {price:,.3g} {currency} par kWh. L’entretien n’est dans aucun des totaux.</translation>
    </message>
    <message>
      <source>Further findings in the table of findings: {count:,}.</source>
      <translation>Autres constats dans le tableau des constats : {count:,}.</translation>
    </message>
    <message>
      <source>Further packages in the layer: {count:,}.</source>
      <translation>Autres lots dans la couche : {count:,}.</translation>
    </message>
    <message>
      <source>How good the choice is</source>
      <translation>Ce que vaut le choix</translation>
    </message>
    <message>
      <source>How near this is to the best possible choice was not worked out.</source>
      <translation>L’écart avec le meilleur choix possible n’a pas été calculé.</translation>
    </message>
    <message>
      <source>How sure the figures are: {percent:,.0f} % (0 = all assumed, 100 = all in the data).</source>
      <translation>Fiabilité des chiffres : {percent:,.0f} % (0 = tout est supposé, 100 = tout est dans les données).</translation>
    </message>
    <message>
      <source>It does not say that light prevents crime: studies disagree. It says where walkways meet their lighting standard and where field studies find that people feel at ease.</source>
      <translation>Cela ne dit pas que la lumière empêche les délits : les études divergent. Cela dit où les cheminements respectent leur norme d’éclairage et où, selon des études de terrain, les gens se sentent à l’aise.</translation>
    </message>
    <message>
      <source>It is no lighting design and no certificate: direct light was computed from the inventory. Have each package designed and checked on site.</source>
      <translation>Ce n’est ni un projet d’éclairage ni un certificat : la lumière directe a été calculée d’après l’inventaire. Faites étudier et vérifier chaque lot sur place.</translation>
    </message>
    <message>
      <source>It shows places and lamps. It knows nothing of people, and no crime data went into it.</source>
      <translation>Cela montre des lieux et des lampes. Cela ne sait rien des personnes, et aucune donnée sur les délits n’y est entrée.</translation>
    </message>
    <message>
      <source>Its price: in all, {percent:,.1f} % less light where it is missed.</source>
      <translation>Son prix : en tout, {percent:,.1f} % de lumière en moins là où elle manque.</translation>
    </message>
    <message>
      <source>Lamps that light too much, to be dimmed or shielded: {count:,}. It saves {kwh:,.0f} kWh a year.</source>
      <translation>Lampes qui éclairent trop, à baisser ou à masquer : {count:,}. Cela économise {kwh:,.0f} kWh par an.</translation>
    </message>
    <message>
      <source>Made by Wellplaced {version}, run {run}.</source>
      <translation>Réalisé avec Wellplaced {version}, exécution {run}.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}, and at least {lux:,.2g} lx at the darkest spot.</source>
      <translation>Mesuré selon la classe d’éclairage {name}, et au moins {lux:,.2g} lx au point le plus sombre.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}.</source>
      <translation>Mesuré selon la classe d’éclairage {name}.</translation>
    </message>
    <message>
      <source>No other choice for this money would give more, but for a thousandth: this was proven exactly.</source>
      <translation>Aucun autre choix pour cet argent ne donnerait plus, à un millième près : cela a été prouvé exactement.</translation>
    </message>
    <message>
      <source>No work was found that would help: the walkways are lit as is wanted, or nothing fits.</source>
      <translation>Aucune intervention utile n’a été trouvée : les cheminements sont éclairés comme souhaité, ou rien ne convient.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Of the money for works that were not promised before, at least {percent:,.0f} % goes to the areas with the greatest need for improvement.</source>
      <translation>De l’argent pour les interventions qui n’étaient pas déjà promises, au moins {percent:,.0f} % va aux zones au plus grand besoin d’amélioration.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it costs {worth} in today's money.</source>
      <translation>Sur {years:,.0f} ans au plus, cela coûte {worth} en argent d’aujourd’hui.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it is worth {worth} in today's money.</source>
      <translation>Sur {years:,.0f} ans au plus, cela vaut {worth} en argent d’aujourd’hui.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Paid for by lamps that light too much</source>
      <translation>Payé par les lampes qui éclairent trop</translation>
    </message>
    <message>
      <source>Prices from the catalogue are rough, most of them unverified: {works}.</source>
      <translation>Les prix du catalogue sont approximatifs, la plupart non vérifiés : {works}.</translation>
    </message>
    <message>
      <source>Prices: {source}.</source>
      <translation>Prix : {source}.</translation>
    </message>
    <message>
      <source>Proof: a bound that no choice can exceed, worked out for this city's own figures.</source>
      <translation>Preuve : une limite qu’aucun choix ne peut dépasser, calculée avec les chiffres de cette ville.</translation>
    </message>
    <message>
      <source>Proof: a rough bound that no choice can exceed; the truth is probably nearer.</source>
      <translation>Preuve : une limite approximative qu’aucun choix ne peut dépasser ; l’écart réel est sans doute plus petit.</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Depuis la dernière liste</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <source>Street lights and walkways at the parcels of '{place}'.</source>
      <translation>Lampadaires et cheminements devant les parcelles de « {place} ».</translation>
    </message>
    <message>
      <source>That a crew comes to a package of works costs {money}, once for each year; it is in the costs.</source>
      <translation>La venue d’une équipe pour un lot d’interventions coûte {money}, une fois par année ; c’est compris dans les coûts.</translation>
    </message>
    <message>
      <source>That a crew comes to a street is taken to cost nothing beyond its works.</source>
      <translation>On suppose que la venue d’une équipe dans une rue ne coûte rien de plus que ses interventions.</translation>
    </message>
    <message>
      <source>That is {cost} for 100 m brought to standard.</source>
      <translation>Cela fait {cost} par 100 m mis à la norme.</translation>
    </message>
    <message>
      <source>The choice is within {percent:,.1f} % of the best possible for this money.</source>
      <translation>Le choix est à {percent:,.1f} % au plus du meilleur possible pour cet argent.</translation>
    </message>
    <message>
      <source>The data bear no date.</source>
      <translation>Les données ne portent pas de date.</translation>
    </message>
    <message>
      <source>The light was computed again with all works done: {promised:,.0f} m were promised, {confirmed:,.0f} m come to their standard.</source>
      <translation>La lumière a été calculée à nouveau avec toutes les interventions réalisées : {promised:,.0f} m étaient promis, {confirmed:,.0f} m atteignent leur norme.</translation>
    </message>
    <message>
      <source>The money is too little for any of the works that would help.</source>
      <translation>L’argent ne suffit pour aucune des interventions utiles.</translation>
    </message>
    <message>
      <source>The newest data are of {date}.</source>
      <translation>Les données les plus récentes sont du {date}.</translation>
    </message>
    <message>
      <source>The price of energy was not given: what savings are worth is not known.</source>
      <translation>Le prix de l’énergie n’a pas été indiqué : on ne sait pas ce que valent les économies.</translation>
    </message>
    <message>
      <source>They need {kwh:,.0f} kWh more a year, which is {co2:,.0f} kg of CO2.</source>
      <translation>Elles demandent {kwh:,.0f} kWh de plus par an, soit {co2:,.0f} kg de CO2.</translation>
    </message>
    <message>
      <source>They save {kwh:,.0f} kWh and {co2:,.0f} kg of CO2 a year.</source>
      <translation>Elles économisent {kwh:,.0f} kWh et {co2:,.0f} kg de CO2 par an.</translation>
    </message>
    <message>
      <source>This costs nothing: the best choice does so anyway.</source>
      <translation>Cela ne coûte rien : le meilleur choix le fait de toute façon.</translation>
    </message>
    <message>
      <source>To standard (m)</source>
      <translation>À la norme (m)</translation>
    </message>
    <message>
      <source>Today {before:,.0f} m of walkway are too dark; with the works {after:,.0f} m stay so.</source>
      <translation>Aujourd’hui, {before:,.0f} m de cheminement sont trop sombres ; avec les interventions, {after:,.0f} m le restent.</translation>
    </message>
    <message>
      <source>What each further amount gives</source>
      <translation>Ce que donne chaque somme en plus</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Sur quoi cela repose</translation>
    </message>
    <message>
      <source>What that is worth today is too little for any work that would help.</source>
      <translation>Ce que cela vaut aujourd’hui ne suffit pour aucune intervention utile.</translation>
    </message>
    <message>
      <source>What that is worth today, over at most {years:,.0f} years, pays for works on dark walkways: {count:,}, for {cost}. They bring {metres:,.0f} m to their standard.</source>
      <translation>Ce que cela vaut aujourd’hui, sur {years:,.0f} ans au plus, paie des interventions sur des cheminements sombres : {count:,}, pour {cost}. Elles mettent {metres:,.0f} m à leur norme.</translation>
    </message>
    <message>
      <source>What the money buys</source>
      <translation>Ce que l’argent permet</translation>
    </message>
    <message>
      <source>What they save in energy is not known: the lamps' watts are not in the data.</source>
      <translation>On ne sait pas ce qu’elles économisent en énergie : les watts des lampes ne sont pas dans les données.</translation>
    </message>
    <message>
      <source>What this does not say</source>
      <translation>Ce que cela ne dit pas</translation>
    </message>
    <message>
      <source>Where would {money} help most people to walk in the light?</source>
      <translation>Où {money} aideraient-ils le plus de personnes à marcher dans la lumière ?</translation>
    </message>
    <message>
      <source>Where would {money} in {years:,} years help most people to walk in the light?</source>
      <translation>Où {money} en {years:,} ans aideraient-ils le plus de personnes à marcher dans la lumière ?</translation>
    </message>
    <message>
      <source>Without money nothing is done. The curve below shows what money would give.</source>
      <translation>Sans argent, rien n’est fait. La courbe ci-dessous montre ce que l’argent donnerait.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Interventions</translation>
    </message>
    <message>
      <source>Works of which the lamp's watts are not known: {count:,}. Their energy is not in this sum.</source>
      <translation>Interventions dont les watts de la lampe ne sont pas connus : {count:,}. Leur énergie n’est pas dans ce total.</translation>
    </message>
    <message>
      <source>Works: {works:,}, for {spent}. They bring {metres:,.0f} m of walkway to their standard.</source>
      <translation>Interventions : {works:,}, pour {spent}. Elles mettent {metres:,.0f} m de cheminement à leur norme.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>en</source>
      <translation>fr</translation>
    </message>
    <message>
      <source>{action}: {count:,}</source>
      <translation>{action} : {count:,}</translation>
    </message>
    <message>
      <source>{asked:,.0f} % of the money were to go to the areas with the greatest need for improvement; works that help there cost no more than {held:,.0f} %.</source>
      <translation>{asked:,.0f} % de l’argent devait aller aux zones au plus grand besoin d’amélioration ; les interventions utiles là ne coûtent pas plus de {held:,.0f} %.</translation>
    </message>
    <message>
      <source>{currency} {money:,.0f}</source>
      <translation>{money:,.0f} {currency}</translation>
    </message>
    <message>
      <source>{left} are left: no further work that fits in helps.</source>
      <translation>Il reste {left} : aucune autre intervention qui tienne dans le budget n’aide.</translation>
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
      <translation>centimètres</translation>
    </message>
    <message>
      <source>feet</source>
      <translation>pieds</translation>
    </message>
    <message>
      <source>inches</source>
      <translation>pouces</translation>
    </message>
    <message>
      <source>kilolumens</source>
      <translation>kilolumens</translation>
    </message>
    <message>
      <source>kilowatts</source>
      <translation>kilowatts</translation>
    </message>
    <message>
      <source>lumens</source>
      <translation>lumens</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>mètres</translation>
    </message>
    <message>
      <source>millimetres</source>
      <translation>millimètres</translation>
    </message>
    <message>
      <source>pieces</source>
      <translation>unités</translation>
    </message>
    <message>
      <source>watts</source>
      <translation>watts</translation>
    </message>
  </context>
  <context>
    <name>Upgrades</name>
    <message>
      <source>A dark gap of {gap:,.0f} m has no lamp that lights it.</source>
      <translation>Un tronçon sombre de {gap:,.0f} m n’a pas de lampe qui l’éclaire.</translation>
    </message>
    <message>
      <source>Add the lights there, or the area that the inventory covers (LIGHTS_COVERAGE).</source>
      <translation>Ajoutez-y les lampadaires, ou la zone que couvre l’inventaire (LIGHTS_COVERAGE).</translation>
    </message>
    <message>
      <source>All walkways at the scored parcels have the light that is wanted: there is nothing to rank.</source>
      <translation>Tous les cheminements devant les parcelles évaluées ont la lumière souhaitée : il n’y a rien à classer.</translation>
    </message>
    <message>
      <source>An amount in the budget for the street lights is {amount:,}.</source>
      <translation>Un montant du budget pour les lampadaires est {amount:,}.</translation>
    </message>
    <message>
      <source>Beyond the works before it, it brings {removed:,.0f} m to what is wanted; with the whole list the least there is {after:,.2g} lx.</source>
      <translation>Au-delà des interventions qui la précèdent, elle amène {removed:,.0f} m au niveau souhaité ; avec toute la liste, le minimum y est de {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Crowns by this lamp hold back its light.</source>
      <translation>Des houppiers près de cette lampe retiennent sa lumière.</translation>
    </message>
    <message>
      <source>Dimmed to {percent:.0f} %, no place that has the light it needs loses it.</source>
      <translation>Si elle est baissée à {percent:.0f} %, aucun lieu qui a la lumière nécessaire ne la perd.</translation>
    </message>
    <message>
      <source>Finds what can be done for dark walkways and ranks it for a budget: repairs, LEDs, shields, pruning, lamps on standing poles and new poles.

The light of every lamp is computed along the walkways, and each work is valued by the light that it brings where it is missed, by who walks there. Works are chosen for the money, within one or several years; how near that is to the best possible choice is worked out and said, and nothing beyond that is claimed. The light with all works done is computed again. New poles stand on the edge of walkways, off buildings, private ground, trees, doors, and all that is to be kept free. Ranks come with the range that they may have.

Give your own prices: the catalogue's are rough. Give last year's list to keep what was promised or refused. The summary is one page for the council; the list for crews keeps each light's own record.

It ranks places and lamps, never people, and does not claim that light prevents crime. It is no lighting design: have each package checked on site.</source>
      <translation>Trouve ce que l’on peut faire pour les cheminements sombres et le classe selon un budget : réparations, LED, écrans, taille des arbres, lampes sur des mâts existants et nouveaux mâts.

La lumière de chaque lampe est calculée le long des cheminements, et chaque intervention vaut par la lumière qu’elle apporte là où elle manque, selon la fréquentation. Les interventions sont choisies pour l’argent disponible, sur une ou plusieurs années ; l’écart avec le meilleur choix possible est calculé et dit, et rien de plus n’est affirmé. La lumière avec toutes les interventions réalisées est calculée à nouveau. Les nouveaux mâts se placent au bord des cheminements, à l’écart des bâtiments, des terrains privés, des arbres, des portes et de tout ce qui doit rester libre. Les rangs portent l’intervalle possible.

Indiquez vos propres prix : ceux du catalogue sont approximatifs. Indiquez la liste de l’année passée pour garder ce qui a été promis ou refusé. La synthèse est une page pour le conseil municipal ; la liste pour les équipes garde l’enregistrement de chaque lampadaire.

L’outil classe des lieux et des lampes, jamais des personnes, et n’affirme pas que la lumière empêche les délits. Ce n’est pas un projet d’éclairage : faites vérifier chaque lot sur place.</translation>
    </message>
    <message>
      <source>Give 0 or more for each year's budget and for what a crew's start costs.</source>
      <translation>Indiquez 0 ou plus pour le budget de chaque année et pour ce que coûte le déplacement d’une équipe.</translation>
    </message>
    <message>
      <source>Give a share from 0 (none) to 1 (all).</source>
      <translation>Indiquez une part de 0 (aucune) à 1 (tout).</translation>
    </message>
    <message>
      <source>Give pavements, paths or street centre lines (WALKWAYS).</source>
      <translation>Indiquez des trottoirs, des chemins ou des axes de rues (WALKWAYS).</translation>
    </message>
    <message>
      <source>Give the inventory of street lights (LIGHTS), best with status, lamp type and watts.</source>
      <translation>Indiquez l’inventaire des lampadaires (LIGHTS), de préférence avec état, type de lampe et watts.</translation>
    </message>
    <message>
      <source>Give the money of one year at least; 0 is allowed.</source>
      <translation>Indiquez l’argent d’au moins une année ; 0 est admis.</translation>
    </message>
    <message>
      <source>Give what the inventory knows of status and lamp type, poles without a lamp (POLES), and prices for arms and poles.</source>
      <translation>Indiquez ce que l’inventaire sait de l’état et du type de lampe, les mâts sans lampe (POLES), et des prix pour les bras et les mâts.</translation>
    </message>
    <message>
      <source>Look there for poles that stand already (POLES), or take from KEEP_FREE what may have a pole beside it.</source>
      <translation>Cherchez-y des mâts déjà en place (POLES), ou retirez de KEEP_FREE ce qui peut avoir un mât à côté.</translation>
    </message>
    <message>
      <source>No light is in the inventory within 100 m: check first that there is none.</source>
      <translation>Aucun lampadaire n’est dans l’inventaire à moins de 100 m : vérifiez d’abord qu’il n’y en a pas.</translation>
    </message>
    <message>
      <source>No street lights are known, so nobody knows what is dark: no work was ranked.</source>
      <translation>Aucun lampadaire n’est connu, donc personne ne sait ce qui est sombre : aucune intervention n’a été classée.</translation>
    </message>
    <message>
      <source>No walkways are known: no work was ranked.</source>
      <translation>Aucun cheminement n’est connu : aucune intervention n’a été classée.</translation>
    </message>
    <message>
      <source>Number of works</source>
      <translation>Nombre d’interventions</translation>
    </message>
    <message>
      <source>Raise the budget, or take the promise from some of them in the last list.</source>
      <translation>Augmentez le budget, ou retirez la promesse à certaines dans la dernière liste.</translation>
    </message>
    <message>
      <source>Rank street-light upgrades</source>
      <translation>Classer les améliorations de l’éclairage</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Dépensé</translation>
    </message>
    <message>
      <source>The least share for areas in greatest need is {share:,}.</source>
      <translation>La part minimale pour les zones au plus grand besoin est {share:,}.</translation>
    </message>
    <message>
      <source>There is no budget for the street lights.</source>
      <translation>Il n’y a pas de budget pour les lampadaires.</translation>
    </message>
    <message>
      <source>This is a lamp of an old kind ({technology}) that gives too little where it counts.</source>
      <translation>Cette lampe est d’un type ancien ({technology}) et donne trop peu là où cela compte.</translation>
    </message>
    <message>
      <source>This lamp is out, and it is of an old kind ({technology}).</source>
      <translation>Ce lampadaire est en panne, et sa lampe est d’un type ancien ({technology}).</translation>
    </message>
    <message>
      <source>This lamp is out.</source>
      <translation>Ce lampadaire est en panne.</translation>
    </message>
    <message>
      <source>This lamp lights a stretch that has more than 1.5 times the average light that is wanted.</source>
      <translation>Cette lampe éclaire un tronçon qui a plus de 1,5 fois la lumière moyenne souhaitée.</translation>
    </message>
    <message>
      <source>This pole bears no lamp and stands by a dark gap.</source>
      <translation>Ce mât ne porte pas de lampe et se trouve près d’un tronçon sombre.</translation>
    </message>
    <message>
      <source>Value of the works</source>
      <translation>Valeur des interventions</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Cheminement mis à la norme (m)</translation>
    </message>
    <message>
      <source>With the whole list the least there is {after:,.2g} lx.</source>
      <translation>Avec toute la liste, le minimum y est de {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Within so many per cent of the best possible</source>
      <translation>Écart au meilleur possible, au plus (%)</translation>
    </message>
    <message>
      <source>Works that are promised cost {short:,.0f} more than the budgets.</source>
      <translation>Les interventions promises coûtent {short:,.0f} de plus que les budgets.</translation>
    </message>
    <message>
      <source>street lights,LED,retrofit,repair,pole,budget,cost,ranking,energy,dimming,work orders,council</source>
      <translation>lampadaires,LED,remplacement,réparation,mât,budget,coût,classement,énergie,gradation,bons de travail,conseil municipal</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} dark gaps with room for a new pole get none: all of it is to be kept free, or is too near to what is.</source>
      <translation>{count:,} tronçons sombres sur {total:,} où un nouveau mât aurait sa place n’en reçoivent pas : tout cet espace doit rester libre, ou est trop proche de ce qui doit le rester.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway are too dark, but no work was found that would help.</source>
      <translation>{metres:,.0f} m de cheminement sont trop sombres, mais aucune intervention utile n’a été trouvée.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway that it would serve are too dark: {before:,.2g} lx at the least, {goal:,.2g} lx are wanted.</source>
      <translation>{metres:,.0f} m de cheminement qu’elle servirait sont trop sombres : {before:,.2g} lx au minimum, {goal:,.2g} lx sont souhaités.</translation>
    </message>
    <message>
      <source>{metres:,.0f} of {total:,.0f} m of walkway lie where the inventory of lights does not speak. Nobody knows whether they are dark: no work is ranked there.</source>
      <translation>{metres:,.0f} m de cheminement sur {total:,.0f} m sont là où l’inventaire des lampadaires ne dit rien. Personne ne sait s’ils sont sombres : aucune intervention n’y est classée.</translation>
    </message>
  </context>
  <context>
    <name>Vacancy</name>
    <message>
      <source>Empty land and buildings</source>
      <translation>Terrains et bâtiments vides</translation>
    </message>
    <message>
      <source>Weighs dated signs that land or a building may be vacant: a register, inspections, permits, no use of water, assessment records.

Each sign counts by what it shows and how old it is; signs of one sort count once, however often they are in the data. Each parcel gets a probability, the signs with their dates, how many likely vacant parcels lie around it, and a deficit from 0 (none) to 1 (the worst), with how sure it is. Likely vacant parcels that lie together become groups. With buildings, a parcel on which a house stands is never called a vacant lot, and one without any building is a little more likely to be one. Parks, schools and the like are never called vacant.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement. A sign is a reason to look, not a finding of fact: confirm on site before you act.</source>
      <translation>Pèse des indices datés qu’un terrain ou un bâtiment peut être vacant : un registre, des inspections, des permis, aucune consommation d’eau, des données d’évaluation foncière.

Chaque indice compte selon ce qu’il montre et son âge ; les indices d’une même sorte comptent une fois, aussi souvent qu’ils figurent dans les données. Chaque parcelle reçoit une probabilité, les indices avec leurs dates, le nombre de parcelles probablement vacantes alentour, et un déficit de 0 (aucune) à 1 (le pire), avec sa fiabilité. Les parcelles probablement vacantes qui se touchent forment des groupes. Avec les bâtiments, une parcelle où se trouve une maison n’est jamais dite terrain vacant, et une parcelle sans aucun bâtiment l’est un peu plus probablement. Les parcs, les écoles et autres lieux semblables ne sont jamais dits vacants.

Les déficits d’autres facteurs que les parcelles ont déjà sont gardés : combinez-les dans « Besoin d’amélioration ». Un indice est une raison d’aller voir, pas un fait établi : vérifiez sur place avant d’agir.</translation>
    </message>
    <message>
      <source>vacancy,vacant,empty,lot,building,register,inspection,permit,evidence</source>
      <translation>vacance,vacant,vide,terrain,bâtiment,registre,inspection,permis,indice</translation>
    </message>
  </context>
  <context>
    <name>Walkers</name>
    <message>
      <source>How many people walk there is known for {count:,} of {total:,} walkways; the others were taken as the middle one of these.</source>
      <translation>Le nombre de personnes qui y marchent est connu pour {count:,} cheminements sur {total:,} ; les autres ont reçu la valeur médiane de ceux-ci.</translation>
    </message>
    <message>
      <source>Map a field of the walkways with counts: walkways.walkers = FIELD</source>
      <translation>Faites correspondre un champ des cheminements avec des comptages : walkways.walkers = FIELD</translation>
    </message>
    <message>
      <source>Nobody counted who walks where. Walkways within {within:.0f} m of {kinds} count more: a judgement.</source>
      <translation>Personne n’a compté qui marche où. Les cheminements à moins de {within:.0f} m de certains lieux ({kinds}) comptent plus : c’est un jugement.</translation>
    </message>
    <message>
      <source>Nothing tells how many people walk where: all metres of walkway count the same.</source>
      <translation>Rien ne dit combien de personnes marchent où : tous les mètres de cheminement comptent autant.</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>équipements de quartier</translation>
    </message>
    <message>
      <source>schools</source>
      <translation>écoles</translation>
    </message>
    <message>
      <source>shops</source>
      <translation>commerces</translation>
    </message>
    <message>
      <source>stops and stations</source>
      <translation>arrêts et gares</translation>
    </message>
  </context>
  <context>
    <name>Walkways</name>
    <message>
      <source>Add pavement lines or paths if the city has them: the confidence is lower without.</source>
      <translation>Ajoutez des lignes de trottoirs ou de chemins si la ville en a : sans elles, la confiance est plus basse.</translation>
    </message>
    <message>
      <source>By their kind, {pavements:,} lines are pavements, paths or crossings, {streets:,} are street centre lines and {left_out:,} are not walked on.</source>
      <translation>D’après leur type, {pavements:,} lignes sont des trottoirs, des chemins ou des passages piétons, {streets:,} sont des axes de rues et {left_out:,} ne sont pas empruntées à pied.</translation>
    </message>
    <message>
      <source>Deriving walkways from the blocks' outlines</source>
      <translation>Déduction des cheminements d’après les contours des îlots</translation>
    </message>
    <message>
      <source>If that is wrong, add a field that says what each line is, such as sidewalk or street.</source>
      <translation>Si c’est faux, ajoutez un champ qui dit ce qu’est chaque ligne, par exemple sidewalk ou street.</translation>
    </message>
    <message>
      <source>No parcels lie beside the lines; they were taken for pavements or paths.</source>
      <translation>Aucune parcelle ne se trouve à côté des lignes ; elles ont été prises pour des trottoirs ou des chemins.</translation>
    </message>
    <message>
      <source>No walkways were given. They were derived from the gaps between parcels, 1.5 m outside the parcels.</source>
      <translation>Aucun cheminement n’a été indiqué. Ils ont été déduits des vides entre les parcelles, à 1,5 m à l’extérieur des parcelles.</translation>
    </message>
    <message>
      <source>Walkways along pavement areas were placed 1.5 m outside the parcels that border on them.</source>
      <translation>Les cheminements le long des surfaces de trottoir ont été placés à 1,5 m à l’extérieur des parcelles qui les bordent.</translation>
    </message>
    <message>
      <source>Walkways along street centre lines of unknown width were placed 1.5 m outside the parcels that face them.</source>
      <translation>Les cheminements le long des axes de rues de largeur inconnue ont été placés à 1,5 m à l’extérieur des parcelles qui leur font face.</translation>
    </message>
    <message>
      <source>{count:,} lines run midway between parcels (nearer side to farther side {ratio:.2f}), so they were taken for street centre lines.</source>
      <translation>{count:,} lignes passent à mi-distance entre les parcelles (côté le plus proche sur côté le plus éloigné {ratio:.2f}) : elles ont été prises pour des axes de rues.</translation>
    </message>
    <message>
      <source>{count:,} lines run much nearer to parcels on one side (nearer side to farther side {ratio:.2f}), so they were taken for pavements or paths.</source>
      <translation>{count:,} lignes passent bien plus près des parcelles d’un côté (côté le plus proche sur côté le plus éloigné {ratio:.2f}) : elles ont été prises pour des trottoirs ou des chemins.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lines are drawn twice. They were used once.</source>
      <translation>{count:,} lignes sur {total:,} sont dessinées deux fois. Elles ont été utilisées une fois.</translation>
    </message>
    <message>
      <source>{count:,} street centre lines were moved to both sides by half the street's width.</source>
      <translation>{count:,} axes de rues ont été déplacés des deux côtés de la moitié de la largeur de la rue.</translation>
    </message>
  </context>
  <context>
    <name>WhyCard</name>
    <message>
      <source>1 month before the run's date</source>
      <translation>1 mois avant la date de l’exécution</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 point</translation>
    </message>
    <message>
      <source>1 year before the run's date</source>
      <translation>1 an avant la date de l’exécution</translation>
    </message>
    <message>
      <source>Average of the district: {need}</source>
      <translation>Moyenne du secteur : {need}</translation>
    </message>
    <message>
      <source>Click a parcel on the map, or choose one in the list, to see why it has its need.</source>
      <translation>Cliquez sur une parcelle de la carte, ou choisissez-en une dans la liste, pour voir pourquoi elle a son besoin.</translation>
    </message>
    <message>
      <source>Consent, harms, studies</source>
      <translation>Accord, effets, études</translation>
    </message>
    <message>
      <source>Consent, harms, studies: {name}</source>
      <translation>Accord, effets négatifs, études : {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copier comme texte</translation>
    </message>
    <message>
      <source>Cost: not known</source>
      <translation>Coût : inconnu</translation>
    </message>
    <message>
      <source>Date of the data</source>
      <translation>Date des données</translation>
    </message>
    <message>
      <source>How long it takes: {text}</source>
      <translation>Délai : {text}</translation>
    </message>
    <message>
      <source>How sure: {percent}</source>
      <translation>Fiabilité : {percent}</translation>
    </message>
    <message>
      <source>How this came about</source>
      <translation>Origine du résultat</translation>
    </message>
    <message>
      <source>Light that is wanted</source>
      <translation>Lumière souhaitée</translation>
    </message>
    <message>
      <source>Made from the layers</source>
      <translation>Fait à partir des couches</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Fait avec</translation>
    </message>
    <message>
      <source>May be {low} to {high} points: the data leave that open.</source>
      <translation>Peut faire {low} à {high} points : les données laissent cela ouvert.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Besoin d’amélioration</translation>
    </message>
    <message>
      <source>None. Nothing was measured here that an intervention of the list would change.</source>
      <translation>Rien. Rien n’a été mesuré ici qu’une intervention de la liste changerait.</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Parcelle {id}</translation>
    </message>
    <message>
      <source>Parts that are known: {known} of {total}</source>
      <translation>Parties connues : {known} sur {total}</translation>
    </message>
    <message>
      <source>Pick a parcel</source>
      <translation>Choisir une parcelle</translation>
    </message>
    <message>
      <source>Rank {low} (1 = most need)</source>
      <translation>Rang {low} (1 = le plus grand besoin)</translation>
    </message>
    <message>
      <source>Rank {low} of {ranked} (1 = most need)</source>
      <translation>Rang {low} sur {ranked} (1 = le plus grand besoin)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} (1 = most need)</source>
      <translation>Rang {low} à {high} (1 = le plus grand besoin)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} of {ranked} (1 = most need)</source>
      <translation>Rang {low} à {high} sur {ranked} (1 = le plus grand besoin)</translation>
    </message>
    <message>
      <source>Study: {text}</source>
      <translation>Étude : {text}</translation>
    </message>
    <message>
      <source>Take care: {text}</source>
      <translation>Attention : {text}</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored. Run Score parcels first.</source>
      <translation>La couche « {layer} » n’a pas été évaluée. Exécutez d’abord « Évaluer les parcelles ».</translation>
    </message>
    <message>
      <source>The map and the ranking show other weights; this card tells of the stored result.</source>
      <translation>La carte et le classement montrent d’autres poids ; cette fiche parle du résultat enregistré.</translation>
    </message>
    <message>
      <source>The project has no layer with the suggestions of this run.</source>
      <translation>Le projet n’a pas de couche avec les propositions de cette exécution.</translation>
    </message>
    <message>
      <source>The run's date (AS_OF)</source>
      <translation>La date de l’exécution (AS_OF)</translation>
    </message>
    <message>
      <source>This parcel is no longer in the layer.</source>
      <translation>Cette parcelle n’est plus dans la couche.</translation>
    </message>
    <message>
      <source>Upkeep: {text}</source>
      <translation>Entretien : {text}</translation>
    </message>
    <message>
      <source>Version, dates, layers</source>
      <translation>Version, dates, couches</translation>
    </message>
    <message>
      <source>We are less sure here: some data is old, missing or guessed.</source>
      <translation>Ici, le résultat est moins fiable : des données sont anciennes, manquent ou sont estimées.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, exécution {run}</translation>
    </message>
    <message>
      <source>What makes up the need</source>
      <translation>De quoi se compose le besoin</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Ce qui aiderait</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Pourquoi : {reason}</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Zoomer</translation>
    </message>
    <message>
      <source>about the average of the district ({mean})</source>
      <translation>environ la moyenne du secteur ({mean})</translation>
    </message>
    <message>
      <source>all parts weigh the same</source>
      <translation>toutes les parties ont le même poids</translation>
    </message>
    <message>
      <source>average of the district</source>
      <translation>moyenne du secteur</translation>
    </message>
    <message>
      <source>class {name}</source>
      <translation>classe {name}</translation>
    </message>
    <message>
      <source>class {name}, and at least {least} lx everywhere</source>
      <translation>classe {name}, et au moins {least} lx partout</translation>
    </message>
    <message>
      <source>empty: not known, which is not the same as 0</source>
      <translation>vide : inconnu, ce qui n’est pas la même chose que 0</translation>
    </message>
    <message>
      <source>it has no weight in this run</source>
      <translation>pas de poids dans cette exécution</translation>
    </message>
    <message>
      <source>points of this parcel, and the most that the part can give</source>
      <translation>points de cette parcelle, et le maximum que la partie peut donner</translation>
    </message>
    <message>
      <source>the layer does not say why</source>
      <translation>la couche ne dit pas pourquoi</translation>
    </message>
    <message>
      <source>the layer's history does not say</source>
      <translation>l’historique de la couche ne le dit pas</translation>
    </message>
    <message>
      <source>what the data leave open</source>
      <translation>ce que les données laissent ouvert</translation>
    </message>
    <message>
      <source>{months} months before the run's date</source>
      <translation>{months} mois avant la date de l’exécution</translation>
    </message>
    <message>
      <source>{name} ({count} places)</source>
      <translation>{name} ({count} endroits)</translation>
    </message>
    <message>
      <source>{need} of 100</source>
      <translation>{need} sur 100</translation>
    </message>
    <message>
      <source>{points} less than the average of the district ({mean})</source>
      <translation>{points} de moins que la moyenne du secteur ({mean})</translation>
    </message>
    <message>
      <source>{points} more than the average of the district ({mean})</source>
      <translation>{points} de plus que la moyenne du secteur ({mean})</translation>
    </message>
    <message>
      <source>{years} years before the run's date</source>
      <translation>{years} ans avant la date de l’exécution</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>'{word}' stays: {reason}</source>
      <translation>« {word} » reste : {reason}</translation>
    </message>
    <message>
      <source>A line each: word = reason. The reason is printed in the report.</source>
      <translation>Une ligne par mot : mot = raison. La raison est imprimée dans le rapport.</translation>
    </message>
    <message>
      <source>A row per word: where it stands and what to say instead.</source>
      <translation>Une ligne par mot : où il se trouve et que dire à la place.</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptés</translation>
    </message>
    <message>
      <source>Check its name and that it may be read, or leave it out.</source>
      <translation>Vérifiez son nom et qu’elle peut être lue, ou retirez-la.</translation>
    </message>
    <message>
      <source>Check wording</source>
      <translation>Vérifier les mots</translation>
    </message>
    <message>
      <source>Codes such as en, es, fr, de. Empty: all lists.</source>
      <translation>Des codes comme en, es, fr, de. Vide : toutes les listes.</translation>
    </message>
    <message>
      <source>Empty: all layers of the project.</source>
      <translation>Vide : toutes les couches du projet.</translation>
    </message>
    <message>
      <source>Folder of exports</source>
      <translation>Dossier d’exports</translation>
    </message>
    <message>
      <source>Give some of these codes, or leave it empty for all: {lists}.</source>
      <translation>Indiquez certains de ces codes, ou laissez vide pour tous : {lists}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Line {number} of the accepted words gives no reason: '{line}'.</source>
      <translation>La ligne {number} des mots acceptés ne donne pas de raison : « {line} ».</translation>
    </message>
    <message>
      <source>Lists of words</source>
      <translation>Listes de mots</translation>
    </message>
    <message>
      <source>Nobody has reviewed these lists with residents yet: {lists}. Take them as a start.</source>
      <translation>Personne n’a encore relu ces listes avec des habitants : {lists}. Prenez-les comme un début.</translation>
    </message>
    <message>
      <source>Not read: {count:,} files that only people can read ({files}). Read them yourself; their layouts and layers were read where the project holds them.</source>
      <translation>Non lus : {count:,} fichiers que seules des personnes peuvent lire ({files}). Lisez-les vous-même ; leurs mises en page et leurs couches ont été lues si le projet les contient.</translation>
    </message>
    <message>
      <source>Reads what the project says to people: names and descriptions of layers, legends, aliases, map tips, layouts, and web pages, pictures and tables in a folder of exports.

Lists each word that labels places or people, where it stands, and what to say instead. Harmless uses and names of institutions are no findings; field names and values are the city's own and are not read. What is to stay is accepted with a reason, which the report prints. Nothing in the project is changed.</source>
      <translation>Lit ce que le projet dit aux gens : noms et descriptions des couches, légendes, alias, infobulles, mises en page, ainsi que pages web, images et tables d’un dossier d’exports.

Liste chaque mot qui étiquette des lieux ou des personnes, où il se trouve, et que dire à la place. Les emplois anodins et les noms d’institutions ne sont pas des constats ; les noms et les valeurs des champs appartiennent à la ville et ne sont pas lus. Ce qui doit rester est accepté avec une raison, que le rapport imprime. Rien ne change dans le projet.</translation>
    </message>
    <message>
      <source>Report on the words</source>
      <translation>Rapport sur les mots</translation>
    </message>
    <message>
      <source>Say instead: {instead}. Change the name of the layer or the text, or let the word stay with a reason (ACCEPTED): it is printed in the report.</source>
      <translation>Dites plutôt : {instead}. Changez le nom de la couche ou le texte, ou laissez le mot avec une raison (ACCEPTED) : elle est imprimée dans le rapport.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read.</source>
      <translation>Le dossier « {folder} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The sheet is for the public and says {count:,} words that label places or people; the first: '{word}' in '{said}'.</source>
      <translation>La feuille est destinée au public et dit {count:,} mots qui étiquettent des lieux ou des personnes ; le premier : « {word} » dans « {said} ».</translation>
    </message>
    <message>
      <source>There is no list of words for the language '{language}'.</source>
      <translation>Il n’y a pas de liste de mots pour la langue « {language} ».</translation>
    </message>
    <message>
      <source>There was nothing to read: open a project, or give a folder of exports.</source>
      <translation>Il n’y avait rien à lire : ouvrez un projet, ou indiquez un dossier d’exports.</translation>
    </message>
    <message>
      <source>To be changed, or accepted with a reason</source>
      <translation>À changer, ou à accepter avec une raison</translation>
    </message>
    <message>
      <source>Web pages, SVG pictures, CSV and text files in it are read.</source>
      <translation>Les pages web, les images SVG, les fichiers CSV et texte qu’il contient sont lus.</translation>
    </message>
    <message>
      <source>What was found, what was accepted and why.</source>
      <translation>Ce qui a été trouvé, ce qui a été accepté et pourquoi.</translation>
    </message>
    <message>
      <source>Words accepted</source>
      <translation>Mots acceptés</translation>
    </message>
    <message>
      <source>Words found</source>
      <translation>Mots trouvés</translation>
    </message>
    <message>
      <source>Words in public texts</source>
      <translation>Mots dans les textes publics</translation>
    </message>
    <message>
      <source>Words that may stay, each with its reason</source>
      <translation>Mots qui peuvent rester, chacun avec sa raison</translation>
    </message>
    <message>
      <source>Words to be changed</source>
      <translation>Mots à changer</translation>
    </message>
    <message>
      <source>Write the word, an equals sign and why it may stay: it is printed in the report.</source>
      <translation>Écrivez le mot, un signe égal et pourquoi il peut rester : c’est imprimé dans le rapport.</translation>
    </message>
    <message>
      <source>alias of a field of the layer '{layer}'</source>
      <translation>alias d’un champ de la couche « {layer} »</translation>
    </message>
    <message>
      <source>description of the layer '{layer}'</source>
      <translation>description de la couche « {layer} »</translation>
    </message>
    <message>
      <source>file '{file}', line {number}</source>
      <translation>fichier « {file} », ligne {number}</translation>
    </message>
    <message>
      <source>layer tree</source>
      <translation>arbre des couches</translation>
    </message>
    <message>
      <source>layout '{layout}'</source>
      <translation>mise en page « {layout} »</translation>
    </message>
    <message>
      <source>legend of the layer '{layer}'</source>
      <translation>légende de la couche « {layer} »</translation>
    </message>
    <message>
      <source>map tip of the layer '{layer}'</source>
      <translation>infobulle de la couche « {layer} »</translation>
    </message>
    <message>
      <source>name of the layer '{layer}'</source>
      <translation>nom de la couche « {layer} »</translation>
    </message>
    <message>
      <source>page {number} of the sheet</source>
      <translation>page {number} de la feuille</translation>
    </message>
    <message>
      <source>title of the project</source>
      <translation>titre du projet</translation>
    </message>
    <message>
      <source>words,language,vocabulary,public,legend,layout,stigma,plain language</source>
      <translation>mots,langue,vocabulaire,public,légende,mise en page,stigmatisation,langage clair</translation>
    </message>
    <message>
      <source>{texts:,} texts were read. {open:,} words label places or people; {accepted:,} more were accepted.</source>
      <translation>{texts:,} textes ont été lus. {open:,} mots étiquettent des lieux ou des personnes ; {accepted:,} de plus ont été acceptés.</translation>
    </message>
    <message>
      <source>{texts:,} texts were read; {open:,} words are to be changed or accepted.</source>
      <translation>{texts:,} textes ont été lus ; {open:,} mots sont à changer ou à accepter.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>board fence {height:g} m</source>
      <translation>clôture en planches {height:g} m</translation>
    </message>
    <message>
      <source>chain-link fence {height:g} m</source>
      <translation>grillage {height:g} m</translation>
    </message>
    <message>
      <source>fence {height:g} m</source>
      <translation>clôture {height:g} m</translation>
    </message>
    <message>
      <source>hedge {height:g} m</source>
      <translation>haie {height:g} m</translation>
    </message>
    <message>
      <source>how many people walk there</source>
      <translation>le nombre de personnes qui y marchent</translation>
    </message>
    <message>
      <source>kind not known {height:g} m</source>
      <translation>type inconnu {height:g} m</translation>
    </message>
    <message>
      <source>picket fence {height:g} m</source>
      <translation>clôture à piquets {height:g} m</translation>
    </message>
    <message>
      <source>railing {height:g} m</source>
      <translation>garde-corps {height:g} m</translation>
    </message>
    <message>
      <source>retaining wall {height:g} m</source>
      <translation>mur de soutènement {height:g} m</translation>
    </message>
    <message>
      <source>the barrier's height</source>
      <translation>la hauteur de la barrière</translation>
    </message>
    <message>
      <source>the barrier's id</source>
      <translation>l’identifiant de la barrière</translation>
    </message>
    <message>
      <source>the building's height</source>
      <translation>la hauteur du bâtiment</translation>
    </message>
    <message>
      <source>the building's id</source>
      <translation>l’identifiant du bâtiment</translation>
    </message>
    <message>
      <source>the circuit or feeder</source>
      <translation>le circuit ou le départ</translation>
    </message>
    <message>
      <source>the class of the road</source>
      <translation>la classe de la voie</translation>
    </message>
    <message>
      <source>the crown's diameter</source>
      <translation>le diamètre du houppier</translation>
    </message>
    <message>
      <source>the crown's radius</source>
      <translation>le rayon du houppier</translation>
    </message>
    <message>
      <source>the currency</source>
      <translation>la monnaie</translation>
    </message>
    <message>
      <source>the date of the record</source>
      <translation>la date de l’enregistrement</translation>
    </message>
    <message>
      <source>the date of the report</source>
      <translation>la date du signalement</translation>
    </message>
    <message>
      <source>the date on which the report was closed</source>
      <translation>la date de clôture du signalement</translation>
    </message>
    <message>
      <source>the date since when it is vacant</source>
      <translation>la date depuis laquelle le bien est vacant</translation>
    </message>
    <message>
      <source>the direction of the arm</source>
      <translation>la direction du bras</translation>
    </message>
    <message>
      <source>the ground's elevation</source>
      <translation>l’altitude du sol</translation>
    </message>
    <message>
      <source>the height of the crown's base</source>
      <translation>la hauteur de la base du houppier</translation>
    </message>
    <message>
      <source>the highest price</source>
      <translation>le prix le plus haut</translation>
    </message>
    <message>
      <source>the kind of barrier</source>
      <translation>le type de barrière</translation>
    </message>
    <message>
      <source>the kind of building</source>
      <translation>le type de bâtiment</translation>
    </message>
    <message>
      <source>the kind of evidence</source>
      <translation>le type d’indice</translation>
    </message>
    <message>
      <source>the kind of luminaire</source>
      <translation>le type de luminaire</translation>
    </message>
    <message>
      <source>the kind of vegetation</source>
      <translation>le type de végétation</translation>
    </message>
    <message>
      <source>the kind of walkway</source>
      <translation>le type de cheminement</translation>
    </message>
    <message>
      <source>the lamp type</source>
      <translation>le type de lampe</translation>
    </message>
    <message>
      <source>the land use</source>
      <translation>l’usage du sol</translation>
    </message>
    <message>
      <source>the light's id</source>
      <translation>l’identifiant du lampadaire</translation>
    </message>
    <message>
      <source>the lighting class</source>
      <translation>la classe d’éclairage</translation>
    </message>
    <message>
      <source>the lowest price</source>
      <translation>le prix le plus bas</translation>
    </message>
    <message>
      <source>the lumens of one lamp</source>
      <translation>les lumens d’une lampe</translation>
    </message>
    <message>
      <source>the luminaire's catalogue number</source>
      <translation>le numéro de catalogue du luminaire</translation>
    </message>
    <message>
      <source>the material</source>
      <translation>le matériau</translation>
    </message>
    <message>
      <source>the mounting height</source>
      <translation>la hauteur de montage</translation>
    </message>
    <message>
      <source>the name</source>
      <translation>le nom</translation>
    </message>
    <message>
      <source>the number of lamps</source>
      <translation>le nombre de lampes</translation>
    </message>
    <message>
      <source>the number of storeys</source>
      <translation>le nombre d’étages</translation>
    </message>
    <message>
      <source>the parcel's id</source>
      <translation>l’identifiant de la parcelle</translation>
    </message>
    <message>
      <source>the photometric file</source>
      <translation>le fichier photométrique</translation>
    </message>
    <message>
      <source>the pole's id</source>
      <translation>l’identifiant du mât</translation>
    </message>
    <message>
      <source>the price</source>
      <translation>le prix</translation>
    </message>
    <message>
      <source>the rank</source>
      <translation>le rang</translation>
    </message>
    <message>
      <source>the roof's elevation</source>
      <translation>l’altitude du toit</translation>
    </message>
    <message>
      <source>the species</source>
      <translation>l’espèce</translation>
    </message>
    <message>
      <source>the status</source>
      <translation>l’état</translation>
    </message>
    <message>
      <source>the status of the record</source>
      <translation>l’état de l’enregistrement</translation>
    </message>
    <message>
      <source>the status of the report</source>
      <translation>l’état du signalement</translation>
    </message>
    <message>
      <source>the street's name</source>
      <translation>le nom de la rue</translation>
    </message>
    <message>
      <source>the tilt of the luminaire</source>
      <translation>l’inclinaison du luminaire</translation>
    </message>
    <message>
      <source>the tree's height</source>
      <translation>la hauteur de l’arbre</translation>
    </message>
    <message>
      <source>the tree's id</source>
      <translation>l’identifiant de l’arbre</translation>
    </message>
    <message>
      <source>the tree's state</source>
      <translation>l’état de l’arbre</translation>
    </message>
    <message>
      <source>the trunk's diameter</source>
      <translation>le diamètre du tronc</translation>
    </message>
    <message>
      <source>the trunk's girth</source>
      <translation>le tour du tronc</translation>
    </message>
    <message>
      <source>the use or code in words</source>
      <translation>l’usage ou le code en toutes lettres</translation>
    </message>
    <message>
      <source>the value of buildings</source>
      <translation>la valeur des bâtiments</translation>
    </message>
    <message>
      <source>the walkway's id</source>
      <translation>l’identifiant du cheminement</translation>
    </message>
    <message>
      <source>the watts of one lamp</source>
      <translation>les watts d’une lampe</translation>
    </message>
    <message>
      <source>the watts of the new lamp</source>
      <translation>les watts de la lampe neuve</translation>
    </message>
    <message>
      <source>the width</source>
      <translation>la largeur</translation>
    </message>
    <message>
      <source>the work</source>
      <translation>l’intervention</translation>
    </message>
    <message>
      <source>the year of installation</source>
      <translation>l’année d’installation</translation>
    </message>
    <message>
      <source>the years that it lasts</source>
      <translation>les années qu’elle dure</translation>
    </message>
    <message>
      <source>wall {height:g} m</source>
      <translation>mur {height:g} m</translation>
    </message>
    <message>
      <source>what exactly the report is about</source>
      <translation>l’objet exact du signalement</translation>
    </message>
    <message>
      <source>what the report is about</source>
      <translation>l’objet du signalement</translation>
    </message>
    <message>
      <source>what was decided</source>
      <translation>ce qui a été décidé</translation>
    </message>
    <message>
      <source>what was found</source>
      <translation>ce qui a été trouvé</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
  </context>
</TS>
