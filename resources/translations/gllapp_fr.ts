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
        <translation>Vérifiez la date et l’heure de ce PC ; sur un réseau public, connectez-vous d’abord à celui-ci. Si cela continue, prévenez votre coordination.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>{server} n’a pas répondu ; une page web est arrivée à la place.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Ce réseau demande sans doute de s’identifier : ouvrez un navigateur, identifiez-vous, puis synchronisez de nouveau.</translation>
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
        <translation>Réessayez dans un moment ; si cela continue, prévenez votre coordination.</translation>
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
        <translation>« {server} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>Écrivez-la ainsi : https://communaute.example.org.</translation>
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
        <source>Something arrived damaged ({reason}).</source>
        <translation>Des données sont arrivées abîmées ({reason}).</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>Elles ont été écartées ; ce qui est arrivé avant est enregistré.</translation>
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
        <translation>Synchronisez de nouveau ; si cela continue, prévenez votre coordination.</translation>
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
        <translation>Ces données ont été écartées ; rien n’a été modifié.</translation>
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
        <translation>Le serveur a peut-être été rétabli à partir d’une copie : prévenez votre coordination.</translation>
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
        <translation>Vérifiez l’adresse ; pour une autre communauté, utilisez un autre profil.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>L’adresse e-mail ou le mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Réessayez ; les majuscules comptent.</translation>
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
        <translation>Identifiez-vous de nouveau ; puis synchronisez.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>L’accès de ce PC a été retiré.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>Si vous ne l’avez pas demandé, prévenez votre coordination ; sinon, identifiez-vous de nouveau.</translation>
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
        <translation>Identifiez-vous d’abord : gllapp --profile DIR sign-in URL --email VOUS.</translation>
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
        <translation>Un message peut contenir {limit} Ko de texte ; celui-ci en a {size}.</translation>
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
        <source>A new thread needs a title.</source>
        <translation>Une nouvelle discussion doit avoir un titre.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>Donnez-lui un titre d’une ligne.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>Un titre peut avoir {limit} caractères ; celui-ci en a {size}.</translation>
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
        <translation>« {tag} » ne peut pas être une étiquette.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>Les étiquettes sont des mots de {limit} caractères au plus, sans virgule.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>« {language} » n’est pas un code de langue.</translation>
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
        <translation>Il n’y a pas de rubrique « {stream} » ici.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>Voyez les noms des rubriques avec : post list ; synchronisez d’abord si elle est nouvelle.</translation>
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
        <source>More than one post begins with {prefix}.</source>
        <translation>Plusieurs messages commencent par {prefix}.</translation>
    </message>
    <message>
        <source>Give more of its characters.</source>
        <translation>Donnez davantage de caractères.</translation>
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
        <translation>Copiez le texte et envoyez-le comme nouveau message ; prévenez votre coordination.</translation>
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
        <translation>Envoyez le texte par un tube, par exemple : echo Bonjour | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Aucun mot de passe n’est arrivé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>Envoyez-le par un tube, par exemple depuis un fichier que vous seul pouvez lire : gllapp … --password-stdin &lt; FICHIER.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>La commande n’a pas été comprise : {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>Voyez : gllapp --help.</translation>
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
        <source>This profile is open in another window or command.</source>
        <translation>Ce profil est ouvert dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Utilisez cette fenêtre, ou fermez-la et réessayez.</translation>
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
        <translation>Ces données ont été écrites par une version plus récente de l’application (format {found} ; cette version connaît {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>Rien n’a été modifié ; tout est encore là.</translation>
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
        <source>Move it aside and start again to sync a fresh copy, or put the newest safety copy in its place; ask your coordinator before you delete anything.</source>
        <translation>Mettez-le de côté et redémarrez pour synchroniser une copie neuve, ou mettez à sa place la copie de sécurité la plus récente ; demandez à votre coordination avant de supprimer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>La clé des données de ce profil n’est pas dans le trousseau.</translation>
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
        <translation>Rendez-le d’abord privé : chmod 600.</translation>
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
        <translation>Utilisez plutôt une commande ; voyez : gllapp --help.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>Il n’y a pas de communauté dans {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>Créez-en d’abord une : gllserver init --data {folder}.</translation>
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
        <translation>Ces données ont été écrites par une version plus récente du serveur (format {found} ; cette version connaît {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
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
        <translation>Voyez-les avec : gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>« {email} » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>Un nom a de 1 à {limit} caractères, sur une ligne.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>« {role} » n’est pas un rôle.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>Les rôles sont : {roles}.</translation>
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
        <translation>Il y a déjà une rubrique « {stream} ».</translation>
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
