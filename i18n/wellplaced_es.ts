<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a lamp on a standing pole</source>
      <translation>Poner una lámpara en un poste que ya está</translation>
    </message>
    <message>
      <source>Add a pole with a lamp</source>
      <translation>Poner un poste con una lámpara</translation>
    </message>
    <message>
      <source>Dim or shield the lamp</source>
      <translation>Atenuar o apantallar la lámpara</translation>
    </message>
    <message>
      <source>Prune branches by the lamp</source>
      <translation>Podar ramas junto a la lámpara</translation>
    </message>
    <message>
      <source>Repair the lamp</source>
      <translation>Reparar la lámpara</translation>
    </message>
    <message>
      <source>Replace the lamp by an LED</source>
      <translation>Cambiar la lámpara por una LED</translation>
    </message>
  </context>
  <context>
    <name>Algorithm</name>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Detenido. No se escribió nada.</translation>
    </message>
  </context>
  <context>
    <name>Budget</name>
    <message>
      <source>'{piece}' is no amount of money.</source>
      <translation>'{piece}' no es una cantidad de dinero.</translation>
    </message>
    <message>
      <source>No budget was given.</source>
      <translation>No se ha dado ningún presupuesto.</translation>
    </message>
    <message>
      <source>The budget '{piece}' is negative.</source>
      <translation>El presupuesto '{piece}' es negativo.</translation>
    </message>
    <message>
      <source>The budget has no amount for year {year:,}.</source>
      <translation>El presupuesto no tiene importe para el año {year:,}.</translation>
    </message>
    <message>
      <source>The budget has {count:,} years; at most {most:,} can be ranked.</source>
      <translation>El presupuesto tiene {count:,} años; se pueden ordenar como máximo {most:,}.</translation>
    </message>
    <message>
      <source>The budget is in several currencies: {currencies}.</source>
      <translation>El presupuesto está en varias monedas: {currencies}.</translation>
    </message>
    <message>
      <source>Write an amount such as 250000 or 250000 EUR; for several years: 100000; 120000; 120000</source>
      <translation>Escriba una cantidad como 250000 o 250000 EUR; para varios años: 100000; 120000; 120000</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>As before</source>
      <translation>Como antes</translation>
    </message>
    <message>
      <source>Costs less</source>
      <translation>Cuestan menos</translation>
    </message>
    <message>
      <source>Costs more</source>
      <translation>Cuestan más</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hechos</translation>
    </message>
    <message>
      <source>Moved down</source>
      <translation>Bajaron</translation>
    </message>
    <message>
      <source>Moved up</source>
      <translation>Subieron</translation>
    </message>
    <message>
      <source>New on the list</source>
      <translation>Nuevos en la lista</translation>
    </message>
    <message>
      <source>No longer on the list</source>
      <translation>Ya no están en la lista</translation>
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
      <translation>Revisar datos</translation>
    </message>
    <message>
      <source>In plain words, what would make the result surer.</source>
      <translation>En palabras sencillas, lo que daría más certeza al resultado.</translation>
    </message>
    <message>
      <source>Letter that asks for data</source>
      <translation>Carta para pedir datos</translation>
    </message>
    <message>
      <source>Mapping of fields</source>
      <translation>Correspondencia de campos</translation>
    </message>
    <message>
      <source>Reads the city's layers as Score parcels would, and says what was understood and what is wrong.

Gives a table of findings (where, how many, what to do), the areas that a layer does not cover, a mapping file that says which field was taken for what (correct it and give it to the other tools), and a letter that asks for the data that would make the result surer. With a folder of photometric files, a report shows how each spreads its light and what did not match. Nothing in your layers is changed.</source>
      <translation>Lee las capas de la ciudad como lo haría Puntuar parcelas, y dice qué se entendió y qué está mal.

Entrega una tabla de hallazgos (dónde, cuántos, qué hacer), las áreas que una capa no cubre, un archivo de correspondencia que dice qué campo se usó para qué (corríjalo y úselo en las demás herramientas) y una carta que pide los datos que darían más certeza al resultado. Con una carpeta de archivos fotométricos, un informe muestra cómo reparte su luz cada uno y qué no coincidió. Sus capas no cambian.</translation>
    </message>
    <message>
      <source>Report on photometric files</source>
      <translation>Informe sobre los archivos fotométricos</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
      <source>Web pages (*.html)</source>
      <translation>Páginas web (*.html)</translation>
    </message>
    <message>
      <source>Web pages (*.html);;Text files (*.txt)</source>
      <translation>Páginas web (*.html);;Archivos de texto (*.txt)</translation>
    </message>
    <message>
      <source>Which field was taken for what. Correct it and give it as MAPPING.</source>
      <translation>Qué campo se usó para qué. Corríjalo e indíquelo como MAPPING.</translation>
    </message>
    <message>
      <source>With PHOTOMETRY: how each file spreads its light, how many lights have it, and what did not match.</source>
      <translation>Con PHOTOMETRY: cómo reparte su luz cada archivo, cuántas luminarias lo tienen y qué no coincidió.</translation>
    </message>
    <message>
      <source>check,quality,findings,mapping,fields,letter,validate,data</source>
      <translation>revisar,calidad,hallazgos,correspondencia,campos,carta,validar,datos</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>{name} was left empty, and the run needs it: {label}.</source>
      <translation>{name} quedó vacío, y la ejecución lo necesita: {label}.</translation>
    </message>
    <message>
      <source>{name}: '{place}' cannot be opened as a layer. Check its name and what it holds, or leave it out.</source>
      <translation>{name}: «{place}» no se puede abrir como capa. Revise su nombre y su contenido, o quítela.</translation>
    </message>
    <message>
      <source>{name}: '{value}' cannot be. Give a number from {least:g} to {most:g}.</source>
      <translation>{name}: «{value}» no es posible. Indique un número de {least:g} a {most:g}.</translation>
    </message>
    <message>
      <source>{name}: '{value}' is no date. Write it as year-month-day, such as 2026-03-01.</source>
      <translation>{name}: «{value}» no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-03-01.</translation>
    </message>
    <message>
      <source>{name}: there is no '{value}'. Take one of: {options}.</source>
      <translation>{name}: no existe «{value}». Elija uno de estos valores: {options}.</translation>
    </message>
    <message>
      <source>{name}: {value} is in the future. Give today or an earlier day.</source>
      <translation>{name}: {value} está en el futuro. Indique la fecha de hoy o una anterior.</translation>
    </message>
  </context>
  <context>
    <name>CommunityAtlas</name>
    <message>
      <source>Areas</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <source>Community atlas</source>
      <translation>Atlas comunitario</translation>
    </message>
    <message>
      <source>Field with the names of the areas</source>
      <translation>Campo con los nombres de las zonas</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Número de zonas</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF para imprimir, PNG para la web (un archivo por página).</translation>
    </message>
    <message>
      <source>Polygons, each of which has a page. Without them each block has one.</source>
      <translation>Polígonos; cada uno tiene una página. Sin ellos, cada manzana tiene una.</translation>
    </message>
    <message>
      <source>Prints an atlas for community meetings: an overview of the whole district, then a page for each area with its own map, facts and reasons.

Give areas such as neighbourhoods; without them each block has a page. As on every public sheet, all figures are those of block faces of ten or more parcels: nothing can be said of a single parcel. An area in which nothing was scored keeps its page, which says so.</source>
      <translation>Imprime un atlas para reuniones vecinales: una vista general de todo el distrito y después una página por zona con su propio mapa, sus datos y sus motivos.

Indique zonas como los barrios; sin ellas, cada manzana tiene una página. Como en toda hoja pública, todas las cifras son de frentes de manzana de diez o más parcelas: no se puede decir nada de una sola parcela. Una zona en la que no se puntuó nada conserva su página, que lo dice.</translation>
    </message>
    <message>
      <source>Without it the areas are numbered.</source>
      <translation>Sin él, las zonas se numeran.</translation>
    </message>
    <message>
      <source>print,layout,map,atlas,neighbourhood,block,meeting,residents,PDF</source>
      <translation>imprimir,composición,mapa,atlas,barrio,manzana,reunión,vecinos,PDF</translation>
    </message>
  </context>
  <context>
    <name>CommunitySheet</name>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>No se pudo escribir «{file}».</translation>
    </message>
    <message>
      <source>1,300 ft is about a five-minute walk</source>
      <translation>1.300 pies son unos cinco minutos a pie</translation>
    </message>
    <message>
      <source>400 m is about a five-minute walk</source>
      <translation>400 m son unos cinco minutos a pie</translation>
    </message>
    <message>
      <source>A code such as en or es, or two for a sheet in both: es en. Empty: the language of QGIS.</source>
      <translation>Un código como en o es, o dos para una hoja en ambos: es en. Vacío: el idioma de QGIS.</translation>
    </message>
    <message>
      <source>A picture for the upper right corner. It is kept inside the sheet.</source>
      <translation>Una imagen para la esquina superior derecha. Se guarda dentro de la hoja.</translation>
    </message>
    <message>
      <source>A sheet has room for two languages, not for {n}.</source>
      <translation>Una hoja tiene lugar para dos idiomas, no para {n}.</translation>
    </message>
    <message>
      <source>About this sheet</source>
      <translation>Sobre esta hoja</translation>
    </message>
    <message>
      <source>Add a lamp on a pole</source>
      <translation>Añadir una lámpara a un poste</translation>
    </message>
    <message>
      <source>Add the sheet to the open project</source>
      <translation>Añadir la hoja al proyecto abierto</translation>
    </message>
    <message>
      <source>Adds the layers of the sheet in a group, and the sheet itself under Project &gt; Layouts. What the public may have is written beside the sheet's file.</source>
      <translation>Añade las capas de la hoja en un grupo, y la hoja misma en Proyecto &gt; Composiciones. Lo que el público puede tener se escribe junto al archivo de la hoja.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>All type is 18 pt or larger. The sheet then has more pages.</source>
      <translation>Todas las letras miden 18 pt o más. La hoja tiene entonces más páginas.</translation>
    </message>
    <message>
      <source>Also a PDF with layers (GeoPDF)</source>
      <translation>También un PDF con capas (GeoPDF)</translation>
    </message>
    <message>
      <source>An address, a telephone number, a place and a time: one or two lines.</source>
      <translation>Una dirección, un teléfono, un lugar y una hora: una o dos líneas.</translation>
    </message>
    <message>
      <source>An indication, not a certificate.</source>
      <translation>Es una orientación, no un certificado.</translation>
    </message>
    <message>
      <source>Area of this atlas, with its number</source>
      <translation>Zona de este atlas, con su número</translation>
    </message>
    <message>
      <source>Area {n}</source>
      <translation>Zona {n}</translation>
    </message>
    <message>
      <source>Ask first: Which places do you like and use? Mark them on the map.</source>
      <translation>Pregunte primero: ¿Qué lugares le gustan y usa? Márquenlos en el mapa.</translation>
    </message>
    <message>
      <source>Ask today who decides, and when. Write it here: ____________________</source>
      <translation>Pregunte hoy quién decide y cuándo. Anótelo aquí: ____________________</translation>
    </message>
    <message>
      <source>Ask who would bear the harm of each choice, such as glare or noise.</source>
      <translation>Pregunte quién sufriría el daño de cada opción, como deslumbramiento o ruido.</translation>
    </message>
    <message>
      <source>Ask: Does it look like this after dark? Where is the map wrong?</source>
      <translation>Pregunte: ¿Es así de noche? ¿Dónde se equivoca el mapa?</translation>
    </message>
    <message>
      <source>Automatic: feet where the map's coordinate system is in feet, else metres.</source>
      <translation>Automático: pies donde el sistema de coordenadas del mapa está en pies; si no, metros.</translation>
    </message>
    <message>
      <source>Average need on this map: {need} of 100.</source>
      <translation>Necesidad media en este mapa: {need} de 100.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Before the meeting</source>
      <translation>Antes de la reunión</translation>
    </message>
    <message>
      <source>Block faces of ten or more parcels, for the public</source>
      <translation>Frentes de manzana de diez o más parcelas, para el público</translation>
    </message>
    <message>
      <source>Block faces: parcels side by side along a street, ten or more together. Single parcels mark the page as an internal working copy.</source>
      <translation>Frentes de manzana: parcelas una junto a otra a lo largo de una calle, diez o más juntas. Si se muestran parcelas sueltas, la página se marca como copia interna de trabajo.</translation>
    </message>
    <message>
      <source>Block {n}</source>
      <translation>Manzana {n}</translation>
    </message>
    <message>
      <source>Both maps use the same colours. The second is computed, not promised.</source>
      <translation>Los dos mapas usan los mismos colores. El segundo está calculado, no prometido.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons that has a coordinate system, or none.</source>
      <translation>Elija una capa de polígonos que tenga sistema de coordenadas, o ninguna.</translation>
    </message>
    <message>
      <source>Choose an SVG, PNG or JPEG file, or none.</source>
      <translation>Elija un archivo SVG, PNG o JPEG, o ninguno.</translation>
    </message>
    <message>
      <source>Choose another place, with a name that ends in .qgz.</source>
      <translation>Elija otro lugar, con un nombre que termine en .qgz.</translation>
    </message>
    <message>
      <source>Choose the dark gaps that 'Score parcels' or 'Lighting' made, or none.</source>
      <translation>Elija los tramos oscuros que hizo «Puntuar parcelas» o «Luz en las aceras», o ninguno.</translation>
    </message>
    <message>
      <source>Choose the layer that 'Score parcels' made, not its table.</source>
      <translation>Elija la capa que hizo «Puntuar parcelas», no su tabla.</translation>
    </message>
    <message>
      <source>Choose the result of 'Street-light upgrades', or a layer with rank and action.</source>
      <translation>Elija el resultado de «Mejoras del alumbrado», o una capa con los campos rank y action.</translation>
    </message>
    <message>
      <source>Choose the suggestions that 'Score parcels' made, or none.</source>
      <translation>Elija las sugerencias que hizo «Puntuar parcelas», o ninguna.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place for the project.</source>
      <translation>Cierre el archivo si está abierto, o elija otro lugar para el proyecto.</translation>
    </message>
    <message>
      <source>Close the file if it is open, or choose another place.</source>
      <translation>Cierre el archivo si está abierto, o elija otro lugar.</translation>
    </message>
    <message>
      <source>Community places and base map</source>
      <translation>Lugares de la comunidad y mapa base</translation>
    </message>
    <message>
      <source>Community sheet</source>
      <translation>Hoja comunitaria</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coste</translation>
    </message>
    <message>
      <source>Count the dots aloud and write the counts down.</source>
      <translation>Cuente los puntos en voz alta y anote el recuento.</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tramos oscuros</translation>
    </message>
    <message>
      <source>Dark gaps in the walking light</source>
      <translation>Tramos oscuros en las aceras</translation>
    </message>
    <message>
      <source>Darker means more need for improvement.</source>
      <translation>Más oscuro significa más necesidad de mejora.</translation>
    </message>
    <message>
      <source>Data: {data}.</source>
      <translation>Datos: {data}.</translation>
    </message>
    <message>
      <source>Date of the meeting</source>
      <translation>Fecha de la reunión</translation>
    </message>
    <message>
      <source>Dim or shield</source>
      <translation>Atenuar o apantallar</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) has the colour of its mean need</source>
      <translation>Cada frente de manzana (diez o más parcelas) tiene el color de su necesidad media</translation>
    </message>
    <message>
      <source>Each block face (ten or more parcels) shows how sure its figures are.</source>
      <translation>Cada frente de manzana (diez o más parcelas) muestra cuánta certeza tienen sus cifras.</translation>
    </message>
    <message>
      <source>Each dot is a street light to repair, change or add; its number is its place in the list ({n} works). The first ones take away most darkness for the money.</source>
      <translation>Cada punto es una farola que reparar, cambiar o añadir; su número es su puesto en la lista ({n} obras). Las primeras son las que más oscuridad quitan por su precio.</translation>
    </message>
    <message>
      <source>Each parcel of land has the colour of its need</source>
      <translation>Cada parcela de terreno tiene el color de su necesidad</translation>
    </message>
    <message>
      <source>Each parcel of land shows how sure its figures are.</source>
      <translation>Cada parcela de terreno muestra cuánta certeza tienen sus cifras.</translation>
    </message>
    <message>
      <source>Every figure can be contested. What is wrong is mended in the data, and the map is made anew.</source>
      <translation>Toda cifra se puede discutir. Lo que está mal se corrige en los datos, y el mapa se hace de nuevo.</translation>
    </message>
    <message>
      <source>Every figure can be contested. You get an answer, the data is mended, and the next map says so.</source>
      <translation>Toda cifra se puede discutir. Usted recibe una respuesta, los datos se corrigen y el mapa siguiente lo dice.</translation>
    </message>
    <message>
      <source>Everybody puts the same number of dots on the dot sheet.</source>
      <translation>Todos ponen el mismo número de puntos en la hoja de puntos.</translation>
    </message>
    <message>
      <source>Evidence: A = the best studies, tried at random; B = large studies that compare; C = one study or a link; D = guidance only. Prices are rough and were not checked here.</source>
      <translation>Pruebas: A = los mejores estudios, con sorteo; B = estudios grandes que comparan; C = un estudio o una relación; D = solo recomendaciones. Los precios son aproximados y no se comprobaron aquí.</translation>
    </message>
    <message>
      <source>For before and after: the parcels scored with what would change.</source>
      <translation>Para antes y después: las parcelas puntuadas con lo que cambiaría.</translation>
    </message>
    <message>
      <source>For the street-light list: points with the fields 'rank', 'action', 'street', 'cost', 'emin_before_lx', 'emin_after_lx' and 'why'.</source>
      <translation>Para la lista de farolas: puntos con los campos «rank», «action», «street», «cost», «emin_before_lx», «emin_after_lx» y «why».</translation>
    </message>
    <message>
      <source>For whoever leads the talk. Read it before; say it in your own words.</source>
      <translation>Para quien dirige la conversación. Léalo antes; dígalo con sus palabras.</translation>
    </message>
    <message>
      <source>Give the project another name.</source>
      <translation>Dé otro nombre al proyecto.</translation>
    </message>
    <message>
      <source>Give the result of 'Street-light upgrades' as list of street lights.</source>
      <translation>Indique el resultado de «Mejoras del alumbrado» como lista de farolas.</translation>
    </message>
    <message>
      <source>Hand it in: {contact}</source>
      <translation>Entréguelo en: {contact}</translation>
    </message>
    <message>
      <source>How can we reach you? (only if you want an answer)</source>
      <translation>¿Cómo podemos contactarle? (solo si quiere una respuesta)</translation>
    </message>
    <message>
      <source>How do you know? (seen, measured, photo, bill, permit)</source>
      <translation>¿Cómo lo sabe? (visto, medido, foto, factura, permiso)</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Cuántos</translation>
    </message>
    <message>
      <source>How much light falls on the walkways after dark</source>
      <translation>Cuánta luz cae de noche sobre las aceras</translation>
    </message>
    <message>
      <source>How much of the ground people on walkways can see</source>
      <translation>Cuánto terreno se puede ver desde las aceras</translation>
    </message>
    <message>
      <source>How old the data is, is not known.</source>
      <translation>No se sabe de cuándo son los datos.</translation>
    </message>
    <message>
      <source>How old the data is: {ages}.</source>
      <translation>De cuándo son los datos: {ages}.</translation>
    </message>
    <message>
      <source>How people can answer</source>
      <translation>Cómo puede responder la gente</translation>
    </message>
    <message>
      <source>How sure is it?</source>
      <translation>¿Cuánta certeza hay?</translation>
    </message>
    <message>
      <source>How sure the figures are (0 to 1)</source>
      <translation>Certeza de las cifras (0 a 1)</translation>
    </message>
    <message>
      <source>How the paper lies</source>
      <translation>Posición del papel</translation>
    </message>
    <message>
      <source>How to lead the meeting</source>
      <translation>Cómo dirigir la reunión</translation>
    </message>
    <message>
      <source>ISO and US sizes. Automatic: the size that suits the kind of sheet.</source>
      <translation>Tamaños ISO y de EE. UU. Automático: el tamaño adecuado al tipo de hoja.</translation>
    </message>
    <message>
      <source>Internal working copy, not for the public</source>
      <translation>Copia interna de trabajo, no es para el público</translation>
    </message>
    <message>
      <source>Is something wrong or missing?</source>
      <translation>¿Falta algo o hay algo mal?</translation>
    </message>
    <message>
      <source>Is the map wrong somewhere?</source>
      <translation>¿Se equivoca el mapa en algún lugar?</translation>
    </message>
    <message>
      <source>Kind of sheet</source>
      <translation>Tipo de hoja</translation>
    </message>
    <message>
      <source>Land and buildings: some in and around them may be unused</source>
      <translation>Terrenos y edificios: allí y alrededor puede haber algunos sin uso</translation>
    </message>
    <message>
      <source>Landscape or portrait; automatic: what suits the kind of sheet.</source>
      <translation>Horizontal o vertical; automático: lo adecuado al tipo de hoja.</translation>
    </message>
    <message>
      <source>Language of the sheet</source>
      <translation>Idioma de la hoja</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Letra grande</translation>
    </message>
    <message>
      <source>Leave the language empty, or give a code such as en or es, or two: es en.</source>
      <translation>Deje el idioma vacío, o indique un código como en o es, o dos: es en.</translation>
    </message>
    <message>
      <source>Light: the walkway has less than the standard asks</source>
      <translation>Luz: la acera tiene menos de lo que pide la norma</translation>
    </message>
    <message>
      <source>Light: {share} of the walkway is darker than the standard asks</source>
      <translation>Luz: el {share} de la acera es más oscuro de lo que pide la norma</translation>
    </message>
    <message>
      <source>List of street lights</source>
      <translation>Lista de farolas</translation>
    </message>
    <message>
      <source>Logo of the city</source>
      <translation>Logotipo de la ciudad</translation>
    </message>
    <message>
      <source>Lowest light, now → then</source>
      <translation>Luz mínima, ahora → después</translation>
    </message>
    <message>
      <source>Lux (lx) says how much light falls on the ground.</source>
      <translation>El lux (lx) dice cuánta luz cae sobre el suelo.</translation>
    </message>
    <message>
      <source>Made with Wellplaced {version}, run {run}.</source>
      <translation>Hecho con Wellplaced {version}, ejecución {run}.</translation>
    </message>
    <message>
      <source>Made with Wellplaced.</source>
      <translation>Hecho con Wellplaced.</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>Name of the area</source>
      <translation>Nombre de la zona</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Necesidad de mejora</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Necesidad de mejora (0 a 100)</translation>
    </message>
    <message>
      <source>Need for improvement by block face</source>
      <translation>Necesidad de mejora por frente de manzana</translation>
    </message>
    <message>
      <source>Need for improvement, afterwards</source>
      <translation>Necesidad de mejora, después</translation>
    </message>
    <message>
      <source>New LED lamp</source>
      <translation>Nueva lámpara LED</translation>
    </message>
    <message>
      <source>New data from the city or from you makes the map surer.</source>
      <translation>Nuevos datos de la ciudad o de usted dan más certeza al mapa.</translation>
    </message>
    <message>
      <source>New pole with a lamp</source>
      <translation>Nuevo poste con lámpara</translation>
    </message>
    <message>
      <source>No block face lies in this area: there is nothing to show.</source>
      <translation>En esta zona no hay ningún frente de manzana: no hay nada que mostrar.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' has a shape that could be drawn.</source>
      <translation>Ninguna parcela de «{layer}» tiene una forma que se pueda dibujar.</translation>
    </message>
    <message>
      <source>One or two sentences. Without them the sheet leaves room to write it in.</source>
      <translation>Una o dos frases. Sin ellas, la hoja deja espacio para anotarlo.</translation>
    </message>
    <message>
      <source>Only then speak of what is missing.</source>
      <translation>Hable solo después de lo que falta.</translation>
    </message>
    <message>
      <source>PDF for printing, PNG for the web (a file for each page).</source>
      <translation>PDF para imprimir, PNG para la web (un archivo por página).</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Parks, schools, libraries, stops, streets, buildings. Their names say what they are.</source>
      <translation>Parques, escuelas, bibliotecas, paradas, calles, edificios. Sus nombres dicen qué son.</translation>
    </message>
    <message>
      <source>People, crime, or who lives here. It measures places, never people.</source>
      <translation>No muestra personas, delitos ni quién vive aquí. Mide lugares, nunca personas.</translation>
    </message>
    <message>
      <source>Places that people use here: {places}.</source>
      <translation>Lugares que usa la gente aquí: {places}.</translation>
    </message>
    <message>
      <source>Print a sheet for each language, or for each pair of them.</source>
      <translation>Imprima una hoja por idioma, o por cada par de ellos.</translation>
    </message>
    <message>
      <source>Prints a sheet for a community meeting: the map, what it means, how sure it is, what could be done, and how to answer.

There are a wall map, a table map with boxes for notes, a hand-out, the list of street lights for public works, a sheet of before and after, one of what we do not know, and the papers of whoever leads the meeting: script, dot sheet and contest form. Each can be had on ISO and US paper and in large print; what does not fit on a page goes on overleaf.

The sheets speak of places only. They show block faces of ten or more parcels, so that nothing can be said of a single one; single parcels can be drawn for internal use, and the page then says so. They rank nothing, and say what they do not show. Give parks, schools and stops as further layers: they are drawn on top and stand first in the legend. The sheet can be edited in QGIS under Project &gt; Layouts: in the open project, or in a project file of its own. What the public may have then lies in a GeoPackage beside it, without the parcels.</source>
      <translation>Imprime una hoja para una reunión vecinal: el mapa, qué significa, cuánta certeza hay, qué se podría hacer y cómo responder.

Hay un mapa mural, un mapa de mesa con recuadros para notas, un folleto, la lista de farolas para obras públicas, una hoja de antes y después, otra de lo que no sabemos, y los papeles de quien dirige la reunión: guion, hoja de puntos y formulario de objeción. Cada uno existe en papel ISO y de EE. UU. y en letra grande; lo que no cabe en una página sigue en la siguiente.

Las hojas hablan solo de lugares. Muestran frentes de manzana de diez o más parcelas, para que no se pueda decir nada de una sola; las parcelas sueltas se pueden dibujar para uso interno, y la página lo dice. No clasifican a nadie y dicen qué no muestran. Indique parques, escuelas y paradas como otras capas: se dibujan encima y van primero en la leyenda. La hoja se puede editar en QGIS en Proyecto &gt; Composiciones: en el proyecto abierto o en un archivo de proyecto propio. Lo que el público puede tener queda al lado en un GeoPackage, sin las parcelas.</translation>
    </message>
    <message>
      <source>Prune branches</source>
      <translation>Podar ramas</translation>
    </message>
    <message>
      <source>Put your dots here</source>
      <translation>Ponga aquí sus puntos</translation>
    </message>
    <message>
      <source>QGIS project with the sheet</source>
      <translation>Proyecto de QGIS con la hoja</translation>
    </message>
    <message>
      <source>Read the choices with price and evidence. No action is a choice as well.</source>
      <translation>Lea las opciones con su precio y sus pruebas. No hacer nada también es una opción.</translation>
    </message>
    <message>
      <source>Read the map together (15 minutes)</source>
      <translation>Leer juntos el mapa (15 minutos)</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <source>Report on words and colours</source>
      <translation>Informe sobre palabras y colores</translation>
    </message>
    <message>
      <source>Run 'Score parcels' first and choose its result.</source>
      <translation>Ejecute primero «Puntuar parcelas» y elija su resultado.</translation>
    </message>
    <message>
      <source>Save it as GeoPackage first, or make the sheet without a project.</source>
      <translation>Guárdela primero como GeoPackage, o haga la hoja sin proyecto.</translation>
    </message>
    <message>
      <source>Say what the map shows: places. It shows no people and no crime.</source>
      <translation>Diga qué muestra el mapa: lugares. No muestra personas ni delitos.</translation>
    </message>
    <message>
      <source>Say when the answers will be published, and where.</source>
      <translation>Diga cuándo y dónde se publicarán las respuestas.</translation>
    </message>
    <message>
      <source>Say who you are, who asked for the map, and who decides.</source>
      <translation>Diga quién es usted, quién pidió el mapa y quién decide.</translation>
    </message>
    <message>
      <source>Score the parcels once more with what would change, and give them as after.</source>
      <translation>Puntúe las parcelas otra vez con lo que cambiaría, e indíquelas como después.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelas puntuadas</translation>
    </message>
    <message>
      <source>Scored parcels, afterwards</source>
      <translation>Parcelas puntuadas, después</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>Shorten it, or take larger paper.</source>
      <translation>Acórtelo, o use papel más grande.</translation>
    </message>
    <message>
      <source>Shorten the texts, or take larger paper.</source>
      <translation>Acorte los textos, o use papel más grande.</translation>
    </message>
    <message>
      <source>Single parcels, for internal use</source>
      <translation>Parcelas sueltas, para uso interno</translation>
    </message>
    <message>
      <source>Something is known of every place on this map.</source>
      <translation>De cada lugar de este mapa se sabe algo.</translation>
    </message>
    <message>
      <source>Stands under the title.</source>
      <translation>Va debajo del título.</translation>
    </message>
    <message>
      <source>Start with the legend: light means little need, dark means much.</source>
      <translation>Empiece por la leyenda: claro es poca necesidad, oscuro es mucha.</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <source>Street light with its number in the list</source>
      <translation>Farola con su número en la lista</translation>
    </message>
    <message>
      <source>Stripes mean: we are less sure. No fill means: we do not know.</source>
      <translation>Las rayas dicen: hay menos certeza. Sin relleno: no lo sabemos.</translation>
    </message>
    <message>
      <source>Stripes: some data is old, missing or guessed.</source>
      <translation>Rayas: algunos datos son antiguos, faltan o son estimados.</translation>
    </message>
    <message>
      <source>Such as 2026-03-01, or words. Empty: no date of a meeting is printed.</source>
      <translation>Por ejemplo 2026-03-01, o en palabras. Vacío: no se imprime ninguna fecha de reunión.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Take it out of the base map, or choose single parcels, for internal use.</source>
      <translation>Quítela del mapa base, o elija parcelas sueltas, para uso interno.</translation>
    </message>
    <message>
      <source>Take ten dots. Put them where you think it matters most.</source>
      <translation>Tome diez puntos. Póngalos donde crea que más importa.</translation>
    </message>
    <message>
      <source>The areas of this atlas</source>
      <translation>Las zonas de este atlas</translation>
    </message>
    <message>
      <source>The dark gaps that the same run found.</source>
      <translation>Los tramos oscuros que encontró la misma ejecución.</translation>
    </message>
    <message>
      <source>The data is from {first} to {last}.</source>
      <translation>Los datos son de {first} a {last}.</translation>
    </message>
    <message>
      <source>The data is from {year}.</source>
      <translation>Los datos son de {year}.</translation>
    </message>
    <message>
      <source>The denser the stripes, the more is old, missing or guessed.</source>
      <translation>Cuanto más juntas las rayas, más datos son antiguos, faltan o son estimados.</translation>
    </message>
    <message>
      <source>The field '{field}' of '{layer}' holds more than numbers: the layer was not scored here.</source>
      <translation>El campo «{field}» de «{layer}» no contiene solo números: la capa no se puntuó aquí.</translation>
    </message>
    <message>
      <source>The font '{font}' is not installed. The sheet is set in '{used}'.</source>
      <translation>La fuente «{font}» no está instalada. La hoja se compone en «{used}».</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no area that can be drawn.</source>
      <translation>La capa «{layer}» no tiene ninguna zona que se pueda dibujar.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field 'need': it was not scored.</source>
      <translation>La capa «{layer}» no tiene el campo «need»: no está puntuada.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no fields 'length_m' and 'cause'.</source>
      <translation>La capa «{layer}» no tiene los campos «length_m» y «cause».</translation>
    </message>
    <message>
      <source>The layer '{layer}' holds no suggestions.</source>
      <translation>La capa «{layer}» no contiene sugerencias.</translation>
    </message>
    <message>
      <source>The layer '{layer}' is temporary: a project cannot keep it.</source>
      <translation>La capa «{layer}» es temporal: un proyecto no puede guardarla.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies in the file that would be written.</source>
      <translation>La capa «{layer}» está en el archivo que se va a escribir.</translation>
    </message>
    <message>
      <source>The layer '{layer}' tells of single parcels.</source>
      <translation>La capa «{layer}» habla de parcelas sueltas.</translation>
    </message>
    <message>
      <source>The layer has fewer than ten parcels. The public map shows ten or more together, so that nothing is said of a single one. There is nothing to show.</source>
      <translation>La capa tiene menos de diez parcelas. El mapa público muestra diez o más juntas, para no decir nada de una sola. No hay nada que mostrar.</translation>
    </message>
    <message>
      <source>The layer has no parcels. There is nothing to show yet.</source>
      <translation>La capa no tiene parcelas. Todavía no hay nada que mostrar.</translation>
    </message>
    <message>
      <source>The list of street lights '{layer}' has no field {fields}.</source>
      <translation>La lista de farolas «{layer}» no tiene el campo {fields}.</translation>
    </message>
    <message>
      <source>The logo '{file}' is no picture that can be read.</source>
      <translation>El logotipo «{file}» no es una imagen que se pueda leer.</translation>
    </message>
    <message>
      <source>The logo '{file}' was not found.</source>
      <translation>No se encontró el logotipo «{file}».</translation>
    </message>
    <message>
      <source>The map shows no people, no crime, and not who lives here.</source>
      <translation>El mapa no muestra personas ni delitos, ni quién vive aquí.</translation>
    </message>
    <message>
      <source>The name of the area is too long for this paper.</source>
      <translation>El nombre de la zona es demasiado largo para este papel.</translation>
    </message>
    <message>
      <source>The project could not be written to '{file}'.</source>
      <translation>No se pudo escribir el proyecto en «{file}».</translation>
    </message>
    <message>
      <source>The result of Score parcels.</source>
      <translation>El resultado de Puntuar parcelas.</translation>
    </message>
    <message>
      <source>The sheet could not be written to '{file}'.</source>
      <translation>No se pudo escribir la hoja en «{file}».</translation>
    </message>
    <message>
      <source>The sheet of before and after needs the parcels as they would be afterwards.</source>
      <translation>La hoja de antes y después necesita las parcelas como serían después.</translation>
    </message>
    <message>
      <source>The sheet would have more than {n:,} pages.</source>
      <translation>La hoja tendría más de {n:,} páginas.</translation>
    </message>
    <message>
      <source>The standard: at least {least} lx on all the walkway.</source>
      <translation>La norma: al menos {least} lx en toda la acera.</translation>
    </message>
    <message>
      <source>The standard: class {name}, and at least {least} lx on all the walkway.</source>
      <translation>La norma: clase {name}, y al menos {least} lx en toda la acera.</translation>
    </message>
    <message>
      <source>The street-light list needs a layer with the works.</source>
      <translation>La lista de farolas necesita una capa con las obras.</translation>
    </message>
    <message>
      <source>The suggestions that the same run made. The sheet tells kinds, prices and evidence, never where. Without them it tells what can be done in general.</source>
      <translation>Las sugerencias que hizo la misma ejecución. La hoja dice clases, precios y pruebas, nunca dónde. Sin ellas dice qué se puede hacer en general.</translation>
    </message>
    <message>
      <source>There is no translation for the language '{language}'.</source>
      <translation>No hay traducción para el idioma «{language}».</translation>
    </message>
    <message>
      <source>These layers do not say how old they are: {layers}.</source>
      <translation>Estas capas no dicen de cuándo son: {layers}.</translation>
    </message>
    <message>
      <source>This map is about lighting only ({n} of {of} things that can be measured).</source>
      <translation>Este mapa trata solo de la luz ({n} de {of} cosas que se pueden medir).</translation>
    </message>
    <message>
      <source>This map will show where walkways need better light. Nothing is known yet.</source>
      <translation>Este mapa mostrará dónde necesitan mejor luz las aceras. Todavía no se sabe nada.</translation>
    </message>
    <message>
      <source>To change the sheet in QGIS: the styled layers and the page. What the public may have is written beside it.</source>
      <translation>Para cambiar la hoja en QGIS: las capas con su estilo y la página. Lo que el público puede tener se escribe al lado.</translation>
    </message>
    <message>
      <source>To use the votes: write the counts into these lines, save them as a CSV file, and give the file as weights to 'Score parcels' or 'Need for improvement'.</source>
      <translation>Para usar los votos: escriba los recuentos en estas líneas, guárdelas como archivo CSV e indique el archivo como pesos en «Puntuar parcelas» o «Necesidad de mejora».</translation>
    </message>
    <message>
      <source>Units of length</source>
      <translation>Unidades de longitud</translation>
    </message>
    <message>
      <source>View: walkways lack clear sight</source>
      <translation>Vista: falta buena visibilidad en las aceras</translation>
    </message>
    <message>
      <source>View: {share} of the open ground is seen from no walkway</source>
      <translation>Vista: el {share} del terreno abierto no se ve desde ninguna acera</translation>
    </message>
    <message>
      <source>Welcome (5 minutes)</source>
      <translation>Bienvenida (5 minutos)</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, ejecución {run}</translation>
    </message>
    <message>
      <source>What could be done?</source>
      <translation>¿Qué se podría hacer?</translation>
    </message>
    <message>
      <source>What do we not know?</source>
      <translation>¿Qué no sabemos?</translation>
    </message>
    <message>
      <source>What does the map say?</source>
      <translation>¿Qué dice el mapa?</translation>
    </message>
    <message>
      <source>What happens next (5 minutes)</source>
      <translation>Qué pasa después (5 minutos)</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Qué se hace</translation>
    </message>
    <message>
      <source>What is drawn</source>
      <translation>Qué se dibuja</translation>
    </message>
    <message>
      <source>What is good here?</source>
      <translation>¿Qué hay de bueno aquí?</translation>
    </message>
    <message>
      <source>What is good here? (10 minutes)</source>
      <translation>¿Qué hay de bueno aquí? (10 minutos)</translation>
    </message>
    <message>
      <source>What is it really like, and since when?</source>
      <translation>¿Cómo es en realidad, y desde cuándo?</translation>
    </message>
    <message>
      <source>What is measured</source>
      <translation>Qué se mide</translation>
    </message>
    <message>
      <source>What is wrong on this map, or missing?</source>
      <translation>¿Qué está mal en este mapa, o qué falta?</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <translation>¿Qué le importa más?</translation>
    </message>
    <message>
      <source>What matters most? (15 minutes)</source>
      <translation>¿Qué importa más? (15 minutos)</translation>
    </message>
    <message>
      <source>What the sheet is for.</source>
      <translation>Para qué sirve la hoja.</translation>
    </message>
    <message>
      <source>What this map does not show</source>
      <translation>Qué no muestra este mapa</translation>
    </message>
    <message>
      <source>What would change?</source>
      <translation>¿Qué cambiaría?</translation>
    </message>
    <message>
      <source>What would help here?</source>
      <translation>¿Qué ayudaría aquí?</translation>
    </message>
    <message>
      <source>What would help? (15 minutes)</source>
      <translation>¿Qué ayudaría? (15 minutos)</translation>
    </message>
    <message>
      <source>Where does the need come from?</source>
      <translation>¿De dónde viene la necesidad?</translation>
    </message>
    <message>
      <source>Where need is {low} to {high} of 100, the highest class on this map, it is:</source>
      <translation>Donde la necesidad es de {low} a {high} de 100, la clase más alta de este mapa, se debe a:</translation>
    </message>
    <message>
      <source>Where would better walking light help most?</source>
      <translation>¿Dónde ayudaría más una mejor luz para caminar?</translation>
    </message>
    <message>
      <source>Where would care of the place help most?</source>
      <translation>¿Dónde ayudaría más cuidar el lugar?</translation>
    </message>
    <message>
      <source>Whether land and buildings are in use</source>
      <translation>Si los terrenos y edificios se usan</translation>
    </message>
    <message>
      <source>Which place? (street and corner)</source>
      <translation>¿Qué lugar? (calle y esquina)</translation>
    </message>
    <message>
      <source>Which street lights come first?</source>
      <translation>¿Qué farolas van primero?</translation>
    </message>
    <message>
      <source>Which words were accepted and why, and how far apart the colours are in grey and for people who see fewer colours.</source>
      <translation>Qué palabras se aceptaron y por qué, y cuánto se distinguen los colores en gris y para quienes ven menos colores.</translation>
    </message>
    <message>
      <source>Who decides, and when</source>
      <translation>Quién decide y cuándo</translation>
    </message>
    <message>
      <source>Who decides, and when?</source>
      <translation>¿Quién decide y cuándo?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why are some places darker on the map?</source>
      <translation>¿Por qué son más oscuros algunos lugares del mapa?</translation>
    </message>
    <message>
      <source>Why is it not known?</source>
      <translation>¿Por qué no se sabe?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>Write each answer on a contest form, with its place.</source>
      <translation>Escriba cada respuesta en un formulario de objeción, con su lugar.</translation>
    </message>
    <message>
      <source>Writes the first page once more beside the sheet, with a name that ends in -geo.pdf: the layers of its map can be switched on and off, and places be measured.</source>
      <translation>Escribe la primera página otra vez junto a la hoja, con un nombre que termina en -geo.pdf: las capas de su mapa se pueden mostrar y ocultar, y los lugares, medir.</translation>
    </message>
    <message>
      <source>You know this place. Please tell us:</source>
      <translation>Usted conoce este lugar. Cuéntenos:</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Su respuesta</translation>
    </message>
    <message>
      <source>area {area} of {areas}, page {page} of {pages}</source>
      <translation>zona {area} de {areas}, página {page} de {pages}</translation>
    </message>
    <message>
      <source>as of {date}</source>
      <translation>con fecha de {date}</translation>
    </message>
    <message>
      <source>clear sight</source>
      <translation>la buena visibilidad</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>dark gap was found. It is {length} long.</source>
      <translation>tramo oscuro encontrado. Mide {length}.</translation>
    </message>
    <message>
      <source>dark gaps were found on the walkways.</source>
      <translation>tramos oscuros encontrados en las aceras.</translation>
    </message>
    <message>
      <source>dark gaps, {length} in all. The longest one: {longest}.</source>
      <translation>tramos oscuros, {length} en total. El más largo: {longest}.</translation>
    </message>
    <message>
      <source>evidence {grade}</source>
      <translation>pruebas {grade}</translation>
    </message>
    <message>
      <source>how far the light on its walkways falls short.</source>
      <translation>cuánto le falta a la luz de sus aceras.</translation>
    </message>
    <message>
      <source>how far {things} fall short.</source>
      <translation>cuánto les falta a estas cosas: {things}.</translation>
    </message>
    <message>
      <source>is how sure the figures are on average. 1 would mean: all data is there and fresh.</source>
      <translation>es la certeza media de las cifras. 1 sería: todos los datos están y son recientes.</translation>
    </message>
    <message>
      <source>is what those listed here cost together.</source>
      <translation>es lo que cuestan juntas las de esta lista.</translation>
    </message>
    <message>
      <source>licence not stated by the layers</source>
      <translation>las capas no indican la licencia</translation>
    </message>
    <message>
      <source>mark it on this map, or speak to the people who brought it.</source>
      <translation>márquelo en este mapa, o hable con quienes lo trajeron.</translation>
    </message>
    <message>
      <source>meeting: {date}</source>
      <translation>reunión: {date}</translation>
    </message>
    <message>
      <source>of 100: the average need on this map.</source>
      <translation>de 100: la necesidad media en este mapa.</translation>
    </message>
    <message>
      <source>of the open ground can be seen from a walkway.</source>
      <translation>del terreno abierto se puede ver desde una acera.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than the standard asks.</source>
      <translation>de la acera frente a las parcelas es más oscura de lo que pide la norma.</translation>
    </message>
    <message>
      <source>of the walkway in front of parcels is darker than {target} lx.</source>
      <translation>de la acera frente a las parcelas tiene menos de {target} lx.</translation>
    </message>
    <message>
      <source>of {need} points of need: land and buildings perhaps unused.</source>
      <translation>de {need} puntos de necesidad: terrenos y edificios quizá sin uso.</translation>
    </message>
    <message>
      <source>of {total} block faces: not known, because data is missing there.</source>
      <translation>de {total} frentes de manzana: no se sabe, porque allí faltan datos.</translation>
    </message>
    <message>
      <source>of {total} parcels could be measured. Nothing can be said about need yet.</source>
      <translation>de {total} parcelas se pudieron medir. Todavía no se puede decir nada de la necesidad.</translation>
    </message>
    <message>
      <source>of {total} parcels: not known, because data is missing there.</source>
      <translation>de {total} parcelas: no se sabe, porque allí faltan datos.</translation>
    </message>
    <message>
      <source>page {page} of {pages}</source>
      <translation>página {page} de {pages}</translation>
    </message>
    <message>
      <source>places: {n}</source>
      <translation>lugares: {n}</translation>
    </message>
    <message>
      <source>price not known</source>
      <translation>precio desconocido</translation>
    </message>
    <message>
      <source>print,layout,map,meeting,residents,PDF,A3,poster</source>
      <translation>imprimir,composición,mapa,reunión,vecinos,PDF,A3,cartel</translation>
    </message>
    <message>
      <source>printed {date}</source>
      <translation>impreso el {date}</translation>
    </message>
    <message>
      <source>the use of land and buildings</source>
      <translation>el uso de terrenos y edificios</translation>
    </message>
    <message>
      <source>walking light</source>
      <translation>la luz para caminar</translation>
    </message>
    <message>
      <source>works at street lights are in the list.</source>
      <translation>obras en farolas están en la lista.</translation>
    </message>
    <message>
      <source>{low} to {high} {currency}</source>
      <translation>de {low} a {high} {currency}</translation>
    </message>
    <message>
      <source>{n} more are in the layer; the sheet lists the first {listed}.</source>
      <translation>Otras {n} están en la capa; la hoja muestra las primeras {listed}.</translation>
    </message>
    <message>
      <source>{n} of {of} measures are in it.</source>
      <translation>Incluye {n} de {of} mediciones.</translation>
    </message>
    <message>
      <source>{price} for each {unit}</source>
      <translation>{price} por {unit}</translation>
    </message>
    <message>
      <source>• Bring pens, dots, contest forms, and somebody who speaks the languages.</source>
      <translation>• Lleve bolígrafos, puntos, formularios de objeción y a alguien que hable los idiomas.</translation>
    </message>
    <message>
      <source>• Choose a room with a step-free way in. Print the map in large print too.</source>
      <translation>• Elija una sala con entrada sin escalones. Imprima el mapa también en letra grande.</translation>
    </message>
    <message>
      <source>• Do not take names unless people want an answer.</source>
      <translation>• No anote nombres, salvo si la gente quiere una respuesta.</translation>
    </message>
    <message>
      <source>• No action: costs nothing now. What is measured stays as it is.</source>
      <translation>• No hacer nada: ahora no cuesta nada. Lo que se mide sigue igual.</translation>
    </message>
    <message>
      <source>• Walk the area after dark with somebody who lives there.</source>
      <translation>• Recorra la zona de noche con alguien que viva allí.</translation>
    </message>
    <message>
      <source>• {what} ({points} of {need} points).</source>
      <translation>• {what} ({points} de {need} puntos).</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>If this layer is complete, give the area it covers; else add the data that is missing there.</source>
      <translation>Si esta capa está completa, indique el área que cubre; si no, añada los datos que faltan allí.</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edificios</translation>
    </message>
    <message>
      <source>entries at all</source>
      <translation>ningún dato</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>luminarias</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels ({hectares:,.1f} ha) lie where this layer has no {what}. They are taken as not in the data, and what depends on it is unknown there.</source>
      <translation>{count:,} de {total:,} parcelas ({hectares:,.1f} ha) están donde esta capa no tiene {what}. Se consideran fuera de los datos, y lo que depende de ellos es desconocido allí.</translation>
    </message>
  </context>
  <context>
    <name>Curve</name>
    <message>
      <source>No work was found that would help.</source>
      <translation>No se encontró ningún trabajo que ayude.</translation>
    </message>
    <message>
      <source>Share of what all works together would give (%)</source>
      <translation>Parte de lo que darían todos los trabajos juntos (%)</translation>
    </message>
    <message>
      <source>Spent (millions of {currency})</source>
      <translation>Gastado (millones de {currency})</translation>
    </message>
    <message>
      <source>Spent (thousands of {currency})</source>
      <translation>Gastado (miles de {currency})</translation>
    </message>
    <message>
      <source>Spent ({currency})</source>
      <translation>Gastado ({currency})</translation>
    </message>
    <message>
      <source>What each further amount of money gives</source>
      <translation>Lo que da cada cantidad más de dinero</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>presupuesto</translation>
    </message>
    <message>
      <source>from here on money gives less</source>
      <translation>desde aquí el dinero da menos</translation>
    </message>
    <message>
      <source>light where it is missed, by who walks there</source>
      <translation>luz donde hace falta, según cuánta gente camina</translation>
    </message>
    <message>
      <source>metres of walkway brought to their standard</source>
      <translation>metros de vía peatonal llevados a su norma</translation>
    </message>
    <message>
      <source>the currency of the prices</source>
      <translation>la moneda de los precios</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>(no field)</source>
      <translation>(ningún campo)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(ninguna)</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Falta una parte</translation>
    </message>
    <message>
      <source>A part is missing: {n:,}.</source>
      <translation>Falta una parte: {n:,}.</translation>
    </message>
    <message>
      <source>And {n:,} more.</source>
      <translation>Y {n:,} más.</translation>
    </message>
    <message>
      <source>Catalogues (*.json)</source>
      <translation>Catálogos (*.json)</translation>
    </message>
    <message>
      <source>Check the data</source>
      <translation>Revisar los datos</translation>
    </message>
    <message>
      <source>Check the data first: then all fields stand here, with what each was taken for.</source>
      <translation>Revise primero los datos: después verá aquí todos los campos y para qué se tomó cada uno.</translation>
    </message>
    <message>
      <source>Chosen by hand.</source>
      <translation>Elegido a mano.</translation>
    </message>
    <message>
      <source>Chosen by hand. Take what is recognised again</source>
      <translation>Elegido a mano. Volver a tomar lo que se reconoce</translation>
    </message>
    <message>
      <source>Double-click a field (or press Enter) to take another. Write a unit behind it where it has another one: MNT_HT [ft]. The next check and every run follow your corrections.</source>
      <translation>Haga doble clic en un campo (o pulse Intro) para tomar otro. Escriba detrás la unidad si es otra: MNT_HT [ft]. La próxima revisión y todos los cálculos siguen sus correcciones.</translation>
    </message>
    <message>
      <source>Draws what is not in the data as a grey hatch</source>
      <translation>Dibuja con un rayado gris lo que no está en los datos</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <source>Fields…</source>
      <translation>Campos…</translation>
    </message>
    <message>
      <source>How the data were understood ({n:,})</source>
      <translation>Cómo se entendieron los datos ({n:,})</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Menos certeza</translation>
    </message>
    <message>
      <source>Less sure: {n:,}.</source>
      <translation>Menos certeza: {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the layers…</source>
      <translation>Mirando las capas…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More layers and settings, rarely used</source>
      <translation>Más capas y ajustes, de poco uso</translation>
    </message>
    <message>
      <source>No buildings in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Sin edificios en los datos para {n:,} parcelas ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No signs of vacancy in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Sin indicios de desocupación en los datos para {n:,} parcelas ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>No street lights in the data for {n:,} parcels ({ha:,.1f} ha).</source>
      <translation>Sin luminarias en los datos para {n:,} parcelas ({ha:,.1f} ha).</translation>
    </message>
    <message>
      <source>None: a general shape is assumed</source>
      <translation>Ninguna: se supone una forma general</translation>
    </message>
    <message>
      <source>None: the plugin's own</source>
      <translation>Ninguno: el del complemento</translation>
    </message>
    <message>
      <source>Nothing is wrong with the data.</source>
      <translation>Los datos no tienen errores.</translation>
    </message>
    <message>
      <source>Only the {n:,} selected</source>
      <translation>Solo lo seleccionado ({n:,})</translation>
    </message>
    <message>
      <source>Opens a page that shows how they spread their light, and what did not match</source>
      <translation>Abre una página que muestra cómo reparten su luz y qué no coincidió</translation>
    </message>
    <message>
      <source>Photometric files…</source>
      <translation>Archivos fotométricos…</translation>
    </message>
    <message>
      <source>Recognise again</source>
      <translation>Reconocer de nuevo</translation>
    </message>
    <message>
      <source>Select them</source>
      <translation>Seleccionar</translation>
    </message>
    <message>
      <source>Show in the table</source>
      <translation>Mostrar en la tabla</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>Mostrar en el mapa</translation>
    </message>
    <message>
      <source>Taken from what your layers hold. Change what is not right.</source>
      <translation>Tomado de lo que contienen sus capas. Cambie lo que no sea correcto.</translation>
    </message>
    <message>
      <source>Takes what is recognised for all roles, also for those that you chose by hand</source>
      <translation>Toma lo que se reconoce para todas las funciones, también para las que eligió a mano</translation>
    </message>
    <message>
      <source>The choices have changed since this check.</source>
      <translation>Lo elegido ha cambiado desde esta revisión.</translation>
    </message>
    <message>
      <source>The data's newest date</source>
      <translation>La fecha más nueva de los datos</translation>
    </message>
    <message>
      <source>The layer '{layer}' is no longer chosen. Check the data again.</source>
      <translation>La capa «{layer}» ya no está elegida. Revise los datos de nuevo.</translation>
    </message>
    <message>
      <source>Understood so</source>
      <translation>Se entendió así</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What depends on it is unknown there.</source>
      <translation>Lo que depende de ello es desconocido ahí.</translation>
    </message>
    <message>
      <source>What is scored</source>
      <translation>Lo que se puntúa</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Lo que encontró la revisión</translation>
    </message>
    <message>
      <source>Which field means what</source>
      <translation>Qué significa cada campo</translation>
    </message>
    <message>
      <source>Which field means what, and your corrections</source>
      <translation>Qué significa cada campo, y sus correcciones</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Without buildings the view is not measured.</source>
      <translation>Sin edificios no se mide la visibilidad.</translation>
    </message>
    <message>
      <source>Without it all parcels are scored.</source>
      <translation>Sin ella se puntúan todas las parcelas.</translation>
    </message>
    <message>
      <source>Without it only single trees are in the way.</source>
      <translation>Sin él solo tapan los árboles sueltos.</translation>
    </message>
    <message>
      <source>Without it only what is in the other layers is in the way.</source>
      <translation>Sin él solo tapa lo que está en las demás capas.</translation>
    </message>
    <message>
      <source>Without it the ground is flat.</source>
      <translation>Sin él el terreno es plano.</translation>
    </message>
    <message>
      <source>Without it this is estimated from where the lights are.</source>
      <translation>Sin ella se estima según dónde están las luminarias.</translation>
    </message>
    <message>
      <source>Without parcels nothing can be scored.</source>
      <translation>Sin parcelas no se puede puntuar nada.</translation>
    </message>
    <message>
      <source>Without signs of vacancy, vacancy is not measured.</source>
      <translation>Sin indicios de desocupación no se mide la desocupación.</translation>
    </message>
    <message>
      <source>Without street lights the light is not measured.</source>
      <translation>Sin luminarias no se mide la luz.</translation>
    </message>
    <message>
      <source>Without them a new pole is suggested where one may stand already.</source>
      <translation>Sin ellos se sugiere un poste nuevo donde quizá ya hay uno.</translation>
    </message>
    <message>
      <source>Without them a park may be taken for a vacant lot.</source>
      <translation>Sin ellos un parque se puede tomar por un terreno vacío.</translation>
    </message>
    <message>
      <source>Without them doors are not looked at.</source>
      <translation>Sin ellas no se consideran las puertas.</translation>
    </message>
    <message>
      <source>Without them only the status in the street lights says which are out.</source>
      <translation>Sin ellos, solo el estado en las luminarias dice cuáles están apagadas.</translation>
    </message>
    <message>
      <source>Without trees nothing green is in the way, with less confidence.</source>
      <translation>Sin árboles no tapa nada verde, con menos certeza.</translation>
    </message>
    <message>
      <source>Without walkways the gaps between the parcels stand for them, with less confidence.</source>
      <translation>Sin aceras las sustituyen los huecos entre las parcelas, con menos certeza.</translation>
    </message>
    <message>
      <source>Without walls and fences the view is as open as buildings leave it, with less confidence.</source>
      <translation>Sin muros ni cercas la visibilidad es la que dejan los edificios, con menos certeza.</translation>
    </message>
    <message>
      <source>Your correction.</source>
      <translation>Su corrección.</translation>
    </message>
    <message>
      <source>Your corrections</source>
      <translation>Sus correcciones</translation>
    </message>
    <message>
      <source>Your corrections, a line each. They may also say what a value means: lights.status(NW) = out</source>
      <translation>Sus correcciones, una por línea. También pueden decir qué significa un valor: lights.status(NW) = out</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>a part of the city to score</source>
      <translation>una parte de la ciudad para puntuar</translation>
    </message>
    <message>
      <source>areas: {n:,}, {crs}</source>
      <translation>áreas: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>crowns that hide ground and shade lamps</source>
      <translation>copas que ocultan terreno y dan sombra a las luminarias</translation>
    </message>
    <message>
      <source>crowns where single trees are not in the data</source>
      <translation>copas donde los árboles sueltos no están en los datos</translation>
    </message>
    <message>
      <source>doors, where the ground should be seen</source>
      <translation>puertas, donde el terreno debería verse</translation>
    </message>
    <message>
      <source>everything that stands, as a laser scanner saw it</source>
      <translation>todo lo que está en pie, como lo vio un escáner láser</translation>
    </message>
    <message>
      <source>features: {n:,}, {crs}</source>
      <translation>objetos: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>how bright the walkways are</source>
      <translation>cuánta luz tienen las aceras</translation>
    </message>
    <message>
      <source>how each type of luminaire spreads its light</source>
      <translation>cómo reparte su luz cada tipo de luminaria</translation>
    </message>
    <message>
      <source>inside, no light means dark; outside, unknown</source>
      <translation>dentro, sin luminarias significa oscuro; fuera, desconocido</translation>
    </message>
    <message>
      <source>its source cannot be read</source>
      <translation>no se puede leer su fuente</translation>
    </message>
    <message>
      <source>lamps that are out tonight</source>
      <translation>lámparas que esta noche no alumbran</translation>
    </message>
    <message>
      <source>lines: {n:,}, {crs}</source>
      <translation>líneas: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>no coordinate system</source>
      <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
      <source>parks, schools and the like, which are in use</source>
      <translation>parques, escuelas y similares, que están en uso</translation>
    </message>
    <message>
      <source>points: {n:,}, {crs}</source>
      <translation>puntos: {n:,}, {crs}</translation>
    </message>
    <message>
      <source>poles that could bear a luminaire</source>
      <translation>postes que podrían llevar una luminaria</translation>
    </message>
    <message>
      <source>registers, inspections, permits, no use of water</source>
      <translation>registros, inspecciones, permisos, falta de consumo de agua</translation>
    </message>
    <message>
      <source>rows: {n:,}</source>
      <translation>filas: {n:,}</translation>
    </message>
    <message>
      <source>slopes that hide ground, and on which lamps and places stand</source>
      <translation>pendientes que ocultan terreno y sobre las que están lámparas y lugares</translation>
    </message>
    <message>
      <source>taken where nothing is known of a parcel</source>
      <translation>la que se toma donde nada se sabe de una parcela</translation>
    </message>
    <message>
      <source>the city's own prices and texts for suggestions</source>
      <translation>precios y textos propios de la ciudad para las sugerencias</translation>
    </message>
    <message>
      <source>the day for which the data are judged</source>
      <translation>el día para el que se juzgan los datos</translation>
    </message>
    <message>
      <source>the lots that get a score</source>
      <translation>los terrenos que reciben una puntuación</translation>
    </message>
    <message>
      <source>wanted everywhere, whatever the class</source>
      <translation>la que se quiere en todas partes, sea cual sea la clase</translation>
    </message>
    <message>
      <source>what hides ground beside the walkways</source>
      <translation>lo que oculta terreno junto a las aceras</translation>
    </message>
    <message>
      <source>what hides ground, and windows that look out</source>
      <translation>lo que oculta terreno, y ventanas que miran</translation>
    </message>
    <message>
      <source>what the light is measured against</source>
      <translation>con qué se compara la luz</translation>
    </message>
    <message>
      <source>where people walk and look from</source>
      <translation>por donde se camina y desde donde se mira</translation>
    </message>
    <message>
      <source>{count:,} of {total:,}</source>
      <translation>{count:,} de {total:,}</translation>
    </message>
    <message>
      <source>{n:,} features are selected in '{layer}'.</source>
      <translation>Objetos seleccionados en «{layer}»: {n:,}.</translation>
    </message>
    <message>
      <source>{n:,} of {count:,} features are selected in '{layer}'.</source>
      <translation>Objetos seleccionados en «{layer}»: {n:,} de {count:,}.</translation>
    </message>
    <message>
      <source>{name}: {average:.3g} lx on average, {least:.2g} lx at least</source>
      <translation>{name}: {average:.3g} lx de media, {least:.2g} lx como mínimo</translation>
    </message>
    <message>
      <source>{role}: take what is recognised again</source>
      <translation>{role}: volver a tomar lo que se reconoce</translation>
    </message>
    <message>
      <source>{what}: browse</source>
      <translation>{what}: examinar</translation>
    </message>
  </context>
  <context>
    <name>Destinations</name>
    <message>
      <source>{output} and {other} name the same file '{file}'. Give each its own.</source>
      <translation>{output} y {other} indican el mismo archivo «{file}». Dé a cada uno el suyo.</translation>
    </message>
    <message>
      <source>{output} cannot be '{file}'. Give it a name that ends in {endings}.</source>
      <translation>{output} no puede ser «{file}». Dele un nombre que termine en {endings}.</translation>
    </message>
    <message>
      <source>{output} cannot be a shapefile: it cuts the names of the fields to ten letters. Use GeoPackage (.gpkg).</source>
      <translation>{output} no puede ser un shapefile: corta los nombres de los campos a diez letras. Use GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it takes no fields. Use GeoPackage (.gpkg).</source>
      <translation>{output} no puede ser un archivo {ending}: no admite campos. Use GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be a {ending} file: it writes 0 where nothing is known. Use GeoPackage (.gpkg).</source>
      <translation>{output} no puede ser un archivo {ending}: escribe 0 donde no se sabe nada. Use GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <source>{output} cannot be written: '{file}' is locked. Choose another folder.</source>
      <translation>{output} no se puede escribir: «{file}» está bloqueado. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{output} cannot be written: the file's name is too long. Choose a shorter one.</source>
      <translation>No se puede escribir {output}: el nombre del archivo es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
      <source>{output} cannot be written: there is no folder '{folder}'. Make it, or choose another.</source>
      <translation>{output} no se puede escribir: no existe la carpeta «{folder}». Créela o elija otra.</translation>
    </message>
    <message>
      <source>{output} names the folder '{file}'. Give the name of a file in it.</source>
      <translation>{output} indica la carpeta «{file}». Dé el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
      <source>{output} would overwrite '{file}', which the run reads. Choose another file.</source>
      <translation>{output} sobrescribiría «{file}», que la ejecución lee. Elija otro archivo.</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>'{factor}' has two weights.</source>
      <translation>«{factor}» tiene dos pesos.</translation>
    </message>
    <message>
      <source>'{file}' could not be written.</source>
      <translation>No se pudo escribir «{file}».</translation>
    </message>
    <message>
      <source>'{file}' is no text.</source>
      <translation>«{file}» no es un texto.</translation>
    </message>
    <message>
      <source>'{file}' is too long to be a mapping.</source>
      <translation>«{file}» es demasiado largo para ser una correspondencia de campos.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is no layer of features and no table.</source>
      <translation>«{layer}» en {name} no es una capa de objetos ni una tabla.</translation>
    </message>
    <message>
      <source>'{layer}' in {name} is not a raster file.</source>
      <translation>«{layer}» en {name} no es un archivo ráster.</translation>
    </message>
    <message>
      <source>All weights are 0.</source>
      <translation>Todos los pesos son 0.</translation>
    </message>
    <message>
      <source>All {n:,} polygons of '{layer}' look like streets, rail or water, not like parcels.</source>
      <translation>Los {n:,} polígonos de «{layer}» parecen calles, vías de tren o agua, no parcelas.</translation>
    </message>
    <message>
      <source>Call them lon and lat (degrees), or x and y (in the coordinate system of the parcels).</source>
      <translation>Llámelas lon y lat (grados), o x e y (en el sistema de coordenadas de las parcelas).</translation>
    </message>
    <message>
      <source>Check that it may be opened, or give the lines themselves.</source>
      <translation>Compruebe que se puede abrir, o indique las propias líneas.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to and that the disk has room.</source>
      <translation>Compruebe que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, or choose another.</source>
      <translation>Compruebe que se puede escribir en la carpeta, o elija otra.</translation>
    </message>
    <message>
      <source>Check that the folder may be written to, that the disk has room and that no other program holds the file.</source>
      <translation>Compruebe que se puede escribir en la carpeta, que hay espacio en el disco y que ningún otro programa usa el archivo.</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source.</source>
      <translation>Revise el sistema de coordenadas de la capa en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection, or take another layer.</source>
      <translation>Revise el filtro y la selección de la capa, o use otra capa.</translation>
    </message>
    <message>
      <source>Choose an area that holds parcels, or score all of them.</source>
      <translation>Elija un área que contenga parcelas, o puntúelas todas.</translation>
    </message>
    <message>
      <source>Georeference the layer, or set its true coordinate system under Layer Properties &gt; Source.</source>
      <translation>Georreferencie la capa, o indique su verdadero sistema de coordenadas en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <source>Give a CSV file in UTF-8 whose first line is: factor,dots</source>
      <translation>Indique un archivo CSV en UTF-8 cuya primera línea sea: factor,dots</translation>
    </message>
    <message>
      <source>Give at least one factor a weight above 0.</source>
      <translation>Dé a un factor, por lo menos, un peso mayor que 0.</translation>
    </message>
    <message>
      <source>Give each factor one weight.</source>
      <translation>Dé un solo peso a cada factor.</translation>
    </message>
    <message>
      <source>Give the file that Check data wrote.</source>
      <translation>Indique el archivo que escribió Revisar datos.</translation>
    </message>
    <message>
      <source>Give the path of a file, or lines such as: lights.height = MNT_HT [ft]</source>
      <translation>Indique la ruta de un archivo, o líneas como: lights.height = MNT_HT [ft]</translation>
    </message>
    <message>
      <source>Install Wellplaced again; from a clone of its code, run: make sample</source>
      <translation>Instale Wellplaced de nuevo; desde una copia de su código, ejecute: make sample</translation>
    </message>
    <message>
      <source>Install it as this QGIS gets its packages (Debian, Ubuntu and OSGeo4W Setup: python3-rasterio; conda: rasterio), or leave the raster out.</source>
      <translation>Instálelo como este QGIS recibe sus paquetes (Debian, Ubuntu y OSGeo4W Setup: python3-rasterio; conda: rasterio), o no use el ráster.</translation>
    </message>
    <message>
      <source>No metric coordinate system fits the layer '{layer}': its coordinates do not lie on the Earth as {name} says.</source>
      <translation>Ningún sistema de coordenadas en metros sirve para la capa «{layer}»: sus coordenadas no están en la Tierra como dice {name}.</translation>
    </message>
    <message>
      <source>No parcel of '{layer}' lies in the selection or the area.</source>
      <translation>Ninguna parcela de «{layer}» está en la selección o el área.</translation>
    </message>
    <message>
      <source>None of the {n:,} features of '{layer}' is a polygon with an area.</source>
      <translation>Ninguno de los {n:,} objetos de «{layer}» es un polígono con superficie.</translation>
    </message>
    <message>
      <source>Rasters cannot be read: the Python package rasterio is not installed.</source>
      <translation>No se pueden leer rásteres: el paquete de Python rasterio no está instalado.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or add such a field: 0 = meets the standard, 1 = the worst.</source>
      <translation>Ejecute primero Puntuar parcelas, o añada un campo así: 0 = cumple la norma, 1 = lo peor.</translation>
    </message>
    <message>
      <source>Run Score parcels first, or one of the factors, and take its result.</source>
      <translation>Ejecute primero Puntuar parcelas, o uno de los factores, y use su resultado.</translation>
    </message>
    <message>
      <source>Save it as GeoTIFF first (Export &gt; Save As), then give that file.</source>
      <translation>Guárdelo primero como GeoTIFF (Exportar &gt; Guardar como), y después indique ese archivo.</translation>
    </message>
    <message>
      <source>Select the parcels of one city, or check for features far away from the others.</source>
      <translation>Seleccione las parcelas de una ciudad, o busque objetos que estén muy lejos de los demás.</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source, then run again.</source>
      <translation>Indíquelo en Propiedades de la capa &gt; Fuente y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>Take it out, or give the vector layer.</source>
      <translation>Quítelo, o indique la capa vectorial.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons.</source>
      <translation>Use la capa de polígonos de las parcelas.</translation>
    </message>
    <message>
      <source>Take the layer of parcel polygons; points and lines cannot be scored.</source>
      <translation>Use la capa de polígonos de las parcelas; los puntos y las líneas no se pueden puntuar.</translation>
    </message>
    <message>
      <source>Take the layer of parcels.</source>
      <translation>Use la capa de parcelas.</translation>
    </message>
    <message>
      <source>The area '{layer}' holds no polygon near the parcels.</source>
      <translation>El área «{layer}» no tiene ningún polígono cerca de las parcelas.</translation>
    </message>
    <message>
      <source>The coordinate system of '{layer}' ({name}) is not tied to the Earth.</source>
      <translation>El sistema de coordenadas de «{layer}» ({name}) no está ligado a la Tierra.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system.</source>
      <translation>La capa «{layer}» no tiene sistema de coordenadas.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature.</source>
      <translation>La capa «{layer}» no tiene objetos.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no field with a deficit, such as lighting_deficit.</source>
      <translation>La capa «{layer}» no tiene ningún campo con un déficit, como lighting_deficit.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no geometry.</source>
      <translation>La capa «{layer}» no tiene geometría.</translation>
    </message>
    <message>
      <source>The layer '{layer}' spans too large a region for one map scale.</source>
      <translation>La capa «{layer}» abarca una región demasiado grande para una sola escala de mapa.</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored: it has no fields such as parcel_id, lighting_deficit.</source>
      <translation>La capa «{layer}» no está puntuada: no tiene campos como parcel_id, lighting_deficit.</translation>
    </message>
    <message>
      <source>The mapping file '{file}' cannot be read.</source>
      <translation>No se puede leer el archivo de correspondencia «{file}».</translation>
    </message>
    <message>
      <source>The raster '{file}' could not be written.</source>
      <translation>No se pudo escribir el ráster «{file}».</translation>
    </message>
    <message>
      <source>The sample could not be copied to '{file}'.</source>
      <translation>No se pudo copiar el ejemplo a «{file}».</translation>
    </message>
    <message>
      <source>The sample neighbourhood is missing from this copy of the plugin.</source>
      <translation>El barrio de ejemplo falta en esta copia del complemento.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no columns with coordinates.</source>
      <translation>La tabla «{layer}» no tiene columnas con coordenadas.</translation>
    </message>
    <message>
      <source>The votes in '{file}' cannot be read.</source>
      <translation>No se pueden leer los votos de «{file}».</translation>
    </message>
    <message>
      <source>The weight '{part}' was not understood.</source>
      <translation>No se entendió el peso «{part}».</translation>
    </message>
    <message>
      <source>There is no mapping file '{file}'.</source>
      <translation>No existe el archivo de correspondencia «{file}».</translation>
    </message>
    <message>
      <source>Write weights as in: lighting = 2, vacancy = 1. The factors are {factors}.</source>
      <translation>Escriba los pesos así: lighting = 2, vacancy = 1. Los factores son {factors}.</translation>
    </message>
    <message>
      <source>{output} could not be written to '{place}'.</source>
      <translation>{output} no se pudo escribir en «{place}».</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>'{column}' is 0 where no building was assessed.</source>
      <translation>«{column}» es 0 donde no se valoró ningún edificio.</translation>
    </message>
    <message>
      <source>'{column}' says yes or no: {kind}.</source>
      <translation>«{column}» dice sí o no: {kind}.</translation>
    </message>
    <message>
      <source>'{layer}' bears no date: its signs weigh half, with less confidence.</source>
      <translation>«{layer}» no tiene fecha: sus indicios pesan la mitad, con menos confianza.</translation>
    </message>
    <message>
      <source>'{layer}' is near to households: it is used on this computer and never named for a parcel in a result.</source>
      <translation>«{layer}» toca de cerca a los hogares: se usa en este equipo y nunca se nombra en el resultado de una parcela.</translation>
    </message>
    <message>
      <source>Better light is suggested to meet the lighting standard and so that people feel safe on foot. Studies of light and crime disagree, so no effect on crime is claimed.</source>
      <translation>Se sugiere mejor luz para cumplir la norma de alumbrado y para que la gente se sienta segura a pie. Los estudios sobre luz y delitos no coinciden, así que no se promete ningún efecto sobre los delitos.</translation>
    </message>
    <message>
      <source>Choose a later AS_OF, or correct the dates.</source>
      <translation>Elija un AS_OF posterior, o corrija las fechas.</translation>
    </message>
    <message>
      <source>Correct the line evidence.id in MAPPING.</source>
      <translation>Corrija la línea evidence.id en MAPPING.</translation>
    </message>
    <message>
      <source>Correct their dates.</source>
      <translation>Corrija sus fechas.</translation>
    </message>
    <message>
      <source>Each row says what it is: {kinds}.</source>
      <translation>Cada fila dice qué es: {kinds}.</translation>
    </message>
    <message>
      <source>Every row is taken as '{kind}', as MAPPING says.</source>
      <translation>Cada fila se toma como «{kind}», como dice MAPPING.</translation>
    </message>
    <message>
      <source>Evidence A: at least one randomised trial or good meta-analysis</source>
      <translation>Evidencia A: al menos un ensayo aleatorizado o un buen metaanálisis</translation>
    </message>
    <message>
      <source>Evidence B: a replicated or large quasi-experiment</source>
      <translation>Evidencia B: un cuasiexperimento repetido o grande</translation>
    </message>
    <message>
      <source>Evidence C: a single quasi-experiment or a correlation</source>
      <translation>Evidencia C: un solo cuasiexperimento o una correlación</translation>
    </message>
    <message>
      <source>Evidence D: guidance or a standard; no effect size was found</source>
      <translation>Evidencia D: una guía o una norma; no se encontró ningún tamaño de efecto</translation>
    </message>
    <message>
      <source>If the buildings were taken down since, give a newer layer of buildings.</source>
      <translation>Si los edificios se demolieron después, dé una capa de edificios más reciente.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', but none of its values is a parcel's id.</source>
      <translation>MAPPING toma el id de parcela de «{layer}» de «{column}», pero ninguno de sus valores es el id de una parcela.</translation>
    </message>
    <message>
      <source>MAPPING takes the parcel's id of '{layer}' from '{column}', which matches few parcels; '{instead}' matches more and was used.</source>
      <translation>MAPPING toma el id de parcela de «{layer}» de «{column}», que coincide con pocas parcelas; «{instead}» coincide con más y se usó.</translation>
    </message>
    <message>
      <source>Nothing in '{layer}' says which sign of vacancy its rows are; it was left out.</source>
      <translation>Nada en «{layer}» dice qué indicio de desocupación son sus filas; se dejó fuera.</translation>
    </message>
    <message>
      <source>On {count:,} parcels that the assessment calls vacant land or land without buildings stands a building of '{layer}'; that was not counted as a sign.</source>
      <translation>En {count:,} parcelas que el avalúo llama terreno vacío o sin edificar hay un edificio de «{layer}»; no se contó como indicio.</translation>
    </message>
    <message>
      <source>Say in MAPPING of when it is: evidence@{layer}.date = "2024-06"</source>
      <translation>Diga en MAPPING de cuándo es: evidence@{layer}.date = "2024-06"</translation>
    </message>
    <message>
      <source>Say in MAPPING which column holds the parcel's id: evidence@{layer}.id = COLUMN</source>
      <translation>Diga en MAPPING qué columna contiene el id de la parcela: evidence@{layer}.id = COLUMN</translation>
    </message>
    <message>
      <source>Say it in MAPPING: evidence@{layer}.kind = one of {kinds}</source>
      <translation>Dígalo en MAPPING: evidence@{layer}.kind = uno de {kinds}</translation>
    </message>
    <message>
      <source>Some rows say what was found: {kinds}.</source>
      <translation>Algunas filas dicen qué se encontró: {kinds}.</translation>
    </message>
    <message>
      <source>That is right where the layer is larger than the area. Else compare its ids with those of the parcels.</source>
      <translation>Es correcto si la capa es más grande que el área. Si no, compare sus ids con los de las parcelas.</translation>
    </message>
    <message>
      <source>The land use of some rows says that they are vacant.</source>
      <translation>El uso del suelo de algunas filas dice que están vacías.</translation>
    </message>
    <message>
      <source>The layer's name says what its rows are: {kind}.</source>
      <translation>El nombre de la capa dice qué son sus filas: {kind}.</translation>
    </message>
    <message>
      <source>These are figures of the studies named, not a promise for this place.</source>
      <translation>Son cifras de los estudios citados, no una promesa para este lugar.</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>como está escrito</translation>
    </message>
    <message>
      <source>assessed without buildings</source>
      <translation>valorada sin edificios</translation>
    </message>
    <message>
      <source>boarded or unsafe building</source>
      <translation>edificio tapiado o inseguro</translation>
    </message>
    <message>
      <source>building permit</source>
      <translation>permiso de construcción</translation>
    </message>
    <message>
      <source>from the sources named</source>
      <translation>de las fuentes citadas</translation>
    </message>
    <message>
      <source>from {low} to {high} ({interval})</source>
      <translation>de {low} a {high} ({interval})</translation>
    </message>
    <message>
      <source>in a programme of care</source>
      <translation>en un programa de cuidado</translation>
    </message>
    <message>
      <source>land use: vacant</source>
      <translation>uso del suelo: vacío</translation>
    </message>
    <message>
      <source>mail returned</source>
      <translation>correo devuelto</translation>
    </message>
    <message>
      <source>new certificate of occupancy</source>
      <translation>nuevo certificado de ocupación</translation>
    </message>
    <message>
      <source>no building on it</source>
      <translation>sin edificio</translation>
    </message>
    <message>
      <source>no water used</source>
      <translation>sin consumo de agua</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>on a list of vacant property</source>
      <translation>en una lista de inmuebles vacíos</translation>
    </message>
    <message>
      <source>open violation of upkeep</source>
      <translation>aviso abierto por falta de mantenimiento</translation>
    </message>
    <message>
      <source>part by part, without leading zeros</source>
      <translation>parte por parte, sin ceros iniciales</translation>
    </message>
    <message>
      <source>seen vacant in a field survey</source>
      <translation>se vio vacía en una visita de campo</translation>
    </message>
    <message>
      <source>taxes unpaid</source>
      <translation>impuestos sin pagar</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>sin cambio</translation>
    </message>
    <message>
      <source>unverified, edit locally</source>
      <translation>sin verificar, ajústelo a su ciudad</translation>
    </message>
    <message>
      <source>without spaces and dashes</source>
      <translation>sin espacios ni guiones</translation>
    </message>
    <message>
      <source>without spaces, dashes and leading zeros</source>
      <translation>sin espacios, guiones ni ceros iniciales</translation>
    </message>
    <message>
      <source>worked out from the sources named</source>
      <translation>calculado a partir de las fuentes citadas</translation>
    </message>
    <message>
      <source>{change} ({interval}: from {low} to {high})</source>
      <translation>{change} ({interval}: de {low} a {high})</translation>
    </message>
    <message>
      <source>{change}, without an interval</source>
      <translation>{change}, sin intervalo</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' are dated years after all others; they were set aside.</source>
      <translation>{count:,} de {total:,} filas de «{layer}» tienen una fecha años después de todas las demás; se apartaron.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' belong to no parcel of this run; they were left out.</source>
      <translation>{count:,} de {total:,} filas de «{layer}» no pertenecen a ninguna parcela de esta ejecución; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' say nothing of vacancy and were left out.</source>
      <translation>{count:,} de {total:,} filas de «{layer}» no dicen nada de desocupación y se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by '{column}', {form}.</source>
      <translation>{count:,} de {total:,} filas de «{layer}» se unieron a las parcelas por «{column}», {form}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were matched to parcels by their place.</source>
      <translation>{count:,} de {total:,} filas de «{layer}» se unieron a las parcelas por su lugar.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} signs of '{layer}' are dated after {as_of}; they were set aside.</source>
      <translation>{count:,} de {total:,} indicios de «{layer}» tienen una fecha posterior a {as_of}; se apartaron.</translation>
    </message>
    <message>
      <source>{currency} {low:,.0f} to {high:,.0f} per {unit} ({certainty})</source>
      <translation>{currency} {low:,.0f} a {high:,.0f} por {unit} ({certainty})</translation>
    </message>
    <message>
      <source>{figures}; {finding}</source>
      <translation>{figures}; {finding}</translation>
    </message>
    <message>
      <source>{found}, which includes no change</source>
      <translation>{found}, lo que incluye que no haya cambio</translation>
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
      <translation>{value:.2f} veces la tasa sin la medida</translation>
    </message>
    <message>
      <source>{value:.3g} % higher</source>
      <translation>{value:.3g} % más</translation>
    </message>
    <message>
      <source>{value:.3g} % lower</source>
      <translation>{value:.3g} % menos</translation>
    </message>
  </context>
  <context>
    <name>Expressions</name>
    <message>
      <source>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Why the parcel has its need for improvement, in a sentence made from the fields of a scored layer.&lt;/p&gt;&lt;p&gt;language: a code such as 'es'; without it, the language of QGIS.&lt;/p&gt;&lt;p&gt;Example: need_reason('es')&lt;/p&gt;</source>
      <translation>&lt;h3&gt;need_reason([language])&lt;/h3&gt;&lt;p&gt;Por qué la parcela tiene su necesidad de mejora, en una frase hecha con los campos de una capa puntuada.&lt;/p&gt;&lt;p&gt;language: un código como 'es'; sin él, el idioma de QGIS.&lt;/p&gt;&lt;p&gt;Ejemplo: need_reason('es')&lt;/p&gt;</translation>
    </message>
    <message>
      <source>need_reason() needs a layer scored by Wellplaced.</source>
      <translation>need_reason() necesita una capa puntuada por Wellplaced.</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Accepted, because</source>
      <translation>Aceptada, porque</translation>
    </message>
    <message>
      <source>Area (m2)</source>
      <translation>Superficie (m2)</translation>
    </message>
    <message>
      <source>Average light (lx)</source>
      <translation>Luz media (lx)</translation>
    </message>
    <message>
      <source>Average light on the frontage (lx)</source>
      <translation>Luz media en el frente (lx)</translation>
    </message>
    <message>
      <source>Block face id</source>
      <translation>Id del frente de manzana</translation>
    </message>
    <message>
      <source>Building or lot</source>
      <translation>Edificio o terreno</translation>
    </message>
    <message>
      <source>CO2 saved a year (kg)</source>
      <translation>CO2 ahorrado al año (kg)</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Causa</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Circuito o alimentador</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Confianza (0 a 1)</translation>
    </message>
    <message>
      <source>Confidence in the need (0 to 1)</source>
      <translation>Confianza en la necesidad (0 a 1)</translation>
    </message>
    <message>
      <source>Consent needed</source>
      <translation>Permiso o acuerdo necesario</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Costo</translation>
    </message>
    <message>
      <source>Cost in the last list</source>
      <translation>Costo en la última lista</translation>
    </message>
    <message>
      <source>Cost per 100 m brought to standard</source>
      <translation>Costo por 100 m llevados a la norma</translation>
    </message>
    <message>
      <source>Cost up to this rank</source>
      <translation>Costo hasta este rango</translation>
    </message>
    <message>
      <source>Cost, high</source>
      <translation>Costo máximo</translation>
    </message>
    <message>
      <source>Cost, low</source>
      <translation>Costo mínimo</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <source>Dark gap</source>
      <translation>Tramo oscuro</translation>
    </message>
    <message>
      <source>Decision (must, may, never)</source>
      <translation>Decisión (must, may, never)</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <source>Distance to the walkway (m)</source>
      <translation>Distancia a la acera (m)</translation>
    </message>
    <message>
      <source>Energy saved a year (kWh)</source>
      <translation>Energía ahorrada al año (kWh)</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Factors measured</source>
      <translation>Factores medidos</translation>
    </message>
    <message>
      <source>Feature numbers (the first 10,000)</source>
      <translation>Números de los objetos (los primeros 10 000)</translation>
    </message>
    <message>
      <source>Features concerned</source>
      <translation>Objetos afectados</translation>
    </message>
    <message>
      <source>Features in all</source>
      <translation>Objetos en total</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front (m)</source>
      <translation>Frente que da a una fachada ciega (m)</translation>
    </message>
    <message>
      <source>Gap id</source>
      <translation>Id del tramo</translation>
    </message>
    <message>
      <source>Grade of the evidence (A to D)</source>
      <translation>Grado de la evidencia (A a D)</translation>
    </message>
    <message>
      <source>Group id</source>
      <translation>Id del grupo</translation>
    </message>
    <message>
      <source>Group of likely vacant parcels</source>
      <translation>Grupo de parcelas probablemente vacías</translation>
    </message>
    <message>
      <source>Has one narrow exit</source>
      <translation>Tiene una sola salida estrecha</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway (m2)</source>
      <translation>Terreno oculto cerca de la acera (m2)</translation>
    </message>
    <message>
      <source>Hidden pocket</source>
      <translation>Rincón oculto</translation>
    </message>
    <message>
      <source>Intervention</source>
      <translation>Medida</translation>
    </message>
    <message>
      <source>Known harms</source>
      <translation>Daños conocidos</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Longitud (m)</translation>
    </message>
    <message>
      <source>Length of the frontage (m)</source>
      <translation>Longitud del frente (m)</translation>
    </message>
    <message>
      <source>Length of the gap (m)</source>
      <translation>Longitud del tramo (m)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <source>Light on that front with all works (lx)</source>
      <translation>Luz en esa fachada con todas las obras (lx)</translation>
    </message>
    <message>
      <source>Light that 95 % of the frontage exceeds (lx)</source>
      <translation>Luz que supera el 95 % del frente (lx)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Clase de alumbrado</translation>
    </message>
    <message>
      <source>Likely vacant parcels in it</source>
      <translation>Parcelas probablemente vacías en él</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Parcelas probablemente vacías a menos de 150 m</translation>
    </message>
    <message>
      <source>List (language)</source>
      <translation>Lista (idioma)</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage, whole (m)</source>
      <translation>Tramo oscuro más largo en el frente, completo (m)</translation>
    </message>
    <message>
      <source>Lowest light (lx)</source>
      <translation>Luz mínima (lx)</translation>
    </message>
    <message>
      <source>Lowest light after (lx)</source>
      <translation>Luz mínima después (lx)</translation>
    </message>
    <message>
      <source>Lowest light before (lx)</source>
      <translation>Luz mínima antes (lx)</translation>
    </message>
    <message>
      <source>Lowest light in the gap (lx)</source>
      <translation>Luz mínima en el tramo (lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (semicylindrical, lx)</source>
      <translation>Luz mínima en las caras (semicilíndrica, lx)</translation>
    </message>
    <message>
      <source>Lowest light on faces (vertical, lx)</source>
      <translation>Luz mínima sobre los rostros (vertical, lx)</translation>
    </message>
    <message>
      <source>Lowest light on the frontage (lx)</source>
      <translation>Luz mínima en el frente (lx)</translation>
    </message>
    <message>
      <source>Lowest light wanted (lx)</source>
      <translation>Luz mínima deseada (lx)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>Confianza media (0 a 1)</translation>
    </message>
    <message>
      <source>Mean deficit (0 = meets the standard, 1 = worst)</source>
      <translation>Déficit medio (0 = cumple la norma, 1 = lo peor)</translation>
    </message>
    <message>
      <source>Mean need for improvement (0 to 100)</source>
      <translation>Necesidad de mejora media (0 a 100)</translation>
    </message>
    <message>
      <source>Most light that it adds on a front (lx)</source>
      <translation>Luz máxima que añade en una fachada (lx)</translation>
    </message>
    <message>
      <source>Need for improvement (0 to 100)</source>
      <translation>Necesidad de mejora (0 a 100)</translation>
    </message>
    <message>
      <source>Net present value of the saved energy</source>
      <translation>Valor actual neto de la energía ahorrada</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Ventanas que dan a la acera por cada 10 m de frente</translation>
    </message>
    <message>
      <source>Package of works</source>
      <translation>Paquete de trabajos</translation>
    </message>
    <message>
      <source>Parcel id</source>
      <translation>Id de parcela</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelas</translation>
    </message>
    <message>
      <source>Parcels in it</source>
      <translation>Parcelas que contiene</translation>
    </message>
    <message>
      <source>Parcels whose need is known and told</source>
      <translation>Parcelas con necesidad conocida y mostrada</translation>
    </message>
    <message>
      <source>Part in the fund (saves or spends)</source>
      <translation>Parte en el fondo (ahorra o gasta)</translation>
    </message>
    <message>
      <source>Pocket id</source>
      <translation>Id del rincón</translation>
    </message>
    <message>
      <source>Power after (W)</source>
      <translation>Potencia después (W)</translation>
    </message>
    <message>
      <source>Power before (W)</source>
      <translation>Potencia antes (W)</translation>
    </message>
    <message>
      <source>Probability that it is vacant (0 to 1)</source>
      <translation>Probabilidad de que esté vacía (0 a 1)</translation>
    </message>
    <message>
      <source>Rank (1 = first)</source>
      <translation>Rango (1 = primero)</translation>
    </message>
    <message>
      <source>Rank in the last list</source>
      <translation>Rango en la última lista</translation>
    </message>
    <message>
      <source>Rank of need (1 = most)</source>
      <translation>Puesto por necesidad (1 = la mayor)</translation>
    </message>
    <message>
      <source>Rank, first it may be</source>
      <translation>Rango, el primero posible</translation>
    </message>
    <message>
      <source>Rank, highest it may be</source>
      <translation>Puesto, el más alto posible</translation>
    </message>
    <message>
      <source>Rank, last it may be</source>
      <translation>Rango, el último posible</translation>
    </message>
    <message>
      <source>Rank, lowest it may be</source>
      <translation>Puesto, el más bajo posible</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Razón</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <source>Say instead</source>
      <translation>Diga en su lugar</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit (0 to 1)</source>
      <translation>Parte del frente con demasiada luz (0 a 1)</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark (0 to 1)</source>
      <translation>Parte del frente que es demasiado oscura (0 a 1)</translation>
    </message>
    <message>
      <source>Share of the open ground that walkways see (0 to 1)</source>
      <translation>Parte del terreno abierto que se ve desde las aceras (0 a 1)</translation>
    </message>
    <message>
      <source>Share that is over-lit (0 to 1)</source>
      <translation>Parte con demasiada luz (0 a 1)</translation>
    </message>
    <message>
      <source>Share that is too dark (0 to 1)</source>
      <translation>Parte que es demasiado oscura (0 a 1)</translation>
    </message>
    <message>
      <source>Signs and their dates</source>
      <translation>Indicios y sus fechas</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Desde la última lista</translation>
    </message>
    <message>
      <source>Spent so far</source>
      <translation>Gastado hasta aquí</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Luminaria</translation>
    </message>
    <message>
      <source>Street light that gives most where it is over-lit (id)</source>
      <translation>Luminaria que más da donde sobra luz (id)</translation>
    </message>
    <message>
      <source>Suggestion id</source>
      <translation>Id de la sugerencia</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>El texto completo</translation>
    </message>
    <message>
      <source>Uniformity (lowest / average)</source>
      <translation>Uniformidad (mínima / media)</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Desocupación</translation>
    </message>
    <message>
      <source>Value (metres of walkway from dark to standard, weighted)</source>
      <translation>Valor (metros de vía peatonal de oscuros a la norma, ponderados)</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Visibilidad</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Vía peatonal llevada a su norma (m)</translation>
    </message>
    <message>
      <source>Walkway id</source>
      <translation>Id de la acera</translation>
    </message>
    <message>
      <source>What causes it (id)</source>
      <translation>Qué lo causa (id)</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Qué lo oculta</translation>
    </message>
    <message>
      <source>What hides it (id)</source>
      <translation>Qué lo oculta (id)</translation>
    </message>
    <message>
      <source>What makes the front blank</source>
      <translation>Qué hace ciega la fachada</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Qué se encontró</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Qué se midió</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Where more money begins to give less</source>
      <translation>Donde más dinero empieza a dar menos</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why it may help</source>
      <translation>Por qué puede ayudar</translation>
    </message>
    <message>
      <source>Within the budget</source>
      <translation>Dentro del presupuesto</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Palabra</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <source>Works in it</source>
      <translation>Trabajos que contiene</translation>
    </message>
    <message>
      <source>Works so far</source>
      <translation>Trabajos hasta aquí</translation>
    </message>
    <message>
      <source>Year of the budget (1 = first)</source>
      <translation>Año del presupuesto (1 = primero)</translation>
    </message>
    <message>
      <source>Years until savings repay the cost</source>
      <translation>Años hasta que el ahorro paga el costo</translation>
    </message>
    <message>
      <source>{factor}: confidence (0 to 1)</source>
      <translation>{factor}: confianza (0 a 1)</translation>
    </message>
    <message>
      <source>{factor}: date of the data</source>
      <translation>{factor}: fecha de los datos</translation>
    </message>
    <message>
      <source>{factor}: deficit (0 = meets the standard, 1 = worst)</source>
      <translation>{factor}: déficit (0 = cumple la norma, 1 = lo peor)</translation>
    </message>
    <message>
      <source>{factor}: deficit, highest plausible</source>
      <translation>{factor}: déficit, el mayor posible</translation>
    </message>
    <message>
      <source>{factor}: deficit, lowest plausible</source>
      <translation>{factor}: déficit, el menor posible</translation>
    </message>
    <message>
      <source>{factor}: points against the district's mean</source>
      <translation>{factor}: puntos respecto a la media del distrito</translation>
    </message>
    <message>
      <source>{factor}: points of the need</source>
      <translation>{factor}: puntos de la necesidad</translation>
    </message>
    <message>
      <source>{factor}: why unknown</source>
      <translation>{factor}: por qué no se sabe</translation>
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
      <translation>«{layer}» no tiene ningún polígono con superficie; se dejó fuera.</translation>
    </message>
    <message>
      <source>Add lumens, or watts and the lamp type: they decide how bright the walkways are.</source>
      <translation>Añada los lúmenes, o los vatios y el tipo de lámpara: deciden cuánta luz reciben las aceras.</translation>
    </message>
    <message>
      <source>Add the dates on which they were opened and closed: old reports are often settled.</source>
      <translation>Añada las fechas en que se abrieron y se cerraron: los avisos viejos suelen estar resueltos.</translation>
    </message>
    <message>
      <source>Add the mounting height: it decides how far the light reaches.</source>
      <translation>Añada la altura de montaje: decide hasta dónde llega la luz.</translation>
    </message>
    <message>
      <source>All factors that are known have the weight 0, so no parcel has a need.</source>
      <translation>Todos los factores conocidos tienen peso 0, así que ninguna parcela tiene necesidad.</translation>
    </message>
    <message>
      <source>All were scored; ask the cadastre whether they are one parcel.</source>
      <translation>Todas se puntuaron; pregunte al catastro si son una sola parcela.</translation>
    </message>
    <message>
      <source>Ask the cadastre to complete the ids.</source>
      <translation>Pida al catastro que complete los ids.</translation>
    </message>
    <message>
      <source>Ask the cadastre to correct them (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Pida al catastro que los corrija (Vectorial &gt; Herramientas de geometría &gt; Comprobar validez muestra dónde).</translation>
    </message>
    <message>
      <source>Check its coordinate system, or take the raster of this city.</source>
      <translation>Revise su sistema de coordenadas, o use el ráster de esta ciudad.</translation>
    </message>
    <message>
      <source>Check that both rasters have the same unit, year and zero of heights.</source>
      <translation>Compruebe que los dos rásteres tienen la misma unidad, el mismo año y el mismo cero de alturas.</translation>
    </message>
    <message>
      <source>Check the file. What was reported: {problem}</source>
      <translation>Revise el archivo. Esto se informó: {problem}</translation>
    </message>
    <message>
      <source>Check the ids: MAPPING can name another field (outages.light = FIELD), or none (-).</source>
      <translation>Revise los ids: MAPPING puede nombrar otro campo (outages.light = CAMPO) o ninguno (-).</translation>
    </message>
    <message>
      <source>Check the layer (Vector &gt; Geometry Tools &gt; Check Validity shows where).</source>
      <translation>Revise la capa (Vectorial &gt; Herramientas de geometría &gt; Comprobar validez muestra dónde).</translation>
    </message>
    <message>
      <source>Check the layer's coordinate system under Layer Properties &gt; Source, or take the layer of this city.</source>
      <translation>Revise el sistema de coordenadas de la capa en Propiedades de la capa &gt; Fuente, o use la capa de esta ciudad.</translation>
    </message>
    <message>
      <source>Check the layer's filter and selection.</source>
      <translation>Revise el filtro y la selección de la capa.</translation>
    </message>
    <message>
      <source>Check the raster's unit and its 'no data' value.</source>
      <translation>Revise la unidad del ráster y su valor «sin datos».</translation>
    </message>
    <message>
      <source>Check the values and their unit, then run again.</source>
      <translation>Revise los valores y su unidad, y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>Check their places: lights may be missing from the inventory there.</source>
      <translation>Revise sus lugares: puede que allí falten luminarias en el inventario.</translation>
    </message>
    <message>
      <source>Check whether feet and metres are mixed in one column; write the unit behind the number.</source>
      <translation>Compruebe si en una columna se mezclan pies y metros; escriba la unidad después del número.</translation>
    </message>
    <message>
      <source>Choose another class, or map a field with classes: walkways.lighting_class = FIELD</source>
      <translation>Elija otra clase, o asigne un campo con clases: walkways.lighting_class = FIELD</translation>
    </message>
    <message>
      <source>Close those that are settled. Where a lamp is still out, say so in the street lights' status.</source>
      <translation>Cierre los que están resueltos. Donde una lámpara siga apagada, dígalo en el estado de las luminarias.</translation>
    </message>
    <message>
      <source>Complete crown width, crown base and height where trees stand before windows or paths.</source>
      <translation>Complete el ancho de la copa, su base y la altura donde haya árboles ante ventanas o caminos.</translation>
    </message>
    <message>
      <source>Complete their coordinates, or the ids of the lights.</source>
      <translation>Complete sus coordenadas o los ids de las luminarias.</translation>
    </message>
    <message>
      <source>Complete their coordinates.</source>
      <translation>Complete sus coordenadas.</translation>
    </message>
    <message>
      <source>Complete their heights, in metres or feet.</source>
      <translation>Complete sus alturas, en metros o pies.</translation>
    </message>
    <message>
      <source>Complete their heights, or give a raster of canopy heights.</source>
      <translation>Complete sus alturas, o indique un ráster con las alturas de las copas.</translation>
    </message>
    <message>
      <source>Correct their dates, or say in MAPPING which fields hold them.</source>
      <translation>Corrija sus fechas, o diga en MAPPING qué campos las contienen.</translation>
    </message>
    <message>
      <source>Correct them in the layer: 0 = meets the standard, 1 = the worst.</source>
      <translation>Corríjalos en la capa: 0 = cumple la norma, 1 = lo peor.</translation>
    </message>
    <message>
      <source>Delete them in the layer, or draw them again.</source>
      <translation>Bórrelos de la capa, o dibújelos de nuevo.</translation>
    </message>
    <message>
      <source>Fill in the deficits, and give a known factor a weight above 0.</source>
      <translation>Complete los déficits, y dé a un factor conocido un peso mayor que 0.</translation>
    </message>
    <message>
      <source>Fill in their coordinates in the table.</source>
      <translation>Complete sus coordenadas en la tabla.</translation>
    </message>
    <message>
      <source>Fill in their dates or their status.</source>
      <translation>Complete sus fechas o su estado.</translation>
    </message>
    <message>
      <source>Give a point layer, or a table with columns such as x and y, or longitude and latitude.</source>
      <translation>Indique una capa de puntos, o una tabla con columnas como x e y, o longitud y latitud.</translation>
    </message>
    <message>
      <source>Give one of them a weight above 0.</source>
      <translation>Dé a uno de ellos un peso mayor que 0.</translation>
    </message>
    <message>
      <source>Give points and lines as layers of their own.</source>
      <translation>Indique los puntos y las líneas como capas propias.</translation>
    </message>
    <message>
      <source>Give street lights (LIGHTS), best with lumens or watts, height and status, pavements or street centre lines (WALKWAYS), buildings with heights (BUILDINGS), or dated signs of vacancy (EVIDENCE).</source>
      <translation>Indique luminarias (LIGHTS), mejor con lúmenes o vatios, altura y estado; aceras o ejes de calle (WALKWAYS); edificios con alturas (BUILDINGS); o indicios de desocupación con fecha (EVIDENCE).</translation>
    </message>
    <message>
      <source>Give the elevation of the ground (TERRAIN) as well.</source>
      <translation>Indique también la elevación del suelo (TERRAIN).</translation>
    </message>
    <message>
      <source>Give the kind of each building, such as garage, warehouse, shop or house.</source>
      <translation>Indique el tipo de cada edificio, por ejemplo garaje, depósito, tienda o casa.</translation>
    </message>
    <message>
      <source>Give the lights as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Indique las luminarias como puntos (Vectorial &gt; Herramientas de geometría &gt; Centroides).</translation>
    </message>
    <message>
      <source>Give the poles as points (Vector &gt; Geometry Tools &gt; Centroids).</source>
      <translation>Indique los postes como puntos (Vectorial &gt; Herramientas de geometría &gt; Centroides).</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Indique también las luminarias.</translation>
    </message>
    <message>
      <source>Give trees as points and canopies as areas; hedges drawn as lines are barriers.</source>
      <translation>Indique los árboles como puntos y las copas como áreas; los setos dibujados como líneas son barreras.</translation>
    </message>
    <message>
      <source>Give walls, fences and hedges as lines.</source>
      <translation>Indique muros, vallas y setos como líneas.</translation>
    </message>
    <message>
      <source>If accents look wrong, set the encoding under Layer Properties &gt; Source.</source>
      <translation>Si los acentos se ven mal, indique la codificación en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <source>If there is one, name it in the mapping: parcels.id = FIELD</source>
      <translation>Si lo hay, nómbrelo en la correspondencia: parcels.id = FIELD</translation>
    </message>
    <message>
      <source>If they are in feet, say so in the file's name, such as dem_ft.tif.</source>
      <translation>Si están en pies, dígalo en el nombre del archivo, como dem_ft.tif.</translation>
    </message>
    <message>
      <source>If they lie elsewhere on the map, make a point layer of the table with the right one.</source>
      <translation>Si en el mapa están en otra parte, haga una capa de puntos de la tabla con el correcto.</translation>
    </message>
    <message>
      <source>If they were put there because their address was not found, correct their coordinates.</source>
      <translation>Si se pusieron allí porque no se encontró su dirección, corrija sus coordenadas.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check its coordinate system.</source>
      <translation>Sus coordenadas encajarían si se leyeran como «{reading}»: revise su sistema de coordenadas.</translation>
    </message>
    <message>
      <source>Its coordinates would fit if read as '{reading}': check the coordinate system under Layer Properties &gt; Source.</source>
      <translation>Sus coordenadas encajarían si se leyeran como «{reading}»: revise el sistema de coordenadas en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <source>Lengths cannot be measured in the coordinate system of '{layer}' ({own}): {why}. They were measured in {local}.</source>
      <translation>No se pueden medir longitudes en el sistema de coordenadas de «{layer}» ({own}): {why}. Se midieron en {local}.</translation>
    </message>
    <message>
      <source>Look at them on the map; if one is a parcel, correct its id or class in the layer.</source>
      <translation>Mírelos en el mapa; si uno es una parcela, corrija su id o su clase en la capa.</translation>
    </message>
    <message>
      <source>Mend or delete these features.</source>
      <translation>Corrija o borre estos objetos.</translation>
    </message>
    <message>
      <source>Move them to the outside of the wall or of the roof that carries them.</source>
      <translation>Póngalas por fuera del muro o del techo que las sostiene.</translation>
    </message>
    <message>
      <source>Name the layer, as in: file.gpkg|layername=parcels</source>
      <translation>Nombre la capa, por ejemplo: file.gpkg|layername=parcels</translation>
    </message>
    <message>
      <source>No feature of '{layer}' has usable coordinates; the layer was left out.</source>
      <translation>Ningún objeto de «{layer}» tiene coordenadas útiles; la capa se dejó fuera.</translation>
    </message>
    <message>
      <source>No field of '{layer}' is an id for every parcel; 'parcel_id' was made from each parcel's place and size.</source>
      <translation>Ningún campo de «{layer}» es un id de cada parcela; «parcel_id» se hizo con el lugar y el tamaño de cada una.</translation>
    </message>
    <message>
      <source>None of the {total:,} features of '{layer}' is a line or an area; walkways were derived from the gaps between parcels.</source>
      <translation>Ninguno de los {total:,} objetos de «{layer}» es una línea o un área; las aceras se dedujeron de los huecos entre parcelas.</translation>
    </message>
    <message>
      <source>None of the {total:,} reports of '{layer}' speaks of street lights; none was used.</source>
      <translation>Ninguno de los {total:,} avisos de «{layer}» habla de luminarias; no se usó ninguno.</translation>
    </message>
    <message>
      <source>Nothing says in which unit the heights of '{layer}' are; metres were assumed.</source>
      <translation>Nada dice en qué unidad están las alturas de «{layer}»; se supusieron metros.</translation>
    </message>
    <message>
      <source>People report more readily in some places than in others: where there is no report, a lamp may be out all the same.</source>
      <translation>En unos lugares se avisa más que en otros: donde no hay aviso, una lámpara puede estar apagada igualmente.</translation>
    </message>
    <message>
      <source>Remove the filter if hidden features are there in reality: they light and are neighbours.</source>
      <translation>Quite el filtro si los objetos ocultos existen en realidad: dan luz y son vecinos.</translation>
    </message>
    <message>
      <source>Reports that name the light's id leave no doubt which one is meant.</source>
      <translation>Los avisos que nombran el id de la luminaria no dejan duda de cuál es.</translation>
    </message>
    <message>
      <source>Say in MAPPING what they are, such as: barriers.barrier(FENCE) = board fence (or picket, chain-link).</source>
      <translation>Diga en MAPPING qué son, por ejemplo: barriers.barrier(FENCE) = board fence (o picket, chain-link).</translation>
    </message>
    <message>
      <source>Say in MAPPING which field tells what they are about: outages.category = FIELD. If all are about street lights: outages.category = - and outages.detail = -</source>
      <translation>Diga en MAPPING qué campo dice de qué tratan: outages.category = CAMPO. Si todos tratan de luminarias: outages.category = - y outages.detail = -</translation>
    </message>
    <message>
      <source>Set it under Layer Properties &gt; Source.</source>
      <translation>Indíquelo en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <source>Set it with Raster &gt; Projections &gt; Assign Projection.</source>
      <translation>Indíquelo con Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
      <source>Take a layer of pavements, paths or street centre lines.</source>
      <translation>Use una capa de aceras, caminos o ejes de calle.</translation>
    </message>
    <message>
      <source>Take a layer of polygons.</source>
      <translation>Use una capa de polígonos.</translation>
    </message>
    <message>
      <source>Take a raster that covers the parcels.</source>
      <translation>Use un ráster que cubra las parcelas.</translation>
    </message>
    <message>
      <source>Take a raster that covers the walkways and the lights.</source>
      <translation>Use un ráster que cubra las aceras y las luces.</translation>
    </message>
    <message>
      <source>Take a raster whose cells hold heights or elevations.</source>
      <translation>Use un ráster cuyas celdas contengan alturas o elevaciones.</translation>
    </message>
    <message>
      <source>The crowns of {count:,} of {total:,} trees of '{layer}' begin above their top; where they begin was taken as unknown.</source>
      <translation>Las copas de {count:,} de {total:,} árboles de «{layer}» empiezan por encima de su punta; dónde empiezan se tomó como desconocido.</translation>
    </message>
    <message>
      <source>The dark gaps whose cause is that a lamp is out name the lamp to repair.</source>
      <translation>Los tramos oscuros cuya causa es una lámpara apagada nombran la lámpara que hay que reparar.</translation>
    </message>
    <message>
      <source>The file holds {count:,} layers and none was named; '{layer}' was read.</source>
      <translation>El archivo contiene {count:,} capas y no se nombró ninguna; se leyó «{layer}».</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' does not fit their storeys; the height was used.</source>
      <translation>La altura de {count:,} de {total:,} edificios de «{layer}» no encaja con sus pisos; se usó la altura.</translation>
    </message>
    <message>
      <source>The height of {count:,} of {total:,} buildings of '{layer}' is the roof's elevation less the ground's.</source>
      <translation>La altura de {count:,} de {total:,} edificios de «{layer}» es la elevación del techo menos la del suelo.</translation>
    </message>
    <message>
      <source>The heights of '{layer}' were read in {unit}, as '{text}' says.</source>
      <translation>Las alturas de «{layer}» se leyeron en {unit}, como dice «{text}».</translation>
    </message>
    <message>
      <source>The kinds of the {total:,} buildings of '{layer}' do not tell which of them have no windows to the street; only likely vacant buildings and high solid walls were taken for blank fronts.</source>
      <translation>Los tipos de los {total:,} edificios de '{layer}' no dicen cuáles no tienen ventanas a la calle; solo se tomaron por fachadas ciegas los edificios probablemente vacíos y los muros cerrados y altos.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>La capa «{layer}» no tiene sistema de coordenadas; se supuso el de las parcelas ({name}).</translation>
    </message>
    <message>
      <source>The layer '{layer}' has no feature; it was left out.</source>
      <translation>La capa «{layer}» no tiene objetos; se dejó fuera.</translation>
    </message>
    <message>
      <source>The layer '{layer}' has the filter {filter}. What it hides was not read.</source>
      <translation>La capa «{layer}» tiene el filtro {filter}. Lo que oculta no se leyó.</translation>
    </message>
    <message>
      <source>The layer '{layer}' lies {km:,.0f} km from the parcels; it was left out.</source>
      <translation>La capa «{layer}» está a {km:,.0f} km de las parcelas; se dejó fuera.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} features: no factor with a weight is known.</source>
      <translation>La necesidad de mejora es desconocida para los {total:,} objetos: no se conoce ningún factor con peso.</translation>
    </message>
    <message>
      <source>The need for improvement is unknown for all {total:,} parcels: no factor could be measured.</source>
      <translation>La necesidad de mejora es desconocida para las {total:,} parcelas: no se pudo medir ningún factor.</translation>
    </message>
    <message>
      <source>The raster '{layer}' cannot be read; it was left out.</source>
      <translation>El ráster «{layer}» no se puede leer; se dejó fuera.</translation>
    </message>
    <message>
      <source>The raster '{layer}' does not reach the parcels, its middle lies {km:,.0f} km from them; it was left out.</source>
      <translation>El ráster «{layer}» no llega a las parcelas, su centro está a {km:,.0f} km de ellas; se dejó fuera.</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no coordinate system; that of the parcels ({name}) was assumed.</source>
      <translation>El ráster «{layer}» no tiene sistema de coordenadas; se supuso el de las parcelas ({name}).</translation>
    </message>
    <message>
      <source>The raster '{layer}' has no usable coordinates; it was left out.</source>
      <translation>El ráster «{layer}» no tiene coordenadas útiles; se dejó fuera.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no elevation at {count:,} of {total:,} lights and places on walkways. That of the nearest known cell was taken for their light.</source>
      <translation>El ráster «{layer}» no tiene altura en {count:,} de {total:,} luces y lugares de las aceras. Para su luz se tomó la de la celda conocida más próxima.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value in {percent:.0f} % of the area looked at.</source>
      <translation>El ráster «{layer}» no tiene valor en el {percent:.0f} % del área estudiada.</translation>
    </message>
    <message>
      <source>The raster '{layer}' holds no value where the parcels are; it was left out.</source>
      <translation>El ráster «{layer}» no tiene valor donde están las parcelas; se dejó fuera.</translation>
    </message>
    <message>
      <source>The raster '{layer}' is a picture, it holds no heights; it was left out.</source>
      <translation>El ráster «{layer}» es una imagen, no contiene alturas; se dejó fuera.</translation>
    </message>
    <message>
      <source>The roofs of {count:,} of {total:,} buildings of '{layer}' are not above the ground or more than {highest:,.0f} m above it; their height was taken as unknown.</source>
      <translation>Los techos de {count:,} de {total:,} edificios de «{layer}» no están por encima del suelo o están a más de {highest:,.0f} m sobre él; su altura se tomó como desconocida.</translation>
    </message>
    <message>
      <source>The surface '{layer}' lies below the terrain in {percent:.0f} % of the cells, at worst by {worst:,.1f} m; nothing stands there in the calculation.</source>
      <translation>La superficie «{layer}» está por debajo del terreno en el {percent:.0f} % de las celdas, en el peor caso {worst:,.1f} m; en el cálculo no hay nada allí.</translation>
    </message>
    <message>
      <source>The surface '{layer}' was not used: without the terrain nobody knows what stands on it.</source>
      <translation>La superficie «{layer}» no se usó: sin el terreno no se sabe qué hay sobre él.</translation>
    </message>
    <message>
      <source>The table '{layer}' has no geometry and no columns with coordinates; it was left out.</source>
      <translation>La tabla «{layer}» no tiene geometría ni columnas con coordenadas; se dejó fuera.</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in degrees (EPSG:4326).</source>
      <translation>La tabla «{layer}» se leyó como puntos en grados (EPSG:4326).</translation>
    </message>
    <message>
      <source>The table '{layer}' was read as points in the coordinate system of the parcels.</source>
      <translation>La tabla «{layer}» se leyó como puntos en el sistema de coordenadas de las parcelas.</translation>
    </message>
    <message>
      <source>The text of '{layer}' is not UTF-8 and the file does not say what it is. It was read as Windows-1252.</source>
      <translation>El texto de «{layer}» no es UTF-8 y el archivo no dice qué es. Se leyó como Windows-1252.</translation>
    </message>
    <message>
      <source>The trunks of {count:,} of {total:,} trees of '{layer}' are thicker than {most:g} m; they were taken as unknown.</source>
      <translation>Los troncos de {count:,} de {total:,} árboles de «{layer}» tienen más de {most:g} m de grosor; se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>The {total:,} reports of '{layer}' have no dates; those that are not called closed were taken as open.</source>
      <translation>Los {total:,} avisos de «{layer}» no tienen fechas; los que no figuran como cerrados se tomaron por abiertos.</translation>
    </message>
    <message>
      <source>They were scored one by one; ask the cadastre whether they are parts of one parcel.</source>
      <translation>Se puntuaron una por una; pregunte al catastro si son partes de una sola parcela.</translation>
    </message>
    <message>
      <source>Without street lights it is not known which poles carry one; the poles were left out.</source>
      <translation>Sin luminarias no se sabe qué postes llevan una; los postes se dejaron fuera.</translation>
    </message>
    <message>
      <source>Without street lights the reports of '{layer}' tell nothing; they were left out.</source>
      <translation>Sin luminarias los avisos de «{layer}» no dicen nada; se dejaron fuera.</translation>
    </message>
    <message>
      <source>its scale is {factor:.3f} here</source>
      <translation>su escala es {factor:.3f} aquí</translation>
    </message>
    <message>
      <source>its units are degrees</source>
      <translation>sus unidades son grados</translation>
    </message>
    <message>
      <source>{count:,} fields of '{layer}' have names that the result needs. They were renamed: {names}.</source>
      <translation>{count:,} campos de «{layer}» tienen nombres que el resultado necesita. Se les cambió el nombre: {names}.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' (bollards, kerbs and the like) hide nothing.</source>
      <translation>{count:,} de {total:,} barreras de «{layer}» (bolardos, bordillos y similares) no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' do not say how they are made; {percent:.0f} % of sight was assumed to pass.</source>
      <translation>{count:,} de {total:,} barreras de «{layer}» no dicen cómo están hechas; se supuso que dejan pasar el {percent:.0f} % de la vista.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} barriers of '{layer}' have no height; it was assumed by their kind ({kinds}).</source>
      <translation>{count:,} de {total:,} barreras de «{layer}» no tienen altura; se supuso por su tipo ({kinds}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have neither height nor storeys; their height was assumed from their area.</source>
      <translation>{count:,} de {total:,} edificios de «{layer}» no tienen altura ni pisos; su altura se supuso por su superficie.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no height; {each:g} m were taken for each storey.</source>
      <translation>{count:,} de {total:,} edificios de «{layer}» no tienen altura; se tomaron {each:g} m por piso.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have no outline; they hide nothing.</source>
      <translation>{count:,} de {total:,} edificios de «{layer}» no tienen contorno; no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} buildings of '{layer}' have the same outline as another; each was counted once.</source>
      <translation>{count:,} de {total:,} edificios de «{layer}» tienen el mismo contorno que otro; cada uno se contó una vez.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} canopy areas of '{layer}' have no height; {height:g} m was assumed for trees.</source>
      <translation>{count:,} de {total:,} áreas de copas de «{layer}» no tienen altura; se supusieron {height:g} m para los árboles.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold a number that means 'no data' but is not declared so; they were taken as unknown.</source>
      <translation>{count:,} de {total:,} celdas de «{layer}» contienen un número que significa «sin datos» pero no está declarado así; se tomaron como desconocidas.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells of '{layer}' hold heights that cannot be (below {low:,.0f} m or above {high:,.0f} m); they were taken as unknown.</source>
      <translation>{count:,} de {total:,} celdas de «{layer}» contienen alturas imposibles (menos de {low:,.0f} m o más de {high:,.0f} m); se tomaron como desconocidas.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither lines with a length nor areas; they were left out.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son líneas con longitud ni áreas; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are neither points nor areas; they hide nothing.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son puntos ni áreas; no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no lines; they hide nothing.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son líneas; no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; no luminaire was put there.</source>
      <translation>{count:,} de {total:,} objetos de '{layer}' no son puntos; allí no se puso ninguna luminaria.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no points; their light is missing from the result.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son puntos; su luz falta en el resultado.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons. Their rows are in the result, without their shapes.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son polígonos. Sus filas están en el resultado, sin sus formas.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they are in the result without a score.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son polígonos; están en el resultado sin puntuación.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no polygons; they hide nothing.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son polígonos; no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' are no trees (empty sites, stumps, lawns); they hide nothing.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no son árboles (sitios vacíos, tocones, césped); no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' do not stand on the ground or are no buildings ({uses}); they hide nothing.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no están sobre el suelo o no son edificios ({uses}); no ocultan nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no geometry; they are in the result without a score.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no tienen geometría; están en el resultado sin puntuación.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} features of '{layer}' have no usable shape; nothing is kept free there.</source>
      <translation>{count:,} de {total:,} objetos de «{layer}» no tienen una forma utilizable; allí no se mantiene nada libre.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are out. If they worked, there would be {designed:,.0f} m of dark gaps along the walkways instead of {tonight:,.0f} m, and less of the frontage of {parcels:,} scored parcels would be dark.</source>
      <translation>{count:,} de {total:,} luminarias están apagadas. Si funcionaran, habría {designed:,.0f} m de tramos oscuros en las aceras en lugar de {tonight:,.0f} m, y el frente de {parcels:,} parcelas puntuadas tendría menos parte oscura.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are planned or removed. They were left out.</source>
      <translation>{count:,} de {total:,} luminarias están previstas o retiradas. Se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have a photometric file and no direction of their arm. They were taken to point to the street.</source>
      <translation>{count:,} de {total:,} luminarias tienen un archivo fotométrico y no la dirección de su brazo. Se tomó que apuntan a la calle.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have fewer than 0 or more than 20 lamps. One lamp was assumed.</source>
      <translation>{count:,} de {total:,} luminarias tienen menos de 0 o más de 20 lámparas. Se supuso una lámpara.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have lumens below 0 or above 200,000. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} luminarias tienen menos de 0 o más de 200 000 lúmenes. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither fixture nor lamp type. They were taken as cut-off road lights.</source>
      <translation>{count:,} de {total:,} luminarias no tienen modelo ni tipo de lámpara. Se tomaron como luminarias viales de haz recortado.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have neither lumens nor watts. Typical lumens were assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} de {total:,} luminarias no tienen lúmenes ni vatios. Se supusieron lúmenes típicos por el modelo ({fixture:,}), por la calle ({road:,}) o en general ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no mounting height. A typical one was assumed from the fixture ({fixture:,}), from the road ({road:,}) or in general ({other:,}).</source>
      <translation>{count:,} de {total:,} luminarias no tienen altura de montaje. Se supuso una típica por el modelo ({fixture:,}), por la calle ({road:,}) o en general ({other:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no position. They were left out.</source>
      <translation>{count:,} de {total:,} luminarias no tienen posición. Se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have no status. They were taken as working.</source>
      <translation>{count:,} de {total:,} luminarias no tienen estado. Se tomaron como encendidas.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts below 0 or above 2,000. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} luminarias tienen menos de 0 o más de 2000 vatios. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights have watts but no lamp type. Lumens between LED and sodium were assumed.</source>
      <translation>{count:,} de {total:,} luminarias tienen vatios pero no tipo de lámpara. Se supusieron lúmenes entre LED y sodio.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' have no place; their light is missing from the result.</source>
      <translation>{count:,} de {total:,} luminarias de «{layer}» no tienen lugar; su luz falta en el resultado.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' stand more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} de {total:,} luminarias de «{layer}» están a más de {km:.0f} km de las parcelas; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights share their place with more than {bears} others (up to {most:,} at one place). All were counted there.</source>
      <translation>{count:,} de {total:,} luminarias comparten su lugar con más de {bears} otras (hasta {most:,} en un mismo lugar). Todas se contaron allí.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand inside a building. Their own building was taken to throw no shadow.</source>
      <translation>{count:,} de {total:,} luminarias están dentro de un edificio. Se tomó que su propio edificio no da sombra.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights stand twice in the data (same place); each was counted once.</source>
      <translation>{count:,} de {total:,} luminarias están dos veces en los datos (mismo lugar); cada una se contó una vez.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} mounting heights are 1 m or less, or above 40 m. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} alturas de montaje son de 1 m o menos, o de más de 40 m. Se tomaron como desconocidas.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} outlines of '{layer}' were broken (their edges cross) and were repaired.</source>
      <translation>{count:,} de {total:,} contornos de «{layer}» tenían errores (sus bordes se cruzan) y se repararon.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels have no id; theirs was made from the parcel's place and size.</source>
      <translation>{count:,} de {total:,} parcelas no tienen id; el suyo se hizo con el lugar y el tamaño de la parcela.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} parcels share their id with another; a mark was added to tell them apart ({ids}, ...).</source>
      <translation>{count:,} de {total:,} parcelas comparten su id con otra; se añadió una marca para distinguirlas ({ids}, ...).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} poles of '{layer}' are planned or removed; they were left out.</source>
      <translation>{count:,} de {total:,} postes de '{layer}' están previstos o retirados; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' are no parcels ({kinds}) and were left out: {reason}</source>
      <translation>{count:,} de {total:,} polígonos de «{layer}» no son parcelas ({kinds}) y se dejaron fuera: {reason}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have arcs; they were measured as short straight edges.</source>
      <translation>{count:,} de {total:,} polígonos de «{layer}» tienen arcos; se midieron como bordes rectos cortos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have no area; they are in the result without a score.</source>
      <translation>{count:,} de {total:,} polígonos de «{layer}» no tienen superficie; están en el resultado sin puntuación.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' have the same shape as another.</source>
      <translation>{count:,} de {total:,} polígonos de «{layer}» tienen la misma forma que otro.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} polygons of '{layer}' were broken (their edges cross) and were repaired for measuring.</source>
      <translation>{count:,} de {total:,} polígonos de «{layer}» tenían errores (sus bordes se cruzan) y se repararon para medirlos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are about street lights, but not that one is out (on by day, too bright, a new one, paint); they were left out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» tratan de luminarias, pero no de que una esté apagada (encendida de día, demasiado brillo, una nueva, pintura); se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are dated after {as_of}; they were left out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» tienen fecha posterior a {as_of}; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are not about street lights; they were left out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» no tratan de luminarias; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and name a light more than {metres:.0f} m from where they stand. Their place counted, not the id.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» están abiertos y nombran una luminaria a más de {metres:.0f} m de su lugar. Contó su lugar, no el id.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open and stand almost as near to a second light (less than {metres:.0f} m further). The nearer one was taken as out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» están abiertos y casi igual de cerca de una segunda luminaria (menos de {metres:.0f} m más lejos). Se tomó por apagada la más cercana.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but have no place and name no light.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» están abiertos, pero no tienen lugar ni nombran una luminaria.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but more than {km:.0f} km from the parcels; they were left out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» están abiertos, pero a más de {km:.0f} km de las parcelas; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' are open, but no light of the inventory bears their id or stands within {metres:.0f} m. They changed nothing.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» están abiertos, pero ninguna luminaria del inventario lleva su id ni está a menos de {metres:.0f} m. No cambiaron nada.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' have no date and are not called open; they were left out.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» no tienen fecha ni figuran como abiertos; se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' share their light with at least {others} other open ones. The light counts once.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» comparten su luminaria con al menos {others} otros abiertos. La luminaria cuenta una vez.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were closed before they were opened. They count as closed.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» se cerraron antes de abrirse. Cuentan como cerrados.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} reports of '{layer}' were opened more than {days:,.0f} days before {as_of} and never closed. They were not taken as open.</source>
      <translation>{count:,} de {total:,} avisos de «{layer}» se abrieron más de {days:,.0f} días antes de {as_of} y nunca se cerraron. No se tomaron por abiertos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of the table '{layer}' have no coordinates. They were left out.</source>
      <translation>{count:,} de {total:,} filas de la tabla «{layer}» no tienen coordenadas. Se dejaron fuera.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' do not say where the crown begins; a quarter of the height, at least {least:g} m, was assumed.</source>
      <translation>{count:,} de {total:,} árboles de «{layer}» no dicen dónde empieza la copa; se supuso un cuarto de la altura, al menos {least:g} m.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no crown width; it was assumed.</source>
      <translation>{count:,} de {total:,} árboles de «{layer}» no tienen ancho de copa; se supuso.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} trees of '{layer}' have no height; it was assumed.</source>
      <translation>{count:,} de {total:,} árboles de «{layer}» no tienen altura; se supuso.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' are 0; no building is so low: they were taken as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{column}» son 0; ningún edificio es tan bajo: se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{field}' are no number from 0 to 1. They count as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{field}» no son un número de 0 a 1. Cuentan como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} walkways name no lighting class; they were measured against {name}.</source>
      <translation>{count:,} de {total:,} aceras no indican clase de alumbrado; se midieron según {name}.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out on {as_of}, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} de {inventory:,} luminarias se tomaron por apagadas el {as_of}, por {reports:,} de los {total:,} avisos de «{layer}»; según el inventario, {working:,} de ellas funcionan.</translation>
    </message>
    <message>
      <source>{lights:,} of {inventory:,} lights were taken as out, by {reports:,} of the {total:,} reports of '{layer}'; {working:,} of these lights work by the inventory.</source>
      <translation>{lights:,} de {inventory:,} luminarias se tomaron por apagadas, por {reports:,} de los {total:,} avisos de «{layer}»; según el inventario, {working:,} de ellas funcionan.</translation>
    </message>
  </context>
  <context>
    <name>Interventions</name>
    <message>
      <source>1 to 2 months</source>
      <translation>de 1 a 2 meses</translation>
    </message>
    <message>
      <source>1 to 2 years</source>
      <translation>de 1 a 2 años</translation>
    </message>
    <message>
      <source>1 to 3 years</source>
      <translation>de 1 a 3 años</translation>
    </message>
    <message>
      <source>10 m</source>
      <translation>10 m</translation>
    </message>
    <message>
      <source>10 m of frontage</source>
      <translation>10 m de frente</translation>
    </message>
    <message>
      <source>100 m</source>
      <translation>100 m</translation>
    </message>
    <message>
      <source>100 m2</source>
      <translation>100 m2</translation>
    </message>
    <message>
      <source>6 to 12 buildings did better than 13 or more</source>
      <translation>de 6 a 12 edificios funcionó mejor que 13 o más</translation>
    </message>
    <message>
      <source>6 to 18 months</source>
      <translation>de 6 a 18 meses</translation>
    </message>
    <message>
      <source>95 % posterior interval</source>
      <translation>intervalo posterior del 95 %</translation>
    </message>
    <message>
      <source>A block face with an open structural violation in an area where many homes are lived in by their owners.</source>
      <translation>Un frente de manzana con un aviso abierto de daños en la estructura, en una zona donde muchas viviendas las habitan sus dueños.</translation>
    </message>
    <message>
      <source>A building is vacant with a probability of 0.8 or more; confirm on site that it is open or boarded, and sound.</source>
      <translation>Un edificio está vacío con una probabilidad de 0.8 o más; confirme en el lugar que está abierto o tapiado, y que es firme.</translation>
    </message>
    <message>
      <source>A dark gap of 15 m or more, too far from the next lamp or behind a building, with a pole without luminaire within 20 m.</source>
      <translation>Un tramo oscuro de 15 m o más, demasiado lejos de la luminaria más cercana o detrás de un edificio, con un poste sin luminaria a menos de 20 m.</translation>
    </message>
    <message>
      <source>A dark gap of 25 m or more, too far from the next lamp or behind a building, with no usable pole.</source>
      <translation>Un tramo oscuro de 25 m o más, demasiado lejos de la luminaria más cercana o detrás de un edificio, sin ningún poste que se pueda usar.</translation>
    </message>
    <message>
      <source>A group within reach must want it, and the owners must agree.</source>
      <translation>Un grupo cercano debe quererlo, y los dueños deben estar de acuerdo.</translation>
    </message>
    <message>
      <source>A lamp is reported out and the walkway by it is darker than is wanted.</source>
      <translation>Se informó de una luminaria apagada y la acera junto a ella es más oscura de lo deseado.</translation>
    </message>
    <message>
      <source>A lamp that works again helps the neighbouring segments too: judge it by the corridor, not by one segment.</source>
      <translation>Una luminaria que vuelve a funcionar ayuda también a los tramos vecinos: evalúela por el recorrido, no por un solo tramo.</translation>
    </message>
    <message>
      <source>A lot without a building is vacant with a probability of 0.5 or more (below 0.8: confirm on site) and is no garden.</source>
      <translation>Un terreno sin edificio está vacío con una probabilidad de 0.5 o más (por debajo de 0.8: confírmelo en el lugar) y no es un jardín.</translation>
    </message>
    <message>
      <source>A park or square within 400 m has little to offer, or more than 30 % of it is dark or hidden.</source>
      <translation>Un parque o una plaza a menos de 400 m tiene poco que ofrecer, o más del 30 % es oscuro o está oculto.</translation>
    </message>
    <message>
      <source>A rear alley of 20 m or more, darker than 1 lx, with no way through for walkers, where at least 80 % of the residents agreed on record.</source>
      <translation>Un callejón trasero de 20 m o más, con menos de 1 lx, sin paso para peatones, donde al menos el 80 % de los vecinos dio su acuerdo por escrito.</translation>
    </message>
    <message>
      <source>A request by residents must be on record.</source>
      <translation>Debe haber una petición escrita de los vecinos.</translation>
    </message>
    <message>
      <source>A resident must lead, and the owner must agree.</source>
      <translation>Un vecino debe dirigirlo, y el dueño debe estar de acuerdo.</translation>
    </message>
    <message>
      <source>A shop that is open late with covered windows.</source>
      <translation>Una tienda que abre hasta tarde con las ventanas tapadas.</translation>
    </message>
    <message>
      <source>A shopping street whose upkeep deficit is in the highest quarter.</source>
      <translation>Una calle comercial cuyo déficit de mantenimiento está en la cuarta parte más alta.</translation>
    </message>
    <message>
      <source>A single lot that is likely vacant adjoins an occupied parcel; it must belong to the city or a land bank.</source>
      <translation>Un solo terreno probablemente vacío linda con una parcela ocupada; debe ser de la ciudad o de un banco de tierras.</translation>
    </message>
    <message>
      <source>A solid barrier hides at least 10 m2 of ground near a walkway, or less where the street sees less than 40 % of the parcel's open ground.</source>
      <translation>Una barrera cerrada oculta al menos 10 m2 de terreno cerca de una acera, o menos donde desde la calle se ve menos del 40 % del terreno abierto de la parcela.</translation>
    </message>
    <message>
      <source>A stop that is too dark, or of which less than 40 % is seen, or within 30 m of a vacant building or an alley.</source>
      <translation>Una parada que es demasiado oscura, o de la que se ve menos del 40 %, o a menos de 30 m de un edificio vacío o un callejón.</translation>
    </message>
    <message>
      <source>A stop that moves is further away for some.</source>
      <translation>Una parada que se mueve queda más lejos para algunos.</translation>
    </message>
    <message>
      <source>A vacant lot of more than 300 m2 with sun, tested soil and a resident who will lead.</source>
      <translation>Un terreno vacío de más de 300 m2 con sol, suelo analizado y un vecino que lo dirija.</translation>
    </message>
    <message>
      <source>A way to school, stop or market with two or more deficits that the community nominated.</source>
      <translation>Un camino a la escuela, la parada o el mercado con dos o más déficits, propuesto por la comunidad.</translation>
    </message>
    <message>
      <source>Add a low pole with a lamp for people on foot</source>
      <translation>Añadir un poste bajo con luz para quien va a pie</translation>
    </message>
    <message>
      <source>Add a luminaire on an existing pole</source>
      <translation>Añadir una luminaria en un poste existente</translation>
    </message>
    <message>
      <source>Advice and grants, no ordinance: results of ordinances ranged from 65 % lower to 130 % higher.</source>
      <translation>Consejos y ayudas, sin ordenanza: los resultados de las ordenanzas van de 65 % menos a 130 % más.</translation>
    </message>
    <message>
      <source>Advice for shops: clear windows, counter in view, even light</source>
      <translation>Consejos para tiendas: ventanas despejadas, mostrador a la vista, luz pareja</translation>
    </message>
    <message>
      <source>Alley gates that residents manage</source>
      <translation>Rejas en callejones que manejan los vecinos</translation>
    </message>
    <message>
      <source>Amsterdam</source>
      <translation>Ámsterdam</translation>
    </message>
    <message>
      <source>An official declaration and the owner's hearing.</source>
      <translation>Una declaración oficial y la audiencia del dueño.</translation>
    </message>
    <message>
      <source>An old lamp (HPS, MH, MV, LPS or CFL) stands near a dark gap and gives too little light.</source>
      <translation>Una lámpara antigua (HPS, MH, MV, LPS o CFL) está cerca de un tramo oscuro y da muy poca luz.</translation>
    </message>
    <message>
      <source>As for greening a lot, where the budget does not reach for it.</source>
      <translation>Como para plantar en un terreno, donde no alcanza el presupuesto para ello.</translation>
    </message>
    <message>
      <source>Ask for crowns that begin at 2 m or more.</source>
      <translation>Pida copas que empiecen a 2 m o más.</translation>
    </message>
    <message>
      <source>Ask the riders first.</source>
      <translation>Pregunte primero a los pasajeros.</translation>
    </message>
    <message>
      <source>At least 80 % of the residents must agree on record.</source>
      <translation>Al menos el 80 % de los vecinos debe dar su acuerdo por escrito.</translation>
    </message>
    <message>
      <source>Baltimore City and County</source>
      <translation>ciudad y condado de Baltimore</translation>
    </message>
    <message>
      <source>Barriers stand in the way of people with wheelchairs or prams.</source>
      <translation>Las barreras estorban a personas con silla de ruedas o cochecito.</translation>
    </message>
    <message>
      <source>Bayesian before-and-after study, 30 business districts</source>
      <translation>estudio bayesiano de antes y después, 30 distritos comerciales</translation>
    </message>
    <message>
      <source>Brighter is not the aim: even light without dark gaps is. Stay below 1.5 times the average that the class asks for.</source>
      <translation>No se busca más brillo, sino luz pareja sin tramos oscuros. Quédese por debajo de 1.5 veces la media que pide la clase.</translation>
    </message>
    <message>
      <source>Bring life to a blank ground floor</source>
      <translation>Dar vida a una planta baja ciega</translation>
    </message>
    <message>
      <source>Buildings or land bank</source>
      <translation>Edificación o banco de tierras</translation>
    </message>
    <message>
      <source>Check for ramps and kerbs.</source>
      <translation>Revise rampas y bordillos.</translation>
    </message>
    <message>
      <source>Check that no light falls into windows.</source>
      <translation>Compruebe que no entre luz en las ventanas.</translation>
    </message>
    <message>
      <source>Check the path, or leave it empty for the catalogue that comes with the plugin.</source>
      <translation>Revise la ruta, o déjela vacía para usar el catálogo que viene con el complemento.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Chicago, April 2012 to July 2013</source>
      <translation>Chicago, de abril de 2012 a julio de 2013</translation>
    </message>
    <message>
      <source>Claims that people feel safer, nothing more.</source>
      <translation>Promete que la gente se sienta más segura, nada más.</translation>
    </message>
    <message>
      <source>Clean and green a vacant lot</source>
      <translation>Limpiar un terreno vacío y plantar en él</translation>
    </message>
    <message>
      <source>Clean team for a shopping street</source>
      <translation>Equipo de limpieza para una calle comercial</translation>
    </message>
    <message>
      <source>Close a gap in a pavement or a crossing</source>
      <translation>Cerrar un hueco en una acera o un cruce</translation>
    </message>
    <message>
      <source>Close or divert a street</source>
      <translation>Cerrar o desviar una calle</translation>
    </message>
    <message>
      <source>Community garden or another use</source>
      <translation>Huerto comunitario u otro uso</translation>
    </message>
    <message>
      <source>Consider opening the alley to life instead.</source>
      <translation>Piense mejor en abrir el callejón a la vida.</translation>
    </message>
    <message>
      <source>Corridor package: no dark gaps, open views, a better stop</source>
      <translation>Paquete para un recorrido: sin tramos oscuros, vistas abiertas, una parada mejor</translation>
    </message>
    <message>
      <source>Cuts the network for people on foot and separates neighbours.</source>
      <translation>Corta la red para quien va a pie y separa a los vecinos.</translation>
    </message>
    <message>
      <source>Dallas, 2020 to May 2022</source>
      <translation>Dallas, de 2020 a mayo de 2022</translation>
    </message>
    <message>
      <source>Detroit</source>
      <translation>Detroit</translation>
    </message>
    <message>
      <source>Detroit: US$8,600 to 10,500 projected; US$16,400 on average reported in 2015; more than US$20,000 later.</source>
      <translation>Detroit: previsto de US$8600 a 10 500; US$16 400 de media según un informe de 2015; más de US$20 000 después.</translation>
    </message>
    <message>
      <source>Dumping may move elsewhere.</source>
      <translation>La basura puede pasar a otro lugar.</translation>
    </message>
    <message>
      <source>Economic development</source>
      <translation>Desarrollo económico</translation>
    </message>
    <message>
      <source>Enforce a doors-and-windows ordinance</source>
      <translation>Hacer cumplir una ordenanza de puertas y ventanas</translation>
    </message>
    <message>
      <source>England and Wales</source>
      <translation>Inglaterra y Gales</translation>
    </message>
    <message>
      <source>Events and upkeep carry the effect; design it with residents.</source>
      <translation>Las actividades y el mantenimiento producen el efecto; diséñelo con los vecinos.</translation>
    </message>
    <message>
      <source>Fines take savings from owners who have little.</source>
      <translation>Las multas quitan ahorros a dueños que tienen poco.</translation>
    </message>
    <message>
      <source>Flint, Michigan</source>
      <translation>Flint, Míchigan</translation>
    </message>
    <message>
      <source>From US$20 times the number of visits; from memory.</source>
      <translation>De US$20 por el número de visitas; de memoria.</translation>
    </message>
    <message>
      <source>From memory. The buyer pays US$1 (Chicago Large Lots); what remains is survey and closing.</source>
      <translation>De memoria. El comprador paga US$1 (Chicago Large Lots); lo demás es la medición y la escritura.</translation>
    </message>
    <message>
      <source>From memory; no source was read.</source>
      <translation>De memoria; no se leyó ninguna fuente.</translation>
    </message>
    <message>
      <source>Glare and light in bedroom windows, if the lamp is not shielded.</source>
      <translation>Deslumbramiento y luz en las ventanas de los dormitorios, si la luminaria no está apantallada.</translation>
    </message>
    <message>
      <source>Grant home repairs to owners with low income</source>
      <translation>Ayudas para reparar viviendas a dueños con ingresos bajos</translation>
    </message>
    <message>
      <source>Habitat is lost; keep out of the nesting season.</source>
      <translation>Se pierde hábitat; evite la época de nidos.</translation>
    </message>
    <message>
      <source>Historic fabric and homes are lost for good.</source>
      <translation>Se pierden para siempre edificios históricos y viviendas.</translation>
    </message>
    <message>
      <source>Housing</source>
      <translation>Vivienda</translation>
    </message>
    <message>
      <source>Housing or public works</source>
      <translation>Vivienda u obras públicas</translation>
    </message>
    <message>
      <source>Housing, or licences and inspections</source>
      <translation>Vivienda, o licencias e inspecciones</translation>
    </message>
    <message>
      <source>Improve a bus stop: shelter, light, view, place</source>
      <translation>Mejorar una parada de autobús: refugio, luz, vista, lugar</translation>
    </message>
    <message>
      <source>Intrusive and often noisy: many run on diesel.</source>
      <translation>Molestas y a menudo ruidosas: muchas funcionan con diésel.</translation>
    </message>
    <message>
      <source>Land bank</source>
      <translation>Banco de tierras</translation>
    </message>
    <message>
      <source>Land bank or parks</source>
      <translation>Banco de tierras o parques</translation>
    </message>
    <message>
      <source>Land bank, with a community organisation</source>
      <translation>Banco de tierras, con una organización de la comunidad</translation>
    </message>
    <message>
      <source>Land may go to buyers from elsewhere who hold it empty.</source>
      <translation>El terreno puede ir a compradores de otro lugar que lo dejen vacío.</translation>
    </message>
    <message>
      <source>Leave existing gardens alone; without regular mowing the benefit is lost.</source>
      <translation>Deje como están los jardines existentes; sin cortar el césped con regularidad se pierde el beneficio.</translation>
    </message>
    <message>
      <source>Leaves one more vacant lot.</source>
      <translation>Deja un terreno vacío más.</translation>
    </message>
    <message>
      <source>Less privacy for the people who live there.</source>
      <translation>Menos privacidad para quienes viven allí.</translation>
    </message>
    <message>
      <source>Licences and inspections</source>
      <translation>Licencias e inspecciones</translation>
    </message>
    <message>
      <source>Lift the crown, do not remove the tree.</source>
      <translation>Suba la copa, no quite el árbol.</translation>
    </message>
    <message>
      <source>Listed so that it is argued, not hidden.</source>
      <translation>Está en la lista para que se discuta y no quede oculto.</translation>
    </message>
    <message>
      <source>Liverpool</source>
      <translation>Liverpool</translation>
    </message>
    <message>
      <source>Ljubljana</source>
      <translation>Liubliana</translation>
    </message>
    <message>
      <source>Los Angeles</source>
      <translation>Los Ángeles</translation>
    </message>
    <message>
      <source>Los Angeles, 1994 to 2005</source>
      <translation>Los Ángeles, de 1994 a 2005</translation>
    </message>
    <message>
      <source>Low shrubs hide the ground behind them.</source>
      <translation>Los arbustos bajos ocultan el terreno detrás de ellos.</translation>
    </message>
    <message>
      <source>Lower end from memory. Grants of up to US$20,000 in Philadelphia (JAMA Netw Open).</source>
      <translation>Límite inferior de memoria. Ayudas de hasta US$20 000 en Filadelfia (JAMA Netw Open).</translation>
    </message>
    <message>
      <source>Lower end from memory. San Francisco: US$610,000 for 34 poles, US$17,941 each (derived).</source>
      <translation>Límite inferior de memoria. San Francisco: US$610 000 por 34 postes, US$17 941 cada uno (calculado).</translation>
    </message>
    <message>
      <source>Marks the place in the eyes of others.</source>
      <translation>Señala el lugar ante los demás.</translation>
    </message>
    <message>
      <source>More than 20 m of blank wall faces the walkway.</source>
      <translation>Más de 20 m de pared ciega dan a la acera.</translation>
    </message>
    <message>
      <source>More than 30 % of the frontage is over-lit.</source>
      <translation>Más del 30 % del frente tiene demasiada luz.</translation>
    </message>
    <message>
      <source>More windows do not help without limit.</source>
      <translation>Más ventanas no ayudan sin límite.</translation>
    </message>
    <message>
      <source>Mow a vacant lot and clear the rubbish</source>
      <translation>Cortar el césped de un terreno vacío y retirar la basura</translation>
    </message>
    <message>
      <source>Never dim below the lowest light that is wanted.</source>
      <translation>Nunca atenúe por debajo de la luz mínima deseada.</translation>
    </message>
    <message>
      <source>Never without greening the lot; look at heritage and at who would have to move.</source>
      <translation>Nunca sin plantar en el terreno; piense en el patrimonio y en quién tendría que mudarse.</translation>
    </message>
    <message>
      <source>No place for young people within 800 m on foot.</source>
      <translation>Ningún lugar para jóvenes a menos de 800 m a pie.</translation>
    </message>
    <message>
      <source>Number of suggestions</source>
      <translation>Número de sugerencias</translation>
    </message>
    <message>
      <source>Offer a repair grant first.</source>
      <translation>Ofrezca primero una ayuda para reparar.</translation>
    </message>
    <message>
      <source>Offer a vacant lot to the neighbour</source>
      <translation>Ofrecer un terreno vacío al vecino</translation>
    </message>
    <message>
      <source>Offer it block by block through the housing department; never publish which home.</source>
      <translation>Ofrézcalo manzana por manzana a través del departamento de vivienda; nunca publique qué vivienda.</translation>
    </message>
    <message>
      <source>Offer the service before barriers.</source>
      <translation>Ofrezca el servicio antes que las barreras.</translation>
    </message>
    <message>
      <source>Only 69 % of the buyers were from the neighbourhood: sell to neighbours only.</source>
      <translation>Solo el 69 % de los compradores eran del barrio: venda solo a vecinos.</translation>
    </message>
    <message>
      <source>Only as a bridge, with an end date.</source>
      <translation>Solo como puente, con una fecha de fin.</translation>
    </message>
    <message>
      <source>Only between 0.6 or 1.0 m and 2.0 m above the ground.</source>
      <translation>Solo entre 0.6 o 1.0 m y 2.0 m sobre el suelo.</translation>
    </message>
    <message>
      <source>Only the cleaning is proposed, no private guards.</source>
      <translation>Se propone solo la limpieza, sin guardias privados.</translation>
    </message>
    <message>
      <source>Only where a council asks for it.</source>
      <translation>Solo donde un ayuntamiento lo pida.</translation>
    </message>
    <message>
      <source>Only where a council has decided so.</source>
      <translation>Solo donde un ayuntamiento lo haya decidido.</translation>
    </message>
    <message>
      <source>Open a school yard, library or centre after hours</source>
      <translation>Abrir un patio escolar, una biblioteca o un centro fuera del horario</translation>
    </message>
    <message>
      <source>P &lt; 0.001</source>
      <translation>P &lt; 0.001</translation>
    </message>
    <message>
      <source>P &lt; 0.01</source>
      <translation>P &lt; 0.01</translation>
    </message>
    <message>
      <source>P &lt; 0.05</source>
      <translation>P &lt; 0.05</translation>
    </message>
    <message>
      <source>Parks and recreation</source>
      <translation>Parques y recreación</translation>
    </message>
    <message>
      <source>Parks or the owner</source>
      <translation>Parques o el dueño</translation>
    </message>
    <message>
      <source>Parks, land bank or horticultural society</source>
      <translation>Parques, banco de tierras o sociedad de horticultura</translation>
    </message>
    <message>
      <source>Pay a neighbourhood group to care for lots</source>
      <translation>Pagar a un grupo del barrio para que cuide terrenos</translation>
    </message>
    <message>
      <source>Pay for working doors and windows and a tidy yard at a vacant house</source>
      <translation>Pagar puertas y ventanas que funcionen y un patio limpio en una casa vacía</translation>
    </message>
    <message>
      <source>Pay people for it.</source>
      <translation>Pague a la gente por ello.</translation>
    </message>
    <message>
      <source>People without housing may be pushed away.</source>
      <translation>Puede alejar a personas sin vivienda.</translation>
    </message>
    <message>
      <source>Permanent works are funded but more than six months away, and residents asked for it.</source>
      <translation>Las obras permanentes tienen fondos pero tardarán más de seis meses, y los vecinos la pidieron.</translation>
    </message>
    <message>
      <source>Philadelphia</source>
      <translation>Filadelfia</translation>
    </message>
    <message>
      <source>Philadelphia, 1999 to 2013</source>
      <translation>Filadelfia, de 1999 a 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2006 to 2013</source>
      <translation>Filadelfia, de 2006 a 2013</translation>
    </message>
    <message>
      <source>Philadelphia, 2011 to 2013</source>
      <translation>Filadelfia, de 2011 a 2013</translation>
    </message>
    <message>
      <source>Philadelphia, August 2023 to May 2024</source>
      <translation>Filadelfia, de agosto de 2023 a mayo de 2024</translation>
    </message>
    <message>
      <source>Philadelphia, all treated lots</source>
      <translation>Filadelfia, todos los terrenos tratados</translation>
    </message>
    <message>
      <source>Philadelphia, lots in areas below the poverty line</source>
      <translation>Filadelfia, terrenos en zonas por debajo del umbral de pobreza</translation>
    </message>
    <message>
      <source>Planning or economic development</source>
      <translation>Urbanismo o desarrollo económico</translation>
    </message>
    <message>
      <source>Planning, with a grant to the owner</source>
      <translation>Urbanismo, con una ayuda al dueño</translation>
    </message>
    <message>
      <source>Plant street trees with high crowns</source>
      <translation>Plantar árboles de calle con copas altas</translation>
    </message>
    <message>
      <source>Plants hide at least 4 m2 of ground near a walkway.</source>
      <translation>Las plantas ocultan al menos 4 m2 de terreno cerca de una acera.</translation>
    </message>
    <message>
      <source>Prevent dumping: pick-up service, containers, boulders</source>
      <translation>Evitar que se arroje basura: recogida, contenedores, piedras grandes</translation>
    </message>
    <message>
      <source>Prune branches that shade a lamp</source>
      <translation>Podar las ramas que tapan una luminaria</translation>
    </message>
    <message>
      <source>Public works</source>
      <translation>Obras públicas</translation>
    </message>
    <message>
      <source>Public works and planning</source>
      <translation>Obras públicas y urbanismo</translation>
    </message>
    <message>
      <source>Range from memory. Philadelphia: US$91.2 million for about 130,000 lights, US$702 each (derived, philaenergy.org).</source>
      <translation>Rango de memoria. Filadelfia: US$91.2 millones por unas 130 000 luminarias, US$702 cada una (calculado, philaenergy.org).</translation>
    </message>
    <message>
      <source>Range from memory. US$1,500 per lot was reported (dirt.asla.org, August 2018).</source>
      <translation>Rango de memoria. Se informó de US$1500 por terreno (dirt.asla.org, agosto de 2018).</translation>
    </message>
    <message>
      <source>Recreation, schools or library</source>
      <translation>Recreación, escuelas o biblioteca</translation>
    </message>
    <message>
      <source>Renovate a park or square and fill it with events</source>
      <translation>Renovar un parque o una plaza y llenarlo de actividades</translation>
    </message>
    <message>
      <source>Rents and prices nearby may rise.</source>
      <translation>Pueden subir los alquileres y los precios cercanos.</translation>
    </message>
    <message>
      <source>Rents of small shops may rise.</source>
      <translation>Pueden subir los alquileres de tiendas pequeñas.</translation>
    </message>
    <message>
      <source>Repair a street light that is out</source>
      <translation>Reparar una luminaria apagada</translation>
    </message>
    <message>
      <source>Replace a solid front fence by an open or low one</source>
      <translation>Cambiar una valla delantera cerrada por una abierta o baja</translation>
    </message>
    <message>
      <source>Replace an old lamp by a shielded LED of 3,000 K or less</source>
      <translation>Cambiar una lámpara antigua por un LED apantallado de 3000 K o menos</translation>
    </message>
    <message>
      <source>Sanitation</source>
      <translation>Limpieza pública</translation>
    </message>
    <message>
      <source>Shield, re-aim or dim a lamp that lights too much</source>
      <translation>Apantallar, reorientar o atenuar una luminaria que da demasiada luz</translation>
    </message>
    <message>
      <source>Show the adverse outcome wherever the benefit is shown.</source>
      <translation>Muestre el resultado adverso donde se muestre el beneficio.</translation>
    </message>
    <message>
      <source>Soil may be polluted.</source>
      <translation>El suelo puede estar contaminado.</translation>
    </message>
    <message>
      <source>Some offences rose in the study.</source>
      <translation>Algunos delitos subieron en el estudio.</translation>
    </message>
    <message>
      <source>Spokane, Washington</source>
      <translation>Spokane, Washington</translation>
    </message>
    <message>
      <source>Start from the catalogue that comes with the plugin; change prices and texts only.</source>
      <translation>Empiece con el catálogo que viene con el complemento; cambie solo precios y textos.</translation>
    </message>
    <message>
      <source>Street lighting</source>
      <translation>Alumbrado público</translation>
    </message>
    <message>
      <source>Street lighting or public works</source>
      <translation>Alumbrado público u obras públicas</translation>
    </message>
    <message>
      <source>Street lighting or the pole's owner</source>
      <translation>Alumbrado público o el dueño del poste</translation>
    </message>
    <message>
      <source>Street lighting or transport</source>
      <translation>Alumbrado público o transporte</translation>
    </message>
    <message>
      <source>Street lighting, public works or energy authority</source>
      <translation>Alumbrado público, obras públicas o autoridad de energía</translation>
    </message>
    <message>
      <source>Suggest what would help</source>
      <translation>Sugerir qué ayudaría</translation>
    </message>
    <message>
      <source>Suggests things to build, repair, plant, clear or reopen, each where something was measured that it would change.

Takes parcels from Score parcels or from its single steps, with dark gaps, hidden pockets, street lights and poles where you have them. Each suggestion is a marker with what was measured, why it may help, a range of cost, the grade of the evidence, the department, the consent that it needs and its known harms. Areas and lines show what it extends over.

Suggestions are a start for talks with residents and departments, not decisions. Prices are rough: give a catalogue with your own.</source>
      <translation>Sugiere cosas que construir, reparar, plantar, despejar o reabrir, cada una donde se midió algo que cambiaría con ella.

Usa las parcelas de Puntuar parcelas o de sus pasos sueltos, con tramos oscuros, rincones ocultos, luminarias y postes donde los haya. Cada sugerencia es un marcador con lo que se midió, por qué puede ayudar, un rango de costo, el grado de la evidencia, el departamento, el permiso o acuerdo que necesita y sus daños conocidos. Las áreas y líneas muestran hasta dónde se extiende.

Las sugerencias son un comienzo para hablar con los vecinos y los departamentos, no decisiones. Los precios son aproximados: indique un catálogo con los suyos.</translation>
    </message>
    <message>
      <source>Sum of the parts, which are from memory.</source>
      <translation>Suma de las partes, que son de memoria.</translation>
    </message>
    <message>
      <source>Take down an unsound vacant building, then green the lot</source>
      <translation>Derribar un edificio vacío que no es firme y después plantar en el terreno</translation>
    </message>
    <message>
      <source>Takes away public space.</source>
      <translation>Quita espacio público.</translation>
    </message>
    <message>
      <source>Temporary lighting as a bridge to permanent works</source>
      <translation>Luz temporal como puente hasta las obras permanentes</translation>
    </message>
    <message>
      <source>The New York trial used temporary towers; a permanent pole may differ.</source>
      <translation>El ensayo de Nueva York usó torres temporales; un poste permanente puede ser distinto.</translation>
    </message>
    <message>
      <source>The benefit lasts only as long as the visits.</source>
      <translation>El beneficio dura solo mientras siguen las visitas.</translation>
    </message>
    <message>
      <source>The building is officially declared unsafe and cannot be repaired; the lot is greened with it.</source>
      <translation>El edificio está declarado oficialmente inseguro y no se puede reparar; con ello se planta en el terreno.</translation>
    </message>
    <message>
      <source>The catalogue '{file}' cannot be read.</source>
      <translation>No se puede leer el catálogo «{file}».</translation>
    </message>
    <message>
      <source>The catalogue '{file}' has no list 'interventions'.</source>
      <translation>El catálogo «{file}» no tiene la lista «interventions».</translation>
    </message>
    <message>
      <source>The catalogue '{file}' is not written in JSON: {error}.</source>
      <translation>El catálogo «{file}» no está escrito en JSON: {error}.</translation>
    </message>
    <message>
      <source>The community nominates the corridor.</source>
      <translation>La comunidad propone el recorrido.</translation>
    </message>
    <message>
      <source>The neighbour must want it, and the city or land bank must own the lot.</source>
      <translation>El vecino debe quererlo, y el terreno debe ser de la ciudad o del banco de tierras.</translation>
    </message>
    <message>
      <source>The owner applies.</source>
      <translation>El dueño lo solicita.</translation>
    </message>
    <message>
      <source>The owner decides.</source>
      <translation>El dueño decide.</translation>
    </message>
    <message>
      <source>The owner must agree where the ground is private.</source>
      <translation>Si el terreno es privado, el dueño debe estar de acuerdo.</translation>
    </message>
    <message>
      <source>The owner must agree where the tree is private.</source>
      <translation>Si el árbol es privado, el dueño debe estar de acuerdo.</translation>
    </message>
    <message>
      <source>The owner must agree, or the city must have the right to enter.</source>
      <translation>El dueño debe estar de acuerdo, o la ciudad debe tener derecho a entrar.</translation>
    </message>
    <message>
      <source>The pole's owner must agree.</source>
      <translation>El dueño del poste debe estar de acuerdo.</translation>
    </message>
    <message>
      <source>The rate of dumping, corrected for how readily people report, is in the highest tenth.</source>
      <translation>La tasa de basura arrojada, corregida según cuánto suele reportar la gente, está en la décima parte más alta.</translation>
    </message>
    <message>
      <source>The school or library must agree.</source>
      <translation>La escuela o la biblioteca debe estar de acuerdo.</translation>
    </message>
    <message>
      <source>The shopkeeper decides.</source>
      <translation>El tendero decide.</translation>
    </message>
    <message>
      <source>The studies speak of large areas: harm at one place cannot be ruled out.</source>
      <translation>Los estudios hablan de áreas grandes: no se puede descartar un daño en un lugar concreto.</translation>
    </message>
    <message>
      <source>The way on foot is more than 1.5 times the straight line, or a pavement is missing on the way to a stop or park.</source>
      <translation>El camino a pie mide más de 1.5 veces la línea recta, o falta una acera en el camino a una parada o un parque.</translation>
    </message>
    <message>
      <source>There is no figure: say so.</source>
      <translation>No hay ninguna cifra: dígalo.</translation>
    </message>
    <message>
      <source>Three or more lots that are likely vacant form a cluster, and a group of neighbours wants to care for them.</source>
      <translation>Tres o más terrenos probablemente vacíos forman un grupo, y un grupo de vecinos quiere cuidarlos.</translation>
    </message>
    <message>
      <source>Too much pruning harms the tree; its shade and beauty are worth keeping.</source>
      <translation>Podar demasiado daña el árbol; vale la pena conservar su sombra y su belleza.</translation>
    </message>
    <message>
      <source>Transit agency</source>
      <translation>Empresa de transporte</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Tree crowns cover less than 15 %, there is room at the kerb and no lamp within 6 m.</source>
      <translation>Las copas de los árboles cubren menos del 15 %, hay espacio junto al bordillo y no hay luminaria a menos de 6 m.</translation>
    </message>
    <message>
      <source>Tree crowns keep a lamp's light from a dark gap.</source>
      <translation>Las copas de los árboles no dejan llegar la luz de una luminaria a un tramo oscuro.</translation>
    </message>
    <message>
      <source>Trim shrubs or lift crowns to open the view</source>
      <translation>Recortar arbustos o subir copas para abrir la vista</translation>
    </message>
    <message>
      <source>UK</source>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>UK, urban streets</source>
      <translation>Reino Unido, calles urbanas</translation>
    </message>
    <message>
      <source>US shops</source>
      <translation>tiendas de EE. UU.</translation>
    </message>
    <message>
      <source>US$20 per lot and visit (Genesee County)</source>
      <translation>US$20 por terreno y visita (condado de Genesee)</translation>
    </message>
    <message>
      <source>US$20 per lot and visit is paid in Genesee County; upper end from memory.</source>
      <translation>En el condado de Genesee se pagan US$20 por terreno y visita; límite superior de memoria.</translation>
    </message>
    <message>
      <source>USA since 2000</source>
      <translation>EE. UU. desde 2000</translation>
    </message>
    <message>
      <source>USA, UK, Brazil, South Korea</source>
      <translation>EE. UU., Reino Unido, Brasil, Corea del Sur</translation>
    </message>
    <message>
      <source>Unpaid work must not be shifted to residents.</source>
      <translation>No se debe pasar trabajo sin pago a los vecinos.</translation>
    </message>
    <message>
      <source>Urban forestry</source>
      <translation>Arbolado urbano</translation>
    </message>
    <message>
      <source>Use the trial's figures, never the 39 % alone. Clearing rubbish alone had no effect.</source>
      <translation>Use las cifras del ensayo, nunca solo el 39 %. Retirar la basura, por sí solo, no tuvo efecto.</translation>
    </message>
    <message>
      <source>Vehicle theft rose in the one city studied.</source>
      <translation>Los robos de vehículos subieron en la única ciudad estudiada.</translation>
    </message>
    <message>
      <source>Vehicle theft rose near reused lots in one city (Youngstown).</source>
      <translation>Los robos de vehículos subieron cerca de terrenos con un nuevo uso en una ciudad (Youngstown).</translation>
    </message>
    <message>
      <source>Voluntary and paid by a grant.</source>
      <translation>Voluntario y pagado con una ayuda.</translation>
    </message>
    <message>
      <source>White light disturbs wildlife and sleep more than warm light does.</source>
      <translation>La luz blanca altera la fauna y el sueño más que la luz cálida.</translation>
    </message>
    <message>
      <source>Who repairs whose home must stay private.</source>
      <translation>Quién repara qué vivienda debe quedar en privado.</translation>
    </message>
    <message>
      <source>Youngstown, Ohio</source>
      <translation>Youngstown, Ohio</translation>
    </message>
    <message>
      <source>a lowest light of 1.8 lx suffices</source>
      <translation>basta una luz mínima de 1.8 lx</translation>
    </message>
    <message>
      <source>a lowest light of about 2.0 lx suffices; the lowest light predicts it better than the average</source>
      <translation>basta una luz mínima de unos 2.0 lx; la luz mínima lo predice mejor que la media</translation>
    </message>
    <message>
      <source>a modest significant reduction, little displacement</source>
      <translation>una reducción modesta y significativa, poco desplazamiento</translation>
    </message>
    <message>
      <source>a season</source>
      <translation>una temporada</translation>
    </message>
    <message>
      <source>a significant increase</source>
      <translation>un aumento significativo</translation>
    </message>
    <message>
      <source>a significant reduction</source>
      <translation>una reducción significativa</translation>
    </message>
    <message>
      <source>a single trial</source>
      <translation>un solo ensayo</translation>
    </message>
    <message>
      <source>a weaker result</source>
      <translation>un resultado más débil</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>un año</translation>
    </message>
    <message>
      <source>access on foot</source>
      <translation>acceso a pie</translation>
    </message>
    <message>
      <source>agrees for burglary</source>
      <translation>coincide para robos en viviendas</translation>
    </message>
    <message>
      <source>agrees on perception</source>
      <translation>coincide en la percepción</translation>
    </message>
    <message>
      <source>all outcomes after clearing rubbish at vacant houses</source>
      <translation>todos los resultados después de retirar la basura de casas vacías</translation>
    </message>
    <message>
      <source>all recorded crime</source>
      <translation>todos los delitos registrados</translation>
    </message>
    <message>
      <source>all recorded crime after dimming</source>
      <translation>todos los delitos registrados después de atenuar</translation>
    </message>
    <message>
      <source>all recorded crime after part-night lighting</source>
      <translation>todos los delitos registrados después de apagar el alumbrado parte de la noche</translation>
    </message>
    <message>
      <source>all recorded crime after street-light improvements</source>
      <translation>todos los delitos registrados después de mejorar el alumbrado público</translation>
    </message>
    <message>
      <source>all recorded crime after white light</source>
      <translation>todos los delitos registrados después de poner luz blanca</translation>
    </message>
    <message>
      <source>all recorded crime on the block face</source>
      <translation>todos los delitos registrados en el frente de manzana</translation>
    </message>
    <message>
      <source>all recorded crime while the lamps of a whole block were out</source>
      <translation>todos los delitos registrados mientras las luminarias de toda una cuadra estaban apagadas</translation>
    </message>
    <message>
      <source>an association, no effect of planting</source>
      <translation>una asociación, no un efecto de plantar</translation>
    </message>
    <message>
      <source>another reading of the same review</source>
      <translation>otra lectura de la misma revisión</translation>
    </message>
    <message>
      <source>assaults</source>
      <translation>agresiones</translation>
    </message>
    <message>
      <source>assaults and violent crime</source>
      <translation>agresiones y delitos violentos</translation>
    </message>
    <message>
      <source>association only</source>
      <translation>solo una asociación</translation>
    </message>
    <message>
      <source>before and after, with a comparison</source>
      <translation>antes y después, con una comparación</translation>
    </message>
    <message>
      <source>better access; no effect on crime is claimed</source>
      <translation>mejor acceso; no se promete ningún efecto sobre los delitos</translation>
    </message>
    <message>
      <source>building</source>
      <translation>edificio</translation>
    </message>
    <message>
      <source>burglary</source>
      <translation>robo en viviendas</translation>
    </message>
    <message>
      <source>city-wide cluster-randomised trial, 541 lots, 38 months</source>
      <translation>ensayo aleatorizado por grupos en toda la ciudad, 541 terrenos, 38 meses</translation>
    </message>
    <message>
      <source>cluster-randomised trial</source>
      <translation>ensayo aleatorizado por grupos</translation>
    </message>
    <message>
      <source>cluster-randomised trial of temporary light towers</source>
      <translation>ensayo aleatorizado por grupos con torres de luz temporales</translation>
    </message>
    <message>
      <source>cluster-randomised trial, 63 clusters, 258 houses</source>
      <translation>ensayo aleatorizado por grupos, 63 grupos, 258 casas</translation>
    </message>
    <message>
      <source>comparison of street segments over time</source>
      <translation>comparación de tramos de calle a lo largo del tiempo</translation>
    </message>
    <message>
      <source>concern about safety outdoors</source>
      <translation>preocupación por la seguridad al aire libre</translation>
    </message>
    <message>
      <source>confidence interval</source>
      <translation>intervalo de confianza</translation>
    </message>
    <message>
      <source>contested</source>
      <translation>discutida</translation>
    </message>
    <message>
      <source>controlled interrupted time series, 62 authorities</source>
      <translation>serie temporal interrumpida con control, 62 autoridades</translation>
    </message>
    <message>
      <source>correlation over 40 neighbourhoods</source>
      <translation>correlación en 40 barrios</translation>
    </message>
    <message>
      <source>crime against people and property in the first year</source>
      <translation>delitos contra personas y propiedad en el primer año</translation>
    </message>
    <message>
      <source>crime at bus stops</source>
      <translation>delitos en paradas de autobús</translation>
    </message>
    <message>
      <source>crime index per 10 % more tree cover</source>
      <translation>índice de delitos por cada 10 % más de cobertura de árboles</translation>
    </message>
    <message>
      <source>crime on the block</source>
      <translation>delitos en la cuadra</translation>
    </message>
    <message>
      <source>crime on the block where the buyer lives in the neighbourhood</source>
      <translation>delitos en la cuadra cuando el comprador vive en el barrio</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>depends on the number taken down</source>
      <translation>depende de cuántos se derribaron</translation>
    </message>
    <message>
      <source>descriptive comparison within blocks</source>
      <translation>comparación descriptiva dentro de las cuadras</translation>
    </message>
    <message>
      <source>difference in differences</source>
      <translation>diferencia en diferencias</translation>
    </message>
    <message>
      <source>difference in differences between blocks</source>
      <translation>diferencia en diferencias entre cuadras</translation>
    </message>
    <message>
      <source>difference in differences, 13,632 houses, waiting list as control</source>
      <translation>diferencia en diferencias, 13 632 casas, con la lista de espera como control</translation>
    </message>
    <message>
      <source>difference in differences, 676 repaired buildings</source>
      <translation>diferencia en diferencias, 676 edificios reparados</translation>
    </message>
    <message>
      <source>difference in differences, night against day</source>
      <translation>diferencia en diferencias, noche frente a día</translation>
    </message>
    <message>
      <source>dumping</source>
      <translation>basura arrojada</translation>
    </message>
    <message>
      <source>fear</source>
      <translation>miedo</translation>
    </message>
    <message>
      <source>fear was higher where people could not look ahead, where someone could hide and where the way out was blocked</source>
      <translation>hubo más miedo donde no se podía ver hacia adelante, donde alguien podía esconderse y donde la salida estaba cerrada</translation>
    </message>
    <message>
      <source>feeling safe on foot after dark</source>
      <translation>sentirse seguro a pie de noche</translation>
    </message>
    <message>
      <source>field studies</source>
      <translation>estudios de campo</translation>
    </message>
    <message>
      <source>field study by day and after dark</source>
      <translation>estudio de campo de día y de noche</translation>
    </message>
    <message>
      <source>field study with 35 people</source>
      <translation>estudio de campo con 35 personas</translation>
    </message>
    <message>
      <source>firearm assaults where 6 or more buildings per block group went</source>
      <translation>agresiones con armas de fuego donde se derribaron 6 o más edificios por grupo de manzanas</translation>
    </message>
    <message>
      <source>firearm crime at night</source>
      <translation>delitos nocturnos con armas de fuego</translation>
    </message>
    <message>
      <source>firearm violence</source>
      <translation>violencia con armas de fuego</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>reja</translation>
    </message>
    <message>
      <source>given as the least effect; the towers were far brighter than street lights</source>
      <translation>se da como el efecto mínimo; las torres eran mucho más brillantes que las luminarias</translation>
    </message>
    <message>
      <source>gone when the funding ended in 1992</source>
      <translation>desapareció cuando terminaron los fondos en 1992</translation>
    </message>
    <message>
      <source>guidance</source>
      <translation>guía</translation>
    </message>
    <message>
      <source>guidance only: shrubs to stay at 1 m or less, crowns to begin at 2 m or more</source>
      <translation>solo una guía: arbustos de 1 m o menos, copas a partir de 2 m o más</translation>
    </message>
    <message>
      <source>gun assaults</source>
      <translation>agresiones con armas</translation>
    </message>
    <message>
      <source>gun assaults after one year</source>
      <translation>agresiones con armas después de un año</translation>
    </message>
    <message>
      <source>gun violence</source>
      <translation>violencia con armas</translation>
    </message>
    <message>
      <source>gun violence 21 % lower</source>
      <translation>violencia con armas 21 % menor</translation>
    </message>
    <message>
      <source>home</source>
      <translation>vivienda</translation>
    </message>
    <message>
      <source>interventions,suggestions,measures,repair,cost,evidence,catalogue,greening</source>
      <translation>medidas,sugerencias,reparar,costo,evidencia,catálogo,áreas verdes</translation>
    </message>
    <message>
      <source>it is turned off</source>
      <translation>está desactivada</translation>
    </message>
    <message>
      <source>it needs a corridor that the community nominated</source>
      <translation>necesita un recorrido propuesto por la comunidad</translation>
    </message>
    <message>
      <source>it needs a resident who leads and a soil test</source>
      <translation>necesita un vecino que la dirija y un análisis del suelo</translation>
    </message>
    <message>
      <source>it needs an official declaration, and greening with it</source>
      <translation>necesita una declaración oficial, y áreas verdes junto con ella</translation>
    </message>
    <message>
      <source>it needs funded works and residents' request on record</source>
      <translation>necesita obras con fondos y una petición escrita de los vecinos</translation>
    </message>
    <message>
      <source>it needs open structural violations by block face</source>
      <translation>necesita avisos abiertos de daños en la estructura, por frente de manzana</translation>
    </message>
    <message>
      <source>it needs reports of dumping, corrected for how readily people report</source>
      <translation>necesita reportes de basura arrojada, corregidos según cuánto suele reportar la gente</translation>
    </message>
    <message>
      <source>it needs residents' consent on record</source>
      <translation>necesita el acuerdo escrito de los vecinos</translation>
    </message>
    <message>
      <source>it needs shops, their hours and their windows</source>
      <translation>necesita las tiendas, sus horarios y sus ventanas</translation>
    </message>
    <message>
      <source>it needs the facilities of parks and squares</source>
      <translation>necesita las instalaciones de parques y plazas</translation>
    </message>
    <message>
      <source>it needs the network on foot and its destinations</source>
      <translation>necesita la red a pie y sus destinos</translation>
    </message>
    <message>
      <source>it needs the places for young people and their opening hours</source>
      <translation>necesita los lugares para jóvenes y sus horarios</translation>
    </message>
    <message>
      <source>it needs the stops</source>
      <translation>necesita las paradas</translation>
    </message>
    <message>
      <source>it needs the upkeep of shopping streets</source>
      <translation>necesita el mantenimiento de las calles comerciales</translation>
    </message>
    <message>
      <source>it needs tree cover and room at the kerb</source>
      <translation>necesita la cobertura de árboles y el espacio junto al bordillo</translation>
    </message>
    <message>
      <source>lamp</source>
      <translation>luminaria</translation>
    </message>
    <message>
      <source>levels off</source>
      <translation>deja de crecer</translation>
    </message>
    <message>
      <source>lot</source>
      <translation>terreno</translation>
    </message>
    <message>
      <source>lot and visit</source>
      <translation>terreno y visita</translation>
    </message>
    <message>
      <source>lot and year</source>
      <translation>terreno y año</translation>
    </message>
    <message>
      <source>lower where the view was good and there was a shelter, higher near alleys, vacant buildings and litter</source>
      <translation>menos donde la vista era buena y había un refugio, más cerca de callejones, edificios vacíos y basura</translation>
    </message>
    <message>
      <source>luminaire</source>
      <translation>luminaria</translation>
    </message>
    <message>
      <source>meta-analysis of 21 studies, 1974 to 2021</source>
      <translation>metaanálisis de 21 estudios, de 1974 a 2021</translation>
    </message>
    <message>
      <source>meta-analysis of 6 of 43 studies, with a realist synthesis</source>
      <translation>metaanálisis de 6 de 43 estudios, con una síntesis realista</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixta</translation>
    </message>
    <message>
      <source>mixed, with one adverse outcome</source>
      <translation>mixta, con un resultado adverso</translation>
    </message>
    <message>
      <source>mixed: it works on lots, not at houses</source>
      <translation>mixta: funciona en terrenos, no en casas</translation>
    </message>
    <message>
      <source>mixed: the link with burglary depends on who could watch</source>
      <translation>mixta: la relación con los robos en viviendas depende de quién podía ver</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>more windows help up to a threshold, not beyond</source>
      <translation>más ventanas ayudan hasta un límite, no más allá</translation>
    </message>
    <message>
      <source>mostly UK terraces</source>
      <translation>sobre todo casas en hilera del Reino Unido</translation>
    </message>
    <message>
      <source>mostly a reduction</source>
      <translation>en su mayoría una reducción</translation>
    </message>
    <message>
      <source>motor-vehicle theft</source>
      <translation>robo de vehículos</translation>
    </message>
    <message>
      <source>motor-vehicle theft (reused lots)</source>
      <translation>robo de vehículos (terrenos con un nuevo uso)</translation>
    </message>
    <message>
      <source>narcotics and property crime</source>
      <translation>delitos de drogas y contra la propiedad</translation>
    </message>
    <message>
      <source>natural experiment, about 300,000 outages</source>
      <translation>experimento natural, unos 300 000 apagones de luminarias</translation>
    </message>
    <message>
      <source>no effect</source>
      <translation>sin efecto</translation>
    </message>
    <message>
      <source>no effect size was found</source>
      <translation>no se encontró ningún tamaño de efecto</translation>
    </message>
    <message>
      <source>no effect was found</source>
      <translation>no se encontró ningún efecto</translation>
    </message>
    <message>
      <source>no harm detected</source>
      <translation>no se detectó ningún daño</translation>
    </message>
    <message>
      <source>no impact overall, evidence of low quality</source>
      <translation>ningún efecto en conjunto, evidencia de baja calidad</translation>
    </message>
    <message>
      <source>no layer of dark gaps was given</source>
      <translation>no se indicó una capa de tramos oscuros</translation>
    </message>
    <message>
      <source>no layer of hidden pockets was given</source>
      <translation>no se indicó una capa de rincones ocultos</translation>
    </message>
    <message>
      <source>no layer of street lights was given</source>
      <translation>no se indicó una capa de luminarias</translation>
    </message>
    <message>
      <source>no poles without a luminaire are known</source>
      <translation>no se conocen postes sin luminaria</translation>
    </message>
    <message>
      <source>no scored parcels were given</source>
      <translation>no se indicaron parcelas puntuadas</translation>
    </message>
    <message>
      <source>no significant effect</source>
      <translation>ningún efecto significativo</translation>
    </message>
    <message>
      <source>no step looked for blank fronts; run Sightlines from the walkways, or give the metres of a survey of facades per parcel as sightlines_blank_m</source>
      <translation>ningún paso buscó fachadas ciegas; ejecute Visibilidad desde las aceras, o dé por parcela los metros de un relevamiento de fachadas como sightlines_blank_m</translation>
    </message>
    <message>
      <source>no study</source>
      <translation>ningún estudio</translation>
    </message>
    <message>
      <source>no study found</source>
      <translation>no se encontró ningún estudio</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>notice</source>
      <translation>aviso</translation>
    </message>
    <message>
      <source>nuisance reports</source>
      <translation>quejas por molestias</translation>
    </message>
    <message>
      <source>observational study in three dimensions</source>
      <translation>estudio de observación en tres dimensiones</translation>
    </message>
    <message>
      <source>one US campus</source>
      <translation>un campus de EE. UU.</translation>
    </message>
    <message>
      <source>one city; the more homes, the larger the effect</source>
      <translation>una ciudad; cuantas más viviendas, mayor el efecto</translation>
    </message>
    <message>
      <source>only a council can ask for it</source>
      <translation>solo un ayuntamiento puede pedirla</translation>
    </message>
    <message>
      <source>only a council can decide it</source>
      <translation>solo un ayuntamiento puede decidirla</translation>
    </message>
    <message>
      <source>outdoor crime at night on the segment where a lamp went out</source>
      <translation>delitos nocturnos al aire libre en el tramo donde se apagó una luminaria</translation>
    </message>
    <message>
      <source>outdoor street crime at night</source>
      <translation>delitos nocturnos en la calle</translation>
    </message>
    <message>
      <source>perceived crime</source>
      <translation>delitos percibidos</translation>
    </message>
    <message>
      <source>perceived safety</source>
      <translation>seguridad percibida</translation>
    </message>
    <message>
      <source>perceived safety and serious crime</source>
      <translation>seguridad percibida y delitos graves</translation>
    </message>
    <message>
      <source>perceived vandalism</source>
      <translation>vandalismo percibido</translation>
    </message>
    <message>
      <source>plants in front yards took much of it</source>
      <translation>las plantas de los jardines delanteros quitaban mucha vista</translation>
    </message>
    <message>
      <source>pole</source>
      <translation>poste</translation>
    </message>
    <message>
      <source>propensity-matched negative binomial model</source>
      <translation>modelo binomial negativo emparejado por propensión</translation>
    </message>
    <message>
      <source>public housing, New York City, March to August 2016</source>
      <translation>vivienda pública, ciudad de Nueva York, de marzo a agosto de 2016</translation>
    </message>
    <message>
      <source>quasi-experiment</source>
      <translation>cuasiexperimento</translation>
    </message>
    <message>
      <source>quasi-experiment at buildings</source>
      <translation>cuasiexperimento en edificios</translation>
    </message>
    <message>
      <source>quasi-experimental staggered roll-out, 34,374 lights on 13,275 segments</source>
      <translation>instalación cuasiexperimental por etapas, 34 374 luminarias en 13 275 tramos</translation>
    </message>
    <message>
      <source>range over the studies</source>
      <translation>rango entre los estudios</translation>
    </message>
    <message>
      <source>replicated in trials</source>
      <translation>repetida en ensayos</translation>
    </message>
    <message>
      <source>resident survey in the same trial, 445 people</source>
      <translation>encuesta a vecinos en el mismo ensayo, 445 personas</translation>
    </message>
    <message>
      <source>robbery</source>
      <translation>robo</translation>
    </message>
    <message>
      <source>robbery, several measures together</source>
      <translation>robo, varias medidas juntas</translation>
    </message>
    <message>
      <source>same sign in most studies, size uncertain</source>
      <translation>mismo sentido en la mayoría de los estudios, tamaño incierto</translation>
    </message>
    <message>
      <source>same sign throughout</source>
      <translation>mismo sentido en todos los casos</translation>
    </message>
    <message>
      <source>serious outdoor offences at night</source>
      <translation>delitos graves nocturnos al aire libre</translation>
    </message>
    <message>
      <source>shootings</source>
      <translation>tiroteos</translation>
    </message>
    <message>
      <source>shootings (greened lots)</source>
      <translation>tiroteos (terrenos con plantas)</translation>
    </message>
    <message>
      <source>shootings (mown lots)</source>
      <translation>tiroteos (terrenos con césped cortado)</translation>
    </message>
    <message>
      <source>shop</source>
      <translation>tienda</translation>
    </message>
    <message>
      <source>significant for property crime, not for violent crime</source>
      <translation>significativo para delitos contra la propiedad, no para delitos violentos</translation>
    </message>
    <message>
      <source>site</source>
      <translation>sitio</translation>
    </message>
    <message>
      <source>site and year</source>
      <translation>sitio y año</translation>
    </message>
    <message>
      <source>solid fences took much of it</source>
      <translation>las vallas cerradas quitaban mucha vista</translation>
    </message>
    <message>
      <source>some significant increases</source>
      <translation>algunos aumentos significativos</translation>
    </message>
    <message>
      <source>spatial regression at one point in time</source>
      <translation>regresión espacial en un solo momento</translation>
    </message>
    <message>
      <source>stop</source>
      <translation>parada</translation>
    </message>
    <message>
      <source>street and year</source>
      <translation>calle y año</translation>
    </message>
    <message>
      <source>study of 60 stops with regression</source>
      <translation>estudio de 60 paradas con regresión</translation>
    </message>
    <message>
      <source>synthesis of 45 papers</source>
      <translation>síntesis de 45 artículos</translation>
    </message>
    <message>
      <source>systematic review of 16 studies</source>
      <translation>revisión sistemática de 16 estudios</translation>
    </message>
    <message>
      <source>the field '{field}' is missing</source>
      <translation>falta el campo «{field}»</translation>
    </message>
    <message>
      <source>the intervals include no change</source>
      <translation>los intervalos incluyen que no haya cambio</translation>
    </message>
    <message>
      <source>the trial found less than the earlier study, and does not hold when corrected for many outcomes</source>
      <translation>el ensayo encontró menos que el estudio anterior, y no se mantiene al corregir por varios resultados</translation>
    </message>
    <message>
      <source>tower and month</source>
      <translation>torre y mes</translation>
    </message>
    <message>
      <source>tree</source>
      <translation>árbol</translation>
    </message>
    <message>
      <source>two studies, same sign</source>
      <translation>dos estudios, mismo sentido</translation>
    </message>
    <message>
      <source>use of the place</source>
      <translation>uso del lugar</translation>
    </message>
    <message>
      <source>varies</source>
      <translation>varía</translation>
    </message>
    <message>
      <source>very little change on the dark segment; robbery and vehicle theft rose on the segments beside it</source>
      <translation>muy poco cambio en el tramo oscuro; los robos y los robos de vehículos subieron en los tramos de al lado</translation>
    </message>
    <message>
      <source>view from homes to the street</source>
      <translation>vista desde las viviendas a la calle</translation>
    </message>
    <message>
      <source>view from the street</source>
      <translation>vista desde la calle</translation>
    </message>
    <message>
      <source>violent crime</source>
      <translation>delitos violentos</translation>
    </message>
    <message>
      <source>weapons violations</source>
      <translation>infracciones por armas</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <source>{count:,} things in the catalogue '{file}' are not right; the first: {first}.</source>
      <translation>{count:,} cosas del catálogo «{file}» no están bien; la primera: {first}.</translation>
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
      <translation>Compruebe los identificadores de las luminarias y si esos trabajos están hechos; añada lo que siga prometido.</translation>
    </message>
    <message>
      <source>Give a column 'decision' (must, may, never, done; several languages are understood), or say in MAPPING: last_list.decision = YOUR_COLUMN</source>
      <translation>Dé una columna 'decision' (must, may, never, done; se entienden varios idiomas), o diga en MAPPING: last_list.decision = YOUR_COLUMN</translation>
    </message>
    <message>
      <source>Give the result of the last run, or a table with the lights' ids and a column 'decision'.</source>
      <translation>Dé el resultado de la última ejecución, o una tabla con los identificadores de las luminarias y una columna 'decisión'.</translation>
    </message>
    <message>
      <source>Keep one row for each work at a light.</source>
      <translation>Deje una sola fila por obra y luminaria.</translation>
    </message>
    <message>
      <source>No row of the last list '{layer}' says what was decided; nothing was kept from it.</source>
      <translation>Ninguna fila de la última lista '{layer}' dice qué se decidió; no se conservó nada de ella.</translation>
    </message>
    <message>
      <source>The last list '{layer}' names no lights and has no places; nothing was kept from it.</source>
      <translation>La última lista '{layer}' no nombra luminarias ni tiene lugares; no se conservó nada de ella.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' decide otherwise than an earlier row about the same work at the same light. The first row counts.</source>
      <translation>{count:,} de {total:,} filas de '{layer}' deciden otra cosa que una fila anterior sobre la misma obra en la misma luminaria. Vale la primera fila.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} rows of '{layer}' were promised or refused, but there is no such work now. They were not kept.</source>
      <translation>{count:,} de {total:,} filas de '{layer}' estaban prometidas o rechazadas, pero ahora no existe ese trabajo. No se conservaron.</translation>
    </message>
  </context>
  <context>
    <name>LayerRoles</name>
    <message>
      <source>Could be {role} too, but '{other}' fits better: {why}.</source>
      <translation>También podría servir como {role}, pero «{other}» encaja mejor: {why}.</translation>
    </message>
    <message>
      <source>Not used: nothing in its name, fields or shapes fits an input.</source>
      <translation>No se usa: nada en su nombre, sus campos o sus formas corresponde a un dato de entrada.</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>No se usa: {why}.</translation>
    </message>
    <message>
      <source>Perhaps {role} ({clue}), but not enough says so.</source>
      <translation>Quizás {role} ({clue}), pero no hay indicios suficientes.</translation>
    </message>
    <message>
      <source>Taken as {role}: {clues}.</source>
      <translation>Se toma como {role}: {clues}.</translation>
    </message>
    <message>
      <source>a field says that they are pavements or paths</source>
      <translation>un campo dice que son aceras o senderos</translation>
    </message>
    <message>
      <source>a field says that they are streets or crossings</source>
      <translation>un campo dice que son calles o cruces</translation>
    </message>
    <message>
      <source>areas</source>
      <translation>áreas</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>edificios</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>celdas</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>lugares de la comunidad</translation>
    </message>
    <message>
      <source>entrances of buildings</source>
      <translation>entradas de edificios</translation>
    </message>
    <message>
      <source>half of its areas are larger than {area:,.0f} m²</source>
      <translation>la mitad de sus áreas mide más de {area:,.0f} m²</translation>
    </message>
    <message>
      <source>half of its areas are smaller than {area:,.0f} m²</source>
      <translation>la mitad de sus áreas mide menos de {area:,.0f} m²</translation>
    </message>
    <message>
      <source>heights of the ground</source>
      <translation>alturas del suelo</translation>
    </message>
    <message>
      <source>heights of the ground with all that stands on it</source>
      <translation>alturas del suelo con todo lo que hay sobre él</translation>
    </message>
    <message>
      <source>heights of the tree crowns</source>
      <translation>alturas de las copas de los árboles</translation>
    </message>
    <message>
      <source>it does not reach over the parcels</source>
      <translation>no se extiende sobre las parcelas</translation>
    </message>
    <message>
      <source>it has heights</source>
      <translation>tiene alturas</translation>
    </message>
    <message>
      <source>it has neither places nor ids of lights</source>
      <translation>no tiene lugares ni ids de luminarias</translation>
    </message>
    <message>
      <source>it has no coordinate system; set it under Layer Properties &gt; Source</source>
      <translation>no tiene sistema de coordenadas; indíquelo en Propiedades de la capa &gt; Fuente</translation>
    </message>
    <message>
      <source>it has no feature</source>
      <translation>no tiene ningún objeto</translation>
    </message>
    <message>
      <source>it has {n:,} bands, as pictures do, not one of heights</source>
      <translation>tiene {n:,} bandas, como las imágenes, y no una sola de alturas</translation>
    </message>
    <message>
      <source>it holds only {n:,} of them</source>
      <translation>solo contiene {n:,}</translation>
    </message>
    <message>
      <source>it holds the parcels themselves</source>
      <translation>contiene las parcelas mismas</translation>
    </message>
    <message>
      <source>it holds {more:,}, not {fewer:,}</source>
      <translation>contiene {more:,}, y no {fewer:,}</translation>
    </message>
    <message>
      <source>it holds {n:,} areas, not one</source>
      <translation>contiene {n:,} áreas, y no una sola</translation>
    </message>
    <message>
      <source>it is a picture from a server, not a raster file</source>
      <translation>es una imagen de un servidor, no un archivo ráster</translation>
    </message>
    <message>
      <source>it is a result of Wellplaced</source>
      <translation>es un resultado de Wellplaced</translation>
    </message>
    <message>
      <source>it is neither a layer of features nor a raster</source>
      <translation>no es una capa de objetos ni un ráster</translation>
    </message>
    <message>
      <source>it lies on '{other}' or above it</source>
      <translation>está sobre «{other}» o a su misma altura</translation>
    </message>
    <message>
      <source>it lies over many of the parcels</source>
      <translation>cubre muchas de las parcelas</translation>
    </message>
    <message>
      <source>it lies under '{other}'</source>
      <translation>está por debajo de «{other}»</translation>
    </message>
    <message>
      <source>it lies {km:,.0f} km from the parcels</source>
      <translation>está a {km:,.0f} km de las parcelas</translation>
    </message>
    <message>
      <source>it mixes points, lines and areas</source>
      <translation>mezcla puntos, líneas y áreas</translation>
    </message>
    <message>
      <source>it reaches over the parcels</source>
      <translation>se extiende sobre las parcelas</translation>
    </message>
    <message>
      <source>its areas cover only {percent:.0f} % of the ground</source>
      <translation>sus áreas solo cubren el {percent:.0f} % del suelo</translation>
    </message>
    <message>
      <source>its areas lie side by side and cover {percent:.0f} % of the ground</source>
      <translation>sus áreas están unas junto a otras y cubren el {percent:.0f} % del suelo</translation>
    </message>
    <message>
      <source>its cells are no heights</source>
      <translation>sus celdas no son alturas</translation>
    </message>
    <message>
      <source>its cells hold a few whole numbers, as classes do</source>
      <translation>sus celdas contienen unos pocos números enteros, como las clases</translation>
    </message>
    <message>
      <source>its field '{field}' is about entrances</source>
      <translation>su campo «{field}» trata de entradas</translation>
    </message>
    <message>
      <source>its field '{field}' is about poles</source>
      <translation>su campo '{field}' trata de postes</translation>
    </message>
    <message>
      <source>its field '{field}' is called so</source>
      <translation>su campo «{field}» se llama así</translation>
    </message>
    <message>
      <source>its field '{field}' is named as such ids are</source>
      <translation>su campo «{field}» se llama como suelen llamarse esos identificadores</translation>
    </message>
    <message>
      <source>its field '{field}' joins {parts} as parcel numbers do</source>
      <translation>su campo «{field}» une {parts}, como los números de parcela</translation>
    </message>
    <message>
      <source>its field '{field}' names parks, schools or the like</source>
      <translation>su campo «{field}» nombra parques, escuelas o similares</translation>
    </message>
    <message>
      <source>its field '{field}' says so</source>
      <translation>su campo '{field}' lo dice</translation>
    </message>
    <message>
      <source>its field '{field}' tells them apart</source>
      <translation>su campo «{field}» las distingue unas de otras</translation>
    </message>
    <message>
      <source>its fields hold {words}</source>
      <translation>sus campos contienen {words}</translation>
    </message>
    <message>
      <source>its fields say that it is a result of Wellplaced</source>
      <translation>sus campos dicen que es un resultado de Wellplaced</translation>
    </message>
    <message>
      <source>its fields speak of crime or police, and no such data are used</source>
      <translation>sus campos tratan de delitos o de policía, y esos datos no se usan</translation>
    </message>
    <message>
      <source>its fields tell of lights: {words}</source>
      <translation>sus campos hablan de luminarias: {words}</translation>
    </message>
    <message>
      <source>its lines show where people walk</source>
      <translation>sus líneas muestran por dónde camina la gente</translation>
    </message>
    <message>
      <source>its name may say so</source>
      <translation>su nombre puede decirlo</translation>
    </message>
    <message>
      <source>its name mentions them</source>
      <translation>su nombre también lo menciona</translation>
    </message>
    <message>
      <source>its name says so</source>
      <translation>su nombre lo dice</translation>
    </message>
    <message>
      <source>its name says that it holds something else</source>
      <translation>su nombre dice que contiene otra cosa</translation>
    </message>
    <message>
      <source>its name says {role}</source>
      <translation>su nombre dice: {role}</translation>
    </message>
    <message>
      <source>its name says {role}, but it holds {form}</source>
      <translation>su nombre dice «{role}», pero contiene {form}</translation>
    </message>
    <message>
      <source>its name speaks of a census or statistics, which are no input</source>
      <translation>su nombre habla de un censo o de estadísticas, que no son datos de entrada</translation>
    </message>
    <message>
      <source>its name speaks of a list of codes</source>
      <translation>su nombre habla de una lista de códigos</translation>
    </message>
    <message>
      <source>its name speaks of addresses</source>
      <translation>su nombre habla de direcciones</translation>
    </message>
    <message>
      <source>its name speaks of blocks, not of parcels</source>
      <translation>su nombre habla de manzanas, no de parcelas</translation>
    </message>
    <message>
      <source>its name speaks of carriageways, not of walkways</source>
      <translation>su nombre habla de calzadas, no de aceras</translation>
    </message>
    <message>
      <source>its name speaks of crashes, which are no input</source>
      <translation>su nombre habla de choques, que no son datos de entrada</translation>
    </message>
    <message>
      <source>its name speaks of crime or police, and no such data are used</source>
      <translation>su nombre habla de delitos o de policía, y esos datos no se usan</translation>
    </message>
    <message>
      <source>its name speaks of cycle ways</source>
      <translation>su nombre habla de ciclovías</translation>
    </message>
    <message>
      <source>its name speaks of districts</source>
      <translation>su nombre habla de distritos</translation>
    </message>
    <message>
      <source>its name speaks of driveways</source>
      <translation>su nombre habla de entradas para vehículos</translation>
    </message>
    <message>
      <source>its name speaks of entrances of other things</source>
      <translation>su nombre habla de entradas de otras cosas</translation>
    </message>
    <message>
      <source>its name speaks of heights as points or lines</source>
      <translation>su nombre habla de alturas en puntos o líneas</translation>
    </message>
    <message>
      <source>its name speaks of junctions</source>
      <translation>su nombre habla de intersecciones</translation>
    </message>
    <message>
      <source>its name speaks of land use or land cover</source>
      <translation>su nombre habla de usos o de cobertura del suelo</translation>
    </message>
    <message>
      <source>its name speaks of numbers of trees by area</source>
      <translation>su nombre habla de números de árboles por zona</translation>
    </message>
    <message>
      <source>its name speaks of parking</source>
      <translation>su nombre habla de estacionamientos</translation>
    </message>
    <message>
      <source>its name speaks of parts of roofs</source>
      <translation>su nombre habla de partes de techos</translation>
    </message>
    <message>
      <source>its name speaks of people, and no data on people are used</source>
      <translation>su nombre habla de personas, y no se usan datos sobre personas</translation>
    </message>
    <message>
      <source>its name speaks of pipes, cables or the like</source>
      <translation>su nombre habla de tuberías, cables o similares</translation>
    </message>
    <message>
      <source>its name speaks of places to plant trees</source>
      <translation>su nombre habla de lugares para plantar árboles</translation>
    </message>
    <message>
      <source>its name speaks of public transport</source>
      <translation>su nombre habla de transporte público</translation>
    </message>
    <message>
      <source>its name speaks of reports or repairs</source>
      <translation>su nombre habla de avisos o reparaciones</translation>
    </message>
    <message>
      <source>its name speaks of routes</source>
      <translation>su nombre habla de recorridos</translation>
    </message>
    <message>
      <source>its name speaks of signals or signs</source>
      <translation>su nombre habla de semáforos o señales</translation>
    </message>
    <message>
      <source>its name speaks of street furniture</source>
      <translation>su nombre habla de mobiliario urbano</translation>
    </message>
    <message>
      <source>its name speaks of the collection of waste</source>
      <translation>su nombre habla de la recolección de residuos</translation>
    </message>
    <message>
      <source>its name speaks of traffic or noise</source>
      <translation>su nombre habla de tráfico o ruido</translation>
    </message>
    <message>
      <source>its name speaks of water</source>
      <translation>su nombre habla de agua</translation>
    </message>
    <message>
      <source>its name speaks of what was taken down</source>
      <translation>su nombre habla de lo que fue demolido</translation>
    </message>
    <message>
      <source>its name speaks of works</source>
      <translation>su nombre habla de obras</translation>
    </message>
    <message>
      <source>its name speaks of zones of a plan</source>
      <translation>su nombre habla de zonas de un plan</translation>
    </message>
    <message>
      <source>its points stand in the streets</source>
      <translation>sus puntos están en las calles</translation>
    </message>
    <message>
      <source>its rows tell of street lights that are out</source>
      <translation>sus filas hablan de luminarias apagadas</translation>
    </message>
    <message>
      <source>its rows tell: {kinds}</source>
      <translation>sus filas indican: {kinds}</translation>
    </message>
    <message>
      <source>its source cannot be opened</source>
      <translation>no se puede abrir su fuente</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>líneas</translation>
    </message>
    <message>
      <source>more speaks for it</source>
      <translation>hay más indicios a su favor</translation>
    </message>
    <message>
      <source>no cell of it has a value where it was looked at</source>
      <translation>ninguna celda tiene un valor donde se miró</translation>
    </message>
    <message>
      <source>no field of it holds ids of the parcels</source>
      <translation>ninguno de sus campos contiene identificadores de las parcelas</translation>
    </message>
    <message>
      <source>no field of it is a date or a status of reports</source>
      <translation>ninguno de sus campos es una fecha o un estado de avisos</translation>
    </message>
    <message>
      <source>no row that was looked at tells a sign of vacancy</source>
      <translation>ninguna de las filas que se miraron indica un indicio de desocupación</translation>
    </message>
    <message>
      <source>nothing says that its areas are pavements</source>
      <translation>nada dice que sus áreas sean aceras</translation>
    </message>
    <message>
      <source>of the other one is to say: {why}</source>
      <translation>de la otra hay que decir: {why}</translation>
    </message>
    <message>
      <source>parcels</source>
      <translation>parcelas</translation>
    </message>
    <message>
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <source>poles without a light</source>
      <translation>postes sin luminaria</translation>
    </message>
    <message>
      <source>reports of street lights that are out</source>
      <translation>avisos de luminarias apagadas</translation>
    </message>
    <message>
      <source>rows without places</source>
      <translation>filas sin ubicación</translation>
    </message>
    <message>
      <source>signs of vacancy</source>
      <translation>indicios de desocupación</translation>
    </message>
    <message>
      <source>street lights</source>
      <translation>luminarias</translation>
    </message>
    <message>
      <source>the area in which the lights are inventoried</source>
      <translation>el área en que las luminarias están inventariadas</translation>
    </message>
    <message>
      <source>the area to score</source>
      <translation>el área que se puntúa</translation>
    </message>
    <message>
      <source>the ids in its field '{field}' are those of '{parcels}'</source>
      <translation>los identificadores de su campo «{field}» son los de «{parcels}»</translation>
    </message>
    <message>
      <source>there are far fewer of them than parcels</source>
      <translation>hay muchos menos que parcelas</translation>
    </message>
    <message>
      <source>trees</source>
      <translation>árboles</translation>
    </message>
    <message>
      <source>walkways</source>
      <translation>aceras y caminos</translation>
    </message>
    <message>
      <source>walls, fences and hedges</source>
      <translation>muros, vallas y setos</translation>
    </message>
    <message>
      <source>{count:,} of its {total:,} fields look personal</source>
      <translation>{count:,} de sus {total:,} campos parecen personales</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its areas stand inside one parcel</source>
      <translation>el {percent:.0f} % de sus áreas está dentro de una sola parcela</translation>
    </message>
    <message>
      <source>{percent:.0f} % of its cells are 0 and the others stand above it</source>
      <translation>el {percent:.0f} % de sus celdas es 0 y las demás están por encima</translation>
    </message>
  </context>
  <context>
    <name>Letter</name>
    <message>
      <source>Dear colleagues,</source>
      <translation>Estimados colegas:</translation>
    </message>
    <message>
      <source>If a point cannot be completed, a short note why helps as well: what is unknown stays marked as unknown.</source>
      <translation>Si un punto no se puede completar, también ayuda una nota breve que diga por qué: lo que no se sabe queda marcado como desconocido.</translation>
    </message>
    <message>
      <source>Please leave out names, telephone numbers and other personal data; we do not need them.</source>
      <translation>Por favor, no incluyan nombres, teléfonos ni otros datos personales; no los necesitamos.</translation>
    </message>
    <message>
      <source>The data are complete enough for what we do. Thank you for keeping them so well.</source>
      <translation>Los datos están lo bastante completos para lo que hacemos. Gracias por cuidarlos tan bien.</translation>
    </message>
    <message>
      <source>The result would be surer if the data could be completed in {n:,} points:</source>
      <translation>El resultado tendría más certeza si los datos se pudieran completar en {n:,} puntos:</translation>
    </message>
    <message>
      <source>We are working out where the places around '{layer}' need care: where walkways are dark, and what would help. We look at places only, never at people.</source>
      <translation>Estamos averiguando dónde los lugares alrededor de «{layer}» necesitan cuidado: dónde están oscuras las aceras y qué ayudaría. Solo miramos lugares, nunca personas.</translation>
    </message>
    <message>
      <source>With kind regards</source>
      <translation>Saludos cordiales</translation>
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
      <translation>Calcula la luz en el tramo de acera al que da cada parcela, y encuentra los tramos oscuros.

La luz de todas las lámparas se suma cada 3 m a lo largo de la acera, menos la que tapan los edificios y las copas de los árboles si se indican. Todo se alza desde la altura del terreno si esta se indica; si no, el terreno es plano. Cada parcela recibe la luz mínima y la media, lo pareja que es, qué parte es demasiado oscura, el tramo oscuro más largo y un déficit de 0 (cumple la clase) a 1 (lo peor), con su certeza. Al lado figura qué parte tiene demasiada luz, y por qué lámpara sobre todo. Los déficits de otros factores que las parcelas ya tengan se conservan: combínelos en Necesidad de mejora.

El resultado es una orientación, no un certificado de cumplimiento.</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Luz en las aceras</translation>
    </message>
    <message>
      <source>light,lux,illuminance,street lights,luminaire,dark gap,EN 13201,RP-8,walkway</source>
      <translation>luz,lux,iluminancia,alumbrado público,luminaria,tramo oscuro,EN 13201,RP-8,acera</translation>
    </message>
  </context>
  <context>
    <name>Lighting classes</name>
    <message>
      <source>The vertical illuminance that RP-8 also asks for is not assessed.</source>
      <translation>No se evalúa la iluminancia vertical que también pide RP-8.</translation>
    </message>
    <message>
      <source>{name} asks for luminance, which needs the road surface. It is assessed as {other}.</source>
      <translation>{name} pide luminancia, que necesita la superficie de la calle. Se evalúa como {other}.</translation>
    </message>
  </context>
  <context>
    <name>LoadSample</name>
    <message>
      <source>Adds the layers of an invented neighbourhood to the project, styled and in a group.

It has parcels, pavements, street lights, buildings, trees and more, with the faults that real data have. No real place is shown. The layers are copied first, so you can edit them.

To go through the steps one by one, open the model need_step_by_step.model3 in the model designer (Model &gt; Open Model...); it lies in the plugin's folder resources/models.</source>
      <translation>Añade al proyecto las capas de un barrio inventado, con estilo y en un grupo.

Tiene parcelas, aceras, luminarias, edificios, árboles y más, con las fallas que tienen los datos reales. No muestra ningún lugar real. Las capas se copian primero, así que puede editarlas.

Para seguir los pasos uno por uno, abra el modelo need_step_by_step.model3 en el diseñador de modelos (Modelo &gt; Abrir modelo...); está en la carpeta resources/models del complemento.</translation>
    </message>
    <message>
      <source>Copy the sample to</source>
      <translation>Copiar el ejemplo a</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Number of layers</source>
      <translation>Número de capas</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Abrir el barrio de ejemplo</translation>
    </message>
    <message>
      <source>Sample neighbourhood (invented)</source>
      <translation>Barrio de ejemplo (inventado)</translation>
    </message>
    <message>
      <source>Without it, the copy goes into your QGIS profile.</source>
      <translation>Sin esto, la copia va a su perfil de QGIS.</translation>
    </message>
    <message>
      <source>sample,example,demo,try,tutorial,neighbourhood</source>
      <translation>ejemplo,muestra,demostración,probar,tutorial,barrio</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>Not judged: {intervention} ({why}).</source>
      <translation>No se evaluó: {intervention} ({why}).</translation>
    </message>
  </context>
  <context>
    <name>MapTips</name>
    <message>
      <source>Adds on a front at most</source>
      <translation>Añade en una fachada como máximo</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <source>Average light</source>
      <translation>Luz media</translation>
    </message>
    <message>
      <source>Average light on the frontage</source>
      <translation>Luz media en el frente</translation>
    </message>
    <message>
      <source>Brought to standard</source>
      <translation>Llevado a la norma</translation>
    </message>
    <message>
      <source>Cause</source>
      <translation>Causa</translation>
    </message>
    <message>
      <source>Circuit</source>
      <translation>Circuito</translation>
    </message>
    <message>
      <source>Clear sight</source>
      <translation>Buena visibilidad</translation>
    </message>
    <message>
      <source>Consent needed: {text}</source>
      <translation>Permiso o acuerdo necesario: {text}</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Costo</translation>
    </message>
    <message>
      <source>Cost may be</source>
      <translation>El costo puede ser</translation>
    </message>
    <message>
      <source>Cost: {low} to {high} {currency}</source>
      <translation>Costo: {low} a {high} {currency}</translation>
    </message>
    <message>
      <source>Dark gap of {length} m</source>
      <translation>Tramo oscuro de {length} m</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Department: {name}</source>
      <translation>Departamento: {name}</translation>
    </message>
    <message>
      <source>Distance to the walkway</source>
      <translation>Distancia a la acera</translation>
    </message>
    <message>
      <source>Empty land and buildings</source>
      <translation>Terrenos y edificios vacíos</translation>
    </message>
    <message>
      <source>Energy saved a year</source>
      <translation>Energía ahorrada al año</translation>
    </message>
    <message>
      <source>Frontage that faces a blank front</source>
      <translation>Frente que da a una fachada ciega</translation>
    </message>
    <message>
      <source>Hidden ground near the walkway</source>
      <translation>Terreno oculto cerca de la acera</translation>
    </message>
    <message>
      <source>Hidden ground of {area} m²</source>
      <translation>Terreno oculto de {area} m²</translation>
    </message>
    <message>
      <source>How likely it is vacant</source>
      <translation>Probabilidad de que esté vacía</translation>
    </message>
    <message>
      <source>How sure: {percent} %</source>
      <translation>Certeza: {percent} %</translation>
    </message>
    <message>
      <source>Its ways out are together narrower than 3 m.</source>
      <translation>Sus salidas suman menos de 3 m de ancho.</translation>
    </message>
    <message>
      <source>Known harms: {text}</source>
      <translation>Daños conocidos: {text}</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <source>Length of the frontage</source>
      <translation>Longitud del frente</translation>
    </message>
    <message>
      <source>Likely vacant parcels within 150 m</source>
      <translation>Parcelas probablemente vacías a menos de 150 m</translation>
    </message>
    <message>
      <source>Longest dark gap at the frontage</source>
      <translation>Tramo oscuro más largo en el frente</translation>
    </message>
    <message>
      <source>Lowest light</source>
      <translation>Luz mínima</translation>
    </message>
    <message>
      <source>Lowest light on the frontage</source>
      <translation>Luz mínima en el frente</translation>
    </message>
    <message>
      <source>Lowest light, before and after</source>
      <translation>Luz mínima, antes y después</translation>
    </message>
    <message>
      <source>Need for improvement: not known</source>
      <translation>Necesidad de mejora: no se sabe</translation>
    </message>
    <message>
      <source>Need for improvement: {need} of 100</source>
      <translation>Necesidad de mejora: {need} de 100</translation>
    </message>
    <message>
      <source>Overlooking windows per 10 m of frontage</source>
      <translation>Ventanas que dan a la acera por cada 10 m de frente</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Rank may be</source>
      <translation>El rango puede ser</translation>
    </message>
    <message>
      <source>Rank {rank}: {work}</source>
      <translation>Rango {rank}: {work}</translation>
    </message>
    <message>
      <source>Share of open ground that walkways see</source>
      <translation>Parte del terreno abierto que se ve desde las aceras</translation>
    </message>
    <message>
      <source>Share of the frontage that is over-lit</source>
      <translation>Parte del frente con demasiada luz</translation>
    </message>
    <message>
      <source>Share of the frontage that is too dark</source>
      <translation>Parte del frente que es demasiado oscura</translation>
    </message>
    <message>
      <source>Share that is over-lit</source>
      <translation>Parte con demasiada luz</translation>
    </message>
    <message>
      <source>Share that is too dark</source>
      <translation>Parte que es demasiado oscura</translation>
    </message>
    <message>
      <source>Signs of vacancy: {signs}</source>
      <translation>Indicios de desocupación: {signs}</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Desde la última lista</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Luminaria</translation>
    </message>
    <message>
      <source>There should be at least</source>
      <translation>Debería haber al menos</translation>
    </message>
    <message>
      <source>Walking light</source>
      <translation>Luz para caminar</translation>
    </message>
    <message>
      <source>Walkway</source>
      <translation>Acera</translation>
    </message>
    <message>
      <source>What hides it</source>
      <translation>Qué lo oculta</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Trabajos</translation>
    </message>
    <message>
      <source>Year of the budget</source>
      <translation>Año del presupuesto</translation>
    </message>
    <message>
      <source>Years until it is repaid</source>
      <translation>Años hasta que se paga</translation>
    </message>
    <message>
      <source>a building</source>
      <translation>un edificio</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>un edificio tapa la luz</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>hay una luminaria apagada</translation>
    </message>
    <message>
      <source>a rise of the ground</source>
      <translation>una elevación del suelo</translation>
    </message>
    <message>
      <source>a tree</source>
      <translation>un árbol</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>un árbol tapa la luz</translation>
    </message>
    <message>
      <source>a wall, fence or hedge</source>
      <translation>un muro, una valla o un seto</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>como antes</translation>
    </message>
    <message>
      <source>costs less</source>
      <translation>cuesta menos</translation>
    </message>
    <message>
      <source>costs more</source>
      <translation>cuesta más</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation>no se aplica</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>las luminarias están muy separadas</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>las luminarias dan poca luz</translation>
    </message>
    <message>
      <source>moved down</source>
      <translation>bajó</translation>
    </message>
    <message>
      <source>moved up</source>
      <translation>subió</translation>
    </message>
    <message>
      <source>new on the list</source>
      <translation>nuevo en la lista</translation>
    </message>
    <message>
      <source>no light in the inventory</source>
      <translation>sin luminarias en el inventario</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>prometido</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>something that stands there</source>
      <translation>algo que está allí</translation>
    </message>
    <message>
      <source>trees or shrubs</source>
      <translation>árboles o arbustos</translation>
    </message>
    <message>
      <source>{before} lx, {after} lx</source>
      <translation>{before} lx, {after} lx</translation>
    </message>
    <message>
      <source>{factor} not known: {reason}</source>
      <translation>{factor}: no se sabe ({reason})</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>de {low} a {high}</translation>
    </message>
    <message>
      <source>{parcels} likely vacant parcels together</source>
      <translation>{parcels} parcelas probablemente vacías juntas</translation>
    </message>
    <message>
      <source>{points} points</source>
      <translation>{points} puntos</translation>
    </message>
  </context>
  <context>
    <name>Mapping</name>
    <message>
      <source>How Wellplaced understood the layers. Correct it and give it as MAPPING.</source>
      <translation>Cómo entendió Wellplaced las capas. Corríjalo e indíquelo como MAPPING.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{name}' is not known there.</source>
      <translation>La línea {number:,} de MAPPING se dejó fuera: allí no se conoce «{name}».</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was left out: '{unit}' is no unit that is known.</source>
      <translation>La línea {number:,} de MAPPING se dejó fuera: «{unit}» no es una unidad conocida.</translation>
    </message>
    <message>
      <source>Line {number:,} of MAPPING was not understood and left out: {line}</source>
      <translation>La línea {number:,} de MAPPING no se entendió y se dejó fuera: {line}</translation>
    </message>
    <message>
      <source>Take one of: {known}.</source>
      <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
      <source>Write it like one of these: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</source>
      <translation>Escríbala como una de estas: lights.height = MNT_HT [ft], parcels.id = ML, lights.height = -, lights.status(NW) = out.</translation>
    </message>
    <message>
      <source>role.word = COLUMN [unit]; role@layer.word for one layer; - for none; "4.5 m" for a constant.</source>
      <translation>papel.palabra = COLUMNA [unidad]; papel@capa.palabra para una sola capa; - para ninguna; "4.5 m" para un valor fijo.</translation>
    </message>
  </context>
  <context>
    <name>Need</name>
    <message>
      <source>Combines deficits into the need for improvement: a weighted mean from 0 to 100, with the points of each factor, the rank, how sure it is and the reason.

Takes every pair of fields such as lighting_deficit and lighting_confidence that the layer has. A factor that is unknown for a parcel (NULL) is left out there and lowers the confidence; it never counts as 0.</source>
      <translation>Combina los déficits en la necesidad de mejora: una media ponderada de 0 a 100, con los puntos de cada factor, el puesto, cuánta certeza tiene y la razón.

Usa cada par de campos como lighting_deficit y lighting_confidence que tenga la capa. Un factor desconocido para una parcela (NULL) se deja fuera allí y baja la confianza; nunca cuenta como 0.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Necesidad de mejora</translation>
    </message>
    <message>
      <source>The layer with need, its parts and the reason behind its own fields.</source>
      <translation>La capa con la necesidad, sus partes y la razón después de sus propios campos.</translation>
    </message>
    <message>
      <source>need,index,weights,combine,rank,score,deficit,priority</source>
      <translation>necesidad,índice,pesos,combinar,puesto,puntuación,déficit,prioridad</translation>
    </message>
  </context>
  <context>
    <name>Orders</name>
    <message>
      <source>All works: {count:,}</source>
      <translation>Todos los trabajos: {count:,}</translation>
    </message>
    <message>
      <source>Sum of {count:,}</source>
      <translation>Suma de {count:,}</translation>
    </message>
    <message>
      <source>works</source>
      <translation>trabajos</translation>
    </message>
  </context>
  <context>
    <name>Packages</name>
    <message>
      <source>Close QGIS, run: {command}</source>
      <translation>Cierre QGIS y ejecute: {command}</translation>
    </message>
    <message>
      <source>Install them with your system's package manager, then start QGIS again.</source>
      <translation>Instálelos con el gestor de paquetes de su sistema y vuelva a iniciar QGIS.</translation>
    </message>
    <message>
      <source>Or run without them: everything else works.</source>
      <translation>O siga sin ellos: todo lo demás funciona.</translation>
    </message>
    <message>
      <source>QGIS 4 for macOS brings them; with an older QGIS, install it from conda-forge.</source>
      <translation>QGIS 4 para macOS los trae; con un QGIS anterior, instálelo desde conda-forge.</translation>
    </message>
    <message>
      <source>Run the OSGeo4W Setup, choose {names}, then start QGIS again.</source>
      <translation>Ejecute OSGeo4W Setup, elija {names} y vuelva a iniciar QGIS.</translation>
    </message>
    <message>
      <source>Run: {command}, then start QGIS again.</source>
      <translation>Ejecute: {command}, y vuelva a iniciar QGIS.</translation>
    </message>
    <message>
      <source>This needs the Python packages {names}, which this QGIS does not have.</source>
      <translation>Esto necesita los paquetes de Python {names}, que este QGIS no tiene.</translation>
    </message>
    <message>
      <source>{parameters}: raster files need the Python package {name}, which this QGIS does not have.</source>
      <translation>{parameters}: los archivos ráster necesitan el paquete de Python {name}, que este QGIS no tiene.</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>All weights are 0. Give at least one factor a weight above 0.</source>
      <translation>Todos los pesos son 0. Dé a un factor, por lo menos, un peso mayor que 0.</translation>
    </message>
    <message>
      <source>Back to the ranking</source>
      <translation>Volver a la clasificación</translation>
    </message>
    <message>
      <source>Choose the layer of parcels first.</source>
      <translation>Elija primero la capa de parcelas.</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Cerrar el mensaje</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Nothing is selected in '{layer}'. Select features, or take all.</source>
      <translation>No hay nada seleccionado en «{layer}». Seleccione objetos o tome todos.</translation>
    </message>
    <message>
      <source>Pick a parcel on the map</source>
      <translation>Elegir una parcela en el mapa</translation>
    </message>
    <message>
      <source>Pick a parcel on the map to see why it has its need</source>
      <translation>Elija una parcela en el mapa para ver por qué tiene su necesidad</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuar</translation>
    </message>
    <message>
      <source>Step {number} of {count}: {name}</source>
      <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
      <source>The layer '{layer}' cannot be read. Mend its source or leave it out.</source>
      <translation>La capa «{layer}» no se puede leer. Corrija su fuente o no la use.</translation>
    </message>
    <message>
      <source>There is no '{file}'. Choose it again, or leave it out.</source>
      <translation>No existe '{file}'. Elíjalo de nuevo o déjelo fuera.</translation>
    </message>
    <message>
      <source>There is no scored parcel. Score the parcels first, or make their layer visible.</source>
      <translation>Ahí no hay ninguna parcela puntuada. Puntúe primero las parcelas o haga visible su capa.</translation>
    </message>
  </context>
  <context>
    <name>Parameters</name>
    <message>
      <source>0: need does not count. 1: a walkway where need is 100 counts twice as much as one where it is 0; 2: three times. A judgement; the summary names it.</source>
      <translation>0: la necesidad no cuenta. 1: una vía peatonal con necesidad 100 cuenta el doble que una con 0; 2: el triple. Es un juicio; el resumen lo nombra.</translation>
    </message>
    <message>
      <source>A copy of algorithms/interventions/catalogue.json with the city's own prices and texts. Without it, the one that comes with the plugin.</source>
      <translation>Una copia de algorithms/interventions/catalogue.json con los precios y textos de la ciudad. Sin ella, se usa el que viene con el complemento.</translation>
    </message>
    <message>
      <source>A folder with .ies (LM-63) and .ldt (EULUMDAT) files. A light gets the file that its photometry, type or catalogue number names; the others keep a general shape, and which they are is said.</source>
      <translation>Una carpeta con archivos .ies (LM-63) y .ldt (EULUMDAT). Cada luminaria recibe el archivo que nombran su fotometría, su tipo o su número de catálogo; las demás conservan una forma general, y se dice cuáles son.</translation>
    </message>
    <message>
      <source>A layer with fields such as lighting_deficit (0 = meets the standard, 1 = the worst) and lighting_confidence (0 to 1), from Score parcels or your own.</source>
      <translation>Una capa con campos como lighting_deficit (0 = cumple la norma, 1 = lo peor) y lighting_confidence (0 a 1), de Puntuar parcelas o propia.</translation>
    </message>
    <message>
      <source>A table (CSV, Excel) with a column for the work (repair, retrofit, dim, prune, arm, pole; several languages are understood) and one for its price, or for the lowest and the highest; watts of the new lamp and years that it lasts where you have them. Without it, the catalogue's rough prices in US dollars.</source>
      <translation>Una tabla (CSV, Excel) con una columna para el trabajo (reparación, cambio a LED, atenuación, poda, brazo, poste; se entienden varios idiomas) y otra para su precio, o para el más bajo y el más alto; vatios de la lámpara nueva y años que dura si los tiene. Sin ella, los precios aproximados del catálogo, en dólares (USD).</translation>
    </message>
    <message>
      <source>An amount such as 250000, 250.000 EUR or US$ 1.2 million; for several years: 100000; 120000; 120000. What one year leaves over is not carried to the next.</source>
      <translation>Una cantidad como 250000, 250.000 EUR o US$ 1.2 million; para varios años: 100000; 120000; 120000. Lo que sobra un año no pasa al siguiente.</translation>
    </message>
    <message>
      <source>Area to score</source>
      <translation>Área que se puntúa</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Fecha de referencia</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Edificios</translation>
    </message>
    <message>
      <source>By which later savings count less; the default is unverified.</source>
      <translation>Por el que los ahorros posteriores cuentan menos; el valor por defecto no está verificado.</translation>
    </message>
    <message>
      <source>CO2 of the grid (kg per kWh)</source>
      <translation>CO2 de la red (kg por kWh)</translation>
    </message>
    <message>
      <source>Catalogue of interventions with prices</source>
      <translation>Catálogo de medidas con precios</translation>
    </message>
    <message>
      <source>Circuit or feeder</source>
      <translation>Circuito o alimentador</translation>
    </message>
    <message>
      <source>Community places</source>
      <translation>Lugares de la comunidad</translation>
    </message>
    <message>
      <source>Cost of starting a crew, once for each package (in the currency of the prices)</source>
      <translation>Coste de poner en marcha una cuadrilla, una vez por paquete (en la moneda de los precios)</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tramos oscuros</translation>
    </message>
    <message>
      <source>Driveways, ramps, loading bays, hydrants, crossings: one or several layers of areas, lines or points, or tables with coordinates. New poles stand beside them, not on them.</source>
      <translation>Accesos de vehículos, rampas, zonas de carga, hidrantes, pasos de peatones: una o varias capas de áreas, líneas o puntos, o tablas con coordenadas. Los postes nuevos se colocan al lado, no encima.</translation>
    </message>
    <message>
      <source>Entrances of buildings</source>
      <translation>Entradas de edificios</translation>
    </message>
    <message>
      <source>Field studies find that people feel almost as at ease as by day where the darkest spot has about 2 lx.</source>
      <translation>Estudios de campo muestran que la gente se siente casi tan tranquila como de día donde el punto más oscuro tiene unos 2 lx.</translation>
    </message>
    <message>
      <source>Folder of photometric files</source>
      <translation>Carpeta de archivos fotométricos</translation>
    </message>
    <message>
      <source>Footprints, best with heights or storeys. They hide ground from the walkways, have windows that overlook it, and throw shadows in the light of lamps. Where no building is in the data, sightlines stay unknown. A parcel with a house on it is no vacant lot.</source>
      <translation>Contornos, mejor con alturas o pisos. Ocultan terreno desde las aceras, tienen ventanas que dan a él y dan sombra en la luz de las lámparas. Donde no hay edificios en los datos, la visibilidad queda desconocida. Una parcela con una casa no es un terreno vacío.</translation>
    </message>
    <message>
      <source>For example: lighting = 2, vacancy = 1. Factors not named count 1. Or a CSV file with the counts of a dot sheet.</source>
      <translation>Por ejemplo: lighting = 2, vacancy = 1. Los factores que no se nombran cuentan 1. O un archivo CSV con los recuentos de una hoja de puntos.</translation>
    </message>
    <message>
      <source>From dusk to dawn about 4,100 hours (unverified).</source>
      <translation>Del anochecer al amanecer unas 4.100 horas (sin verificar).</translation>
    </message>
    <message>
      <source>From which the probability of each parcel starts before any sign is weighed. Take the city's own figure where there is one.</source>
      <translation>De ella parte la probabilidad de cada parcela antes de pesar ningún indicio. Use la cifra de la ciudad si la hay.</translation>
    </message>
    <message>
      <source>Group the list for crews by</source>
      <translation>Agrupar la lista para las cuadrillas por</translation>
    </message>
    <message>
      <source>Heights of the ground (raster)</source>
      <translation>Alturas del suelo (ráster)</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (raster)</source>
      <translation>Alturas del suelo con todo lo que hay sobre él (ráster)</translation>
    </message>
    <message>
      <source>Heights of the tree crowns (raster)</source>
      <translation>Alturas de las copas de los árboles (ráster)</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Rincones ocultos</translation>
    </message>
    <message>
      <source>Hours of light a year</source>
      <translation>Horas de luz al año</translation>
    </message>
    <message>
      <source>How much more areas in need count</source>
      <translation>Cuánto más cuentan las zonas de mayor necesidad</translation>
    </message>
    <message>
      <source>Interest (% a year)</source>
      <translation>Interés (% al año)</translation>
    </message>
    <message>
      <source>Last list</source>
      <translation>Última lista</translation>
    </message>
    <message>
      <source>Layers and tables: a register, inspections, permits, no use of water, assessment records. They are matched to the parcels by id or by place; kind and date are recognised. Signs of one sort count once.</source>
      <translation>Capas y tablas: un registro, inspecciones, permisos, falta de consumo de agua, datos de avalúo. Se unen a las parcelas por id o por lugar; el tipo y la fecha se reconocen. Los indicios de un mismo tipo cuentan una vez.</translation>
    </message>
    <message>
      <source>Least share of the money for the areas in greatest need (%)</source>
      <translation>Parte mínima del dinero para las zonas de mayor necesidad (%)</translation>
    </message>
    <message>
      <source>Lighting class</source>
      <translation>Clase de alumbrado</translation>
    </message>
    <message>
      <source>Lowest light that reassures people (lx, 0 = take the class alone)</source>
      <translation>Luz mínima que da tranquilidad a la gente (lx, 0 = usar solo la clase)</translation>
    </message>
    <message>
      <source>Mapping of fields (text, or the path of a file)</source>
      <translation>Correspondencia de campos (texto, o la ruta de un archivo)</translation>
    </message>
    <message>
      <source>Metres above sea level, with buildings and trees, as a laser scanner sees them.</source>
      <translation>Metros sobre el nivel del mar, con edificios y árboles, como los ve un escáner láser.</translation>
    </message>
    <message>
      <source>Metres above sea level, without buildings and trees. Slopes hide ground, and lamps shine further down them than up. Without it the ground is flat.</source>
      <translation>Metros sobre el nivel del mar, sin edificios ni árboles. Las pendientes ocultan terreno, y las lámparas alumbran más lejos hacia abajo que hacia arriba. Sin esto, el suelo es plano.</translation>
    </message>
    <message>
      <source>Metres above the ground. It stands in where single trees are not in the data.</source>
      <translation>Metros sobre el suelo. Se usa donde no hay árboles sueltos en los datos.</translation>
    </message>
    <message>
      <source>One or several layers of lines or areas, best with kind and height.</source>
      <translation>Una o varias capas de líneas o áreas, mejor con tipo y altura.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates (CSV, Excel). Lumens or watts, mounting height, lamp type and status are recognised; what is missing is assumed and said.</source>
      <translation>Una o varias capas de puntos, o tablas con coordenadas (CSV, Excel). Se reconocen lúmenes o vatios, altura de montaje, tipo de lámpara y estado; lo que falta se supone y se dice.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates or the lights' ids: requests to the city, work orders. Open ones put the light that they name, else the nearest within 30 m, out for this run. Requests about other things are left out.</source>
      <translation>Una o varias capas de puntos, o tablas con coordenadas o con los ids de las luminarias: solicitudes a la ciudad, órdenes de trabajo. Las abiertas dan por apagada en esta ejecución la luminaria que nombran o, si no, la más cercana a menos de 30 m. Las solicitudes sobre otras cosas se dejan fuera.</translation>
    </message>
    <message>
      <source>One or several layers of points, or tables with coordinates. Where a pole that carries no light stands near a dark gap, a luminaire on it is suggested instead of a new pole.</source>
      <translation>Una o varias capas de puntos, o tablas con coordenadas. Donde un poste sin luminaria está cerca de un tramo oscuro, se sugiere una luminaria en él en lugar de un poste nuevo.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelas</translation>
    </message>
    <message>
      <source>Parcels inside are scored. What lies outside still lights and counts as neighbour.</source>
      <translation>Se puntúan las parcelas que están dentro. Lo que está fuera también da luz y cuenta como vecino.</translation>
    </message>
    <message>
      <source>Parcels with deficits</source>
      <translation>Parcelas con déficits</translation>
    </message>
    <message>
      <source>Parks, schools, playgrounds and the like: they are never vacant, and the public may walk on them.</source>
      <translation>Parques, escuelas, áreas de juegos y similares: nunca están vacíos, y cualquiera puede caminar por ellos.</translation>
    </message>
    <message>
      <source>Pavements, paths or street centre lines. Without them, walkways are taken from the gaps between the parcels, with less confidence.</source>
      <translation>Aceras, caminos o ejes de calle. Sin ellos, las aceras se deducen de los huecos entre las parcelas, con menos confianza.</translation>
    </message>
    <message>
      <source>Points, crowns or a table with coordinates; height, crown width and the height at which the crown begins are recognised. Crowns let a part of the lamps' light through.</source>
      <translation>Puntos, copas o una tabla con coordenadas; se reconocen la altura, el ancho de la copa y la altura donde empieza la copa. Las copas dejan pasar una parte de la luz de las lámparas.</translation>
    </message>
    <message>
      <source>Points, or a table with coordinates. Ground by a door should be seen, and no new street light stands right before it.</source>
      <translation>Puntos, o una tabla con coordenadas. El suelo junto a una puerta debería verse, y ninguna farola nueva se coloca justo delante.</translation>
    </message>
    <message>
      <source>Polygons in which every light is in the data. Inside, no light means dark; outside, it means unknown. Without it, this is estimated from where the lights are.</source>
      <translation>Polígonos donde todas las luminarias están en los datos. Dentro, que no haya luminarias significa oscuro; fuera, significa desconocido. Sin esto, se estima según dónde están las luminarias.</translation>
    </message>
    <message>
      <source>Price list</source>
      <translation>Lista de precios</translation>
    </message>
    <message>
      <source>Price of energy (per kWh, in the currency of the prices)</source>
      <translation>Precio de la energía (por kWh, en la moneda de los precios)</translation>
    </message>
    <message>
      <source>Reports of lights that are out</source>
      <translation>Avisos de luminarias apagadas</translation>
    </message>
    <message>
      <source>Says which field means what where the guess is wrong, a line each: lights.height = MNT_HT [ft]. Check data writes such a file.</source>
      <translation>Dice qué campo significa qué donde la suposición es errónea, una línea para cada uno: lights.height = MNT_HT [ft]. Revisar datos escribe un archivo así.</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelas puntuadas</translation>
    </message>
    <message>
      <source>Share of parcels that are vacant in the city as a whole (0 to 1)</source>
      <translation>Parte de las parcelas que están vacías en toda la ciudad (0 a 1)</translation>
    </message>
    <message>
      <source>Signs of vacancy</source>
      <translation>Indicios de desocupación</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Luminarias</translation>
    </message>
    <message>
      <source>The circuit is the one that a field of the lights names.</source>
      <translation>El circuito es el que nombra un campo de las luminarias.</translation>
    </message>
    <message>
      <source>The day from which the age of the data is counted, and on which lights are out by open reports. Without it, their newest date.</source>
      <translation>El día desde el que se cuenta la edad de los datos y en el que los avisos abiertos dan luminarias por apagadas. Sin él, su fecha más reciente.</translation>
    </message>
    <message>
      <source>The layer of that name that Score parcels or one of its steps made.</source>
      <translation>La capa de ese nombre que hizo Puntuar parcelas o uno de sus pasos.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, or the result of Score parcels: then walkways in areas of greater need count more. A field community_weight lets residents say which places count more.</source>
      <translation>Las parcelas del catastro, o el resultado de Calificar parcelas: entonces cuentan más las vías peatonales en zonas de mayor necesidad. Un campo community_weight permite a los vecinos decir qué lugares cuentan más.</translation>
    </message>
    <message>
      <source>The parcels of the cadastre, with all their neighbours. To score some of them only, select them or give an area: the others still count as neighbours.</source>
      <translation>Las parcelas del catastro, con todas sus vecinas. Para puntuar solo algunas, selecciónelas o indique un área: las demás siguen contando como vecinas.</translation>
    </message>
    <message>
      <source>The result of Score parcels, or of one or several of its steps.</source>
      <translation>El resultado de Puntuar parcelas, o de uno o varios de sus pasos.</translation>
    </message>
    <message>
      <source>The result of an earlier run, or a table with the lights' ids and words such as promised, refused, done (must, never, done): promised works are kept, refused ones left out, and what changed is told.</source>
      <translation>El resultado de una ejecución anterior, o una tabla con los identificadores de las luminarias y palabras como prometido, rechazado, hecho (must, never, done): lo prometido se conserva, lo rechazado se deja fuera, y se dice lo que cambió.</translation>
    </message>
    <message>
      <source>Traffic control, travel, set-up. Above 0, works that lie together come before scattered ones.</source>
      <translation>Señalización del tráfico, desplazamiento, preparación. Por encima de 0, los trabajos que están juntos van antes que los dispersos.</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Árboles</translation>
    </message>
    <message>
      <source>Utility and lamp poles</source>
      <translation>Postes de servicios y de alumbrado</translation>
    </message>
    <message>
      <source>Walkways</source>
      <translation>Aceras y caminos</translation>
    </message>
    <message>
      <source>Walls, fences and hedges</source>
      <translation>Muros, vallas y setos</translation>
    </message>
    <message>
      <source>Weights of the factors</source>
      <translation>Pesos de los factores</translation>
    </message>
    <message>
      <source>What the light is measured against: EN 13201-2 (P for people on foot, C for mixed traffic, M for motor traffic) or ANSI/IES RP-8. The result is indicative, not a certificate.</source>
      <translation>Con qué se compara la luz: EN 13201-2 (P para personas a pie, C para tráfico mixto, M para tráfico motorizado) o ANSI/IES RP-8. El resultado es una orientación, no un certificado.</translation>
    </message>
    <message>
      <source>What this costs in light elsewhere is worked out and shown.</source>
      <translation>Se calcula y se muestra cuánta luz cuesta esto en otros lugares.</translation>
    </message>
    <message>
      <source>Where no pole may stand</source>
      <translation>Donde no puede haber postes</translation>
    </message>
    <message>
      <source>Where the street lights are inventoried</source>
      <translation>Dónde están inventariadas las luminarias</translation>
    </message>
    <message>
      <source>Without it, 0.15 USD or 0.20 EUR (unverified); in other currencies unknown.</source>
      <translation>Sin él, 0,15 USD o 0,20 EUR (sin verificar); en otras monedas, desconocido.</translation>
    </message>
    <message>
      <source>Your supplier's figure; the default is unverified.</source>
      <translation>La cifra de su proveedor; el valor por defecto no está verificado.</translation>
    </message>
  </context>
  <context>
    <name>Personal</name>
    <message>
      <source>'{column}' was dropped: it names owners.</source>
      <translation>Se quitó «{column}»: nombra a los propietarios.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its name says that it is about a person.</source>
      <translation>Se quitó «{column}»: su nombre dice que trata de una persona.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are e-mail addresses.</source>
      <translation>Se quitó «{column}»: sus valores son direcciones de correo electrónico.</translation>
    </message>
    <message>
      <source>'{column}' was dropped: its values are phone numbers.</source>
      <translation>Se quitó «{column}»: sus valores son números de teléfono.</translation>
    </message>
    <message>
      <source>Nothing is computed from people. Leave the field out of the layer to end this note.</source>
      <translation>No se calcula nada sobre personas. Quite el campo de la capa para que este aviso no salga más.</translation>
    </message>
  </context>
  <context>
    <name>Photometry</name>
    <message>
      <source>'{name}' is called so, too.</source>
      <translation>'{name}' se llama igual.</translation>
    </message>
    <message>
      <source>'{text}' in it is no number.</source>
      <translation>«{text}» en él no es un número.</translation>
    </message>
    <message>
      <source>C-planes</source>
      <translation>planos C</translation>
    </message>
    <message>
      <source>C0-C180: along the street</source>
      <translation>C0-C180: a lo largo de la calle</translation>
    </message>
    <message>
      <source>C90-C270: to the street (right) and back</source>
      <translation>C90-C270: hacia la calle (derecha) y atrás</translation>
    </message>
    <message>
      <source>Check the folder that you gave as photometric files.</source>
      <translation>Revise la carpeta que indicó como archivos fotométricos.</translation>
    </message>
    <message>
      <source>Give the street lights as well.</source>
      <translation>Dé también las luminarias.</translation>
    </message>
    <message>
      <source>How '{name}' spreads its light</source>
      <translation>Cómo reparte su luz «{name}»</translation>
    </message>
    <message>
      <source>It cannot be opened.</source>
      <translation>No se puede abrir.</translation>
    </message>
    <message>
      <source>It counts {number:g} {what}; 1 to {most:,} can be.</source>
      <translation>Cuenta {number:g} {what}; puede haber de 1 a {most:,}.</translation>
    </message>
    <message>
      <source>It ends before all its numbers have come.</source>
      <translation>Termina antes de que estén todos sus números.</translation>
    </message>
    <message>
      <source>It gives {lumens:.2g} lm, which is no light.</source>
      <translation>Da {lumens:.2g} lm, que no es luz.</translation>
    </message>
    <message>
      <source>It has fewer than {lines} lines, so it is no EULUMDAT file.</source>
      <translation>Tiene menos de {lines} líneas, así que no es un archivo EULUMDAT.</translation>
    </message>
    <message>
      <source>It has no line TILT=, so it is no IES file.</source>
      <translation>No tiene una línea TILT=, así que no es un archivo IES.</translation>
    </message>
    <message>
      <source>It has only one vertical angle.</source>
      <translation>Tiene un solo ángulo vertical.</translation>
    </message>
    <message>
      <source>It holds more numbers than its header says.</source>
      <translation>Contiene más números de los que dice su encabezado.</translation>
    </message>
    <message>
      <source>It is larger than {most:,} bytes, which no photometric file is.</source>
      <translation>Ocupa más de {most:,} bytes; ningún archivo fotométrico es tan grande.</translation>
    </message>
    <message>
      <source>It is no text file.</source>
      <translation>No es un archivo de texto.</translation>
    </message>
    <message>
      <source>It is of type {letter} (for floodlights); only type C can be read.</source>
      <translation>Es de tipo {letter} (para proyectores); solo se puede leer el tipo C.</translation>
    </message>
    <message>
      <source>It is written in UTF-16; save it as plain text (UTF-8).</source>
      <translation>Está escrito en UTF-16; guárdelo como texto sencillo (UTF-8).</translation>
    </message>
    <message>
      <source>It states no lumens, without which its intensities mean nothing.</source>
      <translation>No indica lúmenes, y sin ellos sus intensidades no significan nada.</translation>
    </message>
    <message>
      <source>It states {lumens:g} lm, which no lamp has.</source>
      <translation>Indica {lumens:g} lm, que no tiene ninguna lámpara.</translation>
    </message>
    <message>
      <source>Its C-planes ({first:g} to {last:g} degrees) do not suit its symmetry {symmetry}.</source>
      <translation>Sus planos C (de {first:g} a {last:g} grados) no concuerdan con su simetría {symmetry}.</translation>
    </message>
    <message>
      <source>Its TILT= names another file; only TILT=NONE and TILT=INCLUDE can be read.</source>
      <translation>Su TILT= nombra otro archivo; solo se pueden leer TILT=NONE y TILT=INCLUDE.</translation>
    </message>
    <message>
      <source>Its factors make {factor:g}, which cannot be.</source>
      <translation>Sus factores dan {factor:g}, que no puede ser.</translation>
    </message>
    <message>
      <source>Its horizontal angles go from {first:g} to {last:g} degrees; 0, 0 to 90, 0 to 180, 90 to 270 or 0 to 360 can be.</source>
      <translation>Sus ángulos horizontales van de {first:g} a {last:g} grados; pueden ser 0, de 0 a 90, de 0 a 180, de 90 a 270 o de 0 a 360.</translation>
    </message>
    <message>
      <source>Its intensities reach {high:.3g} cd, which no luminaire has.</source>
      <translation>Sus intensidades llegan a {high:.3g} cd, que no tiene ninguna luminaria.</translation>
    </message>
    <message>
      <source>Its photometric type is {kind:g}; only 1 (type C) can be read.</source>
      <translation>Su tipo fotométrico es {kind:g}; solo se puede leer 1 (tipo C).</translation>
    </message>
    <message>
      <source>Its symmetry is {symmetry:g}; 0 to 4 can be.</source>
      <translation>Su simetría es {symmetry:g}; puede ser de 0 a 4.</translation>
    </message>
    <message>
      <source>Its unit of length is {unit:g}; 1 (feet) or 2 (metres) can be.</source>
      <translation>Su unidad de longitud es {unit:g}; puede ser 1 (pies) o 2 (metros).</translation>
    </message>
    <message>
      <source>Its {what} do not rise.</source>
      <translation>Sus {what} no son crecientes.</translation>
    </message>
    <message>
      <source>Its {what} reach from {low:g} to {high:g} degrees; 0 to {most:g} can be.</source>
      <translation>Sus {what} van de {low:g} a {high:g} grados; pueden ir de 0 a {most:g}.</translation>
    </message>
    <message>
      <source>Keep the files of this inventory's luminaires only.</source>
      <translation>Conserve solo los archivos de las luminarias de este inventario.</translation>
    </message>
    <message>
      <source>Keep the right one of the two.</source>
      <translation>Conserve el correcto de los dos.</translation>
    </message>
    <message>
      <source>MAPPING names photometric files that the folder does not hold: {names}.</source>
      <translation>MAPPING nombra archivos fotométricos que la carpeta no contiene: {names}.</translation>
    </message>
    <message>
      <source>Name the file in a field, or say in MAPPING which type has which: lights.photometry(TYPE) = FILE.</source>
      <translation>Nombre el archivo en un campo, o diga en MAPPING cuál tiene cada tipo: lights.photometry(TIPO) = ARCHIVO.</translation>
    </message>
    <message>
      <source>Name the folder that holds them alone.</source>
      <translation>Indique la carpeta que solo contiene esos archivos.</translation>
    </message>
    <message>
      <source>Only the first {count:,} photometric files were read, up to '{name}': more is too much at once.</source>
      <translation>Solo se leyeron los primeros {count:,} archivos fotométricos, hasta «{name}»: más es demasiado de una vez.</translation>
    </message>
    <message>
      <source>Polar diagram. The luminaire gives {lumens:,.0f} lm. It is brightest, {most:,.0f} cd, towards C {c:g} and {gamma:g} degrees from straight down.</source>
      <translation>Diagrama polar. La luminaria da {lumens:,.0f} lm. Da más luz, {most:,.0f} cd, hacia C {c:g} y {gamma:g} grados desde la vertical hacia abajo.</translation>
    </message>
    <message>
      <source>Put the files into one folder and give it as folder of photometric files (PHOTOMETRY).</source>
      <translation>Reúna los archivos en una carpeta y dela como carpeta de archivos fotométricos (PHOTOMETRY).</translation>
    </message>
    <message>
      <source>Put them there, or correct the names.</source>
      <translation>Póngalos allí, o corrija los nombres.</translation>
    </message>
    <message>
      <source>The folder '{folder}' holds no photometric file (.ies or .ldt) that can be read.</source>
      <translation>La carpeta «{folder}» no contiene ningún archivo fotométrico (.ies o .ldt) que se pueda leer.</translation>
    </message>
    <message>
      <source>The folder of photometric files holds more than {most:,} files and folders; the rest was not looked at.</source>
      <translation>La carpeta de archivos fotométricos contiene más de {most:,} archivos y carpetas; el resto no se miró.</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out. {why}</source>
      <translation>El archivo fotométrico «{name}» se dejó fuera. {why}</translation>
    </message>
    <message>
      <source>The photometric file '{name}' was left out: '{before}' has the same name and other contents.</source>
      <translation>El archivo fotométrico «{name}» se dejó fuera: «{before}» tiene el mismo nombre y otro contenido.</translation>
    </message>
    <message>
      <source>The photometric files were not used: there are no street lights that can be.</source>
      <translation>Los archivos fotométricos no se usaron: no hay luminarias que puedan usarlos.</translation>
    </message>
    <message>
      <source>Their types: {names}.</source>
      <translation>Sus tipos: {names}.</translation>
    </message>
    <message>
      <source>They have no field that names a file or a type.</source>
      <translation>No tienen un campo que nombre un archivo o un tipo.</translation>
    </message>
    <message>
      <source>angles in each plane</source>
      <translation>ángulos en cada plano</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the lamps</source>
      <translation>cd por 1000 lm de las lámparas</translation>
    </message>
    <message>
      <source>cd per 1,000 lm of the luminaire</source>
      <translation>cd por 1000 lm de la luminaria</translation>
    </message>
    <message>
      <source>horizontal angles</source>
      <translation>ángulos horizontales</translation>
    </message>
    <message>
      <source>lamps</source>
      <translation>lámparas</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>sets of lamps</source>
      <translation>juegos de lámparas</translation>
    </message>
    <message>
      <source>the same all round</source>
      <translation>igual en todas las direcciones</translation>
    </message>
    <message>
      <source>tilt angles</source>
      <translation>ángulos de inclinación</translation>
    </message>
    <message>
      <source>to both ends of the street alike, to street and houses not</source>
      <translation>igual hacia ambos extremos de la calle, distinta hacia la calle y hacia las casas</translation>
    </message>
    <message>
      <source>to both sides and both ends of the street alike</source>
      <translation>igual hacia ambos lados y ambos extremos de la calle</translation>
    </message>
    <message>
      <source>to street and houses alike, to both ends of the street not</source>
      <translation>igual hacia la calle y hacia las casas, distinta hacia los extremos de la calle</translation>
    </message>
    <message>
      <source>vertical angles</source>
      <translation>ángulos verticales</translation>
    </message>
    <message>
      <source>{count:,} of its intensities are below 0.</source>
      <translation>{count:,} de sus intensidades son menores que 0.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights are computed with photometric files (different ones: {files:,}).</source>
      <translation>{count:,} de {total:,} luminarias se calculan con archivos fotométricos (distintos: {files:,}).</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights match none of the {files:,} photometric files. A general shape was assumed for them by fixture and lamp type, which leaves their light less certain. {names}</source>
      <translation>{count:,} de {total:,} luminarias no corresponden a ninguno de los {files:,} archivos fotométricos. Se supuso para ellas una forma general según la luminaria y la lámpara, y su luz es menos segura. {names}</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lights of '{layer}' name a photometric file in the field '{field}', and no folder of such files is given. A general shape of light was assumed for them.</source>
      <translation>{count:,} de {total:,} luminarias de '{layer}' nombran un archivo fotométrico en el campo '{field}', y no se da ninguna carpeta con esos archivos. Se supuso para ellas una forma general de la luz.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} photometric files match no light: {names}.</source>
      <translation>{count:,} de {total:,} archivos fotométricos no corresponden a ninguna luminaria: {names}.</translation>
    </message>
  </context>
  <context>
    <name>PhotometryReport</name>
    <message>
      <source>(no name of a file or a type)</source>
      <translation>(sin nombre de archivo ni de tipo)</translation>
    </message>
    <message>
      <source>A general shape of light was assumed for them. Put the missing files into the folder, or say in MAPPING which name has which file: lights.photometry(NAME) = FILE.</source>
      <translation>Se supuso para ellas una forma general de la luz. Añada los archivos que faltan a la carpeta, o diga en MAPPING qué nombre tiene qué archivo: lights.photometry(NOMBRE) = ARCHIVO.</translation>
    </message>
    <message>
      <source>And {n:,} more names.</source>
      <translation>Y {n:,} nombres más.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files that match no light</source>
      <translation>Archivos que no corresponden a ninguna luminaria</translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>Archivos que se dejaron fuera</translation>
    </message>
    <message>
      <source>How they spread their light</source>
      <translation>Cómo reparten su luz</translation>
    </message>
    <message>
      <source>Light of its lamps</source>
      <translation>Luz de sus lámparas</translation>
    </message>
    <message>
      <source>Light of the luminaire</source>
      <translation>Luz de la luminaria</translation>
    </message>
    <message>
      <source>Lights that match no file</source>
      <translation>Luminarias a las que no corresponde ningún archivo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Photometric files</source>
      <translation>Archivos fotométricos</translation>
    </message>
    <message>
      <source>Photometric files in the folder '{folder}' that can be read: {files:,}; used of them: {used:,}. Street lights computed with one: {lights:,} of {total:,}.</source>
      <translation>Archivos fotométricos de la carpeta '{folder}' que se pueden leer: {files:,}; de ellos se usan: {used:,}. Luminarias calculadas con uno: {lights:,} de {total:,}.</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Potencia</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Luminarias</translation>
    </message>
    <message>
      <source>Symmetry</source>
      <translation>Simetría</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no se indica</translation>
    </message>
    <message>
      <source>not stated (absolute photometry)</source>
      <translation>no se indica (fotometría absoluta)</translation>
    </message>
  </context>
  <context>
    <name>Plugin</name>
    <message>
      <source>Community sheet…</source>
      <translation>Hoja comunitaria…</translation>
    </message>
    <message>
      <source>Open the sample neighbourhood</source>
      <translation>Abrir el barrio de ejemplo</translation>
    </message>
    <message>
      <source>Score parcels…</source>
      <translation>Puntuar parcelas…</translation>
    </message>
    <message>
      <source>Wellplaced panel</source>
      <translation>Panel de Wellplaced</translation>
    </message>
  </context>
  <context>
    <name>Prices</name>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's prices were taken; they are rough.</source>
      <translation>'{layer}' no tiene precio para: {works}. Se tomaron los precios del catálogo, que son aproximados.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. The catalogue's rough prices were taken, and '{sign}' as {currency}.</source>
      <translation>'{layer}' no tiene precio para: {works}. Se tomaron los precios aproximados del catálogo, y '{sign}' como {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the catalogue's prices are in {usual}, not in {currency}.</source>
      <translation>'{layer}' no tiene precio para: {works}. No se ofrecen, pues los precios del catálogo están en {usual}, no en {currency}.</translation>
    </message>
    <message>
      <source>'{layer}' has no price for: {works}. They are not offered, for the list does not say its currency.</source>
      <translation>'{layer}' no tiene precio para: {works}. No se ofrecen, pues la lista no dice su moneda.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list, or name its currency in a column 'currency' if it is {usual}.</source>
      <translation>Añada filas para ellos a la lista de precios, o indique su moneda en una columna 'moneda' si es {usual}.</translation>
    </message>
    <message>
      <source>Add rows for them to the price list; write the currency as a code such as MXN or CAD.</source>
      <translation>Añada filas para ellos a la lista de precios; escriba la moneda como código, por ejemplo MXN o CAD.</translation>
    </message>
    <message>
      <source>Correct them in the price list, then run again.</source>
      <translation>Corríjalos en la lista de precios y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>Give a price list in {budget} (a table with a column for the work and one for its price).</source>
      <translation>Dé una lista de precios en {budget} (una tabla con una columna para el trabajo y otra para su precio).</translation>
    </message>
    <message>
      <source>Give a table with a column 'price', or say in MAPPING: prices.cost = YOUR_COLUMN</source>
      <translation>Dé una tabla con una columna 'precio', o diga en MAPPING: prices.cost = SU_COLUMNA</translation>
    </message>
    <message>
      <source>Give a table with a column 'work' (repair, retrofit, dim, prune, arm, pole; several languages are understood) and a column 'price', or say in MAPPING: prices.action = YOUR_COLUMN</source>
      <translation>Dé una tabla con una columna 'trabajo' (reparación, cambio a LED, atenuación, poda, brazo, poste; se entienden varios idiomas) y una columna 'precio', o diga en MAPPING: prices.action = SU_COLUMNA</translation>
    </message>
    <message>
      <source>Give all prices in one currency: a sum over several cannot be compared with a budget.</source>
      <translation>Dé todos los precios en una moneda: una suma de varias no se puede comparar con un presupuesto.</translation>
    </message>
    <message>
      <source>Give both in one currency.</source>
      <translation>Dé ambos en una misma moneda.</translation>
    </message>
    <message>
      <source>Give your own: a table with a column for the work and one for its price.</source>
      <translation>Dé los suyos: una tabla con una columna para el trabajo y otra para su precio.</translation>
    </message>
    <message>
      <source>If that is wrong, write such amounts without marks between thousands.</source>
      <translation>Si no es así, escriba esas cantidades sin signos entre los millares.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits (such as 1{mark}250); it was read as one of thousands.</source>
      <translation>En {count:,} de {total:,} celdas de la columna '{column}' de '{layer}' hay un signo antes de tres cifras (como 1{mark}250); se leyó como signo de millares.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} cells in the column '{column}' of '{layer}' a mark stands before three digits; the column's other amounts have '{decimal}' before the decimals, and these were read alike.</source>
      <translation>En {count:,} de {total:,} celdas de la columna '{column}' de '{layer}' hay un signo antes de tres cifras; las otras cantidades de la columna tienen '{decimal}' antes de los decimales, y estas se leyeron igual.</translation>
    </message>
    <message>
      <source>Name it in a column 'currency', in the price column's name or behind the budget, such as EUR.</source>
      <translation>Indíquela en una columna 'moneda', en el nombre de la columna de precios o detrás del presupuesto, por ejemplo EUR.</translation>
    </message>
    <message>
      <source>Name the work as repair, retrofit, dim, prune, arm or pole, and give its price as a number.</source>
      <translation>Llame al trabajo reparación, cambio a LED, atenuación, poda, brazo o poste, y dé su precio como número.</translation>
    </message>
    <message>
      <source>No price list was given: the prices are the catalogue's, in {currency}, and rough.</source>
      <translation>No se dio ninguna lista de precios: los precios son los del catálogo, en {currency}, y aproximados.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the catalogue's prices are in {prices}.</source>
      <translation>El presupuesto está en {budget}, pero los precios del catálogo están en {prices}.</translation>
    </message>
    <message>
      <source>The budget is in {budget}, but the prices of '{layer}' are in {prices}.</source>
      <translation>El presupuesto está en {budget}, pero los precios de '{layer}' están en {prices}.</translation>
    </message>
    <message>
      <source>The price list '{layer}' does not say its currency; the budget was taken to be in the same.</source>
      <translation>La lista de precios '{layer}' no dice su moneda; se supuso que el presupuesto está en la misma.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column that names the work.</source>
      <translation>La lista de precios '{layer}' no tiene ninguna columna que nombre el trabajo.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no column with prices.</source>
      <translation>La lista de precios '{layer}' no tiene ninguna columna con precios.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has no row with a work that is known and a price above zero.</source>
      <translation>La lista de precios '{layer}' no tiene ninguna fila con un trabajo conocido y un precio mayor que cero.</translation>
    </message>
    <message>
      <source>The price list '{layer}' has prices in several currencies: {currencies}.</source>
      <translation>La lista de precios '{layer}' tiene precios en varias monedas: {currencies}.</translation>
    </message>
    <message>
      <source>the price list '{layer}'</source>
      <translation>la lista de precios '{layer}'</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} cells in the column '{column}' of '{layer}' are no amount; they were not used.</source>
      <translation>{count:,} de {total:,} celdas de la columna '{column}' de '{layer}' no son cantidades; no se usaron.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} prices of '{layer}' are 0, negative, or higher at the low end; they were not used.</source>
      <translation>{count:,} de {total:,} precios de '{layer}' son 0, negativos o mayores en el extremo bajo; no se usaron.</translation>
    </message>
    <message>
      <source>{count:,} rows of '{layer}' price '{action}', from {low:,.0f} to {high:,.0f}: {cost:,.0f} was taken, and the rest as the range.</source>
      <translation>{count:,} filas de '{layer}' dan precio a '{action}', de {low:,.0f} a {high:,.0f}: se tomó {cost:,.0f}, y el resto como intervalo.</translation>
    </message>
  </context>
  <context>
    <name>Provenance</name>
    <message>
      <source>How '{layer}' came about could not be kept in its metadata: {problem}</source>
      <translation>No se pudo guardar en los metadatos de «{layer}» cómo se hizo: {problem}</translation>
    </message>
    <message>
      <source>Made by Wellplaced. It scores places by measured physical facts, never people.</source>
      <translation>Hecho por Wellplaced. Puntúa lugares por hechos físicos medidos, nunca personas.</translation>
    </message>
  </context>
  <context>
    <name>PublicReasons</name>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Sobre todo: {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known: data is missing for most of its {n:.0f} parcels.</source>
      <translation>No se sabe la necesidad de mejora: faltan datos de la mayoría de sus {n:.0f} parcelas.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100, the mean of {n:.0f} parcels.</source>
      <translation>Necesidad de mejora {need:.0f} de 100, la media de {n:.0f} parcelas.</translation>
    </message>
    <message>
      <source>land and buildings in and around it need care</source>
      <translation>los terrenos y edificios de la zona necesitan cuidado</translation>
    </message>
    <message>
      <source>walkways lack clear sight</source>
      <translation>falta buena visibilidad en las aceras</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>el {hidden:.0f} % del terreno abierto no se ve desde ninguna acera</translation>
    </message>
    <message>
      <source>{what} ({points:.0f} points)</source>
      <translation>{what} ({points:.0f} puntos)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Helps: {what}.</source>
      <translation>Ayuda: {what}.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Luz</translation>
    </message>
    <message>
      <source>Mostly: {what}.</source>
      <translation>Sobre todo: {what}.</translation>
    </message>
    <message>
      <source>Need for improvement is not known.</source>
      <translation>No se sabe la necesidad de mejora.</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} of {ranked:,}).</source>
      <translation>Necesidad de mejora {need:.0f} de 100 (puesto {low:,.0f} de {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f} of {ranked:,}).</source>
      <translation>Necesidad de mejora {need:.0f} de 100 (puesto {low:,.0f} a {high:,.0f} de {ranked:,}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f} to {high:,.0f}).</source>
      <translation>Necesidad de mejora {need:.0f} de 100 (puesto {low:,.0f} a {high:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100 (rank {low:,.0f}).</source>
      <translation>Necesidad de mejora {need:.0f} de 100 (puesto {low:,.0f}).</translation>
    </message>
    <message>
      <source>Need for improvement {need:.0f} of 100.</source>
      <translation>Necesidad de mejora {need:.0f} de 100.</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Desocupación</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Visibilidad</translation>
    </message>
    <message>
      <source>hardly a window overlooks the walkway</source>
      <translation>casi ninguna ventana da a la acera</translation>
    </message>
    <message>
      <source>it is a park, a school or the like</source>
      <translation>es un parque, una escuela o algo similar</translation>
    </message>
    <message>
      <source>likely vacant parcels within 150 m: {count:.0f}</source>
      <translation>parcelas probablemente vacías a menos de 150 m: {count:.0f}</translation>
    </message>
    <message>
      <source>no building data here</source>
      <translation>no hay datos de edificios aquí</translation>
    </message>
    <message>
      <source>no building layer was given</source>
      <translation>no se indicó una capa de edificios</translation>
    </message>
    <message>
      <source>no data on vacancy here</source>
      <translation>no hay datos de desocupación aquí</translation>
    </message>
    <message>
      <source>no layer with signs of vacancy was given</source>
      <translation>no se indicó una capa con indicios de desocupación</translation>
    </message>
    <message>
      <source>no street-light data here</source>
      <translation>no hay datos de luminarias aquí</translation>
    </message>
    <message>
      <source>no street-light layer was given</source>
      <translation>no se indicó una capa de luminarias</translation>
    </message>
    <message>
      <source>no vacant parcel is known within 150 m</source>
      <translation>no se conoce ninguna parcela vacía a menos de 150 m</translation>
    </message>
    <message>
      <source>no walkway could be found</source>
      <translation>no se encontró ninguna acera</translation>
    </message>
    <message>
      <source>no walkway within 25 m</source>
      <translation>no hay ninguna acera a menos de 25 m</translation>
    </message>
    <message>
      <source>signs that the building is vacant ({percent:.0f} % likely)</source>
      <translation>indicios de que el edificio está vacío (probabilidad del {percent:.0f} %)</translation>
    </message>
    <message>
      <source>signs that the lot is vacant ({percent:.0f} % likely)</source>
      <translation>indicios de que el terreno está vacío (probabilidad del {percent:.0f} %)</translation>
    </message>
    <message>
      <source>the frontage has {average:.2g} lx on average, below its class</source>
      <translation>el frente tiene {average:.2g} lx de media, menos de lo que pide su clase</translation>
    </message>
    <message>
      <source>the longest dark gap is {gap:.0f} m</source>
      <translation>el tramo oscuro más largo mide {gap:.0f} m</translation>
    </message>
    <message>
      <source>the lowest light is {lowest:.2g} lx</source>
      <translation>la luz mínima es de {lowest:.2g} lx</translation>
    </message>
    <message>
      <source>the parcel has no shape</source>
      <translation>la parcela no tiene forma</translation>
    </message>
    <message>
      <source>the view is cut in parts</source>
      <translation>la vista está cortada en partes</translation>
    </message>
    <message>
      <source>the whole frontage has at least {goal:.2g} lx</source>
      <translation>todo el frente tiene al menos {goal:.2g} lx</translation>
    </message>
    <message>
      <source>weak signs of vacancy here or near</source>
      <translation>indicios débiles de desocupación aquí o cerca</translation>
    </message>
    <message>
      <source>{eyes:.0f} windows for every 10 m overlook the walkway</source>
      <translation>ventanas que dan a la acera por cada 10 m: {eyes:.0f}</translation>
    </message>
    <message>
      <source>{factor} does not apply: {why}.</source>
      <translation>{factor}: no se aplica ({why}).</translation>
    </message>
    <message>
      <source>{factor} is not known.</source>
      <translation>{factor}: no se sabe.</translation>
    </message>
    <message>
      <source>{factor} is not known: {why}.</source>
      <translation>{factor}: no se sabe ({why}).</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first}; {next}</translation>
    </message>
    <message>
      <source>{hidden:.0f} % of the open ground is seen from no walkway</source>
      <translation>el {hidden:.0f} % del terreno abierto no se ve desde ninguna acera</translation>
    </message>
    <message>
      <source>{measured} ({points:.0f} points)</source>
      <translation>{measured} ({points:.0f} puntos)</translation>
    </message>
    <message>
      <source>{pocket:.0f} m2 near the walkway are hidden</source>
      <translation>{pocket:.0f} m2 cerca de la acera están ocultos</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is below {goal:.2g} lx</source>
      <translation>el {share:.0f} % del frente está por debajo de {goal:.2g} lx</translation>
    </message>
  </context>
  <context>
    <name>RightsOfWay</name>
    <message>
      <source>It branches like a street network and holds much of the streets' length.</source>
      <translation>Se ramifica como una red de calles y contiene gran parte de la longitud de las calles.</translation>
    </message>
    <message>
      <source>It branches like a street network and surrounds blocks of parcels.</source>
      <translation>Se ramifica como una red de calles y rodea manzanas de parcelas.</translation>
    </message>
    <message>
      <source>It has no id and streets run along it.</source>
      <translation>No tiene id y hay calles a lo largo de él.</translation>
    </message>
    <message>
      <source>It has no id and the shape of a street network.</source>
      <translation>No tiene id y tiene la forma de una red de calles.</translation>
    </message>
    <message>
      <source>It surrounds blocks of parcels and streets run along it.</source>
      <translation>Rodea manzanas de parcelas y hay calles a lo largo de él.</translation>
    </message>
    <message>
      <source>Its field {field} says '{value}'.</source>
      <translation>Su campo {field} dice «{value}».</translation>
    </message>
    <message>
      <source>Its id is '{value}', which is no parcel's number.</source>
      <translation>Su id es «{value}», que no es el número de una parcela.</translation>
    </message>
    <message>
      <source>{n:,} other</source>
      <translation>otros: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} rail</source>
      <translation>tren: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} street</source>
      <translation>calle: {n:,}</translation>
    </message>
    <message>
      <source>{n:,} water</source>
      <translation>agua: {n:,}</translation>
    </message>
  </context>
  <context>
    <name>Roles</name>
    <message>
      <source>'{column}' ({word}) mixes units ({units}). Each value was read in its own.</source>
      <translation>«{column}» ({word}) mezcla unidades ({units}). Cada valor se leyó en la suya.</translation>
    </message>
    <message>
      <source>'{column}' is {word} in {unit}, as MAPPING says.</source>
      <translation>«{column}» es {word} en {unit}, como dice MAPPING.</translation>
    </message>
    <message>
      <source>'{column}' is {word}, as MAPPING says.</source>
      <translation>«{column}» es {word}, como dice MAPPING.</translation>
    </message>
    <message>
      <source>'{column}' sounds like {word}, but only {percent:.0f} % of its values fit. It was not used.</source>
      <translation>«{column}» suena a {word}, pero solo encaja el {percent:.0f} % de sus valores. No se usó.</translation>
    </message>
    <message>
      <source>'{column}' was also taken as {word}: {percent:.0f} % of its values name watts.</source>
      <translation>«{column}» se tomó también como {word}: el {percent:.0f} % de sus valores indican vatios.</translation>
    </message>
    <message>
      <source>'{column}' was not taken as the mounting height: its name says elevation, which is the height of the ground above the sea.</source>
      <translation>«{column}» no se tomó como la altura de montaje: su nombre dice elevación, que es la altura del suelo sobre el mar.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit.</source>
      <translation>«{column}» se tomó como {word} en {unit}: encajan su nombre y el {percent:.0f} % de sus valores.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its name and {percent:.0f} % of its values fit; its unit is stated nowhere and was assumed from the size of the values.</source>
      <translation>«{column}» se tomó como {word} en {unit}: encajan su nombre y el {percent:.0f} % de sus valores; su unidad no se indica en ninguna parte y se supuso por el tamaño de los valores.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word} in {unit}: its unit is stated nowhere, but {why}.</source>
      <translation>«{column}» se tomó como {word} en {unit}: su unidad no se indica en ninguna parte, pero {why}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: it joins {parts}.</source>
      <translation>«{column}» se tomó como {word}: une {parts}.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its name and {percent:.0f} % of its values fit.</source>
      <translation>«{column}» se tomó como {word}: encajan su nombre y el {percent:.0f} % de sus valores.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: its values end in .ies or .ldt.</source>
      <translation>'{column}' se tomó como {word}: sus valores terminan en .ies o .ldt.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: no name says so, but its values differ from row to row.</source>
      <translation>«{column}» se tomó como {word}: ningún nombre lo dice, pero sus valores cambian de fila a fila.</translation>
    </message>
    <message>
      <source>'{column}' was taken as {word}: {percent:.0f} % of its values are known words for it.</source>
      <translation>«{column}» se tomó como {word}: el {percent:.0f} % de sus valores son palabras conocidas para ello.</translation>
    </message>
    <message>
      <source>All are of the kind '{kind}': the layer's name '{layer}' says so.</source>
      <translation>Todos son del tipo «{kind}»: lo dice el nombre de la capa «{layer}».</translation>
    </message>
    <message>
      <source>Columns with a similar name: {near}.</source>
      <translation>Columnas con un nombre parecido: {near}.</translation>
    </message>
    <message>
      <source>Correct them, or name another column in MAPPING.</source>
      <translation>Corríjalos, o nombre otra columna en MAPPING.</translation>
    </message>
    <message>
      <source>If it is another, say so in MAPPING: {role}.{word} = {column} [ft], or [m].</source>
      <translation>Si es otra, dígalo en MAPPING: {role}.{word} = {column} [ft], o [m].</translation>
    </message>
    <message>
      <source>If it is the height of the lamp above the ground, say in MAPPING: lights.height = {column}</source>
      <translation>Si es la altura de la lámpara sobre el suelo, diga en MAPPING: lights.height = {column}</translation>
    </message>
    <message>
      <source>If it is what it sounds like, say in MAPPING what its values mean or which unit it has.</source>
      <translation>Si es lo que parece, diga en MAPPING qué significan sus valores o qué unidad tiene.</translation>
    </message>
    <message>
      <source>In {count:,} of {total:,} values of '{column}' ({word}) day and month cannot be told apart. Only the year was used.</source>
      <translation>En {count:,} de {total:,} valores de «{column}» ({word}) no se puede distinguir el día del mes. Solo se usó el año.</translation>
    </message>
    <message>
      <source>MAPPING can say what they mean: {role}.{name}({text}) = one of {codes}.</source>
      <translation>MAPPING puede decir qué significan: {role}.{name}({text}) = uno de {codes}.</translation>
    </message>
    <message>
      <source>MAPPING takes {role}.{word} from '{column}', but '{layer}' has no such column. It was guessed.</source>
      <translation>MAPPING toma {role}.{word} de «{column}», pero «{layer}» no tiene esa columna. Se buscó otra por su nombre y sus valores.</translation>
    </message>
    <message>
      <source>Plausible is more than {low:,g} and at most {high:,g} {unit}. Check the values, and the unit in MAPPING.</source>
      <translation>Es creíble más de {low:,g} y como mucho {high:,g} {unit}. Revise los valores, y la unidad en MAPPING.</translation>
    </message>
    <message>
      <source>Write dates as year-month-day, such as 2024-03-31.</source>
      <translation>Escriba las fechas como año-mes-día, por ejemplo 2024-03-31.</translation>
    </message>
    <message>
      <source>half of the lengths do not exceed {middle:,.1f}</source>
      <translation>la mitad de las longitudes no pasa de {middle:,.1f}</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}</source>
      <translation>la mitad de las longitudes llega a {middle:,.1f}</translation>
    </message>
    <message>
      <source>half of the lengths reach {middle:,.1f}, which is unusual in metres</source>
      <translation>la mitad de las longitudes llega a {middle:,.1f}, lo que es raro en metros</translation>
    </message>
    <message>
      <source>roofs are about {middle:,.1f} above the ground</source>
      <translation>los techos están unos {middle:,.1f} por encima del suelo</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths do not exceed {middle:,.1f}</source>
      <translation>las coordenadas de la capa están en pies y la mitad de las longitudes no pasa de {middle:,.1f}</translation>
    </message>
    <message>
      <source>the layer's coordinates are in feet and half of the lengths reach {middle:,.1f}</source>
      <translation>las coordenadas de la capa están en pies y la mitad de las longitudes llega a {middle:,.1f}</translation>
    </message>
    <message>
      <source>the other elevation is in {unit}</source>
      <translation>la otra elevación está en {unit}</translation>
    </message>
    <message>
      <source>there are about {middle:,.1f} of it per storey</source>
      <translation>hay unos {middle:,.1f} por piso</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are no date: {texts}. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{column}» ({word}) no son una fecha: {texts}. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are not known: {texts}. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{column}» ({word}) no se conocen: {texts}. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) are texts that are no such number: {texts}. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{column}» ({word}) son textos que no son ese tipo de número: {texts}. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} values of '{column}' ({word}) cannot be, such as {worst:,.4g} {unit}. They were taken as unknown.</source>
      <translation>{count:,} de {total:,} valores de «{column}» ({word}) no son posibles, como {worst:,.4g} {unit}. Se tomaron como desconocidos.</translation>
    </message>
    <message>
      <source>{word} is {constant} everywhere, as MAPPING says.</source>
      <translation>{word} es {constant} en todas partes, como dice MAPPING.</translation>
    </message>
  </context>
  <context>
    <name>ScoreParcels</name>
    <message>
      <source>Score parcels</source>
      <translation>Puntuar parcelas</translation>
    </message>
    <message>
      <source>Shows, parcel by parcel, where a place needs care, says why, and suggests what would help.

Give the parcels, and what you have of walkways, street lights, buildings, trees, walls and signs of vacancy. Three things are measured: whether the parcel's stretch of walkway is lit as its class asks, whether open ground can be seen from the walkway, and how likely land and buildings are vacant. What a layer is missing for is left out and lowers the confidence.

Each parcel gets its need for improvement (0 to 100), the points that make it, its rank, how sure the result is, and the reason. Dark gaps, hidden pockets, groups of likely vacant parcels and suggestions with cost and evidence become layers.

It scores places by measured facts, never people; it needs no crime data. What is not known stays empty (NULL), never 0. Everything assumed or repaired is said in the log and, if you wish, in a table of findings.

Each step is an algorithm of its own as well; the model designer can chain them. A model to start from lies in the plugin's folder resources/models.</source>
      <translation>Muestra, parcela por parcela, dónde un lugar necesita cuidado, dice por qué y sugiere qué ayudaría.

Indique las parcelas, y lo que tenga de aceras, luminarias, edificios, árboles, muros e indicios de desocupación. Se miden tres cosas: si el tramo de acera de la parcela está iluminado como pide su clase, si el terreno abierto se ve desde la acera, y con qué probabilidad hay terrenos y edificios vacíos. Lo que no tiene capa se deja fuera y baja la confianza.

Cada parcela recibe su necesidad de mejora (0 a 100), los puntos que la forman, su puesto, cuánta certeza tiene el resultado y la razón. Los tramos oscuros, los rincones ocultos, los grupos de parcelas probablemente vacías y las sugerencias con costo y evidencia se convierten en capas.

Puntúa lugares por hechos medidos, nunca personas; no necesita datos de delitos. Lo que no se sabe queda vacío (NULL), nunca 0. Todo lo que se supone o se repara se dice en el registro y, si lo desea, en una tabla de hallazgos.

Cada paso es también un algoritmo propio; el diseñador de modelos puede encadenarlos. En la carpeta resources/models del complemento hay un modelo para empezar.</translation>
    </message>
    <message>
      <source>need,lighting,street lights,dark,sightlines,visibility,vacancy,vacant,interventions,walkway,parcel,lot,planning,lux</source>
      <translation>necesidad,alumbrado,luminarias,oscuro,visibilidad,vista,desocupación,vacío,medidas,acera,parcela,terreno,planificación,lux</translation>
    </message>
  </context>
  <context>
    <name>ScoreStep</name>
    <message>
      <source>1 = the greatest need. A range says what the rank may be as far as the data are sure.</source>
      <translation>1 = la mayor necesidad. Un intervalo dice qué puesto puede ser, según lo seguros que son los datos.</translation>
    </message>
    <message>
      <source>A GeoPackage that takes all layers of the run, each as a table. Tables that are there stay. Without a file the layers are temporary and vanish when QGIS closes.</source>
      <translation>Un GeoPackage que recibe todas las capas de la ejecución, cada una como tabla. Las tablas que ya están se quedan. Sin archivo, las capas son temporales y desaparecen al cerrar QGIS.</translation>
    </message>
    <message>
      <source>About the data: {n:,} findings</source>
      <translation>Sobre los datos: {n:,} hallazgos</translation>
    </message>
    <message>
      <source>Back to the result</source>
      <translation>Volver al resultado</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose the GeoPackage that takes the results</source>
      <translation>Elija el GeoPackage que recibe los resultados</translation>
    </message>
    <message>
      <source>Enter tells why the parcel has its need</source>
      <translation>Intro dice por qué la parcela tiene su necesidad</translation>
    </message>
    <message>
      <source>Equal</source>
      <translation>Iguales</translation>
    </message>
    <message>
      <source>File for the results</source>
      <translation>Archivo para los resultados</translation>
    </message>
    <message>
      <source>Find a parcel by its id</source>
      <translation>Buscar una parcela por su id</translation>
    </message>
    <message>
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Give at least one part a weight above 0.</source>
      <translation>Dé a una parte al menos un peso mayor que 0.</translation>
    </message>
    <message>
      <source>Gives every part the same weight</source>
      <translation>Da a todas las partes el mismo peso</translation>
    </message>
    <message>
      <source>Here the parcels are ranked once they are scored, or a scored layer is open.</source>
      <translation>Aquí se ordenan las parcelas cuando se han puntuado o hay abierta una capa puntuada.</translation>
    </message>
    <message>
      <source>How much each part counts</source>
      <translation>Cuánto cuenta cada parte</translation>
    </message>
    <message>
      <source>How much of the data that is needed was there, and how good and fresh it was</source>
      <translation>Cuántos de los datos necesarios había, y lo buenos y recientes que eran</translation>
    </message>
    <message>
      <source>Keep these weights</source>
      <translation>Conservar estos pesos</translation>
    </message>
    <message>
      <source>List uncertain parcels too ({n:,})</source>
      <translation>Listar también las inciertas ({n:,})</translation>
    </message>
    <message>
      <source>Mostly</source>
      <translation>Sobre todo</translation>
    </message>
    <message>
      <source>Need</source>
      <translation>Necesidad</translation>
    </message>
    <message>
      <source>Need for improvement, 0 to 100</source>
      <translation>Necesidad de mejora, de 0 a 100</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Parcela</translation>
    </message>
    <message>
      <source>Parcel {parcel}: need for improvement {need}, rank {rank}, {percent} sure.</source>
      <translation>Parcela {parcel}: necesidad de mejora {need}, puesto {rank}, seguridad {percent}.</translation>
    </message>
    <message>
      <source>Parcels by their need for improvement</source>
      <translation>Parcelas por su necesidad de mejora</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Avance de la ejecución</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Reading the scored parcels…</source>
      <translation>Leyendo las parcelas puntuadas…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Save the results to a GeoPackage</source>
      <translation>Guardar los resultados en un GeoPackage</translation>
    </message>
    <message>
      <source>Save to…</source>
      <translation>Guardar en…</translation>
    </message>
    <message>
      <source>Saved in {file}.</source>
      <translation>Guardado en {file}.</translation>
    </message>
    <message>
      <source>Score parcels</source>
      <translation>Puntuar parcelas</translation>
    </message>
    <message>
      <source>Scored layer</source>
      <translation>Capa puntuada</translation>
    </message>
    <message>
      <source>Show all findings</source>
      <translation>Ver todos los hallazgos</translation>
    </message>
    <message>
      <source>Show the need for improvement</source>
      <translation>Mostrar la necesidad de mejora</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Empezando…</translation>
    </message>
    <message>
      <source>Stopped, but the layers had been written already. They lie in {file}.</source>
      <translation>Detenido, pero las capas ya estaban escritas. Están en {file}.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was written.</source>
      <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Stops the run; nothing is written</source>
      <translation>Detiene la ejecución; no se escribe nada</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Temporary, until QGIS closes</source>
      <translation>Temporales, hasta cerrar QGIS</translation>
    </message>
    <message>
      <source>The layers are temporary and vanish when QGIS closes. To keep them, name a file and run again.</source>
      <translation>Las capas son temporales y desaparecen al cerrar QGIS. Para conservarlas, indique un archivo y repita la ejecución.</translation>
    </message>
    <message>
      <source>The list shows other weights than the stored result.</source>
      <translation>La lista muestra otros pesos que el resultado guardado.</translation>
    </message>
    <message>
      <source>The map shows other weights than the stored result.</source>
      <translation>El mapa muestra otros pesos que el resultado guardado.</translation>
    </message>
    <message>
      <source>The parcel's id</source>
      <translation>El id de la parcela</translation>
    </message>
    <message>
      <source>The project was closed, so the run was stopped.</source>
      <translation>Se cerró el proyecto, así que la ejecución se detuvo.</translation>
    </message>
    <message>
      <source>The run ended without a result. {error} The log of QGIS (Processing) has the details.</source>
      <translation>La ejecución terminó sin resultado. {error} El registro de QGIS (Procesos) tiene los detalles.</translation>
    </message>
    <message>
      <source>This layer has a style of its own, so its colours do not follow the weights.</source>
      <translation>Esta capa tiene un estilo propio, así que sus colores no siguen los pesos.</translation>
    </message>
    <message>
      <source>We are less sure of it: striped on the map.</source>
      <translation>De ella estamos menos seguros: rayada en el mapa.</translation>
    </message>
    <message>
      <source>Weight of {part}</source>
      <translation>Peso de {part}</translation>
    </message>
    <message>
      <source>Wellplaced's algorithms are not loaded. Switch the plugin off and on again.</source>
      <translation>Los algoritmos de Wellplaced no están cargados. Desactive el complemento y actívelo de nuevo.</translation>
    </message>
    <message>
      <source>What makes most of the need</source>
      <translation>Lo que causa la mayor parte de la necesidad</translation>
    </message>
    <message>
      <source>Why does this parcel have its need?</source>
      <translation>¿Por qué tiene esta parcela su necesidad?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>faltan unos segundos</translation>
    </message>
    <message>
      <source>about {n} min left</source>
      <translation>faltan unos {n} min</translation>
    </message>
    <message>
      <source>about {n} s left</source>
      <translation>faltan unos {n} s</translation>
    </message>
    <message>
      <source>{known:,} of {total:,} parcels scored in {time}.</source>
      <translation>{known:,} de {total:,} parcelas puntuadas en {time}.</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <source>{n:,} parcels</source>
      <translation>{n:,} parcelas</translation>
    </message>
    <message>
      <source>{n} percent</source>
      <translation>{n} por ciento</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
  </context>
  <context>
    <name>Scoring</name>
    <message>
      <source>A marker for each: what would help, what was measured, cost, evidence, harms and consent.</source>
      <translation>Un marcador para cada una: qué ayudaría, qué se midió, costo, evidencia, daños y permisos.</translation>
    </message>
    <message>
      <source>A scenario of its own: what lamps that light too much would save, and pay for.</source>
      <translation>Un escenario aparte: lo que ahorrarían las lámparas que iluminan demasiado, y lo que pagaría.</translation>
    </message>
    <message>
      <source>A table along the ranking, beyond the budget too, with its knee.</source>
      <translation>Una tabla a lo largo del orden, también más allá del presupuesto, con su codo.</translation>
    </message>
    <message>
      <source>A table of what is new, gone, done, moved or dearer, where a last list is given.</source>
      <translation>Una tabla de lo nuevo, lo que ya no está, lo hecho, lo que se movió o encareció, si se da una última lista.</translation>
    </message>
    <message>
      <source>Areas of the suggestions</source>
      <translation>Áreas de las sugerencias</translation>
    </message>
    <message>
      <source>Changes since the last list</source>
      <translation>Cambios desde la última lista</translation>
    </message>
    <message>
      <source>Dark gaps</source>
      <translation>Tramos oscuros</translation>
    </message>
    <message>
      <source>Dimming fund</source>
      <translation>Fondo de atenuación</translation>
    </message>
    <message>
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>For each cell of ground, how many places on the walkways see it.</source>
      <translation>Para cada celda de suelo, desde cuántos lugares de las aceras se ve.</translation>
    </message>
    <message>
      <source>From how many places the ground is seen</source>
      <translation>Desde cuántos lugares se ve el suelo</translation>
    </message>
    <message>
      <source>From how many places the ground is seen (raster)</source>
      <translation>Desde cuántos lugares se ve el suelo (ráster)</translation>
    </message>
    <message>
      <source>Ground near a walkway that nobody on it sees, with what hides it.</source>
      <translation>Terreno cerca de una acera que nadie ve desde ella, con lo que lo oculta.</translation>
    </message>
    <message>
      <source>Groups of likely vacant parcels</source>
      <translation>Grupos de parcelas probablemente vacías</translation>
    </message>
    <message>
      <source>Hidden pockets</source>
      <translation>Rincones ocultos</translation>
    </message>
    <message>
      <source>Light on the ground</source>
      <translation>Luz en el suelo</translation>
    </message>
    <message>
      <source>Light on the ground (raster)</source>
      <translation>Luz en el suelo (ráster)</translation>
    </message>
    <message>
      <source>Light on the walkways</source>
      <translation>Luz en las aceras</translation>
    </message>
    <message>
      <source>Likely vacant parcels that lie together, with their number and area.</source>
      <translation>Parcelas probablemente vacías que están juntas, con su número y superficie.</translation>
    </message>
    <message>
      <source>Lines of the suggestions</source>
      <translation>Líneas de las sugerencias</translation>
    </message>
    <message>
      <source>List for crews</source>
      <translation>Lista para las cuadrillas</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Necesidad de mejora</translation>
    </message>
    <message>
      <source>Number of findings</source>
      <translation>Número de hallazgos</translation>
    </message>
    <message>
      <source>One page to print: what the money buys, how sure that is, and what it rests on.</source>
      <translation>Una página para imprimir: lo que compra el dinero, cuán seguro es y en qué se apoya.</translation>
    </message>
    <message>
      <source>Packages of works</source>
      <translation>Paquetes de trabajos</translation>
    </message>
    <message>
      <source>Parcels scored</source>
      <translation>Número de parcelas puntuadas</translation>
    </message>
    <message>
      <source>Picture of the curve</source>
      <translation>Imagen de la curva</translation>
    </message>
    <message>
      <source>Ranked upgrades</source>
      <translation>Mejoras ordenadas</translation>
    </message>
    <message>
      <source>Scored parcels</source>
      <translation>Parcelas puntuadas</translation>
    </message>
    <message>
      <source>Stretches of walkway below the light that is wanted, with their length and cause.</source>
      <translation>Tramos de acera por debajo de la luz deseada, con su longitud y causa.</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Summary for the council</source>
      <translation>Resumen para el concejo</translation>
    </message>
    <message>
      <source>The chosen works with rank, why, cost, light before and after, energy, and what was decided.</source>
      <translation>Los trabajos elegidos con rango, por qué, costo, luz antes y después, energía y lo que se decidió.</translation>
    </message>
    <message>
      <source>The ground that a suggestion is about, such as a lot or a hidden pocket.</source>
      <translation>El terreno del que trata una sugerencia, como un terreno vacío o un rincón oculto.</translation>
    </message>
    <message>
      <source>The light on each square metre of ground around the parcels, in lux, with its shadows.</source>
      <translation>La luz en cada metro cuadrado de suelo alrededor de las parcelas, en lux, con sus sombras.</translation>
    </message>
    <message>
      <source>The parcels with their own fields first, then need, its parts and the reason.</source>
      <translation>Las parcelas con sus propios campos primero, después la necesidad, sus partes y la razón.</translation>
    </message>
    <message>
      <source>The stretches of walkway that a suggestion is about.</source>
      <translation>Los tramos de acera de los que trata una sugerencia.</translation>
    </message>
    <message>
      <source>The walkways as they were understood, with the light on each.</source>
      <translation>Las aceras como se entendieron, con la luz en cada una.</translation>
    </message>
    <message>
      <source>The works by street or circuit with sums, each with its light's own record as it is in your layer.</source>
      <translation>Los trabajos por calle o circuito con sumas, cada uno con el registro de su luminaria tal como está en su capa.</translation>
    </message>
    <message>
      <source>Wellplaced: {layer}, {time}</source>
      <translation>Wellplaced: {layer}, {time}</translation>
    </message>
    <message>
      <source>What a crew can do at once in a street.</source>
      <translation>Lo que una cuadrilla puede hacer de una vez en una calle.</translation>
    </message>
    <message>
      <source>What each amount of money gives</source>
      <translation>Lo que da cada cantidad de dinero</translation>
    </message>
    <message>
      <source>What each further amount of money gives, for a report.</source>
      <translation>Lo que da cada cantidad más de dinero, para un informe.</translation>
    </message>
    <message>
      <source>What is not in the data</source>
      <translation>Lo que no está en los datos</translation>
    </message>
    <message>
      <source>What is wrong with the data, how many features, and what to do.</source>
      <translation>Qué está mal en los datos, cuántos objetos y qué hacer.</translation>
    </message>
    <message>
      <source>Where a layer has nothing: what depends on it is unknown there, for there may be things that it does not hold.</source>
      <translation>Dónde una capa no tiene nada: lo que depende de ella es desconocido ahí, pues puede haber cosas que la capa no contiene.</translation>
    </message>
  </context>
  <context>
    <name>Sightlines</name>
    <message>
      <source>Computes what people on the walkways see of the open ground beside them, and finds what nobody sees.

Give buildings with heights, and what you have of trees, walls and fences. Each parcel gets the share of open ground in view, the windows that overlook its stretch of walkway, the hidden ground near it, and a deficit from 0 (open to view) to 1 (the worst), with how sure it is. Beside it stand the metres that face a front known to have no windows: give the kinds of the buildings, or your own survey of facades as the parcels' field sightlines_blank_m. Private ground behind houses is never looked at. Where the parcels have vacancy_probability, windows of likely vacant buildings do not count.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement.</source>
      <translation>Calcula qué ven las personas en las aceras del terreno abierto que hay al lado, y encuentra lo que nadie ve.

Indique edificios con alturas, y lo que tenga de árboles, muros y vallas. Cada parcela recibe la parte del terreno abierto que está a la vista, las ventanas que dan a su tramo de acera, el terreno oculto cercano y un déficit de 0 (a la vista) a 1 (lo peor), con su certeza. Al lado figuran los metros que dan a una fachada de la que se sabe que no tiene ventanas: indique los tipos de los edificios, o su propio relevamiento de fachadas como campo sightlines_blank_m de las parcelas. Nunca se mira el terreno privado detrás de las casas. Donde las parcelas tienen vacancy_probability, las ventanas de edificios probablemente vacíos no cuentan.

Los déficits de otros factores que las parcelas ya tengan se conservan: combínelos en Necesidad de mejora.</translation>
    </message>
    <message>
      <source>Sightlines from the walkways</source>
      <translation>Visibilidad desde las aceras</translation>
    </message>
    <message>
      <source>sightlines,visibility,viewshed,view,hidden,windows,eyes,buildings,fence,hedge</source>
      <translation>líneas de visión,visibilidad,cuenca visual,vista,oculto,ventanas,ojos,edificios,valla,seto</translation>
    </message>
  </context>
  <context>
    <name>Sights</name>
    <message>
      <source>Closest two rows</source>
      <translation>Las dos filas más parecidas</translation>
    </message>
    <message>
      <source>Distance (CIEDE2000)</source>
      <translation>Distancia (CIEDE2000)</translation>
    </message>
    <message>
      <source>In the legend of '{layer}' the colours of '{first}' and '{second}' are hard to tell apart: {sight} (distance {distance:.0f}). Choose other colours, or other shapes.</source>
      <translation>En la leyenda de '{layer}' los colores de '{first}' y '{second}' se distinguen mal: {sight} (distancia {distance:.0f}). Elija otros colores u otras formas.</translation>
    </message>
    <message>
      <source>Least contrast to paper</source>
      <translation>Menor contraste con el papel</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>The legends as everybody sees them</source>
      <translation>Las leyendas como las ve cada quien</translation>
    </message>
    <message>
      <source>Way of seeing</source>
      <translation>Forma de ver</translation>
    </message>
    <message>
      <source>full colour</source>
      <translation>a todo color</translation>
    </message>
    <message>
      <source>greyscale</source>
      <translation>en grises</translation>
    </message>
    <message>
      <source>no blue cones (tritanopia)</source>
      <translation>sin conos azules (tritanopía)</translation>
    </message>
    <message>
      <source>no green cones (deuteranopia)</source>
      <translation>sin conos verdes (deuteranopía)</translation>
    </message>
    <message>
      <source>no red cones (protanopia)</source>
      <translation>sin conos rojos (protanopía)</translation>
    </message>
    <message>
      <source>told apart by form</source>
      <translation>se distinguen por la forma</translation>
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <source>Choosing works</source>
      <translation>Eligiendo obras</translation>
    </message>
    <message>
      <source>Combining, explaining and suggesting</source>
      <translation>Combinar, explicar y sugerir</translation>
    </message>
    <message>
      <source>Computing light along the walkways</source>
      <translation>Calcular la luz a lo largo de las aceras</translation>
    </message>
    <message>
      <source>Computing light on all ground</source>
      <translation>Calculando la luz en todo el suelo</translation>
    </message>
    <message>
      <source>Computing the light again with the works done</source>
      <translation>Calculando de nuevo la luz con las obras hechas</translation>
    </message>
    <message>
      <source>Computing the light of each lamp</source>
      <translation>Calculando la luz de cada lámpara</translation>
    </message>
    <message>
      <source>Drawing dark gaps</source>
      <translation>Dibujar los tramos oscuros</translation>
    </message>
    <message>
      <source>Drawing what is not in the data</source>
      <translation>Dibujando lo que no está en los datos</translation>
    </message>
    <message>
      <source>Drawing what stands in the way</source>
      <translation>Dibujar lo que tapa la vista</translation>
    </message>
    <message>
      <source>Finding each parcel's frontage</source>
      <translation>Buscar el frente de cada parcela</translation>
    </message>
    <message>
      <source>Finding the walkways</source>
      <translation>Buscar las aceras</translation>
    </message>
    <message>
      <source>Grouping likely vacant parcels</source>
      <translation>Agrupar las parcelas probablemente vacías</translation>
    </message>
    <message>
      <source>Looking for works that would help</source>
      <translation>Buscando obras que ayudarían</translation>
    </message>
    <message>
      <source>Looking from walkways and windows</source>
      <translation>Mirar desde las aceras y las ventanas</translation>
    </message>
    <message>
      <source>Reading the exports</source>
      <translation>Leyendo las exportaciones</translation>
    </message>
    <message>
      <source>Reading the layers</source>
      <translation>Leer las capas</translation>
    </message>
    <message>
      <source>Reading the scored parcels</source>
      <translation>Leer las parcelas puntuadas</translation>
    </message>
    <message>
      <source>Reading the words</source>
      <translation>Leyendo las palabras</translation>
    </message>
    <message>
      <source>Reading what the layers hold</source>
      <translation>Leer qué contienen las capas</translation>
    </message>
    <message>
      <source>Setting the page</source>
      <translation>Componer la página</translation>
    </message>
    <message>
      <source>Setting the pages</source>
      <translation>Componiendo las páginas</translation>
    </message>
    <message>
      <source>Spreading vacancy to neighbours</source>
      <translation>Llevar la desocupación a las parcelas vecinas</translation>
    </message>
    <message>
      <source>Suggesting what would help</source>
      <translation>Sugerir qué ayudaría</translation>
    </message>
    <message>
      <source>Weighing the signs of vacancy</source>
      <translation>Pesar los indicios de desocupación</translation>
    </message>
    <message>
      <source>Writing the layers</source>
      <translation>Escribir las capas</translation>
    </message>
    <message>
      <source>Writing the sheet</source>
      <translation>Escribir la hoja</translation>
    </message>
  </context>
  <context>
    <name>Styles</name>
    <message>
      <source>0 to 20: little need</source>
      <translation>0 a 20: poca necesidad</translation>
    </message>
    <message>
      <source>0.4 to 0.6: some is known</source>
      <translation>0,4 a 0,6: se sabe algo</translation>
    </message>
    <message>
      <source>0.5 to 2 lx</source>
      <translation>0.5 a 2 lx</translation>
    </message>
    <message>
      <source>0.6 to 0.8: much is known</source>
      <translation>0,6 a 0,8: se sabe mucho</translation>
    </message>
    <message>
      <source>0.8 to 1: nearly all is known</source>
      <translation>0,8 a 1: se sabe casi todo</translation>
    </message>
    <message>
      <source>10 to 20 lx</source>
      <translation>10 a 20 lx</translation>
    </message>
    <message>
      <source>2 to 5 lx</source>
      <translation>2 a 5 lx</translation>
    </message>
    <message>
      <source>20 to 40: some need</source>
      <translation>20 a 40: algo de necesidad</translation>
    </message>
    <message>
      <source>40 to 60: medium need</source>
      <translation>40 a 60: necesidad media</translation>
    </message>
    <message>
      <source>5 to 10 lx</source>
      <translation>5 a 10 lx</translation>
    </message>
    <message>
      <source>60 to 80: much need</source>
      <translation>60 a 80: mucha necesidad</translation>
    </message>
    <message>
      <source>80 to 100: very much need</source>
      <translation>80 a 100: muchísima necesidad</translation>
    </message>
    <message>
      <source>A part is missing</source>
      <translation>Falta una parte</translation>
    </message>
    <message>
      <source>Bus or train stop</source>
      <translation>Parada de autobús o de tren</translation>
    </message>
    <message>
      <source>How the data was understood</source>
      <translation>Cómo se entendieron los datos</translation>
    </message>
    <message>
      <source>Less sure</source>
      <translation>Menos certeza</translation>
    </message>
    <message>
      <source>Library or meeting place</source>
      <translation>Biblioteca o lugar de reunión</translation>
    </message>
    <message>
      <source>Park or playground</source>
      <translation>Parque o área de juegos</translation>
    </message>
    <message>
      <source>School</source>
      <translation>Escuela</translation>
    </message>
    <message>
      <source>The map shows other weights than the result that this tip tells of.</source>
      <translation>El mapa muestra otros pesos que el resultado del que habla este aviso.</translation>
    </message>
    <message>
      <source>With other weights: {parts}</source>
      <translation>Con otros pesos: {parts}</translation>
    </message>
    <message>
      <source>a building is in the way</source>
      <translation>un edificio tapa la luz</translation>
    </message>
    <message>
      <source>a lamp is out</source>
      <translation>hay una luminaria apagada</translation>
    </message>
    <message>
      <source>a tree is in the way</source>
      <translation>un árbol tapa la luz</translation>
    </message>
    <message>
      <source>above 20 lx</source>
      <translation>más de 20 lx</translation>
    </message>
    <message>
      <source>another suggestion</source>
      <translation>otra sugerencia</translation>
    </message>
    <message>
      <source>another work</source>
      <translation>otro trabajo</translation>
    </message>
    <message>
      <source>behind a building</source>
      <translation>detrás de un edificio</translation>
    </message>
    <message>
      <source>behind a rise of the ground</source>
      <translation>detrás de una elevación del suelo</translation>
    </message>
    <message>
      <source>behind a tree</source>
      <translation>detrás de un árbol</translation>
    </message>
    <message>
      <source>behind a wall, fence or hedge</source>
      <translation>detrás de un muro, una valla o un seto</translation>
    </message>
    <message>
      <source>behind something that stands there</source>
      <translation>detrás de algo que está allí</translation>
    </message>
    <message>
      <source>behind trees or shrubs</source>
      <translation>detrás de árboles o arbustos</translation>
    </message>
    <message>
      <source>below 0.4: little is known</source>
      <translation>menos de 0,4: se sabe poco</translation>
    </message>
    <message>
      <source>below 0.5 lx</source>
      <translation>menos de 0,5 lx</translation>
    </message>
    <message>
      <source>below 0.5 lx on average</source>
      <translation>menos de 0.5 lx de media</translation>
    </message>
    <message>
      <source>cause not known</source>
      <translation>causa desconocida</translation>
    </message>
    <message>
      <source>from 1 or 2 places</source>
      <translation>desde 1 o 2 lugares</translation>
    </message>
    <message>
      <source>from 11 to 20 places</source>
      <translation>desde 11 a 20 lugares</translation>
    </message>
    <message>
      <source>from 3 to 5 places</source>
      <translation>desde 3 a 5 lugares</translation>
    </message>
    <message>
      <source>from 6 to 10 places</source>
      <translation>desde 6 a 10 lugares</translation>
    </message>
    <message>
      <source>from more than 20 places</source>
      <translation>desde más de 20 lugares</translation>
    </message>
    <message>
      <source>hidden, cause not known</source>
      <translation>oculto, causa desconocida</translation>
    </message>
    <message>
      <source>lamps are far apart</source>
      <translation>las luminarias están muy separadas</translation>
    </message>
    <message>
      <source>lamps are weak</source>
      <translation>las luminarias dan poca luz</translation>
    </message>
    <message>
      <source>light not known</source>
      <translation>luz desconocida</translation>
    </message>
    <message>
      <source>no buildings in the data</source>
      <translation>sin edificios en los datos</translation>
    </message>
    <message>
      <source>no fill: not known</source>
      <translation>sin relleno: no se sabe</translation>
    </message>
    <message>
      <source>no lamp in the list</source>
      <translation>sin luminarias en la lista</translation>
    </message>
    <message>
      <source>no signs of vacancy in the data</source>
      <translation>sin indicios de desocupación en los datos</translation>
    </message>
    <message>
      <source>no street lights in the data</source>
      <translation>sin luminarias en los datos</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>over-lit for more than {percent} %</source>
      <translation>con demasiada luz en más del {percent} %</translation>
    </message>
    <message>
      <source>seen from nowhere on the walkways</source>
      <translation>no se ve desde ninguna acera</translation>
    </message>
    <message>
      <source>striped: we are less sure</source>
      <translation>con rayas: menos certeza</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>A dark gap of {length:.0f} m falls to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Un tramo oscuro de {length:.0f} m baja a {emin:.2g} lx, se desean {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>A lamp is out and {length:.0f} m of walkway fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Hay una luminaria apagada y {length:.0f} m de acera bajan a {emin:.2g} lx; se desean {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>A luminaire on that pole lights it for less than a new pole.</source>
      <translation>Una luminaria en ese poste lo ilumina por menos de lo que cuesta un poste nuevo.</translation>
    </message>
    <message>
      <source>A paid group of neighbours can care for them together, if one within reach wants to.</source>
      <translation>Un grupo de vecinos con pago puede cuidarlos juntos, si hay uno cerca que quiera hacerlo.</translation>
    </message>
    <message>
      <source>A wall or fence hides {area:.0f} m2 of ground {distance:.0f} m from the walkway; the street sees {seen:.0f} % of the parcel's open ground.</source>
      <translation>Un muro o una valla oculta {area:.0f} m2 de terreno a {distance:.0f} m de la acera; desde la calle se ve el {seen:.0f} % del terreno abierto de la parcela.</translation>
    </message>
    <message>
      <source>A {technology} lamp stands near {length:.0f} m of dark gap that fall to {emin:.2g} lx; {goal:.2g} lx are wanted.</source>
      <translation>Hay una lámpara {technology} cerca de {length:.0f} m de tramo oscuro que bajan a {emin:.2g} lx; se desean {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>An open or low fence keeps the border and lets the view through.</source>
      <translation>Una valla abierta o baja mantiene el límite y deja pasar la vista.</translation>
    </message>
    <message>
      <source>Choose one; the other ways: {others}.</source>
      <translation>Elija una; las otras opciones: {others}.</translation>
    </message>
    <message>
      <source>Confirm on site first.</source>
      <translation>Confírmelo primero en el lugar.</translation>
    </message>
    <message>
      <source>Cost for {quantity:,.0f} x {unit}: {certainty}.</source>
      <translation>Costo de {quantity:,.0f} x {unit}: {certainty}.</translation>
    </message>
    <message>
      <source>Grass, trees and a low fence, kept up, turn it into ground that is cared for.</source>
      <translation>Césped, árboles y una valla baja, bien mantenidos, lo convierten en un terreno cuidado.</translation>
    </message>
    <message>
      <source>If the city or a land bank owns it, a neighbour can take it on.</source>
      <translation>Si es de la ciudad o de un banco de tierras, un vecino puede hacerse cargo de él.</translation>
    </message>
    <message>
      <source>Plants hide {area:.0f} m2 of ground {distance:.0f} m from the walkway: nobody on the walkway sees it.</source>
      <translation>Las plantas ocultan {area:.0f} m2 de terreno a {distance:.0f} m de la acera: nadie lo ve desde ella.</translation>
    </message>
    <message>
      <source>Shielded, re-aimed or dimmed, the lamp still gives the light that is wanted; never go below that.</source>
      <translation>Apantallada, reorientada o atenuada, la luminaria sigue dando la luz deseada; nunca baje de ahí.</translation>
    </message>
    <message>
      <source>Signs say that a single lot is vacant ({percent:.0f} % likely); occupied parcels beside it: {neighbours:.0f}.</source>
      <translation>Hay indicios de que un solo terreno está vacío (probabilidad del {percent:.0f} %); parcelas ocupadas a su lado: {neighbours:.0f}.</translation>
    </message>
    <message>
      <source>Signs say that the building is vacant ({percent:.0f} % likely).</source>
      <translation>Hay indicios de que el edificio está vacío (probabilidad del {percent:.0f} %).</translation>
    </message>
    <message>
      <source>Signs say that the lot is vacant ({percent:.0f} % likely).</source>
      <translation>Hay indicios de que el terreno está vacío (probabilidad del {percent:.0f} %).</translation>
    </message>
    <message>
      <source>The lamp is there; with the crown lifted its light reaches the walkway.</source>
      <translation>La luminaria está ahí; si se sube la copa del árbol, su luz llega a la acera.</translation>
    </message>
    <message>
      <source>The lamp stands where it is needed but gives too little; a shielded LED on the same pole gives more with less energy.</source>
      <translation>La luminaria está donde hace falta pero da muy poca luz; un LED apantallado en el mismo poste da más con menos energía.</translation>
    </message>
    <message>
      <source>The lamps beside it do not reach it; low poles for its length: {poles:.0f}. Look for a pole of another owner first.</source>
      <translation>Las luminarias a sus lados no lo alcanzan; postes bajos para su longitud: {poles:.0f}. Busque primero un poste de otro dueño.</translation>
    </message>
    <message>
      <source>The smaller step where the budget does not reach for greening: regular visits keep it tidy.</source>
      <translation>El paso más pequeño donde no alcanza el presupuesto para áreas verdes: visitas regulares lo mantienen limpio.</translation>
    </message>
    <message>
      <source>Tree crowns shade {length:.0f} m of walkway to {emin:.2g} lx, {goal:.2g} lx are wanted.</source>
      <translation>Las copas de los árboles dejan {length:.0f} m de acera con {emin:.2g} lx, se desean {goal:.2g} lx.</translation>
    </message>
    <message>
      <source>Trimmed between 0.6 m and 2.0 m above the ground, the plants stay and the view opens.</source>
      <translation>Recortadas entre 0.6 m y 2.0 m sobre el suelo, las plantas se quedan y la vista se abre.</translation>
    </message>
    <message>
      <source>What it costs is not known.</source>
      <translation>No se sabe cuánto cuesta.</translation>
    </message>
    <message>
      <source>Windows and doors in use give people on the walkway company.</source>
      <translation>Las ventanas y puertas en uso dan compañía a quien camina por la acera.</translation>
    </message>
    <message>
      <source>With the lamps here repaired the dark gap would be closed; nothing new is needed.</source>
      <translation>Con las luminarias de aquí reparadas, el tramo oscuro desaparecería; no hace falta nada nuevo.</translation>
    </message>
    <message>
      <source>Working doors and windows and a tidy yard; look first whether it is open or boarded, and sound.</source>
      <translation>Puertas y ventanas que funcionan y un patio limpio; mire primero si está abierto o tapiado, y si es firme.</translation>
    </message>
    <message>
      <source>blank walls</source>
      <translation>paredes ciegas</translation>
    </message>
    <message>
      <source>blank walls, as a survey of the facades found</source>
      <translation>paredes ciegas, según un relevamiento de las fachadas</translation>
    </message>
    <message>
      <source>buildings within 15 m that by their kind have no windows there</source>
      <translation>edificios a menos de 15 m que por su tipo no tienen ventanas allí</translation>
    </message>
    <message>
      <source>{blank:.0f} m of the frontage face {front}.</source>
      <translation>{blank:.0f} m del frente dan a {front}.</translation>
    </message>
    <message>
      <source>{first} {next}</source>
      <translation>{first} {next}</translation>
    </message>
    <message>
      <source>{length:.0f} m of dark gap fall to {emin:.2g} lx, {goal:.2g} lx are wanted; a pole without a lamp stands within 20 m.</source>
      <translation>{length:.0f} m de tramo oscuro bajan a {emin:.2g} lx, se desean {goal:.2g} lx; hay un poste sin luminaria a menos de 20 m.</translation>
    </message>
    <message>
      <source>{lots} lots that are likely vacant lie side by side.</source>
      <translation>{lots} terrenos probablemente vacíos están uno junto a otro.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the frontage is over-lit: it has more than 1.5 times the average light that {lighting_class} asks for.</source>
      <translation>El {share:.0f} % del frente tiene demasiada luz: más de 1,5 veces la luz media que pide {lighting_class}.</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>A rank is a range: lumens, mounting heights and costs are not known exactly, and within them a work may stand higher or lower.</source>
      <translation>Un rango es un intervalo: los lúmenes, las alturas y los costos no se conocen exactamente, y según ellos un trabajo puede estar más arriba o más abajo.</translation>
    </message>
    <message>
      <source>A scenario of its own, not in the figures above.</source>
      <translation>Un escenario aparte, que no está en las cifras de arriba.</translation>
    </message>
    <message>
      <source>A walkway where need is 100 counts {times:,.3g} times as much as one where it is 0: a judgement.</source>
      <translation>Una vía peatonal con necesidad 100 cuenta {times:,.3g} veces lo que una con 0: es un juicio.</translation>
    </message>
    <message>
      <source>Assumed, and to be replaced by your own: {hours:,.0f} hours of light a year, {grid:,.2g} kg of CO2 per kWh, {rate:,.2g} % interest.</source>
      <translation>Supuestos, que conviene cambiar por los suyos: {hours:,.0f} horas de luz al año, {grid:,.2g} kg de CO2 por kWh, {rate:,.2g} % de interés.</translation>
    </message>
    <message>
      <source>Cost ({currency})</source>
      <translation>Costo ({currency})</translation>
    </message>
    <message>
      <source>Energy costs {price:,.3g} {currency} per kWh. Upkeep is in none of the sums.</source>
      <translation>La energía cuesta {price:,.3g} {currency} por kWh. El mantenimiento no está en ninguna suma.</translation>
    </message>
    <message>
      <source>Further findings in the table of findings: {count:,}.</source>
      <translation>Más hallazgos en la tabla de hallazgos: {count:,}.</translation>
    </message>
    <message>
      <source>Further packages in the layer: {count:,}.</source>
      <translation>Más paquetes en la capa: {count:,}.</translation>
    </message>
    <message>
      <source>How good the choice is</source>
      <translation>Cuán buena es la elección</translation>
    </message>
    <message>
      <source>How near this is to the best possible choice was not worked out.</source>
      <translation>No se calculó cuánto se acerca a la mejor elección posible.</translation>
    </message>
    <message>
      <source>How sure the figures are: {percent:,.0f} % (0 = all assumed, 100 = all in the data).</source>
      <translation>Cuán seguras son las cifras: {percent:,.0f} % (0 = todo supuesto, 100 = todo en los datos).</translation>
    </message>
    <message>
      <source>It does not say that light prevents crime: studies disagree. It says where walkways meet their lighting standard and where field studies find that people feel at ease.</source>
      <translation>No dice que la luz evite delitos: los estudios no coinciden. Dice dónde las vías peatonales cumplen su norma de alumbrado y dónde, según estudios de campo, la gente se siente a gusto.</translation>
    </message>
    <message>
      <source>It is no lighting design and no certificate: direct light was computed from the inventory. Have each package designed and checked on site.</source>
      <translation>No es un proyecto de alumbrado ni un certificado: se calculó la luz directa a partir del inventario. Haga proyectar y comprobar en el lugar cada paquete.</translation>
    </message>
    <message>
      <source>It shows places and lamps. It knows nothing of people, and no crime data went into it.</source>
      <translation>Muestra lugares y lámparas. No sabe nada de personas, y no se usaron datos de delitos.</translation>
    </message>
    <message>
      <source>Its price: in all, {percent:,.1f} % less light where it is missed.</source>
      <translation>Su precio: en total, {percent:,.1f} % menos de luz donde hace falta.</translation>
    </message>
    <message>
      <source>Lamps that light too much, to be dimmed or shielded: {count:,}. It saves {kwh:,.0f} kWh a year.</source>
      <translation>Lámparas que iluminan demasiado, para atenuar o apantallar: {count:,}. Ahorra {kwh:,.0f} kWh al año.</translation>
    </message>
    <message>
      <source>Made by Wellplaced {version}, run {run}.</source>
      <translation>Hecho con Wellplaced {version}, ejecución {run}.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}, and at least {lux:,.2g} lx at the darkest spot.</source>
      <translation>Medido según la clase de alumbrado {name}, y al menos {lux:,.2g} lx en el punto más oscuro.</translation>
    </message>
    <message>
      <source>Measured against the lighting class {name}.</source>
      <translation>Medido según la clase de alumbrado {name}.</translation>
    </message>
    <message>
      <source>No other choice for this money would give more, but for a thousandth: this was proven exactly.</source>
      <translation>Ninguna otra elección por este dinero daría más, salvo una milésima: se demostró exactamente.</translation>
    </message>
    <message>
      <source>No work was found that would help: the walkways are lit as is wanted, or nothing fits.</source>
      <translation>No se encontró ningún trabajo que ayude: las vías peatonales están iluminadas como se desea, o nada cabe.</translation>
    </message>
    <message>
      <source>Nothing changed.</source>
      <translation>Nada cambió.</translation>
    </message>
    <message>
      <source>Of the money for works that were not promised before, at least {percent:,.0f} % goes to the areas with the greatest need for improvement.</source>
      <translation>Del dinero para trabajos que no estaban prometidos, al menos el {percent:,.0f} % va a las zonas con mayor necesidad de mejora.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it costs {worth} in today's money.</source>
      <translation>En {years:,.0f} años como máximo cuesta {worth} en dinero de hoy.</translation>
    </message>
    <message>
      <source>Over at most {years:,.0f} years it is worth {worth} in today's money.</source>
      <translation>En {years:,.0f} años como máximo vale {worth} en dinero de hoy.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Paid for by lamps that light too much</source>
      <translation>Pagado por lámparas que iluminan demasiado</translation>
    </message>
    <message>
      <source>Prices from the catalogue are rough, most of them unverified: {works}.</source>
      <translation>Los precios del catálogo son aproximados, la mayoría sin verificar: {works}.</translation>
    </message>
    <message>
      <source>Prices: {source}.</source>
      <translation>Precios: {source}.</translation>
    </message>
    <message>
      <source>Proof: a bound that no choice can exceed, worked out for this city's own figures.</source>
      <translation>Prueba: un límite que ninguna elección puede superar, calculado con las cifras propias de esta ciudad.</translation>
    </message>
    <message>
      <source>Proof: a rough bound that no choice can exceed; the truth is probably nearer.</source>
      <translation>Prueba: un límite aproximado que ninguna elección puede superar; la verdad está probablemente más cerca.</translation>
    </message>
    <message>
      <source>Since the last list</source>
      <translation>Desde la última lista</translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Calle</translation>
    </message>
    <message>
      <source>Street lights and walkways at the parcels of '{place}'.</source>
      <translation>Luminarias y vías peatonales junto a las parcelas de '{place}'.</translation>
    </message>
    <message>
      <source>That a crew comes to a package of works costs {money}, once for each year; it is in the costs.</source>
      <translation>Que una cuadrilla acuda a un paquete de trabajos cuesta {money}, una vez por año; está incluido en los costes.</translation>
    </message>
    <message>
      <source>That a crew comes to a street is taken to cost nothing beyond its works.</source>
      <translation>Se supone que la llegada de una cuadrilla a una calle no cuesta nada aparte de sus trabajos.</translation>
    </message>
    <message>
      <source>That is {cost} for 100 m brought to standard.</source>
      <translation>Son {cost} por cada 100 m llevados a la norma.</translation>
    </message>
    <message>
      <source>The choice is within {percent:,.1f} % of the best possible for this money.</source>
      <translation>La elección está a no más de {percent:,.1f} % de la mejor posible por este dinero.</translation>
    </message>
    <message>
      <source>The data bear no date.</source>
      <translation>Los datos no llevan fecha.</translation>
    </message>
    <message>
      <source>The light was computed again with all works done: {promised:,.0f} m were promised, {confirmed:,.0f} m come to their standard.</source>
      <translation>La luz se calculó de nuevo con todos los trabajos hechos: se prometieron {promised:,.0f} m, {confirmed:,.0f} m llegan a su norma.</translation>
    </message>
    <message>
      <source>The money is too little for any of the works that would help.</source>
      <translation>El dinero no alcanza para ninguno de los trabajos que ayudarían.</translation>
    </message>
    <message>
      <source>The newest data are of {date}.</source>
      <translation>Los datos más nuevos son de {date}.</translation>
    </message>
    <message>
      <source>The price of energy was not given: what savings are worth is not known.</source>
      <translation>No se dio el precio de la energía: no se sabe cuánto vale el ahorro.</translation>
    </message>
    <message>
      <source>They need {kwh:,.0f} kWh more a year, which is {co2:,.0f} kg of CO2.</source>
      <translation>Necesitan {kwh:,.0f} kWh más al año, que son {co2:,.0f} kg de CO2.</translation>
    </message>
    <message>
      <source>They save {kwh:,.0f} kWh and {co2:,.0f} kg of CO2 a year.</source>
      <translation>Ahorran {kwh:,.0f} kWh y {co2:,.0f} kg de CO2 al año.</translation>
    </message>
    <message>
      <source>This costs nothing: the best choice does so anyway.</source>
      <translation>Esto no cuesta nada: la mejor elección ya lo hace.</translation>
    </message>
    <message>
      <source>To standard (m)</source>
      <translation>A la norma (m)</translation>
    </message>
    <message>
      <source>Today {before:,.0f} m of walkway are too dark; with the works {after:,.0f} m stay so.</source>
      <translation>Hoy {before:,.0f} m de vía peatonal son demasiado oscuros; con los trabajos, {after:,.0f} m siguen así.</translation>
    </message>
    <message>
      <source>What each further amount gives</source>
      <translation>Lo que da cada cantidad más</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>En qué se apoya</translation>
    </message>
    <message>
      <source>What that is worth today is too little for any work that would help.</source>
      <translation>Lo que eso vale hoy no alcanza para ningún trabajo que ayude.</translation>
    </message>
    <message>
      <source>What that is worth today, over at most {years:,.0f} years, pays for works on dark walkways: {count:,}, for {cost}. They bring {metres:,.0f} m to their standard.</source>
      <translation>Lo que eso vale hoy, en {years:,.0f} años como máximo, paga trabajos en vías peatonales oscuras: {count:,}, por {cost}. Llevan {metres:,.0f} m a su norma.</translation>
    </message>
    <message>
      <source>What the money buys</source>
      <translation>Lo que compra el dinero</translation>
    </message>
    <message>
      <source>What they save in energy is not known: the lamps' watts are not in the data.</source>
      <translation>No se sabe qué energía ahorran: los vatios de las lámparas no están en los datos.</translation>
    </message>
    <message>
      <source>What this does not say</source>
      <translation>Lo que esto no dice</translation>
    </message>
    <message>
      <source>Where would {money} help most people to walk in the light?</source>
      <translation>¿Dónde ayudarían {money} a más personas a caminar con luz?</translation>
    </message>
    <message>
      <source>Where would {money} in {years:,} years help most people to walk in the light?</source>
      <translation>¿Dónde ayudarían {money} en {years:,} años a más personas a caminar con luz?</translation>
    </message>
    <message>
      <source>Without money nothing is done. The curve below shows what money would give.</source>
      <translation>Sin dinero no se hace nada. La curva de abajo muestra lo que daría el dinero.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Trabajos</translation>
    </message>
    <message>
      <source>Works of which the lamp's watts are not known: {count:,}. Their energy is not in this sum.</source>
      <translation>Trabajos de cuya lámpara no se saben los vatios: {count:,}. Su energía no está en esta suma.</translation>
    </message>
    <message>
      <source>Works: {works:,}, for {spent}. They bring {metres:,.0f} m of walkway to their standard.</source>
      <translation>Trabajos: {works:,}, por {spent}. Llevan {metres:,.0f} m de vía peatonal a su norma.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>en</source>
      <translation>es</translation>
    </message>
    <message>
      <source>{action}: {count:,}</source>
      <translation>{action}: {count:,}</translation>
    </message>
    <message>
      <source>{asked:,.0f} % of the money were to go to the areas with the greatest need for improvement; works that help there cost no more than {held:,.0f} %.</source>
      <translation>El {asked:,.0f} % del dinero debía ir a las zonas con mayor necesidad de mejora; los trabajos que ayudan allí no cuestan más del {held:,.0f} %.</translation>
    </message>
    <message>
      <source>{currency} {money:,.0f}</source>
      <translation>{money:,.0f} {currency}</translation>
    </message>
    <message>
      <source>{left} are left: no further work that fits in helps.</source>
      <translation>Quedan {left}: ningún otro trabajo que quepa ayuda.</translation>
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
      <translation>centímetros</translation>
    </message>
    <message>
      <source>feet</source>
      <translation>pies</translation>
    </message>
    <message>
      <source>inches</source>
      <translation>pulgadas</translation>
    </message>
    <message>
      <source>kilolumens</source>
      <translation>kilolúmenes</translation>
    </message>
    <message>
      <source>kilowatts</source>
      <translation>kilovatios</translation>
    </message>
    <message>
      <source>lumens</source>
      <translation>lúmenes</translation>
    </message>
    <message>
      <source>metres</source>
      <translation>metros</translation>
    </message>
    <message>
      <source>millimetres</source>
      <translation>milímetros</translation>
    </message>
    <message>
      <source>pieces</source>
      <translation>unidades</translation>
    </message>
    <message>
      <source>watts</source>
      <translation>vatios</translation>
    </message>
  </context>
  <context>
    <name>Upgrades</name>
    <message>
      <source>A dark gap of {gap:,.0f} m has no lamp that lights it.</source>
      <translation>Un tramo oscuro de {gap:,.0f} m no tiene lámpara que lo alumbre.</translation>
    </message>
    <message>
      <source>Add the lights there, or the area that the inventory covers (LIGHTS_COVERAGE).</source>
      <translation>Añada las luminarias de allí, o el área que cubre el inventario (LIGHTS_COVERAGE).</translation>
    </message>
    <message>
      <source>All walkways at the scored parcels have the light that is wanted: there is nothing to rank.</source>
      <translation>Todos los caminos peatonales junto a las parcelas evaluadas tienen la luz que se pide: no hay nada que ordenar.</translation>
    </message>
    <message>
      <source>An amount in the budget for the street lights is {amount:,}.</source>
      <translation>Un importe del presupuesto del alumbrado es {amount:,}.</translation>
    </message>
    <message>
      <source>Beyond the works before it, it brings {removed:,.0f} m to what is wanted; with the whole list the least there is {after:,.2g} lx.</source>
      <translation>Además de las obras anteriores, lleva {removed:,.0f} m a lo que se pide; con toda la lista, lo mínimo allí es {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Crowns by this lamp hold back its light.</source>
      <translation>Las copas junto a esta lámpara retienen su luz.</translation>
    </message>
    <message>
      <source>Dimmed to {percent:.0f} %, no place that has the light it needs loses it.</source>
      <translation>Atenuada al {percent:.0f} %, ningún lugar que tiene la luz que necesita la pierde.</translation>
    </message>
    <message>
      <source>Finds what can be done for dark walkways and ranks it for a budget: repairs, LEDs, shields, pruning, lamps on standing poles and new poles.

The light of every lamp is computed along the walkways, and each work is valued by the light that it brings where it is missed, by who walks there. Works are chosen for the money, within one or several years; how near that is to the best possible choice is worked out and said, and nothing beyond that is claimed. The light with all works done is computed again. New poles stand on the edge of walkways, off buildings, private ground, trees, doors, and all that is to be kept free. Ranks come with the range that they may have.

Give your own prices: the catalogue's are rough. Give last year's list to keep what was promised or refused. The summary is one page for the council; the list for crews keeps each light's own record.

It ranks places and lamps, never people, and does not claim that light prevents crime. It is no lighting design: have each package checked on site.</source>
      <translation>Encuentra lo que se puede hacer por las vías peatonales oscuras y lo ordena para un presupuesto: reparaciones, LED, pantallas, podas, lámparas en postes que ya están y postes nuevos.

La luz de cada lámpara se calcula a lo largo de las vías peatonales, y cada trabajo vale por la luz que lleva donde hace falta, según quién camina allí. Los trabajos se eligen por el dinero, en uno o varios años; se calcula y se dice cuánto se acerca eso a la mejor elección posible, y no se afirma nada más. La luz con todos los trabajos hechos se calcula de nuevo. Los postes nuevos se colocan al borde de las vías peatonales, fuera de edificios, terrenos privados, árboles, puertas y todo lo que debe quedar libre. Los rangos llevan el intervalo que pueden tener.

Dé sus propios precios: los del catálogo son aproximados. Dé la lista del año pasado para conservar lo prometido o rechazado. El resumen es una página para el concejo; la lista para las cuadrillas conserva el registro de cada luminaria.

Ordena lugares y lámparas, nunca personas, y no afirma que la luz evite delitos. No es un proyecto de alumbrado: haga comprobar cada paquete en el lugar.</translation>
    </message>
    <message>
      <source>Give 0 or more for each year's budget and for what a crew's start costs.</source>
      <translation>Indique 0 o más para el presupuesto de cada año y para lo que cuesta movilizar una cuadrilla.</translation>
    </message>
    <message>
      <source>Give a share from 0 (none) to 1 (all).</source>
      <translation>Indique una parte entre 0 (ninguna) y 1 (todo).</translation>
    </message>
    <message>
      <source>Give pavements, paths or street centre lines (WALKWAYS).</source>
      <translation>Dé aceras, senderos o ejes de calle (WALKWAYS).</translation>
    </message>
    <message>
      <source>Give the inventory of street lights (LIGHTS), best with status, lamp type and watts.</source>
      <translation>Dé el inventario de luminarias (LIGHTS), mejor con estado, tipo de lámpara y vatios.</translation>
    </message>
    <message>
      <source>Give the money of one year at least; 0 is allowed.</source>
      <translation>Indique el dinero de al menos un año; se admite 0.</translation>
    </message>
    <message>
      <source>Give what the inventory knows of status and lamp type, poles without a lamp (POLES), and prices for arms and poles.</source>
      <translation>Dé lo que el inventario sepa del estado y del tipo de lámpara, postes sin lámpara (POLES), y precios de brazos y postes.</translation>
    </message>
    <message>
      <source>Look there for poles that stand already (POLES), or take from KEEP_FREE what may have a pole beside it.</source>
      <translation>Busque allí postes que ya existan (POLES), o quite de KEEP_FREE lo que pueda tener un poste al lado.</translation>
    </message>
    <message>
      <source>No light is in the inventory within 100 m: check first that there is none.</source>
      <translation>No hay ninguna luminaria en el inventario a menos de 100 m: compruebe primero que no la hay.</translation>
    </message>
    <message>
      <source>No street lights are known, so nobody knows what is dark: no work was ranked.</source>
      <translation>No se conoce ninguna luminaria, así que nadie sabe qué está oscuro: no se ordenó ninguna obra.</translation>
    </message>
    <message>
      <source>No walkways are known: no work was ranked.</source>
      <translation>No se conoce ningún camino peatonal: no se ordenó ninguna obra.</translation>
    </message>
    <message>
      <source>Number of works</source>
      <translation>Número de trabajos</translation>
    </message>
    <message>
      <source>Raise the budget, or take the promise from some of them in the last list.</source>
      <translation>Suba el presupuesto, o quite la promesa a algunas de ellas en la última lista.</translation>
    </message>
    <message>
      <source>Rank street-light upgrades</source>
      <translation>Ordenar mejoras del alumbrado</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Gastado</translation>
    </message>
    <message>
      <source>The least share for areas in greatest need is {share:,}.</source>
      <translation>La parte mínima para las zonas de mayor necesidad es {share:,}.</translation>
    </message>
    <message>
      <source>There is no budget for the street lights.</source>
      <translation>No hay presupuesto para el alumbrado.</translation>
    </message>
    <message>
      <source>This is a lamp of an old kind ({technology}) that gives too little where it counts.</source>
      <translation>Es una lámpara de tipo antiguo ({technology}) que da muy poca luz donde importa.</translation>
    </message>
    <message>
      <source>This lamp is out, and it is of an old kind ({technology}).</source>
      <translation>Esta lámpara está apagada y es de un tipo antiguo ({technology}).</translation>
    </message>
    <message>
      <source>This lamp is out.</source>
      <translation>Esta lámpara está apagada.</translation>
    </message>
    <message>
      <source>This lamp lights a stretch that has more than 1.5 times the average light that is wanted.</source>
      <translation>Esta lámpara alumbra un tramo que tiene más de 1,5 veces la luz media que se pide.</translation>
    </message>
    <message>
      <source>This pole bears no lamp and stands by a dark gap.</source>
      <translation>Este poste no lleva lámpara y está junto a un tramo oscuro.</translation>
    </message>
    <message>
      <source>Value of the works</source>
      <translation>Valor de los trabajos</translation>
    </message>
    <message>
      <source>Walkway brought to its standard (m)</source>
      <translation>Vía peatonal llevada a su norma (m)</translation>
    </message>
    <message>
      <source>With the whole list the least there is {after:,.2g} lx.</source>
      <translation>Con toda la lista, lo mínimo allí es {after:,.2g} lx.</translation>
    </message>
    <message>
      <source>Within so many per cent of the best possible</source>
      <translation>A tantos por ciento de lo mejor posible</translation>
    </message>
    <message>
      <source>Works that are promised cost {short:,.0f} more than the budgets.</source>
      <translation>Las obras prometidas cuestan {short:,.0f} más que los presupuestos.</translation>
    </message>
    <message>
      <source>street lights,LED,retrofit,repair,pole,budget,cost,ranking,energy,dimming,work orders,council</source>
      <translation>alumbrado,luminarias,LED,cambio,reparación,poste,presupuesto,costo,orden,energía,atenuación,órdenes de trabajo,concejo</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} dark gaps with room for a new pole get none: all of it is to be kept free, or is too near to what is.</source>
      <translation>{count:,} de {total:,} tramos oscuros con sitio para un poste nuevo no reciben ninguno: todo ese sitio debe quedar libre, o está demasiado cerca de lo que debe quedarlo.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway are too dark, but no work was found that would help.</source>
      <translation>{metres:,.0f} m de camino peatonal están demasiado oscuros, pero no se encontró ninguna obra que ayude.</translation>
    </message>
    <message>
      <source>{metres:,.0f} m of walkway that it would serve are too dark: {before:,.2g} lx at the least, {goal:,.2g} lx are wanted.</source>
      <translation>{metres:,.0f} m de camino peatonal a los que serviría están demasiado oscuros: {before:,.2g} lx como mínimo, se piden {goal:,.2g} lx.</translation>
    </message>
    <message>
      <source>{metres:,.0f} of {total:,.0f} m of walkway lie where the inventory of lights does not speak. Nobody knows whether they are dark: no work is ranked there.</source>
      <translation>{metres:,.0f} de {total:,.0f} m de camino peatonal están donde el inventario de luminarias no dice nada. Nadie sabe si están oscuros: allí no se ordena ninguna obra.</translation>
    </message>
  </context>
  <context>
    <name>Vacancy</name>
    <message>
      <source>Empty land and buildings</source>
      <translation>Terrenos y edificios vacíos</translation>
    </message>
    <message>
      <source>Weighs dated signs that land or a building may be vacant: a register, inspections, permits, no use of water, assessment records.

Each sign counts by what it shows and how old it is; signs of one sort count once, however often they are in the data. Each parcel gets a probability, the signs with their dates, how many likely vacant parcels lie around it, and a deficit from 0 (none) to 1 (the worst), with how sure it is. Likely vacant parcels that lie together become groups. With buildings, a parcel on which a house stands is never called a vacant lot, and one without any building is a little more likely to be one. Parks, schools and the like are never called vacant.

Deficits of other factors that the parcels have already are kept: combine them in Need for improvement. A sign is a reason to look, not a finding of fact: confirm on site before you act.</source>
      <translation>Pesa los indicios con fecha de que un terreno o un edificio puede estar vacío: un registro, inspecciones, permisos, falta de consumo de agua, datos de avalúo.

Cada indicio cuenta según lo que muestra y su antigüedad; los indicios de un mismo tipo cuentan una vez, sin importar cuántas veces estén en los datos. Cada parcela recibe una probabilidad, los indicios con sus fechas, cuántas parcelas probablemente vacías hay alrededor y un déficit de 0 (ninguno) a 1 (lo peor), con su certeza. Las parcelas probablemente vacías que están juntas forman grupos. Con edificios, una parcela en la que hay una casa nunca se da por terreno vacío, y una sin ningún edificio es algo más probable que lo sea. Los parques, las escuelas y similares nunca se dan por vacíos.

Los déficits de otros factores que las parcelas ya tengan se conservan: combínelos en Necesidad de mejora. Un indicio es un motivo para mirar, no un hecho comprobado: confírmelo en el lugar antes de actuar.</translation>
    </message>
    <message>
      <source>vacancy,vacant,empty,lot,building,register,inspection,permit,evidence</source>
      <translation>desocupación,vacío,terreno,baldío,solar,edificio,registro,inspección,permiso,indicio</translation>
    </message>
  </context>
  <context>
    <name>Walkers</name>
    <message>
      <source>How many people walk there is known for {count:,} of {total:,} walkways; the others were taken as the middle one of these.</source>
      <translation>Se sabe cuánta gente camina en {count:,} de {total:,} caminos peatonales; los demás se tomaron como el del medio de estos.</translation>
    </message>
    <message>
      <source>Map a field of the walkways with counts: walkways.walkers = FIELD</source>
      <translation>Asigne un campo de los caminos peatonales con conteos: walkways.walkers = CAMPO</translation>
    </message>
    <message>
      <source>Nobody counted who walks where. Walkways within {within:.0f} m of {kinds} count more: a judgement.</source>
      <translation>Nadie contó cuánta gente camina dónde. Los caminos peatonales a menos de {within:.0f} m de {kinds} cuentan más: es un juicio.</translation>
    </message>
    <message>
      <source>Nothing tells how many people walk where: all metres of walkway count the same.</source>
      <translation>Nada dice cuánta gente camina dónde: todos los metros de camino peatonal cuentan igual.</translation>
    </message>
    <message>
      <source>community places</source>
      <translation>lugares de la comunidad</translation>
    </message>
    <message>
      <source>schools</source>
      <translation>escuelas</translation>
    </message>
    <message>
      <source>shops</source>
      <translation>comercios</translation>
    </message>
    <message>
      <source>stops and stations</source>
      <translation>paradas y estaciones</translation>
    </message>
  </context>
  <context>
    <name>Walkways</name>
    <message>
      <source>Add pavement lines or paths if the city has them: the confidence is lower without.</source>
      <translation>Añada líneas de aceras o caminos si la ciudad las tiene: sin ellas la confianza es menor.</translation>
    </message>
    <message>
      <source>By their kind, {pavements:,} lines are pavements, paths or crossings, {streets:,} are street centre lines and {left_out:,} are not walked on.</source>
      <translation>Por su tipo, {pavements:,} líneas son aceras, caminos o cruces, {streets:,} son ejes de calle y por {left_out:,} no se camina.</translation>
    </message>
    <message>
      <source>Deriving walkways from the blocks' outlines</source>
      <translation>Deducir las aceras de los contornos de las manzanas</translation>
    </message>
    <message>
      <source>If that is wrong, add a field that says what each line is, such as sidewalk or street.</source>
      <translation>Si no es correcto, añada un campo que diga qué es cada línea, como sidewalk o street.</translation>
    </message>
    <message>
      <source>No parcels lie beside the lines; they were taken for pavements or paths.</source>
      <translation>No hay parcelas junto a las líneas; se tomaron como aceras o caminos.</translation>
    </message>
    <message>
      <source>No walkways were given. They were derived from the gaps between parcels, 1.5 m outside the parcels.</source>
      <translation>No se indicaron aceras. Se dedujeron de los huecos entre parcelas, a 1.5 m por fuera de las parcelas.</translation>
    </message>
    <message>
      <source>Walkways along pavement areas were placed 1.5 m outside the parcels that border on them.</source>
      <translation>Las aceras de las áreas de acera se colocaron a 1.5 m por fuera de las parcelas que lindan con ellas.</translation>
    </message>
    <message>
      <source>Walkways along street centre lines of unknown width were placed 1.5 m outside the parcels that face them.</source>
      <translation>Las aceras de los ejes de calle de ancho desconocido se colocaron a 1.5 m por fuera de las parcelas que dan a ellos.</translation>
    </message>
    <message>
      <source>{count:,} lines run midway between parcels (nearer side to farther side {ratio:.2f}), so they were taken for street centre lines.</source>
      <translation>{count:,} líneas pasan a media distancia entre parcelas (lado cercano entre lado lejano {ratio:.2f}), así que se tomaron como ejes de calle.</translation>
    </message>
    <message>
      <source>{count:,} lines run much nearer to parcels on one side (nearer side to farther side {ratio:.2f}), so they were taken for pavements or paths.</source>
      <translation>{count:,} líneas pasan mucho más cerca de las parcelas de un lado (lado cercano entre lado lejano {ratio:.2f}), así que se tomaron como aceras o caminos.</translation>
    </message>
    <message>
      <source>{count:,} of {total:,} lines are drawn twice. They were used once.</source>
      <translation>{count:,} de {total:,} líneas están dibujadas dos veces. Se usaron una vez.</translation>
    </message>
    <message>
      <source>{count:,} street centre lines were moved to both sides by half the street's width.</source>
      <translation>{count:,} ejes de calle se movieron a ambos lados la mitad del ancho de la calle.</translation>
    </message>
  </context>
  <context>
    <name>WhyCard</name>
    <message>
      <source>1 month before the run's date</source>
      <translation>1 mes antes de la fecha de la ejecución</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 punto</translation>
    </message>
    <message>
      <source>1 year before the run's date</source>
      <translation>1 año antes de la fecha de la ejecución</translation>
    </message>
    <message>
      <source>Average of the district: {need}</source>
      <translation>Media del distrito: {need}</translation>
    </message>
    <message>
      <source>Click a parcel on the map, or choose one in the list, to see why it has its need.</source>
      <translation>Haga clic en una parcela del mapa, o elija una de la lista, para ver por qué tiene su necesidad.</translation>
    </message>
    <message>
      <source>Consent, harms, studies</source>
      <translation>Permisos, daños, estudios</translation>
    </message>
    <message>
      <source>Consent, harms, studies: {name}</source>
      <translation>Permisos, daños, estudios: {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar texto</translation>
    </message>
    <message>
      <source>Cost: not known</source>
      <translation>Costo: no se sabe</translation>
    </message>
    <message>
      <source>Date of the data</source>
      <translation>Fecha de los datos</translation>
    </message>
    <message>
      <source>How long it takes: {text}</source>
      <translation>Cuánto tarda: {text}</translation>
    </message>
    <message>
      <source>How sure: {percent}</source>
      <translation>Certeza: {percent}</translation>
    </message>
    <message>
      <source>How this came about</source>
      <translation>Cómo se obtuvo</translation>
    </message>
    <message>
      <source>Light that is wanted</source>
      <translation>Luz que debería haber</translation>
    </message>
    <message>
      <source>Made from the layers</source>
      <translation>Hecho con las capas</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <source>May be {low} to {high} points: the data leave that open.</source>
      <translation>Pueden ser de {low} a {high} puntos: los datos no permiten precisarlo.</translation>
    </message>
    <message>
      <source>Need for improvement</source>
      <translation>Necesidad de mejora</translation>
    </message>
    <message>
      <source>None. Nothing was measured here that an intervention of the list would change.</source>
      <translation>Nada. Aquí no se midió nada que una intervención de la lista pueda cambiar.</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Parcela {id}</translation>
    </message>
    <message>
      <source>Parts that are known: {known} of {total}</source>
      <translation>Partes que se conocen: {known} de {total}</translation>
    </message>
    <message>
      <source>Pick a parcel</source>
      <translation>Elegir una parcela</translation>
    </message>
    <message>
      <source>Rank {low} (1 = most need)</source>
      <translation>Puesto {low} (1 = la mayor necesidad)</translation>
    </message>
    <message>
      <source>Rank {low} of {ranked} (1 = most need)</source>
      <translation>Puesto {low} de {ranked} (1 = la mayor necesidad)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} (1 = most need)</source>
      <translation>Puesto {low} a {high} (1 = la mayor necesidad)</translation>
    </message>
    <message>
      <source>Rank {low} to {high} of {ranked} (1 = most need)</source>
      <translation>Puesto {low} a {high} de {ranked} (1 = la mayor necesidad)</translation>
    </message>
    <message>
      <source>Study: {text}</source>
      <translation>Estudio: {text}</translation>
    </message>
    <message>
      <source>Take care: {text}</source>
      <translation>Atención: {text}</translation>
    </message>
    <message>
      <source>The layer '{layer}' was not scored. Run Score parcels first.</source>
      <translation>La capa «{layer}» no está puntuada. Ejecute primero Puntuar parcelas.</translation>
    </message>
    <message>
      <source>The map and the ranking show other weights; this card tells of the stored result.</source>
      <translation>El mapa y la lista muestran otros pesos; esta ficha explica el resultado guardado.</translation>
    </message>
    <message>
      <source>The project has no layer with the suggestions of this run.</source>
      <translation>El proyecto no tiene una capa con las sugerencias de esta ejecución.</translation>
    </message>
    <message>
      <source>The run's date (AS_OF)</source>
      <translation>Fecha de la ejecución (AS_OF)</translation>
    </message>
    <message>
      <source>This parcel is no longer in the layer.</source>
      <translation>Esta parcela ya no está en la capa.</translation>
    </message>
    <message>
      <source>Upkeep: {text}</source>
      <translation>Mantenimiento: {text}</translation>
    </message>
    <message>
      <source>Version, dates, layers</source>
      <translation>Versión, fechas, capas</translation>
    </message>
    <message>
      <source>We are less sure here: some data is old, missing or guessed.</source>
      <translation>Aquí hay menos certeza: algunos datos son antiguos, faltan o se supusieron.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Wellplaced {version}, run {run}</source>
      <translation>Wellplaced {version}, ejecución {run}</translation>
    </message>
    <message>
      <source>What makes up the need</source>
      <translation>De qué se compone la necesidad</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Qué ayudaría</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Por qué: {reason}</translation>
    </message>
    <message>
      <source>Zoom to it</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>about the average of the district ({mean})</source>
      <translation>más o menos como la media del distrito ({mean})</translation>
    </message>
    <message>
      <source>all parts weigh the same</source>
      <translation>todas las partes pesan lo mismo</translation>
    </message>
    <message>
      <source>average of the district</source>
      <translation>media del distrito</translation>
    </message>
    <message>
      <source>class {name}</source>
      <translation>clase {name}</translation>
    </message>
    <message>
      <source>class {name}, and at least {least} lx everywhere</source>
      <translation>clase {name}, y al menos {least} lx en todas partes</translation>
    </message>
    <message>
      <source>empty: not known, which is not the same as 0</source>
      <translation>vacío: no se sabe, que no es lo mismo que 0</translation>
    </message>
    <message>
      <source>it has no weight in this run</source>
      <translation>no tiene peso en esta ejecución</translation>
    </message>
    <message>
      <source>points of this parcel, and the most that the part can give</source>
      <translation>puntos de esta parcela, y el máximo que puede dar la parte</translation>
    </message>
    <message>
      <source>the layer does not say why</source>
      <translation>la capa no dice por qué</translation>
    </message>
    <message>
      <source>the layer's history does not say</source>
      <translation>el historial de la capa no lo dice</translation>
    </message>
    <message>
      <source>what the data leave open</source>
      <translation>lo que los datos no permiten precisar</translation>
    </message>
    <message>
      <source>{months} months before the run's date</source>
      <translation>{months} meses antes de la fecha de la ejecución</translation>
    </message>
    <message>
      <source>{name} ({count} places)</source>
      <translation>{name} ({count} lugares)</translation>
    </message>
    <message>
      <source>{need} of 100</source>
      <translation>{need} de 100</translation>
    </message>
    <message>
      <source>{points} less than the average of the district ({mean})</source>
      <translation>{points} menos que la media del distrito ({mean})</translation>
    </message>
    <message>
      <source>{points} more than the average of the district ({mean})</source>
      <translation>{points} más que la media del distrito ({mean})</translation>
    </message>
    <message>
      <source>{years} years before the run's date</source>
      <translation>{years} años antes de la fecha de la ejecución</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>'{word}' stays: {reason}</source>
      <translation>'{word}' se queda: {reason}</translation>
    </message>
    <message>
      <source>A line each: word = reason. The reason is printed in the report.</source>
      <translation>Una línea por palabra: palabra = motivo. El motivo se imprime en el informe.</translation>
    </message>
    <message>
      <source>A row per word: where it stands and what to say instead.</source>
      <translation>Una fila por palabra: dónde está y qué decir en su lugar.</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptadas</translation>
    </message>
    <message>
      <source>Check its name and that it may be read, or leave it out.</source>
      <translation>Revise su nombre y que se pueda leer, o no la indique.</translation>
    </message>
    <message>
      <source>Check wording</source>
      <translation>Revisar las palabras</translation>
    </message>
    <message>
      <source>Codes such as en, es, fr, de. Empty: all lists.</source>
      <translation>Códigos como en, es, fr, de. Vacío: todas las listas.</translation>
    </message>
    <message>
      <source>Empty: all layers of the project.</source>
      <translation>Vacío: todas las capas del proyecto.</translation>
    </message>
    <message>
      <source>Folder of exports</source>
      <translation>Carpeta de exportaciones</translation>
    </message>
    <message>
      <source>Give some of these codes, or leave it empty for all: {lists}.</source>
      <translation>Indique algunos de estos códigos, o déjelo vacío para todas: {lists}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Line {number} of the accepted words gives no reason: '{line}'.</source>
      <translation>La línea {number} de las palabras aceptadas no da ningún motivo: '{line}'.</translation>
    </message>
    <message>
      <source>Lists of words</source>
      <translation>Listas de palabras</translation>
    </message>
    <message>
      <source>Nobody has reviewed these lists with residents yet: {lists}. Take them as a start.</source>
      <translation>Nadie ha revisado todavía estas listas con los vecinos: {lists}. Tómelas como un comienzo.</translation>
    </message>
    <message>
      <source>Not read: {count:,} files that only people can read ({files}). Read them yourself; their layouts and layers were read where the project holds them.</source>
      <translation>Sin leer: {count:,} archivos que solo las personas pueden leer ({files}). Léalos usted; sus composiciones y capas se leyeron donde el proyecto las tiene.</translation>
    </message>
    <message>
      <source>Reads what the project says to people: names and descriptions of layers, legends, aliases, map tips, layouts, and web pages, pictures and tables in a folder of exports.

Lists each word that labels places or people, where it stands, and what to say instead. Harmless uses and names of institutions are no findings; field names and values are the city's own and are not read. What is to stay is accepted with a reason, which the report prints. Nothing in the project is changed.</source>
      <translation>Lee lo que el proyecto dice a las personas: nombres y descripciones de capas, leyendas, alias, avisos del mapa, composiciones, y páginas web, imágenes y tablas de una carpeta de exportaciones.

Enumera cada palabra que etiqueta lugares o personas, dónde está y qué decir en su lugar. Los usos inofensivos y los nombres de instituciones no cuentan; los nombres y valores de los campos son de la ciudad y no se leen. Lo que deba quedarse se acepta con un motivo, que el informe imprime. Nada cambia en el proyecto.</translation>
    </message>
    <message>
      <source>Report on the words</source>
      <translation>Informe sobre las palabras</translation>
    </message>
    <message>
      <source>Say instead: {instead}. Change the name of the layer or the text, or let the word stay with a reason (ACCEPTED): it is printed in the report.</source>
      <translation>Diga en su lugar: {instead}. Cambie el nombre de la capa o el texto, o deje la palabra con un motivo (ACCEPTED): se imprime en el informe.</translation>
    </message>
    <message>
      <source>The folder '{folder}' cannot be read.</source>
      <translation>No se puede leer la carpeta '{folder}'.</translation>
    </message>
    <message>
      <source>The sheet is for the public and says {count:,} words that label places or people; the first: '{word}' in '{said}'.</source>
      <translation>La hoja es para el público y dice {count:,} palabras que etiquetan lugares o personas; la primera: '{word}' en '{said}'.</translation>
    </message>
    <message>
      <source>There is no list of words for the language '{language}'.</source>
      <translation>No hay lista de palabras para el idioma '{language}'.</translation>
    </message>
    <message>
      <source>There was nothing to read: open a project, or give a folder of exports.</source>
      <translation>No había nada que leer: abra un proyecto o indique una carpeta de exportaciones.</translation>
    </message>
    <message>
      <source>To be changed, or accepted with a reason</source>
      <translation>Por cambiar, o por aceptar con un motivo</translation>
    </message>
    <message>
      <source>Web pages, SVG pictures, CSV and text files in it are read.</source>
      <translation>Se leen sus páginas web, imágenes SVG, archivos CSV y de texto.</translation>
    </message>
    <message>
      <source>What was found, what was accepted and why.</source>
      <translation>Qué se encontró, qué se aceptó y por qué.</translation>
    </message>
    <message>
      <source>Words accepted</source>
      <translation>Palabras aceptadas</translation>
    </message>
    <message>
      <source>Words found</source>
      <translation>Palabras encontradas</translation>
    </message>
    <message>
      <source>Words in public texts</source>
      <translation>Palabras en textos públicos</translation>
    </message>
    <message>
      <source>Words that may stay, each with its reason</source>
      <translation>Palabras que pueden quedarse, cada una con su motivo</translation>
    </message>
    <message>
      <source>Words to be changed</source>
      <translation>Palabras por cambiar</translation>
    </message>
    <message>
      <source>Write the word, an equals sign and why it may stay: it is printed in the report.</source>
      <translation>Escriba la palabra, un signo igual y por qué puede quedarse: se imprime en el informe.</translation>
    </message>
    <message>
      <source>alias of a field of the layer '{layer}'</source>
      <translation>alias de un campo de la capa '{layer}'</translation>
    </message>
    <message>
      <source>description of the layer '{layer}'</source>
      <translation>descripción de la capa '{layer}'</translation>
    </message>
    <message>
      <source>file '{file}', line {number}</source>
      <translation>archivo '{file}', línea {number}</translation>
    </message>
    <message>
      <source>layer tree</source>
      <translation>árbol de capas</translation>
    </message>
    <message>
      <source>layout '{layout}'</source>
      <translation>composición '{layout}'</translation>
    </message>
    <message>
      <source>legend of the layer '{layer}'</source>
      <translation>leyenda de la capa '{layer}'</translation>
    </message>
    <message>
      <source>map tip of the layer '{layer}'</source>
      <translation>aviso del mapa de la capa '{layer}'</translation>
    </message>
    <message>
      <source>name of the layer '{layer}'</source>
      <translation>nombre de la capa '{layer}'</translation>
    </message>
    <message>
      <source>page {number} of the sheet</source>
      <translation>página {number} de la hoja</translation>
    </message>
    <message>
      <source>title of the project</source>
      <translation>título del proyecto</translation>
    </message>
    <message>
      <source>words,language,vocabulary,public,legend,layout,stigma,plain language</source>
      <translation>palabras,idioma,vocabulario,público,leyenda,composición,estigma,lenguaje claro</translation>
    </message>
    <message>
      <source>{texts:,} texts were read. {open:,} words label places or people; {accepted:,} more were accepted.</source>
      <translation>Se leyeron {texts:,} textos. {open:,} palabras etiquetan lugares o personas; {accepted:,} más fueron aceptadas.</translation>
    </message>
    <message>
      <source>{texts:,} texts were read; {open:,} words are to be changed or accepted.</source>
      <translation>Se leyeron {texts:,} textos; {open:,} palabras están por cambiar o aceptar.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>board fence {height:g} m</source>
      <translation>valla de tablas {height:g} m</translation>
    </message>
    <message>
      <source>chain-link fence {height:g} m</source>
      <translation>valla de malla {height:g} m</translation>
    </message>
    <message>
      <source>fence {height:g} m</source>
      <translation>valla {height:g} m</translation>
    </message>
    <message>
      <source>hedge {height:g} m</source>
      <translation>seto {height:g} m</translation>
    </message>
    <message>
      <source>how many people walk there</source>
      <translation>cuánta gente camina allí</translation>
    </message>
    <message>
      <source>kind not known {height:g} m</source>
      <translation>tipo desconocido {height:g} m</translation>
    </message>
    <message>
      <source>picket fence {height:g} m</source>
      <translation>valla de estacas {height:g} m</translation>
    </message>
    <message>
      <source>railing {height:g} m</source>
      <translation>barandilla {height:g} m</translation>
    </message>
    <message>
      <source>retaining wall {height:g} m</source>
      <translation>muro de contención {height:g} m</translation>
    </message>
    <message>
      <source>the barrier's height</source>
      <translation>la altura de la barrera</translation>
    </message>
    <message>
      <source>the barrier's id</source>
      <translation>el id de la barrera</translation>
    </message>
    <message>
      <source>the building's height</source>
      <translation>la altura del edificio</translation>
    </message>
    <message>
      <source>the building's id</source>
      <translation>el id del edificio</translation>
    </message>
    <message>
      <source>the circuit or feeder</source>
      <translation>el circuito o alimentador</translation>
    </message>
    <message>
      <source>the class of the road</source>
      <translation>la clase de la vía</translation>
    </message>
    <message>
      <source>the crown's diameter</source>
      <translation>el diámetro de la copa</translation>
    </message>
    <message>
      <source>the crown's radius</source>
      <translation>el radio de la copa</translation>
    </message>
    <message>
      <source>the currency</source>
      <translation>la moneda</translation>
    </message>
    <message>
      <source>the date of the record</source>
      <translation>la fecha del registro</translation>
    </message>
    <message>
      <source>the date of the report</source>
      <translation>la fecha del aviso</translation>
    </message>
    <message>
      <source>the date on which the report was closed</source>
      <translation>la fecha en que se cerró el aviso</translation>
    </message>
    <message>
      <source>the date since when it is vacant</source>
      <translation>la fecha desde la que está vacía</translation>
    </message>
    <message>
      <source>the direction of the arm</source>
      <translation>la dirección del brazo</translation>
    </message>
    <message>
      <source>the ground's elevation</source>
      <translation>la elevación del suelo</translation>
    </message>
    <message>
      <source>the height of the crown's base</source>
      <translation>la altura de la base de la copa</translation>
    </message>
    <message>
      <source>the highest price</source>
      <translation>el precio más alto</translation>
    </message>
    <message>
      <source>the kind of barrier</source>
      <translation>el tipo de barrera</translation>
    </message>
    <message>
      <source>the kind of building</source>
      <translation>el tipo de edificio</translation>
    </message>
    <message>
      <source>the kind of evidence</source>
      <translation>el tipo de indicio</translation>
    </message>
    <message>
      <source>the kind of luminaire</source>
      <translation>el tipo de luminaria</translation>
    </message>
    <message>
      <source>the kind of vegetation</source>
      <translation>el tipo de vegetación</translation>
    </message>
    <message>
      <source>the kind of walkway</source>
      <translation>el tipo de acera</translation>
    </message>
    <message>
      <source>the lamp type</source>
      <translation>el tipo de lámpara</translation>
    </message>
    <message>
      <source>the land use</source>
      <translation>el uso del suelo</translation>
    </message>
    <message>
      <source>the light's id</source>
      <translation>el id de la luminaria</translation>
    </message>
    <message>
      <source>the lighting class</source>
      <translation>la clase de alumbrado</translation>
    </message>
    <message>
      <source>the lowest price</source>
      <translation>el precio más bajo</translation>
    </message>
    <message>
      <source>the lumens of one lamp</source>
      <translation>los lúmenes de una lámpara</translation>
    </message>
    <message>
      <source>the luminaire's catalogue number</source>
      <translation>el número de catálogo de la luminaria</translation>
    </message>
    <message>
      <source>the material</source>
      <translation>el material</translation>
    </message>
    <message>
      <source>the mounting height</source>
      <translation>la altura de montaje</translation>
    </message>
    <message>
      <source>the name</source>
      <translation>el nombre</translation>
    </message>
    <message>
      <source>the number of lamps</source>
      <translation>el número de lámparas</translation>
    </message>
    <message>
      <source>the number of storeys</source>
      <translation>el número de pisos</translation>
    </message>
    <message>
      <source>the parcel's id</source>
      <translation>el id de la parcela</translation>
    </message>
    <message>
      <source>the photometric file</source>
      <translation>el archivo fotométrico</translation>
    </message>
    <message>
      <source>the pole's id</source>
      <translation>el id del poste</translation>
    </message>
    <message>
      <source>the price</source>
      <translation>el precio</translation>
    </message>
    <message>
      <source>the rank</source>
      <translation>el rango</translation>
    </message>
    <message>
      <source>the roof's elevation</source>
      <translation>la elevación del techo</translation>
    </message>
    <message>
      <source>the species</source>
      <translation>la especie</translation>
    </message>
    <message>
      <source>the status</source>
      <translation>el estado</translation>
    </message>
    <message>
      <source>the status of the record</source>
      <translation>el estado del registro</translation>
    </message>
    <message>
      <source>the status of the report</source>
      <translation>el estado del aviso</translation>
    </message>
    <message>
      <source>the street's name</source>
      <translation>el nombre de la calle</translation>
    </message>
    <message>
      <source>the tilt of the luminaire</source>
      <translation>la inclinación de la luminaria</translation>
    </message>
    <message>
      <source>the tree's height</source>
      <translation>la altura del árbol</translation>
    </message>
    <message>
      <source>the tree's id</source>
      <translation>el id del árbol</translation>
    </message>
    <message>
      <source>the tree's state</source>
      <translation>el estado del árbol</translation>
    </message>
    <message>
      <source>the trunk's diameter</source>
      <translation>el diámetro del tronco</translation>
    </message>
    <message>
      <source>the trunk's girth</source>
      <translation>el perímetro del tronco</translation>
    </message>
    <message>
      <source>the use or code in words</source>
      <translation>el uso o código en palabras</translation>
    </message>
    <message>
      <source>the value of buildings</source>
      <translation>el valor de los edificios</translation>
    </message>
    <message>
      <source>the walkway's id</source>
      <translation>el id de la acera</translation>
    </message>
    <message>
      <source>the watts of one lamp</source>
      <translation>los vatios de una lámpara</translation>
    </message>
    <message>
      <source>the watts of the new lamp</source>
      <translation>los vatios de la lámpara nueva</translation>
    </message>
    <message>
      <source>the width</source>
      <translation>el ancho</translation>
    </message>
    <message>
      <source>the work</source>
      <translation>el trabajo</translation>
    </message>
    <message>
      <source>the year of installation</source>
      <translation>el año de instalación</translation>
    </message>
    <message>
      <source>the years that it lasts</source>
      <translation>los años que dura</translation>
    </message>
    <message>
      <source>wall {height:g} m</source>
      <translation>muro {height:g} m</translation>
    </message>
    <message>
      <source>what exactly the report is about</source>
      <translation>de qué trata el aviso exactamente</translation>
    </message>
    <message>
      <source>what the report is about</source>
      <translation>de qué trata el aviso</translation>
    </message>
    <message>
      <source>what was decided</source>
      <translation>lo que se decidió</translation>
    </message>
    <message>
      <source>what was found</source>
      <translation>lo que se encontró</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}, {next}</translation>
    </message>
  </context>
</TS>
