<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GLL</source>
        <translation>À propos de GLL</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Protocol of syncs</source>
        <translation>Protocole de synchronisation</translation>
    </message>
    <message>
        <source>Format of the data file</source>
        <translation>Format du fichier de données</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>Copié. Collez-le dans un message à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own.</source>
        <translation>GLL est un logiciel libre sous licence Apache 2.0. Il utilise Qt sous la LGPL 3&#xa0;: vous pouvez remplacer Qt par une version à vous.</translation>
    </message>
    <message>
        <source>What GLL is shipped with</source>
        <translation>Ce qui est livré avec GLL</translation>
    </message>
    <message>
        <source>This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself.</source>
        <translation>Voici tout ce qui est copié&#xa0;: des versions, des tailles, des nombres et des codes. Les noms, adresses, textes et chemins sont retirés. Rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>Le commentaire est retiré.</translation>
    </message>
    <message>
        <source>The document is archived.</source>
        <translation>Le document est archivé.</translation>
    </message>
    <message>
        <source>Its text and history stay.</source>
        <translation>Son texte et son historique restent.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Renommer le document</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>An adaptation</source>
        <translation>Une adaptation</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>So that others need not begin from nothing. Everybody in the community can read it.</source>
        <translation>Pour que d&apos;autres ne partent pas de rien. Toute la communauté peut le lire.</translation>
    </message>
    <message>
        <source>For example the place or the people it was made for</source>
        <translation>Par exemple le lieu ou les personnes pour qui elle a été faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What came of it (can be told later)</source>
        <translation>Ce que cela a donné (peut être dit plus tard)</translation>
    </message>
</context>
<context>
    <name>AddingSheet</name>
    <message>
        <source>Add to this PC</source>
        <translation>Ajouter à ce PC</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Those on these shelves</source>
        <translation>Ceux de ces étagères</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Étagères de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>{size} free on this PC</source>
        <translation>{size} libres sur ce PC</translation>
    </message>
    <message>
        <source>Choose a shelf.</source>
        <translation>Choisissez une étagère.</translation>
    </message>
    <message>
        <source>There is too little room on this PC: choose less, or make room.</source>
        <translation>Il y a trop peu de place sur ce PC&#xa0;: choisissez moins, ou faites de la place.</translation>
    </message>
    <message>
        <source>Everything that is new</source>
        <translation>Tout ce qui est nouveau</translation>
    </message>
    <message>
        <source>Only {records}, without documents</source>
        <translation>Seulement {records}, sans documents</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Seulement les documents</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>It can be changed later, when it has gone further.</source>
        <translation>Cela peut être modifié plus tard, quand ce sera plus avancé.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>A facility, a district, a ministry …</source>
        <translation>Un établissement, un district, un ministère…</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>Depuis (facultatif)</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11-22, 2026-11 or 2026</source>
        <translation>Un jour, un mois ou une année : 2026-11-22, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>What others should know of it</source>
        <translation>Ce que les autres devraient en savoir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Share and put in</source>
        <translation>Partager et insérer</translation>
    </message>
    <message>
        <source>Everybody in the pod can see them, behind the next sync.</source>
        <translation>Tous les membres du groupe pourront les voir, après la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Making it was interrupted.</source>
        <translation>Sa préparation a été interrompue.</translation>
    </message>
    <message>
        <source>What is on the stick and good is not written again.</source>
        <translation>Ce qui est déjà sur la clé et en bon état n’est pas réécrit.</translation>
    </message>
    <message>
        <source>A newer bundle of this series has been here.</source>
        <translation>Un lot plus récent de cette série est déjà passé ici.</translation>
    </message>
    <message>
        <source>Nothing newer is replaced by it; it can be read and added all the same.</source>
        <translation>Il ne remplace rien de plus récent&#xa0;; il peut quand même être lu et ajouté.</translation>
    </message>
    <message>
        <source>Add to this PC…</source>
        <translation>Ajouter à ce PC…</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Vérifier chaque octet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose otherwise…</source>
        <translation>Choisir autrement…</translation>
    </message>
    <message>
        <source>Go on making it…</source>
        <translation>Continuer sa préparation…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>What was done is kept, and it goes on from there.</source>
        <translation>Ce qui est fait est gardé, et la suite reprendra de là.</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished; what is on the stick and good is not written again.</source>
        <translation>Le lot est marqué comme inachevé&#xa0;; ce qui est déjà sur la clé et en bon état n’est pas réécrit.</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>Rien n’a été modifié en regardant.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Finished and checked · {objects} · you may remove {stick}.</source>
        <translation>Terminé et vérifié · {objects} · vous pouvez retirer {stick}.</translation>
    </message>
    <message>
        <source>The stick also opens in any browser: index.html in its folder GLL.</source>
        <translation>La clé s’ouvre aussi dans tout navigateur&#xa0;: index.html dans son dossier GLL.</translation>
    </message>
    <message>
        <source>The unfinished bundle on {stick} is discarded.</source>
        <translation>Le lot inachevé sur {stick} est supprimé.</translation>
    </message>
    <message>
        <source>The stick has its room again; nothing on this PC was changed.</source>
        <translation>La clé a retrouvé sa place libre ; rien n’a changé sur ce PC.</translation>
    </message>
    <message>
        <source>Added to this PC: {amount}.</source>
        <translation>Ajouté à ce PC&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Everything in it was on this PC already.</source>
        <translation>Tout son contenu était déjà sur ce PC.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Voir la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing of yours waits.</source>
        <translation>Rien de vous n’attend.</translation>
    </message>
    <message>
        <source>{items} put on {stick}.</source>
        <translation>{items} sur {stick}.</translation>
    </message>
    <message>
        <source>They stay in your outbox too until GLL has received them, whichever way is faster.</source>
        <translation>Cela reste aussi dans votre boîte d’envoi jusqu’à ce que GLL l’ait reçu, par la voie la plus rapide.</translation>
    </message>
    <message>
        <source>There was no receipt for this PC on the stick.</source>
        <translation>Il n’y avait pas d’accusé de réception pour ce PC sur la clé.</translation>
    </message>
    <message>
        <source>The community has said yes: you are a member now.</source>
        <translation>La communauté a dit oui&#xa0;: vous êtes membre maintenant.</translation>
    </message>
    <message>
        <source>The community has sent your registration back with a comment.</source>
        <translation>La communauté a renvoyé votre demande avec un commentaire.</translation>
    </message>
    <message>
        <source>Your registration is with the community.</source>
        <translation>Votre demande est chez la communauté.</translation>
    </message>
    <message>
        <source>The receipts are on the stick: carry it back to where it came from.</source>
        <translation>Les accusés de réception sont sur la clé&#xa0;: rapportez-la là d’où elle vient.</translation>
    </message>
    <message>
        <source>Every byte was read: {bundles}, all as they were signed.</source>
        <translation>Chaque octet a été lu&#xa0;: {bundles}, tel que signé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the registration</source>
        <translation>Montrer la demande</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>From {source}, no. {number}</source>
        <translation>De {source}, n° {number}</translation>
    </message>
    <message>
        <source>A bundle that this PC has begun</source>
        <translation>Un lot que ce PC a commencé</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>Préparé par {name}</translation>
    </message>
    <message>
        <source>Posts of: {streams}</source>
        <translation>Messages de&#xa0;: {streams}</translation>
    </message>
    <message>
        <source>posts of {streams}</source>
        <translation>messages de {streams}</translation>
    </message>
    <message>
        <source>the pods {pods}, sealed for their members</source>
        <translation>les groupes {pods}, scellés pour leurs membres</translation>
    </message>
    <message>
        <source>everything that all members may read</source>
        <translation>tout ce que tous les membres peuvent lire</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Choisi : {what}</translation>
    </message>
    <message>
        <source>only what the site lacked on {day}</source>
        <translation>seulement ce qui manquait au site le {day}</translation>
    </message>
    <message>
        <source>Everything in it is on this PC already.</source>
        <translation>Tout son contenu est déjà sur ce PC.</translation>
    </message>
    <message>
        <source>New for this PC: {amount}</source>
        <translation>Nouveau pour ce PC&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Verified, older than what is here</source>
        <translation>Vérifié, plus ancien que ce qui est ici</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Plus récent que ce programme</translation>
    </message>
    <message>
        <source>Another community</source>
        <translation>Une autre communauté</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Altered or damaged</source>
        <translation>Modifié ou abîmé</translation>
    </message>
    <message>
        <source>Signed by {name}, whom the community allows to. The community&apos;s key: {key}</source>
        <translation>Signé par {name}, avec l’autorisation de la communauté. Clé de la communauté&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Posts and records</source>
        <translation>Messages et notices</translation>
    </message>
    <message>
        <source>Documents, each read back</source>
        <translation>Documents, chacun relu</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Vérification de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
</context>
<context>
    <name>BundlesPage</name>
    <message>
        <source>USB bundles</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Site card written to {file}.</source>
        <translation>Fiche de site écrite dans {file}.</translation>
    </message>
    <message>
        <source>Send it, or carry it on a stick, to whoever makes bundles for you.</source>
        <translation>Envoyez-la, ou portez-la sur une clé, à la personne qui prépare vos lots.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>A stick is being worked on</source>
        <translation>Une clé est en cours de traitement</translation>
    </message>
    <message>
        <source>Stop the work on the stick and close?</source>
        <translation>Arrêter le travail sur la clé et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>What was done is kept, and the same work goes on from there.</source>
        <translation>Ce qui est fait est gardé, et le même travail reprendra de là.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>An unfinished bundle</source>
        <translation>Un lot inachevé</translation>
    </message>
    <message>
        <source>Discard the unfinished bundle on this stick?</source>
        <translation>Supprimer le lot inachevé sur cette clé ?</translation>
    </message>
    <message>
        <source>What was written for it goes from the stick. Nothing on this PC is lost.</source>
        <translation>Ce qui a été écrit pour lui disparaît de la clé. Rien n’est perdu sur ce PC.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What everybody reads about the pod</source>
        <translation>Ce que tout le monde lit sur le groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produit attendu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Ajouter un pays…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Also those who are not in it.</source>
        <translation>Aussi les personnes qui n&apos;en font pas partie.</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>Page pour tout navigateur (*.html)</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Texte (*.md)</translation>
    </message>
    <message>
        <source>For another device of yours (*.gllout)</source>
        <translation>Pour un autre de vos appareils (*.gllout)</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Exporter les travaux non envoyés</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Travaux non envoyés</translation>
    </message>
    <message>
        <source>Import unsent work</source>
        <translation>Importer des travaux non envoyés</translation>
    </message>
    <message>
        <source>Unsent work (*.gllout)</source>
        <translation>Travaux non envoyés (*.gllout)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Nothing has changed since you looked last.</source>
        <translation>Rien n’a changé depuis votre dernière visite.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>Le paragraphe, avec ce qui a changé</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Montrer en image</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Numbers for a spreadsheet (*.csv)</source>
        <translation>Chiffres pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this PC</source>
        <translation>Vérifier ce PC</translation>
    </message>
    <message>
        <source>Looks at the data, the outbox and the clock, and asks the server for a few kB at most.</source>
        <translation>Examine les données, la boîte d’envoi et l’horloge, et demande au plus quelques ko au serveur.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Stopped before the end. What was looked at is in order.</source>
        <translation>Arrêté avant la fin. Ce qui a été vérifié est en ordre.</translation>
    </message>
    <message>
        <source>Checking… {done} of {all}</source>
        <translation>Vérification… {done} sur {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This is what was found:</source>
        <translation>Voici ce qui a été trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: who, since when, in which language, on this PC</source>
        <translation>Filtrer&#xa0;: de qui, depuis quand, dans quelle langue, sur ce PC</translation>
    </message>
    <message>
        <source>Only in {place}</source>
        <translation>Seulement dans {place}</translation>
    </message>
    <message>
        <source>Without the filter: {words}</source>
        <translation>Sans le filtre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Ce que j’ai écrit</translation>
    </message>
    <message>
        <source>What can be opened on this PC</source>
        <translation>Ce qui peut être ouvert sur ce PC</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Depuis une semaine</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Depuis un mois</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Depuis un an</translation>
    </message>
    <message>
        <source>In a language</source>
        <translation>Dans une langue</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Ce que cela représente</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Show others too</source>
        <translation>Montrer aussi les autres</translation>
    </message>
    <message>
        <source>Only {name}; press to show others too</source>
        <translation>Seulement {name} ; appuyez pour montrer aussi les autres</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>I work on “{section}”</source>
        <translation>Je travaille sur « {section} »</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Le dire aux autres</translation>
    </message>
    <message>
        <source>Advice, not a lock: everybody can write there all the same.</source>
        <translation>Un conseil, pas un verrou : tout le monde peut quand même y écrire.</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>A day, as 2026-11-22</source>
        <translation>Un jour, comme 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Withdrawn: nothing of the post is shown.</source>
        <translation>Retiré&#xa0;: rien du message n’est montré.</translation>
    </message>
    <message>
        <source>Withdraw again</source>
        <translation>Retirer de nouveau</translation>
    </message>
    <message>
        <source>Keep the post</source>
        <translation>Garder le message</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Garder l’autre</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Your combined text</source>
        <translation>Votre texte commun</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#xa0;; le brouillon est conservé</translation>
    </message>
    <message>
        <source>Begin from: {version}</source>
        <translation>Partir de&#xa0;: {version}</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Suggest other words</source>
        <translation>Proposer d’autres mots</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>About the document as a whole</source>
        <translation>Sur l’ensemble du document</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>Ce qui devrait s’y trouver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>No comments. Choose some words in the text and say what you think of them.</source>
        <translation>Aucun commentaire. Choisissez des mots dans le texte et dites ce que vous en pensez.</translation>
    </message>
    <message>
        <source>About the chosen words</source>
        <translation>Sur les mots choisis</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Proposer d’autres mots…</translation>
    </message>
    <message>
        <source>Show what is resolved too</source>
        <translation>Montrer aussi ce qui est réglé</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>These words are gone from the text.</source>
        <translation>Ces mots ne sont plus dans le texte.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Choose the stick…</source>
        <translation>Choisir la clé…</translation>
    </message>
    <message>
        <source>Address of the community</source>
        <translation>Adresse de la communauté</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Telle que votre coordinateur vous l&apos;a donnée.</translation>
    </message>
    <message>
        <source>Ask at this address</source>
        <translation>Demander à cette adresse</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Une clé, ou un dossier qui en tient lieu</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>From “{one}” to “{other}”</source>
        <translation>De « {one} » à « {other} »</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Les mots ajoutés sont soulignés, les mots retirés sont barrés.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Elles disent la même chose.</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>Le paragraphe, avec ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Write in your own words. **bold**, - lists and &gt; quotes work.</source>
        <translation>Écrivez avec vos mots. **gras**, - listes et &gt; citations sont possibles.</translation>
    </message>
    <message>
        <source>Preview of your text</source>
        <translation>Aperçu de votre texte</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>Ressource…</translation>
    </message>
    <message>
        <source>Puts a link to a resource of the library into the text</source>
        <translation>Met dans le texte un lien vers une ressource de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>Trop long&#xa0;: {used} sur {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>The conflict</source>
        <translation>Le conflit</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Les mots ajoutés sont soulignés, les mots supprimés barrés.</translation>
    </message>
    <message>
        <source>Write a combined text</source>
        <translation>Écrire un texte commun</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Voir dans le forum</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The last text that both had seen</source>
        <translation>Le dernier texte vu des deux côtés</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Sur un autre appareil</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Two titles</source>
        <translation>Deux titres</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Deux textes</translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retiré sur un appareil, modifié sur un autre</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <source>Your edit goes out with the next sync.</source>
        <translation>Votre modification part avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>L’autre version reste dans l’historique.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Brouillon enregistré sur cet ordinateur, {time}</translation>
    </message>
    <message>
        <source>When you change the same thing on two devices before they have synced, both versions are kept, and you choose here.</source>
        <translation>Quand vous changez la même chose sur deux appareils avant leur synchronisation, les deux versions sont gardées, et vous choisissez ici.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à régler</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here.</source>
        <translation>Rien à régler. Quand deux personnes changent la même phrase avant de s’être synchronisées, les deux textes sont gardés et apparaissent ici.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>{one} edited this, {other} deleted it: it was kept</source>
        <translation>{one} l’a modifié, {other} l’a supprimé : il a été gardé</translation>
    </message>
    <message>
        <source>{one} and {other} changed the same sentence</source>
        <translation>{one} et {other} ont changé la même phrase</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Ce que {name} a écrit</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Take what {name} wrote</source>
        <translation>Le texte de {name}</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>The text is good as it is</source>
        <translation>Le texte est bon tel quel</translation>
    </message>
    <message>
        <source>Write it myself…</source>
        <translation>L’écrire moi-même…</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>Ce qui doit s’y trouver</translation>
    </message>
    <message>
        <source>Put this there</source>
        <translation>Mettre ceci à cet endroit</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Oui, elle est payante</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Non, elle est gratuite</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Do you pay for it?</source>
        <translation>La payez-vous ?</translation>
    </message>
    <message>
        <source>None: the server is on this PC, or it is not known yet</source>
        <translation>Aucun : le serveur est sur ce PC, ou ce n’est pas encore connu</translation>
    </message>
    <message>
        <source>Nothing comes here that you have not asked for; your limits hold.</source>
        <translation>Rien n’arrive ici que vous n’ayez demandé ; vos limites s’appliquent.</translation>
    </message>
    <message>
        <source>What you have chosen comes by itself here; only the minutes of a sync are limited.</source>
        <translation>Ce que vous avez choisi arrive ici de lui-même ; seules les minutes d’une synchronisation sont limitées.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words. Try fewer of them.</source>
        <translation>Rien dans l’aide ne contient ces mots. Essayez-en moins.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>not in the library: named by the stick</source>
        <translation>absent de la bibliothèque&#xa0;: nommé par la clé</translation>
    </message>
    <message>
        <source>withdrawn: use it no more</source>
        <translation>retiré&#xa0;: ne l’utilisez plus</translation>
    </message>
    <message>
        <source>on this PC too</source>
        <translation>aussi sur ce PC</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Filter: words of the title</source>
        <translation>Filtrer&#xa0;: mots du titre</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>Retour à la clé</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisissez un document</translation>
    </message>
    <message>
        <source>It opens from the stick: nothing is copied to this PC. Leave the stick in while you read.</source>
        <translation>Il s’ouvre depuis la clé&#xa0;: rien n’est copié sur ce PC. Laissez la clé branchée pendant la lecture.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Documents on the stick</source>
        <translation>Documents sur la clé</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>GLL se verrouille dans %n seconde. Appuyez sur une touche ou bougez la souris pour continuer.</numerusform>
            <numerusform>GLL se verrouille dans %n secondes. Appuyez sur une touche ou bougez la souris pour continuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n rubrique</numerusform>
            <numerusform>%n rubriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside %n document(s) on this PC</source>
        <translation>
            <numerusform>Dans %n document sur ce PC</numerusform>
            <numerusform>Dans %n documents sur ce PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>%n fichier est arrivé</numerusform>
            <numerusform>%n fichiers sont arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>%n fichier encore à venir</numerusform>
            <numerusform>%n fichiers encore à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n fichier envoyé</numerusform>
            <numerusform>%n fichiers envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>%n fichier encore à envoyer</numerusform>
            <numerusform>%n fichiers encore à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmé</numerusform>
            <numerusform>%n confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your items could not be accepted.</source>
        <translation>
            <numerusform>%n de vos envois n’a pas pu être accepté.</numerusform>
            <numerusform>%n de vos envois n’ont pas pu être acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>%n élément non envoyé est mis de côté dans la boîte d’envoi.</numerusform>
            <numerusform>%n éléments non envoyés sont mis de côté dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>%n message sur {shown} serait retiré dans {stream}.</numerusform>
            <numerusform>%n messages sur {shown} seraient retirés dans {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>L’horloge de ce PC avance de %n minute.</numerusform>
            <numerusform>L’horloge de ce PC avance de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>L’horloge de ce PC retarde de %n minute.</numerusform>
            <numerusform>L’horloge de ce PC retarde de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>Prochaine synchronisation dans %n minute</numerusform>
            <numerusform>Prochaine synchronisation dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Nouvel essai dans %n minute</numerusform>
            <numerusform>Nouvel essai dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>%n est prêt à lire.</numerusform>
            <numerusform>%n sont prêts à lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>%n sur {expected} est prêt à lire.</numerusform>
            <numerusform>%n sur {expected} sont prêts à lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n synchronisation</numerusform>
            <numerusform>%n synchronisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Folder of documents</source>
        <translation>Dossier de documents</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>Non repris tel quel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>What the new ones do not say</source>
        <translation>Ce que les nouvelles ne disent pas</translation>
    </message>
    <message>
        <source>{part}: {count} of {total}</source>
        <translation>{part} : {count} sur {total}</translation>
    </message>
    <message>
        <source>Looking at {done} of {total}</source>
        <translation>Examen : {done} sur {total}</translation>
    </message>
    <message>
        <source>Bringing in {done} of {total}</source>
        <translation>Ajout : {done} sur {total}</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}.</source>
        <translation>Nouveau : {added}. Modifié : {changed}.</translation>
    </message>
    <message>
        <source>New: {added}.</source>
        <translation>Nouveau : {added}.</translation>
    </message>
    <message>
        <source>is not one of the common words</source>
        <translation>n’est pas un des termes communs</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>n’est pas une année</translation>
    </message>
    <message>
        <source>is no DOI</source>
        <translation>n’est pas un DOI</translation>
    </message>
    <message>
        <source>is no address of a web page</source>
        <translation>n’est pas l’adresse d’une page web</translation>
    </message>
    <message>
        <source>is too long, and was cut</source>
        <translation>est trop long et a été coupé</translation>
    </message>
    <message>
        <source>are too many; the first are kept</source>
        <translation>sont trop nombreux ; les premiers sont gardés</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’est pas là</translation>
    </message>
    <message>
        <source>lies outside of the folder, or behind a link</source>
        <translation>se trouve hors du dossier, ou derrière un lien</translation>
    </message>
    <message>
        <source>is of a kind that the library does not take</source>
        <translation>est d’un genre que la bibliothèque n’accepte pas</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>is the same file as another</source>
        <translation>est le même fichier qu’un autre</translation>
    </message>
    <message>
        <source>gives no text: it is kept as a file alone</source>
        <translation>ne donne pas de texte : seul le fichier est gardé</translation>
    </message>
    <message>
        <source>{title}: the same file</source>
        <translation>{title} : le même fichier</translation>
    </message>
    <message>
        <source>{title}: the same DOI</source>
        <translation>{title} : le même DOI</translation>
    </message>
    <message>
        <source>{title}: the same title and year</source>
        <translation>{title} : les mêmes titre et année</translation>
    </message>
    <message>
        <source>twice in this source</source>
        <translation>deux fois dans cette source</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>its other file is left out</source>
        <translation>son autre fichier est laissé de côté</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place} : {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>Bringing in {name} did not come to its end.</source>
        <translation>L’ajout de {name} n’est pas allé jusqu’au bout.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>What came is there.</source>
        <translation>Ce qui est arrivé est là.</translation>
    </message>
    <message>
        <source>Librarians bring files into the library.</source>
        <translation>Ce sont les bibliothécaires qui apportent des fichiers à la bibliothèque.</translation>
    </message>
    <message>
        <source>What your pod needs can be shared in the pod.</source>
        <translation>Ce dont votre groupe a besoin peut être partagé dans le groupe.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>It waits in your outbox, and leaves with the next sync.</source>
        <translation>Cela attend dans votre boîte d’envoi et partira à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>What was brought in is taken back.</source>
        <translation>Ce qui a été ajouté est repris.</translation>
    </message>
    <message>
        <source>Received already, and withdrawn with the next sync: {resources}.</source>
        <translation>Déjà reçu, et retiré à la prochaine synchronisation : {resources}.</translation>
    </message>
    <message>
        <source>Changed: {resources}.</source>
        <translation>Modifié : {resources}.</translation>
    </message>
    <message>
        <source>Withdrawn for everybody with the next sync: {resources}.</source>
        <translation>Retiré pour tout le monde à la prochaine synchronisation : {resources}.</translation>
    </message>
    <message>
        <source>The shelf {name} is set up.</source>
        <translation>L’étagère {name} est créée.</translation>
    </message>
    <message>
        <source>Choose resources, then Edit… to put them on it.</source>
        <translation>Choisissez des ressources, puis Modifier… pour les y placer.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Written to {file}: {resources}.</source>
        <translation>Écrit dans {file} : {resources}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>Dans une semaine, {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>Dans deux semaines, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>Dans un mois, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All resources</source>
        <translation>Toutes les ressources</translation>
    </message>
    <message>
        <source>Choose a resource</source>
        <translation>Choisissez une ressource</translation>
    </message>
    <message>
        <source>What is known of it opens here, also when the document itself is not on this PC.</source>
        <translation>Ce que l&apos;on en sait s&apos;ouvre ici, même si le document n&apos;est pas sur ce PC.</translation>
    </message>
    <message>
        <source>The chosen resource</source>
        <translation>La ressource choisie</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Pods</source>
        <translation>Groupes d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Filter: name, aim, people…</source>
        <translation>Filtrer : nom, but, personnes…</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Archived pods too</source>
        <translation>Aussi les groupes archivés</translation>
    </message>
    <message>
        <source>Two people and an aim are enough to begin. You can propose one without a connection.</source>
        <translation>Deux personnes et un but suffisent pour commencer. Vous pouvez proposer un groupe sans connexion.</translation>
    </message>
    <message>
        <source>No pods in the community yet</source>
        <translation>Pas encore de groupe dans la communauté</translation>
    </message>
    <message>
        <source>No pods on this PC yet</source>
        <translation>Pas encore de groupe sur ce PC</translation>
    </message>
    <message>
        <source>The list of pods comes with the first sync. What is said in a pod comes to its members alone.</source>
        <translation>La liste des groupes arrive avec la première synchronisation. Ce qui se dit dans un groupe n&apos;arrive qu&apos;à ses membres.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proposer un groupe</translation>
    </message>
    <message>
        <source>No pod fits</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>Fewer words, another area or another language may find it. Or begin one yourself.</source>
        <translation>Moins de mots, un autre domaine ou une autre langue peuvent aider. Ou créez-en un vous-même.</translation>
    </message>
    <message>
        <source>Show all pods</source>
        <translation>Afficher tous les groupes</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Throw this away for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Impossible de revenir en arrière ensuite.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>New thread</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Groupe archivé : on n’y écrit plus.</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n mot supprimé</numerusform>
            <numerusform>%n mots supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>%n modification que personne ne peut envoyer a été laissée de côté</numerusform>
            <numerusform>%n modifications que personne ne peut envoyer ont été laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Begin to write. What you type is kept on this PC at once.</source>
        <translation>Commencez à écrire. Ce que vous tapez est aussitôt gardé sur ce PC.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>Ouvrir avec un autre programme…</translation>
    </message>
    <message>
        <source>This is for another program</source>
        <translation>Ceci est pour un autre programme</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Proposer d’autres mots…</translation>
    </message>
    <message>
        <source>Show what is marked here</source>
        <translation>Montrer ce qui est marqué ici</translation>
    </message>
    <message>
        <source>Who wrote this paragraph</source>
        <translation>Qui a écrit ce paragraphe</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Personne inconnue sur ce PC</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>No licence yet</source>
        <translation>Pas encore de licence</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
    <message>
        <source>Only signs and spaces</source>
        <translation>Seulement des signes et des espaces</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <source>Documents belong to learning pods: open one there, or begin a new one.</source>
        <translation>Les documents appartiennent aux groupes d’apprentissage : ouvrez-en un là-bas, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Groupes d’apprentissage</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Paste the words alone, unformatted</source>
        <translation>Coller les mots seuls, sans mise en forme</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Le résultat suivant</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Le résultat précédent</translation>
    </message>
    <message>
        <source>A link, where words are chosen</source>
        <translation>Un lien, quand des mots sont choisis</translation>
    </message>
    <message>
        <source>In a list a level in, in a table the next cell</source>
        <translation>Dans une liste, un niveau plus loin ; dans un tableau, la cellule suivante</translation>
    </message>
    <message>
        <source>Comment on the chosen words</source>
        <translation>Commenter les mots choisis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Begin the first document</source>
        <translation>Commencer le premier document</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de document</translation>
    </message>
    <message>
        <source>Several can write the same document without a connection: what they write comes together at the next sync.</source>
        <translation>Plusieurs personnes peuvent écrire le même document sans connexion : leurs textes se rejoignent à la synchronisation suivante.</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>modifié par {name}</translation>
    </message>
    <message>
        <source>Changed since you looked</source>
        <translation>Modifié depuis votre visite</translation>
    </message>
    <message>
        <source>Your edits wait in the outbox</source>
        <translation>Vos modifications attendent dans la boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Different; left as it is</source>
        <translation>Différent ; laissé tel quel</translation>
    </message>
    <message>
        <source>Put on a shelf…</source>
        <translation>Placer sur une étagère…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Ajouter un pays…</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Nom, Prénom ; Nom, Prénom</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>What you change here is changed in all of them; everything else stays as it is.</source>
        <translation>Ce que vous modifiez ici est modifié dans toutes ; le reste ne change pas.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Ce à quoi elle se rattache</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Nobody has written here</source>
        <translation>Personne n’a écrit ici</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Ce groupe est archivé : on ne peut plus rien y écrire.</translation>
    </message>
    <message>
        <source>No thread with the tag {tag} here</source>
        <translation>Aucune discussion avec l’étiquette {tag} ici</translation>
    </message>
    <message>
        <source>Others may have it in another stream.</source>
        <translation>Il y en a peut-être dans une autre rubrique.</translation>
    </message>
    <message>
        <source>No posts on this PC yet</source>
        <translation>Pas encore de messages sur cet ordinateur</translation>
    </message>
    <message>
        <source>Streams and posts arrive with the first sync; after that they can be read offline.</source>
        <translation>Les rubriques et les messages arrivent avec la première synchronisation&#xa0;; ensuite, ils se lisent hors ligne.</translation>
    </message>
    <message>
        <source>You have read everything here</source>
        <translation>Vous avez tout lu ici</translation>
    </message>
    <message>
        <source>New posts come with the next sync.</source>
        <translation>Les nouveaux messages arriveront à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>Personne n’a encore écrit ici</translation>
    </message>
    <message>
        <source>This stream is closed for new threads.</source>
        <translation>Cette rubrique n’accepte plus de nouvelles discussions.</translation>
    </message>
    <message>
        <source>Write without a connection: your thread waits safely and goes out with the next sync.</source>
        <translation>Écrivez sans connexion&#xa0;: votre discussion attend en sécurité et part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Write the first thread</source>
        <translation>Écrire la première discussion</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Afficher toutes les discussions</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your wish to join is in the outbox.</source>
        <translation>Votre demande est dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; a facilitator answers it.</source>
        <translation>Elle part à la prochaine synchronisation ; une personne qui anime y répond.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>Le groupe est archivé.</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>Le groupe est rouvert.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No connection to {server}.</source>
        <translation>Pas de connexion à {server}.</translation>
    </message>
    <message>
        <source>Everything that you wrote is safe on this PC.</source>
        <translation>Tout ce que vous avez écrit est en sécurité sur ce PC.</translation>
    </message>
    <message>
        <source>Sync again when there is a link.</source>
        <translation>Synchronisez de nouveau quand il y aura du réseau.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>La connexion à {server} a été coupée.</translation>
    </message>
    <message>
        <source>What arrived is stored, and nothing will be sent twice.</source>
        <translation>Ce qui est arrivé est enregistré, et rien ne sera envoyé deux fois.</translation>
    </message>
    <message>
        <source>Sync again to go on from here.</source>
        <translation>Synchronisez de nouveau pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>{server} has been silent for {seconds} seconds.</source>
        <translation>{server} ne répond plus depuis {seconds} secondes.</translation>
    </message>
    <message>
        <source>What arrived is stored.</source>
        <translation>Ce qui est arrivé est enregistré.</translation>
    </message>
    <message>
        <source>Sync again when the link is better.</source>
        <translation>Synchronisez de nouveau quand le réseau sera meilleur.</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <translation>Aucun serveur ne s’appelle {server}.</translation>
    </message>
    <message>
        <source>Check the address, or your connection.</source>
        <translation>Vérifiez l’adresse, ou votre connexion.</translation>
    </message>
    <message>
        <source>The identity of {server} could not be verified.</source>
        <translation>L’identité de {server} n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.</source>
        <translation>Vérifiez la date et l’heure de ce PC&#xa0;; sur un réseau public, connectez-vous d’abord à celui-ci. Si cela continue, prévenez votre coordination.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>{server} n’a pas répondu&#xa0;; une page web est arrivée à la place.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Ce réseau demande sans doute de s’identifier&#xa0;: ouvrez un navigateur, identifiez-vous, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>{server} is not a GLL server.</source>
        <translation>{server} n’est pas un serveur GLL.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the address with your coordinator.</source>
        <translation>Vérifiez l’adresse avec votre coordination.</translation>
    </message>
    <message>
        <source>{server} has a problem of its own (error {status}).</source>
        <translation>{server} a un problème de son côté (erreur {status}).</translation>
    </message>
    <message>
        <source>Try again in a while; if it goes on, tell your coordinator.</source>
        <translation>Réessayez dans un moment&#xa0;; si cela continue, prévenez votre coordination.</translation>
    </message>
    <message>
        <source>{server} is too busy just now.</source>
        <translation>{server} est trop sollicité en ce moment.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>“{server}” is not an address of a server.</source>
        <translation>«&#xa0;{server}&#xa0;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>Écrivez-la ainsi&#xa0;: https://communaute.example.org.</translation>
    </message>
    <message>
        <source>{server} is not a secure address.</source>
        <translation>{server} n’est pas une adresse sécurisée.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Utilisez l’adresse qui commence par https.</translation>
    </message>
    <message>
        <source>“{proxy}” is not an address of a proxy that can be used.</source>
        <translation>«&#xa0;{proxy}&#xa0;» n’est pas l’adresse d’un proxy utilisable.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.org:3128, or choose to use none.</source>
        <translation>Écrivez-la comme http://proxy.example.org:3128, ou choisissez de n’en utiliser aucun.</translation>
    </message>
    <message>
        <source>That is not a price of a megabyte.</source>
        <translation>Ce n’est pas un prix par mégaoctet.</translation>
    </message>
    <message>
        <source>Give a number, 0 if it costs nothing, and a currency of at most 8 characters.</source>
        <translation>Donnez un nombre, 0 si cela ne coûte rien, et une monnaie de 8 caractères au plus.</translation>
    </message>
    <message>
        <source>No connection to the proxy {proxy}.</source>
        <translation>Pas de connexion au proxy {proxy}.</translation>
    </message>
    <message>
        <source>On another network the proxy may have to be another one, or none: see the settings.</source>
        <translation>Sur un autre réseau, il faut peut-être un autre proxy, ou aucun&#xa0;: voyez les réglages.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password, or does not accept those it was given.</source>
        <translation>Le proxy {proxy} demande un nom et un mot de passe, ou n’accepte pas ceux qu’il a reçus.</translation>
    </message>
    <message>
        <source>Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.</source>
        <translation>Écrivez-les dans l’adresse du proxy, dans les réglages&#xa0;: http://NOM:MOTDEPASSE@{proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {server} (error {status}).</source>
        <translation>Le proxy {proxy} ne laisse rien passer vers {server} (erreur {status}).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to allow this address, or sync over another network.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser cette adresse, ou synchronisez par un autre réseau.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {server} (error {status}).</source>
        <translation>Le proxy {proxy} n’a pas pu joindre {server} (erreur {status}).</translation>
    </message>
    <message>
        <source>Sync again later; if it goes on, tell whoever looks after this network.</source>
        <translation>Synchronisez de nouveau plus tard&#xa0;; si cela continue, prévenez la personne qui gère ce réseau.</translation>
    </message>
    <message>
        <source>A web page came through the proxy {proxy} instead of the answer of {server}.</source>
        <translation>Une page web est venue par le proxy {proxy} à la place de la réponse de {server}.</translation>
    </message>
    <message>
        <source>What arrived before is stored.</source>
        <translation>Ce qui est arrivé avant est enregistré.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Ce réseau demande peut-être de s’identifier&#xa0;: ouvrez un navigateur, identifiez-vous, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in of this PC was lost on the way to {server}.</source>
        <translation>L’identification de ce PC s’est perdue en route vers {server}.</translation>
    </message>
    <message>
        <source>Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.</source>
        <translation>Quelque chose en route la retire, peut-être un proxy&#xa0;: synchronisez par un autre réseau, ou prévenez la personne qui gère celui-ci.</translation>
    </message>
    <message>
        <source>Something arrived damaged ({reason}).</source>
        <translation>Des données sont arrivées abîmées ({reason}).</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>Elles ont été écartées&#xa0;; ce qui est arrivé avant est enregistré.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Something arrived that is larger than allowed.</source>
        <translation>Des données plus grosses que permis sont arrivées.</translation>
    </message>
    <message>
        <source>Sync again; if it goes on, tell your coordinator.</source>
        <translation>Synchronisez de nouveau&#xa0;; si cela continue, prévenez votre coordination.</translation>
    </message>
    <message>
        <source>The answer of {server} ended too early.</source>
        <translation>La réponse de {server} s’est arrêtée trop tôt.</translation>
    </message>
    <message>
        <source>What arrived does not bear this community&apos;s signature.</source>
        <translation>Ce qui est arrivé ne porte pas la signature de cette communauté.</translation>
    </message>
    <message>
        <source>It was dropped; nothing was changed.</source>
        <translation>Ces données ont été écartées&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use another connection, allow more, or go on all the same.</source>
        <translation>Utilisez une autre connexion, permettez davantage, ou continuez quand même.</translation>
    </message>
    <message>
        <source>Only librarians change the library.</source>
        <translation>Seuls les bibliothécaires modifient la bibliothèque.</translation>
    </message>
    <message>
        <source>What you wrote is kept in your outbox.</source>
        <translation>Ce que vous avez écrit est gardé dans votre boîte d’envoi.</translation>
    </message>
    <message>
        <source>Ask your coordinator to make you a librarian, or send your suggestion to one.</source>
        <translation>Demandez à votre coordination de vous faire bibliothécaire, ou envoyez-lui votre suggestion.</translation>
    </message>
    <message>
        <source>The community&apos;s library has not been opened yet.</source>
        <translation>La bibliothèque de la communauté n&apos;a pas encore été ouverte.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: gllserver library open. Then sync.</source>
        <translation>Demandez à la personne qui s&apos;occupe du serveur de lancer : gllserver library open. Puis synchronisez.</translation>
    </message>
    <message>
        <source>A resource needs a title, and a shelf a name.</source>
        <translation>Une ressource a besoin d&apos;un titre, et une étagère d&apos;un nom.</translation>
    </message>
    <message>
        <source>Write one, on one line.</source>
        <translation>Écrivez-en un, sur une ligne.</translation>
    </message>
    <message>
        <source>There is a shelf {shelf} already.</source>
        <translation>Il y a déjà une étagère {shelf}.</translation>
    </message>
    <message>
        <source>Put it on that one, or choose another name.</source>
        <translation>Mettez-la sur celle-là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone on this PC.</source>
        <translation>Il n&apos;y a pas d&apos;import {number} qui puisse être annulé sur ce PC.</translation>
    </message>
    <message>
        <source>See what was brought in with: gllapp resource imports.</source>
        <translation>Voyez ce qui a été importé avec : gllapp resource imports.</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} n’est pas une année.</translation>
    </message>
    <message>
        <source>Write four digits, such as 2024.</source>
        <translation>Écrivez quatre chiffres, comme 2024.</translation>
    </message>
    <message>
        <source>There is no such resource in the library of this PC.</source>
        <translation>Cette ressource n’est pas dans la bibliothèque de ce PC.</translation>
    </message>
    <message>
        <source>Sync, then look again; it may have a new place.</source>
        <translation>Synchronisez, puis regardez à nouveau ; elle a peut-être changé de place.</translation>
    </message>
    <message>
        <source>There is no shelf {shelf}.</source>
        <translation>Il n’y a pas d’étagère {shelf}.</translation>
    </message>
    <message>
        <source>Look at the list of shelves, and choose one.</source>
        <translation>Regardez la liste des étagères, et choisissez-en une.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} GB.</source>
        <translation>Le fichier dépasse {limit} Go.</translation>
    </message>
    <message>
        <source>Make a lighter one, or cut it into parts.</source>
        <translation>Faites-en un plus léger, ou coupez-le en parties.</translation>
    </message>
    <message>
        <source>The file is not on this PC.</source>
        <translation>Le fichier n’est pas sur ce PC.</translation>
    </message>
    <message>
        <source>Its record is, and can be read.</source>
        <translation>Sa notice l’est, et peut être lue.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, then sync; or bring it on a stick.</source>
        <translation>Choisissez « Garder sur ce PC », puis synchronisez ; ou apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>The text of {title} is not on this PC.</source>
        <translation>Le texte de {title} n’est pas sur ce PC.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, at least its text, then sync; or bring it on a stick.</source>
        <translation>Choisissez « Garder sur ce PC », au moins son texte, puis synchronisez ; ou apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>That would keep nothing in particular.</source>
        <translation>Cela ne garderait rien de particulier.</translation>
    </message>
    <message>
        <source>Name a resource or a shelf, or say a language, a topic, a type, a country or a size.</source>
        <translation>Nommez une ressource ou une étagère, ou indiquez une langue, un thème, un type, un pays ou une taille.</translation>
    </message>
    <message>
        <source>A note may have {limit} characters; this one has {size}.</source>
        <translation>Une note peut avoir {limit} caractères ; celle-ci en a {size}.</translation>
    </message>
    <message>
        <source>What you wrote is still where you wrote it.</source>
        <translation>Ce que vous avez écrit est toujours là où vous l’avez écrit.</translation>
    </message>
    <message>
        <source>Shorten it, or make two of it.</source>
        <translation>Raccourcissez-la, ou faites-en deux.</translation>
    </message>
    <message>
        <source>Members send files of up to {file} MB each, and {limit} MB in all.</source>
        <translation>Les membres envoient des fichiers de {file} Mo au plus, et {limit} Mo en tout.</translation>
    </message>
    <message>
        <source>The file stays on this PC; nothing was sent.</source>
        <translation>Le fichier reste sur ce PC&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask a librarian to bring it into the library.</source>
        <translation>Allégez-le, ou demandez à un bibliothécaire de le mettre dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Another program is fetching this file already.</source>
        <translation>Un autre programme récupère déjà ce fichier.</translation>
    </message>
    <message>
        <source>Wait for it; it will be here for both.</source>
        <translation>Attendez-le ; il sera là pour les deux.</translation>
    </message>
    <message>
        <source>There is no room for a file of {size} MB on this disk.</source>
        <translation>Il n’y a pas de place pour un fichier de {size} Mo sur ce disque.</translation>
    </message>
    <message>
        <source>Free some space, or let go of files that you do not need any more.</source>
        <translation>Libérez de l’espace, ou laissez partir des fichiers dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>What the server tells of a file cannot be read.</source>
        <translation>Ce que le serveur dit d’un fichier est illisible.</translation>
    </message>
    <message>
        <source>The community&apos;s server does not have this file.</source>
        <translation>Le serveur de la communauté n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>Its record is here, and can be read.</source>
        <translation>Sa notice est ici, et peut être lue.</translation>
    </message>
    <message>
        <source>There is no shorter way from the older edition of this file to the newer one.</source>
        <translation>Il n’y a pas de chemin plus court de l’ancienne édition de ce fichier à la nouvelle.</translation>
    </message>
    <message>
        <source>Both stay as they are.</source>
        <translation>Les deux restent telles quelles.</translation>
    </message>
    <message>
        <source>The newer one comes as a whole.</source>
        <translation>La nouvelle vient en entier.</translation>
    </message>
    <message>
        <source>Bytes were asked for that the file does not have; it has {size}.</source>
        <translation>On a demandé des octets que le fichier n’a pas ; il en a {size}.</translation>
    </message>
    <message>
        <source>What {source} gives of a file is not what the community has sealed.</source>
        <translation>Ce que {source} donne d’un fichier n’est pas ce que la communauté a scellé.</translation>
    </message>
    <message>
        <source>Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.</source>
        <translation>Prenez le fichier ailleurs, ou synchronisez de nouveau ; si cela continue, dites-le à votre coordinateur.</translation>
    </message>
    <message>
        <source>What differs between two editions of a file arrived damaged.</source>
        <translation>Ce qui distingue deux éditions d’un fichier est arrivé abîmé.</translation>
    </message>
    <message>
        <source>What was sent of a file is not what was announced.</source>
        <translation>Ce qui a été envoyé d’un fichier n’est pas ce qui était annoncé.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is kept.</source>
        <translation>Cela a été rejeté ; ce qui était arrivé avant est gardé.</translation>
    </message>
    <message>
        <source>Look whether the file has been changed meanwhile, then send it again.</source>
        <translation>Regardez si le fichier a été modifié entre-temps, puis envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>{url} is no place for files.</source>
        <translation>{url} n’est pas un endroit pour des fichiers.</translation>
    </message>
    <message>
        <source>Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server&apos;s own folder.</source>
        <translation>Écrivez-le comme s3://bucket/prefix?endpoint=https://…, ou omettez-le pour le dossier du serveur.</translation>
    </message>
    <message>
        <source>The library&apos;s files on this PC take the {limit} MB that they may.</source>
        <translation>Les fichiers de la bibliothèque occupent sur ce PC les {limit} Mo qui leur sont permis.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>Ce qui est ici reste.</translation>
    </message>
    <message>
        <source>Allow them more, or keep less.</source>
        <translation>Permettez-leur davantage, ou gardez moins.</translation>
    </message>
    <message>
        <source>{hours} are no hours.</source>
        <translation>{hours} ne sont pas des heures.</translation>
    </message>
    <message>
        <source>Write them as 22:00-06:00, or always.</source>
        <translation>Écrivez-les comme 22:00-06:00, ou always.</translation>
    </message>
    <message>
        <source>The place where the library&apos;s files are kept has failed: {reason}.</source>
        <translation>L’endroit où sont gardés les fichiers de la bibliothèque est en panne : {reason}.</translation>
    </message>
    <message>
        <source>Posts and records are not affected.</source>
        <translation>Les messages et les notices ne sont pas touchés.</translation>
    </message>
    <message>
        <source>See to it that it can be reached, then try again.</source>
        <translation>Veillez à ce qu’il soit joignable, puis réessayez.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read here.</source>
        <translation>Ce genre de document ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>The file is on this PC.</source>
        <translation>Le fichier est sur ce PC.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what it says it is.</source>
        <translation>Le document est endommagé, ou n’est pas ce qu’il dit être.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Tout le reste fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, tell a librarian.</source>
        <translation>Allez le chercher à nouveau ; si cela n’aide pas, dites-le à un bibliothécaire.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it with another program, which can ask you for the password.</source>
        <translation>Ouvrez-le avec un autre programme, qui peut vous demander le mot de passe.</translation>
    </message>
    <message>
        <source>The file is not what the library says it is ({media}).</source>
        <translation>Le fichier n’est pas ce qu’en dit la bibliothèque ({media}).</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Tell a librarian; do not open it by other ways.</source>
        <translation>Dites-le à un bibliothécaire ; ne l’ouvrez pas par d’autres voies.</translation>
    </message>
    <message>
        <source>The document holds no text: its pages may be pictures.</source>
        <translation>Le document ne contient pas de texte : ses pages sont peut-être des images.</translation>
    </message>
    <message>
        <source>Look at its pages instead.</source>
        <translation>Regardez plutôt ses pages.</translation>
    </message>
    <message>
        <source>The document, or this page of it, needs more memory than it may take.</source>
        <translation>Le document, ou cette page, demande plus de mémoire qu’il n’en peut prendre.</translation>
    </message>
    <message>
        <source>Show it smaller, or open it with another program.</source>
        <translation>Affichez-le plus petit, ou ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The document, or this page of it, took too long to read; reading was stopped.</source>
        <translation>Le document, ou cette page, était trop long à lire ; la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Open it with another program, or go on to another page.</source>
        <translation>Ouvrez-le avec un autre programme, ou passez à une autre page.</translation>
    </message>
    <message>
        <source>Reading the document, or this page of it, failed.</source>
        <translation>La lecture du document, ou de cette page, a échoué.</translation>
    </message>
    <message>
        <source>Only the part of the program that reads documents has stopped, and it has been replaced.</source>
        <translation>Seule la partie du programme qui lit les documents s’est arrêtée, et elle a été remplacée.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents could not be started.</source>
        <translation>La partie du programme qui lit les documents n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The parcel {parcel} cannot be read.</source>
        <translation>Le colis {parcel} est illisible.</translation>
    </message>
    <message>
        <source>What is in it is still on the PC of whoever wrote it.</source>
        <translation>Son contenu est toujours sur le PC de la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>Put it on the stick again there.</source>
        <translation>Mettez-le à nouveau sur la clé là-bas.</translation>
    </message>
    <message>
        <source>The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).</source>
        <translation>Le colis {parcel} vient d’une version plus récente de GLL (format {found}&#xa0;; celle-ci lit jusqu’à {known}).</translation>
    </message>
    <message>
        <source>It stays on the stick as it is.</source>
        <translation>Il reste sur la clé tel quel.</translation>
    </message>
    <message>
        <source>Install the newer version, or hand it to somebody who has it.</source>
        <translation>Installez la version plus récente, ou confiez-le à quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>The parcel {parcel} is for another community.</source>
        <translation>Le colis {parcel} est pour une autre communauté.</translation>
    </message>
    <message>
        <source>Somebody of that community can hand it in.</source>
        <translation>Quelqu’un de cette communauté peut le remettre.</translation>
    </message>
    <message>
        <source>The server takes nothing from the PC that made the parcel {parcel}.</source>
        <translation>Le serveur n’accepte rien du PC qui a préparé le colis {parcel}.</translation>
    </message>
    <message>
        <source>It stays on the stick as it is; nothing else is affected.</source>
        <translation>Il reste sur la clé tel quel&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Whoever wrote it is told why when they sync.</source>
        <translation>La personne qui l’a écrit saura pourquoi à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>So many parcels have come from this PC that the server asks for a pause.</source>
        <translation>Tant de colis sont venus de ce PC que le serveur demande une pause.</translation>
    </message>
    <message>
        <source>Those that were handed in are safe; the others are still on the stick.</source>
        <translation>Ceux qui ont été remis sont en sécurité&#xa0;; les autres sont toujours sur la clé.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then go on.</source>
        <translation>Attendez {seconds} secondes, puis continuez.</translation>
    </message>
    <message>
        <source>A receipt on the stick cannot be believed.</source>
        <translation>Un accusé de réception sur la clé n’est pas crédible.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote waits as before.</source>
        <translation>Rien n’a été changé&#xa0;; ce que vous avez écrit attend comme avant.</translation>
    </message>
    <message>
        <source>Sync when there is a link, or ask whoever carries the stick to collect once more.</source>
        <translation>Synchronisez quand il y a une connexion, ou demandez à qui porte la clé de remettre encore une fois.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>Plug the stick in, and look where it is.</source>
        <translation>Branchez la clé, et regardez où elle se trouve.</translation>
    </message>
    <message>
        <source>There are bundles of several communities on this stick.</source>
        <translation>Il y a des lots de plusieurs communautés sur cette clé.</translation>
    </message>
    <message>
        <source>Sign in to yours first, or take a stick with its bundles alone.</source>
        <translation>Connectez-vous d’abord à la vôtre, ou prenez une clé avec ses lots seulement.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this PC yet.</source>
        <translation>Personne ne s’est encore connecté sur ce PC.</translation>
    </message>
    <message>
        <source>What you write can be kept as a draft, and is not lost.</source>
        <translation>Ce que vous écrivez peut rester en brouillon et n’est pas perdu.</translation>
    </message>
    <message>
        <source>Sign in when there is a link, or wait for the answer to your registration; then send it.</source>
        <translation>Connectez-vous quand il y a une liaison, ou attendez la réponse à votre demande&#xa0;; puis envoyez-le.</translation>
    </message>
    <message>
        <source>What arrived does not follow on from what is here.</source>
        <translation>Ce qui est arrivé ne fait pas suite à ce qui est ici.</translation>
    </message>
    <message>
        <source>The server&apos;s history is not the one this PC knows.</source>
        <translation>L’historique du serveur n’est pas celui que ce PC connaît.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your waiting posts are kept.</source>
        <translation>Rien n’a été modifié, et vos messages en attente sont conservés.</translation>
    </message>
    <message>
        <source>The server may have been restored from a copy: tell your coordinator.</source>
        <translation>Le serveur a peut-être été rétabli à partir d’une copie&#xa0;: prévenez votre coordination.</translation>
    </message>
    <message>
        <source>What this PC gave back to {server} does not bear this community&apos;s signature.</source>
        <translation>Ce que ce PC a rendu à {server} ne porte pas la signature de cette communauté.</translation>
    </message>
    <message>
        <source>Nothing was changed there, and everything that was here is still here.</source>
        <translation>Rien n’y a été changé, et tout ce qui se trouvait ici y est encore.</translation>
    </message>
    <message>
        <source>This version of the app is too old for {server}.</source>
        <translation>Cette version de l’application est trop ancienne pour {server}.</translation>
    </message>
    <message>
        <source>Install the newer version, then sync again.</source>
        <translation>Installez la version plus récente, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>{server} is older than this version of the app.</source>
        <translation>{server} est plus ancien que cette version de l’application.</translation>
    </message>
    <message>
        <source>Tell your coordinator that the server needs an update.</source>
        <translation>Dites à votre coordination que le serveur doit être mis à jour.</translation>
    </message>
    <message>
        <source>{server} is another community than the one on this PC.</source>
        <translation>{server} est une autre communauté que celle de ce PC.</translation>
    </message>
    <message>
        <source>Check the address; for another community use another profile.</source>
        <translation>Vérifiez l’adresse&#xa0;; pour une autre communauté, utilisez un autre profil.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>L’adresse e-mail ou le mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Réessayez&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in.</source>
        <translation>Trop de tentatives de connexion.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Ce compte est suspendu.</translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation>Adressez-vous à votre coordination.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Votre connexion au compte a expiré.</translation>
    </message>
    <message>
        <source>Sign in again; then sync.</source>
        <translation>Identifiez-vous de nouveau&#xa0;; puis synchronisez.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>L’accès de ce PC a été retiré.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>Si vous ne l’avez pas demandé, prévenez votre coordination&#xa0;; sinon, identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>{server} does not know this PC.</source>
        <translation>{server} ne connaît pas ce PC.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this profile yet.</source>
        <translation>Personne ne s’est encore identifié sur ce profil.</translation>
    </message>
    <message>
        <source>Sign in first: gllapp --profile DIR sign-in URL --email YOU.</source>
        <translation>Identifiez-vous d’abord&#xa0;: gllapp --profile DIR sign-in URL --email VOUS.</translation>
    </message>
    <message>
        <source>This profile belongs to {name}.</source>
        <translation>Ce profil appartient à {name}.</translation>
    </message>
    <message>
        <source>For another person use another profile.</source>
        <translation>Pour une autre personne, utilisez un autre profil.</translation>
    </message>
    <message>
        <source>The enrolment of this PC was not complete ({reason}).</source>
        <translation>L’inscription de ce PC est incomplète ({reason}).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>A post needs some text.</source>
        <translation>Un message doit contenir du texte.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>A post may hold {limit} KB of text; this one has {size} KB.</source>
        <translation>Un message peut contenir {limit} Ko de texte&#xa0;; celui-ci en a {size}.</translation>
    </message>
    <message>
        <source>Your text is kept as it is.</source>
        <translation>Votre texte est conservé tel quel.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Raccourcissez-le, ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Give its id, or more of its characters.</source>
        <translation>Donnez son identifiant, ou plus de caractères.</translation>
    </message>
    <message>
        <source>Read them, and tick the box; in a command, say --rules.</source>
        <translation>Lisez-les et cochez la case ; dans une commande, ajoutez --rules.</translation>
    </message>
    <message>
        <source>The words that this is about are not in the document, or not any more.</source>
        <translation>Les mots dont il s’agit ne sont pas dans le document, ou n’y sont plus.</translation>
    </message>
    <message>
        <source>Look at its text as it is now; then write what you would like into it, or close the comment.</source>
        <translation>Regardez son texte tel qu’il est maintenant ; puis écrivez-y ce que vous voulez, ou fermez le commentaire.</translation>
    </message>
    <message>
        <source>The document has no section “{heading}”.</source>
        <translation>Le document n’a pas de section « {heading} ».</translation>
    </message>
    <message>
        <source>See its headings with: doc show.</source>
        <translation>Voyez ses titres avec : doc show.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>Donnez-lui un titre d’une ligne.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>Un titre peut avoir {limit} caractères&#xa0;; celui-ci en a {size}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Raccourcissez le titre.</translation>
    </message>
    <message>
        <source>Only the first post of a thread has a title and tags.</source>
        <translation>Seul le premier message d’une discussion a un titre et des étiquettes.</translation>
    </message>
    <message>
        <source>Edit the thread&apos;s first post.</source>
        <translation>Modifiez le premier message de la discussion.</translation>
    </message>
    <message>
        <source>A thread may have {limit} tags.</source>
        <translation>Une discussion peut avoir {limit} étiquettes.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Retirez-en.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag.</source>
        <translation>«&#xa0;{tag}&#xa0;» ne peut pas être une étiquette.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>Les étiquettes sont des mots de {limit} caractères au plus, sans virgule.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>Use two letters, for example en or fr.</source>
        <translation>Utilisez deux lettres, par exemple en ou fr.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>Le texte contient des caractères qui ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>Paste it again as plain text.</source>
        <translation>Collez-le de nouveau comme texte simple.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {position}).</source>
        <translation>Le texte n’est pas de l’UTF-8 valable (octet {position}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>There is no stream “{stream}” here.</source>
        <translation>Il n’y a pas de rubrique «&#xa0;{stream}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>Voyez les noms des rubriques avec&#xa0;: post list&#xa0;; synchronisez d’abord si elle est nouvelle.</translation>
    </message>
    <message>
        <source>There is no thread {thread} here.</source>
        <translation>Il n’y a pas de discussion {thread} ici.</translation>
    </message>
    <message>
        <source>Sync first if it is new.</source>
        <translation>Synchronisez d’abord si elle est nouvelle.</translation>
    </message>
    <message>
        <source>There is no post {post} here.</source>
        <translation>Il n’y a pas de message {post} ici.</translation>
    </message>
    <message>
        <source>That draft is no longer here.</source>
        <translation>Ce brouillon n’est plus ici.</translation>
    </message>
    <message>
        <source>It may have been sent or discarded in another window.</source>
        <translation>Il a peut-être été envoyé ou supprimé dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>That conflict is not there any more.</source>
        <translation>Ce conflit n’existe plus.</translation>
    </message>
    <message>
        <source>It was settled on another device, or another version has come: look at the list again.</source>
        <translation>Il a été réglé sur un autre appareil, ou une autre version est arrivée&#xa0;: regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The post has changed since you looked at it.</source>
        <translation>Le message a changé depuis que vous l’avez regardé.</translation>
    </message>
    <message>
        <source>Look at it once more, then decide.</source>
        <translation>Regardez-le encore une fois, puis décidez.</translation>
    </message>
    <message>
        <source>Its author has withdrawn this post.</source>
        <translation>Son auteur a retiré ce message.</translation>
    </message>
    <message>
        <source>Its versions are for its author and for moderators.</source>
        <translation>Ses versions sont réservées à son auteur et aux modérateurs.</translation>
    </message>
    <message>
        <source>That item is not in the outbox.</source>
        <translation>Cet élément n’est pas dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The stream is closed to new posts.</source>
        <translation>La rubrique n’accepte plus de messages.</translation>
    </message>
    <message>
        <source>Choose another stream.</source>
        <translation>Choisissez une autre rubrique.</translation>
    </message>
    <message>
        <source>Only its author may edit this post.</source>
        <translation>Seule la personne qui l’a écrit peut modifier ce message.</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Répondez-y plutôt.</translation>
    </message>
    <message>
        <source>Your role in the community does not allow this.</source>
        <translation>Votre rôle dans la communauté ne le permet pas.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>La modification ne change rien.</translation>
    </message>
    <message>
        <source>The server could not read this item.</source>
        <translation>Le serveur n’a pas pu lire cet élément.</translation>
    </message>
    <message>
        <source>Copy the text and send it as a new post; tell your coordinator.</source>
        <translation>Copiez le texte et envoyez-le comme nouveau message&#xa0;; prévenez votre coordination.</translation>
    </message>
    <message>
        <source>That place does not exist, or is not open to you.</source>
        <translation>Ce lieu n’existe pas, ou ne vous est pas ouvert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>The server does not know this kind of item yet.</source>
        <translation>Le serveur ne connaît pas encore ce type d’élément.</translation>
    </message>
    <message>
        <source>It is sent again when the server is updated.</source>
        <translation>Il sera renvoyé quand le serveur sera mis à jour.</translation>
    </message>
    <message>
        <source>No text came on standard input.</source>
        <translation>Aucun texte n’est arrivé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Pipe the text in, for example: echo Hello | gllapp … --text-stdin.</source>
        <translation>Envoyez le texte par un tube, par exemple&#xa0;: echo Bonjour | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Aucun mot de passe n’est arrivé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>Envoyez-le par un tube, par exemple depuis un fichier que vous seul pouvez lire&#xa0;: gllapp … --password-stdin &lt; FICHIER.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>La commande n’a pas été comprise&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>Voyez&#xa0;: gllapp --help.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this PC for permission to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez le droit d’y écrire à la personne qui s’occupe de ce PC.</translation>
    </message>
    <message>
        <source>This profile is open in another window or command: {owner}.</source>
        <translation>Ce profil est ouvert dans une autre fenêtre ou commande&#xa0;: {owner}.</translation>
    </message>
    <message>
        <source>Use that window, or try again when it is closed.</source>
        <translation>Utilisez cette fenêtre, ou réessayez quand elle sera fermée.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>Rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>Choose another place, or take away its write protection: some sticks have a small switch.</source>
        <translation>Choisissez un autre endroit, ou ôtez la protection en écriture&#xa0;: certaines clés ont un petit interrupteur.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}).</source>
        <translation>Le disque n’a pas pu être lu ou écrit ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is not touched.</source>
        <translation>Ce qui était déjà enregistré n’a pas été touché.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then try again.</source>
        <translation>Vérifiez le disque ou la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>Ces données ont été écrites par une version plus récente de l’application (format {found}&#xa0;; cette version connaît {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>Rien n’a été modifié&#xa0;; tout est encore là.</translation>
    </message>
    <message>
        <source>Install the newer version of the app.</source>
        <translation>Installez la version plus récente de l’application.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged or not a GLL file.</source>
        <translation>Le fichier de données {file} est abîmé ou n’est pas un fichier GLL.</translation>
    </message>
    <message>
        <source>It was left untouched, and so were the safety copies beside it.</source>
        <translation>Il n’a pas été touché, ni les copies de sécurité à côté de lui.</translation>
    </message>
    <message>
        <source>Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.</source>
        <translation>Réparez-le avec&#xa0;: gllapp doctor --repair. Demandez à votre coordination avant de supprimer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Close the window and repair the file with: gllapp doctor --repair.</source>
        <translation>Fermez la fenêtre et réparez le fichier avec&#xa0;: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file could not be read; it was made anew from all others.</source>
        <translation>Pages du fichier de données devenues illisibles&#xa0;: {pages}&#xa0;; le fichier a été refait à partir de toutes les autres.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>Le fichier endommagé est conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>Sync, to fetch again what was in those pages.</source>
        <translation>Synchronisez pour recevoir de nouveau ce que contenaient ces pages.</translation>
    </message>
    <message>
        <source>So much of the data file {file} is damaged that not even whose it is can be read.</source>
        <translation>Le fichier de données {file} est si endommagé que l’on ne peut même plus lire à qui il appartient.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.</source>
        <translation>Mettez vos travaux non envoyés en sécurité avec&#xa0;: gllapp doctor --salvage DOSSIER&#xa0;; puis mettez le fichier de côté, connectez-vous, synchronisez et importez ces travaux.</translation>
    </message>
    <message>
        <source>“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.</source>
        <translation>« {pod} » est un groupe, réservé à ses membres : sur une clé USB il ne peut être que scellé.</translation>
    </message>
    <message>
        <source>Choose it as a pod (--pod): it is sealed for the devices of its members.</source>
        <translation>Choisissez-le comme groupe (--pod) : il est scellé pour les appareils de ses membres.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>La clé des données de ce profil n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>That is not something that can be allowed.</source>
        <translation>Ce n’est pas une limite possible.</translation>
    </message>
    <message>
        <source>Give a number, or 0 for no limit.</source>
        <translation>Donnez un nombre, ou 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>What you allow for a week on connections that you pay for is used up.</source>
        <translation>Ce que vous permettez pour une semaine sur les connexions payantes est épuisé.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what waits is safe.</source>
        <translation>Rien n’a été envoyé, et ce qui attend est en sécurité.</translation>
    </message>
    <message>
        <source>There is no network number {network} here.</source>
        <translation>Il n’y a pas ici de réseau numéro {network}.</translation>
    </message>
    <message>
        <source>See the list: gllapp network list.</source>
        <translation>Voyez la liste : gllapp network list.</translation>
    </message>
    <message>
        <source>Tell who shared it, or a librarian: the file has to be sent to the server again.</source>
        <translation>Prévenez la personne qui l’a partagé, ou un bibliothécaire : le fichier doit être envoyé de nouveau au serveur.</translation>
    </message>
    <message>
        <source>The registration is not whole: {field} is missing.</source>
        <translation>La demande n&apos;est pas complète&#xa0;: il manque {field}.</translation>
    </message>
    <message>
        <source>What you filled in is kept on this PC.</source>
        <translation>Ce que vous avez rempli est gardé sur ce PC.</translation>
    </message>
    <message>
        <source>Fill it in, then hand the form in.</source>
        <translation>Complétez-la, puis remettez le formulaire.</translation>
    </message>
    <message>
        <source>What the registration says under {field} cannot be understood.</source>
        <translation>Ce que la demande dit sous {field} ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Change it, then hand the form in.</source>
        <translation>Modifiez-le, puis remettez le formulaire.</translation>
    </message>
    <message>
        <source>{file} is not a registration form ({reason}).</source>
        <translation>{file} n&apos;est pas un formulaire de demande ({reason}).</translation>
    </message>
    <message>
        <source>The documentation of gllapp register shows one.</source>
        <translation>La documentation de gllapp register en montre un.</translation>
    </message>
    <message>
        <source>The registration is {over} bytes too long to travel in an e-mail or over a slow link.</source>
        <translation>La demande est trop longue de {over} octets pour voyager dans un e-mail ou sur une liaison lente.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Dites-le en moins de mots.</translation>
    </message>
    <message>
        <source>This is not a whole registration.</source>
        <translation>Ce n&apos;est pas une demande entière.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first mark to the last one.</source>
        <translation>Copiez-la encore une fois, de la première marque à la dernière.</translation>
    </message>
    <message>
        <source>This registration is for another community.</source>
        <translation>Cette demande est pour une autre communauté.</translation>
    </message>
    <message>
        <source>Send it to the address of the community that it was written for.</source>
        <translation>Envoyez-la à l&apos;adresse de la communauté pour laquelle elle a été écrite.</translation>
    </message>
    <message>
        <source>This PC has an account here already.</source>
        <translation>Ce PC a déjà un compte ici.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail address and password.</source>
        <translation>Connectez-vous avec votre adresse e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>This registration was approved already.</source>
        <translation>Cette demande a déjà été acceptée.</translation>
    </message>
    <message>
        <source>Change what the member may do with: gllserver member.</source>
        <translation>Changez ce que le membre peut faire avec&#xa0;: gllserver member.</translation>
    </message>
    <message>
        <source>So many registrations wait for an answer that the community takes no more just now.</source>
        <translation>Tant de demandes attendent une réponse que la communauté n&apos;en prend plus pour le moment.</translation>
    </message>
    <message>
        <source>Yours is kept on this PC, and waits.</source>
        <translation>La vôtre est gardée sur ce PC et attend.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or send it with somebody who carries a stick.</source>
        <translation>Réessayez demain, ou envoyez-la avec quelqu&apos;un qui porte une clé.</translation>
    </message>
    <message>
        <source>So many registrations have come from your network that the server asks for a pause.</source>
        <translation>Tant de demandes sont venues de votre réseau que le serveur demande une pause.</translation>
    </message>
    <message>
        <source>There is no registration {registration}.</source>
        <translation>Il n&apos;y a pas de demande {registration}.</translation>
    </message>
    <message>
        <source>See them with: gllserver registration list --all.</source>
        <translation>Voyez-les avec&#xa0;: gllserver registration list --all.</translation>
    </message>
    <message>
        <source>Nobody is registering on this PC.</source>
        <translation>Personne ne demande à devenir membre sur ce PC.</translation>
    </message>
    <message>
        <source>Fill in a form, and hand it in with: gllapp register.</source>
        <translation>Remplissez un formulaire et remettez-le avec&#xa0;: gllapp register.</translation>
    </message>
    <message>
        <source>This PC does not know yet which community you want to register with.</source>
        <translation>Ce PC ne sait pas encore de quelle communauté vous voulez devenir membre.</translation>
    </message>
    <message>
        <source>Plug in a stick of the community, or name its address while there is a connection.</source>
        <translation>Branchez une clé de la communauté, ou donnez son adresse quand il y a une connexion.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Il manque un titre.</translation>
    </message>
    <message>
        <source>This may have {limit} characters; what was written has {size}.</source>
        <translation>Ce texte peut avoir {limit} caractères ; ce qui a été écrit en a {size}.</translation>
    </message>
    <message>
        <source>Shorten it, or say the rest elsewhere.</source>
        <translation>Raccourcissez-le, ou dites le reste ailleurs.</translation>
    </message>
    <message>
        <source>There is no stream on this PC yet to write in.</source>
        <translation>Il n’y a pas encore de rubrique où écrire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Votre texte est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Sync once, or read a bundle from USB; then open the draft, and choose where it goes.</source>
        <translation>Synchronisez une fois, ou lisez un paquet sur clé USB&#xa0;; ouvrez ensuite le brouillon et choisissez où il va.</translation>
    </message>
    <message>
        <source>{prefix} could be more than one.</source>
        <translation>{prefix} peut en désigner plusieurs.</translation>
    </message>
    <message>
        <source>Every version is kept in the history.</source>
        <translation>Toutes les versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>This is for the members of a pod, or for those admitted to a stream, and you are not one of them.</source>
        <translation>Ceci est réservé aux membres d’un groupe, ou aux personnes admises dans une rubrique, et vous n’en faites pas partie.</translation>
    </message>
    <message>
        <source>Ask to join the pod, or ask the community&apos;s coordinator to admit you to the stream.</source>
        <translation>Demandez à entrer dans le groupe, ou demandez au coordinateur de la communauté de vous admettre dans la rubrique.</translation>
    </message>
    <message>
        <source>The data is untouched and stays encrypted.</source>
        <translation>Les données n’ont pas été touchées et restent chiffrées.</translation>
    </message>
    <message>
        <source>Use the system account and the key store in which the profile was made.</source>
        <translation>Utilisez le compte du système et le trousseau avec lesquels le profil a été créé.</translation>
    </message>
    <message>
        <source>This system has no key store in which a secret could be kept.</source>
        <translation>Ce système n’a pas de trousseau où garder un secret.</translation>
    </message>
    <message>
        <source>Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.</source>
        <translation>Choisissez une phrase secrète dans la fenêtre, ou indiquez un fichier privé par GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>The file {file} can be read by other people.</source>
        <translation>D’autres personnes peuvent lire le fichier {file}.</translation>
    </message>
    <message>
        <source>Make it private first: chmod 600.</source>
        <translation>Rendez-le d’abord privé&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The file {file} does not hold GLL secrets.</source>
        <translation>Le fichier {file} ne contient pas de secrets GLL.</translation>
    </message>
    <message>
        <source>Name another file by GLL_SECRETS_FILE.</source>
        <translation>Indiquez un autre fichier par GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>This profile&apos;s key is sealed with a passphrase, and nobody could be asked for it.</source>
        <translation>La clé de ce profil est scellée par une phrase secrète, et personne n’a pu la donner.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or open the window.</source>
        <translation>Lancez la commande dans un terminal, ou ouvrez la fenêtre.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>La phrase secrète n’est pas correcte.</translation>
    </message>
    <message>
        <source>After several wrong tries there is a pause: {seconds} seconds are left.</source>
        <translation>Après plusieurs essais manqués, il y a une pause&#xa0;: il reste {seconds} secondes.</translation>
    </message>
    <message>
        <source>Wait so long, then type it again. Closing GLL does not make the pause shorter.</source>
        <translation>Attendez, puis saisissez-le à nouveau. Fermer GLL n’abrège pas la pause.</translation>
    </message>
    <message>
        <source>This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.</source>
        <translation>Ce PC n’a pas de magasin de clés&#xa0;; sans lui, qui vole le disque devine vite un code PIN.</translation>
    </message>
    <message>
        <source>Choose a password of at least {least} characters instead.</source>
        <translation>Choisissez plutôt un mot de passe d’au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Several people use this PC, so that a PIN or a password is needed for what is yours.</source>
        <translation>Plusieurs personnes utilisent ce PC&#xa0;: il faut donc un code PIN ou un mot de passe pour ce qui est à vous.</translation>
    </message>
    <message>
        <source>Choose one, or ask whoever looks after this PC to let people do without.</source>
        <translation>Choisissez-en un, ou demandez à la personne responsable de ce PC de permettre de s’en passer.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un code PIN a de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>Choose one that is not a year or a birthday.</source>
        <translation>Choisissez-en un qui ne soit ni une année ni une date de naissance.</translation>
    </message>
    <message>
        <source>A password for this PC has at least {least} characters.</source>
        <translation>Un mot de passe pour ce PC a au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>Choisissez-en un plus long&#xa0;; plusieurs mots se retiennent bien.</translation>
    </message>
    <message>
        <source>Nobody on this PC is called {name}.</source>
        <translation>Personne ne s’appelle {name} sur ce PC.</translation>
    </message>
    <message>
        <source>See who is here: gllapp account list.</source>
        <translation>Voir qui est ici : gllapp account list.</translation>
    </message>
    <message>
        <source>Several people on this PC are called {name}.</source>
        <translation>Plusieurs personnes sur ce PC s’appellent {name}.</translation>
    </message>
    <message>
        <source>Name the folder of the account instead; see: gllapp account list.</source>
        <translation>Indiquez plutôt le dossier du compte&#xa0;; voir&#xa0;: gllapp account list.</translation>
    </message>
    <message>
        <source>Only the custodian of this PC can do this.</source>
        <translation>Seule la personne responsable de ce PC peut le faire.</translation>
    </message>
    <message>
        <source>Ask {name}, who looks after this PC.</source>
        <translation>Demandez à {name}, responsable de ce PC.</translation>
    </message>
    <message>
        <source>{count} items of {name} were not received by the community yet.</source>
        <translation>{count} éléments de {name} n’ont pas encore été reçus par la communauté.</translation>
    </message>
    <message>
        <source>Send them, export them or say that they may go; see: gllapp account remove --help.</source>
        <translation>Envoyez-les, exportez-les ou dites qu’ils peuvent disparaître&#xa0;; voir&#xa0;: gllapp account remove --help.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or did not answer.</source>
        <translation>Le trousseau de ce système est verrouillé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open.</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Use a command instead; see: gllapp --help.</source>
        <translation>Utilisez plutôt une commande&#xa0;; voyez&#xa0;: gllapp --help.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Il existe déjà un fichier {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of unsent work.</source>
        <translation>{file} est endommagé, ou n’est pas un fichier de travaux non envoyés.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, or export it again.</source>
        <translation>Copiez-le de nouveau depuis l’endroit où il a été créé, ou exportez-le encore une fois.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>{file} a été écrit par une version plus récente de l’application (format {found}&#xa0;; cette version connaît {known}).</translation>
    </message>
    <message>
        <source>{file} holds the work of another member or community; this profile belongs to {name}.</source>
        <translation>{file} contient les travaux d’un autre membre ou d’une autre communauté&#xa0;; ce profil appartient à {name}.</translation>
    </message>
    <message>
        <source>Import it into a profile of the member who wrote it.</source>
        <translation>Importez-le dans un profil du membre qui les a écrits.</translation>
    </message>
    <message>
        <source>{found} of what was checked is damaged.</source>
        <translation>Éléments endommagés parmi ce qui a été vérifié&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>What you wrote is not touched by a repair.</source>
        <translation>Une réparation ne touche pas à ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Repair what can be repaired with: gllapp doctor --repair.</source>
        <translation>Réparez ce qui peut l’être avec&#xa0;: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file cannot be read any more.</source>
        <translation>Pages du fichier de données devenues illisibles&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>All other pages are as they were written, and nothing was changed.</source>
        <translation>Toutes les autres pages sont telles qu’elles ont été écrites, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The indexes of the data file do not fit what is in it.</source>
        <translation>Les index du fichier de données ne correspondent pas à son contenu.</translation>
    </message>
    <message>
        <source>What is stored is there; it may not be found or shown.</source>
        <translation>Ce qui est enregistré est là, mais peut ne pas être trouvé ou affiché.</translation>
    </message>
    <message>
        <source>A repair builds the indexes anew.</source>
        <translation>Une réparation reconstruit les index.</translation>
    </message>
    <message>
        <source>This profile was copied, moved, or put back from a backup; that was seen on {when}.</source>
        <translation>Ce profil a été copié, déplacé ou rétabli à partir d’une sauvegarde ; cela a été constaté le {when}.</translation>
    </message>
    <message>
        <source>Nothing was lost. What another copy writes is told apart from what is written here.</source>
        <translation>Rien n’a été perdu. Ce qu’une autre copie écrit est distingué de ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.</source>
        <translation>Il n’y a rien à faire. S’il sert sur deux PC, connectez-vous avec un profil distinct sur l’un d’eux.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are left on the disk.</source>
        <translation>Il ne reste que {megabytes} Mo sur le disque.</translation>
    </message>
    <message>
        <source>Free some space before the next sync.</source>
        <translation>Libérez de la place avant la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>{entries} received items are not proven to be what the server sent.</source>
        <translation>Éléments reçus dont rien ne prouve qu’ils sont ce que le serveur a envoyé&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Nothing that you wrote is affected.</source>
        <translation>Rien de ce que vous avez écrit n’est touché.</translation>
    </message>
    <message>
        <source>A repair sets them aside, and the next sync fetches them again.</source>
        <translation>Une réparation les met de côté, et la prochaine synchronisation les reçoit de nouveau.</translation>
    </message>
    <message>
        <source>{rows} of the rows that are shown are not what was written.</source>
        <translation>Éléments affichés qui ne correspondent pas à ce qui a été écrit&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>What was written is whole.</source>
        <translation>Ce qui a été écrit est intact.</translation>
    </message>
    <message>
        <source>A repair makes them anew from it.</source>
        <translation>Une réparation les refait à partir de là.</translation>
    </message>
    <message>
        <source>The search does not find what is there.</source>
        <translation>La recherche ne trouve pas ce qui est là.</translation>
    </message>
    <message>
        <source>A repair builds the search anew.</source>
        <translation>Une réparation reconstruit la recherche.</translation>
    </message>
    <message>
        <source>One of the two copies that are kept of each outbox item is damaged for {items} of them.</source>
        <translation>Éléments de la boîte d’envoi dont l’une des deux copies conservées est endommagée&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation>L’autre copie est intacte.</translation>
    </message>
    <message>
        <source>A repair makes the damaged copies anew.</source>
        <translation>Une réparation refait les copies endommagées.</translation>
    </message>
    <message>
        <source>{items} items of the outbox cannot be read any more.</source>
        <translation>Éléments de la boîte d’envoi devenus illisibles&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>They are not thrown away, and do not stop the others.</source>
        <translation>Ils ne sont pas jetés, et n’arrêtent pas les autres.</translation>
    </message>
    <message>
        <source>A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.</source>
        <translation>Une réparation conserve leurs octets dans {folder} et les met dans «&#xa0;À vérifier&#xa0;»&#xa0;; écrivez-les encore une fois.</translation>
    </message>
    <message>
        <source>This item cannot be read any more.</source>
        <translation>Cet élément est devenu illisible.</translation>
    </message>
    <message>
        <source>Its bytes are kept in the profile&apos;s folder “unreadable”.</source>
        <translation>Ses octets sont conservés dans le dossier «&#xa0;unreadable&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>Write it once more, then take this one out of the outbox.</source>
        <translation>Écrivez-le encore une fois, puis retirez celui-ci de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The tags of {drafts} drafts cannot be read.</source>
        <translation>Brouillons dont les étiquettes sont illisibles&#xa0;: {drafts}.</translation>
    </message>
    <message>
        <source>Their texts are whole.</source>
        <translation>Leurs textes sont intacts.</translation>
    </message>
    <message>
        <source>A repair puts what is left of the tags below the texts.</source>
        <translation>Une réparation place ce qui reste des étiquettes sous les textes.</translation>
    </message>
    <message>
        <source>The history of {server} is not the one that this PC knows; it was probably restored from a copy.</source>
        <translation>L’historique de {server} n’est pas celui que ce PC connaît&#xa0;; il a sans doute été restauré à partir d’une copie.</translation>
    </message>
    <message>
        <source>Sync: both go back to what they share, and the server gets back what it lost.</source>
        <translation>Synchronisez&#xa0;: les deux reviennent à ce qu’ils partagent, et le serveur retrouve ce qu’il a perdu.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min ahead of the server&apos;s.</source>
        <translation>L’horloge de ce PC avance de {hours} h {minutes} min sur celle du serveur.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Rien n’est perdu pour autant.</translation>
    </message>
    <message>
        <source>Set this PC&apos;s date, time and time zone.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de ce PC.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min behind the server&apos;s.</source>
        <translation>L’horloge de ce PC retarde de {hours} h {minutes} min sur celle du serveur.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days ahead of the server&apos;s.</source>
        <translation>L’horloge de ce PC avance de {days} jours sur celle du serveur.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days behind the server&apos;s.</source>
        <translation>L’horloge de ce PC retarde de {days} jours sur celle du serveur.</translation>
    </message>
    <message>
        <source>There is no bundle in {folder}.</source>
        <translation>Il n’y a pas de lot dans {folder}.</translation>
    </message>
    <message>
        <source>Name the stick itself: the folder in which the folder GLL is.</source>
        <translation>Indiquez la clé elle-même&#xa0;: le dossier qui contient le dossier GLL.</translation>
    </message>
    <message>
        <source>The bundle on this stick is unfinished: it was pulled out, or is still being made.</source>
        <translation>Le lot de cette clé est inachevé&#xa0;: elle a été retirée, ou il est encore en préparation.</translation>
    </message>
    <message>
        <source>Finish it where it was made: the same command goes on from where it stopped.</source>
        <translation>Terminez-le là où il a été préparé&#xa0;: le même travail reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.</source>
        <translation>La signature de ce lot ne lui correspond pas&#xa0;: quelqu’un l’a modifié, ou la clé est abîmée.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, from a person you know.</source>
        <translation>Redemandez ce lot, à une personne que vous connaissez.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program (format {found}; this version knows {known}).</source>
        <translation>Ce lot vient d’une version plus récente de ce programme (format {found}&#xa0;; celle-ci connaît {known}).</translation>
    </message>
    <message>
        <source>This is more than one bundle can list (its list may have {limit} MB).</source>
        <translation>C’est plus qu’un lot ne peut en répertorier (sa liste peut avoir {limit} Mo).</translation>
    </message>
    <message>
        <source>Make several bundles, each with fewer shelves.</source>
        <translation>Préparez plusieurs lots, chacun avec moins d’étagères.</translation>
    </message>
    <message>
        <source>The list of what is in this bundle is damaged.</source>
        <translation>La liste de ce que contient ce lot est abîmée.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more.</source>
        <translation>Redemandez ce lot.</translation>
    </message>
    <message>
        <source>{file} on this stick is damaged or missing.</source>
        <translation>{file} sur cette clé est abîmé ou manque.</translation>
    </message>
    <message>
        <source>It was left out; the rest is usable.</source>
        <translation>Il a été laissé de côté&#xa0;; le reste est utilisable.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, or sync when there is a network.</source>
        <translation>Redemandez ce lot, ou synchronisez quand il y a un réseau.</translation>
    </message>
    <message>
        <source>This bundle is of another community ({community}).</source>
        <translation>Ce lot est d’une autre communauté ({community}).</translation>
    </message>
    <message>
        <source>This bundle and this PC hold the same posts in another order: the server was restored in between.</source>
        <translation>Ce lot et ce PC ont les mêmes messages dans un autre ordre&#xa0;: le serveur a été rétabli entre-temps.</translation>
    </message>
    <message>
        <source>Nothing of this stream was taken in from the stick.</source>
        <translation>Rien de cette rubrique n’a été repris de la clé.</translation>
    </message>
    <message>
        <source>Sync when there is a network: that brings both together.</source>
        <translation>Synchronisez quand il y a un réseau&#xa0;: cela réunit les deux.</translation>
    </message>
    <message>
        <source>What is between this PC&apos;s copy and this bundle is missing ({title}).</source>
        <translation>Il manque ce qui sépare la copie de ce PC de ce lot ({title}).</translation>
    </message>
    <message>
        <source>The rest of the bundle is usable.</source>
        <translation>Le reste du lot est utilisable.</translation>
    </message>
    <message>
        <source>Import the bundle before this one first, or sync.</source>
        <translation>Ajoutez d’abord le lot précédent, ou synchronisez.</translation>
    </message>
    <message>
        <source>Nobody in this community has allowed whoever signed this bundle to do so.</source>
        <translation>Personne dans cette communauté n’a autorisé la personne qui a signé ce lot.</translation>
    </message>
    <message>
        <source>Ask your coordinator who makes bundles.</source>
        <translation>Demandez à votre coordination qui prépare les lots.</translation>
    </message>
    <message>
        <source>The community has withdrawn the right to make bundles from whoever signed this one ({channel}).</source>
        <translation>La communauté a retiré à la personne qui a signé ce lot le droit d’en préparer ({channel}).</translation>
    </message>
    <message>
        <source>Ask your coordinator for a newer bundle.</source>
        <translation>Demandez à votre coordination un lot plus récent.</translation>
    </message>
    <message>
        <source>The right to make bundles of whoever signed this one had ended when it was made ({channel}).</source>
        <translation>Le droit de préparer des lots de la personne qui a signé celui-ci avait pris fin quand il a été préparé ({channel}).</translation>
    </message>
    <message>
        <source>“{stream}” is for some members alone, and a stick can be read by anybody.</source>
        <translation>«&#xa0;{stream}&#xa0;» est réservé à certains membres, et une clé peut être lue par tout le monde.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>{file} is no site card, or it is damaged.</source>
        <translation>{file} n’est pas une fiche de site, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>Copy it once more from the PC that it speaks of, or make a new one there.</source>
        <translation>Copiez-la encore une fois depuis le PC dont elle parle, ou faites-en une nouvelle là-bas.</translation>
    </message>
    <message>
        <source>{file} is a site card of another community.</source>
        <translation>{file} est la fiche de site d’une autre communauté.</translation>
    </message>
    <message>
        <source>Choose the card of a site of this community.</source>
        <translation>Choisissez la fiche d&apos;un site de cette communauté.</translation>
    </message>
    <message>
        <source>There is too little room on the stick: {size} MB are needed, {free} MB are free.</source>
        <translation>Il y a trop peu de place sur la clé&#xa0;: il faut {size} Mo, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>Make room, take another stick, or choose less.</source>
        <translation>Faites de la place, prenez une autre clé, ou choisissez moins.</translation>
    </message>
    <message>
        <source>The stick {stick} was pulled out before this was done.</source>
        <translation>La clé {stick} a été retirée avant la fin.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept, and the same work goes on from there.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui est fait est gardé, et le même travail reprend de là.</translation>
    </message>
    <message>
        <source>Plug it in again, then go on.</source>
        <translation>Rebranchez-la, puis continuez.</translation>
    </message>
    <message>
        <source>A part of this file on the stick {stick} is damaged.</source>
        <translation>Une partie de ce fichier sur la clé {stick} est abîmée.</translation>
    </message>
    <message>
        <source>It was refused; what is good of the file is stored.</source>
        <translation>Elle a été refusée&#xa0;; ce qui est bon du fichier est enregistré.</translation>
    </message>
    <message>
        <source>What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.</source>
        <translation>Ce qui manque vient du serveur, ou d’une autre clé. Demandez un nouveau lot&#xa0;: cette clé est peut-être en fin de vie.</translation>
    </message>
    <message>
        <source>What was written to the stick reads back as something else ({file}).</source>
        <translation>Ce qui a été écrit sur la clé se relit autrement ({file}).</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished.</source>
        <translation>Le lot est marqué comme inachevé.</translation>
    </message>
    <message>
        <source>Take another stick: this one is worn out, or claims more room than it has.</source>
        <translation>Prenez une autre clé&#xa0;: celle-ci est usée, ou annonce plus de place qu’elle n’en a.</translation>
    </message>
    <message>
        <source>No publisher has an id that begins with {publisher}.</source>
        <translation>Aucune personne qui prépare des lots n’a un identifiant qui commence par {publisher}.</translation>
    </message>
    <message>
        <source>See them with: gllserver publisher list.</source>
        <translation>Voyez-les avec&#xa0;: gllserver publisher list.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>Il n’y a pas de communauté dans {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>Créez-en d’abord une&#xa0;: gllserver init --data {folder}.</translation>
    </message>
    <message>
        <source>There is a community in {folder} already.</source>
        <translation>Il y a déjà une communauté dans {folder}.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Utilisez-la, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the server (format {found}; this version knows {known}).</source>
        <translation>Ces données ont été écrites par une version plus récente du serveur (format {found}&#xa0;; cette version connaît {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>This PC has not signed a bundle before, and must ask the server for that once.</source>
        <translation>Ce PC n&apos;a pas encore signé de paquet et doit le demander une fois au serveur.</translation>
    </message>
    <message>
        <source>Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.</source>
        <translation>Connectez-vous à internet, puis refaites le paquet ; ou demandez à votre coordinateur : gllserver publisher add --email {email} --device {device} ; puis synchronisez.</translation>
    </message>
    <message>
        <source>The database does not answer ({reason}).</source>
        <translation>La base de données ne répond pas ({reason}).</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>Vérifiez qu’elle fonctionne et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>There is a member with the address {email} already.</source>
        <translation>Il y a déjà un membre avec l’adresse {email}.</translation>
    </message>
    <message>
        <source>There is no member with the address {email}.</source>
        <translation>Il n’y a pas de membre avec l’adresse {email}.</translation>
    </message>
    <message>
        <source>That member has no device {device}.</source>
        <translation>Ce membre n’a pas d’appareil {device}.</translation>
    </message>
    <message>
        <source>See them with: gllserver device list.</source>
        <translation>Voyez-les avec&#xa0;: gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no pod {pod} here.</source>
        <translation>Il n’y a pas de groupe {pod} ici.</translation>
    </message>
    <message>
        <source>See the pods with: pod list.</source>
        <translation>Voyez les groupes avec&#xa0;: pod list.</translation>
    </message>
    <message>
        <source>There is no document {document} here.</source>
        <translation>Il n’y a pas de document {document} ici.</translation>
    </message>
    <message>
        <source>See a pod&apos;s documents with: doc list.</source>
        <translation>Voyez les documents d’un groupe avec&#xa0;: doc list.</translation>
    </message>
    <message>
        <source>What this is about ({record}) is not here.</source>
        <translation>Ce dont il s’agit ({record}) n’est pas ici.</translation>
    </message>
    <message>
        <source>Sync, and try again; it may have been of a pod that you are no longer in.</source>
        <translation>Synchronisez et réessayez&#xa0;; cela venait peut-être d’un groupe dont vous n’êtes plus.</translation>
    </message>
    <message>
        <source>The pod is archived, and takes nothing new.</source>
        <translation>Le groupe est archivé et n’accepte rien de nouveau.</translation>
    </message>
    <message>
        <source>Ask its facilitators to open it again.</source>
        <translation>Demandez à ses facilitateurs de le rouvrir.</translation>
    </message>
    <message>
        <source>The pod is approved and not open yet.</source>
        <translation>Le groupe est approuvé et pas encore ouvert.</translation>
    </message>
    <message>
        <source>Sync; the server opens it when it receives the approval.</source>
        <translation>Synchronisez&#xa0;; le serveur l’ouvre quand il reçoit l’approbation.</translation>
    </message>
    <message>
        <source>Only the pod&apos;s facilitators do this.</source>
        <translation>Seuls les facilitateurs du groupe font cela.</translation>
    </message>
    <message>
        <source>Ask one of them; the pod&apos;s page names them.</source>
        <translation>Demandez à l’un d’eux&#xa0;; la page du groupe donne leurs noms.</translation>
    </message>
    <message>
        <source>The server takes {limit} new proposals from a member in a day, and this is one more.</source>
        <translation>Le serveur accepte {limit} nouvelles propositions par membre et par jour, et celle-ci est de trop.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>Ce que vous avez écrit reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Send it again from there tomorrow.</source>
        <translation>Renvoyez-la depuis là demain.</translation>
    </message>
    <message>
        <source>The server takes {limit} new requests to join pods from a member in a day, and this is one more.</source>
        <translation>Le serveur accepte {limit} nouvelles demandes d’entrée dans des groupes par membre et par jour, et celle-ci est de trop.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Elle reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Only moderators and administrators answer proposals.</source>
        <translation>Seuls les modérateurs et les administrateurs répondent aux propositions.</translation>
    </message>
    <message>
        <source>Ask one of them; the page People names them.</source>
        <translation>Demandez à l’un d’eux&#xa0;; la page Personnes donne leurs noms.</translation>
    </message>
    <message>
        <source>Only who made a proposal changes its words.</source>
        <translation>Seule la personne qui a fait une proposition en change les mots.</translation>
    </message>
    <message>
        <source>Propose it to them.</source>
        <translation>Proposez-le-lui.</translation>
    </message>
    <message>
        <source>Only who asked to join takes that back.</source>
        <translation>Seule la personne qui a demandé à entrer retire sa demande.</translation>
    </message>
    <message>
        <source>Only who wrote this changes it.</source>
        <translation>Seule la personne qui a écrit ceci le change.</translation>
    </message>
    <message>
        <source>Say it in a comment of your own.</source>
        <translation>Dites-le dans un commentaire à vous.</translation>
    </message>
    <message>
        <source>A proposal needs a yes to the community&apos;s rules.</source>
        <translation>Une proposition demande un oui aux règles de la communauté.</translation>
    </message>
    <message>
        <source>A pod or a community needs {least} facilitators.</source>
        <translation>Il faut {least} facilitateurs à un groupe ou à une communauté.</translation>
    </message>
    <message>
        <source>Name {least} members; you may be one of them.</source>
        <translation>Nommez {least} membres&#xa0;; vous pouvez en être.</translation>
    </message>
    <message>
        <source>There is no member called {name} here.</source>
        <translation>Aucun membre ne s’appelle {name} ici.</translation>
    </message>
    <message>
        <source>Write the whole name as the directory has it, or the first digits of the member&apos;s id.</source>
        <translation>Écrivez le nom entier tel qu’il est dans l’annuaire, ou les premiers chiffres de l’identifiant du membre.</translation>
    </message>
    <message>
        <source>{name} is not in this pod.</source>
        <translation>{name} n’est pas dans ce groupe.</translation>
    </message>
    <message>
        <source>Let them in first; who is in it says: pod members.</source>
        <translation>Faites entrer cette personne d’abord&#xa0;; qui en est&#xa0;: pod members.</translation>
    </message>
    <message>
        <source>There is no task {task} here.</source>
        <translation>Il n’y a pas de tâche {task} ici.</translation>
    </message>
    <message>
        <source>See the tasks with: pod task list.</source>
        <translation>Voyez les tâches avec&#xa0;: pod task list.</translation>
    </message>
    <message>
        <source>Files like {file} are not shared in pods.</source>
        <translation>Les fichiers comme {file} ne se partagent pas dans les groupes.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.</source>
        <translation>Partagez des documents, des tableaux, des diapositives, des images, du son ou de la vidéo&#xa0;; faites un PDF de tout le reste.</translation>
    </message>
    <message>
        <source>{file} is no picture.</source>
        <translation>{file} n’est pas une image.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Drop pictures on a document; any other file belongs among the files of the pod.</source>
        <translation>Déposez des images sur un document&#xa0;; tout autre fichier a sa place parmi les fichiers du groupe.</translation>
    </message>
    <message>
        <source>This is a document&apos;s text as you saw it last, which cannot be sent again by itself.</source>
        <translation>Ceci est le texte d’un document tel que vous l’avez vu en dernier&#xa0;; il ne peut pas être renvoyé tel quel.</translation>
    </message>
    <message>
        <source>It is kept aside as it is.</source>
        <translation>Il est gardé de côté tel quel.</translation>
    </message>
    <message>
        <source>Copy it, and write into the document what is missing there.</source>
        <translation>Copiez-le, et écrivez dans le document ce qui y manque.</translation>
    </message>
    <message>
        <source>You are in this pod already.</source>
        <translation>Vous êtes déjà dans ce groupe.</translation>
    </message>
    <message>
        <source>{name} is in this pod already.</source>
        <translation>{name} est déjà dans ce groupe.</translation>
    </message>
    <message>
        <source>You have asked to join this pod already.</source>
        <translation>Vous avez déjà demandé à entrer dans ce groupe.</translation>
    </message>
    <message>
        <source>Your request waits for a facilitator.</source>
        <translation>Votre demande attend un facilitateur.</translation>
    </message>
    <message>
        <source>A pod needs a facilitator, and you are the last one.</source>
        <translation>Il faut un facilitateur au groupe, et vous êtes le dernier.</translation>
    </message>
    <message>
        <source>Make another member a facilitator first, or archive the pod.</source>
        <translation>Faites d’abord d’un autre membre un facilitateur, ou archivez le groupe.</translation>
    </message>
    <message>
        <source>A comment needs some text.</source>
        <translation>Un commentaire demande du texte.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>Écrivez-en.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>Écrivez-le comme 2026-11-22.</translation>
    </message>
    <message>
        <source>A change of a document was not what its writer may send: damaged, too large, or in another&apos;s name.</source>
        <translation>Une modification d’un document n’était pas de celles que son auteur peut envoyer&#xa0;: endommagée, trop grande, ou au nom d’un autre.</translation>
    </message>
    <message>
        <source>It is left out; the document and everything else stay as they are.</source>
        <translation>Elle est laissée de côté&#xa0;; le document et tout le reste demeurent tels quels.</translation>
    </message>
    <message>
        <source>If it was yours, copy the text from your outbox into the document again.</source>
        <translation>Si elle était de vous, recopiez le texte de votre boîte d’envoi dans le document.</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>Il n’y a pas de modèle « {template} ».</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Les modèles sont : {known}.</translation>
    </message>
    <message>
        <source>The document does not say yet under which licence it may be used.</source>
        <translation>Le document ne dit pas encore sous quelle licence on peut l’utiliser.</translation>
    </message>
    <message>
        <source>Choose a licence for the document, then publish.</source>
        <translation>Choisissez une licence pour le document, puis publiez.</translation>
    </message>
    <message>
        <source>A librarian has taken this product off the library&apos;s shelves.</source>
        <translation>Un bibliothécaire a retiré ce produit des rayons de la bibliothèque.</translation>
    </message>
    <message>
        <source>Ask a librarian to put it back, then publish.</source>
        <translation>Demandez à un bibliothécaire de le remettre, puis publiez.</translation>
    </message>
    <message>
        <source>{count} of those who wrote this have not agreed to be named and to publish: {names}.</source>
        <translation>{count} de celles et ceux qui ont écrit ce texte n’ont pas accepté d’être nommés et de publier : {names}.</translation>
    </message>
    <message>
        <source>Ask them to sign this version off with their consent.</source>
        <translation>Demandez-leur de valider cette version avec leur accord.</translation>
    </message>
    <message>
        <source>{count} of the pictures in the document are not on this PC.</source>
        <translation>{count} images du document ne sont pas sur ce PC.</translation>
    </message>
    <message>
        <source>Keep them on this PC with the pod&apos;s files, or take them out of the text.</source>
        <translation>Gardez-les sur ce PC avec les fichiers du groupe, ou retirez-les du texte.</translation>
    </message>
    <message>
        <source>A document may have {limit} characters.</source>
        <translation>Un document peut avoir {limit} caractères.</translation>
    </message>
    <message>
        <source>Divide it into two documents.</source>
        <translation>Partagez-le en deux documents.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>Un nom a de 1 à {limit} caractères, sur une ligne.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>«&#xa0;{role}&#xa0;» n’est pas un rôle.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>Les rôles sont&#xa0;: {roles}.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Un mot de passe a au moins {limit} caractères.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>There is a stream “{stream}” already.</source>
        <translation>Il y a déjà une rubrique «&#xa0;{stream}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is not a mailbox file (mbox).</source>
        <translation>{file} n’est pas un fichier de courrier (mbox).</translation>
    </message>
    <message>
        <source>Export the list&apos;s archive as mbox and try again.</source>
        <translation>Exportez l’archive de la liste en mbox et réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and the permissions.</source>
        <translation>Vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>This document has so many marks inside of each other that it cannot be laid out in time.</source>
        <translation>Ce document a tant de signes imbriqués les uns dans les autres qu’il ne peut pas être mis en page à temps.</translation>
    </message>
    <message>
        <source>Its text is as it was.</source>
        <translation>Son texte est tel qu’il était.</translation>
    </message>
    <message>
        <source>Look for long lines of brackets, stars or quotation signs in it, and take them out.</source>
        <translation>Cherchez-y de longues suites de crochets, d’étoiles ou de guillemets, et retirez-les.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}).</source>
        <translation>Le PDF n’a pas pu être fait ({reason}).</translation>
    </message>
    <message>
        <source>The document is as it was, and no file was written.</source>
        <translation>Le document est tel qu’il était, et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Leave out its largest pictures and try again, or export it as a Word document.</source>
        <translation>Retirez-en les plus grandes images et réessayez, ou exportez-le en document Word.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB.</source>
        <translation>Le fichier dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>Divide it, and bring in the parts one by one.</source>
        <translation>Divisez-le, puis importez les parties une à une.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries.</source>
        <translation>Il y a plus de {limit} entrées.</translation>
    </message>
    <message>
        <source>Divide them, and bring in the parts one by one.</source>
        <translation>Divisez-les, puis importez les parties une à une.</translation>
    </message>
    <message>
        <source>The file holds no entry that could be read.</source>
        <translation>Le fichier ne contient aucune entrée lisible.</translation>
    </message>
    <message>
        <source>Check that it is of the kind that was named, and export it again.</source>
        <translation>Vérifiez qu’il est bien du format indiqué, puis exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known.</source>
        <translation>Aucune colonne du tableau n’est connue.</translation>
    </message>
    <message>
        <source>Put what each column holds into the first row: title, authors, year, language …</source>
        <translation>Indiquez dans la première ligne ce que contient chaque colonne : titre, auteurs, année, langue…</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Il n’y a pas d’importation {number}.</translation>
    </message>
    <message>
        <source>See them with: gllserver resource imports.</source>
        <translation>Pour les voir : gllserver resource imports.</translation>
    </message>
    <message>
        <source>The ids of {count} resources begin with {prefix}.</source>
        <translation>Les identifiants de {count} ressources commencent par {prefix}.</translation>
    </message>
    <message>
        <source>See the ids with: gllserver resource list.</source>
        <translation>Pour voir les identifiants : gllserver resource list.</translation>
    </message>
    <message>
        <source>“{word}” is not a term of “{vocabulary}”.</source>
        <translation>« {word} » n’est pas un terme de « {vocabulary} ».</translation>
    </message>
    <message>
        <source>The terms are in the guide to the library.</source>
        <translation>Les termes se trouvent dans le guide de la bibliothèque.</translation>
    </message>
    <message>
        <source>The address {address} is in use or not ours to use.</source>
        <translation>L’adresse {address} est déjà prise ou ne nous est pas permise.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({reason}).</source>
        <translation>Le programme lui-même a une erreur ({reason}).</translation>
    </message>
    <message>
        <source>Please send the report {report} to your coordinator.</source>
        <translation>Merci d’envoyer le rapport {report} à votre coordination.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Montrer la liste</translation>
    </message>
    <message>
        <source>Show {resources}</source>
        <translation>Montrer {resources}</translation>
    </message>
</context>
<context>
    <name>FetchAsking</name>
    <message>
        <source>This fetch would bring about {amount}.</source>
        <translation>Ce téléchargement apporterait environ {amount}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Chercher quand même</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Changer les limites…</translation>
    </message>
    <message>
        <source>Nothing is left of what you allow for this week.</source>
        <translation>Il ne reste rien de ce que vous permettez pour cette semaine.</translation>
    </message>
    <message>
        <source>The fetch stops at {limit}, as you have chosen.</source>
        <translation>Le téléchargement s’arrête à {limit}, comme vous l’avez choisi.</translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Chercher le reste</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Chercher quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>%n fichier est venu.</numerusform>
            <numerusform>%n fichiers sont venus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>{size} sont encore à venir.</translation>
    </message>
    <message>
        <source>All that you keep is on this PC.</source>
        <translation>Tout ce que vous gardez est sur ce PC.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Comes with the next sync that brings files</source>
        <translation>Arrive avec la prochaine synchronisation de fichiers</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>Keep on this PC ({size})</source>
        <translation>Garder sur ce PC ({size})</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Retirer {title}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>The catalogue knows of no file.</source>
        <translation>Le catalogue ne connaît aucun fichier.</translation>
    </message>
    <message>
        <source>on its way to the server: {sent} of {size}</source>
        <translation>en route vers le serveur : {sent} sur {size}</translation>
    </message>
    <message>
        <source>of an older edition</source>
        <translation>d&apos;une édition plus ancienne</translation>
    </message>
    <message>
        <source>not on the server yet: it goes behind the next sync</source>
        <translation>pas encore sur le serveur : il part après la prochaine synchronisation</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>sur ce PC</translation>
    </message>
    <message>
        <source>on the stick {name}, seen {when}</source>
        <translation>sur la clé {name}, vue {when}</translation>
    </message>
    <message>
        <source>on the stick {name}</source>
        <translation>sur la clé {name}</translation>
    </message>
    <message>
        <source>by internet: {cost}</source>
        <translation>par internet : {cost}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that belong to it</source>
        <translation>Fichiers qui en font partie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>Partager un fichier…</translation>
    </message>
    <message>
        <source>Share a file with the pod</source>
        <translation>Partager un fichier avec le groupe</translation>
    </message>
    <message>
        <source>Keep all of this pod&apos;s files on this PC</source>
        <translation>Garder tous les fichiers du groupe sur ce PC</translation>
    </message>
    <message>
        <source>Share the first file</source>
        <translation>Partager le premier fichier</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>Files go out behind the next sync. They come to others only where somebody keeps them.</source>
        <translation>Les fichiers partent après la prochaine synchronisation. Ils n&apos;arrivent chez les autres que là où quelqu&apos;un les garde.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Le résultat précédent</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Le résultat suivant</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} sur {count}</translation>
    </message>
    <message>
        <source>{now} of {count} so far</source>
        <translation>{now} sur {count} jusqu’ici</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As you want to be called. All members see it.</source>
        <translation>Comme vous voulez qu&apos;on vous appelle. Tous les membres le voient.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it. No member sees it.</source>
        <translation>Il vous sert à vous connecter. Aucun membre ne le voit.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Choisissez votre pays</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>Vos langues</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>You may leave it out.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>Ce que vous êtes</translation>
    </message>
    <message>
        <source>Choose what fits best</source>
        <translation>Choisissez ce qui convient le mieux</translation>
    </message>
    <message>
        <source>Why you want to take part</source>
        <translation>Pourquoi vous voulez participer</translation>
    </message>
    <message>
        <source>Two or three sentences. Write nothing by which a patient could be known.</source>
        <translation>Deux ou trois phrases. N&apos;écrivez rien qui permettrait de reconnaître un patient.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail of this person</source>
        <translation>E-mail de cette personne</translation>
    </message>
    <message>
        <source>A password for your account</source>
        <translation>Un mot de passe pour votre compte</translation>
    </message>
    <message>
        <source>It stays on this PC: what is sent can only be compared with it.</source>
        <translation>Il reste sur ce PC&#xa0;: ce qui est envoyé ne permet que de le vérifier.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Je suis d&apos;accord</translation>
    </message>
    <message>
        <source>Who sees your country</source>
        <translation>Qui voit votre pays</translation>
    </message>
    <message>
        <source>Who sees your languages</source>
        <translation>Qui voit vos langues</translation>
    </message>
    <message>
        <source>Who sees your organisation</source>
        <translation>Qui voit votre organisation</translation>
    </message>
    <message>
        <source>Who sees what you are</source>
        <translation>Qui voit ce que vous êtes</translation>
    </message>
    <message>
        <source>Who sees why you take part</source>
        <translation>Qui voit pourquoi vous participez</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What everybody agrees to</source>
        <translation>Ce que chacun accepte</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Qui vous connaît</translation>
    </message>
    <message>
        <source>You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided.</source>
        <translation>Facultatif&#xa0;: jusqu&apos;à deux personnes que la communauté peut interroger. Elles sont oubliées dès que la décision est prise.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
</context>
<context>
    <name>ForumPage</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Imprimer le fil</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Message non lu suivant</translation>
    </message>
    <message>
        <source>Previous unread post</source>
        <translation>Message non lu précédent</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>You have read everything that is on this PC.</source>
        <translation>Vous avez lu tout ce qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All streams on this PC are closed for new threads.</source>
        <translation>Toutes les rubriques de cet ordinateur sont fermées aux nouvelles discussions.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Je suis nouveau ici</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J&apos;ai un compte</translation>
    </message>
    <message>
        <source>You need a connection this once. After that you read and write offline, and sync when there is one.</source>
        <translation>Il faut une connexion cette fois-ci. Ensuite, vous lisez et écrivez hors ligne, et synchronisez quand il y en a une.</translation>
    </message>
    <message>
        <source>Sign in to your community</source>
        <translation>Rejoindre votre communauté</translation>
    </message>
    <message>
        <source>What you have read and drafted stays on this PC.</source>
        <translation>Ce que vous avez lu et préparé reste sur ce PC.</translation>
    </message>
    <message>
        <source>Everything that {name} wrote stays on this PC.</source>
        <translation>Tout ce que {name} a écrit reste sur ce PC.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier de nouveau</translation>
    </message>
    <message>
        <source>This PC has no safe place of its own for keys.</source>
        <translation>Ce PC n’a pas d’endroit sûr pour les clés.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Choose a passphrase below: it protects your data on this PC.</source>
        <translation>Choisissez une phrase secrète ci-dessous&#xa0;: elle protège vos données sur ce PC.</translation>
    </message>
    <message>
        <source>You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.</source>
        <translation>Vous partagez ce PC. Vos brouillons, votre boîte d’envoi et vos groupes y sont chiffrés et s’ouvrent avec ce que vous choisissez maintenant. Si vous l’oubliez, personne ne peut les ouvrir pour vous&#xa0;: ce qui n’a pas encore été envoyé est perdu, tout le reste revient avec une nouvelle connexion.</translation>
    </message>
    <message>
        <source>What opens your data on this PC?</source>
        <translation>Qu’est-ce qui ouvre vos données sur ce PC&#xa0;?</translation>
    </message>
    <message>
        <source>Everyone sees only what is their own: drafts, outbox and pods.</source>
        <translation>Chacun ne voit que ce qui est à lui&#xa0;: brouillons, boîte d’envoi et pods.</translation>
    </message>
    <message>
        <source>Who is using GLL?</source>
        <translation>Qui utilise GLL&#xa0;?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Bon retour, {name}</translation>
    </message>
    <message>
        <source>Your data on this PC is sealed.</source>
        <translation>Vos données sur ce PC sont scellées.</translation>
    </message>
    <message>
        <source>Locked by {name}</source>
        <translation>Verrouillé par {name}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your PIN, and nobody can read or reset it.</source>
        <translation>Sans votre code PIN, personne ne peut ouvrir vos données, et personne ne peut le lire ni le réinitialiser.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your password, and nobody can read or reset it.</source>
        <translation>Sans votre mot de passe, personne ne peut ouvrir vos données, et personne ne peut le lire ni le réinitialiser.</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, and nobody can read or reset it.</source>
        <translation>Sans la phrase secrète, personne ne peut ouvrir vos données, et personne ne peut la lire ni la réinitialiser.</translation>
    </message>
    <message>
        <source>What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.</source>
        <translation>Ce que la communauté a reçu y est en sécurité. Ce qui n’a pas encore été envoyé de ce PC ne peut être sauvé sans cela.</translation>
    </message>
    <message>
        <source>Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, and you sign in anew with your e-mail and the password of the community.</source>
        <translation>Réessayez quand il vous reviendra. Sinon, la personne responsable de ce PC retire votre compte d’ici, sans pouvoir le lire, et vous vous connectez de nouveau avec votre e-mail et le mot de passe de la communauté.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Réessayez&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Ce mot de passe n’est pas le bon.</translation>
    </message>
    <message>
        <source>GLL could not open your data</source>
        <translation>GLL n’a pas pu ouvrir vos données</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as your data is free.</source>
        <translation>La fenêtre s’ouvrira d’elle-même dès que vos données seront libres.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>You read what is public, and draft. You can become a member later.</source>
        <translation>Vous lisez ce qui est public et préparez des brouillons. Vous pourrez devenir membre plus tard.</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Devenir membre</translation>
    </message>
    <message>
        <source>First: which community? Its stick tells it without a connection, its address with one.</source>
        <translation>D&apos;abord&#xa0;: quelle communauté&#xa0;? Sa clé le dit sans connexion, son adresse avec une connexion.</translation>
    </message>
</context>
<context>
    <name>Governing</name>
    <message>
        <source>They are let in.</source>
        <translation>La personne est admise.</translation>
    </message>
    <message>
        <source>They see the pod after their next sync.</source>
        <translation>Le groupe s&apos;affichera chez elle après sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Declined. They read your reason after their next sync.</source>
        <translation>Demande déclinée. Votre raison sera lue après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Ces personnes font partie du groupe.</translation>
    </message>
    <message>
        <source>Remove {name} from the pod?</source>
        <translation>Retirer {name} du groupe ?</translation>
    </message>
    <message>
        <source>What they wrote here stays, and what they have not sent is kept aside for them.</source>
        <translation>Ce que cette personne a écrit ici reste, et ce qu&apos;elle n&apos;a pas envoyé est mis de côté pour elle.</translation>
    </message>
    <message>
        <source>The pod goes from their PCs when they sync next; what they copied they have.</source>
        <translation>Le groupe quitte ses PC à sa prochaine synchronisation ; ce qu&apos;elle a copié lui reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ne fait plus partie du groupe.</translation>
    </message>
    <message>
        <source>Leave this pod?</source>
        <translation>Quitter ce groupe ?</translation>
    </message>
    <message>
        <source>What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it.</source>
        <translation>Ce que vous avez écrit reste pour les autres. Ce qui n&apos;est pas encore envoyé est mis de côté dans la boîte d&apos;envoi : synchronisez d&apos;abord si les autres doivent le recevoir.</translation>
    </message>
    <message>
        <source>All of the pod goes from this PC with the next sync; to come back you ask to join.</source>
        <translation>Tout le groupe quitte ce PC à la prochaine synchronisation ; pour revenir, il faudra demander à le rejoindre.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>You have left the pod.</source>
        <translation>Vous avez quitté le groupe.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>Rester dans le groupe</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>Le groupe est rouvert.</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Archiver ce groupe ?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Tout reste lisible pour ses membres.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator opens it again.</source>
        <translation>Plus personne ne peut y écrire, jusqu&apos;à ce qu&apos;une personne qui l&apos;anime le rouvre.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>Le groupe est archivé.</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>What was found, by kind</source>
        <translation>Ce qui a été trouvé, par genre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The pod</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Où en est le document</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to {pod}</source>
        <translation>Retour à {pod}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First of all</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>The pages of the window</source>
        <translation>Les pages de la fenêtre</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About GLL…</source>
        <translation>À propos de GLL…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Toute l’aide</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>Raccourcis (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Remis en place</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>the text of today</source>
        <translation>le texte d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the post</source>
        <translation>Historique du message</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texte de la version</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through. Every version stays readable.</source>
        <translation>Les mots ajoutés sont soulignés, les mots retirés sont barrés. Chaque version reste lisible.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History: who wrote when</source>
        <translation>Historique : qui a écrit quand</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Personne n’a encore écrit ici.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>Le texte tel qu’il était</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare with the text of today</source>
        <translation>Comparer avec le texte d’aujourd’hui</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Make the text what it was then</source>
        <translation>Rendre au texte ce qu’il disait alors</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Lire un paquet sur clé USB</translation>
    </message>
    <message>
        <source>Write your first post – it will wait safely</source>
        <translation>Écrivez votre premier message – il attendra en lieu sûr</translation>
    </message>
    <message>
        <source>Posts arrive with a sync or on a stick; after that they can be read offline.</source>
        <translation>Les messages arrivent par une synchronisation ou sur une clé&#xa0;; ensuite, ils se lisent hors ligne.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Nobody has signed in to {community} here yet.</source>
        <translation>Personne ne s’est encore connecté à {community} ici.</translation>
    </message>
    <message>
        <source>Nothing has been synced on this PC yet.</source>
        <translation>Rien n’a encore été synchronisé sur ce PC.</translation>
    </message>
    <message>
        <source>Last complete sync: {time}</source>
        <translation>Dernière synchronisation complète&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{size} for the library</source>
        <translation>{size} pour la bibliothèque</translation>
    </message>
    <message>
        <source>Last night: {moved}.</source>
        <translation>Cette nuit&#xa0;: {moved}.</translation>
    </message>
    <message>
        <source>Nothing new has come since then. What others write comes with the next sync.</source>
        <translation>Rien de nouveau n’est arrivé depuis. Ce que les autres écrivent vient avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Replies to you</source>
        <translation>Réponses à vos messages</translation>
    </message>
    <message>
        <source>Worth reading first</source>
        <translation>À lire en premier</translation>
    </message>
    <message>
        <source>New on this PC</source>
        <translation>Nouveau sur ce PC</translation>
    </message>
    <message>
        <source>{who} in “{title}”: {text}</source>
        <translation>{who} dans «&#xa0;{title}&#xa0;»&#xa0;: {text}</translation>
    </message>
    <message>
        <source>you have written here</source>
        <translation>vous y avez écrit</translation>
    </message>
    <message>
        <source>Sync for the first time</source>
        <translation>Synchroniser pour la première fois</translation>
    </message>
    <message>
        <source>what the community has written comes to this PC, to be read offline</source>
        <translation>ce que la communauté a écrit vient sur ce PC et se lit hors ligne</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Synchroniser à nouveau</translation>
    </message>
    <message>
        <source>the last complete one is more than a week ago</source>
        <translation>la dernière synchronisation complète date de plus d’une semaine</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Devenir membre</translation>
    </message>
    <message>
        <source>a form that keeps itself; it needs no connection</source>
        <translation>un formulaire qui s’enregistre tout seul, sans connexion</translation>
    </message>
    <message>
        <source>Go on with your registration</source>
        <translation>Continuer votre inscription</translation>
    </message>
    <message>
        <source>it is kept as you type, and not sent yet</source>
        <translation>elle est gardée au fil de la saisie, et pas encore envoyée</translation>
    </message>
    <message>
        <source>Send your registration</source>
        <translation>Envoyer votre inscription</translation>
    </message>
    <message>
        <source>by internet (2 kB), on a stick, or as a short code by e-mail</source>
        <translation>par internet (2 ko), sur une clé, ou comme code court par e-mail</translation>
    </message>
    <message>
        <source>Ask what has become of your registration</source>
        <translation>Demander où en est votre inscription</translation>
    </message>
    <message>
        <source>by internet (2 kB), or with the answer that a stick or an e-mail has brought</source>
        <translation>par internet (2 ko), ou avec la réponse apportée par une clé ou un e-mail</translation>
    </message>
    <message>
        <source>Mend your registration, and hand it in again</source>
        <translation>Corriger votre inscription et la remettre à nouveau</translation>
    </message>
    <message>
        <source>all that you filled in is still there</source>
        <translation>tout ce que vous avez saisi est encore là</translation>
    </message>
    <message>
        <source>what is public can be read before you are a member</source>
        <translation>ce qui est public se lit avant d’être membre</translation>
    </message>
    <message>
        <source>Finish your draft “{name}”</source>
        <translation>Terminer votre brouillon «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Look around in your pod “{name}”</source>
        <translation>Découvrir votre groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>you have not been there yet</source>
        <translation>vous n’y êtes pas encore allé(e)</translation>
    </message>
    <message>
        <source>Sign off “{name}”</source>
        <translation>Approuver «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it is under review, and you have not signed its latest version</source>
        <translation>il est en relecture, et vous n’avez pas approuvé sa dernière version</translation>
    </message>
    <message>
        <source>Write your first post</source>
        <translation>Écrire votre premier message</translation>
    </message>
    <message>
        <source>it waits safely until the next sync</source>
        <translation>il attend en lieu sûr la prochaine synchronisation</translation>
    </message>
    <message>
        <source>You read as a guest</source>
        <translation>Vous lisez en invité</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>Votre inscription</translation>
    </message>
    <message>
        <source>You can read what is public, and draft; to publish you become a member.</source>
        <translation>Vous pouvez lire ce qui est public et rédiger des brouillons&#xa0;; pour publier, devenez membre.</translation>
    </message>
    <message>
        <source>What you draft is kept on this PC, and is still there when you sign in.</source>
        <translation>Vos brouillons sont gardés sur ce PC et seront encore là quand vous vous connecterez.</translation>
    </message>
    <message>
        <source>What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.</source>
        <translation>Ce que vous rédigez entre-temps reste sur ce PC quelle que soit la réponse, et rien n’est publié avant que vous soyez membre.</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>dans %n fil</numerusform>
            <numerusform>dans %n fils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>utile à %n personne</numerusform>
            <numerusform>utile à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n élément attend d’être envoyé</numerusform>
            <numerusform>%n éléments attendent d’être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>%n élément demande votre attention</numerusform>
            <numerusform>%n éléments demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>%n brouillon que vous avez commencé</numerusform>
            <numerusform>%n brouillons que vous avez commencés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>%n élément mis de côté</numerusform>
            <numerusform>%n éléments mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>%n conflit à régler dans vos messages</numerusform>
            <numerusform>%n conflits à régler dans vos messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>%n rubrique où des retraits attendent votre décision</numerusform>
            <numerusform>%n rubriques où des retraits attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n proposition vous attend</numerusform>
            <numerusform>%n propositions vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>%n demande d’adhésion attend votre réponse</numerusform>
            <numerusform>%n demandes d’adhésion attendent votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>%n tâche dont vous vous chargez</numerusform>
            <numerusform>%n tâches dont vous vous chargez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>%n élément de {people} envoyé</numerusform>
            <numerusform>%n éléments de {people} envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>%n élément reçu</numerusform>
            <numerusform>%n éléments reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>%n élément demande de l’attention.</numerusform>
            <numerusform>%n éléments demandent de l’attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring into the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>As each one says</source>
        <translation>Comme chacun l’indique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another file for what is there is its new edition</source>
        <translation>Un autre fichier pour ce qui est là en est la nouvelle édition</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Ce qu’il en adviendrait</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Comme la source l’indique</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Inside the documents</source>
        <translation>Dans les documents</translation>
    </message>
</context>
<context>
    <name>InsidePane</name>
    <message>
        <source>{documents}, and more</source>
        <translation>{documents}, et d’autres</translation>
    </message>
</context>
<context>
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>%n message des autres</numerusform>
            <numerusform>%n messages des autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>%n de vous</numerusform>
            <numerusform>%n de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>en %n semaine</numerusform>
            <numerusform>en %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>%n semaine dont aucune synchronisation n’a rien dit</numerusform>
            <numerusform>%n semaines dont aucune synchronisation n’a rien dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>%n élément n’est pas encore reçu</numerusform>
            <numerusform>%n éléments ne sont pas encore reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>%n depuis deux semaines ou plus</numerusform>
            <numerusform>%n depuis deux semaines ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publié</numerusform>
            <numerusform>%n publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) on shelves</source>
        <translation>
            <numerusform>%n ressource sur les étagères</numerusform>
            <numerusform>%n ressources sur les étagères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>%n sur ce PC</numerusform>
            <numerusform>%n sur ce PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Activity by week</source>
        <translation>Activité par semaine</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>pas de synchronisation</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Depuis quand vos éléments attendent</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Sur clé USB</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documents de vos groupes</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Bibliothèque par étagère</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>Pas sur ce PC</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Nothing has been written here yet. What others write comes with a sync.</source>
        <translation>Rien n’a encore été écrit ici. Ce que les autres écrivent vient avec une synchronisation.</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Rien n’a encore été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Everything that you wrote has been received.</source>
        <translation>Tout ce que vous avez écrit a été reçu.</translation>
    </message>
    <message>
        <source>No document yet in a pod of yours. A pod is found or proposed under Learning pods.</source>
        <translation>Pas encore de document dans un groupe à vous. Un groupe se trouve ou se propose sous Groupes.</translation>
    </message>
    <message>
        <source>Nothing stands on a shelf yet. The library&apos;s catalogue comes with a sync or on a stick.</source>
        <translation>Rien n’est encore rangé sur une étagère. Le catalogue de la bibliothèque vient avec une synchronisation ou sur une clé.</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>Activité par semaine</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Depuis quand vos éléments attendent</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documents de vos groupes</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Bibliothèque par étagère</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>The chosen item</source>
        <translation>L’élément choisi</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>écrit {time}</translation>
    </message>
    <message>
        <source>You can read {stream} again.</source>
        <translation>Vous pouvez de nouveau lire {stream}.</translation>
    </message>
    <message>
        <source>You are no longer in {stream}.</source>
        <translation>Vous ne faites plus partie de {stream}.</translation>
    </message>
    <message>
        <source>It can be sent when you are admitted again.</source>
        <translation>L’envoi sera possible quand vous y serez de nouveau admis·e.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Reprendre et modifier</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>There is no receipt for it, and only you can read it here.</source>
        <translation>Aucun accusé de réception n’est arrivé, et vous seul·e pouvez lire ceci ici.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Voir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Show in Learning pods</source>
        <translation>Voir dans les groupes d’apprentissage</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Voir dans le forum</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} souhaite rejoindre le groupe</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas ?</translation>
    </message>
    <message>
        <source>Everybody in the community can read what you write here.</source>
        <translation>Toute la communauté peut lire ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Décliner…</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Décliner pour cette raison</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>It was discarded.</source>
        <translation>L’élément a été supprimé.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Montrer ce qui est gardé</translation>
    </message>
    <message>
        <source>A shelf or a rule keeps it.</source>
        <translation>Une étagère ou une règle la garde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stays on this PC until you let it go.</source>
        <translation>Elle reste sur ce PC jusqu&apos;à ce que vous la laissiez partir.</translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>{size} sont encore à venir.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>{resources} more; still to come: {size}.</source>
        <translation>{resources} de plus ; encore à venir : {size}.</translation>
    </message>
    <message>
        <source>Choose at least one thing; what you choose is added up here.</source>
        <translation>Choisissez au moins une chose ; le total de ce que vous choisissez s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Nothing more would be kept by this today; what comes later would.</source>
        <translation>Rien de plus ne serait gardé aujourd&apos;hui ; ce qui viendra plus tard le serait.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>Vous ne la gardez plus.</translation>
    </message>
    <message>
        <source>Its files stay until their room is needed.</source>
        <translation>Les fichiers restent jusqu&apos;à ce que leur place soit nécessaire.</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Kept on this PC</source>
        <translation>Gardé sur ce PC</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Toutes les ressources</translation>
    </message>
    <message>
        <source>Keep more…</source>
        <translation>Garder plus…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC yet</source>
        <translation>Rien n&apos;est encore gardé sur ce PC</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first.</source>
        <translation>Le catalogue est ici, les documents ne le sont pas. Choisissez des documents dans la liste, ou des étagères, des thèmes ou des langues entières ; cherchez-les quand la liaison est bonne, les textes d&apos;abord.</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Choisir ce qu&apos;il faut garder</translation>
    </message>
    <message>
        <source>Look through the catalogue</source>
        <translation>Parcourir le catalogue</translation>
    </message>
    <message>
        <source>{file} of {files}</source>
        <translation>{file} sur {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} sur {size}</translation>
    </message>
    <message>
        <source>still to come: {cost}</source>
        <translation>encore à venir : {cost}</translation>
    </message>
    <message>
        <source>The library takes {size} on this PC.</source>
        <translation>La bibliothèque occupe {size} sur ce PC.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>{size} sont libres sur le disque.</translation>
    </message>
    <message>
        <source>It may take {size}.</source>
        <translation>Elle peut occuper {size}.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Sur USB</translation>
    </message>
    <message>
        <source>Received by GLL</source>
        <translation>Reçu par GLL</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Remove me from this PC</source>
        <translation>Me retirer de ce PC</translation>
    </message>
    <message>
        <source>Written into {folder}: you can import it on another device.</source>
        <translation>Écrit dans {folder}&#xa0;: vous pouvez l’importer sur un autre appareil.</translation>
    </message>
    <message>
        <source>Everything that you wrote here was received by the community.</source>
        <translation>Tout ce que vous avez écrit ici a été reçu par la communauté.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>%n élément n’a pas encore été reçu par la communauté&#xa0;:</numerusform>
            <numerusform>%n éléments n’ont pas encore été reçus par la communauté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the community, the files of the library stay here for the others, and you can sign in again anywhere.</source>
        <translation>Votre dossier, votre clé et tout ce que vous seul pouviez lire quittent ce PC pour toujours. Ce qui a été reçu reste dans la communauté, les fichiers de la bibliothèque restent ici pour les autres, et vous pouvez vous connecter à nouveau n’importe où.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Pas encore reçu</translation>
    </message>
    <message>
        <source>Your registration: {name}</source>
        <translation>Votre inscription&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Garder mon compte</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Envoyer d’abord</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove, and lose these</source>
        <translation>Retirer, et perdre ceci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The record was copied for your reference manager.</source>
        <translation>La notice a été copiée pour votre gestionnaire de références.</translation>
    </message>
    <message>
        <source>The link was copied. In a post or a document it opens this resource.</source>
        <translation>Le lien a été copié. Dans un message ou un document, il ouvre cette ressource.</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>La citation a été copiée.</translation>
    </message>
    <message>
        <source>No library on this PC yet</source>
        <translation>Pas encore de bibliothèque sur ce PC</translation>
    </message>
    <message>
        <source>The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.</source>
        <translation>Le catalogue vient avec une synchronisation ou d&apos;une clé USB, puis fonctionne sans connexion. Les documents ne viennent que si vous les gardez.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Lire un paquet depuis une clé USB</translation>
    </message>
    <message>
        <source>No resource fits the filter</source>
        <translation>Aucune ressource ne correspond au filtre</translation>
    </message>
    <message>
        <source>No resource fits “{words}”</source>
        <translation>Aucune ressource ne correspond à « {words} »</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Essayez moins de mots ou moins de filtres. Les accents et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Toutes les ressources</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Gardé sur ce PC</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer les {count}</translation>
    </message>
    <message>
        <source>A shelf that is not here</source>
        <translation>Une étagère qui n&apos;est pas ici</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Documents entiers</translation>
    </message>
    <message>
        <source>Light versions where there are any</source>
        <translation>Versions légères s&apos;il y en a</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>all on this PC</source>
        <translation>tout est sur ce PC</translation>
    </message>
    <message>
        <source>{size} still to come</source>
        <translation>{size} encore à venir</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>Étagère {name}</translation>
    </message>
    <message>
        <source>under {size}</source>
        <translation>moins de {size}</translation>
    </message>
    <message>
        <source>on any shelf</source>
        <translation>sur toute étagère</translation>
    </message>
    <message>
        <source>on any topic</source>
        <translation>sur tout thème</translation>
    </message>
    <message>
        <source>of any type</source>
        <translation>de tout type</translation>
    </message>
    <message>
        <source>in any language</source>
        <translation>dans toute langue</translation>
    </message>
    <message>
        <source>for any country</source>
        <translation>pour tout pays</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de toute taille</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>The first {shown} of {total}.</source>
        <translation>Les {shown} premières sur {total}.</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Its text alone</source>
        <translation>Son texte seul</translation>
    </message>
    <message>
        <source>Light version</source>
        <translation>Version légère</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Par année, récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Derniers ajouts d&apos;abord</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Derniers changements d&apos;abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus lourds d&apos;abord</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} et d&apos;autres</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{size}, {time} on your link</source>
        <translation>{size}, {time} avec votre liaison</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>environ {count} h</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Write the list down; librarians change the library here</source>
        <translation>Exporter la liste ; les bibliothécaires modifient ici la bibliothèque</translation>
    </message>
    <message>
        <source>Library: what can be done</source>
        <translation>Bibliothèque : ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New shelf…</source>
        <translation>Nouvelle étagère…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Edit {resources}…</source>
        <translation>Modifier {resources}…</translation>
    </message>
    <message>
        <source>Withdraw {resources}</source>
        <translation>Retirer {resources}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Keep on this PC, or let go</source>
        <translation>Garder sur ce PC, ou laisser partir</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Gardé sur ce PC</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>MB a week</source>
        <translation>Mo par semaine</translation>
    </message>
    <message>
        <source>Money a week</source>
        <translation>Argent par semaine</translation>
    </message>
    <message>
        <source>MB a sync</source>
        <translation>Mo par synchronisation</translation>
    </message>
    <message>
        <source>Money a sync</source>
        <translation>Argent par synchronisation</translation>
    </message>
    <message>
        <source>Minutes a sync</source>
        <translation>Minutes par synchronisation</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A sync</source>
        <translation>Une synchronisation</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Bring what I keep</source>
        <translation>Faire venir ce que je garde</translation>
    </message>
    <message>
        <source>Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. Text only: no files come or go with a sync. What you keep comes with a sync where it is free.</source>
        <translation>Les limites en Mo et en argent valent là où vous payez ; une synchronisation qui en atteint une s’arrête proprement. Texte seul : aucun fichier ne passe avec une synchronisation. Ce que vous gardez vient avec une synchronisation là où c’est gratuit.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Hours for files</source>
        <translation>Heures pour les fichiers</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Kilobytes a second for files</source>
        <translation>Kilo-octets par seconde pour les fichiers</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Heures, comme 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed, kB a second</source>
        <translation>Vitesse, ko par seconde</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write to {address} in your mail program?</source>
        <translation>Écrire à {address} dans votre messagerie&#xa0;?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Ouvrir {host} dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>Le nom de ce site contient des lettres qui peuvent ressembler à d’autres. Le connaissez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>La connexion n’est pas protégée&#xa0;: d’autres peuvent la lire et la modifier.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter: title, author, topic…</source>
        <translation>Filtrer : titre, auteur, thème…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all resources again</source>
        <translation>Montrer de nouveau toutes les ressources</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Encore %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Encore %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>What opens your data on this PC</source>
        <translation>Ce qui ouvre vos données sur ce PC</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Ce qui les ouvre maintenant</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Le nouveau</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Le nouveau, encore une fois</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Un code PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Un mot de passe</translation>
    </message>
    <message>
        <source>Nothing: whoever uses this PC may open it</source>
        <translation>Rien&#xa0;: qui utilise ce PC peut les ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un code PIN a de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.</source>
        <translation>Un code PIN arrête les collègues et, avec le magasin de clés de ce PC, aussi qui vole le disque. Personne ne peut le lire ni le réinitialiser.</translation>
    </message>
    <message>
        <source>A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.</source>
        <translation>Un mot de passe arrête aussi qui a le PC en main. Personne ne peut le lire ni le réinitialiser&#xa0;: choisissez-en un que vous retiendrez.</translation>
    </message>
    <message>
        <source>Right where you alone use this system account.</source>
        <translation>Convient si vous êtes seul à utiliser ce compte du système.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something new: a post, or what the page is for</source>
        <translation>Quelque chose de nouveau : un message, ou ce que la page permet</translation>
    </message>
    <message>
        <source>Undo what was deleted or archived last</source>
        <translation>Annuler la dernière suppression ou le dernier archivage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at its plain size</source>
        <translation>Texte à sa taille normale</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>Quelqu’un d’autre prend place</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>For other places</source>
        <translation>Pour d’autres lieux</translation>
    </message>
    <message>
        <source>A bundle brings posts and documents to places without a connection; it is signed, and can be made by those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks.</source>
        <translation>Un lot apporte messages et documents là où il n’y a pas de connexion&#xa0;; il est signé, et préparé par les responsables de la bibliothèque. Une fiche de site leur dit ce que ce PC possède, pour qu’ils n’apportent que ce qui manque.</translation>
    </message>
    <message>
        <source>New bundle…</source>
        <translation>Nouveau lot…</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Écrire une fiche de site…</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New bundle on {stick}</source>
        <translation>Nouveau lot sur {stick}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Préparer le lot</translation>
    </message>
    <message>
        <source>There are no shelves yet.</source>
        <translation>Il n’y a pas encore d’étagères.</translation>
    </message>
    <message>
        <source>There are no streams yet.</source>
        <translation>Il n’y a pas encore de rubriques.</translation>
    </message>
    <message>
        <source>You are in no pod yet.</source>
        <translation>Vous n’êtes encore dans aucun groupe.</translation>
    </message>
    <message>
        <source>{file}: what was there on {day}</source>
        <translation>{file}&#xa0;: ce qui s’y trouvait le {day}</translation>
    </message>
    <message>
        <source>Only what this site lacks: {size} instead of {all}.</source>
        <translation>Seulement ce qui manque à ce site&#xa0;: {size} au lieu de {all}.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and the posts of every open stream.</source>
        <translation>Avec les membres, le catalogue et les messages de toutes les rubriques ouvertes.</translation>
    </message>
    <message>
        <source>With the members and the catalogue, without posts.</source>
        <translation>Avec les membres et le catalogue, sans messages.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and {streams}.</source>
        <translation>Avec les membres, le catalogue et {streams}.</translation>
    </message>
    <message>
        <source>Choose the site&apos;s card first.</source>
        <translation>Choisissez d’abord la fiche du site.</translation>
    </message>
    <message>
        <source>Choose a shelf, a stream or a pod.</source>
        <translation>Choisissez une étagère, une rubrique ou un groupe.</translation>
    </message>
    <message>
        <source>That is more than the {size} that are free on the stick: choose less.</source>
        <translation>C’est plus que les {size} libres sur la clé&#xa0;: choisissez moins.</translation>
    </message>
    <message>
        <source>For some members alone: a stick can be read by anybody who finds it.</source>
        <translation>Réservé à certains membres&#xa0;: une clé peut être lue par qui la trouve.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Anybody, and PCs that have nothing yet</source>
        <translation>Tout le monde, et les PC qui n’ont encore rien</translation>
    </message>
    <message>
        <source>A site whose card I have: only what it lacks</source>
        <translation>Un site dont j’ai la fiche&#xa0;: seulement ce qui lui manque</translation>
    </message>
    <message>
        <source>No site card chosen yet.</source>
        <translation>Aucune fiche de site choisie.</translation>
    </message>
    <message>
        <source>Choose its site card…</source>
        <translation>Choisir sa fiche de site…</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Ce qui y sera</translation>
    </message>
    <message>
        <source>Everything that all members may read</source>
        <translation>Tout ce que tous les membres peuvent lire</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Ce que je choisis</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Étagères de la bibliothèque</translation>
    </message>
    <message>
        <source>Streams of the forum</source>
        <translation>Rubriques du forum</translation>
    </message>
    <message>
        <source>Your pods, sealed for their members</source>
        <translation>Vos groupes, scellés pour leurs membres</translation>
    </message>
    <message>
        <source>Choose a site card</source>
        <translation>Choisir une fiche de site</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Fiches de site (*.gllsite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Livre électronique (EPUB)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>Présentation PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>Présentation OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Image (JPEG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Image (WebP)</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>Son (MP3)</translation>
    </message>
    <message>
        <source>Sound (M4A)</source>
        <translation>Son (M4A)</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Film (MP4)</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Anime le groupe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Let them facilitate no more</source>
        <translation>Ne plus confier l&apos;animation</translation>
    </message>
    <message>
        <source>Let them facilitate</source>
        <translation>Confier l&apos;animation</translation>
    </message>
    <message>
        <source>Remove from the pod…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>What can be done: {name}</source>
        <translation>Ce qu&apos;on peut faire : {name}</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Take people in</source>
        <translation>Admettre des personnes</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Membres de la communauté</translation>
    </message>
    <message>
        <source>They are in as soon as this is synced, and see all that was ever said here.</source>
        <translation>Ces personnes en font partie dès la synchronisation, et voient tout ce qui s&apos;est dit ici.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Leave the pod…</source>
        <translation>Quitter le groupe…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir le groupe</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Archiver le groupe…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Wi-Fi {name}</source>
        <translation>Wi-Fi {name}</translation>
    </message>
    <message>
        <source>A Wi-Fi</source>
        <translation>Un Wi-Fi</translation>
    </message>
    <message>
        <source>A cable</source>
        <translation>Un câble</translation>
    </message>
    <message>
        <source>A mobile network</source>
        <translation>Un réseau mobile</translation>
    </message>
    <message>
        <source>A network that this PC cannot name</source>
        <translation>Un réseau que ce PC ne sait pas nommer</translation>
    </message>
    <message>
        <source>Is this a connection you pay for? ({network})</source>
        <translation>Payez-vous cette connexion ? ({network})</translation>
    </message>
    <message>
        <source>Until you say that it is free, nothing comes that you have not asked for.</source>
        <translation>Tant que vous ne dites pas qu’elle est gratuite, rien n’arrive que vous n’ayez demandé.</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Oui, elle est payante</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Non, elle est gratuite</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Demander plus tard</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement quand je le demande</translation>
    </message>
    <message>
        <source>When there is a link</source>
        <translation>Quand il y a du réseau</translation>
    </message>
    <message>
        <source>When there is a link, and every hour</source>
        <translation>Quand il y a du réseau, et toutes les heures</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Quand synchroniser</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>“Only when I ask” is for links that cost money: no byte moves before you ask.</source>
        <translation>«&#xa0;Seulement quand je le demande&#xa0;» convient aux connexions payantes&#xa0;: aucun octet ne part avant votre demande.</translation>
    </message>
    <message>
        <source>As this PC is set up</source>
        <translation>Comme ce PC est réglé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in your encrypted data and not shown again.</source>
        <translation>Le nom et le mot de passe sont gardés dans vos données chiffrées et ne sont plus affichés.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>It can be changed later.</source>
        <translation>Il pourra être changé plus tard.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Un document vide</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Since you looked last</source>
        <translation>Depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Nothing has changed. What others do comes with the next sync.</source>
        <translation>Rien n&apos;a changé. Ce que font les autres arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>J&apos;ai vu</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Tell the community</source>
        <translation>Le dire à la communauté</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>My note</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>What you want to remember of it. Only you see it, on this PC.</source>
        <translation>Ce que vous voulez en retenir. Vous seul la voyez, sur ce PC.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Kept on this PC {time}</source>
        <translation>Gardée sur ce PC {time}</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nouvel avis</numerusform>
            <numerusform>%n nouveaux avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} has answered you in “{name}”</source>
        <translation>{who} vous a répondu dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} mentions you in “{name}”</source>
        <translation>{who} vous mentionne dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” could not be accepted</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être accepté</translation>
    </message>
    <message>
        <source>Your proposal “{name}” has come back</source>
        <translation>Votre proposition «&#xa0;{name}&#xa0;» vous est revenue</translation>
    </message>
    <message>
        <source>Your proposal “{name}” is approved</source>
        <translation>Votre proposition «&#xa0;{name}&#xa0;» est approuvée</translation>
    </message>
    <message>
        <source>Your request to join “{name}” was declined</source>
        <translation>Votre demande de rejoindre «&#xa0;{name}&#xa0;» a été refusée</translation>
    </message>
    <message>
        <source>You are in the pod “{name}” now</source>
        <translation>Vous êtes maintenant dans le groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} waits for your answer: “{name}”</source>
        <translation>{who} attend votre réponse&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Your post in “{name}” was changed on two devices</source>
        <translation>Votre message dans «&#xa0;{name}&#xa0;» a été modifié sur deux appareils</translation>
    </message>
    <message>
        <source>Two have changed the same sentence in your document “{name}”</source>
        <translation>Deux personnes ont modifié la même phrase dans votre document «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Ce qui vous concerne</translation>
    </message>
    <message>
        <source>Nothing needs you. Replies to you and answers to what you asked for appear here.</source>
        <translation>Rien ne vous attend. Les réponses à vos messages et à vos demandes apparaissent ici.</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>En dehors de cette fenêtre</translation>
    </message>
    <message>
        <source>Tell me through the system while I work in other windows</source>
        <translation>M’avertir par le système quand je travaille dans d’autres fenêtres</translation>
    </message>
    <message>
        <source>It says how many notices are new, and never what stands in them.</source>
        <translation>Il dit combien d’avis sont nouveaux, jamais ce qu’ils contiennent.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>No title yet</source>
        <translation>Pas encore de titre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>A thread that is not here</source>
        <translation>Une discussion qui n’est pas ici</translation>
    </message>
    <message>
        <source>“{stick}” since {time}</source>
        <translation>«&#xa0;{stick}&#xa0;» depuis {time}</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Groupes d’apprentissage</translation>
    </message>
    <message>
        <source>A resource that is not here</source>
        <translation>Une ressource qui n’est pas ici</translation>
    </message>
    <message>
        <source>So that the pod can be sealed for this PC</source>
        <translation>Pour que le groupe puisse être scellé pour ce PC</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Marked as useful</source>
        <translation>Marqué comme utile</translation>
    </message>
    <message>
        <source>No longer marked as useful</source>
        <translation>N’est plus marqué comme utile</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Remis en place</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>Change of a resource</source>
        <translation>Modification d’une ressource</translation>
    </message>
    <message>
        <source>Resource withdrawn</source>
        <translation>Ressource retirée</translation>
    </message>
    <message>
        <source>Resource put back</source>
        <translation>Ressource remise</translation>
    </message>
    <message>
        <source>New shelf</source>
        <translation>Nouvelle étagère</translation>
    </message>
    <message>
        <source>Change of a shelf</source>
        <translation>Modification d’une étagère</translation>
    </message>
    <message>
        <source>Shelf withdrawn</source>
        <translation>Étagère retirée</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Réponse à une proposition</translation>
    </message>
    <message>
        <source>Request to join a pod</source>
        <translation>Demande d’entrer dans un groupe</translation>
    </message>
    <message>
        <source>Change of a pod</source>
        <translation>Modification d’un groupe</translation>
    </message>
    <message>
        <source>Leaving a pod</source>
        <translation>Départ d’un groupe</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Edit of a document</source>
        <translation>Texte d’un document modifié</translation>
    </message>
    <message>
        <source>Change of a document&apos;s card</source>
        <translation>Modification de la fiche d’un document</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Modification d’un commentaire</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>Version d’un document</translation>
    </message>
    <message>
        <source>Work on a section</source>
        <translation>Travail sur une section</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>Fichier partagé</translation>
    </message>
    <message>
        <source>Note on a product</source>
        <translation>Note sur un produit</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>This PC&apos;s key, for sticks</source>
        <translation>La clé de ce PC, pour les clés USB</translation>
    </message>
    <message>
        <source>Something newer than this version</source>
        <translation>Un élément plus récent que cette version</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>it will wait safely</source>
        <translation>il attendra en sécurité</translation>
    </message>
    <message>
        <source>What you write is saved as you type. What you have not sent yet stands here.</source>
        <translation>Ce que vous écrivez est enregistré au fil de la frappe. Ce qui n’est pas encore envoyé se trouve ici.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you send without a connection waits here and leaves with the next sync.</source>
        <translation>Ce que vous envoyez sans connexion attend ici et part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>What was not sent yet when a stream was taken away from you stands here.</source>
        <translation>Ce qui n’était pas encore parti quand une rubrique vous a été retirée se trouve ici.</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>If the community cannot accept something, it stands here with the reason.</source>
        <translation>Si la communauté ne peut pas accepter un envoi, il se trouve ici avec la raison.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Everything that GLL has received from you is listed here, with the time of its receipt.</source>
        <translation>Tout ce que GLL a reçu de vous est listé ici, avec l’heure de réception.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>Written to {file}: {amount}.</source>
        <translation>Écrit dans {file}&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>All of it is still here too.</source>
        <translation>Tout cela reste aussi ici.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Déjà présents&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. Sync, then import once more.</source>
        <translation>Laissés de côté&#xa0;: {count}. Synchronisez, puis importez encore une fois.</translation>
    </message>
    <message>
        <source>New here: {amount}.</source>
        <translation>Nouveau ici&#xa0;: {amount}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Le brouillon a été supprimé.</translation>
    </message>
    <message>
        <source>Items of the box</source>
        <translation>Éléments de la boîte</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Headings appear here: lines that begin with #.</source>
        <translation>Les titres apparaissent ici : les lignes qui commencent par #.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Open this file with another program of this PC?</source>
        <translation>Ouvrir ce fichier avec un autre programme de ce PC ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>It is opened as a copy: what you change there is not changed in the library. This program cannot protect you from what a file does in another one.</source>
        <translation>C’est une copie qui s’ouvre : ce que vous y changez ne change pas dans la bibliothèque. Ce programme ne peut pas vous protéger de ce qu’un fichier fait dans un autre.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No bundle on this stick</source>
        <translation>Aucun lot sur cette clé</translation>
    </message>
    <message>
        <source>Ask your library&apos;s custodian for one. This stick can carry your posts all the same.</source>
        <translation>Demandez-en un à la personne responsable de votre bibliothèque. Cette clé peut quand même porter vos messages.</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Aucune clé n’est branchée</translation>
    </message>
    <message>
        <source>A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here by itself. Looking at it costs no data and changes nothing.</source>
        <translation>Une clé apporte messages et documents sans connexion, et emporte les vôtres. Branchez-en une&#xa0;: elle apparaît ici d’elle-même. La regarder ne coûte aucune donnée et ne change rien.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Écrire une fiche de site…</translation>
    </message>
    <message>
        <source>You are in. What is in this pod comes with the next sync.</source>
        <translation>Vous faites partie du groupe. Son contenu arrive avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Then you can read and write here without a connection.</source>
        <translation>Ensuite vous pourrez lire et écrire ici sans connexion.</translation>
    </message>
    <message>
        <source>Change what is said here…</source>
        <translation>Modifier ce qui est dit ici…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} souhaite rejoindre le groupe</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All pods</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Choose a pod</source>
        <translation>Choisissez un groupe</translation>
    </message>
    <message>
        <source>A learning pod is a small group that makes something together: a guideline, a brief, an answer. You can be in any number of them.</source>
        <translation>Un groupe d&apos;apprentissage est un petit groupe qui produit quelque chose ensemble : un guide, une note, une réponse. Vous pouvez faire partie d&apos;autant de groupes que vous voulez.</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proposer un groupe</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The one that was chosen when this PC was set up.</source>
        <translation>Celle qui a été choisie quand ce PC a été préparé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Oublié&#xa0;?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Your own, for this PC.</source>
        <translation>Le vôtre, pour ce PC.</translation>
    </message>
    <message>
        <source>Your own, for this PC; it is not the one of the community.</source>
        <translation>Le vôtre, pour ce PC&#xa0;; ce n’est pas celui de la communauté.</translation>
    </message>
    <message>
        <source>Password for this PC</source>
        <translation>Mot de passe pour ce PC</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayer dans %n seconde</numerusform>
            <numerusform>Réessayer dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcCard</name>
    <message>
        <source>For everybody on this PC</source>
        <translation>Pour tous sur ce PC</translation>
    </message>
    <message>
        <source>Space for the library&apos;s files</source>
        <translation>Espace pour les fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Hours for everybody&apos;s files</source>
        <translation>Heures pour les fichiers de tous</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Speed outside of these hours</source>
        <translation>Vitesse hors de ces heures</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Heures, comme 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed outside of them</source>
        <translation>Vitesse en dehors</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>ko par seconde</translation>
    </message>
    <message>
        <source>The smaller of these limits and your own holds.</source>
        <translation>La plus petite de ces limites et des vôtres s’applique.</translation>
    </message>
    <message>
        <source>Whoever looks after this PC has chosen this; see Settings.</source>
        <translation>La personne qui s’occupe de ce PC l’a choisi ; voyez les Réglages.</translation>
    </message>
</context>
<context>
    <name>PdfBar</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Aussi large que la fenêtre (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Chercher dans ce document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Ouvrir avec un autre programme…</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
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
        <translation>Ouvrir avec un autre programme…</translation>
    </message>
</context>
<context>
    <name>PeopleBinder</name>
    <message>
        <source>A new folder for what was not received</source>
        <translation>Un nouveau dossier pour ce qui n’a pas été reçu</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>This PC and its people</source>
        <translation>Ce PC et ses utilisateurs</translation>
    </message>
    <message>
        <source>Your data opens</source>
        <translation>Vos données s’ouvrent</translation>
    </message>
    <message>
        <source>Change what opens it…</source>
        <translation>Changer ce qui les ouvre…</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes ici</translation>
    </message>
    <message>
        <source>Looks after this PC</source>
        <translation>Responsable de ce PC</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Se verrouille seul</translation>
    </message>
    <message>
        <source>People here may do without a PIN</source>
        <translation>On peut se passer de code PIN ici</translation>
    </message>
    <message>
        <source>Hand the care of this PC to</source>
        <translation>Confier ce PC à</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand the care on</source>
        <translation>Transmettre la charge</translation>
    </message>
    <message>
        <source>Remove me from this PC…</source>
        <translation>Me retirer de ce PC…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>without a PIN: for whoever uses this system account</source>
        <translation>sans code PIN&#xa0;: pour qui utilise ce compte du système</translation>
    </message>
    <message>
        <source>with your PIN</source>
        <translation>avec votre code PIN</translation>
    </message>
    <message>
        <source>with your passphrase</source>
        <translation>avec votre phrase secrète</translation>
    </message>
    <message>
        <source>with your password for this PC</source>
        <translation>avec votre mot de passe pour ce PC</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Tapez quelques lettres d&apos;un nom</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>{name}; press to leave them out</source>
        <translation>{name} ; appuyer pour retirer de la liste</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People on this PC</source>
        <translation>Personnes sur ce PC</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>opens without a PIN</source>
        <translation>s’ouvre sans code PIN</translation>
    </message>
    <message>
        <source>opens with a PIN</source>
        <translation>s’ouvre avec un code PIN</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>s’ouvre avec une phrase secrète</translation>
    </message>
    <message>
        <source>opens with a password</source>
        <translation>s’ouvre avec un mot de passe</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>ne s’est pas encore connecté</translation>
    </message>
    <message>
        <source>{how} · looks after this PC</source>
        <translation>{how} · responsable</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Before you sync</source>
        <translation>Avant de synchroniser</translation>
    </message>
    <message>
        <source>Asking what a sync would move costs less than 2 kB.</source>
        <translation>Demander ce qu’une synchronisation transporterait coûte moins de 2 ko.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Combien cela coûterait-il ?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>The server&apos;s history has changed since the last sync; only a sync can tell.</source>
        <translation>L’historique du serveur a changé depuis la dernière synchronisation ; seule une synchronisation peut le dire.</translation>
    </message>
    <message>
        <source>Asked for {size}.</source>
        <translation>La demande a coûté {size}.</translation>
    </message>
    <message>
        <source>What a sync would move</source>
        <translation>Ce qu’une synchronisation transporterait</translation>
    </message>
    <message>
        <source>To send: {amount}</source>
        <translation>À envoyer : {amount}</translation>
    </message>
    <message>
        <source>About {amount}</source>
        <translation>Environ {amount}</translation>
    </message>
    <message>
        <source>Over: {network}</source>
        <translation>Par : {network}</translation>
    </message>
    <message>
        <source>It stops at {limit}, as you have chosen.</source>
        <translation>Elle s’arrête à {limit}, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>To receive: nothing new</source>
        <translation>À recevoir : rien de nouveau</translation>
    </message>
    <message>
        <source>To receive: {amount}</source>
        <translation>À recevoir : {amount}</translation>
    </message>
    <message>
        <source>Behind it: {amount}</source>
        <translation>Ensuite : {amount}</translation>
    </message>
    <message>
        <source>The others: {size}</source>
        <translation>Les autres : {size}</translation>
    </message>
    <message>
        <source>Members and streams</source>
        <translation>Membres et rubriques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>A new stream</source>
        <translation>Une nouvelle rubrique</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Price of a megabyte</source>
        <translation>Prix d’un mégaoctet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>This pod is archived: it takes no new members.</source>
        <translation>Ce groupe est archivé : il n&apos;admet plus de membres.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir le groupe</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Archiver le groupe…</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Archiver ce groupe ?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Tout reste lisible pour ses membres.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator or you open it again.</source>
        <translation>Plus personne ne peut y écrire, jusqu’à ce que vous ou une personne qui l’anime le rouvre.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>You have asked to join. A facilitator will answer.</source>
        <translation>Vous avez demandé à rejoindre ce groupe. Une personne qui l&apos;anime répondra.</translation>
    </message>
    <message>
        <source>You wrote: {message}</source>
        <translation>Vous avez écrit : {message}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer ma demande</translation>
    </message>
    <message>
        <source>Join this pod</source>
        <translation>Rejoindre ce groupe</translation>
    </message>
    <message>
        <source>What is said and written here is for members alone. Its facilitators answer: {people}.</source>
        <translation>Ce qui se dit et s&apos;écrit ici est réservé aux membres. Ceux qui animent le groupe répondent : {people}.</translation>
    </message>
    <message>
        <source>A word to the facilitators</source>
        <translation>Un mot aux personnes qui animent</translation>
    </message>
    <message>
        <source>You may leave this empty. Everybody in the community can read it.</source>
        <translation>Ce champ peut rester vide. Toute la communauté peut le lire.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>You can ask without a connection: it waits in your outbox until the next sync.</source>
        <translation>Vous pouvez demander sans connexion : la demande attend dans votre boîte d&apos;envoi jusqu&apos;à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>You were not let in when you asked.</source>
        <translation>Votre demande a été déclinée.</translation>
    </message>
    <message>
        <source>The facilitator wrote: {reason}</source>
        <translation>La personne qui anime a écrit : {reason}</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <translation>Vous pouvez demander à nouveau.</translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>%n personne souhaite rejoindre</numerusform>
            <numerusform>%n personnes souhaitent rejoindre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>Partager %n fichier avec {pod}&#xa0;?</numerusform>
            <numerusform>Partager %n fichiers avec {pod}&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montrer %n de plus</numerusform>
            <numerusform>Montrer %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>%n document modifié ou en conflit</numerusform>
            <numerusform>%n documents modifiés ou en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n tâche ouverte</numerusform>
            <numerusform>%n tâches ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodFacts</name>
    <message>
        <source>What this pod is for</source>
        <translation>À quoi sert ce groupe</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What is to come of it</source>
        <translation>Ce qui doit en sortir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
</context>
<context>
    <name>PodNews</name>
    <message>
        <source>{who} wrote in “{title}”</source>
        <translation>{who} a écrit dans « {title} »</translation>
    </message>
    <message>
        <source>{who} began the document “{title}”</source>
        <translation>{who} a commencé le document « {title} »</translation>
    </message>
    <message>
        <source>{who} edited “{title}”</source>
        <translation>{who} a modifié « {title} »</translation>
    </message>
    <message>
        <source>{who} commented on “{title}”</source>
        <translation>{who} a commenté « {title} »</translation>
    </message>
    <message>
        <source>{who} named the version “{title}”</source>
        <translation>{who} a nommé la version « {title} »</translation>
    </message>
    <message>
        <source>{who} added the task “{title}”</source>
        <translation>{who} a ajouté la tâche « {title} »</translation>
    </message>
    <message>
        <source>{who} has done “{title}”</source>
        <translation>{who} a terminé « {title} »</translation>
    </message>
    <message>
        <source>{who} shared “{title}”</source>
        <translation>{who} a partagé « {title} »</translation>
    </message>
    <message>
        <source>{who} is in the pod now</source>
        <translation>{who} fait maintenant partie du groupe</translation>
    </message>
    <message>
        <source>{who} has left the pod</source>
        <translation>{who} a quitté le groupe</translation>
    </message>
</context>
<context>
    <name>PodSections</name>
    <message>
        <source>Pod home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Pods</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Personne inconnue sur ce PC</translation>
    </message>
    <message>
        <source>You are not in this pod</source>
        <translation>Vous n&apos;en faites pas partie</translation>
    </message>
    <message>
        <source>Waiting for a facilitator</source>
        <translation>En attente d&apos;une réponse</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>Vous êtes membre</translation>
    </message>
    <message>
        <source>You facilitate</source>
        <translation>Vous animez</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
</context>
<context>
    <name>PodsPage</name>
    <message>
        <source>Back to the pod</source>
        <translation>Retour au groupe</translation>
    </message>
    <message>
        <source>Filter the pods</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>A document is written in a pod.</source>
        <translation>Un document s&apos;écrit dans un groupe.</translation>
    </message>
    <message>
        <source>Open the pod it is for, and then its documents.</source>
        <translation>Ouvrez le groupe auquel il est destiné, puis ses documents.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Posts and receipts on their way</source>
        <translation>Messages et accusés de réception en route</translation>
    </message>
    <message>
        <source>They are sealed for the server: whoever carries the stick sees how many, and no more.</source>
        <translation>Ils sont scellés pour le serveur&#xa0;: qui porte la clé en voit le nombre, et rien de plus.</translation>
    </message>
    <message>
        <source>Put on this stick</source>
        <translation>Mettre sur cette clé</translation>
    </message>
    <message>
        <source>Nothing of yours waits to be sent.</source>
        <translation>Rien de vous n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>On this stick, not handed in yet: {amount}</source>
        <translation>Sur cette clé, pas encore remis&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Handing in needs a connection. Receipts are then put on the stick.</source>
        <translation>Remettre demande une connexion. Les accusés de réception sont ensuite mis sur la clé.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>They say what GLL has received.</source>
        <translation>Ils disent ce que GLL a reçu.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>PostColumn</name>
    <message>
        <source>Posts of the thread</source>
        <translation>Messages de la discussion</translation>
    </message>
</context>
<context>
    <name>PostTimes</name>
    <message>
        <source>Written {time}</source>
        <translation>Écrit le {time}</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Modifié le {time}</translation>
    </message>
    <message>
        <source>The server&apos;s receipt of {time} is kept on this PC.</source>
        <translation>L’accusé de réception du serveur ({time}) est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is safe on this PC and goes out with the next sync.</source>
        <translation>Il est en sécurité sur cet ordinateur et part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It is safe on this PC, and on a stick as well; whichever is first takes it to the server.</source>
        <translation>C’est en sécurité sur ce PC, et aussi sur une clé&#xa0;; la première voie l’apportera au serveur.</translation>
    </message>
    <message>
        <source>The outbox says why, and what to do next.</source>
        <translation>La boîte d’envoi dit pourquoi, et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Post by {author}, {when}</source>
        <translation>Message de {author}, {when}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>Utile, %n personne</numerusform>
            <numerusform>Utile, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · edited</source>
        <translation>{when} · modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In reply to {author}</source>
        <translation>En réponse à {author}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>%n version de ce texte</numerusform>
            <numerusform>%n versions de ce texte, écrites chacune de son côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retiré sur un appareil, modifié sur un autre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Withdrawn by its author, {when}</source>
        <translation>Retiré par son auteur, {when}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>What is marked in the post is quoted</source>
        <translation>Ce qui est sélectionné dans le message est cité</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n autre version</numerusform>
            <numerusform>%n autres versions</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>The text is long: this is the section in which you are writing.</source>
        <translation>Le texte est long : voici la section dans laquelle vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ProductCards</name>
    <message>
        <source>Goes on from {title}</source>
        <translation>Part de {title}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>A place that is not named</source>
        <translation>Un lieu sans nom</translation>
    </message>
    <message>
        <source>As adapted: {title}</source>
        <translation>Version adaptée : {title}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Retirer {title}</translation>
    </message>
</context>
<context>
    <name>ProductCounts</name>
    <message numerus="yes">
        <source>%n adaptation(s)</source>
        <translation>
            <numerusform>%n adaptation</numerusform>
            <numerusform>%n adaptations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductNotes</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Aucun pays</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Cela part avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Your note is in the outbox.</source>
        <translation>Votre note est dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>Your note is withdrawn.</source>
        <translation>Votre note est retirée.</translation>
    </message>
</context>
<context>
    <name>ProductSection</name>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Nobody has told yet. Have you adapted it to where you work, or do you use it?</source>
        <translation>Personne n’a encore rien dit. L’avez-vous adapté à votre lieu de travail, ou l’utilisez-vous ?</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>I have adapted it…</source>
        <translation>Je l’ai adapté…</translation>
    </message>
    <message>
        <source>We use it…</source>
        <translation>Nous l’utilisons…</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Adaptations</translation>
    </message>
    <message>
        <source>We use {title}</source>
        <translation>Nous utilisons {title}</translation>
    </message>
    <message>
        <source>I have gone on from it…</source>
        <translation>Je suis parti de là…</translation>
    </message>
    <message>
        <source>I have gone on from {title}</source>
        <translation>Je suis parti de {title}</translation>
    </message>
    <message>
        <source>We use this one…</source>
        <translation>Nous utilisons celle-ci…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Its files come with the next sync that brings files.</source>
        <translation>Ses fichiers arrivent avec la prochaine synchronisation de fichiers.</translation>
    </message>
    <message>
        <source>Let its files go</source>
        <translation>Ne plus garder ses fichiers</translation>
    </message>
    <message>
        <source>Keep its files on this PC ({size})</source>
        <translation>Garder ses fichiers sur ce PC ({size})</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>No level</source>
        <translation>Aucun niveau</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Établissement de santé</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>En essai</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state} : {count}</translation>
    </message>
    <message>
        <source>Published: {title}</source>
        <translation>Publié : {title}</translation>
    </message>
    <message>
        <source>Adapted: {place}</source>
        <translation>Adapté : {place}</translation>
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
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Vous êtes de nouveau identifié.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Two or three sentences: who gains what?</source>
        <translation>Deux ou trois phrases : qui y gagne quoi ?</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>Choisissez un domaine</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Two people at least, so that it goes on when one has no connection for months.</source>
        <translation>Deux personnes au moins, pour que cela continue quand l&apos;une n&apos;a pas de connexion pendant des mois.</translation>
    </message>
    <message>
        <source>I have read the rules and say yes to them</source>
        <translation>J&apos;ai lu les règles et je les accepte</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Envoyer la proposition</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Dites à quoi cela sert.</translation>
    </message>
    <message>
        <source>Choose an area.</source>
        <translation>Choisissez un domaine.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message>
        <source>Name two facilitators.</source>
        <translation>Nommez deux personnes pour l&apos;animation.</translation>
    </message>
    <message>
        <source>Read the rules and tick that you say yes to them.</source>
        <translation>Lisez les règles et cochez que vous les acceptez.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produit attendu</translation>
    </message>
    <message>
        <source>What will be there in the end that others can use? For example a guideline or a brief.</source>
        <translation>Qu&apos;est-ce qui existera à la fin et que d&apos;autres pourront utiliser ? Par exemple un guide ou une note.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Ajouter un pays…</translation>
    </message>
    <message>
        <source>It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it.</source>
        <translation>Elle attend dans votre boîte d&apos;envoi et part à la prochaine synchronisation. Les personnes qui coordonnent la communauté y répondent.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Qui l&apos;anime</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proposer un groupe</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proposer une communauté</translation>
    </message>
    <message>
        <source>We are kind to each other, and argue about matters, not about people.</source>
        <translation>Nous sommes bienveillants et discutons des sujets, pas des personnes.</translation>
    </message>
    <message>
        <source>Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.</source>
        <translation>Rien ici ne permet de reconnaître un patient : ni nom, ni date, ni image, ni numéro.</translation>
    </message>
    <message>
        <source>What we learn we give back to the community, also what has not worked.</source>
        <translation>Ce que nous apprenons, nous le rendons à la communauté, y compris ce qui n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>Facilitators welcome people, answer them, and say when they cannot go on.</source>
        <translation>Les personnes qui animent accueillent, répondent, et disent quand elles ne peuvent plus continuer.</translation>
    </message>
    <message>
        <source>Everybody in the community can read and write.</source>
        <translation>Toute la communauté peut lire et écrire.</translation>
    </message>
    <message>
        <source>What is said in a pod stays in it, unless those who said it agree.</source>
        <translation>Ce qui se dit dans un groupe y reste, sauf accord de ceux qui l&apos;ont dit.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre part</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>Autres propositions</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proposer un groupe</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proposer une communauté</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Pas de proposition</translation>
    </message>
    <message>
        <source>Whoever would like a pod or a community proposes it, also without a connection. The answer stands here.</source>
        <translation>Qui souhaite un groupe ou une communauté le propose, même sans connexion. La réponse s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produit attendu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>Renvoyé avec un commentaire</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Change it and send it again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer ma demande</translation>
    </message>
    <message>
        <source>Open the pod</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Needed when you return it; everybody in the community can read it.</source>
        <translation>Nécessaire pour renvoyer ; toute la communauté peut la lire.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Renvoyer avec le commentaire</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d&apos;une réponse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
</context>
<context>
    <name>Proposer</name>
    <message>
        <source>What you have written stays here.</source>
        <translation>Ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>Your proposal is in the outbox.</source>
        <translation>Votre proposition est dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; the answer comes back the same way.</source>
        <translation>Elle part à la prochaine synchronisation ; la réponse revient de la même façon.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>With the next sync it is opened, and everybody learns of it.</source>
        <translation>L&apos;ouverture se fait à la prochaine synchronisation, et tout le monde l&apos;apprend.</translation>
    </message>
    <message>
        <source>Returned. They read your comment after their next sync.</source>
        <translation>Renvoyé. Votre commentaire sera lu après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{version}”</source>
        <translation>Publier « {version} »</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>A knowledge product of the library, for all members: as PDF, Word, a web page and plain text.</source>
        <translation>Un produit de connaissance de la bibliothèque, pour tous les membres : en PDF, Word, page web et texte simple.</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Par {names}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Later versions become the next editions of the same product. The files go out behind the next sync.</source>
        <translation>Les versions suivantes deviendront les éditions suivantes du même produit. Les fichiers partent après la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>The pod shares no pictures yet. Share one among its files; then it can stand here.</source>
        <translation>Le groupe ne partage pas encore d’images. Partagez-en une parmi ses fichiers ; elle pourra alors être mise ici.</translation>
    </message>
    <message>
        <source>A picture of the pod</source>
        <translation>Une image du groupe</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>L’insérer</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citer une ressource de la bibliothèque</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>La citer</translation>
    </message>
    <message>
        <source>Nothing found. Try other words of its title, or an author&apos;s name.</source>
        <translation>Rien trouvé. Essayez d’autres mots du titre, ou le nom d’un auteur.</translation>
    </message>
    <message>
        <source>Words of its title, or a name</source>
        <translation>Des mots du titre, ou un nom</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All threads</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Non lu suivant</translation>
    </message>
    <message>
        <source>Goes to the next unread post (Ctrl+↓)</source>
        <translation>Va au message non lu suivant (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Print this thread</source>
        <translation>Imprimer ce fil</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Choisissez une discussion</translation>
    </message>
    <message>
        <source>It opens here. What you have read is marked after a moment.</source>
        <translation>Elle s’ouvre ici. Ce que vous avez lu est marqué après un instant.</translation>
    </message>
    <message>
        <source>Go to the first unread post</source>
        <translation>Aller au premier message non lu</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Your draft is kept here.</source>
        <translation>Votre brouillon est conservé ici.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Decline the suggestion</source>
        <translation>Refuser la suggestion</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The text stays as it is. Your reason is shown below the suggestion.</source>
        <translation>Le texte reste tel quel. Votre raison s’affiche sous la suggestion.</translation>
    </message>
    <message>
        <source>Why not (may stay empty)</source>
        <translation>Pourquoi pas (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>All members see it</source>
        <translation>Tous les membres le voient</translation>
    </message>
    <message>
        <source>Facilitators see it</source>
        <translation>Les facilitateurs le voient</translation>
    </message>
    <message>
        <source>Nobody sees it later</source>
        <translation>Personne ne le voit ensuite</translation>
    </message>
    <message>
        <source>With the community since {time}. You hear from them here.</source>
        <translation>Chez la communauté depuis {time}. Sa réponse arrivera ici.</translation>
    </message>
    <message>
        <source>Draft. It is kept on this PC as you type.</source>
        <translation>Brouillon. Il est gardé sur ce PC à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.</source>
        <translation>En attente d&apos;envoi&#xa0;: par internet (2&#xa0;ko), sur une clé ou comme code court par e-mail.</translation>
    </message>
    <message>
        <source>Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.</source>
        <translation>Revenu avec un commentaire. Corrigez le formulaire et remettez-le&#xa0;: aucun de vos brouillons n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Approved. You are a member.</source>
        <translation>Accepté. Vous êtes membre.</translation>
    </message>
    <message>
        <source>On USB “{name}” since {time}. The answer comes home on a stick too.</source>
        <translation>Sur la clé «&#xa0;{name}&#xa0;» depuis {time}. La réponse revient aussi sur une clé.</translation>
    </message>
    <message>
        <source>Made a code for an e-mail on {time}. Nothing has come back yet.</source>
        <translation>Code pour un e-mail préparé le {time}. Rien n&apos;est encore revenu.</translation>
    </message>
    <message>
        <source>Say what you want to be called.</source>
        <translation>Dites comment vous voulez qu&apos;on vous appelle.</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Donnez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Choisissez votre pays.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message>
        <source>Choose what you are.</source>
        <translation>Choisissez ce que vous êtes.</translation>
    </message>
    <message>
        <source>Say why you want to take part.</source>
        <translation>Dites pourquoi vous voulez participer.</translation>
    </message>
    <message>
        <source>Read the three sentences and agree to each.</source>
        <translation>Lisez les trois phrases et acceptez chacune.</translation>
    </message>
    <message>
        <source>Choose a password, and type it twice.</source>
        <translation>Choisissez un mot de passe et tapez-le deux fois.</translation>
    </message>
</context>
<context>
    <name>RegisteringPage</name>
    <message>
        <source>How far it has come</source>
        <translation>Où en est la demande</translation>
    </message>
    <message>
        <source>Read what is on the stick</source>
        <translation>Lire ce qui est sur la clé</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Remettre le formulaire</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Devenir membre</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Remettre à nouveau</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Une clé, ou un dossier qui en tient lieu</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Welcome: you are a member now.</source>
        <translation>Bienvenue&#xa0;: vous êtes membre maintenant.</translation>
    </message>
    <message>
        <source>All that you drafted is still here, and yours.</source>
        <translation>Tous vos brouillons sont encore là, et à vous.</translation>
    </message>
    <message>
        <source>Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft.</source>
        <translation>Rien de ce que vous écrivez n&apos;est publié avant que la communauté n&apos;ait dit oui. En attendant, vous lisez ce qui est public et préparez des brouillons.</translation>
    </message>
</context>
<context>
    <name>RelationField</name>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Title or author of the other resource</source>
        <translation>Titre ou auteur de l’autre ressource</translation>
    </message>
    <message>
        <source>No resource has these words.</source>
        <translation>Aucune ressource ne contient ces mots.</translation>
    </message>
    <message>
        <source>A resource that was withdrawn, or is not here</source>
        <translation>Une ressource retirée, ou qui n’est pas ici</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>A newer edition is out</source>
        <translation>Une nouvelle édition est parue</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Sur la clé {name}</translation>
    </message>
    <message>
        <source>Withdrawn from the library, {when}</source>
        <translation>Retiré de la bibliothèque, {when}</translation>
    </message>
    <message>
        <source>Do not pass it on.</source>
        <translation>Ne le transmettez plus.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Remplacé par {title}</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Ouvrir avec un autre programme…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Autre programme…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the older edition</source>
        <translation>Lire l&apos;édition plus ancienne</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>Garder sur ce PC</translation>
    </message>
    <message>
        <source>Keep the light version</source>
        <translation>Garder la version légère</translation>
    </message>
    <message>
        <source>Keep the text alone</source>
        <translation>Garder le texte seul</translation>
    </message>
    <message>
        <source>Keep less of it</source>
        <translation>En garder moins</translation>
    </message>
    <message>
        <source>It is here already, and stays until you let it go.</source>
        <translation>Elle est déjà ici, et reste jusqu&apos;à ce que vous la laissiez partir.</translation>
    </message>
    <message>
        <source>Still to come: {cost}</source>
        <translation>Encore à venir : {cost}</translation>
    </message>
    <message>
        <source>Copy as text (APA)</source>
        <translation>Copier en texte (APA)</translation>
    </message>
    <message>
        <source>Copy as text (Vancouver)</source>
        <translation>Copier en texte (Vancouver)</translation>
    </message>
    <message>
        <source>Copy for a post</source>
        <translation>Copier pour un message</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Copier en BibTeX</translation>
    </message>
    <message>
        <source>Copy as RIS</source>
        <translation>Copier en RIS</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Ouvrir {address}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Montrer tout : {name}</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Traduction de</translation>
    </message>
    <message>
        <source>Also in {language}</source>
        <translation>Autre langue : {language}</translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
</context>
<context>
    <name>ResourceField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Traduction de</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Keep more on this PC</source>
        <translation>Garder plus sur ce PC</translation>
    </message>
    <message>
        <source>Size of each document</source>
        <translation>Taille de chaque document</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quelle part</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep everything that is…</source>
        <translation>Garder tout ce qui est…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase for this PC</source>
        <translation>Une phrase secrète pour ce PC</translation>
    </message>
    <message>
        <source>You type it whenever GLL opens. Nobody can reset it: choose one that you will remember.</source>
        <translation>Vous la taperez à chaque ouverture de GLL. Personne ne peut la remplacer&#xa0;: choisissez-en une que vous retiendrez.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase secrète, une deuxième fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Encore %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Encore %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Seulement&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>Dans {value}</translation>
    </message>
    <message>
        <source>By {value}</source>
        <translation>Par {value}</translation>
    </message>
    <message>
        <source>In the language {value}</source>
        <translation>En langue&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Depuis {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Jusqu’à {value}</translation>
    </message>
    <message>
        <source>On this PC: {value}</source>
        <translation>Sur ce PC&#xa0;: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>on stick {sticks}</source>
        <translation>sur la clé {sticks}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Walk through what was found, from the search box</source>
        <translation>Parcourir ce qui a été trouvé, depuis le champ de recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection.</source>
        <translation>Tapez un ou plusieurs mots dans le champ ci-dessus (Ctrl+K). Messages, documents, ressources, personnes, groupes et commentaires sont trouvés, sans connexion.</translation>
    </message>
    <message>
        <source>Find anything on this PC</source>
        <translation>Trouver tout ce qui est sur ce PC</translation>
    </message>
    <message>
        <source>No stream and no pod of yours is called “{name}”</source>
        <translation>Aucune rubrique et aucun groupe à vous ne s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The beginning of its name is enough.</source>
        <translation>Le début de son nom suffit.</translation>
    </message>
    <message>
        <source>Nothing on this PC holds “{words}”</source>
        <translation>Rien sur ce PC ne contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Essayez avec moins de mots, des mots plus courts ou moins de filtres. Les accents et les majuscules ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the pod</source>
        <translation>Parties du groupe</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Advice, not a lock</source>
        <translation>Un conseil, pas un verrou</translation>
    </message>
    <message>
        <source>Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same.</source>
        <translation>Dites sur quelle section vous travaillez, pour que les autres puissent en choisir une autre. Tout le monde peut quand même écrire partout.</translation>
    </message>
    <message>
        <source>I work on this section…</source>
        <translation>Je travaille à cette section…</translation>
    </message>
    <message>
        <source>Nobody has said so of any section.</source>
        <translation>Personne ne l’a dit d’aucune section.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Plus maintenant</translation>
    </message>
    <message>
        <source>You are working on it</source>
        <translation>Vous y travaillez</translation>
    </message>
    <message>
        <source>{name} is working on it</source>
        <translation>{name} y travaille</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Sending file {file} of {files} to the library</source>
        <translation>Envoi du fichier {file} sur {files} vers la bibliothèque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Paused. What has gone is not sent again; the rest goes behind the next sync.</source>
        <translation>En pause. Ce qui est parti ne sera pas renvoyé ; le reste part après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>They go behind the next sync. The others see the record already, and wait for its files.</source>
        <translation>Ils partent après la prochaine synchronisation. Les autres membres voient la notice, et attendent ses fichiers.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>also with Ctrl + and Ctrl −</source>
        <translation>aussi avec Ctrl + et Ctrl −</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>S’identifier de nouveau…</translation>
    </message>
    <message>
        <source>Data on this PC</source>
        <translation>Données sur ce PC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Place occupée</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier son chemin</translation>
    </message>
    <message>
        <source>Export what is mine…</source>
        <translation>Exporter ce qui est à moi…</translation>
    </message>
    <message>
        <source>Encrypted; the key opens with your passphrase. Nobody can reset it for you.</source>
        <translation>Chiffrées&#xa0;; la clé s’ouvre avec votre phrase secrète. Personne ne peut la remplacer pour vous.</translation>
    </message>
    <message>
        <source>A folder for all that is yours</source>
        <translation>Un dossier pour tout ce qui est à vous</translation>
    </message>
    <message>
        <source>All that is yours is in {folder}.</source>
        <translation>Tout ce qui est à vous est dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here has changed.</source>
        <translation>Rien n’a été envoyé, et rien n’a changé ici.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the key store of this system account.</source>
        <translation>Chiffrées&#xa0;; la clé est dans le trousseau de ce compte du système.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the file that this PC&apos;s keeper has named.</source>
        <translation>Chiffrées&#xa0;; la clé est dans le fichier indiqué par la personne qui s’occupe de ce PC.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>Documents, pictures, sound and film</source>
        <translation>Documents, images, sons et films</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>New shelf</source>
        <translation>Nouvelle étagère</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>L’étagère</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign off “{version}”</source>
        <translation>Approuver « {version} »</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>You say that you stand behind this version as it is.</source>
        <translation>Vous dites que vous soutenez cette version telle quelle.</translation>
    </message>
    <message>
        <source>I agree to be named as a contributor, and that it is published under its licence: {licence}.</source>
        <translation>J’accepte d’être nommé parmi les contributeurs, et qu’elle soit publiée sous sa licence : {licence}.</translation>
    </message>
    <message>
        <source>I agree to be named, and to publish it</source>
        <translation>J’accepte d’être nommé, et qu’elle soit publiée</translation>
    </message>
    <message>
        <source>Without this it can be signed off, and not be published.</source>
        <translation>Sans cela, elle peut être approuvée, mais pas publiée.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Retirer mon approbation</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the community</source>
        <translation>Adresse de la communauté</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Telle que votre coordination vous l’a donnée.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A PIN or a password for this PC</source>
        <translation>Un code PIN ou un mot de passe pour ce PC</translation>
    </message>
    <message>
        <source>It was chosen for you when this account was added.</source>
        <translation>Il a été choisi quand ce compte a été ajouté.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Make a site card</source>
        <translation>Écrire une fiche de site</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Fiches de site (*.gllsite)</translation>
    </message>
    <message>
        <source>Site card</source>
        <translation>Fiche de site</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Rétablir, comme une modification d’aujourd’hui</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>Le texte redevient ce qu’il était, par une modification que tout le monde voit. Rien de l’historique ne disparaît.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Les mots ajoutés sont soulignés, les mots supprimés barrés.</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>Le texte tel qu’il était</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer avec maintenant…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
</context>
<context>
    <name>SittingModel</name>
    <message>
        <source>put back what was deleted</source>
        <translation>a remis ce qui était supprimé</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Send now (2 kB)</source>
        <translation>Envoyer maintenant (2&#xa0;ko)</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Mettre sur une clé…</translation>
    </message>
    <message>
        <source>As a code for an e-mail</source>
        <translation>Comme code pour un e-mail</translation>
    </message>
    <message>
        <source>An answer came by e-mail</source>
        <translation>Une réponse est venue par e-mail</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Copy all of it into an e-mail to the community. Only the community can read it.</source>
        <translation>Copiez-le en entier dans un e-mail à la communauté. Elle seule peut le lire.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The e-mail with the answer</source>
        <translation>L&apos;e-mail avec la réponse</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here.</source>
        <translation>Collez ici l&apos;e-mail entier.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Prendre la réponse</translation>
    </message>
    <message>
        <source>They say: {comment}</source>
        <translation>Elle dit&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Ask what has become of it (2 kB)</source>
        <translation>Demander où elle en est (2&#xa0;ko)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online – {network}</source>
        <translation>En ligne – {network}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Last complete sync {time}</source>
        <translation>Dernière synchronisation complète {time}</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Ouvre la boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>{waiting}, {count} of them on USB</source>
        <translation>{waiting}, dont {count} sur USB</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Ouvre Synchronisation</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>This week {used}</source>
        <translation>Cette semaine {used}</translation>
    </message>
    <message>
        <source>This week {used} of {allowed}</source>
        <translation>Cette semaine {used} sur {allowed}</translation>
    </message>
    <message>
        <source>Data used this week on connections that you pay for. Opens Sync &amp; data</source>
        <translation>Données utilisées cette semaine sur les connexions payantes. Ouvre Synchronisation</translation>
    </message>
    <message>
        <source>Space {used}</source>
        <translation>Espace {used}</translation>
    </message>
    <message>
        <source>Space {used} of {allowed}</source>
        <translation>Espace {used} sur {allowed}</translation>
    </message>
    <message>
        <source>What the library&apos;s files take on this PC. Opens Sync &amp; data</source>
        <translation>Ce que les fichiers de la bibliothèque occupent sur ce PC. Ouvre Synchronisation</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Sticks</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Une clé, ou un dossier qui en tient lieu</translation>
    </message>
</context>
<context>
    <name>StickCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>%n message ou notice</numerusform>
            <numerusform>%n messages et notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>les messages de %n rubrique</numerusform>
            <numerusform>les messages de %n rubriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>scellé pour %n appareil</numerusform>
            <numerusform>scellé pour %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s)</source>
        <translation>
            <numerusform>de %n appareil</numerusform>
            <numerusform>de %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>%n élément de vous attend d’être envoyé.</numerusform>
            <numerusform>%n éléments de vous attendent d’être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>%n accusé de réception pour ce PC</numerusform>
            <numerusform>%n accusés de réception pour ce PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>%n accusé de réception pour d’autres, qui reste sur la clé</numerusform>
            <numerusform>%n accusés de réception pour d’autres, qui restent sur la clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>%n élément de vous est reçu par GLL.</numerusform>
            <numerusform>%n éléments de vous sont reçus par GLL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>%n élément de vous demande votre attention&#xa0;: la boîte d’envoi dit pourquoi.</numerusform>
            <numerusform>%n éléments de vous demandent votre attention&#xa0;: la boîte d’envoi dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>%n accusé de réception n’était pas crédible et n’a rien changé.</numerusform>
            <numerusform>%n accusés de réception n’étaient pas crédibles et n’ont rien changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>%n élément remis.</numerusform>
            <numerusform>%n éléments remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>%n colis avait déjà été remis.</numerusform>
            <numerusform>%n colis avaient déjà été remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>%n colis n’a pas pu être remis et reste sur la clé.</numerusform>
            <numerusform>%n colis n’ont pas pu être remis et restent sur la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n partie est abîmée et a été laissée de côté.</numerusform>
            <numerusform>%n parties sont abîmées et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>%n document est marqué comme retiré.</numerusform>
            <numerusform>%n documents sont marqués comme retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>%n document ({size}) n’est pas sur ce PC et n’y sera pas.</numerusform>
            <numerusform>%n documents ({size}) ne sont pas sur ce PC et n’y seront pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>All streams</source>
        <translation>Toutes les rubriques</translation>
    </message>
</context>
<context>
    <name>StreamPane</name>
    <message>
        <source>Streams</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Ouvre Synchronisation</translation>
    </message>
    <message>
        <source>Syncs as soon as there is a link</source>
        <translation>Synchronisera dès qu’il y aura du réseau</translation>
    </message>
    <message>
        <source>Next attempt in a moment</source>
        <translation>Nouvel essai dans un instant</translation>
    </message>
    <message>
        <source>Next sync in a moment</source>
        <translation>Prochaine synchronisation dans un instant</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Synchroniser de nouveau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier de nouveau</translation>
    </message>
    <message>
        <source>File {file} of {files}</source>
        <translation>Fichier {file} sur {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} sur {size}</translation>
    </message>
    <message>
        <source>Sending file {file} of {files}</source>
        <translation>Envoi du fichier {file} sur {files}</translation>
    </message>
    <message>
        <source>{size} from sticks</source>
        <translation>{size} de clés USB</translation>
    </message>
    <message>
        <source>The outbox tells why, and what you can do.</source>
        <translation>La boîte d’envoi dit pourquoi, et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Your posts are put in order all the same.</source>
        <translation>Vos messages sont classés correctement malgré tout.</translation>
    </message>
    <message>
        <source>You are no longer in {streams}.</source>
        <translation>Vous ne faites plus partie de {streams}.</translation>
    </message>
    <message>
        <source>All your other streams are as they were.</source>
        <translation>Toutes vos autres rubriques sont comme avant.</translation>
    </message>
    <message>
        <source>Show what is kept aside</source>
        <translation>Voir ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>Synchroniser quand même</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a sync</source>
        <translation>Arrêtée aux Mo que vous permettez par synchronisation</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a sync</source>
        <translation>Arrêtée à l’argent que vous permettez par synchronisation</translation>
    </message>
    <message>
        <source>Stopped at the minutes that you allow a sync</source>
        <translation>Arrêtée aux minutes que vous permettez par synchronisation</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a week</source>
        <translation>Arrêtée aux Mo que vous permettez par semaine</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a week</source>
        <translation>Arrêtée à l’argent que vous permettez par semaine</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow files of a sync</source>
        <translation>Arrêtée aux Mo que vous permettez aux fichiers d’une synchronisation</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Paused – connection lost</source>
        <translation>En pause – connexion perdue</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>SyncAsking</name>
    <message>
        <source>Asking what a sync would move…</source>
        <translation>Demande de ce qu’une synchronisation transférerait…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Changer les limites…</translation>
    </message>
    <message>
        <source>Nobody can say what this sync will move.</source>
        <translation>Nul ne peut dire ce que cette synchronisation transférera.</translation>
    </message>
    <message>
        <source>This sync would move about {amount}.</source>
        <translation>Cette synchronisation transférerait environ {amount}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync &amp; data</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>Nothing has gone over a network yet.</source>
        <translation>Rien n’est encore passé par un réseau.</translation>
    </message>
    <message>
        <source>data-used</source>
        <translation>donnees-utilisees</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No sync yet.</source>
        <translation>Pas encore de synchronisation.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>synchronisations</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Stop fetching files</source>
        <translation>Arrêter le téléchargement des fichiers</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>Dernière synchronisation complète</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Présent ici</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>You can go on reading and writing.</source>
        <translation>Vous pouvez continuer à lire et à écrire.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ready to sync</source>
        <translation>Prêt à synchroniser</translation>
    </message>
    <message>
        <source>What waits in your outbox is sent first, then what is new is received.</source>
        <translation>Ce qui attend dans votre boîte d’envoi part d’abord, puis les nouveautés arrivent.</translation>
    </message>
    <message>
        <source>{up} sent, {down} received, {seconds} s</source>
        <translation>{up} envoyés, {down} reçus, {seconds} s</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Nobody yet is fine: then it is for whoever takes it.</source>
        <translation>Personne encore convient aussi : la tâche est alors à prendre.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done: {task}</source>
        <translation>Fait : {task}</translation>
    </message>
    <message>
        <source>Change the task {task}</source>
        <translation>Modifier la tâche {task}</translation>
    </message>
    <message>
        <source>Take away the task {task}</source>
        <translation>Supprimer la tâche {task}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Late: was due {day}</source>
        <translation>En retard : était pour le {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Pour le {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>Ajouter la première tâche</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâche</translation>
    </message>
    <message>
        <source>What the pod has agreed to do: who, what, by when. Everybody here can tick it.</source>
        <translation>Ce que le groupe a convenu de faire : qui, quoi, pour quand. Tout le monde ici peut cocher.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Chercher dans ce document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Like this PC</source>
        <translation>Comme ce PC</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Show all threads with this tag</source>
        <translation>Afficher toutes les discussions avec cette étiquette</translation>
    </message>
    <message>
        <source>Tag {tag}: show all threads with it</source>
        <translation>Étiquette {tag}&#xa0;: afficher toutes les discussions qui l’ont</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Stream</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Toutes les rubriques</translation>
    </message>
    <message>
        <source>Show threads without this tag too</source>
        <translation>Afficher aussi les discussions sans cette étiquette</translation>
    </message>
    <message>
        <source>Only with the tag {tag}; press to show all</source>
        <translation>Seulement avec l’étiquette {tag}&#xa0;; appuyez pour tout afficher</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools for the text</source>
        <translation>Outils pour le texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what you did last (Ctrl+Z)</source>
        <translation>Annuler ce que vous avez fait en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Another level of heading for this line</source>
        <translation>Un autre niveau de titre pour cette ligne</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Points d’une liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A small table below this line</source>
        <translation>Un petit tableau sous cette ligne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>A link to a web page (chosen words: Ctrl+K)</source>
        <translation>Un lien vers une page web (mots choisis : Ctrl+K)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>A picture among the pod&apos;s files</source>
        <translation>Une image parmi les fichiers du groupe</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citer…</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citer une ressource de la bibliothèque</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Chercher dans le document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Volet</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>bold words</source>
        <translation>mots en gras</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>mots du lien</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search everything on this PC</source>
        <translation>Chercher dans tout ce qui est sur ce PC</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>{name}: settings, lock, somebody else</source>
        <translation>{name}&#xa0;: réglages, verrouillage, quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Notices: {words}</source>
        <translation>Avis&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: a post, a document, a pod, a community, a resource</source>
        <translation>Ajouter&#xa0;: un message, un document, un groupe, une communauté, une ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Proposer un groupe</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Proposer une communauté</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Sent by you</source>
        <translation>Envoyé par vous</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pod documents</source>
        <translation>Documents des groupes</translation>
    </message>
    <message>
        <source>Library catalogue</source>
        <translation>Catalogue de la bibliothèque</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Connections and the rest</source>
        <translation>Connexions et le reste</translation>
    </message>
    <message>
        <source>{amount} since {day}, {week} of it this week.</source>
        <translation>{amount} depuis le {day}, dont {week} cette semaine.</translation>
    </message>
    <message>
        <source>Data used by day</source>
        <translation>Données utilisées par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>rien n’est passé</translation>
    </message>
    <message>
        <source>{syncs}, {finished} of them finished.</source>
        <translation>{syncs}, dont {finished} achevées.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment elle a fini</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>stopped, or at a limit</source>
        <translation>arrêtée, ou à une limite</translation>
    </message>
    <message>
        <source>cut or failed</source>
        <translation>coupée ou échouée</translation>
    </message>
    <message>
        <source>Syncs of late</source>
        <translation>Dernières synchronisations</translation>
    </message>
    <message>
        <source>{week} a week is {day} a day</source>
        <translation>{week} par semaine font {day} par jour</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>For example: sent to the ministry</source>
        <translation>Par exemple : envoyée au ministère</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>La nommer</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>Ce qu’il faut en savoir</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renommer la version</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Rétablir, comme une modification d’aujourd’hui</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>Le texte redevient ce qu’il était, par une modification que tout le monde voit. Rien de l’historique ne disparaît.</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>le texte d’aujourd’hui</translation>
    </message>
    <message>
        <source>The version is being made ready. You can go on writing.</source>
        <translation>La version est en préparation. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Published in the library.</source>
        <translation>Publié dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Cela part avec la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No version has a name yet. Give the text of today one, to come back to it.</source>
        <translation>Aucune version n’a encore de nom. Donnez-en un au texte d’aujourd’hui, pour y revenir.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>Le texte d’aujourd’hui</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Compare any two</source>
        <translation>En comparer deux</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La version antérieure</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La version postérieure</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Signed off by {names}</source>
        <translation>Approuvée par {names}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>La regarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Your sign-off…</source>
        <translation>Votre approbation…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdrawn by its author</source>
        <translation>Retiré par son auteur</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>They stay shown on this PC until you decide.</source>
        <translation>Ils restent affichés sur ce PC jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Keep them shown here</source>
        <translation>Les garder affichés ici</translation>
    </message>
</context>
<context>
    <name>Withdrawer</name>
    <message>
        <source>Your post is withdrawn.</source>
        <translation>Votre message est retiré.</translation>
    </message>
    <message>
        <source>It leaves the other PCs as they sync.</source>
        <translation>Il disparaît des autres ordinateurs quand ils se synchronisent.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping where nothing is left half done…</source>
        <translation>Arrêt dès que rien ne reste à moitié fait…</translation>
    </message>
    <message>
        <source>Making a bundle on {stick}</source>
        <translation>Préparation d’un lot sur {stick}</translation>
    </message>
    <message>
        <source>Adding from {stick} to this PC</source>
        <translation>Ajout de {stick} à ce PC</translation>
    </message>
    <message>
        <source>Reading every byte on {stick}</source>
        <translation>Lecture de chaque octet sur {stick}</translation>
    </message>
    <message>
        <source>Putting what waits on {stick}</source>
        <translation>Mise sur {stick} de ce qui attend</translation>
    </message>
    <message>
        <source>Taking in the receipts on {stick}</source>
        <translation>Reprise des accusés de réception sur {stick}</translation>
    </message>
    <message>
        <source>Handing in what is on {stick}</source>
        <translation>Remise de ce qui est sur {stick}</translation>
    </message>
    <message>
        <source>Discarding the unfinished bundle on {stick}</source>
        <translation>Suppression du lot inachevé sur {stick}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Take away the task “{title}”?</source>
        <translation>Retirer la tâche « {title} » ?</translation>
    </message>
    <message>
        <source>It goes for everybody in the pod.</source>
        <translation>Elle disparaît pour tout le groupe.</translation>
    </message>
    <message>
        <source>A task that is done can also be ticked: then it stays as a memory.</source>
        <translation>Une tâche faite peut aussi être cochée : elle reste alors en mémoire.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The task is taken away.</source>
        <translation>La tâche est supprimée.</translation>
    </message>
    <message>
        <source>The file is shared.</source>
        <translation>Le fichier est partagé.</translation>
    </message>
    <message>
        <source>It goes out behind the next sync.</source>
        <translation>Il part après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Everybody in the pod can read them, behind the next sync.</source>
        <translation>Tout le groupe pourra les lire après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>Withdraw the file “{title}”?</source>
        <translation>Retirer le fichier « {title} » ?</translation>
    </message>
    <message>
        <source>Nobody in the pod sees it listed any more.</source>
        <translation>Plus personne dans le groupe ne le voit dans la liste.</translation>
    </message>
    <message>
        <source>Who has copied it elsewhere keeps the copy.</source>
        <translation>Qui l&apos;a copié ailleurs garde sa copie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The file is withdrawn.</source>
        <translation>Le fichier est retiré.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>New thread</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Reply to {whom}</source>
        <translation>Réponse à {whom}</translation>
    </message>
    <message>
        <source>Edit your post</source>
        <translation>Modifier votre message</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Le brouillon a été supprimé.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Brouillon enregistré sur cet ordinateur, {time}</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Enregistré sur ce PC</translation>
    </message>
    <message>
        <source>Saved on this PC {time}</source>
        <translation>Enregistré sur ce PC {time}</translation>
    </message>
    <message>
        <source>Choose the words first that you would say otherwise.</source>
        <translation>Choisissez d’abord les mots que vous diriez autrement.</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Personne n’a encore écrit ici.</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation>Écrit par {names}</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Stream</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>For example: hand hygiene, maternity</source>
        <translation>Par exemple&#xa0;: hygiène des mains, maternité</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#xa0;; le brouillon est conservé</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
</TS>
