<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GLL</source>
        <translation>Sobre o GLL</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Protocol of syncs</source>
        <translation>Protocolo de sincronização</translation>
    </message>
    <message>
        <source>Format of the data file</source>
        <translation>Formato do ficheiro de dados</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>Copiado. Cole-o numa mensagem a quem dá ajuda.</translation>
    </message>
    <message>
        <source>GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own.</source>
        <translation>O GLL é software livre sob a licença Apache 2.0. Usa o Qt sob a LGPL 3: o Qt pode ser substituído por uma versão própria.</translation>
    </message>
    <message>
        <source>What GLL is shipped with</source>
        <translation>O que é fornecido com o GLL</translation>
    </message>
    <message>
        <source>This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself.</source>
        <translation>Isto é tudo o que é copiado: versões, tamanhos, quantidades e códigos. Nomes, endereços, textos e caminhos são retirados. Nada é enviado por si.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>O comentário foi retirado.</translation>
    </message>
    <message>
        <source>The document is archived.</source>
        <translation>O documento está arquivado.</translation>
    </message>
    <message>
        <source>Its text and history stay.</source>
        <translation>O texto e o histórico ficam.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Renomear o documento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
</context>
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>An adaptation</source>
        <translation>Uma adaptação</translation>
    </message>
    <message>
        <source>So that others need not begin from nothing. Everybody in the community can read it.</source>
        <translation>Para que outros não tenham de começar do zero. Toda a comunidade pode ler.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>For example the place or the people it was made for</source>
        <translation>Por exemplo, o lugar ou as pessoas para quem foi feita</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What came of it (can be told later)</source>
        <translation>O que resultou (pode ser dito mais tarde)</translation>
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
        <translation>Adicionar a este PC</translation>
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
        <translation>Os destas estantes</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Estantes da biblioteca</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>{size} free on this PC</source>
        <translation>{size} livres neste PC</translation>
    </message>
    <message>
        <source>Choose a shelf.</source>
        <translation>Escolha uma estante.</translation>
    </message>
    <message>
        <source>There is too little room on this PC: choose less, or make room.</source>
        <translation>Há pouco espaço neste PC: escolha menos, ou liberte espaço.</translation>
    </message>
    <message>
        <source>Everything that is new</source>
        <translation>Tudo o que é novo</translation>
    </message>
    <message>
        <source>Only {records}, without documents</source>
        <translation>Só {records}, sem documentos</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Só documentos</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Where it is used</source>
        <translation>Onde se usa</translation>
    </message>
    <message>
        <source>It can be changed later, when it has gone further.</source>
        <translation>Pode ser alterado mais tarde, quando tiver avançado.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>A facility, a district, a ministry …</source>
        <translation>Uma unidade de saúde, um distrito, um ministério…</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>Desde (pode ficar vazio)</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11-22, 2026-11 or 2026</source>
        <translation>Um dia, um mês ou um ano: 2026-11-22, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>What others should know of it</source>
        <translation>O que os outros devem saber</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Share and put in</source>
        <translation>Partilhar e inserir</translation>
    </message>
    <message>
        <source>Everybody in the pod can see them, behind the next sync.</source>
        <translation>Todos no grupo poderão vê-las, após a próxima sincronização.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Making it was interrupted.</source>
        <translation>A preparação foi interrompida.</translation>
    </message>
    <message>
        <source>What is on the stick and good is not written again.</source>
        <translation>O que já está no pen drive em bom estado não volta a ser escrito.</translation>
    </message>
    <message>
        <source>A newer bundle of this series has been here.</source>
        <translation>Já passou por aqui um pacote mais recente desta série.</translation>
    </message>
    <message>
        <source>Nothing newer is replaced by it; it can be read and added all the same.</source>
        <translation>Não substitui nada mais recente; mesmo assim, pode ser lido e adicionado.</translation>
    </message>
    <message>
        <source>Add to this PC…</source>
        <translation>Adicionar a este PC…</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Ler aqui</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Verificar cada byte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose otherwise…</source>
        <translation>Escolher de outro modo…</translation>
    </message>
    <message>
        <source>Go on making it…</source>
        <translation>Continuar a preparação…</translation>
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
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>What was done is kept, and it goes on from there.</source>
        <translation>O que foi feito fica guardado e o trabalho continua daí.</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished; what is on the stick and good is not written again.</source>
        <translation>O pacote fica marcado como incompleto; o que já está no pen drive em bom estado não volta a ser escrito.</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>Ver não alterou nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Finished and checked · {objects} · you may remove {stick}.</source>
        <translation>Concluído e verificado · {objects} · já pode retirar {stick}.</translation>
    </message>
    <message>
        <source>The stick also opens in any browser: index.html in its folder GLL.</source>
        <translation>O pen drive também abre em qualquer navegador: index.html, na pasta GLL.</translation>
    </message>
    <message>
        <source>The unfinished bundle on {stick} is discarded.</source>
        <translation>O pacote incompleto em {stick} foi descartado.</translation>
    </message>
    <message>
        <source>The stick has its room again; nothing on this PC was changed.</source>
        <translation>O pen drive tem de novo o seu espaço; nada mudou neste PC.</translation>
    </message>
    <message>
        <source>Added to this PC: {amount}.</source>
        <translation>Adicionado a este PC: {amount}.</translation>
    </message>
    <message>
        <source>Everything in it was on this PC already.</source>
        <translation>Todo o conteúdo já estava neste PC.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Ver a biblioteca</translation>
    </message>
    <message>
        <source>Nothing of yours waits.</source>
        <translation>Não há nada seu em espera.</translation>
    </message>
    <message>
        <source>{items} put on {stick}.</source>
        <translation>Colocado em {stick}: {items}.</translation>
    </message>
    <message>
        <source>They stay in your outbox too until GLL has received them, whichever way is faster.</source>
        <translation>Também fica na caixa de saída até o GLL receber, pelo caminho que for mais rápido.</translation>
    </message>
    <message>
        <source>There was no receipt for this PC on the stick.</source>
        <translation>Não havia nenhum recibo para este PC no pen drive.</translation>
    </message>
    <message>
        <source>The community has said yes: you are a member now.</source>
        <translation>A comunidade disse que sim: já é membro.</translation>
    </message>
    <message>
        <source>The community has sent your registration back with a comment.</source>
        <translation>A comunidade devolveu a sua inscrição com um comentário.</translation>
    </message>
    <message>
        <source>Your registration is with the community.</source>
        <translation>A sua inscrição está na comunidade.</translation>
    </message>
    <message>
        <source>The receipts are on the stick: carry it back to where it came from.</source>
        <translation>Os recibos estão no pen drive: leve-o de volta ao lugar de onde veio.</translation>
    </message>
    <message>
        <source>Every byte was read: {bundles}, all as they were signed.</source>
        <translation>Todos os bytes foram lidos: {bundles}, sem mudanças desde a assinatura.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the registration</source>
        <translation>Mostrar a inscrição</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Ver a caixa de saída</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} livres</translation>
    </message>
    <message>
        <source>From {source}, no. {number}</source>
        <translation>De {source}, n.º {number}</translation>
    </message>
    <message>
        <source>A bundle that this PC has begun</source>
        <translation>Um pacote começado neste PC</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Um pacote</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>Preparado por {name}</translation>
    </message>
    <message>
        <source>Posts of: {streams}</source>
        <translation>Mensagens de: {streams}</translation>
    </message>
    <message>
        <source>posts of {streams}</source>
        <translation>mensagens de {streams}</translation>
    </message>
    <message>
        <source>the pods {pods}, sealed for their members</source>
        <translation>os grupos {pods}, selados para os seus membros</translation>
    </message>
    <message>
        <source>everything that all members may read</source>
        <translation>tudo o que todos os membros podem ler</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Escolhido: {what}</translation>
    </message>
    <message>
        <source>only what the site lacked on {day}</source>
        <translation>só o que faltava ao local em {day}</translation>
    </message>
    <message>
        <source>Everything in it is on this PC already.</source>
        <translation>Todo o conteúdo já está neste PC.</translation>
    </message>
    <message>
        <source>New for this PC: {amount}</source>
        <translation>Novo para este PC: {amount}</translation>
    </message>
    <message>
        <source>Verified, older than what is here</source>
        <translation>Verificado, mais antigo do que o que está aqui</translation>
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
        <translation>Mais recente do que este programa</translation>
    </message>
    <message>
        <source>Another community</source>
        <translation>Outra comunidade</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Altered or damaged</source>
        <translation>Alterado ou danificado</translation>
    </message>
    <message>
        <source>Signed by {name}, whom the community allows to. The community&apos;s key: {key}</source>
        <translation>Assinado por {name}, com autorização da comunidade. Chave da comunidade: {key}</translation>
    </message>
    <message>
        <source>Posts and records</source>
        <translation>Mensagens e fichas</translation>
    </message>
    <message>
        <source>Documents, each read back</source>
        <translation>Documentos, cada um relido</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Verificação do que foi escrito</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
</context>
<context>
    <name>BundlesPage</name>
    <message>
        <source>USB bundles</source>
        <translation>Pacotes USB</translation>
    </message>
    <message>
        <source>Site card written to {file}.</source>
        <translation>Ficha do local escrita em {file}.</translation>
    </message>
    <message>
        <source>Send it, or carry it on a stick, to whoever makes bundles for you.</source>
        <translation>Envie a ficha, ou leve-a num pen drive, a quem lhe prepara os pacotes.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>A stick is being worked on</source>
        <translation>Há trabalho em curso num pen drive</translation>
    </message>
    <message>
        <source>Stop the work on the stick and close?</source>
        <translation>Parar o trabalho no pen drive e fechar?</translation>
    </message>
    <message>
        <source>What was done is kept, and the same work goes on from there.</source>
        <translation>O que foi feito fica guardado e o mesmo trabalho continua daí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>An unfinished bundle</source>
        <translation>Um pacote incompleto</translation>
    </message>
    <message>
        <source>Discard the unfinished bundle on this stick?</source>
        <translation>Descartar o pacote incompleto deste pen drive?</translation>
    </message>
    <message>
        <source>What was written for it goes from the stick. Nothing on this PC is lost.</source>
        <translation>O que foi escrito para ele sai do pen drive. Nada se perde neste PC.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What everybody reads about the pod</source>
        <translation>O que todos leem sobre o grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produto esperado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Adicionar uma língua…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Adicionar um país…</translation>
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
        <translation>Também quem não faz parte dele.</translation>
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
        <translation>Página para qualquer navegador (*.html)</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Texto (*.md)</translation>
    </message>
    <message>
        <source>For another device of yours (*.gllout)</source>
        <translation>Para outro dispositivo seu (*.gllout)</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Exportar trabalho não enviado</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Trabalho não enviado</translation>
    </message>
    <message>
        <source>Import unsent work</source>
        <translation>Importar trabalho não enviado</translation>
    </message>
    <message>
        <source>Unsent work (*.gllout)</source>
        <translation>Trabalho não enviado (*.gllout)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Nothing has changed since you looked last.</source>
        <translation>Nada mudou desde a última vez que viu.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>também {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>O parágrafo, com o que mudou</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Ver como imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabela</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Guardar os números…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar a imagem…</translation>
    </message>
    <message>
        <source>Numbers for a spreadsheet (*.csv)</source>
        <translation>Números para folha de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
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
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this PC</source>
        <translation>Verificar este PC</translation>
    </message>
    <message>
        <source>Looks at the data, the outbox and the clock, and asks the server for a few kB at most.</source>
        <translation>Examina os dados, a caixa de saída e o relógio, e pede ao servidor apenas alguns kB.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Reparar o que for possível</translation>
    </message>
    <message>
        <source>Stopped before the end. What was looked at is in order.</source>
        <translation>Parou antes do fim. O que foi verificado está em ordem.</translation>
    </message>
    <message>
        <source>Checking… {done} of {all}</source>
        <translation>Verificação… {done} de {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This is what was found:</source>
        <translation>Eis o que foi encontrado:</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Está tudo em ordem.</translation>
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
        <translation>Filtrar: quem, desde quando, em que língua, neste PC</translation>
    </message>
    <message>
        <source>Only in {place}</source>
        <translation>Só em {place}</translation>
    </message>
    <message>
        <source>Without the filter: {words}</source>
        <translation>Sem o filtro: {words}</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>O que escrevi</translation>
    </message>
    <message>
        <source>What can be opened on this PC</source>
        <translation>O que se pode abrir neste PC</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Na última semana</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>No último mês</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>No último ano</translation>
    </message>
    <message>
        <source>In a language</source>
        <translation>Numa língua</translation>
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
        <translation>Cálculo…</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Quanto ocupa</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Show others too</source>
        <translation>Mostrar também os outros</translation>
    </message>
    <message>
        <source>Only {name}; press to show others too</source>
        <translation>Só {name}; pressione para mostrar também os outros</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>I work on “{section}”</source>
        <translation>Trabalho em “{section}”</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Avisar os outros</translation>
    </message>
    <message>
        <source>Advice, not a lock: everybody can write there all the same.</source>
        <translation>Um conselho, não um bloqueio: todos podem escrever aí mesmo assim.</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Até (pode ficar vazio)</translation>
    </message>
    <message>
        <source>A day, as 2026-11-22</source>
        <translation>Um dia, como 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Withdrawn: nothing of the post is shown.</source>
        <translation>Retirada: nada da mensagem é mostrado.</translation>
    </message>
    <message>
        <source>Withdraw again</source>
        <translation>Retirar de novo</translation>
    </message>
    <message>
        <source>Keep the post</source>
        <translation>Manter a mensagem</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Manter esta</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Manter a outra</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Your combined text</source>
        <translation>O seu texto combinado</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Manter este texto</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fechar; o rascunho fica guardado</translation>
    </message>
    <message>
        <source>Begin from: {version}</source>
        <translation>Começar por: {version}</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Suggest other words</source>
        <translation>Sugerir outras palavras</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
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
        <translation>Sobre o documento no seu todo</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>O que deveria estar aí</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>O seu comentário</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>No comments. Choose some words in the text and say what you think of them.</source>
        <translation>Sem comentários. Escolha algumas palavras no texto e diga o que pensa delas.</translation>
    </message>
    <message>
        <source>About the chosen words</source>
        <translation>Sobre as palavras escolhidas</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Sugerir outras palavras…</translation>
    </message>
    <message>
        <source>Show what is resolved too</source>
        <translation>Mostrar também os resolvidos</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>O que é sugerido</translation>
    </message>
    <message>
        <source>These words are gone from the text.</source>
        <translation>Estas palavras já não estão no texto.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
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
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
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
        <translation>Escolher o pen drive…</translation>
    </message>
    <message>
        <source>Address of the community</source>
        <translation>Endereço da comunidade</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Tal como a coordenação o deu.</translation>
    </message>
    <message>
        <source>Ask at this address</source>
        <translation>Perguntar neste endereço</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Um pen drive, ou uma pasta no lugar dele</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>From “{one}” to “{other}”</source>
        <translation>De “{one}” a “{other}”</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>As palavras acrescentadas estão sublinhadas, as removidas riscadas.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dizem o mesmo.</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>também {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>O parágrafo, com o que mudou</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Your text</source>
        <translation>O seu texto</translation>
    </message>
    <message>
        <source>Write in your own words. **bold**, - lists and &gt; quotes work.</source>
        <translation>Escreva com palavras suas. **negrito**, - listas e &gt; citações funcionam.</translation>
    </message>
    <message>
        <source>Preview of your text</source>
        <translation>Pré-visualização do seu texto</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Língua do texto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>Recurso…</translation>
    </message>
    <message>
        <source>Puts a link to a resource of the library into the text</source>
        <translation>Põe no texto uma ligação a um recurso da biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractere</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>Demasiado longo: {used} de {limit}</translation>
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
        <translation>O conflito</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>As palavras acrescentadas estão sublinhadas, as removidas riscadas.</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Ver no fórum</translation>
    </message>
    <message>
        <source>Write a combined text</source>
        <translation>Escrever um texto combinado</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
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
        <translation>O último texto visto pelos dois</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Neste PC</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Noutro dispositivo</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Two titles</source>
        <translation>Dois títulos</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Dois textos</translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retirada num dispositivo, alterada noutro</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Previous conflict</source>
        <translation>Conflito anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflito seguinte</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Resolvido.</translation>
    </message>
    <message>
        <source>Your edit goes out with the next sync.</source>
        <translation>A sua alteração segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>A outra versão fica no histórico.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Rascunho guardado neste PC {time}</translation>
    </message>
    <message>
        <source>When you change the same thing on two devices before they have synced, both versions are kept, and you choose here.</source>
        <translation>Quando altera a mesma coisa em dois dispositivos antes de sincronizarem, as duas versões são mantidas e a escolha faz-se aqui.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nada para resolver</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here.</source>
        <translation>Nada para resolver. Quando duas pessoas alteram a mesma frase antes de sincronizarem, os dois textos são mantidos e aparecem aqui.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>{one} edited this, {other} deleted it: it was kept</source>
        <translation>{one} alterou isto, {other} apagou: foi mantido</translation>
    </message>
    <message>
        <source>{one} and {other} changed the same sentence</source>
        <translation>{one} e {other} alteraram a mesma frase</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>O que {name} escreveu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Take what {name} wrote</source>
        <translation>Ficar com o que {name} escreveu</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Ficar com os dois</translation>
    </message>
    <message>
        <source>The text is good as it is</source>
        <translation>O texto está bem como está</translation>
    </message>
    <message>
        <source>Write it myself…</source>
        <translation>Escrever outro texto…</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>O que deve estar aí</translation>
    </message>
    <message>
        <source>Put this there</source>
        <translation>Colocar isto aí</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>This connection</source>
        <translation>Esta conexão</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Sim, é paga</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Não, é grátis</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Do you pay for it?</source>
        <translation>Esta conexão é paga?</translation>
    </message>
    <message>
        <source>None: the server is on this PC, or it is not known yet</source>
        <translation>Nenhuma: o servidor está neste PC, ou ainda não se sabe</translation>
    </message>
    <message>
        <source>Nothing comes here that you have not asked for; your limits hold.</source>
        <translation>Aqui não chega nada que não tenha pedido; os seus limites são respeitados.</translation>
    </message>
    <message>
        <source>What you have chosen comes by itself here; only the minutes of a sync are limited.</source>
        <translation>O que escolheu chega aqui por si; só os minutos de uma sincronização são limitados.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words. Try fewer of them.</source>
        <translation>Nada na ajuda contém estas palavras. Experimente com menos.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>not in the library: named by the stick</source>
        <translation>não está na biblioteca: nome dado pelo pen drive</translation>
    </message>
    <message>
        <source>withdrawn: use it no more</source>
        <translation>retirado: não o use mais</translation>
    </message>
    <message>
        <source>on this PC too</source>
        <translation>também neste PC</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Filter: words of the title</source>
        <translation>Filtrar: palavras do título</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>Voltar ao pen drive</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Escolha um documento</translation>
    </message>
    <message>
        <source>It opens from the stick: nothing is copied to this PC. Leave the stick in while you read.</source>
        <translation>Abre a partir do pen drive: nada é copiado para este PC. Não retire o pen drive enquanto lê.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Documents on the stick</source>
        <translation>Documentos no pen drive</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>O GLL bloqueia-se em %n segundo. Pressione uma tecla ou mova o cursor para continuar.</numerusform>
            <numerusform>O GLL bloqueia-se em %n segundos. Pressione uma tecla ou mova o cursor para continuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n tópico</numerusform>
            <numerusform>%n tópicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
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
            <numerusform>Dentro de %n documento neste PC</numerusform>
            <numerusform>Dentro de %n documentos neste PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>%n ficheiro chegou</numerusform>
            <numerusform>%n ficheiros chegaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>%n ficheiro por chegar</numerusform>
            <numerusform>%n ficheiros por chegar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>%n ficheiro enviado</numerusform>
            <numerusform>%n ficheiros enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>%n ficheiro por enviar</numerusform>
            <numerusform>%n ficheiros por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n recebido</numerusform>
            <numerusform>%n recebidos</numerusform>
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
            <numerusform>Não foi possível aceitar %n dos seus envios.</numerusform>
            <numerusform>Não foi possível aceitar %n dos seus envios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>%n item não enviado está guardado à parte na caixa de saída.</numerusform>
            <numerusform>%n itens não enviados estão guardados à parte na caixa de saída.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>%n de {shown} mensagens em {stream} seria retirada.</numerusform>
            <numerusform>%n de {shown} mensagens em {stream} seriam retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>O relógio deste PC está %n minuto adiantado.</numerusform>
            <numerusform>O relógio deste PC está %n minutos adiantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>O relógio deste PC está %n minuto atrasado.</numerusform>
            <numerusform>O relógio deste PC está %n minutos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>Próxima sincronização em %n minuto</numerusform>
            <numerusform>Próxima sincronização em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Próxima tentativa em %n minuto</numerusform>
            <numerusform>Próxima tentativa em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>%n está pronto para ler.</numerusform>
            <numerusform>%n estão prontos para ler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>%n de {expected} está pronto para ler.</numerusform>
            <numerusform>%n de {expected} estão prontos para ler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n sincronização</numerusform>
            <numerusform>%n sincronizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
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
        <translation>Pasta de documentos</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
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
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existentes</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>Não mantidos como escritos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>What the new ones do not say</source>
        <translation>O que os novos não dizem</translation>
    </message>
    <message>
        <source>{part}: {count} of {total}</source>
        <translation>{part}: {count} de {total}</translation>
    </message>
    <message>
        <source>Looking at {done} of {total}</source>
        <translation>Análise: {done} de {total}</translation>
    </message>
    <message>
        <source>Bringing in {done} of {total}</source>
        <translation>Importação: {done} de {total}</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}.</source>
        <translation>Novos: {added}. Alterados: {changed}.</translation>
    </message>
    <message>
        <source>New: {added}.</source>
        <translation>Novos: {added}.</translation>
    </message>
    <message>
        <source>is not one of the common words</source>
        <translation>não é um dos termos comuns</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>não é um ano</translation>
    </message>
    <message>
        <source>is no DOI</source>
        <translation>não é um DOI</translation>
    </message>
    <message>
        <source>is no address of a web page</source>
        <translation>não é o endereço de uma página web</translation>
    </message>
    <message>
        <source>is too long, and was cut</source>
        <translation>é longo demais e foi cortado</translation>
    </message>
    <message>
        <source>are too many; the first are kept</source>
        <translation>são demasiados; ficam os primeiros</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>lies outside of the folder, or behind a link</source>
        <translation>está fora da pasta, ou atrás de um atalho</translation>
    </message>
    <message>
        <source>is of a kind that the library does not take</source>
        <translation>é de um tipo que a biblioteca não aceita</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>is the same file as another</source>
        <translation>é o mesmo ficheiro que outro</translation>
    </message>
    <message>
        <source>gives no text: it is kept as a file alone</source>
        <translation>não dá texto: fica só o ficheiro</translation>
    </message>
    <message>
        <source>{title}: the same file</source>
        <translation>{title}: o mesmo ficheiro</translation>
    </message>
    <message>
        <source>{title}: the same DOI</source>
        <translation>{title}: o mesmo DOI</translation>
    </message>
    <message>
        <source>{title}: the same title and year</source>
        <translation>{title}: o mesmo título e ano</translation>
    </message>
    <message>
        <source>twice in this source</source>
        <translation>duas vezes nesta fonte</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>its other file is left out</source>
        <translation>o seu outro ficheiro fica de fora</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… e mais {count}</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>Bringing in {name} did not come to its end.</source>
        <translation>A importação de {name} não chegou ao fim.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>What came is there.</source>
        <translation>O que chegou está aí.</translation>
    </message>
    <message>
        <source>Librarians bring files into the library.</source>
        <translation>São os bibliotecários que incorporam ficheiros na biblioteca.</translation>
    </message>
    <message>
        <source>What your pod needs can be shared in the pod.</source>
        <translation>O que o seu grupo precisa pode ser partilhado no grupo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>It waits in your outbox, and leaves with the next sync.</source>
        <translation>Espera na caixa de saída e segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>What was brought in is taken back.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
    <message>
        <source>Received already, and withdrawn with the next sync: {resources}.</source>
        <translation>Já recebido, e retirado na próxima sincronização: {resources}.</translation>
    </message>
    <message>
        <source>Changed: {resources}.</source>
        <translation>Alterado: {resources}.</translation>
    </message>
    <message>
        <source>Withdrawn for everybody with the next sync: {resources}.</source>
        <translation>Retirado para todos na próxima sincronização: {resources}.</translation>
    </message>
    <message>
        <source>The shelf {name} is set up.</source>
        <translation>A estante {name} foi criada.</translation>
    </message>
    <message>
        <source>Choose resources, then Edit… to put them on it.</source>
        <translation>Escolha recursos, depois Editar…, para os colocar nela.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
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
        <translation>Exportar a lista</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Written to {file}: {resources}.</source>
        <translation>Escrito em {file}: {resources}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>Daqui a uma semana, {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>Daqui a duas semanas, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>Daqui a um mês, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Outro dia…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All resources</source>
        <translation>Todos os recursos</translation>
    </message>
    <message>
        <source>Choose a resource</source>
        <translation>Escolha um recurso</translation>
    </message>
    <message>
        <source>What is known of it opens here, also when the document itself is not on this PC.</source>
        <translation>O que se sabe dele abre aqui, mesmo quando o documento não está neste PC.</translation>
    </message>
    <message>
        <source>The chosen resource</source>
        <translation>O recurso escolhido</translation>
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
        <translation>Filtrar: nome, objetivo, pessoas…</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizagem</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Archived pods too</source>
        <translation>Também os grupos arquivados</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Propor um grupo</translation>
    </message>
    <message>
        <source>Two people and an aim are enough to begin. You can propose one without a connection.</source>
        <translation>Duas pessoas e um objetivo bastam para começar. Pode propor um grupo sem conexão.</translation>
    </message>
    <message>
        <source>No pods in the community yet</source>
        <translation>Ainda não há grupos na comunidade</translation>
    </message>
    <message>
        <source>No pods on this PC yet</source>
        <translation>Ainda não há grupos neste PC</translation>
    </message>
    <message>
        <source>The list of pods comes with the first sync. What is said in a pod comes to its members alone.</source>
        <translation>A lista de grupos chega com a primeira sincronização. O que se diz num grupo só chega aos seus membros.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>No pod fits</source>
        <translation>Nenhum grupo corresponde</translation>
    </message>
    <message>
        <source>Fewer words, another area or another language may find it. Or begin one yourself.</source>
        <translation>Menos palavras, outra área ou outra língua podem ajudar. Ou crie um grupo novo.</translation>
    </message>
    <message>
        <source>Show all pods</source>
        <translation>Ver todos os grupos</translation>
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
        <translation>Descartar isto para sempre?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Não será possível recuperar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>New thread</source>
        <translation>Novo tópico</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Este grupo está arquivado: já não se pode escrever nele.</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palavra acrescentada</numerusform>
            <numerusform>%n palavras acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removida</numerusform>
            <numerusform>%n removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palavra removida</numerusform>
            <numerusform>%n palavras removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>%n alteração que ninguém pode enviar ficou de fora</numerusform>
            <numerusform>%n alterações que ninguém pode enviar ficaram de fora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto do documento</translation>
    </message>
    <message>
        <source>Begin to write. What you type is kept on this PC at once.</source>
        <translation>Comece a escrever. O que escreve fica logo guardado neste PC.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir com outro programa…</translation>
    </message>
    <message>
        <source>This is for another program</source>
        <translation>Isto é para outro programa</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
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
        <translation>Colar</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Sugerir outras palavras…</translation>
    </message>
    <message>
        <source>Show what is marked here</source>
        <translation>Mostrar o que está marcado aqui</translation>
    </message>
    <message>
        <source>Who wrote this paragraph</source>
        <translation>Quem escreveu este parágrafo</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Alguém desconhecido neste PC</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>No licence yet</source>
        <translation>Ainda sem licença</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
    <message>
        <source>Only signs and spaces</source>
        <translation>Só sinais e espaços</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>No document is open</source>
        <translation>Nenhum documento está aberto</translation>
    </message>
    <message>
        <source>Documents belong to learning pods: open one there, or begin a new one.</source>
        <translation>Os documentos pertencem aos grupos de aprendizagem: abra um aí, ou comece um novo.</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizagem</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Novo documento</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimir o documento</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Paste the words alone, unformatted</source>
        <translation>Colar só as palavras, sem formatação</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Procurar no documento</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>O resultado seguinte</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>O resultado anterior</translation>
    </message>
    <message>
        <source>A link, where words are chosen</source>
        <translation>Um link, nas palavras escolhidas</translation>
    </message>
    <message>
        <source>In a list a level in, in a table the next cell</source>
        <translation>Numa lista, um nível para dentro; numa tabela, a célula seguinte</translation>
    </message>
    <message>
        <source>Comment on the chosen words</source>
        <translation>Comentar as palavras escolhidas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
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
        <translation>Novo documento</translation>
    </message>
    <message>
        <source>Begin the first document</source>
        <translation>Começar o primeiro documento</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ainda não há documentos</translation>
    </message>
    <message>
        <source>Several can write the same document without a connection: what they write comes together at the next sync.</source>
        <translation>Várias pessoas podem escrever o mesmo documento sem conexão: o que escrevem junta-se na próxima sincronização.</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>alterado por {name}</translation>
    </message>
    <message>
        <source>Changed since you looked</source>
        <translation>Alterado desde que o viu</translation>
    </message>
    <message>
        <source>Your edits wait in the outbox</source>
        <translation>As suas alterações esperam na caixa de saída</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Na biblioteca</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
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
        <translation>Diferentes; ficam como estão</translation>
    </message>
    <message>
        <source>Put on a shelf…</source>
        <translation>Pôr numa estante…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Adicionar um tema…</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Adicionar um país…</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Sobrenome, Nome; Sobrenome, Nome</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>What you change here is changed in all of them; everything else stays as it is.</source>
        <translation>O que alterar aqui é alterado em todos; o resto fica como está.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De que trata</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A que pertence</translation>
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
        <translation>Ninguém escreveu aqui</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Este grupo está arquivado: já não se pode escrever nele.</translation>
    </message>
    <message>
        <source>No thread with the tag {tag} here</source>
        <translation>Nenhum tópico com a etiqueta {tag} aqui</translation>
    </message>
    <message>
        <source>Others may have it in another stream.</source>
        <translation>Pode haver noutro canal.</translation>
    </message>
    <message>
        <source>No posts on this PC yet</source>
        <translation>Ainda não há mensagens neste PC</translation>
    </message>
    <message>
        <source>Streams and posts arrive with the first sync; after that they can be read offline.</source>
        <translation>Os canais e as mensagens chegam com a primeira sincronização; depois podem ser lidos sem conexão.</translation>
    </message>
    <message>
        <source>You have read everything here</source>
        <translation>Já leu tudo o que há aqui</translation>
    </message>
    <message>
        <source>New posts come with the next sync.</source>
        <translation>As novas mensagens chegam com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>Ainda ninguém escreveu aqui</translation>
    </message>
    <message>
        <source>This stream is closed for new threads.</source>
        <translation>Este canal está fechado a novos tópicos.</translation>
    </message>
    <message>
        <source>Write without a connection: your thread waits safely and goes out with the next sync.</source>
        <translation>Escreva sem conexão: o seu tópico espera em segurança e segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Write the first thread</source>
        <translation>Escrever o primeiro tópico</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Mostrar todos os tópicos</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your wish to join is in the outbox.</source>
        <translation>O seu pedido para entrar está na caixa de saída.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; a facilitator answers it.</source>
        <translation>Segue na próxima sincronização; quem facilita o grupo responde.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Pedido retirado.</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>O grupo está arquivado.</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>O grupo está aberto de novo.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No connection to {server}.</source>
        <translation>Sem conexão com {server}.</translation>
    </message>
    <message>
        <source>Everything that you wrote is safe on this PC.</source>
        <translation>Tudo o que escreveu está seguro neste PC.</translation>
    </message>
    <message>
        <source>Sync again when there is a link.</source>
        <translation>Sincronize de novo quando houver rede.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>A conexão com {server} perdeu-se.</translation>
    </message>
    <message>
        <source>What arrived is stored, and nothing will be sent twice.</source>
        <translation>O que chegou está guardado e nada será enviado duas vezes.</translation>
    </message>
    <message>
        <source>Sync again to go on from here.</source>
        <translation>Sincronize de novo para continuar daqui.</translation>
    </message>
    <message>
        <source>{server} has been silent for {seconds} seconds.</source>
        <translation>{server} não responde há {seconds} segundos.</translation>
    </message>
    <message>
        <source>What arrived is stored.</source>
        <translation>O que chegou está guardado.</translation>
    </message>
    <message>
        <source>Sync again when the link is better.</source>
        <translation>Sincronize de novo quando a rede estiver melhor.</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <translation>Não há nenhum servidor chamado {server}.</translation>
    </message>
    <message>
        <source>Check the address, or your connection.</source>
        <translation>Verifique o endereço, ou a sua conexão.</translation>
    </message>
    <message>
        <source>The identity of {server} could not be verified.</source>
        <translation>Não foi possível verificar a identidade de {server}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.</source>
        <translation>Verifique a data e a hora deste PC; numa rede pública, inicie sessão nela primeiro. Se continuar, avise a coordenação.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>{server} não respondeu; em vez disso, chegou uma página web.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Provavelmente esta rede pede para iniciar sessão: abra um navegador, inicie sessão aí e sincronize de novo.</translation>
    </message>
    <message>
        <source>{server} is not a GLL server.</source>
        <translation>{server} não é um servidor GLL.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Check the address with your coordinator.</source>
        <translation>Confirme o endereço com a coordenação.</translation>
    </message>
    <message>
        <source>{server} has a problem of its own (error {status}).</source>
        <translation>{server} tem um problema próprio (erro {status}).</translation>
    </message>
    <message>
        <source>Try again in a while; if it goes on, tell your coordinator.</source>
        <translation>Tente de novo daqui a pouco; se continuar, avise a coordenação.</translation>
    </message>
    <message>
        <source>{server} is too busy just now.</source>
        <translation>{server} está muito ocupado neste momento.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Tente de novo dentro de {seconds} segundos.</translation>
    </message>
    <message>
        <source>“{server}” is not an address of a server.</source>
        <translation>“{server}” não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>Escreva-o como https://community.example.org.</translation>
    </message>
    <message>
        <source>{server} is not a secure address.</source>
        <translation>{server} não é um endereço seguro.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Use o endereço que começa por https.</translation>
    </message>
    <message>
        <source>“{proxy}” is not an address of a proxy that can be used.</source>
        <translation>“{proxy}” não é o endereço de um proxy utilizável.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.org:3128, or choose to use none.</source>
        <translation>Escreva-o como http://proxy.example.org:3128, ou escolha não usar nenhum.</translation>
    </message>
    <message>
        <source>That is not a price of a megabyte.</source>
        <translation>Isso não é um preço por megabyte.</translation>
    </message>
    <message>
        <source>Give a number, 0 if it costs nothing, and a currency of at most 8 characters.</source>
        <translation>Indique um número, 0 se for grátis, e uma moeda com 8 caracteres no máximo.</translation>
    </message>
    <message>
        <source>That is not something that can be allowed.</source>
        <translation>Isso não é um limite possível.</translation>
    </message>
    <message>
        <source>Give a number, or 0 for no limit.</source>
        <translation>Indique um número, ou 0 para não haver limite.</translation>
    </message>
    <message>
        <source>What you allow for a week on connections that you pay for is used up.</source>
        <translation>Está gasto o que permite por semana nas conexões pagas.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what waits is safe.</source>
        <translation>Nada foi enviado, e o que espera está em segurança.</translation>
    </message>
    <message>
        <source>There is no network number {network} here.</source>
        <translation>Não há aqui nenhuma rede com o número {network}.</translation>
    </message>
    <message>
        <source>See the list: gllapp network list.</source>
        <translation>Veja a lista: gllapp network list.</translation>
    </message>
    <message>
        <source>No connection to the proxy {proxy}.</source>
        <translation>Sem conexão com o proxy {proxy}.</translation>
    </message>
    <message>
        <source>On another network the proxy may have to be another one, or none: see the settings.</source>
        <translation>Noutra rede pode ser preciso outro proxy, ou nenhum: veja as configurações.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password, or does not accept those it was given.</source>
        <translation>O proxy {proxy} pede um nome e uma senha, ou não aceita os que recebeu.</translation>
    </message>
    <message>
        <source>Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.</source>
        <translation>Escreva-os no endereço do proxy, nas configurações: http://NOME:SENHA@{proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {server} (error {status}).</source>
        <translation>O proxy {proxy} não deixa passar nada para {server} (erro {status}).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to allow this address, or sync over another network.</source>
        <translation>Peça a quem cuida desta rede que permita este endereço, ou sincronize por outra rede.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {server} (error {status}).</source>
        <translation>O proxy {proxy} não conseguiu chegar a {server} (erro {status}).</translation>
    </message>
    <message>
        <source>Sync again later; if it goes on, tell whoever looks after this network.</source>
        <translation>Sincronize mais tarde; se continuar, avise quem cuida desta rede.</translation>
    </message>
    <message>
        <source>A web page came through the proxy {proxy} instead of the answer of {server}.</source>
        <translation>Através do proxy {proxy} chegou uma página web em vez da resposta de {server}.</translation>
    </message>
    <message>
        <source>What arrived before is stored.</source>
        <translation>O que chegou antes está guardado.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>A rede pode pedir para iniciar sessão: abra um navegador, inicie sessão aí e sincronize de novo.</translation>
    </message>
    <message>
        <source>The sign-in of this PC was lost on the way to {server}.</source>
        <translation>A identificação deste PC perdeu-se a caminho de {server}.</translation>
    </message>
    <message>
        <source>Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.</source>
        <translation>Algo no caminho a remove, talvez um proxy: sincronize por outra rede, ou avise quem cuida desta.</translation>
    </message>
    <message>
        <source>Only librarians change the library.</source>
        <translation>Só os bibliotecários alteram a biblioteca.</translation>
    </message>
    <message>
        <source>What you wrote is kept in your outbox.</source>
        <translation>O que escreveu está guardado na caixa de saída.</translation>
    </message>
    <message>
        <source>Ask your coordinator to make you a librarian, or send your suggestion to one.</source>
        <translation>Peça à coordenação o papel de bibliotecário, ou envie a sua sugestão a um bibliotecário.</translation>
    </message>
    <message>
        <source>The community&apos;s library has not been opened yet.</source>
        <translation>A biblioteca da comunidade ainda não foi aberta.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: gllserver library open. Then sync.</source>
        <translation>Peça a quem cuida do servidor que execute: gllserver library open. Depois sincronize.</translation>
    </message>
    <message>
        <source>A resource needs a title, and a shelf a name.</source>
        <translation>Um recurso precisa de um título, e uma estante de um nome.</translation>
    </message>
    <message>
        <source>Write one, on one line.</source>
        <translation>Escreva um, numa só linha.</translation>
    </message>
    <message>
        <source>There is a shelf {shelf} already.</source>
        <translation>Já existe uma estante {shelf}.</translation>
    </message>
    <message>
        <source>Put it on that one, or choose another name.</source>
        <translation>Coloque-o nessa, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone on this PC.</source>
        <translation>Não há nenhuma importação {number} que possa ser desfeita neste PC.</translation>
    </message>
    <message>
        <source>See what was brought in with: gllapp resource imports.</source>
        <translation>Veja o que foi importado com: gllapp resource imports.</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} não é um ano.</translation>
    </message>
    <message>
        <source>Write four digits, such as 2024.</source>
        <translation>Escreva quatro algarismos, como 2024.</translation>
    </message>
    <message>
        <source>There is no such resource in the library of this PC.</source>
        <translation>Esse recurso não existe na biblioteca deste PC.</translation>
    </message>
    <message>
        <source>Sync, then look again; it may have a new place.</source>
        <translation>Sincronize e veja de novo; pode ter mudado de lugar.</translation>
    </message>
    <message>
        <source>There is no shelf {shelf}.</source>
        <translation>Não há nenhuma estante {shelf}.</translation>
    </message>
    <message>
        <source>Look at the list of shelves, and choose one.</source>
        <translation>Veja a lista de estantes e escolha uma.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} GB.</source>
        <translation>O ficheiro tem mais de {limit} GB.</translation>
    </message>
    <message>
        <source>Make a lighter one, or cut it into parts.</source>
        <translation>Faça um mais leve, ou divida-o em partes.</translation>
    </message>
    <message>
        <source>The file is not on this PC.</source>
        <translation>O ficheiro não está neste PC.</translation>
    </message>
    <message>
        <source>Its record is, and can be read.</source>
        <translation>A sua ficha está, e pode ser lida.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, then sync; or bring it on a stick.</source>
        <translation>Escolha “Manter neste PC” e sincronize; ou traga-o num pen drive.</translation>
    </message>
    <message>
        <source>The text of {title} is not on this PC.</source>
        <translation>O texto de {title} não está neste PC.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, at least its text, then sync; or bring it on a stick.</source>
        <translation>Escolha “Manter neste PC”, pelo menos para o texto, e sincronize; ou traga-o num pen drive.</translation>
    </message>
    <message>
        <source>That would keep nothing in particular.</source>
        <translation>Isso não manteria nada em particular.</translation>
    </message>
    <message>
        <source>Name a resource or a shelf, or say a language, a topic, a type, a country or a size.</source>
        <translation>Indique um recurso ou uma estante, ou uma língua, um tema, um tipo, um país ou um tamanho.</translation>
    </message>
    <message>
        <source>A note may have {limit} characters; this one has {size}.</source>
        <translation>Uma nota pode ter {limit} caracteres; esta tem {size}.</translation>
    </message>
    <message>
        <source>What you wrote is still where you wrote it.</source>
        <translation>O que escreveu continua onde o escreveu.</translation>
    </message>
    <message>
        <source>Shorten it, or make two of it.</source>
        <translation>Encurte-a, ou divida-a em duas.</translation>
    </message>
    <message>
        <source>Members send files of up to {file} MB each, and {limit} MB in all.</source>
        <translation>Os membros enviam ficheiros até {file} MB cada, e {limit} MB no total.</translation>
    </message>
    <message>
        <source>The file stays on this PC; nothing was sent.</source>
        <translation>O ficheiro fica neste PC; nada foi enviado.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask a librarian to bring it into the library.</source>
        <translation>Torne-o menor, ou peça a um bibliotecário que o coloque na biblioteca.</translation>
    </message>
    <message>
        <source>Another program is fetching this file already.</source>
        <translation>Outro programa já pediu este ficheiro.</translation>
    </message>
    <message>
        <source>Wait for it; it will be here for both.</source>
        <translation>Espere por ele; ficará aqui para os dois.</translation>
    </message>
    <message>
        <source>There is no room for a file of {size} MB on this disk.</source>
        <translation>Não há espaço para um ficheiro de {size} MB neste disco.</translation>
    </message>
    <message>
        <source>Free some space, or let go of files that you do not need any more.</source>
        <translation>Liberte espaço, ou deixe de manter ficheiros de que já não precisa.</translation>
    </message>
    <message>
        <source>What the server tells of a file cannot be read.</source>
        <translation>O que o servidor diz sobre um ficheiro não se consegue ler.</translation>
    </message>
    <message>
        <source>It was dropped; nothing was changed.</source>
        <translation>Foi rejeitado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sincronize de novo.</translation>
    </message>
    <message>
        <source>The community&apos;s server does not have this file.</source>
        <translation>O servidor da comunidade não tem este ficheiro.</translation>
    </message>
    <message>
        <source>Its record is here, and can be read.</source>
        <translation>A sua ficha está aqui, e pode ser lida.</translation>
    </message>
    <message>
        <source>Tell who shared it, or a librarian: the file has to be sent to the server again.</source>
        <translation>Avise quem o partilhou, ou um bibliotecário: o ficheiro tem de ser enviado de novo ao servidor.</translation>
    </message>
    <message>
        <source>There is no shorter way from the older edition of this file to the newer one.</source>
        <translation>Não há caminho mais curto da edição antiga deste ficheiro para a nova.</translation>
    </message>
    <message>
        <source>Both stay as they are.</source>
        <translation>As duas ficam como estão.</translation>
    </message>
    <message>
        <source>The newer one comes as a whole.</source>
        <translation>A mais recente vem inteira.</translation>
    </message>
    <message>
        <source>Bytes were asked for that the file does not have; it has {size}.</source>
        <translation>Foram pedidos bytes que o ficheiro não tem; tem {size}.</translation>
    </message>
    <message>
        <source>Sync again; if it goes on, tell your coordinator.</source>
        <translation>Sincronize de novo; se continuar, avise a coordenação.</translation>
    </message>
    <message>
        <source>What {source} gives of a file is not what the community has sealed.</source>
        <translation>O que {source} dá de um ficheiro não é o que a comunidade selou.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>Foi rejeitado; o que chegou antes está guardado.</translation>
    </message>
    <message>
        <source>Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.</source>
        <translation>Obtenha o ficheiro de outro lugar, ou sincronize de novo; se continuar, avise a coordenação.</translation>
    </message>
    <message>
        <source>What differs between two editions of a file arrived damaged.</source>
        <translation>A diferença entre duas edições de um ficheiro chegou danificada.</translation>
    </message>
    <message>
        <source>What was sent of a file is not what was announced.</source>
        <translation>O que foi enviado de um ficheiro não é o que foi anunciado.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is kept.</source>
        <translation>Foi rejeitado; o que chegou antes fica guardado.</translation>
    </message>
    <message>
        <source>Look whether the file has been changed meanwhile, then send it again.</source>
        <translation>Veja se o ficheiro foi alterado entretanto e envie-o de novo.</translation>
    </message>
    <message>
        <source>{url} is no place for files.</source>
        <translation>{url} não é um lugar para ficheiros.</translation>
    </message>
    <message>
        <source>Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server&apos;s own folder.</source>
        <translation>Escreva-o como s3://bucket/prefix?endpoint=https://…, ou omita-o para usar a pasta do próprio servidor.</translation>
    </message>
    <message>
        <source>The library&apos;s files on this PC take the {limit} MB that they may.</source>
        <translation>Os ficheiros da biblioteca neste PC já ocupam os {limit} MB permitidos.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>O que está aqui fica.</translation>
    </message>
    <message>
        <source>Allow them more, or keep less.</source>
        <translation>Permita mais espaço, ou mantenha menos.</translation>
    </message>
    <message>
        <source>{hours} are no hours.</source>
        <translation>{hours} não são horas.</translation>
    </message>
    <message>
        <source>Write them as 22:00-06:00, or always.</source>
        <translation>Escreva-as como 22:00-06:00, ou always.</translation>
    </message>
    <message>
        <source>The place where the library&apos;s files are kept has failed: {reason}.</source>
        <translation>O lugar onde estão os ficheiros da biblioteca falhou: {reason}.</translation>
    </message>
    <message>
        <source>Posts and records are not affected.</source>
        <translation>As mensagens e as fichas não são afetadas.</translation>
    </message>
    <message>
        <source>See to it that it can be reached, then try again.</source>
        <translation>Assegure que está acessível e tente de novo.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read here.</source>
        <translation>Este tipo de documento não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>The file is on this PC.</source>
        <translation>O ficheiro está neste PC.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Abra-o com outro programa.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what it says it is.</source>
        <translation>O documento está danificado, ou não é o que diz ser.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Tudo o resto funciona como antes.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, tell a librarian.</source>
        <translation>Obtenha-o de novo; se não ajudar, avise um bibliotecário.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>O documento está protegido por uma senha.</translation>
    </message>
    <message>
        <source>Open it with another program, which can ask you for the password.</source>
        <translation>Abra-o com outro programa, que possa pedir a senha.</translation>
    </message>
    <message>
        <source>The file is not what the library says it is ({media}).</source>
        <translation>O ficheiro não é o que a biblioteca diz ser ({media}).</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Não foi aberto.</translation>
    </message>
    <message>
        <source>Tell a librarian; do not open it by other ways.</source>
        <translation>Avise um bibliotecário; não o abra por outros meios.</translation>
    </message>
    <message>
        <source>The document holds no text: its pages may be pictures.</source>
        <translation>O documento não tem texto: as páginas podem ser imagens.</translation>
    </message>
    <message>
        <source>Look at its pages instead.</source>
        <translation>Veja antes as páginas.</translation>
    </message>
    <message>
        <source>The document, or this page of it, needs more memory than it may take.</source>
        <translation>O documento, ou esta página dele, precisa de mais memória do que a permitida.</translation>
    </message>
    <message>
        <source>Show it smaller, or open it with another program.</source>
        <translation>Mostre-o em tamanho menor, ou abra-o com outro programa.</translation>
    </message>
    <message>
        <source>The document, or this page of it, took too long to read; reading was stopped.</source>
        <translation>O documento, ou esta página dele, demorou demais a ler; a leitura foi parada.</translation>
    </message>
    <message>
        <source>Open it with another program, or go on to another page.</source>
        <translation>Abra-o com outro programa, ou passe a outra página.</translation>
    </message>
    <message>
        <source>Reading the document, or this page of it, failed.</source>
        <translation>A leitura do documento, ou desta página dele, falhou.</translation>
    </message>
    <message>
        <source>Only the part of the program that reads documents has stopped, and it has been replaced.</source>
        <translation>Só parou a parte do programa que lê documentos, e já foi substituída.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents could not be started.</source>
        <translation>Não foi possível iniciar a parte do programa que lê documentos.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The parcel {parcel} cannot be read.</source>
        <translation>A remessa {parcel} não pode ser lida.</translation>
    </message>
    <message>
        <source>What is in it is still on the PC of whoever wrote it.</source>
        <translation>O conteúdo continua no PC de quem o escreveu.</translation>
    </message>
    <message>
        <source>Put it on the stick again there.</source>
        <translation>Coloque-o aí de novo no pen drive.</translation>
    </message>
    <message>
        <source>The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).</source>
        <translation>A remessa {parcel} foi feita por uma versão mais recente do GLL (formato {found}; esta lê até {known}).</translation>
    </message>
    <message>
        <source>It stays on the stick as it is.</source>
        <translation>Fica no pen drive como está.</translation>
    </message>
    <message>
        <source>Install the newer version, or hand it to somebody who has it.</source>
        <translation>Instale a versão mais recente, ou entregue-a a quem a tenha.</translation>
    </message>
    <message>
        <source>The parcel {parcel} is for another community.</source>
        <translation>A remessa {parcel} é para outra comunidade.</translation>
    </message>
    <message>
        <source>Somebody of that community can hand it in.</source>
        <translation>Alguém dessa comunidade pode entregá-la.</translation>
    </message>
    <message>
        <source>The server takes nothing from the PC that made the parcel {parcel}.</source>
        <translation>O servidor não aceita nada do PC que fez a remessa {parcel}.</translation>
    </message>
    <message>
        <source>It stays on the stick as it is; nothing else is affected.</source>
        <translation>Fica no pen drive como está; nada mais é afetado.</translation>
    </message>
    <message>
        <source>Whoever wrote it is told why when they sync.</source>
        <translation>Quem a escreveu saberá o motivo ao sincronizar.</translation>
    </message>
    <message>
        <source>So many parcels have come from this PC that the server asks for a pause.</source>
        <translation>Vieram tantas remessas deste PC que o servidor pede uma pausa.</translation>
    </message>
    <message>
        <source>Those that were handed in are safe; the others are still on the stick.</source>
        <translation>As que foram entregues estão seguras; as outras continuam no pen drive.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then go on.</source>
        <translation>Espere {seconds} segundos e continue.</translation>
    </message>
    <message>
        <source>A receipt on the stick cannot be believed.</source>
        <translation>Um recibo no pen drive não é de confiança.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote waits as before.</source>
        <translation>Nada foi alterado; o que escreveu espera como antes.</translation>
    </message>
    <message>
        <source>Sync when there is a link, or ask whoever carries the stick to collect once more.</source>
        <translation>Sincronize quando houver rede, ou peça a quem leva o pen drive que recolha mais uma vez.</translation>
    </message>
    <message>
        <source>The registration is not whole: {field} is missing.</source>
        <translation>A inscrição não está completa: falta {field}.</translation>
    </message>
    <message>
        <source>What you filled in is kept on this PC.</source>
        <translation>O que preencheu está guardado neste PC.</translation>
    </message>
    <message>
        <source>Fill it in, then hand the form in.</source>
        <translation>Preencha o que falta e entregue o formulário.</translation>
    </message>
    <message>
        <source>What the registration says under {field} cannot be understood.</source>
        <translation>Não se entende o que a inscrição diz em {field}.</translation>
    </message>
    <message>
        <source>Change it, then hand the form in.</source>
        <translation>Altere-o e entregue o formulário.</translation>
    </message>
    <message>
        <source>{file} is not a registration form ({reason}).</source>
        <translation>{file} não é um formulário de inscrição ({reason}).</translation>
    </message>
    <message>
        <source>The documentation of gllapp register shows one.</source>
        <translation>A documentação de gllapp register mostra um.</translation>
    </message>
    <message>
        <source>The registration is {over} bytes too long to travel in an e-mail or over a slow link.</source>
        <translation>A inscrição tem {over} bytes a mais para seguir num e-mail ou por uma rede lenta.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Diga-o em menos palavras.</translation>
    </message>
    <message>
        <source>This is not a whole registration.</source>
        <translation>Isto não é uma inscrição inteira.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first mark to the last one.</source>
        <translation>Copie-a mais uma vez, do primeiro sinal ao último.</translation>
    </message>
    <message>
        <source>This registration is for another community.</source>
        <translation>Esta inscrição é para outra comunidade.</translation>
    </message>
    <message>
        <source>Send it to the address of the community that it was written for.</source>
        <translation>Envie-a para o endereço da comunidade para a qual foi escrita.</translation>
    </message>
    <message>
        <source>This PC has an account here already.</source>
        <translation>Este PC já tem uma conta aqui.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail address and password.</source>
        <translation>Inicie sessão com o seu endereço de e-mail e a sua senha.</translation>
    </message>
    <message>
        <source>This registration was approved already.</source>
        <translation>Esta inscrição já foi aprovada.</translation>
    </message>
    <message>
        <source>Change what the member may do with: gllserver member.</source>
        <translation>Altere o que o membro pode fazer com: gllserver member.</translation>
    </message>
    <message>
        <source>So many registrations wait for an answer that the community takes no more just now.</source>
        <translation>Há tantas inscrições à espera de resposta que a comunidade não aceita mais neste momento.</translation>
    </message>
    <message>
        <source>Yours is kept on this PC, and waits.</source>
        <translation>A sua está guardada neste PC e espera.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or send it with somebody who carries a stick.</source>
        <translation>Tente de novo amanhã, ou envie-a por alguém que leve um pen drive.</translation>
    </message>
    <message>
        <source>So many registrations have come from your network that the server asks for a pause.</source>
        <translation>Chegaram tantas inscrições da sua rede que o servidor pede uma pausa.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Espere {seconds} segundos e tente de novo.</translation>
    </message>
    <message>
        <source>There is no registration {registration}.</source>
        <translation>Não há nenhuma inscrição {registration}.</translation>
    </message>
    <message>
        <source>See them with: gllserver registration list --all.</source>
        <translation>Veja-as com: gllserver registration list --all.</translation>
    </message>
    <message>
        <source>Nobody is registering on this PC.</source>
        <translation>Não há nenhuma inscrição em curso neste PC.</translation>
    </message>
    <message>
        <source>Fill in a form, and hand it in with: gllapp register.</source>
        <translation>Preencha um formulário e entregue-o com: gllapp register.</translation>
    </message>
    <message>
        <source>This PC does not know yet which community you want to register with.</source>
        <translation>Este PC ainda não sabe em que comunidade se quer inscrever.</translation>
    </message>
    <message>
        <source>Plug in a stick of the community, or name its address while there is a connection.</source>
        <translation>Insira um pen drive da comunidade, ou indique o endereço dela quando houver conexão.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Não há nenhuma pasta {folder}.</translation>
    </message>
    <message>
        <source>Plug the stick in, and look where it is.</source>
        <translation>Insira o pen drive e veja onde está.</translation>
    </message>
    <message>
        <source>There are bundles of several communities on this stick.</source>
        <translation>Há pacotes de várias comunidades neste pen drive.</translation>
    </message>
    <message>
        <source>Sign in to yours first, or take a stick with its bundles alone.</source>
        <translation>Inicie primeiro sessão na sua, ou use um pen drive só com os pacotes dela.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this PC yet.</source>
        <translation>Ainda ninguém iniciou sessão neste PC.</translation>
    </message>
    <message>
        <source>What you write can be kept as a draft, and is not lost.</source>
        <translation>O que escreve pode ficar em rascunho e não se perde.</translation>
    </message>
    <message>
        <source>Sign in when there is a link, or wait for the answer to your registration; then send it.</source>
        <translation>Inicie sessão quando houver rede, ou aguarde a resposta à sua inscrição; depois envie.</translation>
    </message>
    <message>
        <source>Something arrived damaged ({reason}).</source>
        <translation>Algo chegou danificado ({reason}).</translation>
    </message>
    <message>
        <source>Something arrived that is larger than allowed.</source>
        <translation>Chegou algo maior do que o permitido.</translation>
    </message>
    <message>
        <source>The answer of {server} ended too early.</source>
        <translation>A resposta de {server} terminou cedo demais.</translation>
    </message>
    <message>
        <source>What arrived does not bear this community&apos;s signature.</source>
        <translation>O que chegou não traz a assinatura desta comunidade.</translation>
    </message>
    <message>
        <source>What arrived does not follow on from what is here.</source>
        <translation>O que chegou não é a continuação do que está aqui.</translation>
    </message>
    <message>
        <source>The server&apos;s history is not the one this PC knows.</source>
        <translation>O histórico do servidor não é o que este PC conhece.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your waiting posts are kept.</source>
        <translation>Nada foi alterado e as suas mensagens em espera estão guardadas.</translation>
    </message>
    <message>
        <source>The server may have been restored from a copy: tell your coordinator.</source>
        <translation>O servidor pode ter sido restaurado a partir de uma cópia: avise a coordenação.</translation>
    </message>
    <message>
        <source>What this PC gave back to {server} does not bear this community&apos;s signature.</source>
        <translation>O que este PC devolveu a {server} não traz a assinatura desta comunidade.</translation>
    </message>
    <message>
        <source>Nothing was changed there, and everything that was here is still here.</source>
        <translation>Nada foi alterado lá, e tudo o que estava aqui continua aqui.</translation>
    </message>
    <message>
        <source>This version of the app is too old for {server}.</source>
        <translation>Esta versão da aplicação é demasiado antiga para {server}.</translation>
    </message>
    <message>
        <source>Install the newer version, then sync again.</source>
        <translation>Instale a versão mais recente e sincronize de novo.</translation>
    </message>
    <message>
        <source>{server} is older than this version of the app.</source>
        <translation>{server} é mais antigo do que esta versão da aplicação.</translation>
    </message>
    <message>
        <source>Tell your coordinator that the server needs an update.</source>
        <translation>Diga à coordenação que o servidor precisa de ser atualizado.</translation>
    </message>
    <message>
        <source>{server} is another community than the one on this PC.</source>
        <translation>{server} é outra comunidade, não a deste PC.</translation>
    </message>
    <message>
        <source>Check the address; for another community use another profile.</source>
        <translation>Confirme o endereço; para outra comunidade, use outro perfil.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>O endereço de e-mail ou a senha não está certo.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Tente de novo; as maiúsculas contam.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in.</source>
        <translation>Demasiadas tentativas de iniciar sessão.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Esta conta está suspensa.</translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation>Fale com a coordenação.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>A sua sessão expirou.</translation>
    </message>
    <message>
        <source>Sign in again; then sync.</source>
        <translation>Inicie sessão de novo; depois sincronize.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>O acesso deste PC foi retirado.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>Se não pediu isso, avise a coordenação; se pediu, inicie sessão de novo.</translation>
    </message>
    <message>
        <source>{server} does not know this PC.</source>
        <translation>{server} não conhece este PC.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this profile yet.</source>
        <translation>Ainda ninguém iniciou sessão neste perfil.</translation>
    </message>
    <message>
        <source>Sign in first: gllapp --profile DIR sign-in URL --email YOU.</source>
        <translation>Inicie primeiro sessão: gllapp --profile DIR sign-in URL --email YOU.</translation>
    </message>
    <message>
        <source>This profile belongs to {name}.</source>
        <translation>Este perfil pertence a {name}.</translation>
    </message>
    <message>
        <source>For another person use another profile.</source>
        <translation>Para outra pessoa, use outro perfil.</translation>
    </message>
    <message>
        <source>The enrolment of this PC was not complete ({reason}).</source>
        <translation>A inscrição deste PC não ficou completa ({reason}).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>A post needs some text.</source>
        <translation>Uma mensagem precisa de algum texto.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva primeiro alguma coisa.</translation>
    </message>
    <message>
        <source>A post may hold {limit} KB of text; this one has {size} KB.</source>
        <translation>Uma mensagem pode ter {limit} KB de texto; esta tem {size} KB.</translation>
    </message>
    <message>
        <source>Your text is kept as it is.</source>
        <translation>O seu texto fica guardado como está.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Encurte-o, ou envie-o por partes.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Falta um título.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>Dê-lhe um título de uma linha.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>Um título pode ter {limit} caracteres; este tem {size}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Encurte o título.</translation>
    </message>
    <message>
        <source>Only the first post of a thread has a title and tags.</source>
        <translation>Só a primeira mensagem de um tópico tem título e etiquetas.</translation>
    </message>
    <message>
        <source>Edit the thread&apos;s first post.</source>
        <translation>Altere a primeira mensagem do tópico.</translation>
    </message>
    <message>
        <source>A thread may have {limit} tags.</source>
        <translation>Um tópico pode ter {limit} etiquetas.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Remova algumas.</translation>
    </message>
    <message>
        <source>This may have {limit} characters; what was written has {size}.</source>
        <translation>Isto pode ter {limit} caracteres; o que foi escrito tem {size}.</translation>
    </message>
    <message>
        <source>Shorten it, or say the rest elsewhere.</source>
        <translation>Encurte, ou diga o resto noutro lugar.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag.</source>
        <translation>“{tag}” não pode ser uma etiqueta.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>As etiquetas são palavras de {limit} caracteres no máximo, sem vírgulas.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>“{language}” não é um código de língua.</translation>
    </message>
    <message>
        <source>Use two letters, for example en or fr.</source>
        <translation>Use duas letras, por exemplo en ou fr.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>O texto tem caracteres que não podem ser guardados.</translation>
    </message>
    <message>
        <source>Paste it again as plain text.</source>
        <translation>Cole-o de novo como texto simples.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {position}).</source>
        <translation>O texto não é UTF-8 válido (byte {position}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guarde-o em UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <source>There is no stream “{stream}” here.</source>
        <translation>Não há nenhum canal “{stream}” aqui.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>Veja os nomes dos canais com: post list; se for novo, sincronize primeiro.</translation>
    </message>
    <message>
        <source>There is no stream on this PC yet to write in.</source>
        <translation>Ainda não há neste PC nenhum canal onde escrever.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>O seu texto fica guardado como rascunho.</translation>
    </message>
    <message>
        <source>Sync once, or read a bundle from USB; then open the draft, and choose where it goes.</source>
        <translation>Sincronize uma vez ou leia um pacote USB; depois abra o rascunho e escolha para onde vai.</translation>
    </message>
    <message>
        <source>There is no thread {thread} here.</source>
        <translation>Não há nenhum tópico {thread} aqui.</translation>
    </message>
    <message>
        <source>Sync first if it is new.</source>
        <translation>Sincronize primeiro, se for novo.</translation>
    </message>
    <message>
        <source>There is no post {post} here.</source>
        <translation>Não há nenhuma mensagem {post} aqui.</translation>
    </message>
    <message>
        <source>{prefix} could be more than one.</source>
        <translation>{prefix} pode ser mais do que um.</translation>
    </message>
    <message>
        <source>Give its id, or more of its characters.</source>
        <translation>Indique o seu id, ou mais caracteres dele.</translation>
    </message>
    <message>
        <source>That draft is no longer here.</source>
        <translation>Esse rascunho já não está aqui.</translation>
    </message>
    <message>
        <source>It may have been sent or discarded in another window.</source>
        <translation>Pode ter sido enviado ou descartado noutra janela.</translation>
    </message>
    <message>
        <source>That conflict is not there any more.</source>
        <translation>Esse conflito já não existe.</translation>
    </message>
    <message>
        <source>Every version is kept in the history.</source>
        <translation>Todas as versões ficam no histórico.</translation>
    </message>
    <message>
        <source>It was settled on another device, or another version has come: look at the list again.</source>
        <translation>Foi resolvido noutro dispositivo, ou chegou outra versão: veja a lista de novo.</translation>
    </message>
    <message>
        <source>The post has changed since you looked at it.</source>
        <translation>A mensagem mudou desde que a viu.</translation>
    </message>
    <message>
        <source>Look at it once more, then decide.</source>
        <translation>Veja-a mais uma vez e depois decida.</translation>
    </message>
    <message>
        <source>Its author has withdrawn this post.</source>
        <translation>Quem escreveu esta mensagem retirou-a.</translation>
    </message>
    <message>
        <source>Its versions are for its author and for moderators.</source>
        <translation>As suas versões são para quem a escreveu e para os moderadores.</translation>
    </message>
    <message>
        <source>That item is not in the outbox.</source>
        <translation>Esse item não está na caixa de saída.</translation>
    </message>
    <message>
        <source>The stream is closed to new posts.</source>
        <translation>O canal está fechado a novas mensagens.</translation>
    </message>
    <message>
        <source>Choose another stream.</source>
        <translation>Escolha outro canal.</translation>
    </message>
    <message>
        <source>This is for the members of a pod, or for those admitted to a stream, and you are not one of them.</source>
        <translation>Isto é para os membros de um grupo, ou para quem foi admitido num canal, e não é o seu caso.</translation>
    </message>
    <message>
        <source>Ask to join the pod, or ask the community&apos;s coordinator to admit you to the stream.</source>
        <translation>Peça para entrar no grupo, ou peça à coordenação da comunidade acesso ao canal.</translation>
    </message>
    <message>
        <source>Only its author may edit this post.</source>
        <translation>Só quem escreveu esta mensagem a pode alterar.</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Em vez disso, responda-lhe.</translation>
    </message>
    <message>
        <source>Your role in the community does not allow this.</source>
        <translation>O seu papel na comunidade não permite isto.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>A alteração não muda nada.</translation>
    </message>
    <message>
        <source>The server could not read this item.</source>
        <translation>O servidor não conseguiu ler este item.</translation>
    </message>
    <message>
        <source>Copy the text and send it as a new post; tell your coordinator.</source>
        <translation>Copie o texto e envie-o como nova mensagem; avise a coordenação.</translation>
    </message>
    <message>
        <source>That place does not exist, or is not open to you.</source>
        <translation>Esse lugar não existe, ou não lhe está aberto.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The server does not know this kind of item yet.</source>
        <translation>O servidor ainda não conhece este tipo de item.</translation>
    </message>
    <message>
        <source>It is sent again when the server is updated.</source>
        <translation>Será enviado de novo quando o servidor for atualizado.</translation>
    </message>
    <message>
        <source>No text came on standard input.</source>
        <translation>Não chegou texto pela entrada padrão.</translation>
    </message>
    <message>
        <source>Pipe the text in, for example: echo Hello | gllapp … --text-stdin.</source>
        <translation>Passe o texto por um pipe, por exemplo: echo Hello | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Não chegou nenhuma senha pela entrada padrão.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>Passe-a por exemplo a partir de um ficheiro que só o seu dono possa ler: gllapp … --password-stdin &lt; FILE.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>O comando não foi compreendido: {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>Veja: gllapp --help.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Não é possível escrever na pasta {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this PC for permission to write there.</source>
        <translation>Escolha outra pasta, ou peça a quem cuida deste PC permissão para escrever nela.</translation>
    </message>
    <message>
        <source>This profile is open in another window or command: {owner}.</source>
        <translation>Este perfil está aberto noutra janela ou noutro comando: {owner}.</translation>
    </message>
    <message>
        <source>Use that window, or try again when it is closed.</source>
        <translation>Use essa janela, ou tente de novo quando estiver fechada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>O que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>Não se pode escrever nada em {folder}.</translation>
    </message>
    <message>
        <source>Choose another place, or take away its write protection: some sticks have a small switch.</source>
        <translation>Escolha outro lugar, ou retire a proteção contra escrita: alguns pen drives têm um pequeno interruptor.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}).</source>
        <translation>Não foi possível ler ou escrever no disco ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is not touched.</source>
        <translation>O que foi guardado antes não foi tocado.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then try again.</source>
        <translation>Verifique o disco ou o pen drive e tente de novo.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>Estes dados foram escritos por uma versão mais recente da aplicação (formato {found}; esta versão conhece {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>Nada foi alterado; continua tudo lá.</translation>
    </message>
    <message>
        <source>Install the newer version of the app.</source>
        <translation>Instale a versão mais recente da aplicação.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged or not a GLL file.</source>
        <translation>O ficheiro de dados {file} está danificado ou não é um ficheiro GLL.</translation>
    </message>
    <message>
        <source>It was left untouched, and so were the safety copies beside it.</source>
        <translation>Não foi tocado, nem as cópias de segurança ao lado dele.</translation>
    </message>
    <message>
        <source>Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.</source>
        <translation>Repare-o com: gllapp doctor --repair. Fale com a coordenação antes de apagar seja o que for.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>A chave dos dados deste perfil não está no cofre de chaves.</translation>
    </message>
    <message>
        <source>The data is untouched and stays encrypted.</source>
        <translation>Os dados não foram tocados e continuam cifrados.</translation>
    </message>
    <message>
        <source>Use the system account and the key store in which the profile was made.</source>
        <translation>Use a conta do sistema e o cofre de chaves com que o perfil foi criado.</translation>
    </message>
    <message>
        <source>This system has no key store in which a secret could be kept.</source>
        <translation>Este sistema não tem um cofre de chaves onde guardar um segredo.</translation>
    </message>
    <message>
        <source>Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.</source>
        <translation>Escolha uma frase secreta na janela, ou indique um ficheiro privado em GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>The file {file} can be read by other people.</source>
        <translation>O ficheiro {file} pode ser lido por outras pessoas.</translation>
    </message>
    <message>
        <source>Make it private first: chmod 600.</source>
        <translation>Torne-o primeiro privado: chmod 600.</translation>
    </message>
    <message>
        <source>The file {file} does not hold GLL secrets.</source>
        <translation>O ficheiro {file} não contém segredos do GLL.</translation>
    </message>
    <message>
        <source>Name another file by GLL_SECRETS_FILE.</source>
        <translation>Indique outro ficheiro em GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>This profile&apos;s key is sealed with a passphrase, and nobody could be asked for it.</source>
        <translation>A chave deste perfil está selada com uma frase secreta, e não havia a quem a pedir.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or open the window.</source>
        <translation>Execute o comando num terminal, ou abra a janela.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>A frase secreta não está certa.</translation>
    </message>
    <message>
        <source>After several wrong tries there is a pause: {seconds} seconds are left.</source>
        <translation>Depois de várias tentativas erradas há uma pausa: faltam {seconds} segundos.</translation>
    </message>
    <message>
        <source>Wait so long, then type it again. Closing GLL does not make the pause shorter.</source>
        <translation>Espere esse tempo e escreva de novo. Fechar o GLL não encurta a pausa.</translation>
    </message>
    <message>
        <source>This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.</source>
        <translation>Este PC não tem cofre de chaves, e sem ele quem roubar o disco depressa adivinha um PIN.</translation>
    </message>
    <message>
        <source>Choose a password of at least {least} characters instead.</source>
        <translation>Escolha antes uma senha com pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Several people use this PC, so that a PIN or a password is needed for what is yours.</source>
        <translation>Várias pessoas usam este PC; por isso é preciso um PIN ou uma senha para o que é seu.</translation>
    </message>
    <message>
        <source>Choose one, or ask whoever looks after this PC to let people do without.</source>
        <translation>Escolha um, ou peça a quem cuida deste PC que permita dispensá-lo.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Um PIN tem de {least} a {most} algarismos.</translation>
    </message>
    <message>
        <source>Choose one that is not a year or a birthday.</source>
        <translation>Escolha um que não seja um ano nem uma data de nascimento.</translation>
    </message>
    <message>
        <source>A password for this PC has at least {least} characters.</source>
        <translation>Uma senha para este PC tem pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>Escolha uma mais longa; várias palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Nobody on this PC is called {name}.</source>
        <translation>Neste PC ninguém se chama {name}.</translation>
    </message>
    <message>
        <source>See who is here: gllapp account list.</source>
        <translation>Ver quem está aqui: gllapp account list.</translation>
    </message>
    <message>
        <source>There is no member called {name} here.</source>
        <translation>Não há nenhum membro chamado {name} aqui.</translation>
    </message>
    <message>
        <source>Write the whole name as the directory has it, or the first digits of the member&apos;s id.</source>
        <translation>Escreva o nome completo como está na lista de membros, ou os primeiros algarismos do id do membro.</translation>
    </message>
    <message>
        <source>Several people on this PC are called {name}.</source>
        <translation>Há várias pessoas com o nome {name} neste PC.</translation>
    </message>
    <message>
        <source>Use another connection, allow more, or go on all the same.</source>
        <translation>Utilize outra conexão, permita mais ou continue mesmo assim.</translation>
    </message>
    <message>
        <source>Name the folder of the account instead; see: gllapp account list.</source>
        <translation>Indique antes a pasta da conta; veja: gllapp account list.</translation>
    </message>
    <message>
        <source>Only the custodian of this PC can do this.</source>
        <translation>Só a pessoa responsável por este PC pode fazer isto.</translation>
    </message>
    <message>
        <source>Ask {name}, who looks after this PC.</source>
        <translation>Peça a {name}, que é responsável por este PC.</translation>
    </message>
    <message>
        <source>{count} items of {name} were not received by the community yet.</source>
        <translation>{count} itens de {name} ainda não foram recebidos pela comunidade.</translation>
    </message>
    <message>
        <source>Send them, export them or say that they may go; see: gllapp account remove --help.</source>
        <translation>Envie-os, exporte-os ou diga que se podem perder; veja: gllapp account remove --help.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or did not answer.</source>
        <translation>O cofre de chaves deste sistema está bloqueado ou não respondeu.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open.</source>
        <translation>Não há nenhum monitor onde abrir uma janela.</translation>
    </message>
    <message>
        <source>Use a command instead; see: gllapp --help.</source>
        <translation>Use antes um comando; veja: gllapp --help.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Já existe um ficheiro {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of unsent work.</source>
        <translation>{file} está danificado, ou não é um ficheiro de trabalho não enviado.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, or export it again.</source>
        <translation>Copie-o mais uma vez de onde foi feito, ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>{file} foi escrito por uma versão mais recente da aplicação (formato {found}; esta versão conhece {known}).</translation>
    </message>
    <message>
        <source>{file} holds the work of another member or community; this profile belongs to {name}.</source>
        <translation>{file} contém o trabalho de outro membro ou de outra comunidade; este perfil pertence a {name}.</translation>
    </message>
    <message>
        <source>Import it into a profile of the member who wrote it.</source>
        <translation>Importe-o num perfil do membro que o escreveu.</translation>
    </message>
    <message>
        <source>{found} of what was checked is damaged.</source>
        <translation>Danificados, do que foi verificado: {found}.</translation>
    </message>
    <message>
        <source>What you wrote is not touched by a repair.</source>
        <translation>Uma reparação não toca no que escreveu.</translation>
    </message>
    <message>
        <source>Repair what can be repaired with: gllapp doctor --repair.</source>
        <translation>Repare o que for possível com: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file cannot be read any more.</source>
        <translation>{pages} páginas do ficheiro de dados já não podem ser lidas.</translation>
    </message>
    <message>
        <source>All other pages are as they were written, and nothing was changed.</source>
        <translation>Todas as outras páginas estão como foram escritas, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Close the window and repair the file with: gllapp doctor --repair.</source>
        <translation>Feche a janela e repare o ficheiro com: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file could not be read; it was made anew from all others.</source>
        <translation>{pages} páginas do ficheiro de dados não puderam ser lidas; foi refeito a partir de todas as outras.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>O ficheiro danificado fica guardado como {kept}.</translation>
    </message>
    <message>
        <source>Sync, to fetch again what was in those pages.</source>
        <translation>Sincronize, para obter de novo o que estava nessas páginas.</translation>
    </message>
    <message>
        <source>So much of the data file {file} is damaged that not even whose it is can be read.</source>
        <translation>O ficheiro de dados {file} está tão danificado que nem se consegue ler a quem pertence.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Não foi tocado.</translation>
    </message>
    <message>
        <source>Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.</source>
        <translation>Ponha o seu trabalho não enviado em segurança com: gllapp doctor --salvage FOLDER; depois mude o ficheiro de lugar, inicie sessão, sincronize e importe esse trabalho.</translation>
    </message>
    <message>
        <source>The indexes of the data file do not fit what is in it.</source>
        <translation>Os índices do ficheiro de dados não correspondem ao que ele contém.</translation>
    </message>
    <message>
        <source>What is stored is there; it may not be found or shown.</source>
        <translation>O que foi guardado está lá; pode não ser encontrado ou mostrado.</translation>
    </message>
    <message>
        <source>A repair builds the indexes anew.</source>
        <translation>Uma reparação refaz os índices.</translation>
    </message>
    <message>
        <source>This profile was copied, moved, or put back from a backup; that was seen on {when}.</source>
        <translation>Este perfil foi copiado, movido ou reposto de uma cópia de segurança; isso foi notado em {when}.</translation>
    </message>
    <message>
        <source>Nothing was lost. What another copy writes is told apart from what is written here.</source>
        <translation>Nada se perdeu. O que outra cópia escreve distingue-se do que se escreve aqui.</translation>
    </message>
    <message>
        <source>There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.</source>
        <translation>Não há nada a fazer. Se for usado em dois PCs, inicie sessão com um perfil próprio num deles.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are left on the disk.</source>
        <translation>Só restam {megabytes} MB no disco.</translation>
    </message>
    <message>
        <source>Free some space before the next sync.</source>
        <translation>Liberte espaço antes da próxima sincronização.</translation>
    </message>
    <message>
        <source>{entries} received items are not proven to be what the server sent.</source>
        <translation>{entries} itens recebidos não têm prova de serem o que o servidor enviou.</translation>
    </message>
    <message>
        <source>Nothing that you wrote is affected.</source>
        <translation>Nada do que escreveu é afetado.</translation>
    </message>
    <message>
        <source>A repair sets them aside, and the next sync fetches them again.</source>
        <translation>Uma reparação separa esses itens, e a próxima sincronização traz tudo de novo.</translation>
    </message>
    <message>
        <source>{rows} of the rows that are shown are not what was written.</source>
        <translation>{rows} das linhas mostradas não são o que foi escrito.</translation>
    </message>
    <message>
        <source>What was written is whole.</source>
        <translation>O que foi escrito está inteiro.</translation>
    </message>
    <message>
        <source>A repair makes them anew from it.</source>
        <translation>Uma reparação refaz essas linhas a partir daí.</translation>
    </message>
    <message>
        <source>The search does not find what is there.</source>
        <translation>A pesquisa não encontra o que existe.</translation>
    </message>
    <message>
        <source>A repair builds the search anew.</source>
        <translation>Uma reparação refaz a pesquisa.</translation>
    </message>
    <message>
        <source>One of the two copies that are kept of each outbox item is damaged for {items} of them.</source>
        <translation>De cada item da caixa de saída guardam-se duas cópias; em {items} deles uma está danificada.</translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation>A outra cópia está inteira.</translation>
    </message>
    <message>
        <source>A repair makes the damaged copies anew.</source>
        <translation>Uma reparação refaz as cópias danificadas.</translation>
    </message>
    <message>
        <source>{items} items of the outbox cannot be read any more.</source>
        <translation>{items} itens da caixa de saída já não podem ser lidos.</translation>
    </message>
    <message>
        <source>They are not thrown away, and do not stop the others.</source>
        <translation>Não são descartados e não param os outros.</translation>
    </message>
    <message>
        <source>A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.</source>
        <translation>Uma reparação guarda os seus bytes em {folder} e passa-os para Requer atenção; escreva-os mais uma vez.</translation>
    </message>
    <message>
        <source>This item cannot be read any more.</source>
        <translation>Este item já não pode ser lido.</translation>
    </message>
    <message>
        <source>Its bytes are kept in the profile&apos;s folder “unreadable”.</source>
        <translation>Os seus bytes estão guardados na pasta “unreadable” do perfil.</translation>
    </message>
    <message>
        <source>Write it once more, then take this one out of the outbox.</source>
        <translation>Escreva-o mais uma vez e depois retire este da caixa de saída.</translation>
    </message>
    <message>
        <source>The tags of {drafts} drafts cannot be read.</source>
        <translation>As etiquetas de {drafts} rascunhos não podem ser lidas.</translation>
    </message>
    <message>
        <source>Their texts are whole.</source>
        <translation>Os textos estão inteiros.</translation>
    </message>
    <message>
        <source>A repair puts what is left of the tags below the texts.</source>
        <translation>Uma reparação põe o que resta das etiquetas por baixo dos textos.</translation>
    </message>
    <message>
        <source>The history of {server} is not the one that this PC knows; it was probably restored from a copy.</source>
        <translation>O histórico de {server} não é o que este PC conhece; foi provavelmente restaurado a partir de uma cópia.</translation>
    </message>
    <message>
        <source>Sync: both go back to what they share, and the server gets back what it lost.</source>
        <translation>Sincronize: os dois voltam ao que partilham, e o servidor recupera o que perdeu.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min ahead of the server&apos;s.</source>
        <translation>O relógio deste PC está {hours} h {minutes} min adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Nada se perde por isso.</translation>
    </message>
    <message>
        <source>Set this PC&apos;s date, time and time zone.</source>
        <translation>Acerte a data, a hora e o fuso horário deste PC.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min behind the server&apos;s.</source>
        <translation>O relógio deste PC está {hours} h {minutes} min atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days ahead of the server&apos;s.</source>
        <translation>O relógio deste PC está {days} dias adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days behind the server&apos;s.</source>
        <translation>O relógio deste PC está {days} dias atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>There is no bundle in {folder}.</source>
        <translation>Não há nenhum pacote em {folder}.</translation>
    </message>
    <message>
        <source>Name the stick itself: the folder in which the folder GLL is.</source>
        <translation>Indique o próprio pen drive: a pasta onde está a pasta GLL.</translation>
    </message>
    <message>
        <source>The bundle on this stick is unfinished: it was pulled out, or is still being made.</source>
        <translation>O pacote deste pen drive está incompleto: o pen drive foi retirado antes do fim, ou o pacote ainda está em preparação.</translation>
    </message>
    <message>
        <source>Finish it where it was made: the same command goes on from where it stopped.</source>
        <translation>Acabe-o onde foi feito: o mesmo comando continua de onde parou.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.</source>
        <translation>A assinatura deste pacote não corresponde: alguém o alterou, ou o pen drive está danificado.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Nada dele foi importado.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, from a person you know.</source>
        <translation>Peça o pacote mais uma vez, a uma pessoa que conheça.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program (format {found}; this version knows {known}).</source>
        <translation>Este pacote foi feito por uma versão mais recente deste programa (formato {found}; esta versão conhece {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>This is more than one bundle can list (its list may have {limit} MB).</source>
        <translation>Isto é mais do que um pacote pode listar (a lista pode ter {limit} MB).</translation>
    </message>
    <message>
        <source>Make several bundles, each with fewer shelves.</source>
        <translation>Faça vários pacotes, cada um com menos estantes.</translation>
    </message>
    <message>
        <source>The list of what is in this bundle is damaged.</source>
        <translation>A lista do que está neste pacote está danificada.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more.</source>
        <translation>Peça o pacote mais uma vez.</translation>
    </message>
    <message>
        <source>{file} on this stick is damaged or missing.</source>
        <translation>{file} neste pen drive está danificado ou em falta.</translation>
    </message>
    <message>
        <source>It was left out; the rest is usable.</source>
        <translation>Ficou de fora; o resto pode ser usado.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, or sync when there is a network.</source>
        <translation>Peça o pacote mais uma vez, ou sincronize quando houver rede.</translation>
    </message>
    <message>
        <source>This bundle is of another community ({community}).</source>
        <translation>Este pacote é de outra comunidade ({community}).</translation>
    </message>
    <message>
        <source>This bundle and this PC hold the same posts in another order: the server was restored in between.</source>
        <translation>Este pacote e este PC têm as mesmas mensagens por outra ordem: o servidor foi restaurado entretanto.</translation>
    </message>
    <message>
        <source>Nothing of this stream was taken in from the stick.</source>
        <translation>Nada deste canal foi importado do pen drive.</translation>
    </message>
    <message>
        <source>Sync when there is a network: that brings both together.</source>
        <translation>Sincronize quando houver rede: isso junta os dois.</translation>
    </message>
    <message>
        <source>What is between this PC&apos;s copy and this bundle is missing ({title}).</source>
        <translation>Falta o que está entre a cópia deste PC e este pacote ({title}).</translation>
    </message>
    <message>
        <source>The rest of the bundle is usable.</source>
        <translation>O resto do pacote pode ser usado.</translation>
    </message>
    <message>
        <source>Import the bundle before this one first, or sync.</source>
        <translation>Importe primeiro o pacote anterior a este, ou sincronize.</translation>
    </message>
    <message>
        <source>Nobody in this community has allowed whoever signed this bundle to do so.</source>
        <translation>Ninguém nesta comunidade autorizou quem assinou este pacote a fazê-lo.</translation>
    </message>
    <message>
        <source>Ask your coordinator who makes bundles.</source>
        <translation>Pergunte à coordenação quem prepara os pacotes.</translation>
    </message>
    <message>
        <source>The community has withdrawn the right to make bundles from whoever signed this one ({channel}).</source>
        <translation>A comunidade retirou a quem assinou este pacote o direito de preparar pacotes ({channel}).</translation>
    </message>
    <message>
        <source>Ask your coordinator for a newer bundle.</source>
        <translation>Peça à coordenação um pacote mais recente.</translation>
    </message>
    <message>
        <source>The right to make bundles of whoever signed this one had ended when it was made ({channel}).</source>
        <translation>Quem assinou este pacote já não tinha o direito de preparar pacotes quando o fez ({channel}).</translation>
    </message>
    <message>
        <source>This PC has not signed a bundle before, and must ask the server for that once.</source>
        <translation>Este PC ainda não assinou nenhum pacote e tem de pedir isso uma vez ao servidor.</translation>
    </message>
    <message>
        <source>Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.</source>
        <translation>Conecte-se à internet e prepare o pacote de novo; ou peça à coordenação: gllserver publisher add --email {email} --device {device}; depois sincronize.</translation>
    </message>
    <message>
        <source>“{stream}” is for some members alone, and a stick can be read by anybody.</source>
        <translation>“{stream}” é só para alguns membros, e um pen drive pode ser lido por qualquer pessoa.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Deixe-o de fora.</translation>
    </message>
    <message>
        <source>{file} is no site card, or it is damaged.</source>
        <translation>{file} não é uma ficha de local, ou está danificada.</translation>
    </message>
    <message>
        <source>Copy it once more from the PC that it speaks of, or make a new one there.</source>
        <translation>Copie-a mais uma vez do PC de que fala, ou faça lá uma nova.</translation>
    </message>
    <message>
        <source>{file} is a site card of another community.</source>
        <translation>{file} é uma ficha de local de outra comunidade.</translation>
    </message>
    <message>
        <source>Choose the card of a site of this community.</source>
        <translation>Escolha a ficha de um local desta comunidade.</translation>
    </message>
    <message>
        <source>There is too little room on the stick: {size} MB are needed, {free} MB are free.</source>
        <translation>Há pouco espaço no pen drive: são precisos {size} MB, estão livres {free} MB.</translation>
    </message>
    <message>
        <source>Make room, take another stick, or choose less.</source>
        <translation>Liberte espaço, use outro pen drive, ou escolha menos.</translation>
    </message>
    <message>
        <source>The stick {stick} was pulled out before this was done.</source>
        <translation>O pen drive {stick} foi retirado antes do fim.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept, and the same work goes on from there.</source>
        <translation>Nada se perdeu: o que foi feito fica guardado e o mesmo trabalho continua daí.</translation>
    </message>
    <message>
        <source>Plug it in again, then go on.</source>
        <translation>Insira-o de novo e continue.</translation>
    </message>
    <message>
        <source>A part of this file on the stick {stick} is damaged.</source>
        <translation>Uma parte deste ficheiro no pen drive {stick} está danificada.</translation>
    </message>
    <message>
        <source>It was refused; what is good of the file is stored.</source>
        <translation>Foi recusada; o que está bom do ficheiro fica guardado.</translation>
    </message>
    <message>
        <source>What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.</source>
        <translation>O que falta vem do servidor, ou de outro pen drive. Peça um pacote novo: este pen drive pode estar gasto.</translation>
    </message>
    <message>
        <source>What was written to the stick reads back as something else ({file}).</source>
        <translation>O que foi escrito no pen drive lê-se de outra forma ({file}).</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished.</source>
        <translation>O pacote fica marcado como incompleto.</translation>
    </message>
    <message>
        <source>Take another stick: this one is worn out, or claims more room than it has.</source>
        <translation>Use outro pen drive: este está gasto, ou diz ter mais espaço do que tem.</translation>
    </message>
    <message>
        <source>No publisher has an id that begins with {publisher}.</source>
        <translation>Não há quem publique com um id que comece por {publisher}.</translation>
    </message>
    <message>
        <source>See them with: gllserver publisher list.</source>
        <translation>Veja-os com: gllserver publisher list.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>Não há nenhuma comunidade em {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>Crie primeiro uma: gllserver init --data {folder}.</translation>
    </message>
    <message>
        <source>There is a community in {folder} already.</source>
        <translation>Já existe uma comunidade em {folder}.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Use-a, ou indique outra pasta.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the server (format {found}; this version knows {known}).</source>
        <translation>Estes dados foram escritos por uma versão mais recente do servidor (formato {found}; esta versão conhece {known}).</translation>
    </message>
    <message>
        <source>The database does not answer ({reason}).</source>
        <translation>A base de dados não responde ({reason}).</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>Verifique se funciona e se o endereço está certo.</translation>
    </message>
    <message>
        <source>There is a member with the address {email} already.</source>
        <translation>Já existe um membro com o endereço {email}.</translation>
    </message>
    <message>
        <source>There is no member with the address {email}.</source>
        <translation>Não há nenhum membro com o endereço {email}.</translation>
    </message>
    <message>
        <source>That member has no device {device}.</source>
        <translation>Esse membro não tem nenhum dispositivo {device}.</translation>
    </message>
    <message>
        <source>See them with: gllserver device list.</source>
        <translation>Veja-os com: gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>“{email}” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>There is no pod {pod} here.</source>
        <translation>Não há nenhum grupo {pod} aqui.</translation>
    </message>
    <message>
        <source>See the pods with: pod list.</source>
        <translation>Veja os grupos com: pod list.</translation>
    </message>
    <message>
        <source>There is no document {document} here.</source>
        <translation>Não há nenhum documento {document} aqui.</translation>
    </message>
    <message>
        <source>See a pod&apos;s documents with: doc list.</source>
        <translation>Veja os documentos de um grupo com: doc list.</translation>
    </message>
    <message>
        <source>What this is about ({record}) is not here.</source>
        <translation>Aquilo de que se trata ({record}) não está aqui.</translation>
    </message>
    <message>
        <source>Sync, and try again; it may have been of a pod that you are no longer in.</source>
        <translation>Sincronize e tente de novo; pode ser de um grupo de que já não faz parte.</translation>
    </message>
    <message>
        <source>The pod is archived, and takes nothing new.</source>
        <translation>O grupo está arquivado e não aceita nada de novo.</translation>
    </message>
    <message>
        <source>Ask its facilitators to open it again.</source>
        <translation>Peça aos facilitadores que o reabram.</translation>
    </message>
    <message>
        <source>The pod is approved and not open yet.</source>
        <translation>O grupo está aprovado e ainda não foi aberto.</translation>
    </message>
    <message>
        <source>Sync; the server opens it when it receives the approval.</source>
        <translation>Sincronize; o servidor abre-o quando recebe a aprovação.</translation>
    </message>
    <message>
        <source>Only the pod&apos;s facilitators do this.</source>
        <translation>Só os facilitadores do grupo fazem isto.</translation>
    </message>
    <message>
        <source>Ask one of them; the pod&apos;s page names them.</source>
        <translation>Peça a um deles; a página do grupo indica os nomes.</translation>
    </message>
    <message>
        <source>The server takes {limit} new proposals from a member in a day, and this is one more.</source>
        <translation>O servidor aceita {limit} novas propostas de um membro por dia, e esta é mais uma.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>O que escreveu está guardado na caixa de saída.</translation>
    </message>
    <message>
        <source>Send it again from there tomorrow.</source>
        <translation>Envie de novo amanhã a partir daí.</translation>
    </message>
    <message>
        <source>The server takes {limit} new requests to join pods from a member in a day, and this is one more.</source>
        <translation>O servidor aceita {limit} novos pedidos de um membro para entrar em grupos por dia, e este é mais um.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Está guardado na caixa de saída.</translation>
    </message>
    <message>
        <source>Only moderators and administrators answer proposals.</source>
        <translation>Só os moderadores e os administradores respondem às propostas.</translation>
    </message>
    <message>
        <source>Ask one of them; the page People names them.</source>
        <translation>Peça a um deles; a página Pessoas indica os nomes.</translation>
    </message>
    <message>
        <source>Only who made a proposal changes its words.</source>
        <translation>Só quem fez uma proposta pode alterar o texto.</translation>
    </message>
    <message>
        <source>Propose it to them.</source>
        <translation>Sugira-lhe a alteração.</translation>
    </message>
    <message>
        <source>Only who asked to join takes that back.</source>
        <translation>Só quem pediu para entrar pode retirar o pedido.</translation>
    </message>
    <message>
        <source>Only who wrote this changes it.</source>
        <translation>Só quem escreveu isto o pode alterar.</translation>
    </message>
    <message>
        <source>Say it in a comment of your own.</source>
        <translation>Diga-o num comentário seu.</translation>
    </message>
    <message>
        <source>A proposal needs a yes to the community&apos;s rules.</source>
        <translation>Uma proposta precisa de um sim às regras da comunidade.</translation>
    </message>
    <message>
        <source>Read them, and tick the box; in a command, say --rules.</source>
        <translation>Leia-as e marque a caixa; num comando, indique --rules.</translation>
    </message>
    <message>
        <source>A pod or a community needs {least} facilitators.</source>
        <translation>Um grupo ou uma comunidade precisa de {least} facilitadores.</translation>
    </message>
    <message>
        <source>Name {least} members; you may be one of them.</source>
        <translation>Indique {least} membros; pode incluir-se.</translation>
    </message>
    <message>
        <source>{name} is not in this pod.</source>
        <translation>{name} não está neste grupo.</translation>
    </message>
    <message>
        <source>Let them in first; who is in it says: pod members.</source>
        <translation>Admita primeiro essa pessoa; para ver quem está: pod members.</translation>
    </message>
    <message>
        <source>There is no task {task} here.</source>
        <translation>Não há nenhuma tarefa {task} aqui.</translation>
    </message>
    <message>
        <source>See the tasks with: pod task list.</source>
        <translation>Veja as tarefas com: pod task list.</translation>
    </message>
    <message>
        <source>Files like {file} are not shared in pods.</source>
        <translation>Ficheiros como {file} não se partilham nos grupos.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>O ficheiro fica onde está.</translation>
    </message>
    <message>
        <source>Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.</source>
        <translation>Partilhe documentos, tabelas, slides, imagens, som ou vídeo; de qualquer outra coisa faça um PDF.</translation>
    </message>
    <message>
        <source>{file} is no picture.</source>
        <translation>{file} não é uma imagem.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Nada foi partilhado.</translation>
    </message>
    <message>
        <source>Drop pictures on a document; any other file belongs among the files of the pod.</source>
        <translation>Largue imagens sobre um documento; qualquer outro ficheiro pertence aos ficheiros do grupo.</translation>
    </message>
    <message>
        <source>“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.</source>
        <translation>“{pod}” é um grupo, só para os seus membros: num pen drive só pode ir selado.</translation>
    </message>
    <message>
        <source>Choose it as a pod (--pod): it is sealed for the devices of its members.</source>
        <translation>Escolha-o como grupo (--pod): é selado para os dispositivos dos seus membros.</translation>
    </message>
    <message>
        <source>This is a document&apos;s text as you saw it last, which cannot be sent again by itself.</source>
        <translation>Este é o texto de um documento tal como o viu por último, que não pode ser enviado de novo sozinho.</translation>
    </message>
    <message>
        <source>It is kept aside as it is.</source>
        <translation>Fica guardado à parte como está.</translation>
    </message>
    <message>
        <source>Copy it, and write into the document what is missing there.</source>
        <translation>Copie-o e escreva no documento o que lá falta.</translation>
    </message>
    <message>
        <source>You are in this pod already.</source>
        <translation>Já está neste grupo.</translation>
    </message>
    <message>
        <source>{name} is in this pod already.</source>
        <translation>{name} já está neste grupo.</translation>
    </message>
    <message>
        <source>You have asked to join this pod already.</source>
        <translation>Já pediu para entrar neste grupo.</translation>
    </message>
    <message>
        <source>Your request waits for a facilitator.</source>
        <translation>O seu pedido espera por quem facilita.</translation>
    </message>
    <message>
        <source>A pod needs a facilitator, and you are the last one.</source>
        <translation>Um grupo precisa de quem o facilite, e só resta o seu nome.</translation>
    </message>
    <message>
        <source>Make another member a facilitator first, or archive the pod.</source>
        <translation>Dê primeiro esse papel a outro membro, ou arquive o grupo.</translation>
    </message>
    <message>
        <source>A comment needs some text.</source>
        <translation>Um comentário precisa de algum texto.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>Escreva algum.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” não é um dia.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>Escreva-o como 2026-11-22.</translation>
    </message>
    <message>
        <source>A change of a document was not what its writer may send: damaged, too large, or in another&apos;s name.</source>
        <translation>Uma alteração de um documento não era o que o seu autor pode enviar: danificada, grande demais, ou em nome de outra pessoa.</translation>
    </message>
    <message>
        <source>It is left out; the document and everything else stay as they are.</source>
        <translation>Fica de fora; o documento e tudo o resto continuam como estão.</translation>
    </message>
    <message>
        <source>If it was yours, copy the text from your outbox into the document again.</source>
        <translation>Se era sua, copie de novo o texto da caixa de saída para o documento.</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>Não há nenhum modelo “{template}”.</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Os modelos são: {known}.</translation>
    </message>
    <message>
        <source>The words that this is about are not in the document, or not any more.</source>
        <translation>As palavras de que se trata não estão no documento, ou já não estão.</translation>
    </message>
    <message>
        <source>Look at its text as it is now; then write what you would like into it, or close the comment.</source>
        <translation>Veja o texto como está agora; depois escreva nele o que pretende, ou feche o comentário.</translation>
    </message>
    <message>
        <source>The document has no section “{heading}”.</source>
        <translation>O documento não tem nenhuma secção “{heading}”.</translation>
    </message>
    <message>
        <source>See its headings with: doc show.</source>
        <translation>Veja os títulos com: doc show.</translation>
    </message>
    <message>
        <source>The document does not say yet under which licence it may be used.</source>
        <translation>O documento ainda não diz sob que licença pode ser usado.</translation>
    </message>
    <message>
        <source>Choose a licence for the document, then publish.</source>
        <translation>Escolha uma licença para o documento e depois publique.</translation>
    </message>
    <message>
        <source>A librarian has taken this product off the library&apos;s shelves.</source>
        <translation>Um bibliotecário retirou este produto das estantes da biblioteca.</translation>
    </message>
    <message>
        <source>Ask a librarian to put it back, then publish.</source>
        <translation>Peça a um bibliotecário que o reponha e depois publique.</translation>
    </message>
    <message>
        <source>{count} of those who wrote this have not agreed to be named and to publish: {names}.</source>
        <translation>Falta o consentimento de {count} das pessoas que escreveram isto, para indicar o nome e publicar: {names}.</translation>
    </message>
    <message>
        <source>Ask them to sign this version off with their consent.</source>
        <translation>Peça-lhes que validem esta versão com o seu consentimento.</translation>
    </message>
    <message>
        <source>{count} of the pictures in the document are not on this PC.</source>
        <translation>Faltam neste PC imagens do documento: {count}.</translation>
    </message>
    <message>
        <source>Keep them on this PC with the pod&apos;s files, or take them out of the text.</source>
        <translation>Mantenha-as neste PC com os ficheiros do grupo, ou retire-as do texto.</translation>
    </message>
    <message>
        <source>A document may have {limit} characters.</source>
        <translation>Um documento pode ter {limit} caracteres.</translation>
    </message>
    <message>
        <source>Divide it into two documents.</source>
        <translation>Divida-o em dois documentos.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>Um nome precisa de 1 a {limit} caracteres numa só linha.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>“{role}” não é um papel.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>Os papéis são: {roles}.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Uma senha precisa de pelo menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>There is a stream “{stream}” already.</source>
        <translation>Já existe um canal “{stream}”.</translation>
    </message>
    <message>
        <source>{file} is not a mailbox file (mbox).</source>
        <translation>{file} não é um ficheiro de caixa de correio (mbox).</translation>
    </message>
    <message>
        <source>Export the list&apos;s archive as mbox and try again.</source>
        <translation>Exporte o arquivo da lista como mbox e tente de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and the permissions.</source>
        <translation>Verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>This document has so many marks inside of each other that it cannot be laid out in time.</source>
        <translation>Este documento tem tantas marcas umas dentro das outras que não pode ser composto a tempo.</translation>
    </message>
    <message>
        <source>Its text is as it was.</source>
        <translation>O texto está como estava.</translation>
    </message>
    <message>
        <source>Look for long lines of brackets, stars or quotation signs in it, and take them out.</source>
        <translation>Procure nele longas linhas de parênteses, asteriscos ou sinais de citação, e retire-as.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}).</source>
        <translation>Não foi possível fazer o PDF ({reason}).</translation>
    </message>
    <message>
        <source>The document is as it was, and no file was written.</source>
        <translation>O documento está como estava, e nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Leave out its largest pictures and try again, or export it as a Word document.</source>
        <translation>Retire as imagens maiores e tente de novo, ou exporte-o como documento Word.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB.</source>
        <translation>O ficheiro tem mais de {limit} MB.</translation>
    </message>
    <message>
        <source>Divide it, and bring in the parts one by one.</source>
        <translation>Divida-o e importe as partes uma a uma.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries.</source>
        <translation>Há mais de {limit} entradas.</translation>
    </message>
    <message>
        <source>Divide them, and bring in the parts one by one.</source>
        <translation>Divida-as e importe as partes uma a uma.</translation>
    </message>
    <message>
        <source>The file holds no entry that could be read.</source>
        <translation>O ficheiro não tem nenhuma entrada que possa ser lida.</translation>
    </message>
    <message>
        <source>Check that it is of the kind that was named, and export it again.</source>
        <translation>Verifique se é do tipo indicado e exporte-o de novo.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known.</source>
        <translation>Nenhuma das colunas da tabela é conhecida.</translation>
    </message>
    <message>
        <source>Put what each column holds into the first row: title, authors, year, language …</source>
        <translation>Ponha na primeira linha o que cada coluna contém: título, autores, ano, língua…</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Não há nenhuma importação {number}.</translation>
    </message>
    <message>
        <source>See them with: gllserver resource imports.</source>
        <translation>Veja-as com: gllserver resource imports.</translation>
    </message>
    <message>
        <source>The ids of {count} resources begin with {prefix}.</source>
        <translation>Os ids de {count} recursos começam por {prefix}.</translation>
    </message>
    <message>
        <source>See the ids with: gllserver resource list.</source>
        <translation>Veja os ids com: gllserver resource list.</translation>
    </message>
    <message>
        <source>“{word}” is not a term of “{vocabulary}”.</source>
        <translation>“{word}” não é um termo de “{vocabulary}”.</translation>
    </message>
    <message>
        <source>The terms are in the guide to the library.</source>
        <translation>Os termos estão no guia da biblioteca.</translation>
    </message>
    <message>
        <source>The address {address} is in use or not ours to use.</source>
        <translation>O endereço {address} já está em uso ou não nos é permitido.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Escolha outra porta, ou 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({reason}).</source>
        <translation>Algo falhou no próprio programa ({reason}).</translation>
    </message>
    <message>
        <source>Please send the report {report} to your coordinator.</source>
        <translation>Envie, por favor, o relatório {report} à coordenação.</translation>
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
        <translation>escolhido</translation>
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
        <translation>Mostrar a lista</translation>
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
        <translation>Esta transferência traria cerca de {amount}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Obter mesmo assim</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Mudar os limites…</translation>
    </message>
    <message>
        <source>Nothing is left of what you allow for this week.</source>
        <translation>Não resta nada do que permite para esta semana.</translation>
    </message>
    <message>
        <source>The fetch stops at {limit}, as you have chosen.</source>
        <translation>A transferência termina em {limit}, como escolheu.</translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Obter o resto</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Obter mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>Chegou %n ficheiro.</numerusform>
            <numerusform>Chegaram %n ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>Falta chegar: {size}.</translation>
    </message>
    <message>
        <source>All that you keep is on this PC.</source>
        <translation>Tudo o que mantém está neste PC.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que se escreve</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>On this PC</source>
        <translation>Neste PC</translation>
    </message>
    <message>
        <source>Comes with the next sync that brings files</source>
        <translation>Chega na próxima sincronização com ficheiros</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Só título</translation>
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
        <translation>Deixar de manter</translation>
    </message>
    <message>
        <source>Keep on this PC ({size})</source>
        <translation>Manter neste PC ({size})</translation>
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
        <translation>O catálogo não conhece nenhum ficheiro.</translation>
    </message>
    <message>
        <source>on its way to the server: {sent} of {size}</source>
        <translation>a caminho do servidor: {sent} de {size}</translation>
    </message>
    <message>
        <source>of an older edition</source>
        <translation>de uma edição mais antiga</translation>
    </message>
    <message>
        <source>not on the server yet: it goes behind the next sync</source>
        <translation>ainda não está no servidor: segue depois da próxima sincronização</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>neste PC</translation>
    </message>
    <message>
        <source>on the stick {name}, seen {when}</source>
        <translation>no pen drive {name}, visto {when}</translation>
    </message>
    <message>
        <source>on the stick {name}</source>
        <translation>no pen drive {name}</translation>
    </message>
    <message>
        <source>by internet: {cost}</source>
        <translation>pela internet: {cost}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar ficheiros…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files that belong to it</source>
        <translation>Ficheiros que fazem parte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Retirar {name}</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>Partilhar um ficheiro…</translation>
    </message>
    <message>
        <source>Share a file with the pod</source>
        <translation>Partilhar um ficheiro com o grupo</translation>
    </message>
    <message>
        <source>Keep all of this pod&apos;s files on this PC</source>
        <translation>Manter todos os ficheiros deste grupo neste PC</translation>
    </message>
    <message>
        <source>Share the first file</source>
        <translation>Partilhar o primeiro ficheiro</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ainda não há ficheiros</translation>
    </message>
    <message>
        <source>Files go out behind the next sync. They come to others only where somebody keeps them.</source>
        <translation>Os ficheiros seguem depois da próxima sincronização. Só chegam aos outros onde alguém os mantém.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Procurar neste documento</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>O resultado anterior</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>O resultado seguinte</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar a procura</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} de {count}</translation>
    </message>
    <message>
        <source>{now} of {count} so far</source>
        <translation>{now} de {count} até agora</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procura…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>As you want to be called. All members see it.</source>
        <translation>Como quer que lhe chamem. Todos os membros o veem.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it. No member sees it.</source>
        <translation>Serve para iniciar sessão. Nenhum membro o vê.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Escolha o seu país</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>As suas línguas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Adicionar uma língua…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>You may leave it out.</source>
        <translation>Facultativo.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>O seu papel</translation>
    </message>
    <message>
        <source>Choose what fits best</source>
        <translation>Escolha o mais adequado</translation>
    </message>
    <message>
        <source>Why you want to take part</source>
        <translation>Por que quer participar</translation>
    </message>
    <message>
        <source>Two or three sentences. Write nothing by which a patient could be known.</source>
        <translation>Duas ou três frases. Não escreva nada que permita reconhecer um paciente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail of this person</source>
        <translation>E-mail desta pessoa</translation>
    </message>
    <message>
        <source>A password for your account</source>
        <translation>Uma senha para a sua conta</translation>
    </message>
    <message>
        <source>It stays on this PC: what is sent can only be compared with it.</source>
        <translation>Fica neste PC: o que é enviado só permite verificá-la.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>A senha de novo</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Who sees your country</source>
        <translation>Quem vê o seu país</translation>
    </message>
    <message>
        <source>Who sees your languages</source>
        <translation>Quem vê as suas línguas</translation>
    </message>
    <message>
        <source>Who sees your organisation</source>
        <translation>Quem vê a sua organização</translation>
    </message>
    <message>
        <source>Who sees what you are</source>
        <translation>Quem vê o seu papel</translation>
    </message>
    <message>
        <source>Who sees why you take part</source>
        <translation>Quem vê por que participa</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What everybody agrees to</source>
        <translation>O que todos aceitam</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided.</source>
        <translation>Facultativo: até duas pessoas a quem a comunidade pode perguntar. São esquecidas depois da decisão.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>A sua senha</translation>
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
        <translation>Imprimir o tópico</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Próxima mensagem não lida</translation>
    </message>
    <message>
        <source>Previous unread post</source>
        <translation>Mensagem não lida anterior</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>You have read everything that is on this PC.</source>
        <translation>Já leu tudo o que está neste PC.</translation>
    </message>
    <message>
        <source>All streams on this PC are closed for new threads.</source>
        <translation>Todos os canais neste PC estão fechados a novos tópicos.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Sou outra pessoa</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Primeira vez aqui</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Já tenho conta</translation>
    </message>
    <message>
        <source>You need a connection this once. After that you read and write offline, and sync when there is one.</source>
        <translation>Só desta vez é precisa uma conexão. Depois lê e escreve sem conexão, e sincroniza quando houver.</translation>
    </message>
    <message>
        <source>Sign in to your community</source>
        <translation>Iniciar sessão na sua comunidade</translation>
    </message>
    <message>
        <source>What you have read and drafted stays on this PC.</source>
        <translation>O que leu e rascunhou fica neste PC.</translation>
    </message>
    <message>
        <source>Everything that {name} wrote stays on this PC.</source>
        <translation>Tudo o que {name} escreveu fica neste PC.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>This PC has no safe place of its own for keys.</source>
        <translation>Este PC não tem um lugar seguro próprio para as chaves.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Ainda nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose a passphrase below: it protects your data on this PC.</source>
        <translation>Escolha abaixo uma frase secreta: protege os seus dados neste PC.</translation>
    </message>
    <message>
        <source>You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.</source>
        <translation>Este PC é partilhado. Os seus rascunhos, a sua caixa de saída e os seus grupos estão cifrados aqui e abrem-se com o que escolher agora. Em caso de esquecimento, ninguém os pode abrir: o que ainda não foi enviado perde-se; tudo o resto volta com um novo início de sessão.</translation>
    </message>
    <message>
        <source>What opens your data on this PC?</source>
        <translation>O que abre os seus dados neste PC?</translation>
    </message>
    <message>
        <source>Everyone sees only what is their own: drafts, outbox and pods.</source>
        <translation>Cada pessoa vê só o que é seu: rascunhos, caixa de saída e grupos.</translation>
    </message>
    <message>
        <source>Who is using GLL?</source>
        <translation>Quem usa o GLL?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Olá de novo</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Olá de novo, {name}</translation>
    </message>
    <message>
        <source>Your data on this PC is sealed.</source>
        <translation>Os seus dados neste PC estão selados.</translation>
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
        <translation>O que foi escrito está guardado.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your PIN, and nobody can read or reset it.</source>
        <translation>Sem o seu PIN ninguém pode abrir os seus dados, e ninguém o pode ler nem repor.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your password, and nobody can read or reset it.</source>
        <translation>Sem a sua senha ninguém pode abrir os seus dados, e ninguém a pode ler nem repor.</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, and nobody can read or reset it.</source>
        <translation>Sem a frase secreta ninguém pode abrir os seus dados, e ninguém a pode ler nem repor.</translation>
    </message>
    <message>
        <source>What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.</source>
        <translation>O que a comunidade recebeu está lá em segurança. O que ainda não foi enviado deste PC não se pode salvar sem isso.</translation>
    </message>
    <message>
        <source>Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, and you sign in anew with your e-mail and the password of the community.</source>
        <translation>Tente de novo quando se lembrar. Senão, a pessoa responsável por este PC remove daqui a sua conta, sem a poder ler; depois, inicie sessão de novo com o seu e-mail e a senha da comunidade.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN não está certo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Tente de novo; as maiúsculas contam.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Esta senha não está certa.</translation>
    </message>
    <message>
        <source>GLL could not open your data</source>
        <translation>O GLL não conseguiu abrir os seus dados</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as your data is free.</source>
        <translation>A janela abre sozinha assim que os seus dados estiverem livres.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Ler um pen drive</translation>
    </message>
    <message>
        <source>You read what is public, and draft. You can become a member later.</source>
        <translation>Pode ler o que é público e escrever rascunhos. Pode tornar-se membro mais tarde.</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Tornar-se membro</translation>
    </message>
    <message>
        <source>First: which community? Its stick tells it without a connection, its address with one.</source>
        <translation>Primeiro: que comunidade? Sem conexão, basta um pen drive dela; com conexão, o endereço.</translation>
    </message>
</context>
<context>
    <name>Governing</name>
    <message>
        <source>They are let in.</source>
        <translation>A pessoa foi admitida.</translation>
    </message>
    <message>
        <source>They see the pod after their next sync.</source>
        <translation>Essa pessoa vê o grupo depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>Declined. They read your reason after their next sync.</source>
        <translation>Pedido recusado. Essa pessoa lê o motivo depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Pessoas admitidas.</translation>
    </message>
    <message>
        <source>Remove {name} from the pod?</source>
        <translation>Remover {name} do grupo?</translation>
    </message>
    <message>
        <source>What they wrote here stays, and what they have not sent is kept aside for them.</source>
        <translation>O que essa pessoa escreveu aqui fica, e o que não enviou fica-lhe guardado à parte.</translation>
    </message>
    <message>
        <source>The pod goes from their PCs when they sync next; what they copied they have.</source>
        <translation>O grupo sai dos PCs dessa pessoa na próxima sincronização; o que copiou, continua a ter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} já não está no grupo.</translation>
    </message>
    <message>
        <source>Leave this pod?</source>
        <translation>Sair deste grupo?</translation>
    </message>
    <message>
        <source>What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it.</source>
        <translation>O que escreveu fica para os outros. O que ainda não foi enviado fica guardado à parte na Caixa de saída: sincronize antes, se o quer entregar aos outros.</translation>
    </message>
    <message>
        <source>All of the pod goes from this PC with the next sync; to come back you ask to join.</source>
        <translation>Todo o grupo sai deste PC na próxima sincronização; para voltar, é preciso pedir para entrar.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>You have left the pod.</source>
        <translation>Saiu do grupo.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>Ficar no grupo</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>O grupo está aberto de novo.</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Arquivar este grupo?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Tudo o que contém continua legível para os membros.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator opens it again.</source>
        <translation>Ninguém mais pode escrever nele, até um facilitador o reabrir.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>O grupo está arquivado.</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>What was found, by kind</source>
        <translation>O que foi encontrado, por tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The pod</source>
        <translation>O grupo</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Em que ponto está o documento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Back to {pod}</source>
        <translation>Voltar a {pod}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Tirar do arquivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First of all</source>
        <translation>Para começar</translation>
    </message>
    <message>
        <source>The pages of the window</source>
        <translation>As páginas da janela</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
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
        <translation>Sobre o GLL…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Toda a ajuda</translation>
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
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Restaurada</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>the text of today</source>
        <translation>o texto de hoje</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the post</source>
        <translation>Histórico da mensagem</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texto da versão</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through. Every version stays readable.</source>
        <translation>As palavras acrescentadas estão sublinhadas, as removidas riscadas. Todas as versões continuam legíveis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History: who wrote when</source>
        <translation>Histórico: quem escreveu e quando</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Ainda ninguém escreveu aqui.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>O texto como era então</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with the text of today</source>
        <translation>Comparar com o texto de hoje</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Make the text what it was then</source>
        <translation>Fazer o texto voltar ao que era então</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Ler um pacote USB</translation>
    </message>
    <message>
        <source>Write your first post – it will wait safely</source>
        <translation>Escreva a sua primeira mensagem – espera em segurança</translation>
    </message>
    <message>
        <source>Posts arrive with a sync or on a stick; after that they can be read offline.</source>
        <translation>As mensagens chegam com uma sincronização ou num pen drive; depois podem ser lidas sem conexão.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Boas-vindas, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde: {time}</translation>
    </message>
    <message>
        <source>Nobody has signed in to {community} here yet.</source>
        <translation>Ninguém iniciou ainda sessão em {community} aqui.</translation>
    </message>
    <message>
        <source>Nothing has been synced on this PC yet.</source>
        <translation>Ainda nada foi sincronizado neste PC.</translation>
    </message>
    <message>
        <source>Last complete sync: {time}</source>
        <translation>Última sincronização completa: {time}</translation>
    </message>
    <message>
        <source>{size} for the library</source>
        <translation>{size} para a biblioteca</translation>
    </message>
    <message>
        <source>Last night: {moved}.</source>
        <translation>Na última noite: {moved}.</translation>
    </message>
    <message>
        <source>Nothing new has come since then. What others write comes with the next sync.</source>
        <translation>Nada de novo chegou desde então. O que os outros escrevem chega com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Replies to you</source>
        <translation>Respostas recebidas</translation>
    </message>
    <message>
        <source>Worth reading first</source>
        <translation>A ler primeiro</translation>
    </message>
    <message>
        <source>New on this PC</source>
        <translation>Novo neste PC</translation>
    </message>
    <message>
        <source>{who} in “{title}”: {text}</source>
        <translation>{who} em “{title}”: {text}</translation>
    </message>
    <message>
        <source>you have written here</source>
        <translation>já escreveu aqui</translation>
    </message>
    <message>
        <source>Sync for the first time</source>
        <translation>Sincronizar pela primeira vez</translation>
    </message>
    <message>
        <source>what the community has written comes to this PC, to be read offline</source>
        <translation>o que a comunidade escreveu vem para este PC e pode ser lido sem conexão</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Sincronizar de novo</translation>
    </message>
    <message>
        <source>the last complete one is more than a week ago</source>
        <translation>a última completa foi há mais de uma semana</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Tornar-se membro</translation>
    </message>
    <message>
        <source>a form that keeps itself; it needs no connection</source>
        <translation>um formulário que se guarda sozinho; não precisa de conexão</translation>
    </message>
    <message>
        <source>Go on with your registration</source>
        <translation>Continuar a sua inscrição</translation>
    </message>
    <message>
        <source>it is kept as you type, and not sent yet</source>
        <translation>fica guardada à medida que escreve, e ainda não foi enviada</translation>
    </message>
    <message>
        <source>Send your registration</source>
        <translation>Enviar a sua inscrição</translation>
    </message>
    <message>
        <source>by internet (2 kB), on a stick, or as a short code by e-mail</source>
        <translation>pela internet (2 kB), num pen drive ou como código curto por e-mail</translation>
    </message>
    <message>
        <source>Ask what has become of your registration</source>
        <translation>Perguntar em que ponto está a sua inscrição</translation>
    </message>
    <message>
        <source>by internet (2 kB), or with the answer that a stick or an e-mail has brought</source>
        <translation>pela internet (2 kB), ou com a resposta trazida por um pen drive ou um e-mail</translation>
    </message>
    <message>
        <source>Mend your registration, and hand it in again</source>
        <translation>Corrigir a sua inscrição e entregá-la de novo</translation>
    </message>
    <message>
        <source>all that you filled in is still there</source>
        <translation>tudo o que preencheu continua lá</translation>
    </message>
    <message>
        <source>what is public can be read before you are a member</source>
        <translation>o que é público pode ler-se antes de ser membro</translation>
    </message>
    <message>
        <source>Finish your draft “{name}”</source>
        <translation>Acabar o seu rascunho “{name}”</translation>
    </message>
    <message>
        <source>Look around in your pod “{name}”</source>
        <translation>Conhecer o seu grupo “{name}”</translation>
    </message>
    <message>
        <source>you have not been there yet</source>
        <translation>ainda não esteve lá</translation>
    </message>
    <message>
        <source>Sign off “{name}”</source>
        <translation>Validar “{name}”</translation>
    </message>
    <message>
        <source>it is under review, and you have not signed its latest version</source>
        <translation>está em revisão, e ainda não validou a última versão</translation>
    </message>
    <message>
        <source>Write your first post</source>
        <translation>Escrever a primeira mensagem</translation>
    </message>
    <message>
        <source>it waits safely until the next sync</source>
        <translation>espera em segurança até à próxima sincronização</translation>
    </message>
    <message>
        <source>You read as a guest</source>
        <translation>Leitura como convidado</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>A sua inscrição</translation>
    </message>
    <message>
        <source>You can read what is public, and draft; to publish you become a member.</source>
        <translation>Pode ler o que é público e escrever rascunhos; para publicar, torne-se membro.</translation>
    </message>
    <message>
        <source>What you draft is kept on this PC, and is still there when you sign in.</source>
        <translation>Os seus rascunhos ficam guardados neste PC e continuam lá quando iniciar sessão.</translation>
    </message>
    <message>
        <source>What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.</source>
        <translation>O que escrever entretanto fica guardado neste PC seja qual for a resposta, e nada é publicado antes de ser membro.</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>em %n tópico</numerusform>
            <numerusform>em %n tópicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>útil para %n</numerusform>
            <numerusform>útil para %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n item à espera de envio</numerusform>
            <numerusform>%n itens à espera de envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>%n item requer a sua atenção</numerusform>
            <numerusform>%n itens requerem a sua atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>%n rascunho que começou</numerusform>
            <numerusform>%n rascunhos que começou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>%n item guardado à parte</numerusform>
            <numerusform>%n itens guardados à parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>%n conflito por resolver nas suas mensagens</numerusform>
            <numerusform>%n conflitos por resolver nas suas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>%n canal com mensagens retiradas à espera da sua decisão</numerusform>
            <numerusform>%n canais com mensagens retiradas à espera da sua decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n proposta à sua espera</numerusform>
            <numerusform>%n propostas à sua espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>%n pedido de entrada à espera da sua resposta</numerusform>
            <numerusform>%n pedidos de entrada à espera da sua resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>%n tarefa a seu cargo</numerusform>
            <numerusform>%n tarefas a seu cargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>%n item de {people} enviado</numerusform>
            <numerusform>%n itens de {people} enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>%n item recebido</numerusform>
            <numerusform>%n itens recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>%n item requer atenção.</numerusform>
            <numerusform>%n itens requerem atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
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
        <translation>Importar para a biblioteca</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>O que se importa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Ainda nada escolhido.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>As each one says</source>
        <translation>Como cada um indica</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Another file for what is there is its new edition</source>
        <translation>Outro ficheiro para o que já existe é a sua nova edição</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>O que resultaria</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Voltar à biblioteca</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Análise…</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não contém nada.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
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
        <translation>Como a fonte indica</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Inside the documents</source>
        <translation>Dentro dos documentos</translation>
    </message>
</context>
<context>
    <name>InsidePane</name>
    <message>
        <source>{documents}, and more</source>
        <translation>{documents}, e mais</translation>
    </message>
</context>
<context>
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>%n mensagem de outros</numerusform>
            <numerusform>%n mensagens de outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>%n sua</numerusform>
            <numerusform>%n suas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>em %n semana</numerusform>
            <numerusform>em %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>%n semana ainda sem dados</numerusform>
            <numerusform>%n semanas ainda sem dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>%n item ainda não foi recebido</numerusform>
            <numerusform>%n itens ainda não foram recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>%n há duas semanas ou mais</numerusform>
            <numerusform>%n há duas semanas ou mais</numerusform>
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
            <numerusform>%n recurso nas estantes</numerusform>
            <numerusform>%n recursos nas estantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>%n neste PC</numerusform>
            <numerusform>%n neste PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Activity by week</source>
        <translation>Atividade por semana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>sem sincronização</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Espera dos seus itens</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Na caixa de saída</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Em USB</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documentos dos seus grupos</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Em revisão</translation>
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
        <translation>Neste PC</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>Não está neste PC</translation>
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
        <translation>Ainda nada foi escrito aqui. O que os outros escrevem chega com uma sincronização.</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Ainda nada foi enviado nem recebido.</translation>
    </message>
    <message>
        <source>Everything that you wrote has been received.</source>
        <translation>Tudo o que escreveu foi recebido.</translation>
    </message>
    <message>
        <source>No document yet in a pod of yours. A pod is found or proposed under Learning pods.</source>
        <translation>Ainda não há documentos nos seus grupos. Em Grupos de aprendizagem pode encontrar ou propor um grupo.</translation>
    </message>
    <message>
        <source>Nothing stands on a shelf yet. The library&apos;s catalogue comes with a sync or on a stick.</source>
        <translation>Ainda não há nada nas estantes. O catálogo da biblioteca chega com uma sincronização ou num pen drive.</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>Atividade por semana</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Espera dos seus itens</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Documentos dos seus grupos</translation>
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
        <translation>O item escolhido</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>escrito {time}</translation>
    </message>
    <message>
        <source>You can read {stream} again.</source>
        <translation>Já pode ler {stream} de novo.</translation>
    </message>
    <message>
        <source>You are no longer in {stream}.</source>
        <translation>Já não faz parte de {stream}.</translation>
    </message>
    <message>
        <source>There is no receipt for it, and only you can read it here.</source>
        <translation>Não há recibo disto, e aqui mais ninguém o pode ler.</translation>
    </message>
    <message>
        <source>It can be sent when you are admitted again.</source>
        <translation>Pode ser enviado quando voltar a ter acesso.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Recuperar e alterar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Ver na biblioteca</translation>
    </message>
    <message>
        <source>Show in Learning pods</source>
        <translation>Ver nos grupos</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Ver no fórum</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>O texto</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Ainda nada escrito.</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} quer entrar</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Motivo da recusa</translation>
    </message>
    <message>
        <source>Everybody in the community can read what you write here.</source>
        <translation>Toda a comunidade pode ler o que escrever aqui.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Recusar…</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Recusar com este motivo</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Show what is kept</source>
        <translation>Ver o que se mantém</translation>
    </message>
    <message>
        <source>A shelf or a rule keeps it.</source>
        <translation>Uma estante ou uma regra mantém-no.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It stays on this PC until you let it go.</source>
        <translation>Fica neste PC até deixar de o manter.</translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>Falta chegar: {size}.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Obter agora</translation>
    </message>
    <message>
        <source>Choose at least one thing; what you choose is added up here.</source>
        <translation>Escolha pelo menos uma coisa; o que escolher é somado aqui.</translation>
    </message>
    <message>
        <source>Nothing more would be kept by this today; what comes later would.</source>
        <translation>Hoje isto não manteria mais nada; manteria o que vier depois.</translation>
    </message>
    <message>
        <source>{resources} more; still to come: {size}.</source>
        <translation>Mais {resources}; falta chegar: {size}.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>Deixou de o manter.</translation>
    </message>
    <message>
        <source>Its files stay until their room is needed.</source>
        <translation>Os ficheiros ficam até o espaço ser preciso.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Foi descartado.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>O texto foi copiado.</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Kept on this PC</source>
        <translation>Mantido neste PC</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Todos os recursos</translation>
    </message>
    <message>
        <source>Keep more…</source>
        <translation>Manter mais…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Obter agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Deixar de manter</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC yet</source>
        <translation>Ainda nada se mantém neste PC</translation>
    </message>
    <message>
        <source>The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first.</source>
        <translation>O catálogo está aqui, os documentos não. Escolha documentos na lista, ou estantes, temas ou línguas inteiras; depois obtenha-os quando a rede for boa, primeiro os textos.</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Escolher o que manter</translation>
    </message>
    <message>
        <source>Look through the catalogue</source>
        <translation>Percorrer o catálogo</translation>
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
        <translation>falta chegar: {cost}</translation>
    </message>
    <message>
        <source>The library takes {size} on this PC.</source>
        <translation>A biblioteca ocupa {size} neste PC.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>{size} estão livres no disco.</translation>
    </message>
    <message>
        <source>It may take {size}.</source>
        <translation>Pode ocupar {size}.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que se mantém</translation>
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
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Na caixa de saída</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Em USB</translation>
    </message>
    <message>
        <source>Received by GLL</source>
        <translation>Recebido pelo GLL</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Guardado à parte</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Remove me from this PC</source>
        <translation>Remover-me deste PC</translation>
    </message>
    <message>
        <source>Written into {folder}: you can import it on another device.</source>
        <translation>Escrito em {folder}: pode ser importado noutro dispositivo.</translation>
    </message>
    <message>
        <source>Everything that you wrote here was received by the community.</source>
        <translation>Tudo o que escreveu aqui foi recebido pela comunidade.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>%n item ainda não foi recebido pela comunidade:</numerusform>
            <numerusform>%n itens ainda não foram recebidos pela comunidade:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the community, the files of the library stay here for the others, and you can sign in again anywhere.</source>
        <translation>A sua pasta, a sua chave e tudo o que mais ninguém podia ler saem deste PC para sempre. O que foi recebido fica na comunidade, os ficheiros da biblioteca ficam aqui para os outros, e pode iniciar sessão de novo em qualquer lugar.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Ainda não recebido</translation>
    </message>
    <message>
        <source>Your registration: {name}</source>
        <translation>A sua inscrição: {name}</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Manter a minha conta</translation>
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
        <translation>Remover e perder isto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The record was copied for your reference manager.</source>
        <translation>A ficha foi copiada para o seu gestor de referências.</translation>
    </message>
    <message>
        <source>The link was copied. In a post or a document it opens this resource.</source>
        <translation>O link foi copiado. Numa mensagem ou num documento, abre este recurso.</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>A citação foi copiada.</translation>
    </message>
    <message>
        <source>No library on this PC yet</source>
        <translation>Ainda não há biblioteca neste PC</translation>
    </message>
    <message>
        <source>The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.</source>
        <translation>O catálogo chega com uma sincronização ou de um pen drive, e depois funciona sem conexão. Os documentos só chegam quando se escolhe mantê-los.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Ler um pacote USB</translation>
    </message>
    <message>
        <source>No resource fits the filter</source>
        <translation>Nenhum recurso corresponde ao filtro</translation>
    </message>
    <message>
        <source>No resource fits “{words}”</source>
        <translation>Nenhum recurso corresponde a “{words}”</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Tente menos palavras ou menos filtros. Acentos e maiúsculas não fazem diferença.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Todos os recursos</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Mantido neste PC</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todos os {count}</translation>
    </message>
    <message>
        <source>A shelf that is not here</source>
        <translation>Uma estante que não está aqui</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Documentos completos</translation>
    </message>
    <message>
        <source>Light versions where there are any</source>
        <translation>Versões leves, se existirem</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Só o texto</translation>
    </message>
    <message>
        <source>all on this PC</source>
        <translation>tudo neste PC</translation>
    </message>
    <message>
        <source>{size} still to come</source>
        <translation>falta chegar: {size}</translation>
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
        <translation>em qualquer estante</translation>
    </message>
    <message>
        <source>on any topic</source>
        <translation>sobre qualquer tema</translation>
    </message>
    <message>
        <source>of any type</source>
        <translation>de qualquer tipo</translation>
    </message>
    <message>
        <source>in any language</source>
        <translation>em qualquer língua</translation>
    </message>
    <message>
        <source>for any country</source>
        <translation>para qualquer país</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de qualquer tamanho</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Neste PC</translation>
    </message>
    <message>
        <source>The first {shown} of {total}.</source>
        <translation>Os primeiros {shown} de {total}.</translation>
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
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Só texto</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Só título</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Edição mais recente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidos</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Its text alone</source>
        <translation>Só o texto</translation>
    </message>
    <message>
        <source>Light version</source>
        <translation>Versão leve</translation>
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
        <translation>Ano mais recente primeiro</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Últimos adicionados primeiro</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos alterados primeiro</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} e outros</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>{size}, {time} on your link</source>
        <translation>{size}, {time} na sua rede</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>cerca de {count} min</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>cerca de {count} h</translation>
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
        <translation>Exportar a lista; os bibliotecários alteram aqui a biblioteca</translation>
    </message>
    <message>
        <source>Library: what can be done</source>
        <translation>Biblioteca: o que se pode fazer</translation>
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
        <translation>Nova estante…</translation>
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
        <translation>Manter neste PC, ou deixar de manter</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimir o que é mostrado</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Mantido neste PC</translation>
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
        <translation>MB por semana</translation>
    </message>
    <message>
        <source>Money a week</source>
        <translation>Dinheiro por semana</translation>
    </message>
    <message>
        <source>MB a sync</source>
        <translation>MB por sincronização</translation>
    </message>
    <message>
        <source>Money a sync</source>
        <translation>Dinheiro por sincronização</translation>
    </message>
    <message>
        <source>Minutes a sync</source>
        <translation>Minutos por sincronização</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>A sync</source>
        <translation>Por sincronização</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Só texto</translation>
    </message>
    <message>
        <source>Bring what I keep</source>
        <translation>Trazer o que mantenho</translation>
    </message>
    <message>
        <source>Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. Text only: no files come or go with a sync. What you keep comes with a sync where it is free.</source>
        <translation>Os limites em MB e em dinheiro valem onde a conexão é paga; uma sincronização que chegue a um deles termina de forma limpa. Só texto: nenhum ficheiro chega nem segue com uma sincronização. O que mantém chega com uma sincronização onde é grátis.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Hours for files</source>
        <translation>Horas para ficheiros</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Kilobytes a second for files</source>
        <translation>Quilobytes por segundo para ficheiros</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Horas, como 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed, kB a second</source>
        <translation>Velocidade, kB por segundo</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir um link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write to {address} in your mail program?</source>
        <translation>Escrever a {address} no seu programa de e-mail?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Abrir {host} no seu navegador?</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>O nome do site tem letras que podem parecer outras. Conhece-o?</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>A conexão não é protegida: outros podem vê-la e alterá-la.</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show all resources again</source>
        <translation>Mostrar de novo todos os recursos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Mais %n caractere, por favor.</numerusform>
            <numerusform>Mais %n caracteres, por favor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>What opens your data on this PC</source>
        <translation>O que abre os seus dados neste PC</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>O que os abre agora</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Daqui em diante</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Novo PIN ou senha</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Repetir PIN ou senha</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Um PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Uma senha</translation>
    </message>
    <message>
        <source>Nothing: whoever uses this PC may open it</source>
        <translation>Nada: quem usar este PC pode abri-los</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Um PIN tem de {least} a {most} algarismos.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Ainda não são iguais.</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.</source>
        <translation>Um PIN impede a entrada de colegas e, com o cofre de chaves deste PC, também de quem roube o disco. Ninguém o pode ler nem repor.</translation>
    </message>
    <message>
        <source>A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.</source>
        <translation>Uma senha impede também a entrada de quem tenha o PC na mão. Ninguém a pode ler nem repor: escolha uma de que se lembre.</translation>
    </message>
    <message>
        <source>Right where you alone use this system account.</source>
        <translation>Adequado se mais ninguém usa esta conta do sistema.</translation>
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
        <translation>Algo novo: uma mensagem, ou o que a página permite</translation>
    </message>
    <message>
        <source>Undo what was deleted or archived last</source>
        <translation>Restaurar o que foi apagado ou arquivado por último</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte seguinte da janela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text at its plain size</source>
        <translation>Texto no tamanho normal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>Outra pessoa toma o lugar</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ajuda desta página</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>For other places</source>
        <translation>Para outros lugares</translation>
    </message>
    <message>
        <source>A bundle brings posts and documents to places without a connection; it is signed, and can be made by those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks.</source>
        <translation>Um pacote leva mensagens e documentos a lugares sem conexão; é assinado, e pode ser preparado por quem cuida da biblioteca. Uma ficha do local diz o que este PC tem, para que se leve só o que lhe falta.</translation>
    </message>
    <message>
        <source>New bundle…</source>
        <translation>Novo pacote…</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Fazer uma ficha do local…</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New bundle on {stick}</source>
        <translation>Novo pacote em {stick}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Preparar o pacote</translation>
    </message>
    <message>
        <source>There are no shelves yet.</source>
        <translation>Ainda não há estantes.</translation>
    </message>
    <message>
        <source>There are no streams yet.</source>
        <translation>Ainda não há canais.</translation>
    </message>
    <message>
        <source>You are in no pod yet.</source>
        <translation>Ainda não está em nenhum grupo.</translation>
    </message>
    <message>
        <source>{file}: what was there on {day}</source>
        <translation>{file}: o que lá estava em {day}</translation>
    </message>
    <message>
        <source>Only what this site lacks: {size} instead of {all}.</source>
        <translation>Só o que falta a este local: {size} em vez de {all}.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and the posts of every open stream.</source>
        <translation>Com os membros, o catálogo e as mensagens de todos os canais abertos.</translation>
    </message>
    <message>
        <source>With the members and the catalogue, without posts.</source>
        <translation>Com os membros e o catálogo, sem mensagens.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and {streams}.</source>
        <translation>Com os membros, o catálogo e {streams}.</translation>
    </message>
    <message>
        <source>Choose the site&apos;s card first.</source>
        <translation>Escolha primeiro a ficha do local.</translation>
    </message>
    <message>
        <source>Choose a shelf, a stream or a pod.</source>
        <translation>Escolha uma estante, um canal ou um grupo.</translation>
    </message>
    <message>
        <source>That is more than the {size} that are free on the stick: choose less.</source>
        <translation>Isso é mais do que os {size} livres no pen drive: escolha menos.</translation>
    </message>
    <message>
        <source>For some members alone: a stick can be read by anybody who finds it.</source>
        <translation>Só para alguns membros: um pen drive pode ser lido por quem o encontrar.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Anybody, and PCs that have nothing yet</source>
        <translation>Qualquer pessoa, e PCs que ainda não têm nada</translation>
    </message>
    <message>
        <source>A site whose card I have: only what it lacks</source>
        <translation>Um local de que tenho a ficha: só o que lhe falta</translation>
    </message>
    <message>
        <source>No site card chosen yet.</source>
        <translation>Nenhuma ficha do local escolhida.</translation>
    </message>
    <message>
        <source>Choose its site card…</source>
        <translation>Escolher a ficha do local…</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>O que leva</translation>
    </message>
    <message>
        <source>Everything that all members may read</source>
        <translation>Tudo o que todos os membros podem ler</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>O que eu escolher</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Estantes da biblioteca</translation>
    </message>
    <message>
        <source>Streams of the forum</source>
        <translation>Canais do fórum</translation>
    </message>
    <message>
        <source>Your pods, sealed for their members</source>
        <translation>Os seus grupos, selados para os membros</translation>
    </message>
    <message>
        <source>Choose a site card</source>
        <translation>Escolher uma ficha do local</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Fichas de local (*.gllsite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
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
        <translation>Documento Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Livro digital (EPUB)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>Apresentação PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Folha de cálculo Excel</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>Apresentação OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Folha de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Imagem (JPEG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Imagem (WebP)</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>Som (MP3)</translation>
    </message>
    <message>
        <source>Sound (M4A)</source>
        <translation>Som (M4A)</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Vídeo (MP4)</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Facilita</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Let them facilitate no more</source>
        <translation>Deixar de facilitar</translation>
    </message>
    <message>
        <source>Let them facilitate</source>
        <translation>Tornar facilitador</translation>
    </message>
    <message>
        <source>Remove from the pod…</source>
        <translation>Remover do grupo…</translation>
    </message>
    <message>
        <source>What can be done: {name}</source>
        <translation>O que se pode fazer: {name}</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Take people in</source>
        <translation>Admitir pessoas</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Membros da comunidade</translation>
    </message>
    <message>
        <source>They are in as soon as this is synced, and see all that was ever said here.</source>
        <translation>Entram assim que isto for sincronizado, e veem tudo o que aqui foi dito.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Leave the pod…</source>
        <translation>Sair do grupo…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Arquivar o grupo…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Wi-Fi {name}</translation>
    </message>
    <message>
        <source>A Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>A cable</source>
        <translation>Cabo</translation>
    </message>
    <message>
        <source>A mobile network</source>
        <translation>Rede móvel</translation>
    </message>
    <message>
        <source>A network that this PC cannot name</source>
        <translation>Rede que este PC não sabe identificar</translation>
    </message>
    <message>
        <source>Is this a connection you pay for? ({network})</source>
        <translation>Esta conexão é paga? ({network})</translation>
    </message>
    <message>
        <source>Until you say that it is free, nothing comes that you have not asked for.</source>
        <translation>Enquanto não disser que é grátis, não chega nada que não tenha pedido.</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Sim, é paga</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Não, é grátis</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Só quando eu pedir</translation>
    </message>
    <message>
        <source>When there is a link</source>
        <translation>Quando houver rede</translation>
    </message>
    <message>
        <source>When there is a link, and every hour</source>
        <translation>Quando houver rede, e a cada hora</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Quando sincronizar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>“Only when I ask” is for links that cost money: no byte moves before you ask.</source>
        <translation>“Só quando eu pedir” é para redes pagas: nenhum dado circula antes do seu pedido.</translation>
    </message>
    <message>
        <source>As this PC is set up</source>
        <translation>Como este PC está configurado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in your encrypted data and not shown again.</source>
        <translation>O nome e a senha ficam guardados nos seus dados cifrados e não voltam a ser mostrados.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New document</source>
        <translation>Novo documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>It can be changed later.</source>
        <translation>Pode ser alterado mais tarde.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Língua do documento</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Começar por</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Um documento vazio</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Since you looked last</source>
        <translation>Desde a sua última visita</translation>
    </message>
    <message>
        <source>Nothing has changed. What others do comes with the next sync.</source>
        <translation>Nada mudou. O que os outros fazem chega com a próxima sincronização.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Já vi</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Tell the community</source>
        <translation>Dizer à comunidade</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>My note</source>
        <translation>A minha nota</translation>
    </message>
    <message>
        <source>What you want to remember of it. Only you see it, on this PC.</source>
        <translation>O que quer lembrar sobre isto. Mais ninguém vê, e fica neste PC.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Kept on this PC {time}</source>
        <translation>Guardada neste PC {time}</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n novo aviso</numerusform>
            <numerusform>%n novos avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} has answered you in “{name}”</source>
        <translation>Resposta de {who} em “{name}”</translation>
    </message>
    <message>
        <source>{who} mentions you in “{name}”</source>
        <translation>Menção de {who} em “{name}”</translation>
    </message>
    <message>
        <source>“{name}” could not be accepted</source>
        <translation>Não foi possível aceitar “{name}”</translation>
    </message>
    <message>
        <source>Your proposal “{name}” has come back</source>
        <translation>A sua proposta “{name}” foi devolvida</translation>
    </message>
    <message>
        <source>Your proposal “{name}” is approved</source>
        <translation>A sua proposta “{name}” foi aprovada</translation>
    </message>
    <message>
        <source>Your request to join “{name}” was declined</source>
        <translation>O seu pedido para entrar em “{name}” foi recusado</translation>
    </message>
    <message>
        <source>You are in the pod “{name}” now</source>
        <translation>Já está no grupo “{name}”</translation>
    </message>
    <message>
        <source>{who} waits for your answer: “{name}”</source>
        <translation>{who} espera a sua resposta: “{name}”</translation>
    </message>
    <message>
        <source>Your post in “{name}” was changed on two devices</source>
        <translation>A sua mensagem em “{name}” foi alterada em dois dispositivos</translation>
    </message>
    <message>
        <source>Two have changed the same sentence in your document “{name}”</source>
        <translation>Duas pessoas alteraram a mesma frase no seu documento “{name}”</translation>
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
        <translation>A seu respeito</translation>
    </message>
    <message>
        <source>Nothing needs you. Replies to you and answers to what you asked for appear here.</source>
        <translation>Nada à sua espera. Aqui aparecem as respostas às suas mensagens e ao que pediu.</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Fora desta janela</translation>
    </message>
    <message>
        <source>Tell me through the system while I work in other windows</source>
        <translation>Avisar-me pelo sistema enquanto trabalho noutras janelas</translation>
    </message>
    <message>
        <source>It says how many notices are new, and never what stands in them.</source>
        <translation>Diz quantos avisos são novos, e nunca o que contêm.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>“{stick}” since {time}</source>
        <translation>“{stick}” desde {time}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ainda sem título</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>A thread that is not here</source>
        <translation>Um tópico que não está aqui</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizagem</translation>
    </message>
    <message>
        <source>A resource that is not here</source>
        <translation>Um recurso que não está aqui</translation>
    </message>
    <message>
        <source>So that the pod can be sealed for this PC</source>
        <translation>Para que o grupo possa ser selado para este PC</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Uma ficha que não está aqui</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Novo tópico</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Marked as useful</source>
        <translation>Marcada como útil</translation>
    </message>
    <message>
        <source>No longer marked as useful</source>
        <translation>Já não marcada como útil</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Novo recurso</translation>
    </message>
    <message>
        <source>Change of a resource</source>
        <translation>Alteração de um recurso</translation>
    </message>
    <message>
        <source>Resource withdrawn</source>
        <translation>Recurso retirado</translation>
    </message>
    <message>
        <source>Resource put back</source>
        <translation>Recurso restaurado</translation>
    </message>
    <message>
        <source>New shelf</source>
        <translation>Nova estante</translation>
    </message>
    <message>
        <source>Change of a shelf</source>
        <translation>Alteração de uma estante</translation>
    </message>
    <message>
        <source>Shelf withdrawn</source>
        <translation>Estante retirada</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Resposta a uma proposta</translation>
    </message>
    <message>
        <source>Request to join a pod</source>
        <translation>Pedido para entrar num grupo</translation>
    </message>
    <message>
        <source>Change of a pod</source>
        <translation>Alteração de um grupo</translation>
    </message>
    <message>
        <source>Leaving a pod</source>
        <translation>Saída de um grupo</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Novo documento</translation>
    </message>
    <message>
        <source>Edit of a document</source>
        <translation>Edição do texto de um documento</translation>
    </message>
    <message>
        <source>Change of a document&apos;s card</source>
        <translation>Alteração da ficha de um documento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Alteração de um comentário</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>Versão de um documento</translation>
    </message>
    <message>
        <source>Work on a section</source>
        <translation>Trabalho numa secção</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>Ficheiro partilhado</translation>
    </message>
    <message>
        <source>Note on a product</source>
        <translation>Nota sobre um produto</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>This PC&apos;s key, for sticks</source>
        <translation>A chave deste PC, para pen drives</translation>
    </message>
    <message>
        <source>Something newer than this version</source>
        <translation>Algo mais recente do que esta versão</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Guardados à parte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>it will wait safely</source>
        <translation>espera em segurança</translation>
    </message>
    <message>
        <source>What you write is saved as you type. What you have not sent yet stands here.</source>
        <translation>O que escreve é logo guardado. O que ainda não enviou aparece aqui.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Sem rascunhos</translation>
    </message>
    <message>
        <source>What you send without a connection waits here and leaves with the next sync.</source>
        <translation>O que envia sem conexão espera aqui e segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>What was not sent yet when a stream was taken away from you stands here.</source>
        <translation>Aparece aqui o que não tinha enviado quando perdeu o acesso a um canal.</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Nada guardado à parte</translation>
    </message>
    <message>
        <source>If the community cannot accept something, it stands here with the reason.</source>
        <translation>Se a comunidade não puder aceitar algo, aparece aqui com o motivo.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nada requer a sua atenção</translation>
    </message>
    <message>
        <source>Everything that GLL has received from you is listed here, with the time of its receipt.</source>
        <translation>Tudo o que enviou e o GLL recebeu aparece aqui, com a hora do recibo.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Ainda nada enviado</translation>
    </message>
    <message>
        <source>Written to {file}: {amount}.</source>
        <translation>Escrito em {file}: {amount}.</translation>
    </message>
    <message>
        <source>All of it is still here too.</source>
        <translation>Também continua tudo aqui.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Já estavam aqui: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. Sync, then import once more.</source>
        <translation>Ficaram de fora: {count}. Sincronize e importe mais uma vez.</translation>
    </message>
    <message>
        <source>New here: {amount}.</source>
        <translation>Novo aqui: {amount}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>O rascunho foi descartado.</translation>
    </message>
    <message>
        <source>Items of the box</source>
        <translation>Itens da caixa</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Headings appear here: lines that begin with #.</source>
        <translation>Os títulos aparecem aqui: linhas que começam por #.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Open this file with another program of this PC?</source>
        <translation>Abrir este ficheiro com outro programa deste PC?</translation>
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
        <translation>Abre-se uma cópia: o que nela alterar não muda na biblioteca. Este programa não o pode proteger do que um ficheiro faz noutro.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No bundle on this stick</source>
        <translation>Nenhum pacote neste pen drive</translation>
    </message>
    <message>
        <source>Ask your library&apos;s custodian for one. This stick can carry your posts all the same.</source>
        <translation>Peça um a quem cuida da biblioteca. Mesmo assim, este pen drive pode levar as suas mensagens.</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Nenhum pen drive inserido</translation>
    </message>
    <message>
        <source>A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here by itself. Looking at it costs no data and changes nothing.</source>
        <translation>Um pen drive traz mensagens e documentos sem conexão, e leva os seus. Insira um: aparece aqui sozinho. Ver não gasta dados e não altera nada.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Fazer uma ficha do local…</translation>
    </message>
    <message>
        <source>You are in. What is in this pod comes with the next sync.</source>
        <translation>Já está no grupo. O conteúdo chega com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Then you can read and write here without a connection.</source>
        <translation>Depois pode ler e escrever aqui sem conexão.</translation>
    </message>
    <message>
        <source>Change what is said here…</source>
        <translation>Alterar o que se diz aqui…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} quer entrar</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All pods</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Choose a pod</source>
        <translation>Escolha um grupo</translation>
    </message>
    <message>
        <source>A learning pod is a small group that makes something together: a guideline, a brief, an answer. You can be in any number of them.</source>
        <translation>Um grupo de aprendizagem é um pequeno grupo que faz algo em conjunto: uma diretriz, um resumo, uma resposta. Pode estar em quantos quiser.</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Propor um grupo</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The one that was chosen when this PC was set up.</source>
        <translation>A que foi escolhida quando este PC foi preparado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Esqueceu?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Your own, for this PC.</source>
        <translation>O seu, para este PC.</translation>
    </message>
    <message>
        <source>Your own, for this PC; it is not the one of the community.</source>
        <translation>A sua, para este PC; não é a da comunidade.</translation>
    </message>
    <message>
        <source>Password for this PC</source>
        <translation>Senha para este PC</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abertura…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Tentar de novo em %n segundo</numerusform>
            <numerusform>Tentar de novo em %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcCard</name>
    <message>
        <source>For everybody on this PC</source>
        <translation>Para todos neste PC</translation>
    </message>
    <message>
        <source>Space for the library&apos;s files</source>
        <translation>Espaço para os ficheiros da biblioteca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Hours for everybody&apos;s files</source>
        <translation>Horas para os ficheiros de todos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Speed outside of these hours</source>
        <translation>Velocidade fora destas horas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
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
        <translation>Velocidade fora delas</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>kB por segundo</translation>
    </message>
    <message>
        <source>The smaller of these limits and your own holds.</source>
        <translation>Entre estes limites e os seus, vale o menor.</translation>
    </message>
    <message>
        <source>Whoever looks after this PC has chosen this; see Settings.</source>
        <translation>Foi escolhido pela pessoa responsável por este PC; veja Configurações.</translation>
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
        <translation>Menor (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Maior (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>À largura da janela (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Procurar neste documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir com outro programa…</translation>
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
        <translation>Abrir com outro programa…</translation>
    </message>
</context>
<context>
    <name>PeopleBinder</name>
    <message>
        <source>A new folder for what was not received</source>
        <translation>Uma nova pasta para o que não foi recebido</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>This PC and its people</source>
        <translation>Este PC e quem o usa</translation>
    </message>
    <message>
        <source>Your data opens</source>
        <translation>Os dados abrem-se</translation>
    </message>
    <message>
        <source>Change what opens it…</source>
        <translation>Mudar o que os abre…</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Pessoas aqui</translation>
    </message>
    <message>
        <source>Looks after this PC</source>
        <translation>Responsável pelo PC</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Bloqueio automático</translation>
    </message>
    <message>
        <source>People here may do without a PIN</source>
        <translation>Aqui pode dispensar-se o PIN</translation>
    </message>
    <message>
        <source>Hand the care of this PC to</source>
        <translation>Confiar este PC a</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Hand the care on</source>
        <translation>Confiar o PC a</translation>
    </message>
    <message>
        <source>Remove me from this PC…</source>
        <translation>Remover-me deste PC…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>without a PIN: for whoever uses this system account</source>
        <translation>sem PIN: para quem usar esta conta do sistema</translation>
    </message>
    <message>
        <source>with your PIN</source>
        <translation>com o seu PIN</translation>
    </message>
    <message>
        <source>with your passphrase</source>
        <translation>com a sua frase secreta</translation>
    </message>
    <message>
        <source>with your password for this PC</source>
        <translation>com a sua senha para este PC</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>ao fim de %n minuto</numerusform>
            <numerusform>ao fim de %n minutos</numerusform>
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
        <translation>Escreva algumas letras de um nome</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Pessoas que correspondem</translation>
    </message>
    <message>
        <source>{name}; press to leave them out</source>
        <translation>{name}; pressione para retirar</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People on this PC</source>
        <translation>Pessoas neste PC</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>opens without a PIN</source>
        <translation>abre sem PIN</translation>
    </message>
    <message>
        <source>opens with a PIN</source>
        <translation>abre com um PIN</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>abre com uma frase secreta</translation>
    </message>
    <message>
        <source>opens with a password</source>
        <translation>abre com uma senha</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>ainda não iniciou sessão</translation>
    </message>
    <message>
        <source>{how} · looks after this PC</source>
        <translation>{how} · responsável pelo PC</translation>
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
        <translation>O que seria transferido</translation>
    </message>
    <message>
        <source>Asking what a sync would move costs less than 2 kB.</source>
        <translation>Saber o que seria transferido custa menos de 2 kB.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Quanto custaria?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consulta…</translation>
    </message>
    <message>
        <source>The server&apos;s history has changed since the last sync; only a sync can tell.</source>
        <translation>O histórico do servidor mudou desde a última sincronização; só uma nova o pode dizer.</translation>
    </message>
    <message>
        <source>To send: {amount}</source>
        <translation>A enviar: {amount}</translation>
    </message>
    <message>
        <source>About {amount}</source>
        <translation>Cerca de {amount}</translation>
    </message>
    <message>
        <source>Over: {network}</source>
        <translation>Por: {network}</translation>
    </message>
    <message>
        <source>It stops at {limit}, as you have chosen.</source>
        <translation>Termina em {limit}, como escolheu.</translation>
    </message>
    <message>
        <source>Asked for {size}.</source>
        <translation>A consulta gastou {size}.</translation>
    </message>
    <message>
        <source>To receive: nothing new</source>
        <translation>A receber: nada de novo</translation>
    </message>
    <message>
        <source>To receive: {amount}</source>
        <translation>A receber: {amount}</translation>
    </message>
    <message>
        <source>Behind it: {amount}</source>
        <translation>Depois: {amount}</translation>
    </message>
    <message>
        <source>The others: {size}</source>
        <translation>Os outros: {size}</translation>
    </message>
    <message>
        <source>Members and streams</source>
        <translation>Membros e canais</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>A new stream</source>
        <translation>Um novo canal</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Price of a megabyte</source>
        <translation>Preço por megabyte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>This pod is archived: it takes no new members.</source>
        <translation>Este grupo está arquivado: não aceita novos membros.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Arquivar o grupo…</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Arquivar este grupo?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Tudo o que contém continua legível para os membros.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator or you open it again.</source>
        <translation>Ninguém mais pode escrever nele, até ser reaberto aqui ou por um facilitador.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>You have asked to join. A facilitator will answer.</source>
        <translation>Já pediu para entrar. Quem facilita o grupo vai responder.</translation>
    </message>
    <message>
        <source>You wrote: {message}</source>
        <translation>Escreveu: {message}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar o pedido</translation>
    </message>
    <message>
        <source>Join this pod</source>
        <translation>Entrar neste grupo</translation>
    </message>
    <message>
        <source>What is said and written here is for members alone. Its facilitators answer: {people}.</source>
        <translation>O que aqui se diz e escreve é só para membros. Quem facilita o grupo responde: {people}.</translation>
    </message>
    <message>
        <source>A word to the facilitators</source>
        <translation>Uma palavra aos facilitadores</translation>
    </message>
    <message>
        <source>You may leave this empty. Everybody in the community can read it.</source>
        <translation>Pode ficar vazio. Toda a comunidade pode ler.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
    <message>
        <source>You can ask without a connection: it waits in your outbox until the next sync.</source>
        <translation>Pode pedir sem conexão: espera na caixa de saída até à próxima sincronização.</translation>
    </message>
    <message>
        <source>You were not let in when you asked.</source>
        <translation>O seu pedido para entrar foi recusado.</translation>
    </message>
    <message>
        <source>The facilitator wrote: {reason}</source>
        <translation>Quem facilita escreveu: {reason}</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <translation>Pode pedir de novo.</translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>%n pessoa quer entrar</numerusform>
            <numerusform>%n pessoas querem entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>Partilhar %n ficheiro com {pod}?</numerusform>
            <numerusform>Partilhar %n ficheiros com {pod}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentário aberto</numerusform>
            <numerusform>%n comentários abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>%n documento alterado ou em conflito</numerusform>
            <numerusform>%n documentos alterados ou em conflito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n tarefa aberta</numerusform>
            <numerusform>%n tarefas abertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodFacts</name>
    <message>
        <source>What this pod is for</source>
        <translation>Para que serve este grupo</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What is to come of it</source>
        <translation>O que deve resultar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Neste PC</translation>
    </message>
</context>
<context>
    <name>PodNews</name>
    <message>
        <source>{who} wrote in “{title}”</source>
        <translation>{who} escreveu em “{title}”</translation>
    </message>
    <message>
        <source>{who} began the document “{title}”</source>
        <translation>{who} começou o documento “{title}”</translation>
    </message>
    <message>
        <source>{who} edited “{title}”</source>
        <translation>{who} alterou “{title}”</translation>
    </message>
    <message>
        <source>{who} commented on “{title}”</source>
        <translation>{who} comentou “{title}”</translation>
    </message>
    <message>
        <source>{who} named the version “{title}”</source>
        <translation>{who} deu nome à versão “{title}”</translation>
    </message>
    <message>
        <source>{who} added the task “{title}”</source>
        <translation>{who} adicionou a tarefa “{title}”</translation>
    </message>
    <message>
        <source>{who} has done “{title}”</source>
        <translation>{who} concluiu “{title}”</translation>
    </message>
    <message>
        <source>{who} shared “{title}”</source>
        <translation>{who} partilhou “{title}”</translation>
    </message>
    <message>
        <source>{who} is in the pod now</source>
        <translation>{who} está agora no grupo</translation>
    </message>
    <message>
        <source>{who} has left the pod</source>
        <translation>{who} saiu do grupo</translation>
    </message>
</context>
<context>
    <name>PodSections</name>
    <message>
        <source>Pod home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
</context>
<context>
    <name>Pods</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Alguém desconhecido neste PC</translation>
    </message>
    <message>
        <source>You are not in this pod</source>
        <translation>Não está neste grupo</translation>
    </message>
    <message>
        <source>Waiting for a facilitator</source>
        <translation>À espera de resposta</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>É membro</translation>
    </message>
    <message>
        <source>You facilitate</source>
        <translation>Facilita o grupo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
</context>
<context>
    <name>PodsPage</name>
    <message>
        <source>Back to the pod</source>
        <translation>Voltar ao grupo</translation>
    </message>
    <message>
        <source>Filter the pods</source>
        <translation>Filtrar os grupos</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Grupos de aprendizagem</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>A document is written in a pod.</source>
        <translation>Um documento escreve-se num grupo.</translation>
    </message>
    <message>
        <source>Open the pod it is for, and then its documents.</source>
        <translation>Abra o grupo a que se destina, e depois os seus documentos.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Posts and receipts on their way</source>
        <translation>Mensagens e recibos a caminho</translation>
    </message>
    <message>
        <source>They are sealed for the server: whoever carries the stick sees how many, and no more.</source>
        <translation>Vão selados para o servidor: quem leva o pen drive vê quantos são, e nada mais.</translation>
    </message>
    <message>
        <source>Put on this stick</source>
        <translation>Pôr neste pen drive</translation>
    </message>
    <message>
        <source>Nothing of yours waits to be sent.</source>
        <translation>Não há nada seu à espera de envio.</translation>
    </message>
    <message>
        <source>On this stick, not handed in yet: {amount}</source>
        <translation>Neste pen drive, por entregar: {amount}</translation>
    </message>
    <message>
        <source>Handing in needs a connection. Receipts are then put on the stick.</source>
        <translation>Entregar precisa de conexão. Os recibos são depois postos no pen drive.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>They say what GLL has received.</source>
        <translation>Dizem o que o GLL recebeu.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recolher</translation>
    </message>
</context>
<context>
    <name>PostColumn</name>
    <message>
        <source>Posts of the thread</source>
        <translation>Mensagens do tópico</translation>
    </message>
</context>
<context>
    <name>PostTimes</name>
    <message>
        <source>Written {time}</source>
        <translation>Escrita {time}</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Alterada {time}</translation>
    </message>
    <message>
        <source>The server&apos;s receipt of {time} is kept on this PC.</source>
        <translation>O recibo do servidor de {time} está guardado neste PC.</translation>
    </message>
    <message>
        <source>It is safe on this PC and goes out with the next sync.</source>
        <translation>Está segura neste PC e segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>It is safe on this PC, and on a stick as well; whichever is first takes it to the server.</source>
        <translation>Está segura neste PC e também num pen drive; o que for primeiro leva-a ao servidor.</translation>
    </message>
    <message>
        <source>The outbox says why, and what to do next.</source>
        <translation>A caixa de saída diz o motivo, e o que fazer a seguir.</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Post by {author}, {when}</source>
        <translation>Mensagem de {author}, {when}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Útil</translation>
    </message>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>Útil, %n pessoa</numerusform>
            <numerusform>Útil, %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · edited</source>
        <translation>{when} · alterada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>In reply to {author}</source>
        <translation>Em resposta a {author}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>%n versão deste texto</numerusform>
            <numerusform>%n versões deste texto, escritas em separado</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Retirada num dispositivo, alterada noutro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Withdrawn by its author, {when}</source>
        <translation>Retirada por quem a escreveu, {when}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>What is marked in the post is quoted</source>
        <translation>O que estiver selecionado na mensagem é citado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n outra versão</numerusform>
            <numerusform>%n outras versões</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Pré-visualização do documento</translation>
    </message>
    <message>
        <source>The text is long: this is the section in which you are writing.</source>
        <translation>O texto é longo: esta é a secção em que escreve agora.</translation>
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
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>A place that is not named</source>
        <translation>Um lugar não indicado</translation>
    </message>
    <message>
        <source>As adapted: {title}</source>
        <translation>Versão adaptada: {title}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Alterar {title}</translation>
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
            <numerusform>%n adaptação</numerusform>
            <numerusform>%n adaptações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductNotes</name>
    <message>
        <source>No country</source>
        <translation>Nenhum país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Your note is in the outbox.</source>
        <translation>A sua nota está na caixa de saída.</translation>
    </message>
    <message>
        <source>Your note is withdrawn.</source>
        <translation>A sua nota foi retirada.</translation>
    </message>
</context>
<context>
    <name>ProductSection</name>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu depois</translation>
    </message>
    <message>
        <source>Nobody has told yet. Have you adapted it to where you work, or do you use it?</source>
        <translation>Ainda ninguém contou. Fez uma adaptação para o lugar onde trabalha, ou usa este produto?</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Onde se usa</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>I have adapted it…</source>
        <translation>Fiz uma adaptação…</translation>
    </message>
    <message>
        <source>We use it…</source>
        <translation>Usamos isto…</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Adaptações</translation>
    </message>
    <message>
        <source>I have gone on from it…</source>
        <translation>Continuei a partir daqui…</translation>
    </message>
    <message>
        <source>I have gone on from {title}</source>
        <translation>Continuei a partir de {title}</translation>
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
        <translation>Os ficheiros chegam na próxima sincronização com ficheiros.</translation>
    </message>
    <message>
        <source>Let its files go</source>
        <translation>Deixar de manter os ficheiros</translation>
    </message>
    <message>
        <source>Keep its files on this PC ({size})</source>
        <translation>Manter os ficheiros neste PC ({size})</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>No level</source>
        <translation>Nenhum nível</translation>
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
        <translation>Distrital</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Unidade de saúde</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adotado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
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
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>A sessão foi iniciada de novo.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Two or three sentences: who gains what?</source>
        <translation>Duas ou três frases: quem ganha o quê?</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>Escolha uma área</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Adicionar uma língua…</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Two people at least, so that it goes on when one has no connection for months.</source>
        <translation>Pelo menos duas pessoas, para continuar quando uma fica meses sem conexão.</translation>
    </message>
    <message>
        <source>I have read the rules and say yes to them</source>
        <translation>Li as regras e aceito-as</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Enviar a proposta</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para que serve.</translation>
    </message>
    <message>
        <source>Choose an area.</source>
        <translation>Escolha uma área.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Escolha pelo menos uma língua.</translation>
    </message>
    <message>
        <source>Name two facilitators.</source>
        <translation>Indique dois facilitadores.</translation>
    </message>
    <message>
        <source>Read the rules and tick that you say yes to them.</source>
        <translation>Leia as regras e marque que as aceita.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produto esperado</translation>
    </message>
    <message>
        <source>What will be there in the end that others can use? For example a guideline or a brief.</source>
        <translation>O que haverá no fim que outros possam usar? Por exemplo, uma diretriz ou um resumo.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Adicionar um país…</translation>
    </message>
    <message>
        <source>It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it.</source>
        <translation>Espera na caixa de saída e segue na próxima sincronização. Responde quem coordena a comunidade.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quem é</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Quem conduz</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>As regras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Propor um grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Propor uma comunidade</translation>
    </message>
    <message>
        <source>We are kind to each other, and argue about matters, not about people.</source>
        <translation>Tratamo-nos com respeito e discutimos assuntos, não pessoas.</translation>
    </message>
    <message>
        <source>Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.</source>
        <translation>Nada se escreve aqui que permita reconhecer um paciente: nem nomes, nem datas, nem imagens, nem números.</translation>
    </message>
    <message>
        <source>What we learn we give back to the community, also what has not worked.</source>
        <translation>O que aprendemos devolvemos à comunidade, também o que não funcionou.</translation>
    </message>
    <message>
        <source>Facilitators welcome people, answer them, and say when they cannot go on.</source>
        <translation>Os facilitadores acolhem as pessoas, respondem e avisam quando não podem continuar.</translation>
    </message>
    <message>
        <source>Everybody in the community can read and write.</source>
        <translation>Toda a comunidade pode ler e escrever.</translation>
    </message>
    <message>
        <source>What is said in a pod stays in it, unless those who said it agree.</source>
        <translation>O que se diz num grupo fica nele, a não ser que quem o disse concorde.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>À espera da sua resposta</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>Outras propostas</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Propor um grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Propor uma comunidade</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Sem propostas</translation>
    </message>
    <message>
        <source>Whoever would like a pod or a community proposes it, also without a connection. The answer stands here.</source>
        <translation>Quem quiser um grupo ou uma comunidade faz uma proposta, mesmo sem conexão. A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposto por</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Produto esperado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
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
        <translation>Devolvida com um comentário</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Change it and send it again</source>
        <translation>Alterar e enviar de novo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open the pod</source>
        <translation>Abrir o grupo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Needed when you return it; everybody in the community can read it.</source>
        <translation>Necessária para devolver; toda a comunidade pode ler.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Devolver com o comentário</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>À espera de resposta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
</context>
<context>
    <name>Proposer</name>
    <message>
        <source>What you have written stays here.</source>
        <translation>O que escreveu fica aqui.</translation>
    </message>
    <message>
        <source>Your proposal is in the outbox.</source>
        <translation>A sua proposta está na caixa de saída.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; the answer comes back the same way.</source>
        <translation>Segue na próxima sincronização; a resposta volta pelo mesmo caminho.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprovada.</translation>
    </message>
    <message>
        <source>With the next sync it is opened, and everybody learns of it.</source>
        <translation>Com a próxima sincronização é aberto, e todos são informados.</translation>
    </message>
    <message>
        <source>Returned. They read your comment after their next sync.</source>
        <translation>Devolvida. O seu comentário é lido depois da próxima sincronização de quem propôs.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirada.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{version}”</source>
        <translation>Publicar “{version}”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>A knowledge product of the library, for all members: as PDF, Word, a web page and plain text.</source>
        <translation>Um produto de conhecimento da biblioteca, para todos os membros: em PDF, Word, página web e texto simples.</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Por {names}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Later versions become the next editions of the same product. The files go out behind the next sync.</source>
        <translation>As versões seguintes tornam-se as próximas edições do mesmo produto. Os ficheiros seguem depois da próxima sincronização.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>The pod shares no pictures yet. Share one among its files; then it can stand here.</source>
        <translation>O grupo ainda não partilha imagens. Partilhe uma nos ficheiros do grupo; depois pode ficar aqui.</translation>
    </message>
    <message>
        <source>A picture of the pod</source>
        <translation>Uma imagem do grupo</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citar um recurso da biblioteca</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Nothing found. Try other words of its title, or an author&apos;s name.</source>
        <translation>Nada encontrado. Tente outras palavras do título, ou o nome de um autor.</translation>
    </message>
    <message>
        <source>Words of its title, or a name</source>
        <translation>Palavras do título, ou um nome</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All threads</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Próxima não lida</translation>
    </message>
    <message>
        <source>Goes to the next unread post (Ctrl+↓)</source>
        <translation>Vai para a próxima mensagem não lida (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Print this thread</source>
        <translation>Imprimir este tópico</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Escolha um tópico</translation>
    </message>
    <message>
        <source>It opens here. What you have read is marked after a moment.</source>
        <translation>Abre aqui. O que leu fica marcado após um momento.</translation>
    </message>
    <message>
        <source>Go to the first unread post</source>
        <translation>Ir para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Your draft is kept here.</source>
        <translation>O seu rascunho está guardado aqui.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Voltar à biblioteca</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Decline the suggestion</source>
        <translation>Recusar a sugestão</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>The text stays as it is. Your reason is shown below the suggestion.</source>
        <translation>O texto fica como está. O seu motivo aparece por baixo da sugestão.</translation>
    </message>
    <message>
        <source>Why not (may stay empty)</source>
        <translation>Motivo da recusa (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>All members see it</source>
        <translation>Todos os membros veem</translation>
    </message>
    <message>
        <source>Facilitators see it</source>
        <translation>Os facilitadores veem</translation>
    </message>
    <message>
        <source>Nobody sees it later</source>
        <translation>Ninguém vê depois</translation>
    </message>
    <message>
        <source>With the community since {time}. You hear from them here.</source>
        <translation>Na comunidade desde {time}. A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>Draft. It is kept on this PC as you type.</source>
        <translation>Rascunho. É guardado neste PC à medida que escreve.</translation>
    </message>
    <message>
        <source>Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.</source>
        <translation>À espera de envio: pela internet (2 kB), num pen drive, ou como um código curto por e-mail.</translation>
    </message>
    <message>
        <source>Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.</source>
        <translation>Devolvida com um comentário. Corrija o formulário e entregue-o de novo: nenhum dos seus rascunhos se perde.</translation>
    </message>
    <message>
        <source>Approved. You are a member.</source>
        <translation>Aprovada. Já é membro.</translation>
    </message>
    <message>
        <source>On USB “{name}” since {time}. The answer comes home on a stick too.</source>
        <translation>Em USB “{name}” desde {time}. A resposta também volta num pen drive.</translation>
    </message>
    <message>
        <source>Made a code for an e-mail on {time}. Nothing has come back yet.</source>
        <translation>Código para um e-mail criado: {time}. Ainda nada voltou.</translation>
    </message>
    <message>
        <source>Say what you want to be called.</source>
        <translation>Diga como quer que lhe chamem.</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Indique o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Escolha o seu país.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Escolha pelo menos uma língua.</translation>
    </message>
    <message>
        <source>Choose what you are.</source>
        <translation>Escolha o seu papel.</translation>
    </message>
    <message>
        <source>Say why you want to take part.</source>
        <translation>Diga por que quer participar.</translation>
    </message>
    <message>
        <source>Read the three sentences and agree to each.</source>
        <translation>Leia as três frases e aceite cada uma.</translation>
    </message>
    <message>
        <source>Choose a password, and type it twice.</source>
        <translation>Escolha uma senha e escreva-a duas vezes.</translation>
    </message>
</context>
<context>
    <name>RegisteringPage</name>
    <message>
        <source>How far it has come</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>Read what is on the stick</source>
        <translation>Ler o que está no pen drive</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Tornar-se membro</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Entregar de novo</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Um pen drive, ou uma pasta no lugar dele</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Welcome: you are a member now.</source>
        <translation>Boas-vindas: já é membro.</translation>
    </message>
    <message>
        <source>All that you drafted is still here, and yours.</source>
        <translation>Tudo o que rascunhou continua aqui, e é seu.</translation>
    </message>
    <message>
        <source>Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft.</source>
        <translation>Nada do que escreve é publicado antes de a comunidade dizer que sim. Entretanto, pode ler o que é público e escrever rascunhos.</translation>
    </message>
</context>
<context>
    <name>RelationField</name>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Title or author of the other resource</source>
        <translation>Título ou autor do outro recurso</translation>
    </message>
    <message>
        <source>No resource has these words.</source>
        <translation>Nenhum recurso tem estas palavras.</translation>
    </message>
    <message>
        <source>A resource that was withdrawn, or is not here</source>
        <translation>Um recurso que foi retirado, ou não está aqui</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>A newer edition is out</source>
        <translation>Saiu uma edição mais recente</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>No pen drive {name}</translation>
    </message>
    <message>
        <source>Withdrawn from the library, {when}</source>
        <translation>Retirado da biblioteca, {when}</translation>
    </message>
    <message>
        <source>Do not pass it on.</source>
        <translation>Não o passe a outros.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Substituído por {title}</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Abrir com outro programa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Outro programa…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Ler o texto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read the older edition</source>
        <translation>Ler a edição mais antiga</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Deixar de manter</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>Manter neste PC</translation>
    </message>
    <message>
        <source>Keep the light version</source>
        <translation>Manter a versão leve</translation>
    </message>
    <message>
        <source>Keep the text alone</source>
        <translation>Manter só o texto</translation>
    </message>
    <message>
        <source>Keep less of it</source>
        <translation>Manter menos</translation>
    </message>
    <message>
        <source>It is here already, and stays until you let it go.</source>
        <translation>Já está aqui, e fica até deixar de o manter.</translation>
    </message>
    <message>
        <source>Still to come: {cost}</source>
        <translation>Falta chegar: {cost}</translation>
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
        <translation>Copiar para uma mensagem</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Mostrar tudo de {name}</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Tradução de</translation>
    </message>
    <message>
        <source>Also in {language}</source>
        <translation>Também em {language}</translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation>Também noutra língua</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Substitui</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Tradução de</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Substitui</translation>
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
        <translation>Edição</translation>
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
        <translation>Manter mais neste PC</translation>
    </message>
    <message>
        <source>Size of each document</source>
        <translation>Tamanho de cada documento</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep everything that is…</source>
        <translation>Manter tudo o que é…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase for this PC</source>
        <translation>Uma frase secreta para este PC</translation>
    </message>
    <message>
        <source>You type it whenever GLL opens. Nobody can reset it: choose one that you will remember.</source>
        <translation>Escreve-se sempre que o GLL abre. Ninguém a pode repor: escolha uma de que se lembre.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>A frase secreta de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Mais %n caractere, por favor.</numerusform>
            <numerusform>Mais %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Posts</source>
        <translation>Mensagens</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensagem</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Só {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>Em {value}</translation>
    </message>
    <message>
        <source>By {value}</source>
        <translation>Por {value}</translation>
    </message>
    <message>
        <source>In the language {value}</source>
        <translation>Na língua: {value}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Desde {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Até {value}</translation>
    </message>
    <message>
        <source>On this PC: {value}</source>
        <translation>Neste PC: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>on stick {sticks}</source>
        <translation>no pen drive {sticks}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar para onde estava</translation>
    </message>
    <message>
        <source>Walk through what was found, from the search box</source>
        <translation>Percorrer o que foi encontrado, a partir da caixa de pesquisa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection.</source>
        <translation>Escreva uma ou várias palavras na caixa acima (Ctrl+K). Encontram-se mensagens, documentos, recursos, pessoas, grupos e comentários, sem conexão.</translation>
    </message>
    <message>
        <source>Find anything on this PC</source>
        <translation>Encontrar o que há neste PC</translation>
    </message>
    <message>
        <source>No stream and no pod of yours is called “{name}”</source>
        <translation>Nenhum canal nem grupo seu se chama “{name}”</translation>
    </message>
    <message>
        <source>The beginning of its name is enough.</source>
        <translation>Basta o início do nome.</translation>
    </message>
    <message>
        <source>Nothing on this PC holds “{words}”</source>
        <translation>Nada neste PC contém “{words}”</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Experimente menos palavras ou palavras mais curtas, ou menos filtros. Os acentos e as maiúsculas não contam.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the pod</source>
        <translation>Partes do grupo</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Advice, not a lock</source>
        <translation>Um conselho, não um bloqueio</translation>
    </message>
    <message>
        <source>Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same.</source>
        <translation>Diga em que secção trabalha, para que outros possam escolher outra. Mesmo assim, todos podem escrever em qualquer lugar.</translation>
    </message>
    <message>
        <source>I work on this section…</source>
        <translation>Trabalho nesta secção…</translation>
    </message>
    <message>
        <source>Nobody has said so of any section.</source>
        <translation>Ainda ninguém indicou nenhuma secção.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Já não trabalho</translation>
    </message>
    <message>
        <source>You are working on it</source>
        <translation>Trabalha nela</translation>
    </message>
    <message>
        <source>{name} is working on it</source>
        <translation>{name} trabalha nela</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}, até {day}</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sending file {file} of {files} to the library</source>
        <translation>Envio do ficheiro {file} de {files} para a biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Paused. What has gone is not sent again; the rest goes behind the next sync.</source>
        <translation>Em pausa. O que já seguiu não é enviado de novo; o resto segue depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>They go behind the next sync. The others see the record already, and wait for its files.</source>
        <translation>Seguem depois da próxima sincronização. Os outros já veem a ficha e esperam pelos ficheiros.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Língua e aparência</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Língua da janela</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>also with Ctrl + and Ctrl −</source>
        <translation>também com Ctrl + e Ctrl −</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Os seus dados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sessão de novo…</translation>
    </message>
    <message>
        <source>Data on this PC</source>
        <translation>Dados neste PC</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Espaço ocupado</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Export what is mine…</source>
        <translation>Exportar o que é meu…</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the key store of this system account.</source>
        <translation>Cifrados; a chave está no cofre de chaves desta conta do sistema.</translation>
    </message>
    <message>
        <source>Encrypted; the key opens with your passphrase. Nobody can reset it for you.</source>
        <translation>Cifrados; a chave abre com a sua frase secreta. Ninguém a pode repor.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the file that this PC&apos;s keeper has named.</source>
        <translation>Cifrados; a chave está no ficheiro indicado por quem cuida deste PC.</translation>
    </message>
    <message>
        <source>A folder for all that is yours</source>
        <translation>Uma pasta para tudo o que é seu</translation>
    </message>
    <message>
        <source>All that is yours is in {folder}.</source>
        <translation>Tudo o que é seu está em {folder}.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here has changed.</source>
        <translation>Nada foi enviado, e nada mudou aqui.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>Documents, pictures, sound and film</source>
        <translation>Documentos, imagens, som e vídeo</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>New shelf</source>
        <translation>Nova estante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>A estante</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Criar</translation>
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
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Ao lado do texto</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign off “{version}”</source>
        <translation>Validar “{version}”</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>You say that you stand behind this version as it is.</source>
        <translation>Declara que apoia esta versão tal como está.</translation>
    </message>
    <message>
        <source>I agree to be named as a contributor, and that it is published under its licence: {licence}.</source>
        <translation>Aceito que o meu nome conste entre quem contribuiu, e que a versão seja publicada com a sua licença: {licence}.</translation>
    </message>
    <message>
        <source>I agree to be named, and to publish it</source>
        <translation>Aceito que o meu nome conste, e que seja publicada</translation>
    </message>
    <message>
        <source>Without this it can be signed off, and not be published.</source>
        <translation>Sem isto pode ser validada, mas não publicada.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Retirar a minha validação</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the community</source>
        <translation>Endereço da comunidade</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Tal como a coordenação o deu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>A PIN or a password for this PC</source>
        <translation>Um PIN ou uma senha para este PC</translation>
    </message>
    <message>
        <source>It was chosen for you when this account was added.</source>
        <translation>A escolha foi feita quando esta conta foi adicionada.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Início de sessão…</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Make a site card</source>
        <translation>Fazer uma ficha do local</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Fichas de local (*.gllsite)</translation>
    </message>
    <message>
        <source>Site card</source>
        <translation>Ficha do local</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Restaurar, como alteração de hoje</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>O texto volta a ser o que era, por uma alteração que todos veem. Nada do histórico se perde.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>As palavras acrescentadas estão sublinhadas, as removidas riscadas.</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>O texto como era então</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Alteração seguinte</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparar com agora…</translation>
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
        <translation>repôs o que tinha sido apagado</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Send now (2 kB)</source>
        <translation>Enviar agora (2 kB)</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Pôr num pen drive…</translation>
    </message>
    <message>
        <source>As a code for an e-mail</source>
        <translation>Como código para e-mail</translation>
    </message>
    <message>
        <source>An answer came by e-mail</source>
        <translation>Chegou resposta por e-mail</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar o pedido</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>O código</translation>
    </message>
    <message>
        <source>Copy all of it into an e-mail to the community. Only the community can read it.</source>
        <translation>Copie-o todo para um e-mail à comunidade. Só a comunidade o pode ler.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The e-mail with the answer</source>
        <translation>O e-mail com a resposta</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here.</source>
        <translation>Cole aqui o e-mail inteiro.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Recolher a resposta</translation>
    </message>
    <message>
        <source>They say: {comment}</source>
        <translation>Comentário: {comment}</translation>
    </message>
    <message>
        <source>Ask what has become of it (2 kB)</source>
        <translation>Perguntar em que ponto está (2 kB)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Online</source>
        <translation>Com conexão</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Online – {network}</source>
        <translation>Com conexão – {network}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>Last complete sync {time}</source>
        <translation>Última sincronização completa {time}</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Abre a caixa de saída</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>{waiting}, {count} of them on USB</source>
        <translation>{waiting}, {count} em USB</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Abre Sincronização e dados</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Em sincronização</translation>
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
        <translation>Dados usados esta semana em conexões pagas. Abre Sincronização e dados</translation>
    </message>
    <message>
        <source>Space {used}</source>
        <translation>Espaço {used}</translation>
    </message>
    <message>
        <source>Space {used} of {allowed}</source>
        <translation>Espaço {used} de {allowed}</translation>
    </message>
    <message>
        <source>What the library&apos;s files take on this PC. Opens Sync &amp; data</source>
        <translation>O que os ficheiros da biblioteca ocupam neste PC. Abre Sincronização e dados</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Sticks</source>
        <translation>Pen drives</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Um pen drive, ou uma pasta no lugar dele</translation>
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
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>%n mensagem ou ficha</numerusform>
            <numerusform>%n mensagens e fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>mensagens de %n canal</numerusform>
            <numerusform>mensagens de %n canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>selado para %n dispositivo</numerusform>
            <numerusform>selado para %n dispositivos</numerusform>
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
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
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
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>%n item seu espera para ser enviado.</numerusform>
            <numerusform>%n itens seus esperam para ser enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>%n recibo para este PC</numerusform>
            <numerusform>%n recibos para este PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>%n recibo para outros, que fica no pen drive</numerusform>
            <numerusform>%n recibos para outros, que ficam no pen drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>%n item seu foi recebido pelo GLL.</numerusform>
            <numerusform>%n itens seus foram recebidos pelo GLL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>%n item seu requer atenção: a caixa de saída diz o motivo.</numerusform>
            <numerusform>%n itens seus requerem atenção: a caixa de saída diz o motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>%n recibo não era de confiança e não alterou nada.</numerusform>
            <numerusform>%n recibos não eram de confiança e não alteraram nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>%n item entregue.</numerusform>
            <numerusform>%n itens entregues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>%n remessa já tinha sido entregue.</numerusform>
            <numerusform>%n remessas já tinham sido entregues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>%n remessa não pôde ser entregue e fica no pen drive.</numerusform>
            <numerusform>%n remessas não puderam ser entregues e ficam no pen drive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n parte está danificada e ficou de fora.</numerusform>
            <numerusform>%n partes estão danificadas e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>%n documento está marcado como retirado.</numerusform>
            <numerusform>%n documentos estão marcados como retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>%n documento ({size}) não está neste PC e fica de fora.</numerusform>
            <numerusform>%n documentos ({size}) não estão neste PC e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>All streams</source>
        <translation>Todos os canais</translation>
    </message>
</context>
<context>
    <name>StreamPane</name>
    <message>
        <source>Streams</source>
        <translation>Canais</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronização…</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Abre Sincronização e dados</translation>
    </message>
    <message>
        <source>File {file} of {files}</source>
        <translation>Ficheiro {file} de {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} de {size}</translation>
    </message>
    <message>
        <source>Sending file {file} of {files}</source>
        <translation>Envio do ficheiro {file} de {files}</translation>
    </message>
    <message>
        <source>{size} from sticks</source>
        <translation>{size} de pen drives</translation>
    </message>
    <message>
        <source>Syncs as soon as there is a link</source>
        <translation>Sincroniza assim que houver rede</translation>
    </message>
    <message>
        <source>Next attempt in a moment</source>
        <translation>Próxima tentativa daqui a pouco</translation>
    </message>
    <message>
        <source>Next sync in a moment</source>
        <translation>Próxima sincronização daqui a pouco</translation>
    </message>
    <message>
        <source>The outbox tells why, and what you can do.</source>
        <translation>A caixa de saída diz o motivo, e o que se pode fazer.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir a caixa de saída</translation>
    </message>
    <message>
        <source>Your posts are put in order all the same.</source>
        <translation>Mesmo assim, as suas mensagens ficam na ordem certa.</translation>
    </message>
    <message>
        <source>You are no longer in {streams}.</source>
        <translation>Já não faz parte de {streams}.</translation>
    </message>
    <message>
        <source>All your other streams are as they were.</source>
        <translation>Todos os seus outros canais estão como antes.</translation>
    </message>
    <message>
        <source>Show what is kept aside</source>
        <translation>Mostrar o que está guardado à parte</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>Sincronizar mesmo assim</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Sincronizar de novo</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a sync</source>
        <translation>Parada no limite de MB por sincronização</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a sync</source>
        <translation>Parada no limite de dinheiro por sincronização</translation>
    </message>
    <message>
        <source>Stopped at the minutes that you allow a sync</source>
        <translation>Parada no limite de minutos por sincronização</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a week</source>
        <translation>Parada no limite de MB por semana</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a week</source>
        <translation>Parada no limite de dinheiro por semana</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow files of a sync</source>
        <translation>Parada no limite de MB para os ficheiros de uma sincronização</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Paused – connection lost</source>
        <translation>Em pausa – conexão perdida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
</context>
<context>
    <name>SyncAsking</name>
    <message>
        <source>Asking what a sync would move…</source>
        <translation>A perguntar o que uma sincronização transferiria…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Mudar os limites…</translation>
    </message>
    <message>
        <source>Nobody can say what this sync will move.</source>
        <translation>Ninguém pode dizer o que esta sincronização vai transferir.</translation>
    </message>
    <message>
        <source>This sync would move about {amount}.</source>
        <translation>Esta sincronização transferiria cerca de {amount}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync &amp; data</source>
        <translation>Sincronização e dados</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>Nothing has gone over a network yet.</source>
        <translation>Ainda nada passou por uma rede.</translation>
    </message>
    <message>
        <source>data-used</source>
        <translation>dados-usados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No sync yet.</source>
        <translation>Ainda sem sincronizações.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>sincronizacoes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Em sincronização</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Stop fetching files</source>
        <translation>Parar de obter ficheiros</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Neste PC</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>Última sincronização completa</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Última tentativa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Presente aqui</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrupção…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronização…</translation>
    </message>
    <message>
        <source>You can go on reading and writing.</source>
        <translation>Pode continuar a ler e a escrever.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ready to sync</source>
        <translation>Pronto para sincronizar</translation>
    </message>
    <message>
        <source>What waits in your outbox is sent first, then what is new is received.</source>
        <translation>Primeiro é enviado o que espera na caixa de saída, depois é recebido o que é novo.</translation>
    </message>
    <message>
        <source>{up} sent, {down} received, {seconds} s</source>
        <translation>{up} enviados, {down} recebidos, {seconds} s</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhuma</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Change the task</source>
        <translation>Alterar a tarefa</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Nobody yet is fine: then it is for whoever takes it.</source>
        <translation>Pode ficar sem ninguém: será de quem a assumir.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
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
        <translation>Adicionar a tarefa</translation>
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
        <translation>Feita: {task}</translation>
    </message>
    <message>
        <source>Change the task {task}</source>
        <translation>Alterar a tarefa {task}</translation>
    </message>
    <message>
        <source>Take away the task {task}</source>
        <translation>Retirar a tarefa {task}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ainda ninguém</translation>
    </message>
    <message>
        <source>Late: was due {day}</source>
        <translation>Em atraso: era até {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>Adicionar a primeira tarefa</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Ainda não há tarefas</translation>
    </message>
    <message>
        <source>What the pod has agreed to do: who, what, by when. Everybody here can tick it.</source>
        <translation>O que o grupo combinou fazer: quem, o quê, até quando. Qualquer pessoa aqui pode marcar como feito.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Procurar neste documento (Ctrl+F)</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Show all threads with this tag</source>
        <translation>Mostrar todos os tópicos com esta etiqueta</translation>
    </message>
    <message>
        <source>Tag {tag}: show all threads with it</source>
        <translation>Etiqueta {tag}: mostrar todos os tópicos que a têm</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Tópicos</translation>
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
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Show threads without this tag too</source>
        <translation>Mostrar também tópicos sem esta etiqueta</translation>
    </message>
    <message>
        <source>Only with the tag {tag}; press to show all</source>
        <translation>Só com a etiqueta {tag}; pressione para mostrar todos</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ontem {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools for the text</source>
        <translation>Ferramentas do texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo what you did last (Ctrl+Z)</source>
        <translation>Desfazer o que fez por último (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Another level of heading for this line</source>
        <translation>Outro nível de título para esta linha</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrito (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Itálico (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Itens de uma lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>A small table below this line</source>
        <translation>Uma pequena tabela por baixo desta linha</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>A link to a web page (chosen words: Ctrl+K)</source>
        <translation>Um link para uma página web (palavras escolhidas: Ctrl+K)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>A picture among the pod&apos;s files</source>
        <translation>Uma imagem dos ficheiros do grupo</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citar…</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Citar um recurso da biblioteca</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Procurar no documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>bold words</source>
        <translation>palavras em negrito</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>palavras do link</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search everything on this PC</source>
        <translation>Pesquisar em tudo neste PC</translation>
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
        <translation>Visitante</translation>
    </message>
    <message>
        <source>{name}: settings, lock, somebody else</source>
        <translation>{name}: configurações, bloqueio, outra pessoa</translation>
    </message>
    <message>
        <source>Notices: {words}</source>
        <translation>Avisos: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrupção…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add: a post, a document, a pod, a community, a resource</source>
        <translation>Adicionar: uma mensagem, um documento, um grupo, uma comunidade, um recurso</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Propor um grupo</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Propor uma comunidade</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tudo está como antes.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Sent by you</source>
        <translation>Enviado por mim</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Pod documents</source>
        <translation>Documentos dos grupos</translation>
    </message>
    <message>
        <source>Library catalogue</source>
        <translation>Catálogo da biblioteca</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Connections and the rest</source>
        <translation>Conexões e o resto</translation>
    </message>
    <message>
        <source>{amount} since {day}, {week} of it this week.</source>
        <translation>{amount} desde {day}, dos quais {week} esta semana.</translation>
    </message>
    <message>
        <source>Data used by day</source>
        <translation>Dados usados por dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nada transferido</translation>
    </message>
    <message>
        <source>{syncs}, {finished} of them finished.</source>
        <translation>{syncs}, das quais concluídas: {finished}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>stopped, or at a limit</source>
        <translation>parada, ou no limite</translation>
    </message>
    <message>
        <source>cut or failed</source>
        <translation>cortada ou falhada</translation>
    </message>
    <message>
        <source>Syncs of late</source>
        <translation>Últimas sincronizações</translation>
    </message>
    <message>
        <source>{week} a week is {day} a day</source>
        <translation>{week} por semana são {day} por dia</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>For example: sent to the ministry</source>
        <translation>Por exemplo: enviada ao ministério</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nome a esta versão</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Dar nome</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>O que há a saber dela</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renomear a versão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Restaurar, como alteração de hoje</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>O texto volta a ser o que era, por uma alteração que todos veem. Nada do histórico se perde.</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>o texto de hoje</translation>
    </message>
    <message>
        <source>The version is being made ready. You can go on writing.</source>
        <translation>A versão está em preparação. Pode continuar a escrever.</translation>
    </message>
    <message>
        <source>Published in the library.</source>
        <translation>Publicada na biblioteca.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Segue na próxima sincronização.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>No version has a name yet. Give the text of today one, to come back to it.</source>
        <translation>Ainda nenhuma versão tem nome. Dê um ao texto de hoje, para poder voltar a ele.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>O texto de hoje</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nome a esta versão…</translation>
    </message>
    <message>
        <source>Compare any two</source>
        <translation>Comparar duas versões</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>A versão anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>A versão posterior</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Signed off by {names}</source>
        <translation>Validada por {names}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Na biblioteca</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Your sign-off…</source>
        <translation>A sua validação…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Validar…</translation>
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
        <translation>Retirada por quem a escreveu</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>They stay shown on this PC until you decide.</source>
        <translation>Continuam visíveis neste PC até decidir.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep them shown here</source>
        <translation>Manter visíveis aqui</translation>
    </message>
</context>
<context>
    <name>Withdrawer</name>
    <message>
        <source>Your post is withdrawn.</source>
        <translation>A sua mensagem foi retirada.</translation>
    </message>
    <message>
        <source>It leaves the other PCs as they sync.</source>
        <translation>Sai dos outros PCs à medida que sincronizam.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping where nothing is left half done…</source>
        <translation>Interrupção num ponto seguro…</translation>
    </message>
    <message>
        <source>Making a bundle on {stick}</source>
        <translation>Preparação de um pacote em {stick}</translation>
    </message>
    <message>
        <source>Adding from {stick} to this PC</source>
        <translation>Adição do conteúdo de {stick} a este PC</translation>
    </message>
    <message>
        <source>Reading every byte on {stick}</source>
        <translation>Leitura de cada byte em {stick}</translation>
    </message>
    <message>
        <source>Putting what waits on {stick}</source>
        <translation>Colocação em {stick} do que está em espera</translation>
    </message>
    <message>
        <source>Taking in the receipts on {stick}</source>
        <translation>Recolha dos recibos em {stick}</translation>
    </message>
    <message>
        <source>Handing in what is on {stick}</source>
        <translation>Entrega do que está em {stick}</translation>
    </message>
    <message>
        <source>Discarding the unfinished bundle on {stick}</source>
        <translation>O pacote incompleto em {stick} vai ser descartado</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Take away the task “{title}”?</source>
        <translation>Retirar a tarefa “{title}”?</translation>
    </message>
    <message>
        <source>It goes for everybody in the pod.</source>
        <translation>Desaparece para todos no grupo.</translation>
    </message>
    <message>
        <source>A task that is done can also be ticked: then it stays as a memory.</source>
        <translation>Uma tarefa feita também pode ser marcada: assim fica como memória.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The task is taken away.</source>
        <translation>A tarefa foi retirada.</translation>
    </message>
    <message>
        <source>The file is shared.</source>
        <translation>O ficheiro foi partilhado.</translation>
    </message>
    <message>
        <source>It goes out behind the next sync.</source>
        <translation>Segue depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>Everybody in the pod can read them, behind the next sync.</source>
        <translation>Todo o grupo os poderá ler, depois da próxima sincronização.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partilhar</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Não partilhar</translation>
    </message>
    <message>
        <source>Withdraw the file “{title}”?</source>
        <translation>Retirar o ficheiro “{title}”?</translation>
    </message>
    <message>
        <source>Nobody in the pod sees it listed any more.</source>
        <translation>Mais ninguém no grupo o vê na lista.</translation>
    </message>
    <message>
        <source>Who has copied it elsewhere keeps the copy.</source>
        <translation>Quem o copiou para outro lugar fica com a cópia.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The file is withdrawn.</source>
        <translation>O ficheiro foi retirado.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Ainda ninguém escreveu aqui.</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation>Escrito por {names}</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Guardado neste PC</translation>
    </message>
    <message>
        <source>Saved on this PC {time}</source>
        <translation>Guardado neste PC {time}</translation>
    </message>
    <message>
        <source>Choose the words first that you would say otherwise.</source>
        <translation>Escolha primeiro as palavras que diria de outro modo.</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Novo tópico</translation>
    </message>
    <message>
        <source>Reply to {whom}</source>
        <translation>Resposta a {whom}</translation>
    </message>
    <message>
        <source>Edit your post</source>
        <translation>Alterar a sua mensagem</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>O rascunho foi descartado.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Rascunho guardado neste PC {time}</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>uma mensagem</translation>
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
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For example: hand hygiene, maternity</source>
        <translation>Por exemplo: higiene das mãos, maternidade</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fechar; o rascunho fica guardado</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
</context>
</TS>
