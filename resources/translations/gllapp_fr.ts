<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>Trop long : {used} sur {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
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
        <source>Received by GLL</source>
        <translation>Reçu par GLL</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
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
        <translation>Écrire à {address} dans votre messagerie ?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Ouvrir {host} dans votre navigateur ?</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>Le nom de ce site contient des lettres qui peuvent ressembler à d’autres. Le connaissez-vous ?</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>La connexion n’est pas protégée : d’autres peuvent la lire et la modifier.</translation>
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
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
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
