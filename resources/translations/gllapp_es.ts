<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GLL</source>
        <translation>Acerca de GLL</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Protocol of syncs</source>
        <translation>Protocolo de sincronización</translation>
    </message>
    <message>
        <source>Format of the data file</source>
        <translation>Formato del archivo de datos</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>Copiado. Péguelo en un mensaje para quien le ayuda.</translation>
    </message>
    <message>
        <source>GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own.</source>
        <translation>GLL es software libre con la licencia Apache 2.0. Usa Qt con la LGPL 3: puede reemplazar Qt por una versión propia.</translation>
    </message>
    <message>
        <source>What GLL is shipped with</source>
        <translation>Lo que se entrega con GLL</translation>
    </message>
    <message>
        <source>This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself.</source>
        <translation>Esto es todo lo que se copia: versiones, tamaños, cantidades y códigos. Se quitan nombres, direcciones, textos y rutas. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>El comentario se retiró.</translation>
    </message>
    <message>
        <source>The document is archived.</source>
        <translation>El documento se archivó.</translation>
    </message>
    <message>
        <source>Its text and history stay.</source>
        <translation>Su texto y su historial quedan.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Cambiar el nombre del documento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>An adaptation</source>
        <translation>Una adaptación</translation>
    </message>
    <message>
        <source>So that others need not begin from nothing. Everybody in the community can read it.</source>
        <translation>Para que otros no tengan que empezar de cero. Toda la comunidad puede leerlo.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>For example the place or the people it was made for</source>
        <translation>Por ejemplo, el lugar o las personas para quienes se hizo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What came of it (can be told later)</source>
        <translation>Qué resultado dio (se puede contar después)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>AddingSheet</name>
    <message>
        <source>Add to this PC</source>
        <translation>Agregar a este PC</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Those on these shelves</source>
        <translation>Los de estos estantes</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Estantes de la biblioteca</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>{size} free on this PC</source>
        <translation>{size} libres en este PC</translation>
    </message>
    <message>
        <source>Choose a shelf.</source>
        <translation>Elija un estante.</translation>
    </message>
    <message>
        <source>There is too little room on this PC: choose less, or make room.</source>
        <translation>Hay muy poco espacio en este PC: elija menos o libere espacio.</translation>
    </message>
    <message>
        <source>Everything that is new</source>
        <translation>Todo lo nuevo</translation>
    </message>
    <message>
        <source>Only {records}, without documents</source>
        <translation>Solo {records}, sin documentos</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Solo documentos</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>It can be changed later, when it has gone further.</source>
        <translation>Se puede modificar después, cuando haya avanzado.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>A facility, a district, a ministry …</source>
        <translation>Un centro de salud, un distrito, un ministerio…</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>Desde (opcional)</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11-22, 2026-11 or 2026</source>
        <translation>Un día, un mes o un año: 2026-11-22, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>What others should know of it</source>
        <translation>Qué deberían saber los demás</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Share and put in</source>
        <translation>Compartir e insertar</translation>
    </message>
    <message>
        <source>Everybody in the pod can see them, behind the next sync.</source>
        <translation>Todos en el grupo podrán verlas tras la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Making it was interrupted.</source>
        <translation>Su preparación se interrumpió.</translation>
    </message>
    <message>
        <source>What is on the stick and good is not written again.</source>
        <translation>Lo que ya está en la memoria USB y en buen estado no se vuelve a escribir.</translation>
    </message>
    <message>
        <source>A newer bundle of this series has been here.</source>
        <translation>Ya pasó por aquí un paquete más reciente de esta serie.</translation>
    </message>
    <message>
        <source>Nothing newer is replaced by it; it can be read and added all the same.</source>
        <translation>No reemplaza nada más reciente; aun así se puede leer y agregar.</translation>
    </message>
    <message>
        <source>Add to this PC…</source>
        <translation>Agregar a este PC…</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Leer aquí</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Comprobar cada byte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose otherwise…</source>
        <translation>Elegir otra cosa…</translation>
    </message>
    <message>
        <source>Go on making it…</source>
        <translation>Seguir preparándolo…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>What was done is kept, and it goes on from there.</source>
        <translation>Lo hecho se conserva y se continúa desde ahí.</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished; what is on the stick and good is not written again.</source>
        <translation>El paquete queda marcado como incompleto; lo que ya está en la memoria y en buen estado no se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>No se cambió nada al mirar.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Finished and checked · {objects} · you may remove {stick}.</source>
        <translation>Terminado y comprobado · {objects} · puede retirar {stick}.</translation>
    </message>
    <message>
        <source>The stick also opens in any browser: index.html in its folder GLL.</source>
        <translation>La memoria USB también se abre en cualquier navegador: index.html en su carpeta GLL.</translation>
    </message>
    <message>
        <source>The unfinished bundle on {stick} is discarded.</source>
        <translation>El paquete incompleto de {stick} se descartó.</translation>
    </message>
    <message>
        <source>The stick has its room again; nothing on this PC was changed.</source>
        <translation>La memoria USB recuperó su espacio; nada cambió en este PC.</translation>
    </message>
    <message>
        <source>Added to this PC: {amount}.</source>
        <translation>Agregado a este PC: {amount}.</translation>
    </message>
    <message>
        <source>Everything in it was on this PC already.</source>
        <translation>Todo su contenido ya estaba en este PC.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Nothing of yours waits.</source>
        <translation>No hay nada suyo en espera.</translation>
    </message>
    <message>
        <source>{items} put on {stick}.</source>
        <translation>{items} en {stick}.</translation>
    </message>
    <message>
        <source>They stay in your outbox too until GLL has received them, whichever way is faster.</source>
        <translation>También quedan en su bandeja de salida hasta que GLL los reciba, sea cual sea la vía más rápida.</translation>
    </message>
    <message>
        <source>There was no receipt for this PC on the stick.</source>
        <translation>No había ningún acuse de recibo para este PC en la memoria USB.</translation>
    </message>
    <message>
        <source>The community has said yes: you are a member now.</source>
        <translation>La comunidad ha dicho que sí: ya es miembro.</translation>
    </message>
    <message>
        <source>The community has sent your registration back with a comment.</source>
        <translation>La comunidad le devolvió la solicitud de registro con un comentario.</translation>
    </message>
    <message>
        <source>Your registration is with the community.</source>
        <translation>Su solicitud de registro está en la comunidad.</translation>
    </message>
    <message>
        <source>The receipts are on the stick: carry it back to where it came from.</source>
        <translation>Los acuses de recibo están en la memoria USB: llévela de vuelta a su lugar de origen.</translation>
    </message>
    <message>
        <source>Every byte was read: {bundles}, all as they were signed.</source>
        <translation>Se leyó cada byte: {bundles}, todo tal como se firmó.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the registration</source>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>From {source}, no. {number}</source>
        <translation>De {source}, n.º {number}</translation>
    </message>
    <message>
        <source>A bundle that this PC has begun</source>
        <translation>Un paquete que este PC empezó</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquete</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>Hecho por {name}</translation>
    </message>
    <message>
        <source>Posts of: {streams}</source>
        <translation>Mensajes de: {streams}</translation>
    </message>
    <message>
        <source>posts of {streams}</source>
        <translation>mensajes de {streams}</translation>
    </message>
    <message>
        <source>the pods {pods}, sealed for their members</source>
        <translation>los grupos {pods}, sellados para sus miembros</translation>
    </message>
    <message>
        <source>everything that all members may read</source>
        <translation>todo lo que pueden leer todos los miembros</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Elegido: {what}</translation>
    </message>
    <message>
        <source>only what the site lacked on {day}</source>
        <translation>solo lo que le faltaba al sitio el {day}</translation>
    </message>
    <message>
        <source>Everything in it is on this PC already.</source>
        <translation>Todo su contenido ya está en este PC.</translation>
    </message>
    <message>
        <source>New for this PC: {amount}</source>
        <translation>Nuevo para este PC: {amount}</translation>
    </message>
    <message>
        <source>Verified, older than what is here</source>
        <translation>Verificado, más antiguo que lo que hay aquí</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Más reciente que este programa</translation>
    </message>
    <message>
        <source>Another community</source>
        <translation>Otra comunidad</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Altered or damaged</source>
        <translation>Alterado o dañado</translation>
    </message>
    <message>
        <source>Signed by {name}, whom the community allows to. The community&apos;s key: {key}</source>
        <translation>Firmado por {name}, con autorización de la comunidad. Clave de la comunidad: {key}</translation>
    </message>
    <message>
        <source>Posts and records</source>
        <translation>Mensajes y fichas</translation>
    </message>
    <message>
        <source>Documents, each read back</source>
        <translation>Documentos, cada uno releído</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Comprobando lo que se escribió</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
</context>
<context>
    <name>BundlesPage</name>
    <message>
        <source>USB bundles</source>
        <translation>Paquetes USB</translation>
    </message>
    <message>
        <source>Site card written to {file}.</source>
        <translation>Tarjeta de sitio escrita en {file}.</translation>
    </message>
    <message>
        <source>Send it, or carry it on a stick, to whoever makes bundles for you.</source>
        <translation>Envíela, o llévela en una memoria USB, a quien prepara sus paquetes.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>A stick is being worked on</source>
        <translation>Se está trabajando en una memoria USB</translation>
    </message>
    <message>
        <source>Stop the work on the stick and close?</source>
        <translation>¿Detener el trabajo en la memoria USB y cerrar?</translation>
    </message>
    <message>
        <source>What was done is kept, and the same work goes on from there.</source>
        <translation>Lo hecho se conserva y el mismo trabajo continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>An unfinished bundle</source>
        <translation>Un paquete incompleto</translation>
    </message>
    <message>
        <source>Discard the unfinished bundle on this stick?</source>
        <translation>¿Descartar el paquete incompleto de esta memoria USB?</translation>
    </message>
    <message>
        <source>What was written for it goes from the stick. Nothing on this PC is lost.</source>
        <translation>Lo que se escribió para él se borra de la memoria. Nada se pierde en este PC.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What everybody reads about the pod</source>
        <translation>Lo que todos leen sobre el grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Producto esperado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Agregar un idioma…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Agregar un país…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Also those who are not in it.</source>
        <translation>También quienes no forman parte de él.</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>Página para cualquier navegador (*.html)</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Texto (*.md)</translation>
    </message>
    <message>
        <source>For another device of yours (*.gllout)</source>
        <translation>Para otro dispositivo suyo (*.gllout)</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Exportar trabajo no enviado</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Trabajo no enviado</translation>
    </message>
    <message>
        <source>Import unsent work</source>
        <translation>Importar trabajo no enviado</translation>
    </message>
    <message>
        <source>Unsent work (*.gllout)</source>
        <translation>Trabajo no enviado (*.gllout)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing has changed since you looked last.</source>
        <translation>Nada ha cambiado desde su última visita.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>El párrafo, con lo que cambió</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Guardar los números…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Numbers for a spreadsheet (*.csv)</source>
        <translation>Números para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this PC</source>
        <translation>Revisar este PC</translation>
    </message>
    <message>
        <source>Looks at the data, the outbox and the clock, and asks the server for a few kB at most.</source>
        <translation>Revisa los datos, la bandeja de salida y el reloj, y pide al servidor unos pocos kB como máximo.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Reparar lo que se pueda</translation>
    </message>
    <message>
        <source>Stopped before the end. What was looked at is in order.</source>
        <translation>Detenido antes del final. Lo que se revisó está en orden.</translation>
    </message>
    <message>
        <source>Checking… {done} of {all}</source>
        <translation>Revisando… {done} de {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This is what was found:</source>
        <translation>Esto es lo que se encontró:</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: who, since when, in which language, on this PC</source>
        <translation>Filtrar: de quién, desde cuándo, en qué idioma, en este PC</translation>
    </message>
    <message>
        <source>Only in {place}</source>
        <translation>Solo en {place}</translation>
    </message>
    <message>
        <source>Without the filter: {words}</source>
        <translation>Sin el filtro: {words}</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <source>What can be opened on this PC</source>
        <translation>Lo que se puede abrir en este PC</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Desde hace una semana</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Desde hace un mes</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Desde hace un año</translation>
    </message>
    <message>
        <source>In a language</source>
        <translation>En un idioma</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Cuánto es</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Show others too</source>
        <translation>Mostrar también los demás</translation>
    </message>
    <message>
        <source>Only {name}; press to show others too</source>
        <translation>Solo {name}; pulse para mostrar también los demás</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>I work on “{section}”</source>
        <translation>Trabajo en «{section}»</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avisar a los demás</translation>
    </message>
    <message>
        <source>Advice, not a lock: everybody can write there all the same.</source>
        <translation>Un aviso, no un bloqueo: de todos modos, todos pueden escribir ahí.</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Hasta (opcional)</translation>
    </message>
    <message>
        <source>A day, as 2026-11-22</source>
        <translation>Un día, como 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Withdrawn: nothing of the post is shown.</source>
        <translation>Retirado: no se muestra nada del mensaje.</translation>
    </message>
    <message>
        <source>Withdraw again</source>
        <translation>Retirar de nuevo</translation>
    </message>
    <message>
        <source>Keep the post</source>
        <translation>Conservar el mensaje</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Conservar el otro</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Your combined text</source>
        <translation>Su texto combinado</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Conservar este texto</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Cerrar; el borrador se conserva</translation>
    </message>
    <message>
        <source>Begin from: {version}</source>
        <translation>Partir de: {version}</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Suggest other words</source>
        <translation>Sugerir otras palabras</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>About the document as a whole</source>
        <translation>Sobre el documento en su conjunto</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>Qué debería decir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>No comments. Choose some words in the text and say what you think of them.</source>
        <translation>No hay comentarios. Elija unas palabras en el texto y diga qué piensa de ellas.</translation>
    </message>
    <message>
        <source>About the chosen words</source>
        <translation>Sobre las palabras elegidas</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Sugerir otras palabras…</translation>
    </message>
    <message>
        <source>Show what is resolved too</source>
        <translation>Mostrar también lo resuelto</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Lo que se sugiere</translation>
    </message>
    <message>
        <source>These words are gone from the text.</source>
        <translation>Estas palabras ya no están en el texto.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Choose the stick…</source>
        <translation>Elegir la memoria…</translation>
    </message>
    <message>
        <source>Address of the community</source>
        <translation>Dirección de la comunidad</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Tal como se la dio su coordinación.</translation>
    </message>
    <message>
        <source>Ask at this address</source>
        <translation>Preguntar en esta dirección</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Una memoria USB, o una carpeta que la sustituye</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>From “{one}” to “{other}”</source>
        <translation>De «{one}» a «{other}»</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Las palabras agregadas van subrayadas; las eliminadas, tachadas.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>El párrafo, con lo que cambió</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Write in your own words. **bold**, - lists and &gt; quotes work.</source>
        <translation>Escriba con sus propias palabras. Se pueden usar **negrita**, - listas y &gt; citas.</translation>
    </message>
    <message>
        <source>Preview of your text</source>
        <translation>Vista previa de su texto</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>Recurso…</translation>
    </message>
    <message>
        <source>Puts a link to a resource of the library into the text</source>
        <translation>Pone en el texto un enlace a un recurso de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>Demasiado largo: {used} de {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} de {limit}</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>The conflict</source>
        <translation>El conflicto</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Las palabras agregadas van subrayadas; las eliminadas, tachadas.</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Mostrar en el foro</translation>
    </message>
    <message>
        <source>Write a combined text</source>
        <translation>Escribir un texto combinado</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The last text that both had seen</source>
        <translation>El último texto que ambos habían visto</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>En otro dispositivo</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Two titles</source>
        <translation>Dos títulos</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Dos textos</translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retirado en un dispositivo, editado en otro</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Your edit goes out with the next sync.</source>
        <translation>Su edición saldrá con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>La otra versión queda en el historial.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Borrador guardado en este PC: {time}</translation>
    </message>
    <message>
        <source>When you change the same thing on two devices before they have synced, both versions are kept, and you choose here.</source>
        <translation>Si cambia lo mismo en dos dispositivos antes de sincronizarlos, se conservan las dos versiones y usted elige aquí.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nada que resolver</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here.</source>
        <translation>Nada que resolver. Cuando dos personas cambian la misma frase antes de sincronizar, ambos textos se conservan y aparecen aquí.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>{one} edited this, {other} deleted it: it was kept</source>
        <translation>{one} lo editó, {other} lo eliminó: se conservó</translation>
    </message>
    <message>
        <source>{one} and {other} changed the same sentence</source>
        <translation>{one} y {other} cambiaron la misma frase</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Lo que escribió {name}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Take what {name} wrote</source>
        <translation>Tomar lo que escribió {name}</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Tomar ambos</translation>
    </message>
    <message>
        <source>The text is good as it is</source>
        <translation>El texto está bien así</translation>
    </message>
    <message>
        <source>Write it myself…</source>
        <translation>Escribirlo yo…</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>Lo que debe decir</translation>
    </message>
    <message>
        <source>Put this there</source>
        <translation>Poner esto ahí</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Sí, la pago</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>No, es gratis</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>Do you pay for it?</source>
        <translation>¿La paga usted?</translation>
    </message>
    <message>
        <source>None: the server is on this PC, or it is not known yet</source>
        <translation>Ninguna: el servidor está en este PC, o aún no se sabe</translation>
    </message>
    <message>
        <source>Nothing comes here that you have not asked for; your limits hold.</source>
        <translation>Aquí no llega nada que usted no haya pedido; valen sus límites.</translation>
    </message>
    <message>
        <source>What you have chosen comes by itself here; only the minutes of a sync are limited.</source>
        <translation>Lo que eligió llega aquí por sí solo; solo se limitan los minutos de una sincronización.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words. Try fewer of them.</source>
        <translation>Nada en la ayuda contiene estas palabras. Pruebe con menos.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>not in the library: named by the stick</source>
        <translation>no está en la biblioteca: nombrado por la memoria USB</translation>
    </message>
    <message>
        <source>withdrawn: use it no more</source>
        <translation>retirado: no lo use más</translation>
    </message>
    <message>
        <source>on this PC too</source>
        <translation>también en este PC</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Filter: words of the title</source>
        <translation>Filtrar: palabras del título</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>Volver a la memoria USB</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>It opens from the stick: nothing is copied to this PC. Leave the stick in while you read.</source>
        <translation>Se abre desde la memoria USB: nada se copia en este PC. Deje la memoria conectada mientras lee.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Documents on the stick</source>
        <translation>Documentos en la memoria USB</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>GLL se bloquea en %n segundo. Pulse una tecla o mueva el ratón para continuar.</numerusform>
            <numerusform>GLL se bloquea en %n segundos. Pulse una tecla o mueva el ratón para continuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n recurso</numerusform>
            <numerusform>%n recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside %n document(s) on this PC</source>
        <translation>
            <numerusform>En %n documento de este PC</numerusform>
            <numerusform>En %n documentos de este PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>Llegó %n archivo</numerusform>
            <numerusform>Llegaron %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>%n archivo por llegar</numerusform>
            <numerusform>%n archivos por llegar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n archivo enviado</numerusform>
            <numerusform>%n archivos enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>%n archivo por enviar</numerusform>
            <numerusform>%n archivos por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recibido</numerusform>
            <numerusform>%n recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmado</numerusform>
            <numerusform>%n confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your items could not be accepted.</source>
        <translation>
            <numerusform>%n de sus envíos no se pudo aceptar.</numerusform>
            <numerusform>%n de sus envíos no se pudieron aceptar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>%n elemento no enviado queda apartado en la bandeja de salida.</numerusform>
            <numerusform>%n elementos no enviados quedan apartados en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>Se retiraría %n de {shown} mensajes en {stream}.</numerusform>
            <numerusform>Se retirarían %n de {shown} mensajes en {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>El reloj de este PC adelanta %n minuto.</numerusform>
            <numerusform>El reloj de este PC adelanta %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>El reloj de este PC atrasa %n minuto.</numerusform>
            <numerusform>El reloj de este PC atrasa %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>Próxima sincronización en %n minuto</numerusform>
            <numerusform>Próxima sincronización en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Próximo intento en %n minuto</numerusform>
            <numerusform>Próximo intento en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>%n listo para leer.</numerusform>
            <numerusform>%n listos para leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>%n de {expected} listo para leer.</numerusform>
            <numerusform>%n de {expected} listos para leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n sincronización</numerusform>
            <numerusform>%n sincronizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Folder of documents</source>
        <translation>Carpeta de documentos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>No tomado tal como está escrito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>What the new ones do not say</source>
        <translation>Lo que los nuevos no dicen</translation>
    </message>
    <message>
        <source>{part}: {count} of {total}</source>
        <translation>{part}: {count} de {total}</translation>
    </message>
    <message>
        <source>Looking at {done} of {total}</source>
        <translation>Examinando {done} de {total}</translation>
    </message>
    <message>
        <source>Bringing in {done} of {total}</source>
        <translation>Incorporando {done} de {total}</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}.</source>
        <translation>Nuevo: {added}. Modificado: {changed}.</translation>
    </message>
    <message>
        <source>New: {added}.</source>
        <translation>Nuevo: {added}.</translation>
    </message>
    <message>
        <source>is not one of the common words</source>
        <translation>no es uno de los términos comunes</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>no es un año</translation>
    </message>
    <message>
        <source>is no DOI</source>
        <translation>no es un DOI</translation>
    </message>
    <message>
        <source>is no address of a web page</source>
        <translation>no es la dirección de una página web</translation>
    </message>
    <message>
        <source>is too long, and was cut</source>
        <translation>es demasiado largo y se recortó</translation>
    </message>
    <message>
        <source>are too many; the first are kept</source>
        <translation>son demasiados; se conservan los primeros</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>lies outside of the folder, or behind a link</source>
        <translation>está fuera de la carpeta o detrás de un enlace</translation>
    </message>
    <message>
        <source>is of a kind that the library does not take</source>
        <translation>es de un tipo que la biblioteca no acepta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is the same file as another</source>
        <translation>es el mismo archivo que otro</translation>
    </message>
    <message>
        <source>gives no text: it is kept as a file alone</source>
        <translation>no da texto: se conserva solo el archivo</translation>
    </message>
    <message>
        <source>{title}: the same file</source>
        <translation>{title}: el mismo archivo</translation>
    </message>
    <message>
        <source>{title}: the same DOI</source>
        <translation>{title}: el mismo DOI</translation>
    </message>
    <message>
        <source>{title}: the same title and year</source>
        <translation>{title}: el mismo título y año</translation>
    </message>
    <message>
        <source>twice in this source</source>
        <translation>dos veces en esta fuente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>its other file is left out</source>
        <translation>su otro archivo se omite</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>Bringing in {name} did not come to its end.</source>
        <translation>La incorporación de {name} no llegó a su fin.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>What came is there.</source>
        <translation>Lo que llegó está ahí.</translation>
    </message>
    <message>
        <source>Librarians bring files into the library.</source>
        <translation>Los bibliotecarios incorporan archivos a la biblioteca.</translation>
    </message>
    <message>
        <source>What your pod needs can be shared in the pod.</source>
        <translation>Lo que su grupo necesita puede compartirse en el grupo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>It waits in your outbox, and leaves with the next sync.</source>
        <translation>Espera en su bandeja de salida y sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>What was brought in is taken back.</source>
        <translation>Lo incorporado se quita de nuevo.</translation>
    </message>
    <message>
        <source>Received already, and withdrawn with the next sync: {resources}.</source>
        <translation>Ya recibido, y se retira con la próxima sincronización: {resources}.</translation>
    </message>
    <message>
        <source>Changed: {resources}.</source>
        <translation>Modificado: {resources}.</translation>
    </message>
    <message>
        <source>Withdrawn for everybody with the next sync: {resources}.</source>
        <translation>Retirado para todos con la próxima sincronización: {resources}.</translation>
    </message>
    <message>
        <source>The shelf {name} is set up.</source>
        <translation>El estante {name} está creado.</translation>
    </message>
    <message>
        <source>Choose resources, then Edit… to put them on it.</source>
        <translation>Elija recursos y luego Editar… para ponerlos en él.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>RIS (*.ris)</source>
        <translation>RIS (*.ris)</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Written to {file}: {resources}.</source>
        <translation>Escrito en {file}: {resources}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>En una semana, {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>En dos semanas, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>En un mes, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All resources</source>
        <translation>Todos los recursos</translation>
    </message>
    <message>
        <source>Choose a resource</source>
        <translation>Elija un recurso</translation>
    </message>
    <message>
        <source>What is known of it opens here, also when the document itself is not on this PC.</source>
        <translation>Aquí se abre lo que se sabe de él, aunque el documento no esté en este PC.</translation>
    </message>
    <message>
        <source>The chosen resource</source>
        <translation>El recurso elegido</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Pods</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Filter: name, aim, people…</source>
        <translation>Filtrar: nombre, objetivo, personas…</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizaje</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Archived pods too</source>
        <translation>También los grupos archivados</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proponer un grupo</translation>
    </message>
    <message>
        <source>Two people and an aim are enough to begin. You can propose one without a connection.</source>
        <translation>Dos personas y un objetivo bastan para empezar. Puede proponer un grupo sin conexión.</translation>
    </message>
    <message>
        <source>No pods in the community yet</source>
        <translation>Aún no hay grupos en la comunidad</translation>
    </message>
    <message>
        <source>No pods on this PC yet</source>
        <translation>Aún no hay grupos en este PC</translation>
    </message>
    <message>
        <source>The list of pods comes with the first sync. What is said in a pod comes to its members alone.</source>
        <translation>La lista de grupos llega con la primera sincronización. Lo que se dice en un grupo llega solo a sus miembros.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>No pod fits</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>Fewer words, another area or another language may find it. Or begin one yourself.</source>
        <translation>Menos palabras, otra área u otro idioma pueden ayudar. O cree un grupo usted.</translation>
    </message>
    <message>
        <source>Show all pods</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw this away for good?</source>
        <translation>¿Descartar esto definitivamente?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>New thread</source>
        <translation>Nuevo hilo</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Este grupo está archivado: ya no se puede escribir nada nuevo en él.</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra agregada</numerusform>
            <numerusform>%n palabras agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palabra eliminada</numerusform>
            <numerusform>%n palabras eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>se omitió %n edición que nadie puede enviar</numerusform>
            <numerusform>se omitieron %n ediciones que nadie puede enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Begin to write. What you type is kept on this PC at once.</source>
        <translation>Empiece a escribir. Lo que escribe se guarda en este PC al instante.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir con otro programa…</translation>
    </message>
    <message>
        <source>This is for another program</source>
        <translation>Esto es para otro programa</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Sugerir otras palabras…</translation>
    </message>
    <message>
        <source>Show what is marked here</source>
        <translation>Mostrar lo marcado aquí</translation>
    </message>
    <message>
        <source>Who wrote this paragraph</source>
        <translation>Quién escribió este párrafo</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Persona desconocida en este PC</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>No licence yet</source>
        <translation>Aún sin licencia</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
    <message>
        <source>Only signs and spaces</source>
        <translation>Solo signos y espacios</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <source>Documents belong to learning pods: open one there, or begin a new one.</source>
        <translation>Los documentos pertenecen a grupos de aprendizaje: abra uno allí o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizaje</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimir el documento</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Paste the words alone, unformatted</source>
        <translation>Pegar solo las palabras, sin formato</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>A link, where words are chosen</source>
        <translation>Un enlace, donde haya palabras elegidas</translation>
    </message>
    <message>
        <source>In a list a level in, in a table the next cell</source>
        <translation>En una lista, un nivel más; en una tabla, la celda siguiente</translation>
    </message>
    <message>
        <source>Comment on the chosen words</source>
        <translation>Comentar las palabras elegidas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Begin the first document</source>
        <translation>Empezar el primer documento</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Several can write the same document without a connection: what they write comes together at the next sync.</source>
        <translation>Varias personas pueden escribir el mismo documento sin conexión: lo que escriben se reúne en la próxima sincronización.</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>modificado por {name}</translation>
    </message>
    <message>
        <source>Changed since you looked</source>
        <translation>Cambió desde su última visita</translation>
    </message>
    <message>
        <source>Your edits wait in the outbox</source>
        <translation>Sus ediciones esperan en la bandeja de salida</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Different; left as it is</source>
        <translation>Distintos; se dejan como están</translation>
    </message>
    <message>
        <source>Put on a shelf…</source>
        <translation>Poner en un estante…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Agregar un tema…</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Agregar un país…</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Apellido, Nombre; Apellido, Nombre</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>What you change here is changed in all of them; everything else stays as it is.</source>
        <translation>Lo que cambie aquí cambia en todos ellos; el resto queda como está.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A qué pertenece</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Nobody has written here</source>
        <translation>Nadie ha escrito aquí</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Este grupo está archivado: ya no se puede escribir nada nuevo en él.</translation>
    </message>
    <message>
        <source>No thread with the tag {tag} here</source>
        <translation>No hay ningún hilo con la etiqueta {tag} aquí</translation>
    </message>
    <message>
        <source>Others may have it in another stream.</source>
        <translation>Puede haberlo en otro canal.</translation>
    </message>
    <message>
        <source>No posts on this PC yet</source>
        <translation>Aún no hay mensajes en este PC</translation>
    </message>
    <message>
        <source>Streams and posts arrive with the first sync; after that they can be read offline.</source>
        <translation>Los canales y los mensajes llegan con la primera sincronización; después se pueden leer sin conexión.</translation>
    </message>
    <message>
        <source>You have read everything here</source>
        <translation>Ya leyó todo lo que hay aquí</translation>
    </message>
    <message>
        <source>New posts come with the next sync.</source>
        <translation>Los mensajes nuevos llegan con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>Aún nadie ha escrito aquí</translation>
    </message>
    <message>
        <source>This stream is closed for new threads.</source>
        <translation>Este canal no admite hilos nuevos.</translation>
    </message>
    <message>
        <source>Write without a connection: your thread waits safely and goes out with the next sync.</source>
        <translation>Escriba sin conexión: su hilo espera a salvo y sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Write the first thread</source>
        <translation>Escribir el primer hilo</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Mostrar todos los hilos</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your wish to join is in the outbox.</source>
        <translation>Su solicitud para unirse está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; a facilitator answers it.</source>
        <translation>Sale con la próxima sincronización; un facilitador la responderá.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Solicitud retirada.</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>El grupo está archivado.</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>El grupo vuelve a estar abierto.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No connection to {server}.</source>
        <translation>No hay conexión con {server}.</translation>
    </message>
    <message>
        <source>Everything that you wrote is safe on this PC.</source>
        <translation>Todo lo que escribió está a salvo en este PC.</translation>
    </message>
    <message>
        <source>Sync again when there is a link.</source>
        <translation>Sincronice de nuevo cuando haya conexión.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>Se perdió la conexión con {server}.</translation>
    </message>
    <message>
        <source>What arrived is stored, and nothing will be sent twice.</source>
        <translation>Lo que llegó está guardado y nada se enviará dos veces.</translation>
    </message>
    <message>
        <source>Sync again to go on from here.</source>
        <translation>Sincronice de nuevo para continuar desde aquí.</translation>
    </message>
    <message>
        <source>{server} has been silent for {seconds} seconds.</source>
        <translation>{server} lleva {seconds} segundos sin responder.</translation>
    </message>
    <message>
        <source>What arrived is stored.</source>
        <translation>Lo que llegó está guardado.</translation>
    </message>
    <message>
        <source>Sync again when the link is better.</source>
        <translation>Sincronice de nuevo cuando la conexión sea mejor.</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <translation>No hay ningún servidor llamado {server}.</translation>
    </message>
    <message>
        <source>Check the address, or your connection.</source>
        <translation>Compruebe la dirección o su conexión.</translation>
    </message>
    <message>
        <source>The identity of {server} could not be verified.</source>
        <translation>No se pudo verificar la identidad de {server}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.</source>
        <translation>Compruebe la fecha y la hora de este PC; en una red pública, inicie sesión antes en ella. Si continúa, avise a su coordinación.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>{server} no respondió; en su lugar llegó una página web.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Es probable que esta red pida iniciar sesión: abra un navegador, inicie sesión ahí y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>{server} is not a GLL server.</source>
        <translation>{server} no es un servidor de GLL.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Check the address with your coordinator.</source>
        <translation>Compruebe la dirección con su coordinación.</translation>
    </message>
    <message>
        <source>{server} has a problem of its own (error {status}).</source>
        <translation>{server} tiene un problema propio (error {status}).</translation>
    </message>
    <message>
        <source>Try again in a while; if it goes on, tell your coordinator.</source>
        <translation>Inténtelo de nuevo dentro de un rato; si continúa, avise a su coordinación.</translation>
    </message>
    <message>
        <source>{server} is too busy just now.</source>
        <translation>{server} está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>“{server}” is not an address of a server.</source>
        <translation>«{server}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>Escríbala así: https://comunidad.example.org.</translation>
    </message>
    <message>
        <source>{server} is not a secure address.</source>
        <translation>{server} no es una dirección segura.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Use la dirección que empieza por https.</translation>
    </message>
    <message>
        <source>“{proxy}” is not an address of a proxy that can be used.</source>
        <translation>«{proxy}» no es la dirección de un proxy que se pueda usar.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.org:3128, or choose to use none.</source>
        <translation>Escríbala como http://proxy.example.org:3128, o elija no usar ninguno.</translation>
    </message>
    <message>
        <source>That is not a price of a megabyte.</source>
        <translation>Eso no es un precio por megabyte.</translation>
    </message>
    <message>
        <source>Give a number, 0 if it costs nothing, and a currency of at most 8 characters.</source>
        <translation>Indique un número, 0 si no cuesta nada, y una moneda de 8 caracteres como máximo.</translation>
    </message>
    <message>
        <source>That is not something that can be allowed.</source>
        <translation>Eso no es un límite posible.</translation>
    </message>
    <message>
        <source>Give a number, or 0 for no limit.</source>
        <translation>Indique un número, o 0 para no poner límite.</translation>
    </message>
    <message>
        <source>What you allow for a week on connections that you pay for is used up.</source>
        <translation>Se agotó lo que permite por semana en las conexiones que paga.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what waits is safe.</source>
        <translation>No se envió nada, y lo que espera está a salvo.</translation>
    </message>
    <message>
        <source>There is no network number {network} here.</source>
        <translation>Aquí no hay ninguna red con el número {network}.</translation>
    </message>
    <message>
        <source>See the list: gllapp network list.</source>
        <translation>Vea la lista: gllapp network list.</translation>
    </message>
    <message>
        <source>No connection to the proxy {proxy}.</source>
        <translation>No hay conexión con el proxy {proxy}.</translation>
    </message>
    <message>
        <source>On another network the proxy may have to be another one, or none: see the settings.</source>
        <translation>En otra red puede hacer falta otro proxy, o ninguno: vea los ajustes.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password, or does not accept those it was given.</source>
        <translation>El proxy {proxy} pide un nombre y una contraseña, o no acepta los que recibió.</translation>
    </message>
    <message>
        <source>Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.</source>
        <translation>Escríbalos en la dirección del proxy, en los ajustes: http://NOMBRE:CLAVE@{proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {server} (error {status}).</source>
        <translation>El proxy {proxy} no deja pasar nada hacia {server} (error {status}).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to allow this address, or sync over another network.</source>
        <translation>Pida a quien se ocupa de esta red que permita esta dirección, o sincronice por otra red.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {server} (error {status}).</source>
        <translation>El proxy {proxy} no pudo alcanzar {server} (error {status}).</translation>
    </message>
    <message>
        <source>Sync again later; if it goes on, tell whoever looks after this network.</source>
        <translation>Sincronice de nuevo más tarde; si continúa, avise a quien se ocupa de esta red.</translation>
    </message>
    <message>
        <source>A web page came through the proxy {proxy} instead of the answer of {server}.</source>
        <translation>Por el proxy {proxy} llegó una página web en lugar de la respuesta de {server}.</translation>
    </message>
    <message>
        <source>What arrived before is stored.</source>
        <translation>Lo que llegó antes está guardado.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Es posible que la red pida iniciar sesión: abra un navegador, inicie sesión ahí y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in of this PC was lost on the way to {server}.</source>
        <translation>El inicio de sesión de este PC se perdió camino a {server}.</translation>
    </message>
    <message>
        <source>Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.</source>
        <translation>Algo en el camino lo quita, quizás un proxy: sincronice por otra red, o avise a quien se ocupa de esta.</translation>
    </message>
    <message>
        <source>Only librarians change the library.</source>
        <translation>Solo los bibliotecarios modifican la biblioteca.</translation>
    </message>
    <message>
        <source>What you wrote is kept in your outbox.</source>
        <translation>Lo que escribió se conserva en su bandeja de salida.</translation>
    </message>
    <message>
        <source>Ask your coordinator to make you a librarian, or send your suggestion to one.</source>
        <translation>Pida a su coordinación que le dé el rol de bibliotecario, o envíe su sugerencia a uno.</translation>
    </message>
    <message>
        <source>The community&apos;s library has not been opened yet.</source>
        <translation>La biblioteca de la comunidad aún no se ha abierto.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: gllserver library open. Then sync.</source>
        <translation>Pida a quien se ocupa del servidor que ejecute: gllserver library open. Luego sincronice.</translation>
    </message>
    <message>
        <source>A resource needs a title, and a shelf a name.</source>
        <translation>Un recurso necesita un título, y un estante, un nombre.</translation>
    </message>
    <message>
        <source>Write one, on one line.</source>
        <translation>Escriba uno, en una sola línea.</translation>
    </message>
    <message>
        <source>There is a shelf {shelf} already.</source>
        <translation>Ya existe un estante {shelf}.</translation>
    </message>
    <message>
        <source>Put it on that one, or choose another name.</source>
        <translation>Póngalo en ese, o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone on this PC.</source>
        <translation>No hay ninguna importación {number} que se pueda deshacer en este PC.</translation>
    </message>
    <message>
        <source>See what was brought in with: gllapp resource imports.</source>
        <translation>Vea lo que se incorporó con: gllapp resource imports.</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} no es un año.</translation>
    </message>
    <message>
        <source>Write four digits, such as 2024.</source>
        <translation>Escriba cuatro cifras, como 2024.</translation>
    </message>
    <message>
        <source>There is no such resource in the library of this PC.</source>
        <translation>No hay tal recurso en la biblioteca de este PC.</translation>
    </message>
    <message>
        <source>Sync, then look again; it may have a new place.</source>
        <translation>Sincronice y mire de nuevo; puede haber cambiado de lugar.</translation>
    </message>
    <message>
        <source>There is no shelf {shelf}.</source>
        <translation>No hay ningún estante {shelf}.</translation>
    </message>
    <message>
        <source>Look at the list of shelves, and choose one.</source>
        <translation>Mire la lista de estantes y elija uno.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} GB.</source>
        <translation>El archivo supera los {limit} GB.</translation>
    </message>
    <message>
        <source>Make a lighter one, or cut it into parts.</source>
        <translation>Haga uno más ligero, o divídalo en partes.</translation>
    </message>
    <message>
        <source>The file is not on this PC.</source>
        <translation>El archivo no está en este PC.</translation>
    </message>
    <message>
        <source>Its record is, and can be read.</source>
        <translation>Su ficha sí está, y se puede leer.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, then sync; or bring it on a stick.</source>
        <translation>Elija «Conservar en este PC» y luego sincronice; o tráigalo en una memoria USB.</translation>
    </message>
    <message>
        <source>The text of {title} is not on this PC.</source>
        <translation>El texto de {title} no está en este PC.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, at least its text, then sync; or bring it on a stick.</source>
        <translation>Elija «Conservar en este PC», al menos su texto, y luego sincronice; o tráigalo en una memoria USB.</translation>
    </message>
    <message>
        <source>That would keep nothing in particular.</source>
        <translation>Eso no conservaría nada en particular.</translation>
    </message>
    <message>
        <source>Name a resource or a shelf, or say a language, a topic, a type, a country or a size.</source>
        <translation>Nombre un recurso o un estante, o indique un idioma, un tema, un tipo, un país o un tamaño.</translation>
    </message>
    <message>
        <source>A note may have {limit} characters; this one has {size}.</source>
        <translation>Una nota puede tener {limit} caracteres; esta tiene {size}.</translation>
    </message>
    <message>
        <source>What you wrote is still where you wrote it.</source>
        <translation>Lo que escribió sigue donde lo escribió.</translation>
    </message>
    <message>
        <source>Shorten it, or make two of it.</source>
        <translation>Acórtela, o divídala en dos.</translation>
    </message>
    <message>
        <source>Members send files of up to {file} MB each, and {limit} MB in all.</source>
        <translation>Los miembros envían archivos de hasta {file} MB cada uno, y {limit} MB en total.</translation>
    </message>
    <message>
        <source>The file stays on this PC; nothing was sent.</source>
        <translation>El archivo queda en este PC; no se envió nada.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask a librarian to bring it into the library.</source>
        <translation>Redúzcalo, o pida a un bibliotecario que lo incorpore a la biblioteca.</translation>
    </message>
    <message>
        <source>Another program is fetching this file already.</source>
        <translation>Otro programa ya está trayendo este archivo.</translation>
    </message>
    <message>
        <source>Wait for it; it will be here for both.</source>
        <translation>Espérelo; estará aquí para ambos.</translation>
    </message>
    <message>
        <source>There is no room for a file of {size} MB on this disk.</source>
        <translation>No hay espacio para un archivo de {size} MB en este disco.</translation>
    </message>
    <message>
        <source>Free some space, or let go of files that you do not need any more.</source>
        <translation>Haga espacio, o libere archivos que ya no necesite.</translation>
    </message>
    <message>
        <source>What the server tells of a file cannot be read.</source>
        <translation>Lo que el servidor dice de un archivo no se puede leer.</translation>
    </message>
    <message>
        <source>It was dropped; nothing was changed.</source>
        <translation>Se rechazó; nada cambió.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The community&apos;s server does not have this file.</source>
        <translation>El servidor de la comunidad no tiene este archivo.</translation>
    </message>
    <message>
        <source>Its record is here, and can be read.</source>
        <translation>Su ficha está aquí, y se puede leer.</translation>
    </message>
    <message>
        <source>Tell who shared it, or a librarian: the file has to be sent to the server again.</source>
        <translation>Avise a quien lo compartió, o a un bibliotecario: hay que enviar de nuevo el archivo al servidor.</translation>
    </message>
    <message>
        <source>There is no shorter way from the older edition of this file to the newer one.</source>
        <translation>No hay un camino más corto de la edición anterior de este archivo a la nueva.</translation>
    </message>
    <message>
        <source>Both stay as they are.</source>
        <translation>Ambas quedan como están.</translation>
    </message>
    <message>
        <source>The newer one comes as a whole.</source>
        <translation>La nueva llega completa.</translation>
    </message>
    <message>
        <source>Bytes were asked for that the file does not have; it has {size}.</source>
        <translation>Se pidieron bytes que el archivo no tiene; tiene {size}.</translation>
    </message>
    <message>
        <source>Sync again; if it goes on, tell your coordinator.</source>
        <translation>Sincronice de nuevo; si continúa, avise a su coordinación.</translation>
    </message>
    <message>
        <source>What {source} gives of a file is not what the community has sealed.</source>
        <translation>Lo que {source} entrega de un archivo no es lo que la comunidad selló.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>Se rechazó; lo que llegó antes está guardado.</translation>
    </message>
    <message>
        <source>Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.</source>
        <translation>Tome el archivo de otro lugar, o sincronice de nuevo; si continúa, avise a su coordinación.</translation>
    </message>
    <message>
        <source>What differs between two editions of a file arrived damaged.</source>
        <translation>Lo que distingue dos ediciones de un archivo llegó dañado.</translation>
    </message>
    <message>
        <source>What was sent of a file is not what was announced.</source>
        <translation>Lo que se envió de un archivo no es lo que se anunció.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is kept.</source>
        <translation>Se rechazó; lo que llegó antes se conserva.</translation>
    </message>
    <message>
        <source>Look whether the file has been changed meanwhile, then send it again.</source>
        <translation>Mire si el archivo cambió entretanto y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>{url} is no place for files.</source>
        <translation>{url} no es un lugar para archivos.</translation>
    </message>
    <message>
        <source>Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server&apos;s own folder.</source>
        <translation>Escríbalo como s3://bucket/prefix?endpoint=https://…, u omítalo para usar la carpeta del servidor.</translation>
    </message>
    <message>
        <source>The library&apos;s files on this PC take the {limit} MB that they may.</source>
        <translation>Los archivos de la biblioteca ocupan en este PC los {limit} MB permitidos.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>Lo que está aquí se queda.</translation>
    </message>
    <message>
        <source>Allow them more, or keep less.</source>
        <translation>Permita más espacio, o conserve menos.</translation>
    </message>
    <message>
        <source>{hours} are no hours.</source>
        <translation>{hours} no son horas.</translation>
    </message>
    <message>
        <source>Write them as 22:00-06:00, or always.</source>
        <translation>Escríbalas como 22:00-06:00, o always.</translation>
    </message>
    <message>
        <source>The place where the library&apos;s files are kept has failed: {reason}.</source>
        <translation>Falló el lugar donde se conservan los archivos de la biblioteca: {reason}.</translation>
    </message>
    <message>
        <source>Posts and records are not affected.</source>
        <translation>Los mensajes y las fichas no se ven afectados.</translation>
    </message>
    <message>
        <source>See to it that it can be reached, then try again.</source>
        <translation>Procure que se pueda acceder a él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read here.</source>
        <translation>Este tipo de documento no se puede leer aquí.</translation>
    </message>
    <message>
        <source>The file is on this PC.</source>
        <translation>El archivo está en este PC.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Ábralo con otro programa.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what it says it is.</source>
        <translation>El documento está dañado, o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, tell a librarian.</source>
        <translation>Tráigalo de nuevo; si eso no ayuda, avise a un bibliotecario.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>El documento está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Open it with another program, which can ask you for the password.</source>
        <translation>Ábralo con otro programa, que pueda pedirle la contraseña.</translation>
    </message>
    <message>
        <source>The file is not what the library says it is ({media}).</source>
        <translation>El archivo no es lo que la biblioteca dice que es ({media}).</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>Tell a librarian; do not open it by other ways.</source>
        <translation>Avise a un bibliotecario; no lo abra por otros medios.</translation>
    </message>
    <message>
        <source>The document holds no text: its pages may be pictures.</source>
        <translation>El documento no contiene texto: sus páginas pueden ser imágenes.</translation>
    </message>
    <message>
        <source>Look at its pages instead.</source>
        <translation>Mire en su lugar las páginas.</translation>
    </message>
    <message>
        <source>The document, or this page of it, needs more memory than it may take.</source>
        <translation>El documento, o esta página, necesita más memoria de la que puede usar.</translation>
    </message>
    <message>
        <source>Show it smaller, or open it with another program.</source>
        <translation>Muéstrelo más pequeño, o ábralo con otro programa.</translation>
    </message>
    <message>
        <source>The document, or this page of it, took too long to read; reading was stopped.</source>
        <translation>El documento, o esta página, tardó demasiado en leerse; la lectura se detuvo.</translation>
    </message>
    <message>
        <source>Open it with another program, or go on to another page.</source>
        <translation>Ábralo con otro programa, o pase a otra página.</translation>
    </message>
    <message>
        <source>Reading the document, or this page of it, failed.</source>
        <translation>Falló la lectura del documento, o de esta página.</translation>
    </message>
    <message>
        <source>Only the part of the program that reads documents has stopped, and it has been replaced.</source>
        <translation>Solo se detuvo la parte del programa que lee documentos, y ya se reemplazó.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents could not be started.</source>
        <translation>No se pudo iniciar la parte del programa que lee documentos.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The parcel {parcel} cannot be read.</source>
        <translation>El sobre {parcel} no se puede leer.</translation>
    </message>
    <message>
        <source>What is in it is still on the PC of whoever wrote it.</source>
        <translation>Su contenido sigue en el PC de quien lo escribió.</translation>
    </message>
    <message>
        <source>Put it on the stick again there.</source>
        <translation>Póngalo allí de nuevo en la memoria USB.</translation>
    </message>
    <message>
        <source>The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).</source>
        <translation>El sobre {parcel} se hizo con una versión más reciente de GLL (formato {found}; esta lee hasta {known}).</translation>
    </message>
    <message>
        <source>It stays on the stick as it is.</source>
        <translation>Queda en la memoria USB tal como está.</translation>
    </message>
    <message>
        <source>Install the newer version, or hand it to somebody who has it.</source>
        <translation>Instale la versión más reciente, o entréguelo a alguien que la tenga.</translation>
    </message>
    <message>
        <source>The parcel {parcel} is for another community.</source>
        <translation>El sobre {parcel} es para otra comunidad.</translation>
    </message>
    <message>
        <source>Somebody of that community can hand it in.</source>
        <translation>Alguien de esa comunidad puede entregarlo.</translation>
    </message>
    <message>
        <source>The server takes nothing from the PC that made the parcel {parcel}.</source>
        <translation>El servidor no acepta nada del PC que hizo el sobre {parcel}.</translation>
    </message>
    <message>
        <source>It stays on the stick as it is; nothing else is affected.</source>
        <translation>Queda en la memoria USB tal como está; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>Whoever wrote it is told why when they sync.</source>
        <translation>Quien lo escribió sabrá por qué cuando sincronice.</translation>
    </message>
    <message>
        <source>So many parcels have come from this PC that the server asks for a pause.</source>
        <translation>Han llegado tantos sobres de este PC que el servidor pide una pausa.</translation>
    </message>
    <message>
        <source>Those that were handed in are safe; the others are still on the stick.</source>
        <translation>Los que se entregaron están a salvo; los demás siguen en la memoria USB.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then go on.</source>
        <translation>Espere {seconds} segundos y continúe.</translation>
    </message>
    <message>
        <source>A receipt on the stick cannot be believed.</source>
        <translation>Un acuse de recibo de la memoria USB no es creíble.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote waits as before.</source>
        <translation>Nada cambió; lo que escribió espera como antes.</translation>
    </message>
    <message>
        <source>Sync when there is a link, or ask whoever carries the stick to collect once more.</source>
        <translation>Sincronice cuando haya conexión, o pida a quien lleva la memoria que recoja una vez más.</translation>
    </message>
    <message>
        <source>The registration is not whole: {field} is missing.</source>
        <translation>La solicitud de registro no está completa: falta {field}.</translation>
    </message>
    <message>
        <source>What you filled in is kept on this PC.</source>
        <translation>Lo que rellenó se conserva en este PC.</translation>
    </message>
    <message>
        <source>Fill it in, then hand the form in.</source>
        <translation>Rellénelo y entregue el formulario.</translation>
    </message>
    <message>
        <source>What the registration says under {field} cannot be understood.</source>
        <translation>No se entiende lo que dice la solicitud de registro en {field}.</translation>
    </message>
    <message>
        <source>Change it, then hand the form in.</source>
        <translation>Modifíquelo y entregue el formulario.</translation>
    </message>
    <message>
        <source>{file} is not a registration form ({reason}).</source>
        <translation>{file} no es un formulario de registro ({reason}).</translation>
    </message>
    <message>
        <source>The documentation of gllapp register shows one.</source>
        <translation>La documentación de gllapp register muestra uno.</translation>
    </message>
    <message>
        <source>The registration is {over} bytes too long to travel in an e-mail or over a slow link.</source>
        <translation>A la solicitud de registro le sobran {over} bytes para viajar en un correo o por una conexión lenta.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Dígalo con menos palabras.</translation>
    </message>
    <message>
        <source>This is not a whole registration.</source>
        <translation>Esta solicitud de registro no está completa.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first mark to the last one.</source>
        <translation>Cópiela una vez más, de la primera marca a la última.</translation>
    </message>
    <message>
        <source>This registration is for another community.</source>
        <translation>Esta solicitud de registro es para otra comunidad.</translation>
    </message>
    <message>
        <source>Send it to the address of the community that it was written for.</source>
        <translation>Envíela a la dirección de la comunidad para la que se escribió.</translation>
    </message>
    <message>
        <source>This PC has an account here already.</source>
        <translation>Este PC ya tiene una cuenta aquí.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail address and password.</source>
        <translation>Inicie sesión con su correo y su contraseña.</translation>
    </message>
    <message>
        <source>This registration was approved already.</source>
        <translation>Esta solicitud de registro ya se aprobó.</translation>
    </message>
    <message>
        <source>Change what the member may do with: gllserver member.</source>
        <translation>Modifique lo que puede hacer el miembro con: gllserver member.</translation>
    </message>
    <message>
        <source>So many registrations wait for an answer that the community takes no more just now.</source>
        <translation>Hay tantas solicitudes de registro en espera de respuesta que la comunidad no acepta más por ahora.</translation>
    </message>
    <message>
        <source>Yours is kept on this PC, and waits.</source>
        <translation>La suya se conserva en este PC, y espera.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or send it with somebody who carries a stick.</source>
        <translation>Inténtelo de nuevo mañana, o envíela con alguien que lleve una memoria USB.</translation>
    </message>
    <message>
        <source>So many registrations have come from your network that the server asks for a pause.</source>
        <translation>Han llegado tantas solicitudes de registro desde su red que el servidor pide una pausa.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Espere {seconds} segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no registration {registration}.</source>
        <translation>No hay ninguna solicitud de registro {registration}.</translation>
    </message>
    <message>
        <source>See them with: gllserver registration list --all.</source>
        <translation>Véalas con: gllserver registration list --all.</translation>
    </message>
    <message>
        <source>Nobody is registering on this PC.</source>
        <translation>Nadie se está registrando en este PC.</translation>
    </message>
    <message>
        <source>Fill in a form, and hand it in with: gllapp register.</source>
        <translation>Rellene un formulario y entréguelo con: gllapp register.</translation>
    </message>
    <message>
        <source>This PC does not know yet which community you want to register with.</source>
        <translation>Este PC aún no sabe en qué comunidad quiere registrarse.</translation>
    </message>
    <message>
        <source>Plug in a stick of the community, or name its address while there is a connection.</source>
        <translation>Conecte una memoria USB de la comunidad, o indique su dirección cuando haya conexión.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>Plug the stick in, and look where it is.</source>
        <translation>Conecte la memoria USB y mire dónde está.</translation>
    </message>
    <message>
        <source>There are bundles of several communities on this stick.</source>
        <translation>Hay paquetes de varias comunidades en esta memoria USB.</translation>
    </message>
    <message>
        <source>Sign in to yours first, or take a stick with its bundles alone.</source>
        <translation>Inicie sesión antes en la suya, o use una memoria que solo tenga sus paquetes.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this PC yet.</source>
        <translation>Aún nadie ha iniciado sesión en este PC.</translation>
    </message>
    <message>
        <source>What you write can be kept as a draft, and is not lost.</source>
        <translation>Lo que escriba puede quedar como borrador, y no se pierde.</translation>
    </message>
    <message>
        <source>Sign in when there is a link, or wait for the answer to your registration; then send it.</source>
        <translation>Inicie sesión cuando haya conexión, o espere la respuesta a su solicitud de registro; luego envíelo.</translation>
    </message>
    <message>
        <source>Something arrived damaged ({reason}).</source>
        <translation>Algo llegó dañado ({reason}).</translation>
    </message>
    <message>
        <source>Something arrived that is larger than allowed.</source>
        <translation>Llegó algo más grande de lo permitido.</translation>
    </message>
    <message>
        <source>The answer of {server} ended too early.</source>
        <translation>La respuesta de {server} terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>What arrived does not bear this community&apos;s signature.</source>
        <translation>Lo que llegó no lleva la firma de esta comunidad.</translation>
    </message>
    <message>
        <source>What arrived does not follow on from what is here.</source>
        <translation>Lo que llegó no es la continuación de lo que hay aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s history is not the one this PC knows.</source>
        <translation>El historial del servidor no es el que conoce este PC.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your waiting posts are kept.</source>
        <translation>Nada cambió, y sus mensajes en espera se conservan.</translation>
    </message>
    <message>
        <source>The server may have been restored from a copy: tell your coordinator.</source>
        <translation>Es posible que el servidor se haya restaurado desde una copia: avise a su coordinación.</translation>
    </message>
    <message>
        <source>What this PC gave back to {server} does not bear this community&apos;s signature.</source>
        <translation>Lo que este PC devolvió a {server} no lleva la firma de esta comunidad.</translation>
    </message>
    <message>
        <source>Nothing was changed there, and everything that was here is still here.</source>
        <translation>Allí no cambió nada, y todo lo que había aquí sigue aquí.</translation>
    </message>
    <message>
        <source>This version of the app is too old for {server}.</source>
        <translation>Esta versión de la aplicación es demasiado antigua para {server}.</translation>
    </message>
    <message>
        <source>Install the newer version, then sync again.</source>
        <translation>Instale la versión más reciente y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>{server} is older than this version of the app.</source>
        <translation>{server} es más antiguo que esta versión de la aplicación.</translation>
    </message>
    <message>
        <source>Tell your coordinator that the server needs an update.</source>
        <translation>Diga a su coordinación que hay que actualizar el servidor.</translation>
    </message>
    <message>
        <source>{server} is another community than the one on this PC.</source>
        <translation>{server} es otra comunidad, distinta de la de este PC.</translation>
    </message>
    <message>
        <source>Check the address; for another community use another profile.</source>
        <translation>Compruebe la dirección; para otra comunidad, use otro perfil.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Inténtelo de nuevo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in.</source>
        <translation>Demasiados intentos de iniciar sesión.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Esta cuenta está suspendida.</translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation>Consulte a su coordinación.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Su sesión caducó.</translation>
    </message>
    <message>
        <source>Sign in again; then sync.</source>
        <translation>Inicie sesión de nuevo; luego sincronice.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>Se retiró el acceso de este PC.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>Si usted no lo pidió, avise a su coordinación; si no, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>{server} does not know this PC.</source>
        <translation>{server} no conoce este PC.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this profile yet.</source>
        <translation>Aún nadie ha iniciado sesión en este perfil.</translation>
    </message>
    <message>
        <source>Sign in first: gllapp --profile DIR sign-in URL --email YOU.</source>
        <translation>Inicie sesión antes: gllapp --profile DIR sign-in URL --email CORREO.</translation>
    </message>
    <message>
        <source>This profile belongs to {name}.</source>
        <translation>Este perfil pertenece a {name}.</translation>
    </message>
    <message>
        <source>For another person use another profile.</source>
        <translation>Para otra persona, use otro perfil.</translation>
    </message>
    <message>
        <source>The enrolment of this PC was not complete ({reason}).</source>
        <translation>El registro de este PC no se completó ({reason}).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A post needs some text.</source>
        <translation>Un mensaje necesita algo de texto.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>A post may hold {limit} KB of text; this one has {size} KB.</source>
        <translation>Un mensaje puede tener {limit} KB de texto; este tiene {size} KB.</translation>
    </message>
    <message>
        <source>Your text is kept as it is.</source>
        <translation>Su texto se conserva tal como está.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Acórtelo, o envíelo en partes.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Falta un título.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>Póngale un título de una línea.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>Un título puede tener {limit} caracteres; este tiene {size}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Acorte el título.</translation>
    </message>
    <message>
        <source>Only the first post of a thread has a title and tags.</source>
        <translation>Solo el primer mensaje de un hilo tiene título y etiquetas.</translation>
    </message>
    <message>
        <source>Edit the thread&apos;s first post.</source>
        <translation>Edite el primer mensaje del hilo.</translation>
    </message>
    <message>
        <source>A thread may have {limit} tags.</source>
        <translation>Un hilo puede tener {limit} etiquetas.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Quite algunas.</translation>
    </message>
    <message>
        <source>This may have {limit} characters; what was written has {size}.</source>
        <translation>Esto puede tener {limit} caracteres; lo escrito tiene {size}.</translation>
    </message>
    <message>
        <source>Shorten it, or say the rest elsewhere.</source>
        <translation>Acórtelo, o diga el resto en otro lugar.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag.</source>
        <translation>«{tag}» no puede ser una etiqueta.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>Las etiquetas son palabras de {limit} caracteres como máximo, sin comas.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>«{language}» no es un código de idioma.</translation>
    </message>
    <message>
        <source>Use two letters, for example en or fr.</source>
        <translation>Use dos letras, por ejemplo, es o fr.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>El texto contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Paste it again as plain text.</source>
        <translation>Péguelo de nuevo como texto sin formato.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {position}).</source>
        <translation>El texto no es UTF-8 válido (byte {position}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no stream “{stream}” here.</source>
        <translation>No hay ningún canal «{stream}» aquí.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>Vea los nombres de los canales con: post list; sincronice antes si es nuevo.</translation>
    </message>
    <message>
        <source>There is no stream on this PC yet to write in.</source>
        <translation>Aún no hay en este PC ningún canal donde escribir.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Su texto se conserva como borrador.</translation>
    </message>
    <message>
        <source>Sync once, or read a bundle from USB; then open the draft, and choose where it goes.</source>
        <translation>Sincronice una vez o lea un paquete de una memoria USB; después abra el borrador y elija adónde va.</translation>
    </message>
    <message>
        <source>There is no thread {thread} here.</source>
        <translation>No hay ningún hilo {thread} aquí.</translation>
    </message>
    <message>
        <source>Sync first if it is new.</source>
        <translation>Sincronice antes si es nuevo.</translation>
    </message>
    <message>
        <source>There is no post {post} here.</source>
        <translation>No hay ningún mensaje {post} aquí.</translation>
    </message>
    <message>
        <source>{prefix} could be more than one.</source>
        <translation>{prefix} podría ser más de uno.</translation>
    </message>
    <message>
        <source>Give its id, or more of its characters.</source>
        <translation>Indique su identificador, o más caracteres de él.</translation>
    </message>
    <message>
        <source>That draft is no longer here.</source>
        <translation>Ese borrador ya no está aquí.</translation>
    </message>
    <message>
        <source>It may have been sent or discarded in another window.</source>
        <translation>Puede que se haya enviado o descartado en otra ventana.</translation>
    </message>
    <message>
        <source>That conflict is not there any more.</source>
        <translation>Ese conflicto ya no existe.</translation>
    </message>
    <message>
        <source>Every version is kept in the history.</source>
        <translation>Todas las versiones se conservan en el historial.</translation>
    </message>
    <message>
        <source>It was settled on another device, or another version has come: look at the list again.</source>
        <translation>Se resolvió en otro dispositivo, o llegó otra versión: mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>The post has changed since you looked at it.</source>
        <translation>El mensaje cambió después de que usted lo viera.</translation>
    </message>
    <message>
        <source>Look at it once more, then decide.</source>
        <translation>Mírelo una vez más y decida.</translation>
    </message>
    <message>
        <source>Its author has withdrawn this post.</source>
        <translation>Su autor retiró este mensaje.</translation>
    </message>
    <message>
        <source>Its versions are for its author and for moderators.</source>
        <translation>Sus versiones son para su autor y para los moderadores.</translation>
    </message>
    <message>
        <source>That item is not in the outbox.</source>
        <translation>Ese elemento no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The stream is closed to new posts.</source>
        <translation>El canal no admite mensajes nuevos.</translation>
    </message>
    <message>
        <source>Choose another stream.</source>
        <translation>Elija otro canal.</translation>
    </message>
    <message>
        <source>This is for the members of a pod, or for those admitted to a stream, and you are not one of them.</source>
        <translation>Esto es para los miembros de un grupo, o para quienes están admitidos en un canal, y usted no es uno de ellos.</translation>
    </message>
    <message>
        <source>Ask to join the pod, or ask the community&apos;s coordinator to admit you to the stream.</source>
        <translation>Pida unirse al grupo, o pida a la coordinación de la comunidad que le admita en el canal.</translation>
    </message>
    <message>
        <source>Only its author may edit this post.</source>
        <translation>Solo su autor puede editar este mensaje.</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Responda al mensaje en su lugar.</translation>
    </message>
    <message>
        <source>Your role in the community does not allow this.</source>
        <translation>Su rol en la comunidad no permite esto.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>La edición no cambia nada.</translation>
    </message>
    <message>
        <source>The server could not read this item.</source>
        <translation>El servidor no pudo leer este elemento.</translation>
    </message>
    <message>
        <source>Copy the text and send it as a new post; tell your coordinator.</source>
        <translation>Copie el texto y envíelo como mensaje nuevo; avise a su coordinación.</translation>
    </message>
    <message>
        <source>That place does not exist, or is not open to you.</source>
        <translation>Ese lugar no existe, o no está abierto para usted.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>The server does not know this kind of item yet.</source>
        <translation>El servidor aún no conoce este tipo de elemento.</translation>
    </message>
    <message>
        <source>It is sent again when the server is updated.</source>
        <translation>Se enviará de nuevo cuando el servidor se actualice.</translation>
    </message>
    <message>
        <source>No text came on standard input.</source>
        <translation>No llegó ningún texto por la entrada estándar.</translation>
    </message>
    <message>
        <source>Pipe the text in, for example: echo Hello | gllapp … --text-stdin.</source>
        <translation>Pase el texto por una tubería, por ejemplo: echo Hola | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>No llegó ninguna contraseña por la entrada estándar.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>Pásela por una tubería, por ejemplo desde un archivo que solo usted pueda leer: gllapp … --password-stdin &lt; ARCHIVO.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>No se entendió el comando: {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>Vea: gllapp --help.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this PC for permission to write there.</source>
        <translation>Elija otra carpeta, o pida a quien se ocupa de este PC permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>This profile is open in another window or command: {owner}.</source>
        <translation>Este perfil está abierto en otra ventana o comando: {owner}.</translation>
    </message>
    <message>
        <source>Use that window, or try again when it is closed.</source>
        <translation>Use esa ventana, o inténtelo de nuevo cuando se haya cerrado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>No se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>Choose another place, or take away its write protection: some sticks have a small switch.</source>
        <translation>Elija otro lugar, o quite la protección contra escritura: algunas memorias USB tienen un pequeño interruptor.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}).</source>
        <translation>No se pudo leer o escribir el disco ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is not touched.</source>
        <translation>Lo que se guardó antes no se ha tocado.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then try again.</source>
        <translation>Compruebe el disco o la memoria USB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>Estos datos los escribió una versión más reciente de la aplicación (formato {found}; esta versión conoce {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>Nada cambió; todo sigue ahí.</translation>
    </message>
    <message>
        <source>Install the newer version of the app.</source>
        <translation>Instale la versión más reciente de la aplicación.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged or not a GLL file.</source>
        <translation>El archivo de datos {file} está dañado o no es un archivo de GLL.</translation>
    </message>
    <message>
        <source>It was left untouched, and so were the safety copies beside it.</source>
        <translation>No se tocó, y tampoco las copias de seguridad que lo acompañan.</translation>
    </message>
    <message>
        <source>Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.</source>
        <translation>Repárelo con: gllapp doctor --repair. Consulte a su coordinación antes de eliminar nada.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>La clave de los datos de este perfil no está en el almacén de claves.</translation>
    </message>
    <message>
        <source>The data is untouched and stays encrypted.</source>
        <translation>Los datos no se han tocado y siguen cifrados.</translation>
    </message>
    <message>
        <source>Use the system account and the key store in which the profile was made.</source>
        <translation>Use la cuenta del sistema y el almacén de claves con los que se creó el perfil.</translation>
    </message>
    <message>
        <source>This system has no key store in which a secret could be kept.</source>
        <translation>Este sistema no tiene un almacén de claves donde guardar un secreto.</translation>
    </message>
    <message>
        <source>Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.</source>
        <translation>Elija una frase de contraseña en la ventana, o indique un archivo privado con GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>The file {file} can be read by other people.</source>
        <translation>Otras personas pueden leer el archivo {file}.</translation>
    </message>
    <message>
        <source>Make it private first: chmod 600.</source>
        <translation>Hágalo privado primero: chmod 600.</translation>
    </message>
    <message>
        <source>The file {file} does not hold GLL secrets.</source>
        <translation>El archivo {file} no contiene secretos de GLL.</translation>
    </message>
    <message>
        <source>Name another file by GLL_SECRETS_FILE.</source>
        <translation>Indique otro archivo con GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>This profile&apos;s key is sealed with a passphrase, and nobody could be asked for it.</source>
        <translation>La clave de este perfil está sellada con una frase de contraseña, y no había a quién pedírsela.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or open the window.</source>
        <translation>Ejecute el comando en una terminal, o abra la ventana.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>La frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>After several wrong tries there is a pause: {seconds} seconds are left.</source>
        <translation>Tras varios intentos fallidos hay una pausa: quedan {seconds} segundos.</translation>
    </message>
    <message>
        <source>Wait so long, then type it again. Closing GLL does not make the pause shorter.</source>
        <translation>Espere ese tiempo y escríbalo de nuevo. Cerrar GLL no acorta la pausa.</translation>
    </message>
    <message>
        <source>This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.</source>
        <translation>Este PC no tiene almacén de claves y, sin él, quien robe el disco adivina pronto un PIN.</translation>
    </message>
    <message>
        <source>Choose a password of at least {least} characters instead.</source>
        <translation>Elija en su lugar una contraseña de al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Several people use this PC, so that a PIN or a password is needed for what is yours.</source>
        <translation>Varias personas usan este PC, por lo que hace falta un PIN o una contraseña para lo que es suyo.</translation>
    </message>
    <message>
        <source>Choose one, or ask whoever looks after this PC to let people do without.</source>
        <translation>Elija uno, o pida a la persona responsable de este PC que permita prescindir de ello.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN tiene de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>Choose one that is not a year or a birthday.</source>
        <translation>Elija uno que no sea un año ni una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>A password for this PC has at least {least} characters.</source>
        <translation>Una contraseña para este PC tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>Elija una más larga; varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Nobody on this PC is called {name}.</source>
        <translation>Nadie se llama {name} en este PC.</translation>
    </message>
    <message>
        <source>See who is here: gllapp account list.</source>
        <translation>Vea quién está aquí: gllapp account list.</translation>
    </message>
    <message>
        <source>There is no member called {name} here.</source>
        <translation>Ningún miembro se llama {name} aquí.</translation>
    </message>
    <message>
        <source>Write the whole name as the directory has it, or the first digits of the member&apos;s id.</source>
        <translation>Escriba el nombre completo tal como está en el directorio, o las primeras cifras del identificador del miembro.</translation>
    </message>
    <message>
        <source>Several people on this PC are called {name}.</source>
        <translation>Varias personas de este PC se llaman {name}.</translation>
    </message>
    <message>
        <source>Use another connection, allow more, or go on all the same.</source>
        <translation>Use otra conexión, permita más o continúe igualmente.</translation>
    </message>
    <message>
        <source>Name the folder of the account instead; see: gllapp account list.</source>
        <translation>Indique en su lugar la carpeta de la cuenta; vea: gllapp account list.</translation>
    </message>
    <message>
        <source>Only the custodian of this PC can do this.</source>
        <translation>Solo la persona responsable de este PC puede hacer esto.</translation>
    </message>
    <message>
        <source>Ask {name}, who looks after this PC.</source>
        <translation>Pregunte a {name}, responsable de este PC.</translation>
    </message>
    <message>
        <source>{count} items of {name} were not received by the community yet.</source>
        <translation>Elementos de {name} que la comunidad aún no ha recibido: {count}.</translation>
    </message>
    <message>
        <source>Send them, export them or say that they may go; see: gllapp account remove --help.</source>
        <translation>Envíelos, expórtelos o diga que pueden perderse; vea: gllapp account remove --help.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or did not answer.</source>
        <translation>El almacén de claves de este sistema está bloqueado o no respondió.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open.</source>
        <translation>No hay pantalla donde abrir una ventana.</translation>
    </message>
    <message>
        <source>Use a command instead; see: gllapp --help.</source>
        <translation>Use un comando en su lugar; vea: gllapp --help.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Ya existe un archivo {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of unsent work.</source>
        <translation>{file} está dañado, o no es un archivo de trabajo no enviado.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, or export it again.</source>
        <translation>Cópielo una vez más desde donde se hizo, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>{file} lo escribió una versión más reciente de la aplicación (formato {found}; esta versión conoce {known}).</translation>
    </message>
    <message>
        <source>{file} holds the work of another member or community; this profile belongs to {name}.</source>
        <translation>{file} contiene el trabajo de otro miembro o de otra comunidad; este perfil pertenece a {name}.</translation>
    </message>
    <message>
        <source>Import it into a profile of the member who wrote it.</source>
        <translation>Impórtelo en un perfil del miembro que lo escribió.</translation>
    </message>
    <message>
        <source>{found} of what was checked is damaged.</source>
        <translation>Elementos dañados entre lo revisado: {found}.</translation>
    </message>
    <message>
        <source>What you wrote is not touched by a repair.</source>
        <translation>Una reparación no toca lo que usted escribió.</translation>
    </message>
    <message>
        <source>Repair what can be repaired with: gllapp doctor --repair.</source>
        <translation>Repare lo que se pueda con: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file cannot be read any more.</source>
        <translation>Páginas del archivo de datos que ya no se pueden leer: {pages}.</translation>
    </message>
    <message>
        <source>All other pages are as they were written, and nothing was changed.</source>
        <translation>Todas las demás páginas están como se escribieron, y nada cambió.</translation>
    </message>
    <message>
        <source>Close the window and repair the file with: gllapp doctor --repair.</source>
        <translation>Cierre la ventana y repare el archivo con: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file could not be read; it was made anew from all others.</source>
        <translation>Páginas del archivo de datos que no se pudieron leer: {pages}; se rehízo a partir de todas las demás.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>El archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <source>Sync, to fetch again what was in those pages.</source>
        <translation>Sincronice, para traer de nuevo lo que había en esas páginas.</translation>
    </message>
    <message>
        <source>So much of the data file {file} is damaged that not even whose it is can be read.</source>
        <translation>El archivo de datos {file} está tan dañado que ni siquiera se puede leer de quién es.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.</source>
        <translation>Ponga a salvo su trabajo no enviado con: gllapp doctor --salvage CARPETA; luego aparte el archivo, inicie sesión, sincronice e importe ese trabajo.</translation>
    </message>
    <message>
        <source>The indexes of the data file do not fit what is in it.</source>
        <translation>Los índices del archivo de datos no corresponden a su contenido.</translation>
    </message>
    <message>
        <source>What is stored is there; it may not be found or shown.</source>
        <translation>Lo guardado está ahí; puede que no se encuentre o no se muestre.</translation>
    </message>
    <message>
        <source>A repair builds the indexes anew.</source>
        <translation>Una reparación rehace los índices.</translation>
    </message>
    <message>
        <source>This profile was copied, moved, or put back from a backup; that was seen on {when}.</source>
        <translation>Este perfil se copió, se movió o se recuperó de una copia de seguridad; se detectó el {when}.</translation>
    </message>
    <message>
        <source>Nothing was lost. What another copy writes is told apart from what is written here.</source>
        <translation>No se perdió nada. Lo que escribe otra copia se distingue de lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.</source>
        <translation>No hay nada que hacer. Si se usa en dos PC, inicie sesión con un perfil propio en uno de ellos.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are left on the disk.</source>
        <translation>Solo quedan {megabytes} MB en el disco.</translation>
    </message>
    <message>
        <source>Free some space before the next sync.</source>
        <translation>Libere espacio antes de la próxima sincronización.</translation>
    </message>
    <message>
        <source>{entries} received items are not proven to be what the server sent.</source>
        <translation>Elementos recibidos sin prueba de ser lo que envió el servidor: {entries}.</translation>
    </message>
    <message>
        <source>Nothing that you wrote is affected.</source>
        <translation>Nada de lo que usted escribió se ve afectado.</translation>
    </message>
    <message>
        <source>A repair sets them aside, and the next sync fetches them again.</source>
        <translation>Una reparación los aparta, y la próxima sincronización los trae de nuevo.</translation>
    </message>
    <message>
        <source>{rows} of the rows that are shown are not what was written.</source>
        <translation>Filas mostradas que no son lo que se escribió: {rows}.</translation>
    </message>
    <message>
        <source>What was written is whole.</source>
        <translation>Lo que se escribió está intacto.</translation>
    </message>
    <message>
        <source>A repair makes them anew from it.</source>
        <translation>Una reparación las rehace a partir de ello.</translation>
    </message>
    <message>
        <source>The search does not find what is there.</source>
        <translation>La búsqueda no encuentra lo que hay.</translation>
    </message>
    <message>
        <source>A repair builds the search anew.</source>
        <translation>Una reparación rehace la búsqueda.</translation>
    </message>
    <message>
        <source>One of the two copies that are kept of each outbox item is damaged for {items} of them.</source>
        <translation>Elementos de la bandeja de salida con una de sus dos copias dañada: {items}.</translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation>La otra copia está intacta.</translation>
    </message>
    <message>
        <source>A repair makes the damaged copies anew.</source>
        <translation>Una reparación rehace las copias dañadas.</translation>
    </message>
    <message>
        <source>{items} items of the outbox cannot be read any more.</source>
        <translation>Elementos de la bandeja de salida que ya no se pueden leer: {items}.</translation>
    </message>
    <message>
        <source>They are not thrown away, and do not stop the others.</source>
        <translation>No se desechan, y no detienen a los demás.</translation>
    </message>
    <message>
        <source>A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.</source>
        <translation>Una reparación conserva sus bytes en {folder} y los pasa a «Requiere atención»; escríbalos una vez más.</translation>
    </message>
    <message>
        <source>This item cannot be read any more.</source>
        <translation>Este elemento ya no se puede leer.</translation>
    </message>
    <message>
        <source>Its bytes are kept in the profile&apos;s folder “unreadable”.</source>
        <translation>Sus bytes se conservan en la carpeta «unreadable» del perfil.</translation>
    </message>
    <message>
        <source>Write it once more, then take this one out of the outbox.</source>
        <translation>Escríbalo una vez más y luego quite este de la bandeja de salida.</translation>
    </message>
    <message>
        <source>The tags of {drafts} drafts cannot be read.</source>
        <translation>Borradores cuyas etiquetas no se pueden leer: {drafts}.</translation>
    </message>
    <message>
        <source>Their texts are whole.</source>
        <translation>Sus textos están intactos.</translation>
    </message>
    <message>
        <source>A repair puts what is left of the tags below the texts.</source>
        <translation>Una reparación pone lo que queda de las etiquetas debajo de los textos.</translation>
    </message>
    <message>
        <source>The history of {server} is not the one that this PC knows; it was probably restored from a copy.</source>
        <translation>El historial de {server} no es el que conoce este PC; es probable que se haya restaurado desde una copia.</translation>
    </message>
    <message>
        <source>Sync: both go back to what they share, and the server gets back what it lost.</source>
        <translation>Sincronice: ambos vuelven a lo que comparten, y el servidor recupera lo que perdió.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min ahead of the server&apos;s.</source>
        <translation>El reloj de este PC adelanta {hours} h {minutes} min respecto al del servidor.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Nada se pierde por eso.</translation>
    </message>
    <message>
        <source>Set this PC&apos;s date, time and time zone.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este PC.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min behind the server&apos;s.</source>
        <translation>El reloj de este PC atrasa {hours} h {minutes} min respecto al del servidor.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days ahead of the server&apos;s.</source>
        <translation>El reloj de este PC adelanta {days} días respecto al del servidor.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days behind the server&apos;s.</source>
        <translation>El reloj de este PC atrasa {days} días respecto al del servidor.</translation>
    </message>
    <message>
        <source>There is no bundle in {folder}.</source>
        <translation>No hay ningún paquete en {folder}.</translation>
    </message>
    <message>
        <source>Name the stick itself: the folder in which the folder GLL is.</source>
        <translation>Indique la memoria USB misma: la carpeta que contiene la carpeta GLL.</translation>
    </message>
    <message>
        <source>The bundle on this stick is unfinished: it was pulled out, or is still being made.</source>
        <translation>El paquete de esta memoria USB está incompleto: se desconectó, o todavía se está preparando.</translation>
    </message>
    <message>
        <source>Finish it where it was made: the same command goes on from where it stopped.</source>
        <translation>Termínelo donde se hizo: el mismo comando continúa desde donde se detuvo.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.</source>
        <translation>La firma de este paquete no le corresponde: alguien lo modificó, o la memoria USB está dañada.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>No se incorporó nada de él.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, from a person you know.</source>
        <translation>Pida el paquete una vez más, a una persona que conozca.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program (format {found}; this version knows {known}).</source>
        <translation>Este paquete se hizo con una versión más reciente de este programa (formato {found}; esta versión conoce {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>This is more than one bundle can list (its list may have {limit} MB).</source>
        <translation>Es más de lo que puede listar un paquete (su lista puede tener {limit} MB).</translation>
    </message>
    <message>
        <source>Make several bundles, each with fewer shelves.</source>
        <translation>Haga varios paquetes, cada uno con menos estantes.</translation>
    </message>
    <message>
        <source>The list of what is in this bundle is damaged.</source>
        <translation>La lista de lo que hay en este paquete está dañada.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more.</source>
        <translation>Pida el paquete una vez más.</translation>
    </message>
    <message>
        <source>{file} on this stick is damaged or missing.</source>
        <translation>{file} de esta memoria USB está dañado o falta.</translation>
    </message>
    <message>
        <source>It was left out; the rest is usable.</source>
        <translation>Se omitió; el resto se puede usar.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, or sync when there is a network.</source>
        <translation>Pida el paquete una vez más, o sincronice cuando haya red.</translation>
    </message>
    <message>
        <source>This bundle is of another community ({community}).</source>
        <translation>Este paquete es de otra comunidad ({community}).</translation>
    </message>
    <message>
        <source>This bundle and this PC hold the same posts in another order: the server was restored in between.</source>
        <translation>Este paquete y este PC tienen los mismos mensajes en otro orden: el servidor se restauró entretanto.</translation>
    </message>
    <message>
        <source>Nothing of this stream was taken in from the stick.</source>
        <translation>No se incorporó nada de este canal desde la memoria USB.</translation>
    </message>
    <message>
        <source>Sync when there is a network: that brings both together.</source>
        <translation>Sincronice cuando haya red: eso reúne ambos.</translation>
    </message>
    <message>
        <source>What is between this PC&apos;s copy and this bundle is missing ({title}).</source>
        <translation>Falta lo que hay entre la copia de este PC y este paquete ({title}).</translation>
    </message>
    <message>
        <source>The rest of the bundle is usable.</source>
        <translation>El resto del paquete se puede usar.</translation>
    </message>
    <message>
        <source>Import the bundle before this one first, or sync.</source>
        <translation>Importe antes el paquete anterior a este, o sincronice.</translation>
    </message>
    <message>
        <source>Nobody in this community has allowed whoever signed this bundle to do so.</source>
        <translation>Nadie en esta comunidad ha autorizado a quien firmó este paquete.</translation>
    </message>
    <message>
        <source>Ask your coordinator who makes bundles.</source>
        <translation>Pregunte a su coordinación quién hace paquetes.</translation>
    </message>
    <message>
        <source>The community has withdrawn the right to make bundles from whoever signed this one ({channel}).</source>
        <translation>La comunidad retiró el derecho de hacer paquetes a quien firmó este ({channel}).</translation>
    </message>
    <message>
        <source>Ask your coordinator for a newer bundle.</source>
        <translation>Pida a su coordinación un paquete más reciente.</translation>
    </message>
    <message>
        <source>The right to make bundles of whoever signed this one had ended when it was made ({channel}).</source>
        <translation>El derecho de hacer paquetes de quien firmó este había terminado cuando se hizo ({channel}).</translation>
    </message>
    <message>
        <source>This PC has not signed a bundle before, and must ask the server for that once.</source>
        <translation>Este PC aún no ha firmado ningún paquete, y debe pedirlo una vez al servidor.</translation>
    </message>
    <message>
        <source>Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.</source>
        <translation>Conéctese a internet y haga el paquete de nuevo; o pida a su coordinación: gllserver publisher add --email {email} --device {device}; luego sincronice.</translation>
    </message>
    <message>
        <source>“{stream}” is for some members alone, and a stick can be read by anybody.</source>
        <translation>«{stream}» es solo para algunos miembros, y cualquiera puede leer una memoria USB.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>{file} is no site card, or it is damaged.</source>
        <translation>{file} no es una tarjeta de sitio, o está dañada.</translation>
    </message>
    <message>
        <source>Copy it once more from the PC that it speaks of, or make a new one there.</source>
        <translation>Cópiela una vez más desde el PC que describe, o haga una nueva allí.</translation>
    </message>
    <message>
        <source>{file} is a site card of another community.</source>
        <translation>{file} es una tarjeta de sitio de otra comunidad.</translation>
    </message>
    <message>
        <source>Choose the card of a site of this community.</source>
        <translation>Elija la tarjeta de un sitio de esta comunidad.</translation>
    </message>
    <message>
        <source>There is too little room on the stick: {size} MB are needed, {free} MB are free.</source>
        <translation>Hay muy poco espacio en la memoria USB: se necesitan {size} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Make room, take another stick, or choose less.</source>
        <translation>Libere espacio, use otra memoria USB o elija menos.</translation>
    </message>
    <message>
        <source>The stick {stick} was pulled out before this was done.</source>
        <translation>La memoria USB {stick} se desconectó antes de terminar.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept, and the same work goes on from there.</source>
        <translation>No se pierde nada: lo hecho se conserva y el mismo trabajo continúa desde ahí.</translation>
    </message>
    <message>
        <source>Plug it in again, then go on.</source>
        <translation>Conéctela de nuevo y continúe.</translation>
    </message>
    <message>
        <source>A part of this file on the stick {stick} is damaged.</source>
        <translation>Una parte de este archivo en la memoria USB {stick} está dañada.</translation>
    </message>
    <message>
        <source>It was refused; what is good of the file is stored.</source>
        <translation>Se rechazó; lo que está bien del archivo está guardado.</translation>
    </message>
    <message>
        <source>What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.</source>
        <translation>Lo que falta llega del servidor o de otra memoria USB. Pida un paquete nuevo: esta memoria puede estar desgastándose.</translation>
    </message>
    <message>
        <source>What was written to the stick reads back as something else ({file}).</source>
        <translation>Lo que se escribió en la memoria USB se relee distinto ({file}).</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished.</source>
        <translation>El paquete queda marcado como incompleto.</translation>
    </message>
    <message>
        <source>Take another stick: this one is worn out, or claims more room than it has.</source>
        <translation>Use otra memoria USB: esta está desgastada, o anuncia más espacio del que tiene.</translation>
    </message>
    <message>
        <source>No publisher has an id that begins with {publisher}.</source>
        <translation>Nadie que haga paquetes tiene un identificador que empiece por {publisher}.</translation>
    </message>
    <message>
        <source>See them with: gllserver publisher list.</source>
        <translation>Véalos con: gllserver publisher list.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>No hay ninguna comunidad en {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>Cree una antes: gllserver init --data {folder}.</translation>
    </message>
    <message>
        <source>There is a community in {folder} already.</source>
        <translation>Ya hay una comunidad en {folder}.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Úsela, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the server (format {found}; this version knows {known}).</source>
        <translation>Estos datos los escribió una versión más reciente del servidor (formato {found}; esta versión conoce {known}).</translation>
    </message>
    <message>
        <source>The database does not answer ({reason}).</source>
        <translation>La base de datos no responde ({reason}).</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>Compruebe que funciona y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>There is a member with the address {email} already.</source>
        <translation>Ya hay un miembro con la dirección {email}.</translation>
    </message>
    <message>
        <source>There is no member with the address {email}.</source>
        <translation>No hay ningún miembro con la dirección {email}.</translation>
    </message>
    <message>
        <source>That member has no device {device}.</source>
        <translation>Ese miembro no tiene ningún dispositivo {device}.</translation>
    </message>
    <message>
        <source>See them with: gllserver device list.</source>
        <translation>Véalos con: gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>There is no pod {pod} here.</source>
        <translation>No hay ningún grupo {pod} aquí.</translation>
    </message>
    <message>
        <source>See the pods with: pod list.</source>
        <translation>Vea los grupos con: pod list.</translation>
    </message>
    <message>
        <source>There is no document {document} here.</source>
        <translation>No hay ningún documento {document} aquí.</translation>
    </message>
    <message>
        <source>See a pod&apos;s documents with: doc list.</source>
        <translation>Vea los documentos de un grupo con: doc list.</translation>
    </message>
    <message>
        <source>What this is about ({record}) is not here.</source>
        <translation>Aquello de que se trata ({record}) no está aquí.</translation>
    </message>
    <message>
        <source>Sync, and try again; it may have been of a pod that you are no longer in.</source>
        <translation>Sincronice e inténtelo de nuevo; puede que fuera de un grupo al que ya no pertenece.</translation>
    </message>
    <message>
        <source>The pod is archived, and takes nothing new.</source>
        <translation>El grupo está archivado y no admite nada nuevo.</translation>
    </message>
    <message>
        <source>Ask its facilitators to open it again.</source>
        <translation>Pida a sus facilitadores que lo reabran.</translation>
    </message>
    <message>
        <source>The pod is approved and not open yet.</source>
        <translation>El grupo está aprobado y aún no está abierto.</translation>
    </message>
    <message>
        <source>Sync; the server opens it when it receives the approval.</source>
        <translation>Sincronice; el servidor lo abre cuando recibe la aprobación.</translation>
    </message>
    <message>
        <source>Only the pod&apos;s facilitators do this.</source>
        <translation>Esto lo hacen solo los facilitadores del grupo.</translation>
    </message>
    <message>
        <source>Ask one of them; the pod&apos;s page names them.</source>
        <translation>Pídalo a uno de ellos; la página del grupo los nombra.</translation>
    </message>
    <message>
        <source>The server takes {limit} new proposals from a member in a day, and this is one more.</source>
        <translation>El servidor acepta {limit} propuestas nuevas de un miembro por día, y esta es una más.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>Lo que escribió se conserva en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Send it again from there tomorrow.</source>
        <translation>Envíelo de nuevo desde ahí mañana.</translation>
    </message>
    <message>
        <source>The server takes {limit} new requests to join pods from a member in a day, and this is one more.</source>
        <translation>El servidor acepta {limit} solicitudes nuevas de un miembro por día para unirse a grupos, y esta es una más.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Se conserva en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Only moderators and administrators answer proposals.</source>
        <translation>Solo los moderadores y administradores responden a las propuestas.</translation>
    </message>
    <message>
        <source>Ask one of them; the page People names them.</source>
        <translation>Pídalo a uno de ellos; la página Personas los nombra.</translation>
    </message>
    <message>
        <source>Only who made a proposal changes its words.</source>
        <translation>Solo quien hizo una propuesta cambia sus palabras.</translation>
    </message>
    <message>
        <source>Propose it to them.</source>
        <translation>Propóngaselo a esa persona.</translation>
    </message>
    <message>
        <source>Only who asked to join takes that back.</source>
        <translation>Solo quien pidió unirse retira su solicitud.</translation>
    </message>
    <message>
        <source>Only who wrote this changes it.</source>
        <translation>Solo quien escribió esto lo modifica.</translation>
    </message>
    <message>
        <source>Say it in a comment of your own.</source>
        <translation>Dígalo en un comentario propio.</translation>
    </message>
    <message>
        <source>A proposal needs a yes to the community&apos;s rules.</source>
        <translation>Una propuesta requiere aceptar las reglas de la comunidad.</translation>
    </message>
    <message>
        <source>Read them, and tick the box; in a command, say --rules.</source>
        <translation>Léalas y marque la casilla; en un comando, agregue --rules.</translation>
    </message>
    <message>
        <source>A pod or a community needs {least} facilitators.</source>
        <translation>Un grupo o una comunidad necesita {least} facilitadores.</translation>
    </message>
    <message>
        <source>Name {least} members; you may be one of them.</source>
        <translation>Nombre {least} miembros; usted puede ser uno de ellos.</translation>
    </message>
    <message>
        <source>{name} is not in this pod.</source>
        <translation>{name} no está en este grupo.</translation>
    </message>
    <message>
        <source>Let them in first; who is in it says: pod members.</source>
        <translation>Admita antes a esta persona; para ver quién forma parte: pod members.</translation>
    </message>
    <message>
        <source>There is no task {task} here.</source>
        <translation>No hay ninguna tarea {task} aquí.</translation>
    </message>
    <message>
        <source>See the tasks with: pod task list.</source>
        <translation>Vea las tareas con: pod task list.</translation>
    </message>
    <message>
        <source>Files like {file} are not shared in pods.</source>
        <translation>Los archivos como {file} no se comparten en grupos.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>El archivo queda donde está.</translation>
    </message>
    <message>
        <source>Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.</source>
        <translation>Comparta documentos, tablas, diapositivas, imágenes, sonido o video; de todo lo demás haga un PDF.</translation>
    </message>
    <message>
        <source>{file} is no picture.</source>
        <translation>{file} no es una imagen.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>No se compartió nada.</translation>
    </message>
    <message>
        <source>Drop pictures on a document; any other file belongs among the files of the pod.</source>
        <translation>Suelte imágenes sobre un documento; cualquier otro archivo va entre los archivos del grupo.</translation>
    </message>
    <message>
        <source>“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.</source>
        <translation>«{pod}» es un grupo, solo para sus miembros: en una memoria USB solo puede ir sellado.</translation>
    </message>
    <message>
        <source>Choose it as a pod (--pod): it is sealed for the devices of its members.</source>
        <translation>Elíjalo como grupo (--pod): se sella para los dispositivos de sus miembros.</translation>
    </message>
    <message>
        <source>This is a document&apos;s text as you saw it last, which cannot be sent again by itself.</source>
        <translation>Este es el texto de un documento tal como usted lo vio por última vez; por sí solo no se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>It is kept aside as it is.</source>
        <translation>Queda apartado tal como está.</translation>
    </message>
    <message>
        <source>Copy it, and write into the document what is missing there.</source>
        <translation>Cópielo y escriba en el documento lo que falte ahí.</translation>
    </message>
    <message>
        <source>You are in this pod already.</source>
        <translation>Usted ya está en este grupo.</translation>
    </message>
    <message>
        <source>{name} is in this pod already.</source>
        <translation>{name} ya está en este grupo.</translation>
    </message>
    <message>
        <source>You have asked to join this pod already.</source>
        <translation>Usted ya pidió unirse a este grupo.</translation>
    </message>
    <message>
        <source>Your request waits for a facilitator.</source>
        <translation>Su solicitud espera a un facilitador.</translation>
    </message>
    <message>
        <source>A pod needs a facilitator, and you are the last one.</source>
        <translation>Un grupo necesita un facilitador, y usted es el último.</translation>
    </message>
    <message>
        <source>Make another member a facilitator first, or archive the pod.</source>
        <translation>Dé antes a otro miembro el papel de facilitador, o archive el grupo.</translation>
    </message>
    <message>
        <source>A comment needs some text.</source>
        <translation>Un comentario necesita algo de texto.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>Escriba algo.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«{day}» no es un día.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>Escríbalo como 2026-11-22.</translation>
    </message>
    <message>
        <source>A change of a document was not what its writer may send: damaged, too large, or in another&apos;s name.</source>
        <translation>Un cambio de un documento no era de los que su autor puede enviar: dañado, demasiado grande o en nombre de otra persona.</translation>
    </message>
    <message>
        <source>It is left out; the document and everything else stay as they are.</source>
        <translation>Se omite; el documento y todo lo demás quedan como están.</translation>
    </message>
    <message>
        <source>If it was yours, copy the text from your outbox into the document again.</source>
        <translation>Si era suyo, copie de nuevo el texto de su bandeja de salida en el documento.</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>No hay ninguna plantilla «{template}».</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Las plantillas son: {known}.</translation>
    </message>
    <message>
        <source>The words that this is about are not in the document, or not any more.</source>
        <translation>Las palabras de que se trata no están en el documento, o ya no están.</translation>
    </message>
    <message>
        <source>Look at its text as it is now; then write what you would like into it, or close the comment.</source>
        <translation>Mire su texto tal como está ahora; luego escriba en él lo que desee, o cierre el comentario.</translation>
    </message>
    <message>
        <source>The document has no section “{heading}”.</source>
        <translation>El documento no tiene ninguna sección «{heading}».</translation>
    </message>
    <message>
        <source>See its headings with: doc show.</source>
        <translation>Vea sus encabezados con: doc show.</translation>
    </message>
    <message>
        <source>The document does not say yet under which licence it may be used.</source>
        <translation>El documento aún no dice con qué licencia se puede usar.</translation>
    </message>
    <message>
        <source>Choose a licence for the document, then publish.</source>
        <translation>Elija una licencia para el documento y luego publique.</translation>
    </message>
    <message>
        <source>A librarian has taken this product off the library&apos;s shelves.</source>
        <translation>Un bibliotecario retiró este producto de los estantes de la biblioteca.</translation>
    </message>
    <message>
        <source>Ask a librarian to put it back, then publish.</source>
        <translation>Pida a un bibliotecario que lo recupere y luego publique.</translation>
    </message>
    <message>
        <source>{count} of those who wrote this have not agreed to be named and to publish: {names}.</source>
        <translation>Autores que no han aceptado que se les nombre y se publique: {count} ({names}).</translation>
    </message>
    <message>
        <source>Ask them to sign this version off with their consent.</source>
        <translation>Pídales que den el visto bueno a esta versión con su consentimiento.</translation>
    </message>
    <message>
        <source>{count} of the pictures in the document are not on this PC.</source>
        <translation>Imágenes del documento que no están en este PC: {count}.</translation>
    </message>
    <message>
        <source>Keep them on this PC with the pod&apos;s files, or take them out of the text.</source>
        <translation>Consérvelas en este PC con los archivos del grupo, o quítelas del texto.</translation>
    </message>
    <message>
        <source>A document may have {limit} characters.</source>
        <translation>Un documento puede tener {limit} caracteres.</translation>
    </message>
    <message>
        <source>Divide it into two documents.</source>
        <translation>Divídalo en dos documentos.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>Un nombre necesita de 1 a {limit} caracteres, en una línea.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>«{role}» no es un rol.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>Los roles son: {roles}.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Una contraseña necesita al menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Elija una más larga.</translation>
    </message>
    <message>
        <source>There is a stream “{stream}” already.</source>
        <translation>Ya existe un canal «{stream}».</translation>
    </message>
    <message>
        <source>{file} is not a mailbox file (mbox).</source>
        <translation>{file} no es un archivo de buzón (mbox).</translation>
    </message>
    <message>
        <source>Export the list&apos;s archive as mbox and try again.</source>
        <translation>Exporte el archivo histórico de la lista como mbox e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>No se puede leer {file} ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and the permissions.</source>
        <translation>Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>This document has so many marks inside of each other that it cannot be laid out in time.</source>
        <translation>Este documento tiene tantas marcas unas dentro de otras que no se puede componer a tiempo.</translation>
    </message>
    <message>
        <source>Its text is as it was.</source>
        <translation>Su texto está como estaba.</translation>
    </message>
    <message>
        <source>Look for long lines of brackets, stars or quotation signs in it, and take them out.</source>
        <translation>Busque en él líneas largas de corchetes, asteriscos o signos de cita, y quítelas.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}).</source>
        <translation>No se pudo hacer el PDF ({reason}).</translation>
    </message>
    <message>
        <source>The document is as it was, and no file was written.</source>
        <translation>El documento está como estaba, y no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Leave out its largest pictures and try again, or export it as a Word document.</source>
        <translation>Quite sus imágenes más grandes e inténtelo de nuevo, o expórtelo como documento de Word.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB.</source>
        <translation>El archivo tiene más de {limit} MB.</translation>
    </message>
    <message>
        <source>Divide it, and bring in the parts one by one.</source>
        <translation>Divídalo e incorpore las partes una por una.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries.</source>
        <translation>Hay más de {limit} entradas.</translation>
    </message>
    <message>
        <source>Divide them, and bring in the parts one by one.</source>
        <translation>Divídalas e incorpore las partes una por una.</translation>
    </message>
    <message>
        <source>The file holds no entry that could be read.</source>
        <translation>El archivo no contiene ninguna entrada que se pueda leer.</translation>
    </message>
    <message>
        <source>Check that it is of the kind that was named, and export it again.</source>
        <translation>Compruebe que es del tipo indicado y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known.</source>
        <translation>No se conoce ninguna de las columnas de la tabla.</translation>
    </message>
    <message>
        <source>Put what each column holds into the first row: title, authors, year, language …</source>
        <translation>Ponga en la primera fila lo que contiene cada columna: título, autores, año, idioma…</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>No hay ninguna importación {number}.</translation>
    </message>
    <message>
        <source>See them with: gllserver resource imports.</source>
        <translation>Véalas con: gllserver resource imports.</translation>
    </message>
    <message>
        <source>The ids of {count} resources begin with {prefix}.</source>
        <translation>Los identificadores de {count} recursos empiezan por {prefix}.</translation>
    </message>
    <message>
        <source>See the ids with: gllserver resource list.</source>
        <translation>Vea los identificadores con: gllserver resource list.</translation>
    </message>
    <message>
        <source>“{word}” is not a term of “{vocabulary}”.</source>
        <translation>«{word}» no es un término de «{vocabulary}».</translation>
    </message>
    <message>
        <source>The terms are in the guide to the library.</source>
        <translation>Los términos están en la guía de la biblioteca.</translation>
    </message>
    <message>
        <source>The address {address} is in use or not ours to use.</source>
        <translation>La dirección {address} está en uso o no podemos usarla.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({reason}).</source>
        <translation>Algo falló en el propio programa ({reason}).</translation>
    </message>
    <message>
        <source>Please send the report {report} to your coordinator.</source>
        <translation>Envíe el informe {report} a su coordinación, por favor.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show {resources}</source>
        <translation>Mostrar {resources}</translation>
    </message>
</context>
<context>
    <name>FetchAsking</name>
    <message>
        <source>This fetch would bring about {amount}.</source>
        <translation>Esta descarga traería unos {amount}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Traer igualmente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Cambiar los límites…</translation>
    </message>
    <message>
        <source>Nothing is left of what you allow for this week.</source>
        <translation>No queda nada de lo que permite para esta semana.</translation>
    </message>
    <message>
        <source>The fetch stops at {limit}, as you have chosen.</source>
        <translation>La descarga se detiene al llegar a {limit}, como usted eligió.</translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Traer el resto</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Traer igualmente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>Llegó %n archivo.</numerusform>
            <numerusform>Llegaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>{size} están por llegar.</translation>
    </message>
    <message>
        <source>All that you keep is on this PC.</source>
        <translation>Todo lo que conserva está en este PC.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>Comes with the next sync that brings files</source>
        <translation>Llega con la próxima sincronización que traiga archivos</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Solo título</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Keep on this PC ({size})</source>
        <translation>Conservar en este PC ({size})</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Retirar {title}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>The catalogue knows of no file.</source>
        <translation>El catálogo no conoce ningún archivo.</translation>
    </message>
    <message>
        <source>on its way to the server: {sent} of {size}</source>
        <translation>en camino al servidor: {sent} de {size}</translation>
    </message>
    <message>
        <source>of an older edition</source>
        <translation>de una edición anterior</translation>
    </message>
    <message>
        <source>not on the server yet: it goes behind the next sync</source>
        <translation>aún no está en el servidor: sale después de la próxima sincronización</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>en este PC</translation>
    </message>
    <message>
        <source>on the stick {name}, seen {when}</source>
        <translation>en la memoria USB {name} (vista: {when})</translation>
    </message>
    <message>
        <source>on the stick {name}</source>
        <translation>en la memoria USB {name}</translation>
    </message>
    <message>
        <source>by internet: {cost}</source>
        <translation>por internet: {cost}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that belong to it</source>
        <translation>Archivos que le pertenecen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir {name}</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>Compartir un archivo…</translation>
    </message>
    <message>
        <source>Share a file with the pod</source>
        <translation>Compartir un archivo con el grupo</translation>
    </message>
    <message>
        <source>Keep all of this pod&apos;s files on this PC</source>
        <translation>Conservar en este PC todos los archivos de este grupo</translation>
    </message>
    <message>
        <source>Share the first file</source>
        <translation>Compartir el primer archivo</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>Files go out behind the next sync. They come to others only where somebody keeps them.</source>
        <translation>Los archivos salen después de la próxima sincronización. A los demás les llegan solo donde alguien los conserva.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} de {count}</translation>
    </message>
    <message>
        <source>{now} of {count} so far</source>
        <translation>{now} de {count} hasta ahora</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As you want to be called. All members see it.</source>
        <translation>Como quiere que le llamen. Lo ven todos los miembros.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>You sign in with it. No member sees it.</source>
        <translation>Sirve para iniciar sesión. Ningún miembro lo ve.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elija su país</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>Sus idiomas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Agregar un idioma…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>You may leave it out.</source>
        <translation>Puede omitirlo.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>A qué se dedica</translation>
    </message>
    <message>
        <source>Choose what fits best</source>
        <translation>Elija lo que mejor encaje</translation>
    </message>
    <message>
        <source>Why you want to take part</source>
        <translation>Por qué quiere participar</translation>
    </message>
    <message>
        <source>Two or three sentences. Write nothing by which a patient could be known.</source>
        <translation>Dos o tres frases. No escriba nada que permita reconocer a un paciente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail of this person</source>
        <translation>Correo de esta persona</translation>
    </message>
    <message>
        <source>A password for your account</source>
        <translation>Una contraseña para su cuenta</translation>
    </message>
    <message>
        <source>It stays on this PC: what is sent can only be compared with it.</source>
        <translation>Se queda en este PC: lo que se envía solo sirve para comprobarla.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Who sees your country</source>
        <translation>Quién ve su país</translation>
    </message>
    <message>
        <source>Who sees your languages</source>
        <translation>Quién ve sus idiomas</translation>
    </message>
    <message>
        <source>Who sees your organisation</source>
        <translation>Quién ve su organización</translation>
    </message>
    <message>
        <source>Who sees what you are</source>
        <translation>Quién ve a qué se dedica</translation>
    </message>
    <message>
        <source>Who sees why you take part</source>
        <translation>Quién ve por qué participa</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What everybody agrees to</source>
        <translation>Lo que todos aceptan</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Quién le conoce</translation>
    </message>
    <message>
        <source>You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided.</source>
        <translation>Puede omitirlo: hasta dos personas a quienes la comunidad puede preguntar. Sus datos se borran una vez tomada la decisión.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>ForumPage</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Imprimir el hilo</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Siguiente mensaje no leído</translation>
    </message>
    <message>
        <source>Previous unread post</source>
        <translation>Anterior mensaje no leído</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Foro</translation>
    </message>
    <message>
        <source>You have read everything that is on this PC.</source>
        <translation>Ya leyó todo lo que hay en este PC.</translation>
    </message>
    <message>
        <source>All streams on this PC are closed for new threads.</source>
        <translation>Ningún canal de este PC admite hilos nuevos.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Soy otra persona</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Es mi primera vez</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tengo una cuenta</translation>
    </message>
    <message>
        <source>You need a connection this once. After that you read and write offline, and sync when there is one.</source>
        <translation>Solo esta vez necesita conexión. Después lee y escribe sin conexión, y sincroniza cuando la haya.</translation>
    </message>
    <message>
        <source>Sign in to your community</source>
        <translation>Iniciar sesión en su comunidad</translation>
    </message>
    <message>
        <source>What you have read and drafted stays on this PC.</source>
        <translation>Lo que ha leído y redactado queda en este PC.</translation>
    </message>
    <message>
        <source>Everything that {name} wrote stays on this PC.</source>
        <translation>Todo lo que escribió {name} queda en este PC.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>This PC has no safe place of its own for keys.</source>
        <translation>Este PC no tiene un lugar seguro propio para claves.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Choose a passphrase below: it protects your data on this PC.</source>
        <translation>Elija abajo una frase de contraseña: protege sus datos en este PC.</translation>
    </message>
    <message>
        <source>You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.</source>
        <translation>Usted comparte este PC. Sus borradores, su bandeja de salida y sus grupos están cifrados aquí y se abren con lo que elija ahora. Si lo olvida, nadie puede abrirlos por usted: lo que aún no se envió se pierde; todo lo demás vuelve al iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>What opens your data on this PC?</source>
        <translation>¿Qué abre sus datos en este PC?</translation>
    </message>
    <message>
        <source>Everyone sees only what is their own: drafts, outbox and pods.</source>
        <translation>Cada persona ve solo lo suyo: borradores, bandeja de salida y grupos.</translation>
    </message>
    <message>
        <source>Who is using GLL?</source>
        <translation>¿Quién usa GLL?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Hola de nuevo, {name}</translation>
    </message>
    <message>
        <source>Your data on this PC is sealed.</source>
        <translation>Sus datos en este PC están sellados.</translation>
    </message>
    <message>
        <source>Locked by {name}</source>
        <translation>Bloqueado por {name}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>Lo que se escribió se conserva.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your PIN, and nobody can read or reset it.</source>
        <translation>Nadie puede abrir sus datos sin su PIN, y nadie puede leerlo ni restablecerlo.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your password, and nobody can read or reset it.</source>
        <translation>Nadie puede abrir sus datos sin su contraseña, y nadie puede leerla ni restablecerla.</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, and nobody can read or reset it.</source>
        <translation>Nadie puede abrir sus datos sin la frase de contraseña, y nadie puede leerla ni restablecerla.</translation>
    </message>
    <message>
        <source>What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.</source>
        <translation>Lo que la comunidad ha recibido está a salvo allí. Lo que aún no se envió desde este PC no se puede salvar de otro modo.</translation>
    </message>
    <message>
        <source>Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, and you sign in anew with your e-mail and the password of the community.</source>
        <translation>Inténtelo de nuevo cuando se acuerde. Si no, la persona responsable de este PC quita su cuenta de aquí, sin poder leerla, y usted inicia sesión de nuevo con su correo y la contraseña de la comunidad.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Inténtelo de nuevo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>GLL could not open your data</source>
        <translation>GLL no pudo abrir sus datos</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as your data is free.</source>
        <translation>La ventana se abre sola en cuanto sus datos estén libres.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Leer una memoria</translation>
    </message>
    <message>
        <source>You read what is public, and draft. You can become a member later.</source>
        <translation>Puede leer lo que es público y escribir borradores. Más adelante puede hacerse miembro.</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Hacerse miembro</translation>
    </message>
    <message>
        <source>First: which community? Its stick tells it without a connection, its address with one.</source>
        <translation>Primero: ¿qué comunidad? Su memoria USB lo dice sin conexión; su dirección, con conexión.</translation>
    </message>
</context>
<context>
    <name>Governing</name>
    <message>
        <source>They are let in.</source>
        <translation>Ya forma parte del grupo.</translation>
    </message>
    <message>
        <source>They see the pod after their next sync.</source>
        <translation>Verá el grupo después de su próxima sincronización.</translation>
    </message>
    <message>
        <source>Declined. They read your reason after their next sync.</source>
        <translation>Solicitud rechazada. Se leerá su motivo después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Ya forman parte del grupo.</translation>
    </message>
    <message>
        <source>Remove {name} from the pod?</source>
        <translation>¿Quitar a {name} del grupo?</translation>
    </message>
    <message>
        <source>What they wrote here stays, and what they have not sent is kept aside for them.</source>
        <translation>Lo que escribió aquí se queda, y lo que no ha enviado se aparta para esta persona.</translation>
    </message>
    <message>
        <source>The pod goes from their PCs when they sync next; what they copied they have.</source>
        <translation>El grupo desaparece de sus PC en su próxima sincronización; lo que haya copiado lo conserva.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ya no está en el grupo.</translation>
    </message>
    <message>
        <source>Leave this pod?</source>
        <translation>¿Salir de este grupo?</translation>
    </message>
    <message>
        <source>What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it.</source>
        <translation>Lo que escribió se queda para los demás. Lo que aún no se ha enviado se aparta en la bandeja de salida: sincronice antes si los demás deben tenerlo.</translation>
    </message>
    <message>
        <source>All of the pod goes from this PC with the next sync; to come back you ask to join.</source>
        <translation>Todo el grupo desaparece de este PC con la próxima sincronización; para volver, hay que pedir unirse.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>You have left the pod.</source>
        <translation>Ha salido del grupo.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>Seguir en él</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>El grupo vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>¿Archivar este grupo?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Sus miembros pueden seguir leyendo todo lo que contiene.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator opens it again.</source>
        <translation>Nadie puede escribir más en él hasta que un facilitador lo reabra.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>El grupo está archivado.</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>What was found, by kind</source>
        <translation>Lo encontrado, por clase</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The pod</source>
        <translation>El grupo</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>En qué punto está el documento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to {pod}</source>
        <translation>Volver a {pod}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First of all</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>The pages of the window</source>
        <translation>Las páginas de la ventana</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About GLL…</source>
        <translation>Acerca de GLL…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Toda la ayuda</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>Teclas (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>the text of today</source>
        <translation>el texto de hoy</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the post</source>
        <translation>Historial del mensaje</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texto de la versión</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through. Every version stays readable.</source>
        <translation>Las palabras agregadas van subrayadas; las eliminadas, tachadas. Todas las versiones se pueden seguir leyendo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History: who wrote when</source>
        <translation>Historial: quién escribió y cuándo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Aún nadie ha escrito aquí.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Mirar…</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>El texto tal como era entonces</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with the text of today</source>
        <translation>Comparar con el texto de hoy</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Make the text what it was then</source>
        <translation>Dejar el texto como era entonces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Leer un paquete de una memoria USB</translation>
    </message>
    <message>
        <source>Write your first post – it will wait safely</source>
        <translation>Escribir su primer mensaje: esperará a salvo</translation>
    </message>
    <message>
        <source>Posts arrive with a sync or on a stick; after that they can be read offline.</source>
        <translation>Los mensajes llegan con una sincronización o en una memoria USB; después se pueden leer sin conexión.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde: {time}</translation>
    </message>
    <message>
        <source>Nobody has signed in to {community} here yet.</source>
        <translation>Nadie ha iniciado sesión en {community} aquí todavía.</translation>
    </message>
    <message>
        <source>Nothing has been synced on this PC yet.</source>
        <translation>Aún no se ha sincronizado nada en este PC.</translation>
    </message>
    <message>
        <source>Last complete sync: {time}</source>
        <translation>Última sincronización completa: {time}</translation>
    </message>
    <message>
        <source>{size} for the library</source>
        <translation>{size} para la biblioteca</translation>
    </message>
    <message>
        <source>Last night: {moved}.</source>
        <translation>Anoche: {moved}.</translation>
    </message>
    <message>
        <source>Nothing new has come since then. What others write comes with the next sync.</source>
        <translation>Desde entonces no ha llegado nada nuevo. Lo que otros escriben llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Replies to you</source>
        <translation>Respuestas a usted</translation>
    </message>
    <message>
        <source>Worth reading first</source>
        <translation>Para leer primero</translation>
    </message>
    <message>
        <source>New on this PC</source>
        <translation>Nuevo en este PC</translation>
    </message>
    <message>
        <source>{who} in “{title}”: {text}</source>
        <translation>{who} en «{title}»: {text}</translation>
    </message>
    <message>
        <source>you have written here</source>
        <translation>usted ha escrito aquí</translation>
    </message>
    <message>
        <source>Sync for the first time</source>
        <translation>Sincronizar por primera vez</translation>
    </message>
    <message>
        <source>what the community has written comes to this PC, to be read offline</source>
        <translation>lo que la comunidad ha escrito llega a este PC, para leerlo sin conexión</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Sincronizar de nuevo</translation>
    </message>
    <message>
        <source>the last complete one is more than a week ago</source>
        <translation>la última completa fue hace más de una semana</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Hacerse miembro</translation>
    </message>
    <message>
        <source>a form that keeps itself; it needs no connection</source>
        <translation>un formulario que se guarda solo; no necesita conexión</translation>
    </message>
    <message>
        <source>Go on with your registration</source>
        <translation>Continuar con su inscripción</translation>
    </message>
    <message>
        <source>it is kept as you type, and not sent yet</source>
        <translation>se guarda mientras escribe, y aún no se ha enviado</translation>
    </message>
    <message>
        <source>Send your registration</source>
        <translation>Enviar su inscripción</translation>
    </message>
    <message>
        <source>by internet (2 kB), on a stick, or as a short code by e-mail</source>
        <translation>por internet (2 kB), en una memoria USB o como código corto por correo</translation>
    </message>
    <message>
        <source>Ask what has become of your registration</source>
        <translation>Preguntar qué ha sido de su inscripción</translation>
    </message>
    <message>
        <source>by internet (2 kB), or with the answer that a stick or an e-mail has brought</source>
        <translation>por internet (2 kB), o con la respuesta que haya traído una memoria USB o un correo</translation>
    </message>
    <message>
        <source>Mend your registration, and hand it in again</source>
        <translation>Corregir su inscripción y volver a entregarla</translation>
    </message>
    <message>
        <source>all that you filled in is still there</source>
        <translation>todo lo que rellenó sigue ahí</translation>
    </message>
    <message>
        <source>what is public can be read before you are a member</source>
        <translation>lo que es público se puede leer antes de ser miembro</translation>
    </message>
    <message>
        <source>Finish your draft “{name}”</source>
        <translation>Terminar su borrador «{name}»</translation>
    </message>
    <message>
        <source>Look around in your pod “{name}”</source>
        <translation>Conocer su grupo «{name}»</translation>
    </message>
    <message>
        <source>you have not been there yet</source>
        <translation>aún no ha entrado en él</translation>
    </message>
    <message>
        <source>Sign off “{name}”</source>
        <translation>Dar el visto bueno a «{name}»</translation>
    </message>
    <message>
        <source>it is under review, and you have not signed its latest version</source>
        <translation>está en revisión, y usted no ha dado el visto bueno a su última versión</translation>
    </message>
    <message>
        <source>Write your first post</source>
        <translation>Escribir su primer mensaje</translation>
    </message>
    <message>
        <source>it waits safely until the next sync</source>
        <translation>espera a salvo hasta la próxima sincronización</translation>
    </message>
    <message>
        <source>You read as a guest</source>
        <translation>Lee como invitado</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>Su inscripción</translation>
    </message>
    <message>
        <source>You can read what is public, and draft; to publish you become a member.</source>
        <translation>Puede leer lo que es público y escribir borradores; para publicar, hágase miembro.</translation>
    </message>
    <message>
        <source>What you draft is kept on this PC, and is still there when you sign in.</source>
        <translation>Lo que escriba como borrador se guarda en este PC y seguirá ahí cuando inicie sesión.</translation>
    </message>
    <message>
        <source>What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.</source>
        <translation>Lo que escriba mientras tanto se guarda en este PC sea cual sea la respuesta, y nada se publica antes de que sea miembro.</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>en %n hilo</numerusform>
            <numerusform>en %n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n no leído</numerusform>
            <numerusform>%n no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>útil para %n persona</numerusform>
            <numerusform>útil para %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n elemento en espera de envío</numerusform>
            <numerusform>%n elementos en espera de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>%n elemento requiere su atención</numerusform>
            <numerusform>%n elementos requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>%n borrador empezado</numerusform>
            <numerusform>%n borradores empezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>%n elemento apartado</numerusform>
            <numerusform>%n elementos apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>%n conflicto por resolver en sus mensajes</numerusform>
            <numerusform>%n conflictos por resolver en sus mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>%n canal donde hay mensajes por retirar que esperan su decisión</numerusform>
            <numerusform>%n canales donde hay mensajes por retirar que esperan su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n propuesta le espera</numerusform>
            <numerusform>%n propuestas le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>%n solicitud para unirse espera su respuesta</numerusform>
            <numerusform>%n solicitudes para unirse esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>%n tarea a su cargo</numerusform>
            <numerusform>%n tareas a su cargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>%n elemento de {people} enviado</numerusform>
            <numerusform>%n elementos de {people} enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>%n elemento recibido</numerusform>
            <numerusform>%n elementos recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>%n elemento requiere atención.</numerusform>
            <numerusform>%n elementos requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring into the library</source>
        <translation>Incorporar a la biblioteca</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>Qué se incorpora</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>As each one says</source>
        <translation>La que indique cada uno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another file for what is there is its new edition</source>
        <translation>Otro archivo para lo que ya está es su nueva edición</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Qué se haría con ello</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Como indica la fuente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Inside the documents</source>
        <translation>Dentro de los documentos</translation>
    </message>
</context>
<context>
    <name>InsidePane</name>
    <message>
        <source>{documents}, and more</source>
        <translation>{documents}, y más</translation>
    </message>
</context>
<context>
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>%n mensaje de otros</numerusform>
            <numerusform>%n mensajes de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>%n de usted</numerusform>
            <numerusform>%n de usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semana</numerusform>
            <numerusform>en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>sin noticias de %n semana</numerusform>
            <numerusform>sin noticias de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>%n elemento aún no recibido</numerusform>
            <numerusform>%n elementos aún no recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>%n desde hace dos semanas o más</numerusform>
            <numerusform>%n desde hace dos semanas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publicado</numerusform>
            <numerusform>%n publicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) on shelves</source>
        <translation>
            <numerusform>%n recurso en estantes</numerusform>
            <numerusform>%n recursos en estantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>%n en este PC</numerusform>
            <numerusform>%n en este PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Activity by week</source>
        <translation>Actividad por semana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Cuánto esperan sus elementos</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Tiempo en espera</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>En bandeja de salida</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>En USB</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documentos de sus grupos</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Biblioteca por estante</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>No en este PC</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Nothing has been written here yet. What others write comes with a sync.</source>
        <translation>Aún no se ha escrito nada aquí. Lo que otros escriben llega con una sincronización.</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Aún no se ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>Everything that you wrote has been received.</source>
        <translation>Todo lo que escribió ha sido recibido.</translation>
    </message>
    <message>
        <source>No document yet in a pod of yours. A pod is found or proposed under Learning pods.</source>
        <translation>Aún no hay documentos en sus grupos. Un grupo se encuentra o se propone en Grupos de aprendizaje.</translation>
    </message>
    <message>
        <source>Nothing stands on a shelf yet. The library&apos;s catalogue comes with a sync or on a stick.</source>
        <translation>Aún no hay nada en los estantes. El catálogo de la biblioteca llega con una sincronización o en una memoria USB.</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>Actividad por semana</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Cuánto esperan sus elementos</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documentos de sus grupos</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Biblioteca por estante</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>The chosen item</source>
        <translation>El elemento elegido</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado: {time}</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>escrito: {time}</translation>
    </message>
    <message>
        <source>You can read {stream} again.</source>
        <translation>Puede volver a leer {stream}.</translation>
    </message>
    <message>
        <source>You are no longer in {stream}.</source>
        <translation>Ya no forma parte de {stream}.</translation>
    </message>
    <message>
        <source>There is no receipt for it, and only you can read it here.</source>
        <translation>No hay acuse de recibo, y aquí solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>It can be sent when you are admitted again.</source>
        <translation>Se podrá enviar cuando se le admita de nuevo.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Recuperar y modificar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Mostrar en la biblioteca</translation>
    </message>
    <message>
        <source>Show in Learning pods</source>
        <translation>Mostrar en Grupos de aprendizaje</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Mostrar en el foro</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} desea unirse</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Everybody in the community can read what you write here.</source>
        <translation>Toda la comunidad puede leer lo que escriba aquí.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Rechazar por este motivo</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Show what is kept</source>
        <translation>Mostrar lo conservado</translation>
    </message>
    <message>
        <source>A shelf or a rule keeps it.</source>
        <translation>Lo conserva un estante o una regla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It stays on this PC until you let it go.</source>
        <translation>Queda en este PC hasta que lo libere.</translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>{size} están por llegar.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Traer ahora</translation>
    </message>
    <message>
        <source>Choose at least one thing; what you choose is added up here.</source>
        <translation>Elija al menos una cosa; lo que elija se suma aquí.</translation>
    </message>
    <message>
        <source>Nothing more would be kept by this today; what comes later would.</source>
        <translation>Hoy esto no conservaría nada más; lo que llegue después, sí.</translation>
    </message>
    <message>
        <source>{resources} more; still to come: {size}.</source>
        <translation>{resources} más; por llegar: {size}.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>Ya no lo conserva.</translation>
    </message>
    <message>
        <source>Its files stay until their room is needed.</source>
        <translation>Sus archivos se quedan hasta que se necesite su espacio.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Se descartó.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Kept on this PC</source>
        <translation>Conservado en este PC</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Todos los recursos</translation>
    </message>
    <message>
        <source>Keep more…</source>
        <translation>Conservar más…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Traer ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC yet</source>
        <translation>Aún no se conserva nada en este PC</translation>
    </message>
    <message>
        <source>The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first.</source>
        <translation>El catálogo está aquí, los documentos no. Elija documentos sueltos en la lista, o estantes, temas o idiomas enteros; luego tráigalos cuando la conexión sea buena, primero los textos.</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Elegir qué conservar</translation>
    </message>
    <message>
        <source>Look through the catalogue</source>
        <translation>Recorrer el catálogo</translation>
    </message>
    <message>
        <source>{file} of {files}</source>
        <translation>{file} de {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} de {size}</translation>
    </message>
    <message>
        <source>still to come: {cost}</source>
        <translation>por llegar: {cost}</translation>
    </message>
    <message>
        <source>The library takes {size} on this PC.</source>
        <translation>La biblioteca ocupa {size} en este PC.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>Hay {size} libres en el disco.</translation>
    </message>
    <message>
        <source>It may take {size}.</source>
        <translation>Puede ocupar {size}.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>En bandeja de salida</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>En USB</translation>
    </message>
    <message>
        <source>Received by GLL</source>
        <translation>Recibido por GLL</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Remove me from this PC</source>
        <translation>Quitarme de este PC</translation>
    </message>
    <message>
        <source>Written into {folder}: you can import it on another device.</source>
        <translation>Escrito en {folder}: puede importarlo en otro dispositivo.</translation>
    </message>
    <message>
        <source>Everything that you wrote here was received by the community.</source>
        <translation>La comunidad ha recibido todo lo que usted escribió aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>La comunidad aún no ha recibido %n elemento:</numerusform>
            <numerusform>La comunidad aún no ha recibido %n elementos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the community, the files of the library stay here for the others, and you can sign in again anywhere.</source>
        <translation>Su carpeta, su clave y todo lo que solo usted podía leer desaparecen de este PC para siempre. Lo recibido se queda en la comunidad, los archivos de la biblioteca se quedan aquí para los demás, y usted puede iniciar sesión de nuevo en cualquier lugar.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Aún no recibido</translation>
    </message>
    <message>
        <source>Your registration: {name}</source>
        <translation>Su inscripción: {name}</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Conservar mi cuenta</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Enviar antes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove, and lose these</source>
        <translation>Quitar y perder esto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The record was copied for your reference manager.</source>
        <translation>La ficha se copió para su gestor de referencias.</translation>
    </message>
    <message>
        <source>The link was copied. In a post or a document it opens this resource.</source>
        <translation>El enlace se copió. En un mensaje o un documento abre este recurso.</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>La cita se copió.</translation>
    </message>
    <message>
        <source>No library on this PC yet</source>
        <translation>Aún no hay biblioteca en este PC</translation>
    </message>
    <message>
        <source>The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.</source>
        <translation>El catálogo llega con una sincronización o desde una memoria USB, y luego funciona sin conexión. Los documentos llegan solo cuando los conserva.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Leer un paquete de una memoria USB</translation>
    </message>
    <message>
        <source>No resource fits the filter</source>
        <translation>Ningún recurso coincide con el filtro</translation>
    </message>
    <message>
        <source>No resource fits “{words}”</source>
        <translation>Ningún recurso coincide con «{words}»</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Pruebe con menos palabras o menos filtros. Los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Todos los recursos</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Conservado en este PC</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>A shelf that is not here</source>
        <translation>Un estante que no está aquí</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Documentos enteros</translation>
    </message>
    <message>
        <source>Light versions where there are any</source>
        <translation>Versiones ligeras, donde las haya</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>all on this PC</source>
        <translation>todo en este PC</translation>
    </message>
    <message>
        <source>{size} still to come</source>
        <translation>{size} por llegar</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>Estante {name}</translation>
    </message>
    <message>
        <source>under {size}</source>
        <translation>menos de {size}</translation>
    </message>
    <message>
        <source>on any shelf</source>
        <translation>en cualquier estante</translation>
    </message>
    <message>
        <source>on any topic</source>
        <translation>sobre cualquier tema</translation>
    </message>
    <message>
        <source>of any type</source>
        <translation>de cualquier tipo</translation>
    </message>
    <message>
        <source>in any language</source>
        <translation>en cualquier idioma</translation>
    </message>
    <message>
        <source>for any country</source>
        <translation>para cualquier país</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de cualquier tamaño</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>The first {shown} of {total}.</source>
        <translation>Los primeros {shown} de {total}.</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Solo título</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Edición más reciente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Its text alone</source>
        <translation>Solo su texto</translation>
    </message>
    <message>
        <source>Light version</source>
        <translation>Versión ligera</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Año más reciente primero</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Últimos agregados primero</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos modificados primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} y otros</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{size}, {time} on your link</source>
        <translation>{size}, {time} con su conexión</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>unos {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>unas {count} h</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Write the list down; librarians change the library here</source>
        <translation>Exportar la lista; los bibliotecarios modifican aquí la biblioteca</translation>
    </message>
    <message>
        <source>Library: what can be done</source>
        <translation>Biblioteca: qué se puede hacer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>New shelf…</source>
        <translation>Nuevo estante…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Edit {resources}…</source>
        <translation>Editar {resources}…</translation>
    </message>
    <message>
        <source>Withdraw {resources}</source>
        <translation>Retirar {resources}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Keep on this PC, or let go</source>
        <translation>Conservar en este PC, o liberar</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimir lo que se muestra</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Conservado en este PC</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>MB a week</source>
        <translation>MB por semana</translation>
    </message>
    <message>
        <source>Money a week</source>
        <translation>Dinero por semana</translation>
    </message>
    <message>
        <source>MB a sync</source>
        <translation>MB por sincronización</translation>
    </message>
    <message>
        <source>Money a sync</source>
        <translation>Dinero por sincronización</translation>
    </message>
    <message>
        <source>Minutes a sync</source>
        <translation>Minutos por sincronización</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>A sync</source>
        <translation>Por sincronización</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>Bring what I keep</source>
        <translation>Traer lo que conservo</translation>
    </message>
    <message>
        <source>Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. Text only: no files come or go with a sync. What you keep comes with a sync where it is free.</source>
        <translation>Los límites en MB y en dinero valen donde usted paga; una sincronización que llega a uno termina limpiamente. Solo texto: con una sincronización no llegan ni salen archivos. Lo que conserva llega con una sincronización donde es gratis.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Hours for files</source>
        <translation>Horas para archivos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Kilobytes a second for files</source>
        <translation>Kilobytes por segundo para archivos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Horas, como 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed, kB a second</source>
        <translation>Velocidad, kB por segundo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write to {address} in your mail program?</source>
        <translation>¿Escribir a {address} en su programa de correo?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>¿Abrir {host} en su navegador?</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>El nombre del sitio web tiene letras que pueden parecerse a otras. ¿Lo conoce?</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>La conexión no está protegida: otros pueden verla y modificarla.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter: title, author, topic…</source>
        <translation>Filtrar: título, autor, tema…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Show all resources again</source>
        <translation>Mostrar de nuevo todos los recursos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Falta %n carácter, por favor.</numerusform>
            <numerusform>Faltan %n caracteres, por favor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>What opens your data on this PC</source>
        <translation>Lo que abre sus datos en este PC</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Lo que los abre ahora</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Repetir PIN o contraseña</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Un PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>Nothing: whoever uses this PC may open it</source>
        <translation>Nada: quien use este PC puede abrirlos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un PIN tiene de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Todavía no son iguales.</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.</source>
        <translation>Un PIN detiene a los colegas y, con el almacén de claves de este PC, también a quien robe el disco. Nadie puede leerlo ni restablecerlo.</translation>
    </message>
    <message>
        <source>A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.</source>
        <translation>Una contraseña detiene también a quien tenga el PC. Nadie puede leerla ni restablecerla: elija una que vaya a recordar.</translation>
    </message>
    <message>
        <source>Right where you alone use this system account.</source>
        <translation>Conviene si solo usted usa esta cuenta del sistema.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something new: a post, or what the page is for</source>
        <translation>Algo nuevo: un mensaje, o lo que permite la página</translation>
    </message>
    <message>
        <source>Undo what was deleted or archived last</source>
        <translation>Deshacer lo último que se eliminó o archivó</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at its plain size</source>
        <translation>Texto a su tamaño normal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>Otra persona ocupa el sitio</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>For other places</source>
        <translation>Para otros lugares</translation>
    </message>
    <message>
        <source>A bundle brings posts and documents to places without a connection; it is signed, and can be made by those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks.</source>
        <translation>Un paquete lleva mensajes y documentos a lugares sin conexión; va firmado, y lo pueden hacer quienes cuidan la biblioteca. Una tarjeta de sitio les dice qué tiene este PC, para que traigan solo lo que le falta.</translation>
    </message>
    <message>
        <source>New bundle…</source>
        <translation>Nuevo paquete…</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Hacer una tarjeta de sitio…</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New bundle on {stick}</source>
        <translation>Nuevo paquete en {stick}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Hacer el paquete</translation>
    </message>
    <message>
        <source>There are no shelves yet.</source>
        <translation>Aún no hay estantes.</translation>
    </message>
    <message>
        <source>There are no streams yet.</source>
        <translation>Aún no hay canales.</translation>
    </message>
    <message>
        <source>You are in no pod yet.</source>
        <translation>Aún no está en ningún grupo.</translation>
    </message>
    <message>
        <source>{file}: what was there on {day}</source>
        <translation>{file}: lo que había ahí el {day}</translation>
    </message>
    <message>
        <source>Only what this site lacks: {size} instead of {all}.</source>
        <translation>Solo lo que le falta a este sitio: {size} en lugar de {all}.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and the posts of every open stream.</source>
        <translation>Con los miembros, el catálogo y los mensajes de todos los canales abiertos.</translation>
    </message>
    <message>
        <source>With the members and the catalogue, without posts.</source>
        <translation>Con los miembros y el catálogo, sin mensajes.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and {streams}.</source>
        <translation>Con los miembros, el catálogo y {streams}.</translation>
    </message>
    <message>
        <source>Choose the site&apos;s card first.</source>
        <translation>Elija antes la tarjeta del sitio.</translation>
    </message>
    <message>
        <source>Choose a shelf, a stream or a pod.</source>
        <translation>Elija un estante, un canal o un grupo.</translation>
    </message>
    <message>
        <source>That is more than the {size} that are free on the stick: choose less.</source>
        <translation>Es más que los {size} libres en la memoria USB: elija menos.</translation>
    </message>
    <message>
        <source>For some members alone: a stick can be read by anybody who finds it.</source>
        <translation>Solo para algunos miembros: cualquiera que encuentre una memoria USB puede leerla.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Anybody, and PCs that have nothing yet</source>
        <translation>Para todos, y para PC que aún no tienen nada</translation>
    </message>
    <message>
        <source>A site whose card I have: only what it lacks</source>
        <translation>Un sitio cuya tarjeta tengo: solo lo que le falta</translation>
    </message>
    <message>
        <source>No site card chosen yet.</source>
        <translation>Aún no se ha elegido tarjeta de sitio.</translation>
    </message>
    <message>
        <source>Choose its site card…</source>
        <translation>Elegir su tarjeta de sitio…</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Qué contendrá</translation>
    </message>
    <message>
        <source>Everything that all members may read</source>
        <translation>Todo lo que pueden leer todos los miembros</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Lo que yo elija</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Estantes de la biblioteca</translation>
    </message>
    <message>
        <source>Streams of the forum</source>
        <translation>Canales del foro</translation>
    </message>
    <message>
        <source>Your pods, sealed for their members</source>
        <translation>Sus grupos, sellados para sus miembros</translation>
    </message>
    <message>
        <source>Choose a site card</source>
        <translation>Elegir una tarjeta de sitio</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Tarjetas de sitio (*.gllsite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Libro electrónico (EPUB)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>Presentación de PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>Presentación OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Imagen (JPEG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Imagen (WebP)</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>Sonido (MP3)</translation>
    </message>
    <message>
        <source>Sound (M4A)</source>
        <translation>Sonido (M4A)</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Video (MP4)</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Facilita</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Let them facilitate no more</source>
        <translation>Quitar como facilitador</translation>
    </message>
    <message>
        <source>Let them facilitate</source>
        <translation>Nombrar facilitador</translation>
    </message>
    <message>
        <source>Remove from the pod…</source>
        <translation>Quitar del grupo…</translation>
    </message>
    <message>
        <source>What can be done: {name}</source>
        <translation>Qué se puede hacer: {name}</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Take people in</source>
        <translation>Admitir personas</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Miembros de la comunidad</translation>
    </message>
    <message>
        <source>They are in as soon as this is synced, and see all that was ever said here.</source>
        <translation>Forman parte del grupo en cuanto esto se sincroniza, y ven todo lo que se ha dicho aquí.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Leave the pod…</source>
        <translation>Salir del grupo…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir el grupo</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Archivar el grupo…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Wi-Fi {name}</source>
        <translation>Wifi {name}</translation>
    </message>
    <message>
        <source>A Wi-Fi</source>
        <translation>Un wifi</translation>
    </message>
    <message>
        <source>A cable</source>
        <translation>Un cable</translation>
    </message>
    <message>
        <source>A mobile network</source>
        <translation>Una red móvil</translation>
    </message>
    <message>
        <source>A network that this PC cannot name</source>
        <translation>Una red que este PC no sabe nombrar</translation>
    </message>
    <message>
        <source>Is this a connection you pay for? ({network})</source>
        <translation>¿Paga usted esta conexión? ({network})</translation>
    </message>
    <message>
        <source>Until you say that it is free, nothing comes that you have not asked for.</source>
        <translation>Hasta que diga que es gratis, no llega nada que usted no haya pedido.</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Sí, la pago</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>No, es gratis</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar luego</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>When there is a link</source>
        <translation>Cuando haya conexión</translation>
    </message>
    <message>
        <source>When there is a link, and every hour</source>
        <translation>Cuando haya conexión, y cada hora</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Cuándo sincronizar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>“Only when I ask” is for links that cost money: no byte moves before you ask.</source>
        <translation>«Solo cuando lo pida» es para conexiones que cuestan dinero: no se mueve ningún byte antes de que usted lo pida.</translation>
    </message>
    <message>
        <source>As this PC is set up</source>
        <translation>Como está configurado este PC</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in your encrypted data and not shown again.</source>
        <translation>El nombre y la contraseña se guardan en sus datos cifrados y no vuelven a mostrarse.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>It can be changed later.</source>
        <translation>Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Un documento vacío</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Since you looked last</source>
        <translation>Desde su última visita</translation>
    </message>
    <message>
        <source>Nothing has changed. What others do comes with the next sync.</source>
        <translation>Nada ha cambiado. Lo que hacen los demás llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ya lo vi</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Tell the community</source>
        <translation>Contarlo a la comunidad</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>What you want to remember of it. Only you see it, on this PC.</source>
        <translation>Lo que desea recordar de esto. Solo usted lo ve, en este PC.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Kept on this PC {time}</source>
        <translation>Guardada en este PC: {time}</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n aviso nuevo</numerusform>
            <numerusform>%n avisos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} has answered you in “{name}”</source>
        <translation>{who} le ha respondido en «{name}»</translation>
    </message>
    <message>
        <source>{who} mentions you in “{name}”</source>
        <translation>{who} le menciona en «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be accepted</source>
        <translation>«{name}» no se pudo aceptar</translation>
    </message>
    <message>
        <source>Your proposal “{name}” has come back</source>
        <translation>Su propuesta «{name}» ha sido devuelta</translation>
    </message>
    <message>
        <source>Your proposal “{name}” is approved</source>
        <translation>Su propuesta «{name}» está aprobada</translation>
    </message>
    <message>
        <source>Your request to join “{name}” was declined</source>
        <translation>Su solicitud para unirse a «{name}» fue rechazada</translation>
    </message>
    <message>
        <source>You are in the pod “{name}” now</source>
        <translation>Ahora está en el grupo «{name}»</translation>
    </message>
    <message>
        <source>{who} waits for your answer: “{name}”</source>
        <translation>{who} espera su respuesta: «{name}»</translation>
    </message>
    <message>
        <source>Your post in “{name}” was changed on two devices</source>
        <translation>Su mensaje en «{name}» se modificó en dos dispositivos</translation>
    </message>
    <message>
        <source>Two have changed the same sentence in your document “{name}”</source>
        <translation>Dos personas modificaron la misma frase en su documento «{name}»</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Nothing needs you. Replies to you and answers to what you asked for appear here.</source>
        <translation>Nada requiere su atención. Aquí aparecen las respuestas a usted y a lo que pidió.</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Fuera de esta ventana</translation>
    </message>
    <message>
        <source>Tell me through the system while I work in other windows</source>
        <translation>Avisarme por el sistema mientras trabajo en otras ventanas</translation>
    </message>
    <message>
        <source>It says how many notices are new, and never what stands in them.</source>
        <translation>Dice cuántos avisos son nuevos, y nunca qué contienen.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>“{stick}” since {time}</source>
        <translation>«{stick}» desde {time}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>A thread that is not here</source>
        <translation>Un hilo que no está aquí</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizaje</translation>
    </message>
    <message>
        <source>A resource that is not here</source>
        <translation>Un recurso que no está aquí</translation>
    </message>
    <message>
        <source>So that the pod can be sealed for this PC</source>
        <translation>Para que el grupo se pueda sellar para este PC</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Una ficha que no está aquí</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Nuevo hilo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Marked as useful</source>
        <translation>Marcado como útil</translation>
    </message>
    <message>
        <source>No longer marked as useful</source>
        <translation>Ya no marcado como útil</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nuevo recurso</translation>
    </message>
    <message>
        <source>Change of a resource</source>
        <translation>Cambio de un recurso</translation>
    </message>
    <message>
        <source>Resource withdrawn</source>
        <translation>Recurso retirado</translation>
    </message>
    <message>
        <source>Resource put back</source>
        <translation>Recurso recuperado</translation>
    </message>
    <message>
        <source>New shelf</source>
        <translation>Nuevo estante</translation>
    </message>
    <message>
        <source>Change of a shelf</source>
        <translation>Cambio de un estante</translation>
    </message>
    <message>
        <source>Shelf withdrawn</source>
        <translation>Estante retirado</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Respuesta a una propuesta</translation>
    </message>
    <message>
        <source>Request to join a pod</source>
        <translation>Solicitud para unirse a un grupo</translation>
    </message>
    <message>
        <source>Change of a pod</source>
        <translation>Cambio de un grupo</translation>
    </message>
    <message>
        <source>Leaving a pod</source>
        <translation>Salida de un grupo</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Edit of a document</source>
        <translation>Edición de un documento</translation>
    </message>
    <message>
        <source>Change of a document&apos;s card</source>
        <translation>Cambio de la ficha de un documento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Cambio de un comentario</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>Versión de un documento</translation>
    </message>
    <message>
        <source>Work on a section</source>
        <translation>Trabajo en una sección</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>Archivo compartido</translation>
    </message>
    <message>
        <source>Note on a product</source>
        <translation>Nota sobre un producto</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>This PC&apos;s key, for sticks</source>
        <translation>La clave de este PC, para memorias USB</translation>
    </message>
    <message>
        <source>Something newer than this version</source>
        <translation>Algo más reciente que esta versión</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>it will wait safely</source>
        <translation>esperará a salvo</translation>
    </message>
    <message>
        <source>What you write is saved as you type. What you have not sent yet stands here.</source>
        <translation>Lo que escribe se guarda mientras lo escribe. Lo que aún no ha enviado está aquí.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <source>What you send without a connection waits here and leaves with the next sync.</source>
        <translation>Lo que envía sin conexión espera aquí y sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>What was not sent yet when a stream was taken away from you stands here.</source>
        <translation>Aquí está lo que aún no se había enviado cuando se le retiró un canal.</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Nada apartado</translation>
    </message>
    <message>
        <source>If the community cannot accept something, it stands here with the reason.</source>
        <translation>Si la comunidad no puede aceptar algo, aparece aquí con el motivo.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Everything that GLL has received from you is listed here, with the time of its receipt.</source>
        <translation>Todo lo que GLL ha recibido de usted aparece aquí, con la hora del acuse de recibo.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Written to {file}: {amount}.</source>
        <translation>Escrito en {file}: {amount}.</translation>
    </message>
    <message>
        <source>All of it is still here too.</source>
        <translation>Todo sigue también aquí.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Ya estaban aquí: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. Sync, then import once more.</source>
        <translation>Omitidos: {count}. Sincronice y luego importe una vez más.</translation>
    </message>
    <message>
        <source>New here: {amount}.</source>
        <translation>Nuevo aquí: {amount}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
    <message>
        <source>Items of the box</source>
        <translation>Elementos de la bandeja</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Headings appear here: lines that begin with #.</source>
        <translation>Aquí aparecen los encabezados: las líneas que empiezan por #.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Open this file with another program of this PC?</source>
        <translation>¿Abrir este archivo con otro programa de este PC?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>It is opened as a copy: what you change there is not changed in the library. This program cannot protect you from what a file does in another one.</source>
        <translation>Se abre como copia: lo que cambie ahí no cambia en la biblioteca. Este programa no puede protegerle de lo que un archivo haga en otro.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No bundle on this stick</source>
        <translation>Sin paquete en esta memoria USB</translation>
    </message>
    <message>
        <source>Ask your library&apos;s custodian for one. This stick can carry your posts all the same.</source>
        <translation>Pida uno a la persona responsable de su biblioteca. De todos modos, esta memoria puede llevar sus mensajes.</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>No hay ninguna memoria USB conectada</translation>
    </message>
    <message>
        <source>A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here by itself. Looking at it costs no data and changes nothing.</source>
        <translation>Una memoria USB trae mensajes y documentos sin conexión, y se lleva los suyos. Conecte una: aparece aquí por sí sola. Mirarla no gasta datos ni cambia nada.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Hacer una tarjeta de sitio…</translation>
    </message>
    <message>
        <source>You are in. What is in this pod comes with the next sync.</source>
        <translation>Ya forma parte del grupo. Su contenido llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Then you can read and write here without a connection.</source>
        <translation>Después podrá leer y escribir aquí sin conexión.</translation>
    </message>
    <message>
        <source>Change what is said here…</source>
        <translation>Modificar lo que se dice aquí…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} desea unirse</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All pods</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Choose a pod</source>
        <translation>Elija un grupo</translation>
    </message>
    <message>
        <source>A learning pod is a small group that makes something together: a guideline, a brief, an answer. You can be in any number of them.</source>
        <translation>Un grupo de aprendizaje es un grupo pequeño que hace algo en conjunto: una guía, un informe, una respuesta. Puede formar parte de tantos como quiera.</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proponer un grupo</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The one that was chosen when this PC was set up.</source>
        <translation>La que se eligió cuando se preparó este PC.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>¿Se le olvidó?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Your own, for this PC.</source>
        <translation>El suyo, para este PC.</translation>
    </message>
    <message>
        <source>Your own, for this PC; it is not the one of the community.</source>
        <translation>La suya, para este PC; no es la de la comunidad.</translation>
    </message>
    <message>
        <source>Password for this PC</source>
        <translation>Contraseña para este PC</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Intentar de nuevo en %n segundo</numerusform>
            <numerusform>Intentar de nuevo en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcCard</name>
    <message>
        <source>For everybody on this PC</source>
        <translation>Para todos en este PC</translation>
    </message>
    <message>
        <source>Space for the library&apos;s files</source>
        <translation>Espacio para la biblioteca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Hours for everybody&apos;s files</source>
        <translation>Horas para los archivos de todos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Speed outside of these hours</source>
        <translation>Velocidad fuera de estas horas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Horas, como 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed outside of them</source>
        <translation>Velocidad fuera de ellas</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>kB por segundo</translation>
    </message>
    <message>
        <source>The smaller of these limits and your own holds.</source>
        <translation>Vale el menor entre estos límites y los suyos.</translation>
    </message>
    <message>
        <source>Whoever looks after this PC has chosen this; see Settings.</source>
        <translation>Lo eligió la persona responsable de este PC; vea Ajustes.</translation>
    </message>
</context>
<context>
    <name>PdfBar</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Ancho de la ventana (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Buscar en este documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir con otro programa…</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir con otro programa…</translation>
    </message>
</context>
<context>
    <name>PeopleBinder</name>
    <message>
        <source>A new folder for what was not received</source>
        <translation>Una carpeta nueva para lo que no se recibió</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>This PC and its people</source>
        <translation>Este PC y quienes lo usan</translation>
    </message>
    <message>
        <source>Your data opens</source>
        <translation>Sus datos se abren</translation>
    </message>
    <message>
        <source>Change what opens it…</source>
        <translation>Cambiar lo que los abre…</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
    <message>
        <source>Looks after this PC</source>
        <translation>Responsable de este PC</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>People here may do without a PIN</source>
        <translation>Aquí se puede prescindir del PIN</translation>
    </message>
    <message>
        <source>Hand the care of this PC to</source>
        <translation>Traspasar el cuidado de este PC a</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand the care on</source>
        <translation>Traspasar el cuidado</translation>
    </message>
    <message>
        <source>Remove me from this PC…</source>
        <translation>Quitarme de este PC…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>without a PIN: for whoever uses this system account</source>
        <translation>sin PIN: para quien use esta cuenta del sistema</translation>
    </message>
    <message>
        <source>with your PIN</source>
        <translation>con su PIN</translation>
    </message>
    <message>
        <source>with your passphrase</source>
        <translation>con su frase de contraseña</translation>
    </message>
    <message>
        <source>with your password for this PC</source>
        <translation>con su contraseña para este PC</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Escriba unas letras de un nombre</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>{name}; press to leave them out</source>
        <translation>{name}; pulse para omitir a esta persona</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People on this PC</source>
        <translation>Personas en este PC</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>opens without a PIN</source>
        <translation>se abre sin PIN</translation>
    </message>
    <message>
        <source>opens with a PIN</source>
        <translation>se abre con un PIN</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>se abre con una frase de contraseña</translation>
    </message>
    <message>
        <source>opens with a password</source>
        <translation>se abre con una contraseña</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>{how} · looks after this PC</source>
        <translation>{how} · responsable de este PC</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Before you sync</source>
        <translation>Antes de sincronizar</translation>
    </message>
    <message>
        <source>What a sync would move</source>
        <translation>Lo que movería una sincronización</translation>
    </message>
    <message>
        <source>Asking what a sync would move costs less than 2 kB.</source>
        <translation>Preguntar qué movería una sincronización cuesta menos de 2 kB.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>¿Qué haría falta?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The server&apos;s history has changed since the last sync; only a sync can tell.</source>
        <translation>El historial del servidor cambió desde la última sincronización; solo una sincronización puede decirlo.</translation>
    </message>
    <message>
        <source>To send: {amount}</source>
        <translation>Por enviar: {amount}</translation>
    </message>
    <message>
        <source>About {amount}</source>
        <translation>Aproximadamente {amount}</translation>
    </message>
    <message>
        <source>Over: {network}</source>
        <translation>Vía: {network}</translation>
    </message>
    <message>
        <source>It stops at {limit}, as you have chosen.</source>
        <translation>Se detiene al llegar a {limit}, como usted eligió.</translation>
    </message>
    <message>
        <source>Asked for {size}.</source>
        <translation>La consulta usó {size}.</translation>
    </message>
    <message>
        <source>To receive: nothing new</source>
        <translation>Por recibir: nada nuevo</translation>
    </message>
    <message>
        <source>To receive: {amount}</source>
        <translation>Por recibir: {amount}</translation>
    </message>
    <message>
        <source>Behind it: {amount}</source>
        <translation>Después: {amount}</translation>
    </message>
    <message>
        <source>The others: {size}</source>
        <translation>Los demás: {size}</translation>
    </message>
    <message>
        <source>Members and streams</source>
        <translation>Miembros y canales</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>A new stream</source>
        <translation>Un canal nuevo</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Price of a megabyte</source>
        <translation>Precio de un megabyte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>This pod is archived: it takes no new members.</source>
        <translation>Este grupo está archivado: no admite nuevos miembros.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir el grupo</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Archivar el grupo…</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>¿Archivar este grupo?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Sus miembros pueden seguir leyendo todo lo que contiene.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator or you open it again.</source>
        <translation>Nadie puede escribir más en él hasta que un facilitador o usted lo reabra.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>You have asked to join. A facilitator will answer.</source>
        <translation>Ha pedido unirse. Un facilitador responderá.</translation>
    </message>
    <message>
        <source>You wrote: {message}</source>
        <translation>Usted escribió: {message}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar solicitud</translation>
    </message>
    <message>
        <source>Join this pod</source>
        <translation>Unirse a este grupo</translation>
    </message>
    <message>
        <source>What is said and written here is for members alone. Its facilitators answer: {people}.</source>
        <translation>Lo que se dice y se escribe aquí es solo para los miembros. Responden sus facilitadores: {people}.</translation>
    </message>
    <message>
        <source>A word to the facilitators</source>
        <translation>Unas palabras para los facilitadores</translation>
    </message>
    <message>
        <source>You may leave this empty. Everybody in the community can read it.</source>
        <translation>Puede dejarlo vacío. Toda la comunidad puede leerlo.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir unirse</translation>
    </message>
    <message>
        <source>You can ask without a connection: it waits in your outbox until the next sync.</source>
        <translation>Puede pedirlo sin conexión: la solicitud espera en su bandeja de salida hasta la próxima sincronización.</translation>
    </message>
    <message>
        <source>You were not let in when you asked.</source>
        <translation>No se le admitió cuando lo pidió.</translation>
    </message>
    <message>
        <source>The facilitator wrote: {reason}</source>
        <translation>El facilitador escribió: {reason}</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <translation>Puede pedirlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>%n persona desea unirse</numerusform>
            <numerusform>%n personas desean unirse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>¿Compartir %n archivo con {pod}?</numerusform>
            <numerusform>¿Compartir %n archivos con {pod}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>%n documento modificado o en conflicto</numerusform>
            <numerusform>%n documentos modificados o en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n tarea abierta</numerusform>
            <numerusform>%n tareas abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodFacts</name>
    <message>
        <source>What this pod is for</source>
        <translation>Para qué es este grupo</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What is to come of it</source>
        <translation>Qué debe resultar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
</context>
<context>
    <name>PodNews</name>
    <message>
        <source>{who} wrote in “{title}”</source>
        <translation>{who} escribió en «{title}»</translation>
    </message>
    <message>
        <source>{who} began the document “{title}”</source>
        <translation>{who} empezó el documento «{title}»</translation>
    </message>
    <message>
        <source>{who} edited “{title}”</source>
        <translation>{who} editó «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on “{title}”</source>
        <translation>{who} comentó «{title}»</translation>
    </message>
    <message>
        <source>{who} named the version “{title}”</source>
        <translation>{who} puso nombre a la versión «{title}»</translation>
    </message>
    <message>
        <source>{who} added the task “{title}”</source>
        <translation>{who} agregó la tarea «{title}»</translation>
    </message>
    <message>
        <source>{who} has done “{title}”</source>
        <translation>{who} terminó «{title}»</translation>
    </message>
    <message>
        <source>{who} shared “{title}”</source>
        <translation>{who} compartió «{title}»</translation>
    </message>
    <message>
        <source>{who} is in the pod now</source>
        <translation>{who} ya forma parte del grupo</translation>
    </message>
    <message>
        <source>{who} has left the pod</source>
        <translation>{who} salió del grupo</translation>
    </message>
</context>
<context>
    <name>PodSections</name>
    <message>
        <source>Pod home</source>
        <translation>Inicio del grupo</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Pods</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Persona desconocida en este PC</translation>
    </message>
    <message>
        <source>You are not in this pod</source>
        <translation>No forma parte de este grupo</translation>
    </message>
    <message>
        <source>Waiting for a facilitator</source>
        <translation>En espera de un facilitador</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>Usted es miembro</translation>
    </message>
    <message>
        <source>You facilitate</source>
        <translation>Usted facilita</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>PodsPage</name>
    <message>
        <source>Back to the pod</source>
        <translation>Volver al grupo</translation>
    </message>
    <message>
        <source>Filter the pods</source>
        <translation>Filtrar los grupos</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizaje</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>A document is written in a pod.</source>
        <translation>Un documento se escribe en un grupo.</translation>
    </message>
    <message>
        <source>Open the pod it is for, and then its documents.</source>
        <translation>Abra el grupo al que está destinado y luego sus documentos.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Posts and receipts on their way</source>
        <translation>Mensajes y acuses de recibo en camino</translation>
    </message>
    <message>
        <source>They are sealed for the server: whoever carries the stick sees how many, and no more.</source>
        <translation>Van sellados para el servidor: quien lleva la memoria USB ve cuántos son, y nada más.</translation>
    </message>
    <message>
        <source>Put on this stick</source>
        <translation>Poner en esta memoria USB</translation>
    </message>
    <message>
        <source>Nothing of yours waits to be sent.</source>
        <translation>No hay nada suyo por enviar.</translation>
    </message>
    <message>
        <source>On this stick, not handed in yet: {amount}</source>
        <translation>En esta memoria USB, aún sin entregar: {amount}</translation>
    </message>
    <message>
        <source>Handing in needs a connection. Receipts are then put on the stick.</source>
        <translation>Entregar requiere conexión. Después los acuses de recibo se ponen en la memoria USB.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>They say what GLL has received.</source>
        <translation>Dicen lo que GLL ha recibido.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recoger</translation>
    </message>
</context>
<context>
    <name>PostColumn</name>
    <message>
        <source>Posts of the thread</source>
        <translation>Mensajes del hilo</translation>
    </message>
</context>
<context>
    <name>PostTimes</name>
    <message>
        <source>Written {time}</source>
        <translation>Escrito: {time}</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Editado: {time}</translation>
    </message>
    <message>
        <source>The server&apos;s receipt of {time} is kept on this PC.</source>
        <translation>El acuse de recibo del servidor ({time}) se conserva en este PC.</translation>
    </message>
    <message>
        <source>It is safe on this PC and goes out with the next sync.</source>
        <translation>Está a salvo en este PC y sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>It is safe on this PC, and on a stick as well; whichever is first takes it to the server.</source>
        <translation>Está a salvo en este PC, y también en una memoria USB; la vía que llegue primero lo lleva al servidor.</translation>
    </message>
    <message>
        <source>The outbox says why, and what to do next.</source>
        <translation>La bandeja de salida dice por qué, y qué hacer ahora.</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Post by {author}, {when}</source>
        <translation>Mensaje de {author}, {when}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Útil</translation>
    </message>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>Útil, %n persona</numerusform>
            <numerusform>Útil, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · edited</source>
        <translation>{when} · editado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In reply to {author}</source>
        <translation>En respuesta a {author}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>%n versión de este texto, escrita por separado</numerusform>
            <numerusform>%n versiones de este texto, escritas cada una por separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retirado en un dispositivo, editado en otro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Withdrawn by its author, {when}</source>
        <translation>Retirado por su autor, {when}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>What is marked in the post is quoted</source>
        <translation>Lo que esté seleccionado en el mensaje se cita</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n versión más</numerusform>
            <numerusform>%n versiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Vista previa del documento</translation>
    </message>
    <message>
        <source>The text is long: this is the section in which you are writing.</source>
        <translation>El texto es largo: esta es la sección en la que está escribiendo.</translation>
    </message>
</context>
<context>
    <name>ProductCards</name>
    <message>
        <source>Goes on from {title}</source>
        <translation>A partir de {title}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultado dio</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>A place that is not named</source>
        <translation>Un lugar sin nombre</translation>
    </message>
    <message>
        <source>As adapted: {title}</source>
        <translation>Versión adaptada: {title}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modificar {title}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Retirar {title}</translation>
    </message>
</context>
<context>
    <name>ProductCounts</name>
    <message numerus="yes">
        <source>%n adaptation(s)</source>
        <translation>
            <numerusform>%n adaptación</numerusform>
            <numerusform>%n adaptaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductNotes</name>
    <message>
        <source>No country</source>
        <translation>Ningún país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Your note is in the outbox.</source>
        <translation>Su nota está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Your note is withdrawn.</source>
        <translation>Su nota se retiró.</translation>
    </message>
</context>
<context>
    <name>ProductSection</name>
    <message>
        <source>What became of it</source>
        <translation>Qué se hizo con él</translation>
    </message>
    <message>
        <source>Nobody has told yet. Have you adapted it to where you work, or do you use it?</source>
        <translation>Aún nadie ha contado nada. ¿Lo ha adaptado a su lugar de trabajo, o lo usa?</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>I have adapted it…</source>
        <translation>Lo he adaptado…</translation>
    </message>
    <message>
        <source>We use it…</source>
        <translation>Lo usamos…</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Adaptaciones</translation>
    </message>
    <message>
        <source>I have gone on from it…</source>
        <translation>He partido de aquí…</translation>
    </message>
    <message>
        <source>I have gone on from {title}</source>
        <translation>He partido de {title}</translation>
    </message>
    <message>
        <source>We use this one…</source>
        <translation>Usamos esta…</translation>
    </message>
    <message>
        <source>We use {title}</source>
        <translation>Usamos {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Its files come with the next sync that brings files.</source>
        <translation>Sus archivos llegan con la próxima sincronización que traiga archivos.</translation>
    </message>
    <message>
        <source>Let its files go</source>
        <translation>Liberar sus archivos</translation>
    </message>
    <message>
        <source>Keep its files on this PC ({size})</source>
        <translation>Conservar sus archivos en este PC ({size})</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Centro de salud</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>En prueba piloto</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>Published: {title}</source>
        <translation>Publicado: {title}</translation>
    </message>
    <message>
        <source>Adapted: {place}</source>
        <translation>Adaptado: {place}</translation>
    </message>
    <message>
        <source>{what} ({name})</source>
        <translation>{what} ({name})</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Sesión iniciada de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Two or three sentences: who gains what?</source>
        <translation>Dos o tres frases: ¿quién gana qué?</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>Elija un área</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Agregar un idioma…</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Two people at least, so that it goes on when one has no connection for months.</source>
        <translation>Al menos dos personas, para que siga adelante cuando una pase meses sin conexión.</translation>
    </message>
    <message>
        <source>I have read the rules and say yes to them</source>
        <translation>He leído las reglas y las acepto</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Enviar la propuesta</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para qué es.</translation>
    </message>
    <message>
        <source>Choose an area.</source>
        <translation>Elija un área.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
        <source>Name two facilitators.</source>
        <translation>Nombre dos facilitadores.</translation>
    </message>
    <message>
        <source>Read the rules and tick that you say yes to them.</source>
        <translation>Lea las reglas y marque que las acepta.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Producto esperado</translation>
    </message>
    <message>
        <source>What will be there in the end that others can use? For example a guideline or a brief.</source>
        <translation>¿Qué habrá al final que otros puedan usar? Por ejemplo, una guía o un informe.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Agregar un país…</translation>
    </message>
    <message>
        <source>It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it.</source>
        <translation>Espera en su bandeja de salida y sale con la próxima sincronización. La responden quienes coordinan la comunidad.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Quién lo facilita</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proponer un grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proponer una comunidad</translation>
    </message>
    <message>
        <source>We are kind to each other, and argue about matters, not about people.</source>
        <translation>Nos tratamos con amabilidad y discutimos sobre temas, no sobre personas.</translation>
    </message>
    <message>
        <source>Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.</source>
        <translation>Aquí no se escribe nada que permita reconocer a un paciente: ni nombres, ni fechas, ni imágenes, ni números.</translation>
    </message>
    <message>
        <source>What we learn we give back to the community, also what has not worked.</source>
        <translation>Lo que aprendemos lo devolvemos a la comunidad, también lo que no ha funcionado.</translation>
    </message>
    <message>
        <source>Facilitators welcome people, answer them, and say when they cannot go on.</source>
        <translation>Los facilitadores acogen a las personas, les responden y avisan cuando no pueden continuar.</translation>
    </message>
    <message>
        <source>Everybody in the community can read and write.</source>
        <translation>Toda la comunidad puede leer y escribir.</translation>
    </message>
    <message>
        <source>What is said in a pod stays in it, unless those who said it agree.</source>
        <translation>Lo que se dice en un grupo queda en él, salvo que quienes lo dijeron estén de acuerdo.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperan su respuesta</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>Otras propuestas</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proponer un grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proponer una comunidad</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>No hay propuestas</translation>
    </message>
    <message>
        <source>Whoever would like a pod or a community proposes it, also without a connection. The answer stands here.</source>
        <translation>Quien desee un grupo o una comunidad lo propone, también sin conexión. La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Producto esperado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>Devuelto con un comentario</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Change it and send it again</source>
        <translation>Modificar y enviar de nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open the pod</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Needed when you return it; everybody in the community can read it.</source>
        <translation>Necesaria cuando se devuelve; toda la comunidad puede leerla.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Devolver con el comentario</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En espera de respuesta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
</context>
<context>
    <name>Proposer</name>
    <message>
        <source>What you have written stays here.</source>
        <translation>Lo que ha escrito queda aquí.</translation>
    </message>
    <message>
        <source>Your proposal is in the outbox.</source>
        <translation>Su propuesta está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; the answer comes back the same way.</source>
        <translation>Sale con la próxima sincronización; la respuesta vuelve por la misma vía.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>With the next sync it is opened, and everybody learns of it.</source>
        <translation>Se abre con la próxima sincronización, y todos se enteran.</translation>
    </message>
    <message>
        <source>Returned. They read your comment after their next sync.</source>
        <translation>Devuelto. Se leerá su comentario después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Propuesta retirada.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{version}”</source>
        <translation>Publicar «{version}»</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>A knowledge product of the library, for all members: as PDF, Word, a web page and plain text.</source>
        <translation>Un producto de conocimiento de la biblioteca, para todos los miembros: como PDF, Word, página web y texto sin formato.</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>De {names}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Later versions become the next editions of the same product. The files go out behind the next sync.</source>
        <translation>Las versiones posteriores serán las próximas ediciones del mismo producto. Los archivos salen después de la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>The pod shares no pictures yet. Share one among its files; then it can stand here.</source>
        <translation>El grupo aún no comparte imágenes. Comparta una entre sus archivos; después podrá ponerla aquí.</translation>
    </message>
    <message>
        <source>A picture of the pod</source>
        <translation>Una imagen del grupo</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Insertarla</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citar un recurso de la biblioteca</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Citarlo</translation>
    </message>
    <message>
        <source>Nothing found. Try other words of its title, or an author&apos;s name.</source>
        <translation>No se encontró nada. Pruebe otras palabras del título, o el nombre de un autor.</translation>
    </message>
    <message>
        <source>Words of its title, or a name</source>
        <translation>Palabras del título, o un nombre</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All threads</source>
        <translation>Todos los hilos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Siguiente no leído</translation>
    </message>
    <message>
        <source>Goes to the next unread post (Ctrl+↓)</source>
        <translation>Va al siguiente mensaje no leído (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Print this thread</source>
        <translation>Imprimir este hilo</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Elija un hilo</translation>
    </message>
    <message>
        <source>It opens here. What you have read is marked after a moment.</source>
        <translation>Se abre aquí. Lo que ha leído se marca después de un momento.</translation>
    </message>
    <message>
        <source>Go to the first unread post</source>
        <translation>Ir al primer mensaje no leído</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Your draft is kept here.</source>
        <translation>Su borrador se conserva aquí.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Decline the suggestion</source>
        <translation>Rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The text stays as it is. Your reason is shown below the suggestion.</source>
        <translation>El texto queda como está. Su motivo se muestra debajo de la sugerencia.</translation>
    </message>
    <message>
        <source>Why not (may stay empty)</source>
        <translation>Por qué no (opcional)</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>All members see it</source>
        <translation>Lo ven todos los miembros</translation>
    </message>
    <message>
        <source>Facilitators see it</source>
        <translation>Lo ven los facilitadores</translation>
    </message>
    <message>
        <source>Nobody sees it later</source>
        <translation>Nadie lo ve después</translation>
    </message>
    <message>
        <source>With the community since {time}. You hear from them here.</source>
        <translation>En la comunidad desde: {time}. La respuesta llegará aquí.</translation>
    </message>
    <message>
        <source>Draft. It is kept on this PC as you type.</source>
        <translation>Borrador. Se conserva en este PC a medida que escribe.</translation>
    </message>
    <message>
        <source>Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.</source>
        <translation>En espera de envío: por internet (2 kB), en una memoria USB, o como código corto por correo.</translation>
    </message>
    <message>
        <source>Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.</source>
        <translation>Devuelto con un comentario. Corrija el formulario y entréguelo de nuevo: no se pierde ningún borrador suyo.</translation>
    </message>
    <message>
        <source>Approved. You are a member.</source>
        <translation>Aprobado. Ya es miembro.</translation>
    </message>
    <message>
        <source>On USB “{name}” since {time}. The answer comes home on a stick too.</source>
        <translation>En la memoria USB «{name}» desde: {time}. La respuesta también vuelve en una memoria.</translation>
    </message>
    <message>
        <source>Made a code for an e-mail on {time}. Nothing has come back yet.</source>
        <translation>Código para un correo, preparado: {time}. Aún no ha vuelto nada.</translation>
    </message>
    <message>
        <source>Say what you want to be called.</source>
        <translation>Diga cómo quiere que le llamen.</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Indique su correo electrónico.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Elija su país.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
        <source>Choose what you are.</source>
        <translation>Elija a qué se dedica.</translation>
    </message>
    <message>
        <source>Say why you want to take part.</source>
        <translation>Diga por qué quiere participar.</translation>
    </message>
    <message>
        <source>Read the three sentences and agree to each.</source>
        <translation>Lea las tres frases y acepte cada una.</translation>
    </message>
    <message>
        <source>Choose a password, and type it twice.</source>
        <translation>Elija una contraseña y escríbala dos veces.</translation>
    </message>
</context>
<context>
    <name>RegisteringPage</name>
    <message>
        <source>How far it has come</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Read what is on the stick</source>
        <translation>Leer lo que hay en la memoria</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Hacerse miembro</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Una memoria USB, o una carpeta que la sustituye</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Welcome: you are a member now.</source>
        <translation>Le damos la bienvenida: ya es miembro.</translation>
    </message>
    <message>
        <source>All that you drafted is still here, and yours.</source>
        <translation>Todos sus borradores siguen aquí, y son suyos.</translation>
    </message>
    <message>
        <source>Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft.</source>
        <translation>Nada de lo que escribe se publica antes de que la comunidad diga que sí. Mientras tanto, puede leer lo que es público y escribir borradores.</translation>
    </message>
</context>
<context>
    <name>RelationField</name>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title or author of the other resource</source>
        <translation>Título o autor del otro recurso</translation>
    </message>
    <message>
        <source>No resource has these words.</source>
        <translation>Ningún recurso tiene estas palabras.</translation>
    </message>
    <message>
        <source>A resource that was withdrawn, or is not here</source>
        <translation>Un recurso que se retiró, o que no está aquí</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>A newer edition is out</source>
        <translation>Hay una edición más reciente</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>En la memoria USB {name}</translation>
    </message>
    <message>
        <source>Withdrawn from the library, {when}</source>
        <translation>Retirado de la biblioteca, {when}</translation>
    </message>
    <message>
        <source>Do not pass it on.</source>
        <translation>No lo comparta.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Reemplazado por {title}</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir con otro programa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Otro programa…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read the older edition</source>
        <translation>Leer la edición anterior</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>Conservar en este PC</translation>
    </message>
    <message>
        <source>Keep the light version</source>
        <translation>Conservar la versión ligera</translation>
    </message>
    <message>
        <source>Keep the text alone</source>
        <translation>Conservar solo el texto</translation>
    </message>
    <message>
        <source>Keep less of it</source>
        <translation>Conservar menos de él</translation>
    </message>
    <message>
        <source>It is here already, and stays until you let it go.</source>
        <translation>Ya está aquí, y queda hasta que lo libere.</translation>
    </message>
    <message>
        <source>Still to come: {cost}</source>
        <translation>Por llegar: {cost}</translation>
    </message>
    <message>
        <source>Copy as text (APA)</source>
        <translation>Copiar como texto (APA)</translation>
    </message>
    <message>
        <source>Copy as text (Vancouver)</source>
        <translation>Copiar como texto (Vancouver)</translation>
    </message>
    <message>
        <source>Copy for a post</source>
        <translation>Copiar para un mensaje</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copiar como BibTeX</translation>
    </message>
    <message>
        <source>Copy as RIS</source>
        <translation>Copiar como RIS</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Mostrar todo: {name}</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Traducción de</translation>
    </message>
    <message>
        <source>Also in {language}</source>
        <translation>También en {language}</translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation>También en otro idioma</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Reemplaza a</translation>
    </message>
</context>
<context>
    <name>ResourceField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Traducción de</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Reemplaza a</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Keep more on this PC</source>
        <translation>Conservar más en este PC</translation>
    </message>
    <message>
        <source>Size of each document</source>
        <translation>Tamaño de cada documento</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep everything that is…</source>
        <translation>Conservar todo lo que esté…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase for this PC</source>
        <translation>Una frase de contraseña para este PC</translation>
    </message>
    <message>
        <source>You type it whenever GLL opens. Nobody can reset it: choose one that you will remember.</source>
        <translation>Se escribe cada vez que se abre GLL. Nadie puede restablecerla: elija una que vaya a recordar.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Falta %n carácter, por favor.</numerusform>
            <numerusform>Faltan %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Todavía no son iguales.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Posts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Solo {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>En {value}</translation>
    </message>
    <message>
        <source>By {value}</source>
        <translation>De {value}</translation>
    </message>
    <message>
        <source>In the language {value}</source>
        <translation>Idioma: {value}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Desde {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Hasta {value}</translation>
    </message>
    <message>
        <source>On this PC: {value}</source>
        <translation>En este PC: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>on stick {sticks}</source>
        <translation>en USB: {sticks}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Walk through what was found, from the search box</source>
        <translation>Recorrer lo encontrado, desde el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection.</source>
        <translation>Escriba una palabra o varias en el cuadro de arriba (Ctrl+K). Se encuentran mensajes, documentos, recursos, personas, grupos y comentarios, sin conexión.</translation>
    </message>
    <message>
        <source>Find anything on this PC</source>
        <translation>Encontrar lo que hay en este PC</translation>
    </message>
    <message>
        <source>No stream and no pod of yours is called “{name}”</source>
        <translation>Ningún canal ni grupo suyo se llama «{name}»</translation>
    </message>
    <message>
        <source>The beginning of its name is enough.</source>
        <translation>Basta el principio de su nombre.</translation>
    </message>
    <message>
        <source>Nothing on this PC holds “{words}”</source>
        <translation>Nada en este PC contiene «{words}»</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Pruebe con menos palabras, más cortas, o con menos filtros. Los acentos y las mayúsculas no importan.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the pod</source>
        <translation>Partes del grupo</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Advice, not a lock</source>
        <translation>Un aviso, no un bloqueo</translation>
    </message>
    <message>
        <source>Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same.</source>
        <translation>Diga en qué sección trabaja, para que otros puedan elegir otra. De todos modos, todos pueden escribir en cualquier parte.</translation>
    </message>
    <message>
        <source>I work on this section…</source>
        <translation>Trabajo en esta sección…</translation>
    </message>
    <message>
        <source>Nobody has said so of any section.</source>
        <translation>Nadie lo ha dicho de ninguna sección.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>You are working on it</source>
        <translation>Usted trabaja en ella</translation>
    </message>
    <message>
        <source>{name} is working on it</source>
        <translation>{name} trabaja en ella</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}, hasta el {day}</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sending file {file} of {files} to the library</source>
        <translation>Enviando el archivo {file} de {files} a la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Paused. What has gone is not sent again; the rest goes behind the next sync.</source>
        <translation>En pausa. Lo que ya salió no se envía otra vez; el resto sale después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>They go behind the next sync. The others see the record already, and wait for its files.</source>
        <translation>Salen después de la próxima sincronización. Los demás ya ven la ficha, y esperan sus archivos.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>also with Ctrl + and Ctrl −</source>
        <translation>también con Ctrl + y Ctrl −</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Data on this PC</source>
        <translation>Datos en este PC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Espacio ocupado</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Export what is mine…</source>
        <translation>Exportar lo que es mío…</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the key store of this system account.</source>
        <translation>Cifrados; la clave está en el almacén de claves de esta cuenta del sistema.</translation>
    </message>
    <message>
        <source>Encrypted; the key opens with your passphrase. Nobody can reset it for you.</source>
        <translation>Cifrados; la clave se abre con su frase de contraseña. Nadie puede restablecerla por usted.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the file that this PC&apos;s keeper has named.</source>
        <translation>Cifrados; la clave está en el archivo que indicó quien se ocupa de este PC.</translation>
    </message>
    <message>
        <source>A folder for all that is yours</source>
        <translation>Una carpeta para todo lo que es suyo</translation>
    </message>
    <message>
        <source>All that is yours is in {folder}.</source>
        <translation>Todo lo que es suyo está en {folder}.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here has changed.</source>
        <translation>No se envió nada y aquí no cambió nada.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>Documents, pictures, sound and film</source>
        <translation>Documentos, imágenes, sonido y video</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>New shelf</source>
        <translation>Nuevo estante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>El estante</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Looking…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign off “{version}”</source>
        <translation>Dar el visto bueno a «{version}»</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <source>You say that you stand behind this version as it is.</source>
        <translation>Usted declara que respalda esta versión tal como está.</translation>
    </message>
    <message>
        <source>I agree to be named as a contributor, and that it is published under its licence: {licence}.</source>
        <translation>Acepto que se me nombre como colaborador, y que se publique con su licencia: {licence}.</translation>
    </message>
    <message>
        <source>I agree to be named, and to publish it</source>
        <translation>Acepto que se me nombre, y que se publique</translation>
    </message>
    <message>
        <source>Without this it can be signed off, and not be published.</source>
        <translation>Sin esto se le puede dar el visto bueno, pero no publicar.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Retirar mi visto bueno</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the community</source>
        <translation>Dirección de la comunidad</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Tal como se la dio su coordinación.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A PIN or a password for this PC</source>
        <translation>Un PIN o una contraseña para este PC</translation>
    </message>
    <message>
        <source>It was chosen for you when this account was added.</source>
        <translation>Se eligió para usted al agregar esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Make a site card</source>
        <translation>Hacer una tarjeta de sitio</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Tarjetas de sitio (*.gllsite)</translation>
    </message>
    <message>
        <source>Site card</source>
        <translation>Tarjeta de sitio</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Restaurar, como una edición de hoy</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>El texto vuelve a ser lo que era entonces, mediante una edición que todos ven. Nada del historial desaparece.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Las palabras agregadas van subrayadas; las eliminadas, tachadas.</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>El texto tal como era entonces</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparar con ahora…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
</context>
<context>
    <name>SittingModel</name>
    <message>
        <source>put back what was deleted</source>
        <translation>recuperó lo eliminado</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Send now (2 kB)</source>
        <translation>Enviar ahora (2 kB)</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Poner en una memoria…</translation>
    </message>
    <message>
        <source>As a code for an e-mail</source>
        <translation>Como código para un correo</translation>
    </message>
    <message>
        <source>An answer came by e-mail</source>
        <translation>Llegó respuesta por correo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar solicitud</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Copy all of it into an e-mail to the community. Only the community can read it.</source>
        <translation>Cópielo entero en un correo a la comunidad. Solo la comunidad puede leerlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The e-mail with the answer</source>
        <translation>El correo con la respuesta</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here.</source>
        <translation>Pegue aquí el correo entero.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Leer la respuesta</translation>
    </message>
    <message>
        <source>They say: {comment}</source>
        <translation>La comunidad dice: {comment}</translation>
    </message>
    <message>
        <source>Ask what has become of it (2 kB)</source>
        <translation>Preguntar cómo va (2 kB)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online – {network}</source>
        <translation>En línea – {network}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Last complete sync {time}</source>
        <translation>Última sincronización completa: {time}</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Abre la bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>{waiting}, {count} of them on USB</source>
        <translation>{waiting}, {count} de ellos en USB</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Abre Sincronización y datos</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>This week {used}</source>
        <translation>Esta semana {used}</translation>
    </message>
    <message>
        <source>This week {used} of {allowed}</source>
        <translation>Esta semana {used} de {allowed}</translation>
    </message>
    <message>
        <source>Data used this week on connections that you pay for. Opens Sync &amp; data</source>
        <translation>Datos usados esta semana en las conexiones que paga. Abre Sincronización y datos</translation>
    </message>
    <message>
        <source>Space {used}</source>
        <translation>Espacio {used}</translation>
    </message>
    <message>
        <source>Space {used} of {allowed}</source>
        <translation>Espacio {used} de {allowed}</translation>
    </message>
    <message>
        <source>What the library&apos;s files take on this PC. Opens Sync &amp; data</source>
        <translation>Lo que ocupan los archivos de la biblioteca en este PC. Abre Sincronización y datos</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Sticks</source>
        <translation>Memorias USB</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Una memoria USB, o una carpeta que la sustituye</translation>
    </message>
</context>
<context>
    <name>StickCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>%n mensaje o ficha</numerusform>
            <numerusform>%n mensajes y fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>mensajes de %n canal</numerusform>
            <numerusform>mensajes de %n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>sellado para %n dispositivo</numerusform>
            <numerusform>sellado para %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s)</source>
        <translation>
            <numerusform>de %n dispositivo</numerusform>
            <numerusform>de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>%n elemento suyo espera su envío.</numerusform>
            <numerusform>%n elementos suyos esperan su envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>%n acuse de recibo para este PC</numerusform>
            <numerusform>%n acuses de recibo para este PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>%n acuse de recibo para otros, que queda en la memoria USB</numerusform>
            <numerusform>%n acuses de recibo para otros, que quedan en la memoria USB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>GLL recibió %n elemento suyo.</numerusform>
            <numerusform>GLL recibió %n elementos suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>%n elemento suyo requiere atención: la bandeja de salida dice por qué.</numerusform>
            <numerusform>%n elementos suyos requieren atención: la bandeja de salida dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>%n acuse de recibo no era creíble y no cambió nada.</numerusform>
            <numerusform>%n acuses de recibo no eran creíbles y no cambiaron nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>%n elemento entregado.</numerusform>
            <numerusform>%n elementos entregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>%n sobre ya se había entregado.</numerusform>
            <numerusform>%n sobres ya se habían entregado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>%n sobre no se pudo entregar y queda en la memoria USB.</numerusform>
            <numerusform>%n sobres no se pudieron entregar y quedan en la memoria USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n parte está dañada y se omitió.</numerusform>
            <numerusform>%n partes están dañadas y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>%n documento está marcado como retirado.</numerusform>
            <numerusform>%n documentos están marcados como retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>%n documento ({size}) no está en este PC y queda fuera.</numerusform>
            <numerusform>%n documentos ({size}) no están en este PC y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta aproximadamente %n minuto</numerusform>
            <numerusform>faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta aproximadamente %n hora</numerusform>
            <numerusform>faltan unas %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>All streams</source>
        <translation>Todos los canales</translation>
    </message>
</context>
<context>
    <name>StreamPane</name>
    <message>
        <source>Streams</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Abre Sincronización y datos</translation>
    </message>
    <message>
        <source>File {file} of {files}</source>
        <translation>Archivo {file} de {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} de {size}</translation>
    </message>
    <message>
        <source>Sending file {file} of {files}</source>
        <translation>Enviando el archivo {file} de {files}</translation>
    </message>
    <message>
        <source>{size} from sticks</source>
        <translation>{size} de memorias USB</translation>
    </message>
    <message>
        <source>Syncs as soon as there is a link</source>
        <translation>Sincroniza en cuanto haya conexión</translation>
    </message>
    <message>
        <source>Next attempt in a moment</source>
        <translation>Próximo intento en un momento</translation>
    </message>
    <message>
        <source>Next sync in a moment</source>
        <translation>Próxima sincronización en un momento</translation>
    </message>
    <message>
        <source>The outbox tells why, and what you can do.</source>
        <translation>La bandeja de salida dice por qué, y qué puede hacer.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Your posts are put in order all the same.</source>
        <translation>De todos modos, sus mensajes se ordenan bien.</translation>
    </message>
    <message>
        <source>You are no longer in {streams}.</source>
        <translation>Ya no forma parte de {streams}.</translation>
    </message>
    <message>
        <source>All your other streams are as they were.</source>
        <translation>Todos sus demás canales están como antes.</translation>
    </message>
    <message>
        <source>Show what is kept aside</source>
        <translation>Mostrar lo apartado</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>Sincronizar igualmente</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Sincronizar de nuevo</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a sync</source>
        <translation>Detenido en el límite de MB por sincronización</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a sync</source>
        <translation>Detenido en el límite de dinero por sincronización</translation>
    </message>
    <message>
        <source>Stopped at the minutes that you allow a sync</source>
        <translation>Detenido en el límite de minutos por sincronización</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a week</source>
        <translation>Detenido en el límite de MB por semana</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a week</source>
        <translation>Detenido en el límite de dinero por semana</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow files of a sync</source>
        <translation>Detenido en el límite de MB para los archivos de una sincronización</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Paused – connection lost</source>
        <translation>En pausa: se perdió la conexión</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
</context>
<context>
    <name>SyncAsking</name>
    <message>
        <source>Asking what a sync would move…</source>
        <translation>Preguntando qué transferiría una sincronización…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Cambiar los límites…</translation>
    </message>
    <message>
        <source>Nobody can say what this sync will move.</source>
        <translation>Nadie puede decir qué transferirá esta sincronización.</translation>
    </message>
    <message>
        <source>This sync would move about {amount}.</source>
        <translation>Esta sincronización transferiría unos {amount}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync &amp; data</source>
        <translation>Sincronización y datos</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Nothing has gone over a network yet.</source>
        <translation>Aún no ha pasado nada por ninguna red.</translation>
    </message>
    <message>
        <source>data-used</source>
        <translation>datos-usados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No sync yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>sincronizaciones</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Stop fetching files</source>
        <translation>Dejar de traer archivos</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>En este PC</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>Última sincronización completa</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Disponible aquí</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>You can go on reading and writing.</source>
        <translation>Puede seguir leyendo y escribiendo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ready to sync</source>
        <translation>Listo para sincronizar</translation>
    </message>
    <message>
        <source>What waits in your outbox is sent first, then what is new is received.</source>
        <translation>Primero se envía lo que espera en su bandeja de salida, luego se recibe lo nuevo.</translation>
    </message>
    <message>
        <source>{up} sent, {down} received, {seconds} s</source>
        <translation>{up} enviados, {down} recibidos, {seconds} s</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Change the task</source>
        <translation>Modificar la tarea</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nobody yet is fine: then it is for whoever takes it.</source>
        <translation>También puede quedar sin nadie: entonces es para quien la tome.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Agregar la tarea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done: {task}</source>
        <translation>Hecha: {task}</translation>
    </message>
    <message>
        <source>Change the task {task}</source>
        <translation>Modificar la tarea {task}</translation>
    </message>
    <message>
        <source>Take away the task {task}</source>
        <translation>Quitar la tarea {task}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>Late: was due {day}</source>
        <translation>Con retraso: era para el {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Para el {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>Agregar la primera tarea</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>What the pod has agreed to do: who, what, by when. Everybody here can tick it.</source>
        <translation>Lo que el grupo acordó hacer: quién, qué, para cuándo. Aquí todos pueden marcarlo.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Buscar en este documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Like this PC</source>
        <translation>Como este PC</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Show all threads with this tag</source>
        <translation>Mostrar todos los hilos con esta etiqueta</translation>
    </message>
    <message>
        <source>Tag {tag}: show all threads with it</source>
        <translation>Etiqueta {tag}: mostrar todos los hilos que la tienen</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Stream</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Show threads without this tag too</source>
        <translation>Mostrar también los hilos sin esta etiqueta</translation>
    </message>
    <message>
        <source>Only with the tag {tag}; press to show all</source>
        <translation>Solo con la etiqueta {tag}; pulse para mostrar todos</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools for the text</source>
        <translation>Herramientas de texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what you did last (Ctrl+Z)</source>
        <translation>Deshacer lo último que hizo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Another level of heading for this line</source>
        <translation>Otro nivel de encabezado para esta línea</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursiva (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Elementos de una lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A small table below this line</source>
        <translation>Una tabla pequeña debajo de esta línea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>A link to a web page (chosen words: Ctrl+K)</source>
        <translation>Un enlace a una página web (palabras elegidas: Ctrl+K)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>A picture among the pod&apos;s files</source>
        <translation>Una imagen de entre los archivos del grupo</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citar…</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citar un recurso de la biblioteca</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Buscar en el documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>bold words</source>
        <translation>palabras en negrita</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>palabras del enlace</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search everything on this PC</source>
        <translation>Buscar en todo lo de este PC</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>{name}: settings, lock, somebody else</source>
        <translation>{name}: ajustes, bloquear, otra persona</translation>
    </message>
    <message>
        <source>Notices: {words}</source>
        <translation>Avisos: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add: a post, a document, a pod, a community, a resource</source>
        <translation>Agregar: un mensaje, un documento, un grupo, una comunidad, un recurso</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proponer un grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proponer una comunidad</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Sent by you</source>
        <translation>Enviado por usted</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Pod documents</source>
        <translation>Documentos de grupos</translation>
    </message>
    <message>
        <source>Library catalogue</source>
        <translation>Catálogo de la biblioteca</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Connections and the rest</source>
        <translation>Conexiones y lo demás</translation>
    </message>
    <message>
        <source>{amount} since {day}, {week} of it this week.</source>
        <translation>{amount} desde el {day}; de ellos, {week} esta semana.</translation>
    </message>
    <message>
        <source>Data used by day</source>
        <translation>Datos usados por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>{syncs}, {finished} of them finished.</source>
        <translation>{syncs}; terminadas: {finished}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped, or at a limit</source>
        <translation>detenida, o llegó a un límite</translation>
    </message>
    <message>
        <source>cut or failed</source>
        <translation>cortada o fallida</translation>
    </message>
    <message>
        <source>Syncs of late</source>
        <translation>Últimas sincronizaciones</translation>
    </message>
    <message>
        <source>{week} a week is {day} a day</source>
        <translation>{week} por semana son {day} por día</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>For example: sent to the ministry</source>
        <translation>Por ejemplo: enviada al ministerio</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Poner nombre a esta versión</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>Lo que conviene saber de ella</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Cambiar el nombre de la versión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Restaurar, como una edición de hoy</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>El texto vuelve a ser lo que era entonces, mediante una edición que todos ven. Nada del historial desaparece.</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>el texto de hoy</translation>
    </message>
    <message>
        <source>The version is being made ready. You can go on writing.</source>
        <translation>La versión se está preparando. Puede seguir escribiendo.</translation>
    </message>
    <message>
        <source>Published in the library.</source>
        <translation>Publicado en la biblioteca.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Sale con la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No version has a name yet. Give the text of today one, to come back to it.</source>
        <translation>Aún ninguna versión tiene nombre. Póngale uno al texto de hoy, para poder volver a él.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>El texto de hoy</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Poner nombre a esta versión…</translation>
    </message>
    <message>
        <source>Compare any two</source>
        <translation>Comparar dos cualesquiera</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Signed off by {names}</source>
        <translation>Con el visto bueno de {names}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verla…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Your sign-off…</source>
        <translation>Su visto bueno…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Visto bueno…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdrawn by its author</source>
        <translation>Retirado por su autor</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>They stay shown on this PC until you decide.</source>
        <translation>Siguen a la vista en este PC hasta que usted decida.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirarlos</translation>
    </message>
    <message>
        <source>Keep them shown here</source>
        <translation>Mantenerlos visibles aquí</translation>
    </message>
</context>
<context>
    <name>Withdrawer</name>
    <message>
        <source>Your post is withdrawn.</source>
        <translation>Su mensaje está retirado.</translation>
    </message>
    <message>
        <source>It leaves the other PCs as they sync.</source>
        <translation>Desaparece de los demás PC cuando sincronizan.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping where nothing is left half done…</source>
        <translation>Deteniendo sin dejar nada a medias…</translation>
    </message>
    <message>
        <source>Making a bundle on {stick}</source>
        <translation>Haciendo un paquete en {stick}</translation>
    </message>
    <message>
        <source>Adding from {stick} to this PC</source>
        <translation>Agregando de {stick} a este PC</translation>
    </message>
    <message>
        <source>Reading every byte on {stick}</source>
        <translation>Leyendo cada byte de {stick}</translation>
    </message>
    <message>
        <source>Putting what waits on {stick}</source>
        <translation>Poniendo en {stick} lo que espera</translation>
    </message>
    <message>
        <source>Taking in the receipts on {stick}</source>
        <translation>Recogiendo los acuses de recibo de {stick}</translation>
    </message>
    <message>
        <source>Handing in what is on {stick}</source>
        <translation>Entregando lo que hay en {stick}</translation>
    </message>
    <message>
        <source>Discarding the unfinished bundle on {stick}</source>
        <translation>Descartando el paquete incompleto de {stick}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Take away the task “{title}”?</source>
        <translation>¿Quitar la tarea «{title}»?</translation>
    </message>
    <message>
        <source>It goes for everybody in the pod.</source>
        <translation>Desaparece para todo el grupo.</translation>
    </message>
    <message>
        <source>A task that is done can also be ticked: then it stays as a memory.</source>
        <translation>Una tarea hecha también se puede marcar: así queda como recuerdo.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The task is taken away.</source>
        <translation>La tarea se quitó.</translation>
    </message>
    <message>
        <source>The file is shared.</source>
        <translation>El archivo está compartido.</translation>
    </message>
    <message>
        <source>It goes out behind the next sync.</source>
        <translation>Sale después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>Everybody in the pod can read them, behind the next sync.</source>
        <translation>Todo el grupo podrá leerlos tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>No compartir</translation>
    </message>
    <message>
        <source>Withdraw the file “{title}”?</source>
        <translation>¿Retirar el archivo «{title}»?</translation>
    </message>
    <message>
        <source>Nobody in the pod sees it listed any more.</source>
        <translation>Nadie en el grupo lo ve más en la lista.</translation>
    </message>
    <message>
        <source>Who has copied it elsewhere keeps the copy.</source>
        <translation>Quien lo haya copiado en otro lugar conserva la copia.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The file is withdrawn.</source>
        <translation>El archivo está retirado.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Aún nadie ha escrito aquí.</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation>Escrito por {names}</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Guardado en este PC</translation>
    </message>
    <message>
        <source>Saved on this PC {time}</source>
        <translation>Guardado en este PC: {time}</translation>
    </message>
    <message>
        <source>Choose the words first that you would say otherwise.</source>
        <translation>Elija antes las palabras que diría de otro modo.</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Nuevo hilo</translation>
    </message>
    <message>
        <source>Reply to {whom}</source>
        <translation>Respuesta a {whom}</translation>
    </message>
    <message>
        <source>Edit your post</source>
        <translation>Editar su mensaje</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Borrador guardado en este PC: {time}</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>un mensaje</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Stream</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For example: hand hygiene, maternity</source>
        <translation>Por ejemplo: higiene de manos, maternidad</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Cerrar; el borrador se conserva</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
</TS>
