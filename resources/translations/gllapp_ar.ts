<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GLL</source>
        <translation>حول GLL</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Protocol of syncs</source>
        <translation>بروتوكول المزامنة</translation>
    </message>
    <message>
        <source>Format of the data file</source>
        <translation>صيغة ملف البيانات</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>نُسخ. ألصقه في رسالة إلى من يساعدك.</translation>
    </message>
    <message>
        <source>GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own.</source>
        <translation>برنامج GLL حر بترخيص Apache 2.0. وهو يستخدم Qt بترخيص LGPL 3: يمكنك استبدال Qt بإصدار خاص بك.</translation>
    </message>
    <message>
        <source>What GLL is shipped with</source>
        <translation>ما يُسلَّم مع GLL</translation>
    </message>
    <message>
        <source>This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself.</source>
        <translation>هذا كل ما يُنسخ: إصدارات وأحجام وأعداد ورموز. وقد أُزيلت الأسماء والعناوين والنصوص والمسارات. لا يُرسَل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>سُحب التعليق.</translation>
    </message>
    <message>
        <source>The document is archived.</source>
        <translation>أُرشف المستند.</translation>
    </message>
    <message>
        <source>Its text and history stay.</source>
        <translation>يبقى نصه وسجل تعديلاته.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>إعادة تسمية المستند</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>An adaptation</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <source>So that others need not begin from nothing. Everybody in the community can read it.</source>
        <translation>لكي لا يبدأ الآخرون من الصفر. يمكن لكل من في المجتمع قراءتها.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>For example the place or the people it was made for</source>
        <translation>مثلًا المكان أو الأشخاص الذين أُعدّت لهم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What came of it (can be told later)</source>
        <translation>ما الذي نتج عنها (يمكن ذكره لاحقًا)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>AddingSheet</name>
    <message>
        <source>Add to this PC</source>
        <translation>إضافة إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Those on these shelves</source>
        <translation>ما على هذه الرفوف</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>رفوف المكتبة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>{size} free on this PC</source>
        <translation>المساحة الحرة على هذا الحاسوب: {size}</translation>
    </message>
    <message>
        <source>Choose a shelf.</source>
        <translation>اختر رفًا.</translation>
    </message>
    <message>
        <source>There is too little room on this PC: choose less, or make room.</source>
        <translation>لا تكفي المساحة على هذا الحاسوب: اختر أقل، أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>Everything that is new</source>
        <translation>كل ما هو جديد</translation>
    </message>
    <message>
        <source>Only {records}, without documents</source>
        <translation>فقط {records}، من دون مستندات</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>المستندات فقط</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Where it is used</source>
        <translation>مكان استخدامه</translation>
    </message>
    <message>
        <source>It can be changed later, when it has gone further.</source>
        <translation>يمكن تغيير ذلك لاحقًا، عندما يتقدم العمل.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>A facility, a district, a ministry …</source>
        <translation>مرفق صحي، مقاطعة، وزارة…</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>منذ (اختياري)</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11-22, 2026-11 or 2026</source>
        <translation>يوم أو شهر أو سنة: ‎2026-11-22 أو ‎2026-11 أو 2026</translation>
    </message>
    <message>
        <source>What others should know of it</source>
        <translation>ما ينبغي أن يعرفه الآخرون عنه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Share and put in</source>
        <translation>مشاركة وإدراج</translation>
    </message>
    <message>
        <source>Everybody in the pod can see them, behind the next sync.</source>
        <translation>يستطيع جميع من في المجموعة رؤيتها بعد المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Making it was interrupted.</source>
        <translation>انقطع إعدادها.</translation>
    </message>
    <message>
        <source>What is on the stick and good is not written again.</source>
        <translation>ما كُتب سليمًا على ذاكرة USB لا يُكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>A newer bundle of this series has been here.</source>
        <translation>سبق أن وصلت إلى هنا حزمة أحدث من هذه السلسلة.</translation>
    </message>
    <message>
        <source>Nothing newer is replaced by it; it can be read and added all the same.</source>
        <translation>لن تحل محل أي شيء أحدث منها؛ ومع ذلك يمكن قراءتها وإضافتها.</translation>
    </message>
    <message>
        <source>Add to this PC…</source>
        <translation>إضافة إلى هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>القراءة من هنا</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>فحص كل بايت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose otherwise…</source>
        <translation>اختيار آخر…</translation>
    </message>
    <message>
        <source>Go on making it…</source>
        <translation>متابعة إعدادها…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>What was done is kept, and it goes on from there.</source>
        <translation>ما أُنجز محفوظ، وتستمر المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished; what is on the stick and good is not written again.</source>
        <translation>الحزمة معلَّمة على أنها غير مكتملة؛ وما كُتب سليمًا على ذاكرة USB لا يُكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>لم يتغير شيء بمجرد الاطلاع.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Finished and checked · {objects} · you may remove {stick}.</source>
        <translation>اكتملت وفُحصت · {objects} · يمكنك الآن إخراج {stick}.</translation>
    </message>
    <message>
        <source>The stick also opens in any browser: index.html in its folder GLL.</source>
        <translation>تُفتح ذاكرة USB أيضًا في أي متصفح: index.html في مجلدها GLL.</translation>
    </message>
    <message>
        <source>The unfinished bundle on {stick} is discarded.</source>
        <translation>حُذفت الحزمة غير المكتملة من {stick}.</translation>
    </message>
    <message>
        <source>The stick has its room again; nothing on this PC was changed.</source>
        <translation>استعادت ذاكرة USB مساحتها؛ ولم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Added to this PC: {amount}.</source>
        <translation>أُضيف إلى هذا الحاسوب: {amount}.</translation>
    </message>
    <message>
        <source>Everything in it was on this PC already.</source>
        <translation>كل ما فيها موجود على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>عرض المكتبة</translation>
    </message>
    <message>
        <source>Nothing of yours waits.</source>
        <translation>لا شيء لك قيد الانتظار.</translation>
    </message>
    <message>
        <source>{items} put on {stick}.</source>
        <translation>وُضع على {stick}: {items}.</translation>
    </message>
    <message>
        <source>They stay in your outbox too until GLL has received them, whichever way is faster.</source>
        <translation>تبقى في صندوق الصادر أيضًا حتى يستلمها GLL، بأسرع الطريقين.</translation>
    </message>
    <message>
        <source>There was no receipt for this PC on the stick.</source>
        <translation>لم يكن على ذاكرة USB إيصال استلام لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The community has said yes: you are a member now.</source>
        <translation>وافق المجتمع: أنت عضو فيه الآن.</translation>
    </message>
    <message>
        <source>The community has sent your registration back with a comment.</source>
        <translation>أعاد المجتمع طلب تسجيلك مع ملاحظات.</translation>
    </message>
    <message>
        <source>Your registration is with the community.</source>
        <translation>طلب تسجيلك لدى المجتمع.</translation>
    </message>
    <message>
        <source>The receipts are on the stick: carry it back to where it came from.</source>
        <translation>إيصالات الاستلام على ذاكرة USB: أعدها إلى المكان الذي جاءت منه.</translation>
    </message>
    <message>
        <source>Every byte was read: {bundles}, all as they were signed.</source>
        <translation>قُرئ كل بايت: {bundles}، وكل شيء كما وُقِّع.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show the registration</source>
        <translation>عرض طلب التسجيل</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المساحة الحرة: {size}</translation>
    </message>
    <message>
        <source>From {source}, no. {number}</source>
        <translation>من {source}، رقم {number}</translation>
    </message>
    <message>
        <source>A bundle that this PC has begun</source>
        <translation>حزمة بدأها هذا الحاسوب</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>أعدّها: {name}</translation>
    </message>
    <message>
        <source>Posts of: {streams}</source>
        <translation>رسائل من: {streams}</translation>
    </message>
    <message>
        <source>posts of {streams}</source>
        <translation>رسائل من: {streams}</translation>
    </message>
    <message>
        <source>the pods {pods}, sealed for their members</source>
        <translation>المجموعات {pods}، مختومة لأعضائها</translation>
    </message>
    <message>
        <source>everything that all members may read</source>
        <translation>كل ما يجوز لجميع الأعضاء قراءته</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>المختار: {what}</translation>
    </message>
    <message>
        <source>only what the site lacked on {day}</source>
        <translation>فقط ما كان ينقص الموقع في {day}</translation>
    </message>
    <message>
        <source>Everything in it is on this PC already.</source>
        <translation>كل ما فيها موجود على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>New for this PC: {amount}</source>
        <translation>جديد لهذا الحاسوب: {amount}</translation>
    </message>
    <message>
        <source>Verified, older than what is here</source>
        <translation>تم التحقق منها، وأقدم مما هو موجود هنا</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>Another community</source>
        <translation>مجتمع آخر</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>Altered or damaged</source>
        <translation>معدَّلة أو تالفة</translation>
    </message>
    <message>
        <source>Signed by {name}, whom the community allows to. The community&apos;s key: {key}</source>
        <translation>وقّعها {name} بإذن من المجتمع. مفتاح المجتمع: {key}</translation>
    </message>
    <message>
        <source>Posts and records</source>
        <translation>الرسائل والبطاقات</translation>
    </message>
    <message>
        <source>Documents, each read back</source>
        <translation>المستندات، مع إعادة قراءة كل منها</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>فحص ما كُتب</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>BundlesPage</name>
    <message>
        <source>USB bundles</source>
        <translation>حزم USB</translation>
    </message>
    <message>
        <source>Site card written to {file}.</source>
        <translation>كُتبت بطاقة الموقع في {file}.</translation>
    </message>
    <message>
        <source>Send it, or carry it on a stick, to whoever makes bundles for you.</source>
        <translation>أرسلها، أو انقلها على ذاكرة USB، إلى من يُعدّ الحزم لك.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>A stick is being worked on</source>
        <translation>ذاكرة USB قيد الاستخدام</translation>
    </message>
    <message>
        <source>Stop the work on the stick and close?</source>
        <translation>إيقاف العمل على ذاكرة USB والإغلاق؟</translation>
    </message>
    <message>
        <source>What was done is kept, and the same work goes on from there.</source>
        <translation>ما أُنجز محفوظ، ويستمر العمل نفسه من حيث توقف.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>An unfinished bundle</source>
        <translation>حزمة غير مكتملة</translation>
    </message>
    <message>
        <source>Discard the unfinished bundle on this stick?</source>
        <translation>حذف الحزمة غير المكتملة من ذاكرة USB هذه؟</translation>
    </message>
    <message>
        <source>What was written for it goes from the stick. Nothing on this PC is lost.</source>
        <translation>يُزال ما كُتب لها من ذاكرة USB. لا يُفقد شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What everybody reads about the pod</source>
        <translation>ما يقرؤه الجميع عن المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>الناتج المتوقع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>إضافة بلد…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Also those who are not in it.</source>
        <translation>ومنهم من ليسوا أعضاء فيها.</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>صفحة لأي متصفح (*.html)</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>نص (*.md)</translation>
    </message>
    <message>
        <source>For another device of yours (*.gllout)</source>
        <translation>لجهاز آخر من أجهزتك (*.gllout)</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>تصدير الأعمال غير المرسلة</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>أعمال غير مرسلة</translation>
    </message>
    <message>
        <source>Import unsent work</source>
        <translation>استيراد أعمال غير مرسلة</translation>
    </message>
    <message>
        <source>Unsent work (*.gllout)</source>
        <translation>أعمال غير مرسلة (*.gllout)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Nothing has changed since you looked last.</source>
        <translation>لم يتغير شيء منذ اطلاعك الأخير.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>وأيضًا {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>الفقرة وما تغيّر فيها</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Numbers for a spreadsheet (*.csv)</source>
        <translation>أرقام لجدول بيانات (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this PC</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looks at the data, the outbox and the clock, and asks the server for a few kB at most.</source>
        <translation>يفحص البيانات وصندوق الصادر والساعة، ولا يطلب من الخادم أكثر من بضعة كيلوبايتات.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>إصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>Stopped before the end. What was looked at is in order.</source>
        <translation>أُوقف قبل النهاية. ما فُحص سليم.</translation>
    </message>
    <message>
        <source>Checking… {done} of {all}</source>
        <translation>جارٍ الفحص… {done} من {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This is what was found:</source>
        <translation>إليك ما وُجد:</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: who, since when, in which language, on this PC</source>
        <translation>التصفية: بحسب الكاتب والوقت واللغة والوجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only in {place}</source>
        <translation>في {place} فقط</translation>
    </message>
    <message>
        <source>Without the filter: {words}</source>
        <translation>من دون التصفية: {words}</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>What can be opened on this PC</source>
        <translation>ما يمكن فتحه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>منذ أسبوع</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>منذ شهر</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>منذ سنة</translation>
    </message>
    <message>
        <source>In a language</source>
        <translation>بلغة معيّنة</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>الحجم الإجمالي</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Show others too</source>
        <translation>عرض الآخرين أيضًا</translation>
    </message>
    <message>
        <source>Only {name}; press to show others too</source>
        <translation>فقط {name}؛ اضغط لعرض الآخرين أيضًا</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>I work on “{section}”</source>
        <translation>أعمل على «{section}»</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>إعلام الآخرين</translation>
    </message>
    <message>
        <source>Advice, not a lock: everybody can write there all the same.</source>
        <translation>هذا تنبيه وليس قفلًا: لا يزال بإمكان الجميع الكتابة هناك.</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>حتى (اختياري)</translation>
    </message>
    <message>
        <source>A day, as 2026-11-22</source>
        <translation>يوم، مثل ‎2026-11-22</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Withdrawn: nothing of the post is shown.</source>
        <translation>مسحوبة: لا يظهر شيء من الرسالة.</translation>
    </message>
    <message>
        <source>Withdraw again</source>
        <translation>سحب مجددًا</translation>
    </message>
    <message>
        <source>Keep the post</source>
        <translation>إبقاء الرسالة</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>إبقاء الآخر</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Your combined text</source>
        <translation>نصك الموحَّد</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>إبقاء هذا النص</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>إغلاق؛ المسودة محفوظة</translation>
    </message>
    <message>
        <source>Begin from: {version}</source>
        <translation>البدء من: {version}</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Suggest other words</source>
        <translation>اقتراح صياغة أخرى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>About the document as a whole</source>
        <translation>عن المستند بكامله</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>ما ينبغي أن يُكتب هنا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>No comments. Choose some words in the text and say what you think of them.</source>
        <translation>لا تعليقات. اختر كلمات من النص وقل رأيك فيها.</translation>
    </message>
    <message>
        <source>About the chosen words</source>
        <translation>عن الكلمات المختارة</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>اقتراح صياغة أخرى…</translation>
    </message>
    <message>
        <source>Show what is resolved too</source>
        <translation>عرض المنتهي أيضًا</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>These words are gone from the text.</source>
        <translation>لم تعد هذه الكلمات في النص.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Choose the stick…</source>
        <translation>اختيار ذاكرة USB…</translation>
    </message>
    <message>
        <source>Address of the community</source>
        <translation>عنوان المجتمع</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>كما أعطاك إياه المنسّق.</translation>
    </message>
    <message>
        <source>Ask at this address</source>
        <translation>الاستعلام من هذا العنوان</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>ذاكرة USB، أو مجلد يقوم مقامها</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>From “{one}” to “{other}”</source>
        <translation>من «{one}» إلى «{other}»</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>الكلمات المضافة تحتها خط، والكلمات المحذوفة يشطبها خط.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>نصهما واحد.</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>وأيضًا {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>الفقرة وما تغيّر فيها</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Write in your own words. **bold**, - lists and &gt; quotes work.</source>
        <translation>اكتب بكلماتك. يمكنك استخدام **خط عريض** و - قوائم و &gt; اقتباسات.</translation>
    </message>
    <message>
        <source>Preview of your text</source>
        <translation>معاينة نصك</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>مورد…</translation>
    </message>
    <message>
        <source>Puts a link to a resource of the library into the text</source>
        <translation>يضع في النص رابطًا إلى مورد في المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>طويل جدًا: {used} من {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} من {limit}</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>The conflict</source>
        <translation>التعارض</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>الكلمات المضافة تحتها خط، والكلمات المحذوفة يشطبها خط.</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>عرض في المنتدى</translation>
    </message>
    <message>
        <source>Write a combined text</source>
        <translation>كتابة نص موحَّد</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>The last text that both had seen</source>
        <translation>آخر نص اطّلع عليه الطرفان</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>على جهاز آخر</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}، {when}</translation>
    </message>
    <message>
        <source>Two titles</source>
        <translation>عنوانان</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>نصان</translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>سُحبت على جهاز وعُدّلت على آخر</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>تمت التسوية.</translation>
    </message>
    <message>
        <source>Your edit goes out with the next sync.</source>
        <translation>يُرسل تعديلك مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>يبقى الإصدار الآخر في سجل التعديلات.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>حُفظت المسودة على هذا الحاسوب {time}</translation>
    </message>
    <message>
        <source>When you change the same thing on two devices before they have synced, both versions are kept, and you choose here.</source>
        <translation>عندما تغيّر الشيء نفسه على جهازين قبل مزامنتهما، يُحفظ الإصداران كلاهما، وتختار بينهما هنا.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للتسوية</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here.</source>
        <translation>لا شيء للتسوية. عندما يغيّر شخصان الجملة نفسها قبل المزامنة، يُحفظ النصان ويظهران هنا.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>{one} edited this, {other} deleted it: it was kept</source>
        <translation>عدّل {one} هذا، وحذفه {other}: وقد أُبقي عليه</translation>
    </message>
    <message>
        <source>{one} and {other} changed the same sentence</source>
        <translation>غيّر {one} و{other} الجملة نفسها</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>ما كتبه {name}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Take what {name} wrote</source>
        <translation>أخذ ما كتبه {name}</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>أخذ النصين</translation>
    </message>
    <message>
        <source>The text is good as it is</source>
        <translation>النص جيد كما هو</translation>
    </message>
    <message>
        <source>Write it myself…</source>
        <translation>سأكتبه بنفسي…</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>النص المطلوب هنا</translation>
    </message>
    <message>
        <source>Put this there</source>
        <translation>وضع هذا النص</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>This connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>نعم، مدفوع</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>لا، مجاني</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألني لاحقًا</translation>
    </message>
    <message>
        <source>Do you pay for it?</source>
        <translation>هل تدفع ثمنه؟</translation>
    </message>
    <message>
        <source>None: the server is on this PC, or it is not known yet</source>
        <translation>لا شبكة: الخادم على هذا الحاسوب، أو لم تُعرف الشبكة بعد</translation>
    </message>
    <message>
        <source>Nothing comes here that you have not asked for; your limits hold.</source>
        <translation>لا يصل هنا شيء لم تطلبه؛ وتسري حدودك.</translation>
    </message>
    <message>
        <source>What you have chosen comes by itself here; only the minutes of a sync are limited.</source>
        <translation>يصل هنا ما اخترته من تلقاء نفسه؛ ولا تُحدَّد إلا دقائق المزامنة.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words. Try fewer of them.</source>
        <translation>لا شيء في المساعدة يحوي هذه الكلمات. جرّب عددًا أقل.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>not in the library: named by the stick</source>
        <translation>ليس في المكتبة: مذكور على ذاكرة USB</translation>
    </message>
    <message>
        <source>withdrawn: use it no more</source>
        <translation>مسحوب: لا تستخدمه بعد الآن</translation>
    </message>
    <message>
        <source>on this PC too</source>
        <translation>موجود على هذا الحاسوب أيضًا</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Filter: words of the title</source>
        <translation>تصفية: كلمات من العنوان</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>العودة إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختر مستندًا</translation>
    </message>
    <message>
        <source>It opens from the stick: nothing is copied to this PC. Leave the stick in while you read.</source>
        <translation>يُفتح من ذاكرة USB: لا يُنسخ شيء إلى هذا الحاسوب. أبقِ الذاكرة موصولة أثناء القراءة.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Documents on the stick</source>
        <translation>المستندات على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>يُقفل GLL الآن. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>يُقفل GLL بعد ثانية واحدة. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>يُقفل GLL بعد ثانيتين. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>يُقفل GLL بعد %n ثوانٍ. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>يُقفل GLL بعد %n ثانية. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
            <numerusform>يُقفل GLL بعد %n ثانية. اضغط مفتاحًا أو حرّك الفأرة للمتابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%n قنوات</numerusform>
            <numerusform>%n قناة</numerusform>
            <numerusform>%n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>لا مناقشات</numerusform>
            <numerusform>مناقشة واحدة</numerusform>
            <numerusform>مناقشتان</numerusform>
            <numerusform>%n مناقشات</numerusform>
            <numerusform>%n مناقشة</numerusform>
            <numerusform>%n مناقشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%n موارد</numerusform>
            <numerusform>%n موردًا</numerusform>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside %n document(s) on this PC</source>
        <translation>
            <numerusform>ليس في أي مستند على هذا الحاسوب</numerusform>
            <numerusform>في مستند واحد على هذا الحاسوب</numerusform>
            <numerusform>في مستندين على هذا الحاسوب</numerusform>
            <numerusform>في %n مستندات على هذا الحاسوب</numerusform>
            <numerusform>في %n مستندًا على هذا الحاسوب</numerusform>
            <numerusform>في %n مستند على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديدة واحدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>لا شيء يتطلب الانتباه</numerusform>
            <numerusform>%n يتطلب الانتباه</numerusform>
            <numerusform>%n يتطلبان الانتباه</numerusform>
            <numerusform>%n تتطلب الانتباه</numerusform>
            <numerusform>%n تتطلب الانتباه</numerusform>
            <numerusform>%n تتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>لم يصل أي ملف</numerusform>
            <numerusform>وصل ملف واحد</numerusform>
            <numerusform>وصل ملفان</numerusform>
            <numerusform>وصلت %n ملفات</numerusform>
            <numerusform>وصل %n ملفًا</numerusform>
            <numerusform>وصل %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>لا ملفات أخرى قادمة</numerusform>
            <numerusform>بقي ملف واحد لم يصل</numerusform>
            <numerusform>بقي ملفان لم يصلا</numerusform>
            <numerusform>بقيت %n ملفات لم تصل</numerusform>
            <numerusform>بقي %n ملفًا لم تصل</numerusform>
            <numerusform>بقي %n ملف لم تصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>لم يُرسل أي ملف</numerusform>
            <numerusform>أُرسل ملف واحد</numerusform>
            <numerusform>أُرسل ملفان</numerusform>
            <numerusform>أُرسلت %n ملفات</numerusform>
            <numerusform>أُرسل %n ملفًا</numerusform>
            <numerusform>أُرسل %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>لا ملفات أخرى للإرسال</numerusform>
            <numerusform>بقي ملف واحد للإرسال</numerusform>
            <numerusform>بقي ملفان للإرسال</numerusform>
            <numerusform>بقيت %n ملفات للإرسال</numerusform>
            <numerusform>بقي %n ملفًا للإرسال</numerusform>
            <numerusform>بقي %n ملف للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلم %n</numerusform>
            <numerusform>استُلم %n</numerusform>
            <numerusform>استُلم %n</numerusform>
            <numerusform>استُلم %n</numerusform>
            <numerusform>استُلم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>لم يُؤكَّد شيء</numerusform>
            <numerusform>تأكّد %n</numerusform>
            <numerusform>تأكّد %n</numerusform>
            <numerusform>تأكّد %n</numerusform>
            <numerusform>تأكّد %n</numerusform>
            <numerusform>تأكّد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your items could not be accepted.</source>
        <translation>
            <numerusform>قُبلت جميع عناصرك.</numerusform>
            <numerusform>تعذّر قبول عنصر واحد من عناصرك.</numerusform>
            <numerusform>تعذّر قبول عنصرين من عناصرك.</numerusform>
            <numerusform>تعذّر قبول %n من عناصرك.</numerusform>
            <numerusform>تعذّر قبول %n من عناصرك.</numerusform>
            <numerusform>تعذّر قبول %n من عناصرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>لا عناصر غير مرسلة محفوظة جانبًا في صندوق الصادر.</numerusform>
            <numerusform>عنصر واحد غير مرسل محفوظ جانبًا في صندوق الصادر.</numerusform>
            <numerusform>عنصران غير مرسلين محفوظان جانبًا في صندوق الصادر.</numerusform>
            <numerusform>%n عناصر غير مرسلة محفوظة جانبًا في صندوق الصادر.</numerusform>
            <numerusform>%n عنصرًا غير مرسل محفوظة جانبًا في صندوق الصادر.</numerusform>
            <numerusform>%n عنصر غير مرسل محفوظة جانبًا في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>لن تُسحب أي رسالة من {shown} في {stream}.</numerusform>
            <numerusform>ستُسحب رسالة واحدة من {shown} في {stream}.</numerusform>
            <numerusform>ستُسحب رسالتان من {shown} في {stream}.</numerusform>
            <numerusform>ستُسحب %n رسائل من {shown} في {stream}.</numerusform>
            <numerusform>ستُسحب %n رسالة من {shown} في {stream}.</numerusform>
            <numerusform>ستُسحب %n رسالة من {shown} في {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>المزامنة القادمة بعد أقل من دقيقة</numerusform>
            <numerusform>المزامنة القادمة بعد دقيقة واحدة</numerusform>
            <numerusform>المزامنة القادمة بعد دقيقتين</numerusform>
            <numerusform>المزامنة القادمة بعد %n دقائق</numerusform>
            <numerusform>المزامنة القادمة بعد %n دقيقة</numerusform>
            <numerusform>المزامنة القادمة بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>المحاولة القادمة بعد أقل من دقيقة</numerusform>
            <numerusform>المحاولة القادمة بعد دقيقة واحدة</numerusform>
            <numerusform>المحاولة القادمة بعد دقيقتين</numerusform>
            <numerusform>المحاولة القادمة بعد %n دقائق</numerusform>
            <numerusform>المحاولة القادمة بعد %n دقيقة</numerusform>
            <numerusform>المحاولة القادمة بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>لا شيء جاهز للقراءة بعد.</numerusform>
            <numerusform>عنصر واحد جاهز للقراءة.</numerusform>
            <numerusform>عنصران جاهزان للقراءة.</numerusform>
            <numerusform>%n عناصر جاهزة للقراءة.</numerusform>
            <numerusform>%n عنصرًا جاهزة للقراءة.</numerusform>
            <numerusform>%n عنصر جاهزة للقراءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>لا شيء من {expected} جاهز للقراءة بعد.</numerusform>
            <numerusform>عنصر واحد من {expected} جاهز للقراءة.</numerusform>
            <numerusform>عنصران من {expected} جاهزان للقراءة.</numerusform>
            <numerusform>%n عناصر من {expected} جاهزة للقراءة.</numerusform>
            <numerusform>%n عنصرًا من {expected} جاهزة للقراءة.</numerusform>
            <numerusform>%n عنصر من {expected} جاهزة للقراءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>لا مزامنات</numerusform>
            <numerusform>مزامنة واحدة</numerusform>
            <numerusform>مزامنتان</numerusform>
            <numerusform>%n مزامنات</numerusform>
            <numerusform>%n مزامنة</numerusform>
            <numerusform>%n مزامنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Folder of documents</source>
        <translation>مجلد مستندات</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>لم يؤخذ كما كُتب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>What the new ones do not say</source>
        <translation>ما لا تذكره الموارد الجديدة</translation>
    </message>
    <message>
        <source>{part}: {count} of {total}</source>
        <translation>{part}: {count} من {total}</translation>
    </message>
    <message>
        <source>Looking at {done} of {total}</source>
        <translation>جارٍ الفحص: {done} من {total}</translation>
    </message>
    <message>
        <source>Bringing in {done} of {total}</source>
        <translation>جارٍ الإدخال: {done} من {total}</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}.</source>
        <translation>الجديد: {added}. المعدَّل: {changed}.</translation>
    </message>
    <message>
        <source>New: {added}.</source>
        <translation>الجديد: {added}.</translation>
    </message>
    <message>
        <source>is not one of the common words</source>
        <translation>ليس من المصطلحات المشتركة</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>ليس سنة</translation>
    </message>
    <message>
        <source>is no DOI</source>
        <translation>ليس معرّف DOI</translation>
    </message>
    <message>
        <source>is no address of a web page</source>
        <translation>ليس عنوان صفحة ويب</translation>
    </message>
    <message>
        <source>is too long, and was cut</source>
        <translation>طويل جدًا، وقد اقتُطع</translation>
    </message>
    <message>
        <source>are too many; the first are kept</source>
        <translation>أكثر مما يجوز؛ أُبقيت الأولى منها</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>lies outside of the folder, or behind a link</source>
        <translation>يقع خارج المجلد، أو خلف رابط</translation>
    </message>
    <message>
        <source>is of a kind that the library does not take</source>
        <translation>من نوع لا تقبله المكتبة</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>is the same file as another</source>
        <translation>هو الملف نفسه الموجود في غيره</translation>
    </message>
    <message>
        <source>gives no text: it is kept as a file alone</source>
        <translation>لا يُستخرج منه نص: يُحفظ ملفًا فقط</translation>
    </message>
    <message>
        <source>{title}: the same file</source>
        <translation>الملف نفسه: {title}</translation>
    </message>
    <message>
        <source>{title}: the same DOI</source>
        <translation>معرّف DOI نفسه: {title}</translation>
    </message>
    <message>
        <source>{title}: the same title and year</source>
        <translation>العنوان والسنة نفسهما: {title}</translation>
    </message>
    <message>
        <source>twice in this source</source>
        <translation>مكرر في هذا المصدر</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>its other file is left out</source>
        <translation>استُبعد ملفه الآخر</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>Bringing in {name} did not come to its end.</source>
        <translation>لم يكتمل إدخال {name}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>What came is there.</source>
        <translation>ما وصل موجود.</translation>
    </message>
    <message>
        <source>Librarians bring files into the library.</source>
        <translation>أمناء المكتبة هم من يضيفون الملفات إلى المكتبة.</translation>
    </message>
    <message>
        <source>What your pod needs can be shared in the pod.</source>
        <translation>ما تحتاجه مجموعتك يمكن مشاركته في المجموعة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>It waits in your outbox, and leaves with the next sync.</source>
        <translation>ينتظر في صندوق الصادر، ويُرسل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>What was brought in is taken back.</source>
        <translation>استُرجع ما أُدخل.</translation>
    </message>
    <message>
        <source>Received already, and withdrawn with the next sync: {resources}.</source>
        <translation>استُلم من قبل، ويُسحب مع المزامنة القادمة: {resources}.</translation>
    </message>
    <message>
        <source>Changed: {resources}.</source>
        <translation>عُدّل: {resources}.</translation>
    </message>
    <message>
        <source>Withdrawn for everybody with the next sync: {resources}.</source>
        <translation>يُسحب للجميع مع المزامنة القادمة: {resources}.</translation>
    </message>
    <message>
        <source>The shelf {name} is set up.</source>
        <translation>أُنشئ الرف {name}.</translation>
    </message>
    <message>
        <source>Choose resources, then Edit… to put them on it.</source>
        <translation>اختر موارد، ثم «تعديل…» لوضعها عليه.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
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
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Written to {file}: {resources}.</source>
        <translation>كُتب في {file}: {resources}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>بعد أسبوع، {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>بعد أسبوعين، {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>بعد شهر، {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>يوم آخر…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All resources</source>
        <translation>كل الموارد</translation>
    </message>
    <message>
        <source>Choose a resource</source>
        <translation>اختر موردًا</translation>
    </message>
    <message>
        <source>What is known of it opens here, also when the document itself is not on this PC.</source>
        <translation>تُفتح هنا المعلومات المتوفرة عنه، حتى إن لم يكن المستند نفسه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The chosen resource</source>
        <translation>المورد المختار</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Pods</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Filter: name, aim, people…</source>
        <translation>تصفية: الاسم، الهدف، الأشخاص…</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>مجموعات التعلّم</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Archived pods too</source>
        <translation>المجموعات المؤرشفة أيضًا</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>اقتراح مجموعة</translation>
    </message>
    <message>
        <source>Two people and an aim are enough to begin. You can propose one without a connection.</source>
        <translation>شخصان وهدف يكفيان للبدء. يمكنك اقتراح مجموعة من دون اتصال.</translation>
    </message>
    <message>
        <source>No pods in the community yet</source>
        <translation>لا مجموعات في المجتمع بعد</translation>
    </message>
    <message>
        <source>No pods on this PC yet</source>
        <translation>لا مجموعات على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>The list of pods comes with the first sync. What is said in a pod comes to its members alone.</source>
        <translation>تصل قائمة المجموعات مع أول مزامنة. وما يقال في مجموعة لا يصل إلا إلى أعضائها.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>No pod fits</source>
        <translation>لا مجموعة مطابقة</translation>
    </message>
    <message>
        <source>Fewer words, another area or another language may find it. Or begin one yourself.</source>
        <translation>قد تجدها بكلمات أقل، أو في مجال آخر، أو بلغة أخرى. أو ابدأ مجموعة بنفسك.</translation>
    </message>
    <message>
        <source>Show all pods</source>
        <translation>عرض كل المجموعات</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Throw this away for good?</source>
        <translation>حذف هذا نهائيًا؟</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن استعادته بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>New thread</source>
        <translation>مناقشة جديدة</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>هذه المجموعة مؤرشفة: لا يمكن كتابة شيء جديد فيها.</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>لم تُضف كلمات</numerusform>
            <numerusform>أُضيفت كلمة واحدة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت %n كلمات</numerusform>
            <numerusform>أُضيفت %n كلمة</numerusform>
            <numerusform>أُضيفت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>ولم يُحذف شيء</numerusform>
            <numerusform>وحُذفت واحدة</numerusform>
            <numerusform>وحُذفت اثنتان</numerusform>
            <numerusform>وحُذفت %n</numerusform>
            <numerusform>وحُذفت %n</numerusform>
            <numerusform>وحُذفت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %n كلمات</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>لم تُستبعد أي تعديلات</numerusform>
            <numerusform>استُبعد تعديل واحد لا يجوز لأحد إرساله</numerusform>
            <numerusform>استُبعد تعديلان لا يجوز لأحد إرسالهما</numerusform>
            <numerusform>استُبعدت %n تعديلات لا يجوز لأحد إرسالها</numerusform>
            <numerusform>استُبعد %n تعديلًا لا يجوز لأحد إرسالها</numerusform>
            <numerusform>استُبعد %n تعديل لا يجوز لأحد إرسالها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Begin to write. What you type is kept on this PC at once.</source>
        <translation>ابدأ الكتابة. كل ما تكتبه يُحفظ على هذا الحاسوب فورًا.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>فتح ببرنامج آخر…</translation>
    </message>
    <message>
        <source>This is for another program</source>
        <translation>هذا يحتاج إلى برنامج آخر</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>اقتراح صياغة أخرى…</translation>
    </message>
    <message>
        <source>Show what is marked here</source>
        <translation>عرض ما هو معلَّم هنا</translation>
    </message>
    <message>
        <source>Who wrote this paragraph</source>
        <translation>من كتب هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>شخص غير معروف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>No licence yet</source>
        <translation>لا ترخيص بعد</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}، {removed}</translation>
    </message>
    <message>
        <source>Only signs and spaces</source>
        <translation>علامات ومسافات فقط</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>No document is open</source>
        <translation>لا مستند مفتوحًا</translation>
    </message>
    <message>
        <source>Documents belong to learning pods: open one there, or begin a new one.</source>
        <translation>المستندات تابعة لمجموعات التعلّم: افتح مستندًا هناك، أو ابدأ مستندًا جديدًا.</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>مجموعات التعلّم</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>طباعة المستند</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Paste the words alone, unformatted</source>
        <translation>لصق الكلمات وحدها، بلا تنسيق</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>بحث في المستند</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>A link, where words are chosen</source>
        <translation>رابط، عند اختيار كلمات</translation>
    </message>
    <message>
        <source>In a list a level in, in a table the next cell</source>
        <translation>في قائمة: مستوى أعمق؛ وفي جدول: الخلية التالية</translation>
    </message>
    <message>
        <source>Comment on the chosen words</source>
        <translation>التعليق على الكلمات المختارة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>Begin the first document</source>
        <translation>بدء أول مستند</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <source>Several can write the same document without a connection: what they write comes together at the next sync.</source>
        <translation>يمكن لعدة أشخاص كتابة المستند نفسه من دون اتصال: يلتقي ما يكتبونه في المزامنة القادمة.</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>عدّله {name}</translation>
    </message>
    <message>
        <source>Changed since you looked</source>
        <translation>تغيّر منذ اطلاعك الأخير</translation>
    </message>
    <message>
        <source>Your edits wait in the outbox</source>
        <translation>تعديلاتك تنتظر في صندوق الصادر</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Different; left as it is</source>
        <translation>مختلف؛ متروك كما هو</translation>
    </message>
    <message>
        <source>Put on a shelf…</source>
        <translation>وضع على رف…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>إضافة موضوع…</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>إضافة بلد…</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>اسم العائلة, الاسم الأول; اسم العائلة, الاسم الأول</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>What you change here is changed in all of them; everything else stays as it is.</source>
        <translation>ما تغيّره هنا يتغيّر فيها جميعًا؛ ويبقى كل ما عداه كما هو.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>ما يتبع له</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Nobody has written here</source>
        <translation>لم يكتب أحد هنا</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>هذه المجموعة مؤرشفة: لم يعد ممكنًا كتابة شيء فيها.</translation>
    </message>
    <message>
        <source>No thread with the tag {tag} here</source>
        <translation>لا مناقشة بالوسم {tag} هنا</translation>
    </message>
    <message>
        <source>Others may have it in another stream.</source>
        <translation>قد توجد في قناة أخرى.</translation>
    </message>
    <message>
        <source>No posts on this PC yet</source>
        <translation>لا رسائل على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Streams and posts arrive with the first sync; after that they can be read offline.</source>
        <translation>تصل القنوات والرسائل مع أول مزامنة؛ وبعدها يمكن قراءتها من دون اتصال.</translation>
    </message>
    <message>
        <source>You have read everything here</source>
        <translation>قرأت كل شيء هنا</translation>
    </message>
    <message>
        <source>New posts come with the next sync.</source>
        <translation>تصل الرسائل الجديدة مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>لم يكتب أحد هنا بعد</translation>
    </message>
    <message>
        <source>This stream is closed for new threads.</source>
        <translation>هذه القناة مغلقة أمام المناقشات الجديدة.</translation>
    </message>
    <message>
        <source>Write without a connection: your thread waits safely and goes out with the next sync.</source>
        <translation>اكتب من دون اتصال: تنتظر مناقشتك في أمان وتُرسل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Write the first thread</source>
        <translation>كتابة أول مناقشة</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>عرض كل المناقشات</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your wish to join is in the outbox.</source>
        <translation>طلب انضمامك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; a facilitator answers it.</source>
        <translation>يُرسل مع المزامنة القادمة؛ ويجيب عنه أحد الميسّرين.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>استُرجع.</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>المجموعة مؤرشفة.</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>أُعيد فتح المجموعة.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No connection to {server}.</source>
        <translation>لا اتصال بالخادم {server}.</translation>
    </message>
    <message>
        <source>Everything that you wrote is safe on this PC.</source>
        <translation>كل ما كتبته في أمان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sync again when there is a link.</source>
        <translation>أعد المزامنة عند توفر الاتصال.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>انقطع الاتصال بالخادم {server}.</translation>
    </message>
    <message>
        <source>What arrived is stored, and nothing will be sent twice.</source>
        <translation>ما وصل محفوظ، ولن يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>Sync again to go on from here.</source>
        <translation>أعد المزامنة للمتابعة من هنا.</translation>
    </message>
    <message>
        <source>{server} has been silent for {seconds} seconds.</source>
        <translation>لم يستجب الخادم {server} منذ {seconds} ثانية.</translation>
    </message>
    <message>
        <source>What arrived is stored.</source>
        <translation>ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Sync again when the link is better.</source>
        <translation>أعد المزامنة عندما يتحسن الاتصال.</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <translation>لا يوجد خادم اسمه {server}.</translation>
    </message>
    <message>
        <source>Check the address, or your connection.</source>
        <translation>تحقق من العنوان أو من اتصالك.</translation>
    </message>
    <message>
        <source>The identity of {server} could not be verified.</source>
        <translation>تعذّر التحقق من هوية الخادم {server}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته؛ وعلى شبكة عامة، سجّل الدخول إليها أولًا. إذا استمر ذلك، فأبلغ المنسّق.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>لم يُجب الخادم {server}؛ ووصلت صفحة ويب بدلًا من جوابه.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>يبدو أن هذه الشبكة تطلب تسجيل الدخول: افتح متصفحًا وسجّل الدخول فيه، ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>{server} is not a GLL server.</source>
        <translation>الخادم {server} ليس خادم GLL.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the address with your coordinator.</source>
        <translation>تحقق من العنوان مع المنسّق.</translation>
    </message>
    <message>
        <source>{server} has a problem of its own (error {status}).</source>
        <translation>لدى الخادم {server} مشكلة من جهته (الخطأ {status}).</translation>
    </message>
    <message>
        <source>Try again in a while; if it goes on, tell your coordinator.</source>
        <translation>أعد المحاولة بعد قليل؛ وإذا استمر ذلك، فأبلغ المنسّق.</translation>
    </message>
    <message>
        <source>{server} is too busy just now.</source>
        <translation>الخادم {server} مشغول جدًا الآن.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>أعد المحاولة بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>“{server}” is not an address of a server.</source>
        <translation>ليس «{server}» عنوان خادم.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>اكتبه على هذا الشكل: https://community.example.org.</translation>
    </message>
    <message>
        <source>{server} is not a secure address.</source>
        <translation>العنوان {server} غير آمن.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>استخدم العنوان الذي يبدأ بـ https.</translation>
    </message>
    <message>
        <source>“{proxy}” is not an address of a proxy that can be used.</source>
        <translation>ليس «{proxy}» عنوان خادم وسيط يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.org:3128, or choose to use none.</source>
        <translation>اكتبه على هذا الشكل: http://proxy.example.org:3128، أو اختر عدم استخدام أي خادم وسيط.</translation>
    </message>
    <message>
        <source>That is not a price of a megabyte.</source>
        <translation>هذا ليس سعرًا للميغابايت.</translation>
    </message>
    <message>
        <source>Give a number, 0 if it costs nothing, and a currency of at most 8 characters.</source>
        <translation>أدخل رقمًا، أو 0 إن كان مجانيًا، وعملة لا تتجاوز 8 أحرف.</translation>
    </message>
    <message>
        <source>That is not something that can be allowed.</source>
        <translation>هذا ليس مما يمكن السماح به.</translation>
    </message>
    <message>
        <source>Give a number, or 0 for no limit.</source>
        <translation>أدخل رقمًا، أو 0 لعدم وضع حد.</translation>
    </message>
    <message>
        <source>What you allow for a week on connections that you pay for is used up.</source>
        <translation>نفد ما تسمح به لأسبوع على الاتصالات التي تدفع ثمنها.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what waits is safe.</source>
        <translation>لم يُرسل شيء، وما ينتظر في أمان.</translation>
    </message>
    <message>
        <source>There is no network number {network} here.</source>
        <translation>لا توجد هنا شبكة رقمها {network}.</translation>
    </message>
    <message>
        <source>See the list: gllapp network list.</source>
        <translation>اطّلع على القائمة بالأمر: gllapp network list.</translation>
    </message>
    <message>
        <source>No connection to the proxy {proxy}.</source>
        <translation>لا اتصال بالخادم الوسيط {proxy}.</translation>
    </message>
    <message>
        <source>On another network the proxy may have to be another one, or none: see the settings.</source>
        <translation>على شبكة أخرى قد يلزم خادم وسيط آخر، أو لا يلزم أي خادم وسيط: انظر الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password, or does not accept those it was given.</source>
        <translation>الخادم الوسيط {proxy} يطلب اسمًا وكلمة مرور، أو لا يقبل ما أُعطي له.</translation>
    </message>
    <message>
        <source>Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.</source>
        <translation>اكتبهما في عنوان الخادم الوسيط في الإعدادات: http://NAME:PASSWORD@{proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {server} (error {status}).</source>
        <translation>لا يسمح الخادم الوسيط {proxy} بمرور شيء إلى {server} (الخطأ {status}).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to allow this address, or sync over another network.</source>
        <translation>اطلب ممن يدير هذه الشبكة السماح بهذا العنوان، أو استخدم شبكة أخرى للمزامنة.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {server} (error {status}).</source>
        <translation>تعذّر على الخادم الوسيط {proxy} الوصول إلى {server} (الخطأ {status}).</translation>
    </message>
    <message>
        <source>Sync again later; if it goes on, tell whoever looks after this network.</source>
        <translation>أعد المزامنة لاحقًا؛ وإذا استمر ذلك، فأبلغ من يدير هذه الشبكة.</translation>
    </message>
    <message>
        <source>A web page came through the proxy {proxy} instead of the answer of {server}.</source>
        <translation>وصلت عبر الخادم الوسيط {proxy} صفحة ويب بدلًا من جواب {server}.</translation>
    </message>
    <message>
        <source>What arrived before is stored.</source>
        <translation>ما وصل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>قد تطلب الشبكة تسجيل الدخول: افتح متصفحًا وسجّل الدخول فيه، ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>The sign-in of this PC was lost on the way to {server}.</source>
        <translation>فُقدت بيانات دخول هذا الحاسوب في الطريق إلى {server}.</translation>
    </message>
    <message>
        <source>Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.</source>
        <translation>هناك ما يزيلها في الطريق، ربما خادم وسيط: استخدم شبكة أخرى للمزامنة، أو أبلغ من يدير هذه الشبكة.</translation>
    </message>
    <message>
        <source>Only librarians change the library.</source>
        <translation>لا يغيّر المكتبة إلا أمناء المكتبة.</translation>
    </message>
    <message>
        <source>What you wrote is kept in your outbox.</source>
        <translation>ما كتبته محفوظ في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Ask your coordinator to make you a librarian, or send your suggestion to one.</source>
        <translation>اطلب من المنسّق أن يجعلك أمين مكتبة، أو أرسل اقتراحك إلى أحد أمناء المكتبة.</translation>
    </message>
    <message>
        <source>The community&apos;s library has not been opened yet.</source>
        <translation>لم تُفتح مكتبة المجتمع بعد.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: gllserver library open. Then sync.</source>
        <translation>اطلب ممن يدير الخادم تشغيل: gllserver library open. ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>A resource needs a title, and a shelf a name.</source>
        <translation>يحتاج المورد إلى عنوان، والرف إلى اسم.</translation>
    </message>
    <message>
        <source>Write one, on one line.</source>
        <translation>اكتبه في سطر واحد.</translation>
    </message>
    <message>
        <source>There is a shelf {shelf} already.</source>
        <translation>يوجد رف باسم {shelf} من قبل.</translation>
    </message>
    <message>
        <source>Put it on that one, or choose another name.</source>
        <translation>ضعه على ذلك الرف، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone on this PC.</source>
        <translation>لا توجد عملية استيراد {number} يمكن التراجع عنها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>See what was brought in with: gllapp resource imports.</source>
        <translation>اطّلع على ما أُدخل بالأمر: gllapp resource imports.</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>ليس {year} سنة.</translation>
    </message>
    <message>
        <source>Write four digits, such as 2024.</source>
        <translation>اكتب أربعة أرقام، مثل 2024.</translation>
    </message>
    <message>
        <source>There is no such resource in the library of this PC.</source>
        <translation>لا يوجد مورد كهذا في مكتبة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sync, then look again; it may have a new place.</source>
        <translation>أجرِ المزامنة ثم انظر مرة أخرى؛ فقد يكون مكانه تغيّر.</translation>
    </message>
    <message>
        <source>There is no shelf {shelf}.</source>
        <translation>لا يوجد رف باسم {shelf}.</translation>
    </message>
    <message>
        <source>Look at the list of shelves, and choose one.</source>
        <translation>انظر قائمة الرفوف واختر أحدها.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} GB.</source>
        <translation>حجم الملف أكبر من {limit} غيغابايت.</translation>
    </message>
    <message>
        <source>Make a lighter one, or cut it into parts.</source>
        <translation>أعدّ ملفًا أخف، أو قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>The file is not on this PC.</source>
        <translation>الملف ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its record is, and can be read.</source>
        <translation>بطاقته موجودة، ويمكن قراءتها.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, then sync; or bring it on a stick.</source>
        <translation>اختر «الاحتفاظ به على هذا الحاسوب» ثم أجرِ المزامنة؛ أو أحضره على ذاكرة USB.</translation>
    </message>
    <message>
        <source>The text of {title} is not on this PC.</source>
        <translation>نص {title} ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, at least its text, then sync; or bring it on a stick.</source>
        <translation>اختر «الاحتفاظ به على هذا الحاسوب»، لنصه على الأقل، ثم أجرِ المزامنة؛ أو أحضره على ذاكرة USB.</translation>
    </message>
    <message>
        <source>That would keep nothing in particular.</source>
        <translation>لن يحتفظ هذا بشيء محدد.</translation>
    </message>
    <message>
        <source>Name a resource or a shelf, or say a language, a topic, a type, a country or a size.</source>
        <translation>اذكر موردًا أو رفًا، أو حدّد لغة أو موضوعًا أو نوعًا أو بلدًا أو حجمًا.</translation>
    </message>
    <message>
        <source>A note may have {limit} characters; this one has {size}.</source>
        <translation>الحد الأقصى للملاحظة {limit} حرف؛ وهذه فيها {size}.</translation>
    </message>
    <message>
        <source>What you wrote is still where you wrote it.</source>
        <translation>ما كتبته لا يزال حيث كتبته.</translation>
    </message>
    <message>
        <source>Shorten it, or make two of it.</source>
        <translation>اختصرها، أو اجعلها اثنتين.</translation>
    </message>
    <message>
        <source>Members send files of up to {file} MB each, and {limit} MB in all.</source>
        <translation>يرسل الأعضاء ملفات لا يتجاوز كل منها {file} ميغابايت، ولا يتجاوز مجموعها {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>The file stays on this PC; nothing was sent.</source>
        <translation>يبقى الملف على هذا الحاسوب؛ ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask a librarian to bring it into the library.</source>
        <translation>صغّر حجمه، أو اطلب من أمين المكتبة إدخاله في المكتبة.</translation>
    </message>
    <message>
        <source>Another program is fetching this file already.</source>
        <translation>هناك برنامج آخر يجلب هذا الملف حاليًا.</translation>
    </message>
    <message>
        <source>Wait for it; it will be here for both.</source>
        <translation>انتظر اكتماله؛ سيكون متاحًا هنا للاثنين.</translation>
    </message>
    <message>
        <source>There is no room for a file of {size} MB on this disk.</source>
        <translation>لا تتسع مساحة هذا القرص لملف حجمه {size} ميغابايت.</translation>
    </message>
    <message>
        <source>Free some space, or let go of files that you do not need any more.</source>
        <translation>أفسح بعض المساحة، أو ألغِ الاحتفاظ بملفات لم تعد تحتاج إليها.</translation>
    </message>
    <message>
        <source>What the server tells of a file cannot be read.</source>
        <translation>لا يمكن قراءة ما يذكره الخادم عن أحد الملفات.</translation>
    </message>
    <message>
        <source>It was dropped; nothing was changed.</source>
        <translation>تم تجاهله؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>أعد المزامنة.</translation>
    </message>
    <message>
        <source>The community&apos;s server does not have this file.</source>
        <translation>هذا الملف غير موجود لدى خادم المجتمع.</translation>
    </message>
    <message>
        <source>Its record is here, and can be read.</source>
        <translation>بطاقته هنا، ويمكن قراءتها.</translation>
    </message>
    <message>
        <source>Tell who shared it, or a librarian: the file has to be sent to the server again.</source>
        <translation>أبلغ من شاركه، أو أمين المكتبة: يجب إرسال الملف إلى الخادم من جديد.</translation>
    </message>
    <message>
        <source>There is no shorter way from the older edition of this file to the newer one.</source>
        <translation>لا طريق أقصر من الطبعة الأقدم لهذا الملف إلى الأحدث.</translation>
    </message>
    <message>
        <source>Both stay as they are.</source>
        <translation>تبقى الطبعتان كما هما.</translation>
    </message>
    <message>
        <source>The newer one comes as a whole.</source>
        <translation>تصل الطبعة الأحدث كاملة.</translation>
    </message>
    <message>
        <source>Bytes were asked for that the file does not have; it has {size}.</source>
        <translation>طُلبت بايتات غير موجودة في الملف؛ فحجمه {size}.</translation>
    </message>
    <message>
        <source>Sync again; if it goes on, tell your coordinator.</source>
        <translation>أعد المزامنة؛ وإذا استمر ذلك، فأبلغ المنسّق.</translation>
    </message>
    <message>
        <source>What {source} gives of a file is not what the community has sealed.</source>
        <translation>ما يعطيه {source} من أحد الملفات ليس ما ختمه المجتمع.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>تم تجاهله؛ وما وصل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.</source>
        <translation>خذ الملف من مكان آخر، أو أعد المزامنة؛ وإذا استمر ذلك، فأبلغ المنسّق.</translation>
    </message>
    <message>
        <source>What differs between two editions of a file arrived damaged.</source>
        <translation>وصل الفرق بين طبعتين من أحد الملفات تالفًا.</translation>
    </message>
    <message>
        <source>What was sent of a file is not what was announced.</source>
        <translation>ما أُرسل من أحد الملفات ليس ما أُعلن عنه.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is kept.</source>
        <translation>تم تجاهله؛ وما وصل من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Look whether the file has been changed meanwhile, then send it again.</source>
        <translation>انظر هل تغيّر الملف في هذه الأثناء، ثم أرسله مجددًا.</translation>
    </message>
    <message>
        <source>{url} is no place for files.</source>
        <translation>ليس {url} مكانًا للملفات.</translation>
    </message>
    <message>
        <source>Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server&apos;s own folder.</source>
        <translation>اكتبه على هذا الشكل: s3://bucket/prefix?endpoint=https://…، أو اتركه فارغًا لاستخدام مجلد الخادم نفسه.</translation>
    </message>
    <message>
        <source>The library&apos;s files on this PC take the {limit} MB that they may.</source>
        <translation>تشغل ملفات المكتبة على هذا الحاسوب المساحة المسموح بها لها: {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>ما هو موجود هنا يبقى.</translation>
    </message>
    <message>
        <source>Allow them more, or keep less.</source>
        <translation>اسمح لها بمساحة أكبر، أو احتفظ بأقل.</translation>
    </message>
    <message>
        <source>{hours} are no hours.</source>
        <translation>ليست {hours} ساعات.</translation>
    </message>
    <message>
        <source>Write them as 22:00-06:00, or always.</source>
        <translation>اكتبها على هذا الشكل: ‎22:00-06:00، أو always.</translation>
    </message>
    <message>
        <source>The place where the library&apos;s files are kept has failed: {reason}.</source>
        <translation>تعطّل المكان الذي تُحفظ فيه ملفات المكتبة: {reason}.</translation>
    </message>
    <message>
        <source>Posts and records are not affected.</source>
        <translation>لم تتأثر الرسائل والبطاقات.</translation>
    </message>
    <message>
        <source>See to it that it can be reached, then try again.</source>
        <translation>تأكد من إمكان الوصول إليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read here.</source>
        <translation>لا يمكن قراءة هذا النوع من المستندات هنا.</translation>
    </message>
    <message>
        <source>The file is on this PC.</source>
        <translation>الملف موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what it says it is.</source>
        <translation>المستند تالف، أو ليس ما يدّعي أنه هو.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>كل ما عداه يعمل كما كان.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, tell a librarian.</source>
        <translation>اجلبه من جديد؛ وإن لم يُجدِ ذلك، فأبلغ أمين المكتبة.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>المستند مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open it with another program, which can ask you for the password.</source>
        <translation>افتحه ببرنامج آخر يمكنه أن يطلب منك كلمة المرور.</translation>
    </message>
    <message>
        <source>The file is not what the library says it is ({media}).</source>
        <translation>الملف ليس كما تصفه المكتبة ({media}).</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Tell a librarian; do not open it by other ways.</source>
        <translation>أبلغ أمين المكتبة؛ ولا تفتحه بطرق أخرى.</translation>
    </message>
    <message>
        <source>The document holds no text: its pages may be pictures.</source>
        <translation>لا نص في المستند: قد تكون صفحاته صورًا.</translation>
    </message>
    <message>
        <source>Look at its pages instead.</source>
        <translation>انظر صفحاته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The document, or this page of it, needs more memory than it may take.</source>
        <translation>يحتاج المستند، أو هذه الصفحة منه، إلى ذاكرة أكبر من المسموح بها.</translation>
    </message>
    <message>
        <source>Show it smaller, or open it with another program.</source>
        <translation>اعرضه بحجم أصغر، أو افتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The document, or this page of it, took too long to read; reading was stopped.</source>
        <translation>استغرقت قراءة المستند، أو هذه الصفحة منه، وقتًا طويلًا؛ فأوقفت القراءة.</translation>
    </message>
    <message>
        <source>Open it with another program, or go on to another page.</source>
        <translation>افتحه ببرنامج آخر، أو انتقل إلى صفحة أخرى.</translation>
    </message>
    <message>
        <source>Reading the document, or this page of it, failed.</source>
        <translation>فشلت قراءة المستند، أو هذه الصفحة منه.</translation>
    </message>
    <message>
        <source>Only the part of the program that reads documents has stopped, and it has been replaced.</source>
        <translation>لم يتوقف سوى الجزء الذي يقرأ المستندات من البرنامج، وقد استُبدل.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents could not be started.</source>
        <translation>تعذّر تشغيل الجزء الذي يقرأ المستندات من البرنامج.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The parcel {parcel} cannot be read.</source>
        <translation>لا يمكن قراءة الطرد {parcel}.</translation>
    </message>
    <message>
        <source>What is in it is still on the PC of whoever wrote it.</source>
        <translation>لا يزال محتواه على حاسوب من كتبه.</translation>
    </message>
    <message>
        <source>Put it on the stick again there.</source>
        <translation>ضعه هناك على ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).</source>
        <translation>أُعدّ الطرد {parcel} بإصدار أحدث من GLL (الصيغة {found}؛ وهذا الإصدار يقرأ حتى {known}).</translation>
    </message>
    <message>
        <source>It stays on the stick as it is.</source>
        <translation>يبقى على ذاكرة USB كما هو.</translation>
    </message>
    <message>
        <source>Install the newer version, or hand it to somebody who has it.</source>
        <translation>ثبّت الإصدار الأحدث، أو سلّمه إلى شخص لديه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The parcel {parcel} is for another community.</source>
        <translation>الطرد {parcel} موجّه إلى مجتمع آخر.</translation>
    </message>
    <message>
        <source>Somebody of that community can hand it in.</source>
        <translation>يمكن لأحد أعضاء ذلك المجتمع تسليمه.</translation>
    </message>
    <message>
        <source>The server takes nothing from the PC that made the parcel {parcel}.</source>
        <translation>لا يقبل الخادم شيئًا من الحاسوب الذي أعدّ الطرد {parcel}.</translation>
    </message>
    <message>
        <source>It stays on the stick as it is; nothing else is affected.</source>
        <translation>يبقى على ذاكرة USB كما هو؛ ولا يتأثر أي شيء آخر.</translation>
    </message>
    <message>
        <source>Whoever wrote it is told why when they sync.</source>
        <translation>يعرف كاتبه السبب عند مزامنته.</translation>
    </message>
    <message>
        <source>So many parcels have come from this PC that the server asks for a pause.</source>
        <translation>وصلت من هذا الحاسوب طرود كثيرة حتى إن الخادم يطلب التوقف قليلًا.</translation>
    </message>
    <message>
        <source>Those that were handed in are safe; the others are still on the stick.</source>
        <translation>ما سُلّم منها في أمان؛ ولا يزال الباقي على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then go on.</source>
        <translation>انتظر {seconds} ثانية، ثم تابع.</translation>
    </message>
    <message>
        <source>A receipt on the stick cannot be believed.</source>
        <translation>على ذاكرة USB إيصال استلام لا يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote waits as before.</source>
        <translation>لم يتغير شيء؛ وما كتبته ينتظر كما كان.</translation>
    </message>
    <message>
        <source>Sync when there is a link, or ask whoever carries the stick to collect once more.</source>
        <translation>أجرِ المزامنة عند توفر الاتصال، أو اطلب من حامل ذاكرة USB أن يجمعها مرة أخرى.</translation>
    </message>
    <message>
        <source>The registration is not whole: {field} is missing.</source>
        <translation>طلب التسجيل غير كامل: ينقصه {field}.</translation>
    </message>
    <message>
        <source>What you filled in is kept on this PC.</source>
        <translation>ما ملأته محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Fill it in, then hand the form in.</source>
        <translation>أكمله، ثم سلّم النموذج.</translation>
    </message>
    <message>
        <source>What the registration says under {field} cannot be understood.</source>
        <translation>لا يمكن فهم ما ورد في طلب التسجيل تحت {field}.</translation>
    </message>
    <message>
        <source>Change it, then hand the form in.</source>
        <translation>عدّله، ثم سلّم النموذج.</translation>
    </message>
    <message>
        <source>{file} is not a registration form ({reason}).</source>
        <translation>الملف {file} ليس نموذج تسجيل ({reason}).</translation>
    </message>
    <message>
        <source>The documentation of gllapp register shows one.</source>
        <translation>تجد مثالًا عليه في توثيق الأمر gllapp register.</translation>
    </message>
    <message>
        <source>The registration is {over} bytes too long to travel in an e-mail or over a slow link.</source>
        <translation>طلب التسجيل أطول مما يسمح بنقله في رسالة بريد إلكتروني أو عبر اتصال بطيء، والزيادة بالبايت: {over}.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>عبّر عنه بكلمات أقل.</translation>
    </message>
    <message>
        <source>This is not a whole registration.</source>
        <translation>هذا ليس طلب تسجيل كاملًا.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first mark to the last one.</source>
        <translation>انسخه مرة أخرى، من العلامة الأولى إلى الأخيرة.</translation>
    </message>
    <message>
        <source>This registration is for another community.</source>
        <translation>طلب التسجيل هذا موجّه إلى مجتمع آخر.</translation>
    </message>
    <message>
        <source>Send it to the address of the community that it was written for.</source>
        <translation>أرسله إلى عنوان المجتمع الذي كُتب له.</translation>
    </message>
    <message>
        <source>This PC has an account here already.</source>
        <translation>لهذا الحاسوب حساب هنا من قبل.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail address and password.</source>
        <translation>سجّل الدخول ببريدك الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>This registration was approved already.</source>
        <translation>سبق قبول طلب التسجيل هذا.</translation>
    </message>
    <message>
        <source>Change what the member may do with: gllserver member.</source>
        <translation>غيّر ما يُسمح به للعضو بالأمر: gllserver member.</translation>
    </message>
    <message>
        <source>So many registrations wait for an answer that the community takes no more just now.</source>
        <translation>طلبات التسجيل المنتظرة كثيرة، فلا يقبل المجتمع غيرها الآن.</translation>
    </message>
    <message>
        <source>Yours is kept on this PC, and waits.</source>
        <translation>طلبك محفوظ على هذا الحاسوب وينتظر.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or send it with somebody who carries a stick.</source>
        <translation>أعد المحاولة غدًا، أو أرسله مع من يحمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>So many registrations have come from your network that the server asks for a pause.</source>
        <translation>وصلت من شبكتك طلبات تسجيل كثيرة، فيطلب الخادم التوقف قليلًا.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>انتظر {seconds} ثانية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no registration {registration}.</source>
        <translation>لا يوجد طلب تسجيل {registration}.</translation>
    </message>
    <message>
        <source>See them with: gllserver registration list --all.</source>
        <translation>اطّلع على الطلبات بالأمر: gllserver registration list --all.</translation>
    </message>
    <message>
        <source>Nobody is registering on this PC.</source>
        <translation>لا أحد يطلب التسجيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Fill in a form, and hand it in with: gllapp register.</source>
        <translation>املأ نموذجًا، وسلّمه بالأمر: gllapp register.</translation>
    </message>
    <message>
        <source>This PC does not know yet which community you want to register with.</source>
        <translation>لا يعرف هذا الحاسوب بعد المجتمع الذي تريد التسجيل فيه.</translation>
    </message>
    <message>
        <source>Plug in a stick of the community, or name its address while there is a connection.</source>
        <translation>أوصل ذاكرة USB من المجتمع، أو اذكر عنوانه حين يتوفر اتصال.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>Plug the stick in, and look where it is.</source>
        <translation>أوصل ذاكرة USB وانظر أين هي.</translation>
    </message>
    <message>
        <source>There are bundles of several communities on this stick.</source>
        <translation>على ذاكرة USB هذه حزم لعدة مجتمعات.</translation>
    </message>
    <message>
        <source>Sign in to yours first, or take a stick with its bundles alone.</source>
        <translation>سجّل الدخول إلى مجتمعك أولًا، أو خذ ذاكرة USB فيها حزمه وحدها.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this PC yet.</source>
        <translation>لم يسجّل أحد الدخول على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>What you write can be kept as a draft, and is not lost.</source>
        <translation>يمكن حفظ ما تكتبه مسودةً، فلا يضيع.</translation>
    </message>
    <message>
        <source>Sign in when there is a link, or wait for the answer to your registration; then send it.</source>
        <translation>سجّل الدخول عند توفر الاتصال، أو انتظر الرد على طلب تسجيلك؛ ثم أرسله.</translation>
    </message>
    <message>
        <source>Something arrived damaged ({reason}).</source>
        <translation>وصل شيء تالف ({reason}).</translation>
    </message>
    <message>
        <source>Something arrived that is larger than allowed.</source>
        <translation>وصل شيء أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>The answer of {server} ended too early.</source>
        <translation>انتهى جواب الخادم {server} قبل اكتماله.</translation>
    </message>
    <message>
        <source>What arrived does not bear this community&apos;s signature.</source>
        <translation>ما وصل لا يحمل توقيع هذا المجتمع.</translation>
    </message>
    <message>
        <source>What arrived does not follow on from what is here.</source>
        <translation>ما وصل لا يتصل بما هو موجود هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s history is not the one this PC knows.</source>
        <translation>سجل الخادم ليس السجل الذي يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your waiting posts are kept.</source>
        <translation>لم يتغير شيء، ورسائلك المنتظرة محفوظة.</translation>
    </message>
    <message>
        <source>The server may have been restored from a copy: tell your coordinator.</source>
        <translation>ربما استُعيد الخادم من نسخة احتياطية: أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>What this PC gave back to {server} does not bear this community&apos;s signature.</source>
        <translation>ما أعاده هذا الحاسوب إلى {server} لا يحمل توقيع هذا المجتمع.</translation>
    </message>
    <message>
        <source>Nothing was changed there, and everything that was here is still here.</source>
        <translation>لم يتغير شيء هناك، وكل ما كان هنا لا يزال هنا.</translation>
    </message>
    <message>
        <source>This version of the app is too old for {server}.</source>
        <translation>هذا الإصدار من التطبيق قديم جدًا بالنسبة إلى {server}.</translation>
    </message>
    <message>
        <source>Install the newer version, then sync again.</source>
        <translation>ثبّت الإصدار الأحدث، ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>{server} is older than this version of the app.</source>
        <translation>الخادم {server} أقدم من هذا الإصدار من التطبيق.</translation>
    </message>
    <message>
        <source>Tell your coordinator that the server needs an update.</source>
        <translation>أبلغ المنسّق أن الخادم يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>{server} is another community than the one on this PC.</source>
        <translation>الخادم {server} لمجتمع غير المجتمع الموجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check the address; for another community use another profile.</source>
        <translation>تحقق من العنوان؛ ولمجتمع آخر استخدم ملفًا شخصيًا آخر.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>أعد المحاولة؛ يُميَّز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in.</source>
        <translation>محاولات كثيرة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>هذا الحساب موقوف.</translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation>اسأل المنسّق.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>انتهت صلاحية دخولك.</translation>
    </message>
    <message>
        <source>Sign in again; then sync.</source>
        <translation>سجّل الدخول من جديد؛ ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>سُحب حق وصول هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>إن لم تطلب ذلك فأبلغ المنسّق؛ وإلا فسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{server} does not know this PC.</source>
        <translation>الخادم {server} لا يعرف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this profile yet.</source>
        <translation>لم يسجّل أحد الدخول بهذا الملف الشخصي بعد.</translation>
    </message>
    <message>
        <source>Sign in first: gllapp --profile DIR sign-in URL --email YOU.</source>
        <translation>سجّل الدخول أولًا: gllapp --profile DIR sign-in URL --email YOU.</translation>
    </message>
    <message>
        <source>This profile belongs to {name}.</source>
        <translation>هذا الملف الشخصي يخص {name}.</translation>
    </message>
    <message>
        <source>For another person use another profile.</source>
        <translation>لشخص آخر استخدم ملفًا شخصيًا آخر.</translation>
    </message>
    <message>
        <source>The enrolment of this PC was not complete ({reason}).</source>
        <translation>لم يكتمل تسجيل هذا الحاسوب ({reason}).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>A post needs some text.</source>
        <translation>تحتاج الرسالة إلى نص.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>A post may hold {limit} KB of text; this one has {size} KB.</source>
        <translation>الحد الأقصى للرسالة {limit} كيلوبايت من النص؛ وهذه فيها {size} كيلوبايت.</translation>
    </message>
    <message>
        <source>Your text is kept as it is.</source>
        <translation>نصك محفوظ كما هو.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>اختصره، أو أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>العنوان ناقص.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>أعطه عنوانًا من سطر واحد.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>الحد الأقصى للعنوان {limit} حرف؛ وهذا فيه {size}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>اختصر العنوان.</translation>
    </message>
    <message>
        <source>Only the first post of a thread has a title and tags.</source>
        <translation>للرسالة الأولى في المناقشة وحدها عنوان ووسوم.</translation>
    </message>
    <message>
        <source>Edit the thread&apos;s first post.</source>
        <translation>عدّل الرسالة الأولى في المناقشة.</translation>
    </message>
    <message>
        <source>A thread may have {limit} tags.</source>
        <translation>الحد الأقصى لوسوم المناقشة {limit}.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>أزل بعضها.</translation>
    </message>
    <message>
        <source>This may have {limit} characters; what was written has {size}.</source>
        <translation>الحد الأقصى هنا {limit} حرف؛ وما كُتب فيه {size}.</translation>
    </message>
    <message>
        <source>Shorten it, or say the rest elsewhere.</source>
        <translation>اختصره، أو قل الباقي في موضع آخر.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag.</source>
        <translation>لا يصلح «{tag}» وسمًا.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>الوسوم كلمات لا تتجاوز {limit} حرفًا، بلا فواصل.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>ليس «{language}» رمز لغة.</translation>
    </message>
    <message>
        <source>Use two letters, for example en or fr.</source>
        <translation>استخدم حرفين، مثل en أو fr.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>في النص أحرف لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Paste it again as plain text.</source>
        <translation>الصقه من جديد نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {position}).</source>
        <translation>النص ليس بترميز UTF-8 صالح (البايت {position}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>احفظه بترميز UTF-8 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no stream “{stream}” here.</source>
        <translation>لا توجد قناة «{stream}» هنا.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>اطّلع على أسماء القنوات بالأمر: post list؛ وأجرِ المزامنة أولًا إن كانت جديدة.</translation>
    </message>
    <message>
        <source>There is no stream on this PC yet to write in.</source>
        <translation>لا قناة على هذا الحاسوب بعد للكتابة فيها.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>نصك محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Sync once, or read a bundle from USB; then open the draft, and choose where it goes.</source>
        <translation>أجرِ المزامنة مرة واحدة أو اقرأ حزمة من USB؛ ثم افتح المسودة واختر وجهتها.</translation>
    </message>
    <message>
        <source>There is no thread {thread} here.</source>
        <translation>لا توجد مناقشة {thread} هنا.</translation>
    </message>
    <message>
        <source>Sync first if it is new.</source>
        <translation>أجرِ المزامنة أولًا إن كانت جديدة.</translation>
    </message>
    <message>
        <source>There is no post {post} here.</source>
        <translation>لا توجد رسالة {post} هنا.</translation>
    </message>
    <message>
        <source>{prefix} could be more than one.</source>
        <translation>قد يدل {prefix} على أكثر من واحد.</translation>
    </message>
    <message>
        <source>Give its id, or more of its characters.</source>
        <translation>أعطِ معرّفه، أو المزيد من أحرفه.</translation>
    </message>
    <message>
        <source>That draft is no longer here.</source>
        <translation>لم تعد هذه المسودة هنا.</translation>
    </message>
    <message>
        <source>It may have been sent or discarded in another window.</source>
        <translation>ربما أُرسلت أو حُذفت في نافذة أخرى.</translation>
    </message>
    <message>
        <source>That conflict is not there any more.</source>
        <translation>لم يعد هذا التعارض موجودًا.</translation>
    </message>
    <message>
        <source>Every version is kept in the history.</source>
        <translation>كل الإصدارات محفوظة في سجل التعديلات.</translation>
    </message>
    <message>
        <source>It was settled on another device, or another version has come: look at the list again.</source>
        <translation>سُوِّي على جهاز آخر، أو وصل إصدار آخر: انظر القائمة من جديد.</translation>
    </message>
    <message>
        <source>The post has changed since you looked at it.</source>
        <translation>تغيّرت الرسالة منذ اطلاعك عليها.</translation>
    </message>
    <message>
        <source>Look at it once more, then decide.</source>
        <translation>انظرها مرة أخرى، ثم قرّر.</translation>
    </message>
    <message>
        <source>Its author has withdrawn this post.</source>
        <translation>سحب الكاتب هذه الرسالة.</translation>
    </message>
    <message>
        <source>Its versions are for its author and for moderators.</source>
        <translation>إصداراتها متاحة لكاتبها وللمشرفين فقط.</translation>
    </message>
    <message>
        <source>That item is not in the outbox.</source>
        <translation>هذا العنصر ليس في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The stream is closed to new posts.</source>
        <translation>القناة مغلقة أمام الرسائل الجديدة.</translation>
    </message>
    <message>
        <source>Choose another stream.</source>
        <translation>اختر قناة أخرى.</translation>
    </message>
    <message>
        <source>This is for the members of a pod, or for those admitted to a stream, and you are not one of them.</source>
        <translation>هذا لأعضاء مجموعة، أو لمن قُبلوا في قناة، ولست منهم.</translation>
    </message>
    <message>
        <source>Ask to join the pod, or ask the community&apos;s coordinator to admit you to the stream.</source>
        <translation>اطلب الانضمام إلى المجموعة، أو اطلب من منسّق المجتمع قبولك في القناة.</translation>
    </message>
    <message>
        <source>Only its author may edit this post.</source>
        <translation>لا يعدّل هذه الرسالة إلا كاتبها.</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>رُدّ عليها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your role in the community does not allow this.</source>
        <translation>دورك في المجتمع لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>هذا التعديل لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The server could not read this item.</source>
        <translation>تعذّر على الخادم قراءة هذا العنصر.</translation>
    </message>
    <message>
        <source>Copy the text and send it as a new post; tell your coordinator.</source>
        <translation>انسخ النص وأرسله رسالة جديدة؛ وأبلغ المنسّق.</translation>
    </message>
    <message>
        <source>That place does not exist, or is not open to you.</source>
        <translation>هذا المكان غير موجود، أو غير متاح لك.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The server does not know this kind of item yet.</source>
        <translation>لا يعرف الخادم هذا النوع من العناصر بعد.</translation>
    </message>
    <message>
        <source>It is sent again when the server is updated.</source>
        <translation>يُعاد إرساله عند تحديث الخادم.</translation>
    </message>
    <message>
        <source>No text came on standard input.</source>
        <translation>لم يصل أي نص عبر الدخل القياسي.</translation>
    </message>
    <message>
        <source>Pipe the text in, for example: echo Hello | gllapp … --text-stdin.</source>
        <translation>مرّر النص إليه، مثلًا: echo Hello | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>لم تصل كلمة مرور عبر الدخل القياسي.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>مرّرها إليه، مثلًا من ملف لا يقرؤه غيرك: gllapp … --password-stdin &lt; FILE.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>لم يُفهم الأمر: {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>انظر: gllapp --help.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this PC for permission to write there.</source>
        <translation>اختر مجلدًا آخر، أو اطلب ممن يدير هذا الحاسوب إذنًا بالكتابة فيه.</translation>
    </message>
    <message>
        <source>This profile is open in another window or command: {owner}.</source>
        <translation>هذا الملف الشخصي مفتوح في نافذة أخرى أو أمر آخر: {owner}.</translation>
    </message>
    <message>
        <source>Use that window, or try again when it is closed.</source>
        <translation>استخدم تلك النافذة، أو أعد المحاولة بعد إغلاقها.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفسح بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>لا يمكن كتابة شيء في {folder}.</translation>
    </message>
    <message>
        <source>Choose another place, or take away its write protection: some sticks have a small switch.</source>
        <translation>اختر مكانًا آخر، أو أزل الحماية من الكتابة: لبعض ذاكرات USB مفتاح صغير.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}).</source>
        <translation>تعذّرت قراءة القرص أو الكتابة عليه ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is not touched.</source>
        <translation>لم يُمسّ ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then try again.</source>
        <translation>تحقق من القرص أو من ذاكرة USB، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من التطبيق (الصيغة {found}؛ وهذا الإصدار يعرف {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>لم يتغير شيء؛ ولا يزال كل شيء موجودًا.</translation>
    </message>
    <message>
        <source>Install the newer version of the app.</source>
        <translation>ثبّت الإصدار الأحدث من التطبيق.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged or not a GLL file.</source>
        <translation>ملف البيانات {file} تالف أو ليس ملف GLL.</translation>
    </message>
    <message>
        <source>It was left untouched, and so were the safety copies beside it.</source>
        <translation>لم يُمسّ، ولا نسخ الأمان الموجودة بجانبه.</translation>
    </message>
    <message>
        <source>Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.</source>
        <translation>أصلحه بالأمر: gllapp doctor --repair. واسأل المنسّق قبل حذف أي شيء.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>مفتاح بيانات هذا الملف الشخصي ليس في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The data is untouched and stays encrypted.</source>
        <translation>لم تُمسّ البيانات ولا تزال مشفَّرة.</translation>
    </message>
    <message>
        <source>Use the system account and the key store in which the profile was made.</source>
        <translation>استخدم حساب النظام ومخزن المفاتيح اللذين أُنشئ بهما الملف الشخصي.</translation>
    </message>
    <message>
        <source>This system has no key store in which a secret could be kept.</source>
        <translation>ليس في هذا النظام مخزن مفاتيح يمكن حفظ سر فيه.</translation>
    </message>
    <message>
        <source>Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.</source>
        <translation>اختر عبارة مرور في النافذة، أو حدّد ملفًا خاصًا عبر GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>The file {file} can be read by other people.</source>
        <translation>يمكن لأشخاص آخرين قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>Make it private first: chmod 600.</source>
        <translation>اجعله خاصًا أولًا: chmod 600.</translation>
    </message>
    <message>
        <source>The file {file} does not hold GLL secrets.</source>
        <translation>لا يحتوي الملف {file} على أسرار GLL.</translation>
    </message>
    <message>
        <source>Name another file by GLL_SECRETS_FILE.</source>
        <translation>حدّد ملفًا آخر عبر GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>This profile&apos;s key is sealed with a passphrase, and nobody could be asked for it.</source>
        <translation>مفتاح هذا الملف الشخصي مختوم بعبارة مرور، ولم يكن ممكنًا طلبها من أحد.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or open the window.</source>
        <translation>شغّل الأمر في طرفية، أو افتح النافذة.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>After several wrong tries there is a pause: {seconds} seconds are left.</source>
        <translation>بعد عدة محاولات خاطئة يلزم الانتظار: بقيت {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Wait so long, then type it again. Closing GLL does not make the pause shorter.</source>
        <translation>انتظر هذه المدة، ثم اكتبه من جديد. إغلاق GLL لا يقصّر الانتظار.</translation>
    </message>
    <message>
        <source>This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح، ومن دونه يخمّن سارق القرص رمز PIN سريعًا.</translation>
    </message>
    <message>
        <source>Choose a password of at least {least} characters instead.</source>
        <translation>اختر بدلًا منه كلمة مرور، وعدد أحرفها {least} على الأقل.</translation>
    </message>
    <message>
        <source>Several people use this PC, so that a PIN or a password is needed for what is yours.</source>
        <translation>يستخدم هذا الحاسوب عدة أشخاص، لذا يلزم رمز PIN أو كلمة مرور لما يخصّك.</translation>
    </message>
    <message>
        <source>Choose one, or ask whoever looks after this PC to let people do without.</source>
        <translation>اختر أحدهما، أو اطلب من المسؤول عن هذا الحاسوب السماح بالاستغناء عنه.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>عدد أرقام رمز PIN من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Choose one that is not a year or a birthday.</source>
        <translation>اختر رمزًا ليس سنة ولا تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>A password for this PC has at least {least} characters.</source>
        <translation>عدد أحرف كلمة المرور لهذا الحاسوب {least} على الأقل.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>اختر كلمة أطول؛ يسهل تذكّر عدة كلمات.</translation>
    </message>
    <message>
        <source>Nobody on this PC is called {name}.</source>
        <translation>لا أحد على هذا الحاسوب اسمه {name}.</translation>
    </message>
    <message>
        <source>See who is here: gllapp account list.</source>
        <translation>لمعرفة من هنا: gllapp account list.</translation>
    </message>
    <message>
        <source>There is no member called {name} here.</source>
        <translation>لا يوجد هنا عضو اسمه {name}.</translation>
    </message>
    <message>
        <source>Write the whole name as the directory has it, or the first digits of the member&apos;s id.</source>
        <translation>اكتب الاسم كاملًا كما في الدليل، أو الأرقام الأولى من معرّف العضو.</translation>
    </message>
    <message>
        <source>Several people on this PC are called {name}.</source>
        <translation>عدة أشخاص على هذا الحاسوب اسمهم {name}.</translation>
    </message>
    <message>
        <source>Use another connection, allow more, or go on all the same.</source>
        <translation>استخدم اتصالًا آخر، أو اسمح بالمزيد، أو واصل رغم ذلك.</translation>
    </message>
    <message>
        <source>Name the folder of the account instead; see: gllapp account list.</source>
        <translation>اذكر مجلد الحساب بدلًا من ذلك؛ انظر: gllapp account list.</translation>
    </message>
    <message>
        <source>Only the custodian of this PC can do this.</source>
        <translation>لا يفعل هذا إلا المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask {name}, who looks after this PC.</source>
        <translation>اطلب ذلك من {name}، المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{count} items of {name} were not received by the community yet.</source>
        <translation>عناصر {name} التي لم يستلمها المجتمع بعد: {count}.</translation>
    </message>
    <message>
        <source>Send them, export them or say that they may go; see: gllapp account remove --help.</source>
        <translation>أرسلها أو صدّرها أو وافق على فقدها؛ انظر: gllapp account remove --help.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or did not answer.</source>
        <translation>مخزن مفاتيح هذا النظام مقفل أو لم يستجب.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open.</source>
        <translation>لا توجد شاشة يمكن فتح نافذة عليها.</translation>
    </message>
    <message>
        <source>Use a command instead; see: gllapp --help.</source>
        <translation>استخدم أمرًا بدلًا من ذلك؛ انظر: gllapp --help.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>يوجد ملف {file} من قبل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of unsent work.</source>
        <translation>الملف {file} تالف، أو ليس ملف أعمال غير مرسلة.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, or export it again.</source>
        <translation>انسخه مرة أخرى من حيث أُعدّ، أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>كُتب الملف {file} بإصدار أحدث من التطبيق (الصيغة {found}؛ وهذا الإصدار يعرف {known}).</translation>
    </message>
    <message>
        <source>{file} holds the work of another member or community; this profile belongs to {name}.</source>
        <translation>في الملف {file} أعمال عضو آخر أو مجتمع آخر؛ وهذا الملف الشخصي يخص {name}.</translation>
    </message>
    <message>
        <source>Import it into a profile of the member who wrote it.</source>
        <translation>استورده في ملف شخصي للعضو الذي كتبه.</translation>
    </message>
    <message>
        <source>{found} of what was checked is damaged.</source>
        <translation>عدد التالف مما فُحص: {found}.</translation>
    </message>
    <message>
        <source>What you wrote is not touched by a repair.</source>
        <translation>لا يمسّ الإصلاح ما كتبته.</translation>
    </message>
    <message>
        <source>Repair what can be repaired with: gllapp doctor --repair.</source>
        <translation>أصلح ما يمكن إصلاحه بالأمر: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file cannot be read any more.</source>
        <translation>صفحات لم تعد قراءتها ممكنة في ملف البيانات: {pages}.</translation>
    </message>
    <message>
        <source>All other pages are as they were written, and nothing was changed.</source>
        <translation>سائر الصفحات كما كُتبت، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close the window and repair the file with: gllapp doctor --repair.</source>
        <translation>أغلق النافذة وأصلح الملف بالأمر: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file could not be read; it was made anew from all others.</source>
        <translation>تعذّرت قراءة بعض صفحات ملف البيانات (عددها {pages})؛ وأُعيد إنشاؤه من سائر الصفحات.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>الملف التالف محفوظ باسم {kept}.</translation>
    </message>
    <message>
        <source>Sync, to fetch again what was in those pages.</source>
        <translation>أجرِ المزامنة لجلب ما كان في تلك الصفحات من جديد.</translation>
    </message>
    <message>
        <source>So much of the data file {file} is damaged that not even whose it is can be read.</source>
        <translation>تلف معظم ملف البيانات {file} حتى تعذّرت معرفة صاحبه.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>لم يُمسّ.</translation>
    </message>
    <message>
        <source>Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.</source>
        <translation>احفظ أعمالك غير المرسلة في مكان آمن بالأمر: gllapp doctor --salvage FOLDER؛ ثم انقل الملف جانبًا، وسجّل الدخول، وأجرِ المزامنة، واستورد تلك الأعمال.</translation>
    </message>
    <message>
        <source>The indexes of the data file do not fit what is in it.</source>
        <translation>فهارس ملف البيانات لا تطابق محتواه.</translation>
    </message>
    <message>
        <source>What is stored is there; it may not be found or shown.</source>
        <translation>المحفوظ موجود؛ لكنه قد لا يُعثر عليه أو لا يظهر.</translation>
    </message>
    <message>
        <source>A repair builds the indexes anew.</source>
        <translation>يعيد الإصلاح بناء الفهارس.</translation>
    </message>
    <message>
        <source>This profile was copied, moved, or put back from a backup; that was seen on {when}.</source>
        <translation>نُسخ هذا الملف الشخصي أو نُقل أو استُعيد من نسخة احتياطية؛ لوحظ ذلك في {when}.</translation>
    </message>
    <message>
        <source>Nothing was lost. What another copy writes is told apart from what is written here.</source>
        <translation>لم يُفقد شيء. ويُميَّز ما تكتبه نسخة أخرى عما يُكتب هنا.</translation>
    </message>
    <message>
        <source>There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.</source>
        <translation>لا يلزم فعل شيء. وإن كان مستخدمًا على حاسوبين، فسجّل الدخول على أحدهما بملف شخصي خاص به.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are left on the disk.</source>
        <translation>لم يبقَ على القرص سوى {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>Free some space before the next sync.</source>
        <translation>أفسح بعض المساحة قبل المزامنة القادمة.</translation>
    </message>
    <message>
        <source>{entries} received items are not proven to be what the server sent.</source>
        <translation>عناصر مستلَمة لم يثبت أنها ما أرسله الخادم: {entries}.</translation>
    </message>
    <message>
        <source>Nothing that you wrote is affected.</source>
        <translation>لم يتأثر أي شيء كتبته.</translation>
    </message>
    <message>
        <source>A repair sets them aside, and the next sync fetches them again.</source>
        <translation>يضعها الإصلاح جانبًا، وتجلبها المزامنة القادمة من جديد.</translation>
    </message>
    <message>
        <source>{rows} of the rows that are shown are not what was written.</source>
        <translation>عناصر معروضة لا تطابق ما كُتب: {rows}.</translation>
    </message>
    <message>
        <source>What was written is whole.</source>
        <translation>ما كُتب سليم.</translation>
    </message>
    <message>
        <source>A repair makes them anew from it.</source>
        <translation>يعيد الإصلاح إنشاءها منه.</translation>
    </message>
    <message>
        <source>The search does not find what is there.</source>
        <translation>البحث لا يجد ما هو موجود.</translation>
    </message>
    <message>
        <source>A repair builds the search anew.</source>
        <translation>يعيد الإصلاح بناء البحث.</translation>
    </message>
    <message>
        <source>One of the two copies that are kept of each outbox item is damaged for {items} of them.</source>
        <translation>لكل عنصر في صندوق الصادر نسختان محفوظتان؛ عناصر تلفت إحدى نسختيها: {items}.</translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation>النسخة الأخرى سليمة.</translation>
    </message>
    <message>
        <source>A repair makes the damaged copies anew.</source>
        <translation>يعيد الإصلاح إنشاء النسخ التالفة.</translation>
    </message>
    <message>
        <source>{items} items of the outbox cannot be read any more.</source>
        <translation>عناصر لم تعد قراءتها ممكنة في صندوق الصادر: {items}.</translation>
    </message>
    <message>
        <source>They are not thrown away, and do not stop the others.</source>
        <translation>لم تُحذف، ولا توقف العناصر الأخرى.</translation>
    </message>
    <message>
        <source>A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.</source>
        <translation>يحفظ الإصلاح بايتاتها في {folder} وينقلها إلى «يتطلب الانتباه»؛ اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This item cannot be read any more.</source>
        <translation>لم تعد قراءة هذا العنصر ممكنة.</translation>
    </message>
    <message>
        <source>Its bytes are kept in the profile&apos;s folder “unreadable”.</source>
        <translation>بايتاته محفوظة في مجلد «unreadable» في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Write it once more, then take this one out of the outbox.</source>
        <translation>اكتبه مرة أخرى، ثم أخرج هذا من صندوق الصادر.</translation>
    </message>
    <message>
        <source>The tags of {drafts} drafts cannot be read.</source>
        <translation>مسودات لا يمكن قراءة وسومها: {drafts}.</translation>
    </message>
    <message>
        <source>Their texts are whole.</source>
        <translation>نصوصها سليمة.</translation>
    </message>
    <message>
        <source>A repair puts what is left of the tags below the texts.</source>
        <translation>يضع الإصلاح ما بقي من الوسوم أسفل النصوص.</translation>
    </message>
    <message>
        <source>The history of {server} is not the one that this PC knows; it was probably restored from a copy.</source>
        <translation>سجل الخادم {server} ليس السجل الذي يعرفه هذا الحاسوب؛ ربما استُعيد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Sync: both go back to what they share, and the server gets back what it lost.</source>
        <translation>أجرِ المزامنة: يعود الطرفان إلى ما يشتركان فيه، ويستعيد الخادم ما فقده.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min ahead of the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم: {hours} س {minutes} د.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>لا يُفقد شيء بسبب ذلك.</translation>
    </message>
    <message>
        <source>Set this PC&apos;s date, time and time zone.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته ومنطقته الزمنية.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min behind the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم: {hours} س {minutes} د.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days ahead of the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم، بالأيام: {days}.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days behind the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم، بالأيام: {days}.</translation>
    </message>
    <message>
        <source>There is no bundle in {folder}.</source>
        <translation>لا توجد حزمة في {folder}.</translation>
    </message>
    <message>
        <source>Name the stick itself: the folder in which the folder GLL is.</source>
        <translation>حدّد ذاكرة USB نفسها: أي المجلد الذي فيه مجلد GLL.</translation>
    </message>
    <message>
        <source>The bundle on this stick is unfinished: it was pulled out, or is still being made.</source>
        <translation>الحزمة على ذاكرة USB هذه غير مكتملة: نُزعت الذاكرة، أو لا يزال إعداد الحزمة جاريًا.</translation>
    </message>
    <message>
        <source>Finish it where it was made: the same command goes on from where it stopped.</source>
        <translation>أكملها حيث أُعدّت: الأمر نفسه يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.</source>
        <translation>توقيع هذه الحزمة لا يطابقها: عدّلها شخص ما، أو ذاكرة USB تالفة.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>لم يؤخذ منها شيء.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, from a person you know.</source>
        <translation>اطلب الحزمة من جديد، من شخص تعرفه.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program (format {found}; this version knows {known}).</source>
        <translation>أُعدّت هذه الحزمة بإصدار أحدث من هذا البرنامج (الصيغة {found}؛ وهذا الإصدار يعرف {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This is more than one bundle can list (its list may have {limit} MB).</source>
        <translation>هذا أكثر مما تتسع له قائمة حزمة واحدة (الحد الأقصى للقائمة {limit} ميغابايت).</translation>
    </message>
    <message>
        <source>Make several bundles, each with fewer shelves.</source>
        <translation>أعدّ عدة حزم، في كل منها رفوف أقل.</translation>
    </message>
    <message>
        <source>The list of what is in this bundle is damaged.</source>
        <translation>قائمة محتوى هذه الحزمة تالفة.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more.</source>
        <translation>اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{file} on this stick is damaged or missing.</source>
        <translation>الملف {file} على ذاكرة USB هذه تالف أو مفقود.</translation>
    </message>
    <message>
        <source>It was left out; the rest is usable.</source>
        <translation>استُبعد؛ والباقي صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, or sync when there is a network.</source>
        <translation>اطلب الحزمة من جديد، أو أجرِ المزامنة عند توفر شبكة.</translation>
    </message>
    <message>
        <source>This bundle is of another community ({community}).</source>
        <translation>هذه الحزمة تخص مجتمعًا آخر ({community}).</translation>
    </message>
    <message>
        <source>This bundle and this PC hold the same posts in another order: the server was restored in between.</source>
        <translation>في هذه الحزمة وهذا الحاسوب الرسائل نفسها بترتيب مختلف: استُعيد الخادم من نسخة احتياطية بينهما.</translation>
    </message>
    <message>
        <source>Nothing of this stream was taken in from the stick.</source>
        <translation>لم يؤخذ شيء من هذه القناة من ذاكرة USB.</translation>
    </message>
    <message>
        <source>Sync when there is a network: that brings both together.</source>
        <translation>أجرِ المزامنة عند توفر شبكة: فهي تجمع بينهما.</translation>
    </message>
    <message>
        <source>What is between this PC&apos;s copy and this bundle is missing ({title}).</source>
        <translation>ما بين نسخة هذا الحاسوب وهذه الحزمة مفقود ({title}).</translation>
    </message>
    <message>
        <source>The rest of the bundle is usable.</source>
        <translation>باقي الحزمة صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Import the bundle before this one first, or sync.</source>
        <translation>استورد الحزمة السابقة لهذه أولًا، أو أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>Nobody in this community has allowed whoever signed this bundle to do so.</source>
        <translation>لم يأذن أحد في هذا المجتمع لمن وقّع هذه الحزمة بذلك.</translation>
    </message>
    <message>
        <source>Ask your coordinator who makes bundles.</source>
        <translation>اسأل المنسّق عمن يُعدّ الحزم.</translation>
    </message>
    <message>
        <source>The community has withdrawn the right to make bundles from whoever signed this one ({channel}).</source>
        <translation>سحب المجتمع حق إعداد الحزم ممن وقّع هذه الحزمة ({channel}).</translation>
    </message>
    <message>
        <source>Ask your coordinator for a newer bundle.</source>
        <translation>اطلب من المنسّق حزمة أحدث.</translation>
    </message>
    <message>
        <source>The right to make bundles of whoever signed this one had ended when it was made ({channel}).</source>
        <translation>كان حق إعداد الحزم لدى من وقّع هذه الحزمة منتهيًا وقت إعدادها ({channel}).</translation>
    </message>
    <message>
        <source>This PC has not signed a bundle before, and must ask the server for that once.</source>
        <translation>لم يوقّع هذا الحاسوب حزمة من قبل، وعليه أن يطلب ذلك من الخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.</source>
        <translation>اتصل بالإنترنت، ثم أعدّ الحزمة من جديد؛ أو اطلب من المنسّق تشغيل: gllserver publisher add --email {email} --device {device}؛ ثم أجرِ المزامنة.</translation>
    </message>
    <message>
        <source>“{stream}” is for some members alone, and a stick can be read by anybody.</source>
        <translation>القناة «{stream}» لبعض الأعضاء وحدهم، وذاكرة USB يمكن لأي شخص قراءتها.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>استبعدها.</translation>
    </message>
    <message>
        <source>{file} is no site card, or it is damaged.</source>
        <translation>الملف {file} ليس بطاقة موقع، أو هو تالف.</translation>
    </message>
    <message>
        <source>Copy it once more from the PC that it speaks of, or make a new one there.</source>
        <translation>انسخها مرة أخرى من الحاسوب الذي تصفه، أو أعدّ هناك بطاقة جديدة.</translation>
    </message>
    <message>
        <source>{file} is a site card of another community.</source>
        <translation>الملف {file} بطاقة موقع لمجتمع آخر.</translation>
    </message>
    <message>
        <source>Choose the card of a site of this community.</source>
        <translation>اختر بطاقة موقع من هذا المجتمع.</translation>
    </message>
    <message>
        <source>There is too little room on the stick: {size} MB are needed, {free} MB are free.</source>
        <translation>المساحة على ذاكرة USB غير كافية: المطلوب {size} ميغابايت، والمتاح {free} ميغابايت.</translation>
    </message>
    <message>
        <source>Make room, take another stick, or choose less.</source>
        <translation>أفسح مكانًا، أو خذ ذاكرة USB أخرى، أو اختر أقل.</translation>
    </message>
    <message>
        <source>The stick {stick} was pulled out before this was done.</source>
        <translation>نُزعت ذاكرة USB {stick} قبل إتمام العمل.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept, and the same work goes on from there.</source>
        <translation>لم يُفقد شيء: ما أُنجز محفوظ، ويستمر العمل نفسه من حيث توقف.</translation>
    </message>
    <message>
        <source>Plug it in again, then go on.</source>
        <translation>أعد توصيلها، ثم تابع.</translation>
    </message>
    <message>
        <source>A part of this file on the stick {stick} is damaged.</source>
        <translation>جزء من هذا الملف على ذاكرة USB {stick} تالف.</translation>
    </message>
    <message>
        <source>It was refused; what is good of the file is stored.</source>
        <translation>رُفض؛ وما هو سليم من الملف محفوظ.</translation>
    </message>
    <message>
        <source>What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.</source>
        <translation>يأتي الناقص من الخادم أو من ذاكرة USB أخرى. اطلب حزمة جديدة: فقد تكون هذه الذاكرة آخذة في التلف.</translation>
    </message>
    <message>
        <source>What was written to the stick reads back as something else ({file}).</source>
        <translation>ما كُتب على ذاكرة USB يُقرأ على غير ما كُتب ({file}).</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished.</source>
        <translation>الحزمة معلَّمة على أنها غير مكتملة.</translation>
    </message>
    <message>
        <source>Take another stick: this one is worn out, or claims more room than it has.</source>
        <translation>خذ ذاكرة USB أخرى: هذه مستهلكة، أو تدّعي مساحة أكبر من مساحتها.</translation>
    </message>
    <message>
        <source>No publisher has an id that begins with {publisher}.</source>
        <translation>لا يوجد مُعدّ حزم يبدأ معرّفه بـ {publisher}.</translation>
    </message>
    <message>
        <source>See them with: gllserver publisher list.</source>
        <translation>اطّلع عليهم بالأمر: gllserver publisher list.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>لا يوجد مجتمع في {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>أنشئ واحدًا أولًا: gllserver init --data {folder}.</translation>
    </message>
    <message>
        <source>There is a community in {folder} already.</source>
        <translation>يوجد مجتمع في {folder} من قبل.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>استخدمه، أو حدّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the server (format {found}; this version knows {known}).</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من الخادم (الصيغة {found}؛ وهذا الإصدار يعرف {known}).</translation>
    </message>
    <message>
        <source>The database does not answer ({reason}).</source>
        <translation>قاعدة البيانات لا تستجيب ({reason}).</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>تحقق من أنها تعمل ومن أن العنوان صحيح.</translation>
    </message>
    <message>
        <source>There is a member with the address {email} already.</source>
        <translation>يوجد عضو بالعنوان {email} من قبل.</translation>
    </message>
    <message>
        <source>There is no member with the address {email}.</source>
        <translation>لا يوجد عضو بالعنوان {email}.</translation>
    </message>
    <message>
        <source>That member has no device {device}.</source>
        <translation>ليس لهذا العضو جهاز {device}.</translation>
    </message>
    <message>
        <source>See them with: gllserver device list.</source>
        <translation>اطّلع عليها بالأمر: gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>ليس «{email}» عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>There is no pod {pod} here.</source>
        <translation>لا توجد مجموعة {pod} هنا.</translation>
    </message>
    <message>
        <source>See the pods with: pod list.</source>
        <translation>اطّلع على المجموعات بالأمر: pod list.</translation>
    </message>
    <message>
        <source>There is no document {document} here.</source>
        <translation>لا يوجد مستند {document} هنا.</translation>
    </message>
    <message>
        <source>See a pod&apos;s documents with: doc list.</source>
        <translation>اطّلع على مستندات مجموعة بالأمر: doc list.</translation>
    </message>
    <message>
        <source>What this is about ({record}) is not here.</source>
        <translation>ما يتعلق به هذا ({record}) ليس هنا.</translation>
    </message>
    <message>
        <source>Sync, and try again; it may have been of a pod that you are no longer in.</source>
        <translation>أجرِ المزامنة وأعد المحاولة؛ ربما كان من مجموعة لم تعد عضوًا فيها.</translation>
    </message>
    <message>
        <source>The pod is archived, and takes nothing new.</source>
        <translation>المجموعة مؤرشفة، ولا تقبل شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask its facilitators to open it again.</source>
        <translation>اطلب من ميسّريها إعادة فتحها.</translation>
    </message>
    <message>
        <source>The pod is approved and not open yet.</source>
        <translation>وُوفق على المجموعة ولم تُفتح بعد.</translation>
    </message>
    <message>
        <source>Sync; the server opens it when it receives the approval.</source>
        <translation>أجرِ المزامنة؛ يفتحها الخادم عندما تصله الموافقة.</translation>
    </message>
    <message>
        <source>Only the pod&apos;s facilitators do this.</source>
        <translation>لا يفعل هذا إلا ميسّرو المجموعة.</translation>
    </message>
    <message>
        <source>Ask one of them; the pod&apos;s page names them.</source>
        <translation>اسأل أحدهم؛ أسماؤهم في صفحة المجموعة.</translation>
    </message>
    <message>
        <source>The server takes {limit} new proposals from a member in a day, and this is one more.</source>
        <translation>يقبل الخادم من العضو {limit} من المقترحات الجديدة في اليوم، وهذا يزيد عليها.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>ما كتبته محفوظ في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Send it again from there tomorrow.</source>
        <translation>أعد إرساله من هناك غدًا.</translation>
    </message>
    <message>
        <source>The server takes {limit} new requests to join pods from a member in a day, and this is one more.</source>
        <translation>يقبل الخادم من العضو {limit} من طلبات الانضمام الجديدة إلى المجموعات في اليوم، وهذا يزيد عليها.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>هو محفوظ في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Only moderators and administrators answer proposals.</source>
        <translation>لا يجيب عن المقترحات إلا المشرفون والمديرون.</translation>
    </message>
    <message>
        <source>Ask one of them; the page People names them.</source>
        <translation>اسأل أحدهم؛ أسماؤهم في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Only who made a proposal changes its words.</source>
        <translation>لا يغيّر نص المقترح إلا صاحبه.</translation>
    </message>
    <message>
        <source>Propose it to them.</source>
        <translation>اقترح ذلك عليه.</translation>
    </message>
    <message>
        <source>Only who asked to join takes that back.</source>
        <translation>لا يسترجع الطلب إلا من طلب الانضمام.</translation>
    </message>
    <message>
        <source>Only who wrote this changes it.</source>
        <translation>لا يغيّر هذا إلا كاتبه.</translation>
    </message>
    <message>
        <source>Say it in a comment of your own.</source>
        <translation>قل ذلك في تعليق منك.</translation>
    </message>
    <message>
        <source>A proposal needs a yes to the community&apos;s rules.</source>
        <translation>يتطلب المقترح الموافقة على قواعد المجتمع.</translation>
    </message>
    <message>
        <source>Read them, and tick the box; in a command, say --rules.</source>
        <translation>اقرأها وضع علامة في المربع؛ وفي سطر الأوامر أضف ‎--rules.</translation>
    </message>
    <message>
        <source>A pod or a community needs {least} facilitators.</source>
        <translation>يلزم المجموعة أو المجتمع ميسّرون عددهم {least} على الأقل.</translation>
    </message>
    <message>
        <source>Name {least} members; you may be one of them.</source>
        <translation>سمِّ {least} من الأعضاء؛ ويمكن أن تكون منهم.</translation>
    </message>
    <message>
        <source>{name} is not in this pod.</source>
        <translation>العضو {name} ليس في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Let them in first; who is in it says: pod members.</source>
        <translation>أدخله إليها أولًا؛ ولمعرفة أعضائها: pod members.</translation>
    </message>
    <message>
        <source>There is no task {task} here.</source>
        <translation>لا توجد مهمة {task} هنا.</translation>
    </message>
    <message>
        <source>See the tasks with: pod task list.</source>
        <translation>اطّلع على المهام بالأمر: pod task list.</translation>
    </message>
    <message>
        <source>Files like {file} are not shared in pods.</source>
        <translation>الملفات مثل {file} لا تُشارَك في المجموعات.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>يبقى الملف حيث هو.</translation>
    </message>
    <message>
        <source>Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.</source>
        <translation>شارك مستندات أو جداول أو شرائح أو صورًا أو صوتًا أو فيديو؛ وحوّل أي شيء آخر إلى PDF.</translation>
    </message>
    <message>
        <source>{file} is no picture.</source>
        <translation>الملف {file} ليس صورة.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>لم تتم مشاركة أي شيء.</translation>
    </message>
    <message>
        <source>Drop pictures on a document; any other file belongs among the files of the pod.</source>
        <translation>أفلت الصور على المستند؛ أما أي ملف آخر فمكانه بين ملفات المجموعة.</translation>
    </message>
    <message>
        <source>“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.</source>
        <translation>المجموعة «{pod}» لأعضائها وحدهم: ولا توضع على ذاكرة USB إلا مختومة.</translation>
    </message>
    <message>
        <source>Choose it as a pod (--pod): it is sealed for the devices of its members.</source>
        <translation>اخترها بوصفها مجموعة (‎--pod): تُختم لأجهزة أعضائها.</translation>
    </message>
    <message>
        <source>This is a document&apos;s text as you saw it last, which cannot be sent again by itself.</source>
        <translation>هذا نص مستند كما رأيته آخر مرة، ولا يمكن إعادة إرساله وحده.</translation>
    </message>
    <message>
        <source>It is kept aside as it is.</source>
        <translation>هو محفوظ جانبًا كما هو.</translation>
    </message>
    <message>
        <source>Copy it, and write into the document what is missing there.</source>
        <translation>انسخه، واكتب في المستند ما ينقصه.</translation>
    </message>
    <message>
        <source>You are in this pod already.</source>
        <translation>أنت في هذه المجموعة من قبل.</translation>
    </message>
    <message>
        <source>{name} is in this pod already.</source>
        <translation>العضو {name} في هذه المجموعة من قبل.</translation>
    </message>
    <message>
        <source>You have asked to join this pod already.</source>
        <translation>سبق أن طلبت الانضمام إلى هذه المجموعة.</translation>
    </message>
    <message>
        <source>Your request waits for a facilitator.</source>
        <translation>طلبك ينتظر ميسّرًا.</translation>
    </message>
    <message>
        <source>A pod needs a facilitator, and you are the last one.</source>
        <translation>تحتاج المجموعة إلى ميسّر، وأنت آخر ميسّر فيها.</translation>
    </message>
    <message>
        <source>Make another member a facilitator first, or archive the pod.</source>
        <translation>اجعل عضوًا آخر ميسّرًا أولًا، أو أرشف المجموعة.</translation>
    </message>
    <message>
        <source>A comment needs some text.</source>
        <translation>يحتاج التعليق إلى نص.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>اكتب نصًا.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>ليس «{day}» يومًا.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>اكتبه على هذا الشكل: ‎2026-11-22.</translation>
    </message>
    <message>
        <source>A change of a document was not what its writer may send: damaged, too large, or in another&apos;s name.</source>
        <translation>تعديل على أحد المستندات لا يجوز لكاتبه إرساله: تالف، أو كبير جدًا، أو باسم شخص آخر.</translation>
    </message>
    <message>
        <source>It is left out; the document and everything else stay as they are.</source>
        <translation>استُبعد؛ ويبقى المستند وكل ما عداه كما هو.</translation>
    </message>
    <message>
        <source>If it was yours, copy the text from your outbox into the document again.</source>
        <translation>إن كان تعديلك، فانسخ النص من صندوق الصادر إلى المستند من جديد.</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>لا يوجد قالب «{template}».</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>القوالب هي: {known}.</translation>
    </message>
    <message>
        <source>The words that this is about are not in the document, or not any more.</source>
        <translation>الكلمات المقصودة ليست في المستند، أو لم تعد فيه.</translation>
    </message>
    <message>
        <source>Look at its text as it is now; then write what you would like into it, or close the comment.</source>
        <translation>انظر نصه كما هو الآن؛ ثم اكتب فيه ما تريد، أو أغلق التعليق.</translation>
    </message>
    <message>
        <source>The document has no section “{heading}”.</source>
        <translation>لا يوجد في المستند قسم «{heading}».</translation>
    </message>
    <message>
        <source>See its headings with: doc show.</source>
        <translation>اطّلع على عناوينه بالأمر: doc show.</translation>
    </message>
    <message>
        <source>The document does not say yet under which licence it may be used.</source>
        <translation>لم يُذكر في المستند بعد الترخيص الذي يُستخدم بموجبه.</translation>
    </message>
    <message>
        <source>Choose a licence for the document, then publish.</source>
        <translation>اختر ترخيصًا للمستند، ثم انشره.</translation>
    </message>
    <message>
        <source>A librarian has taken this product off the library&apos;s shelves.</source>
        <translation>أزال أمين المكتبة هذا المنتج من رفوف المكتبة.</translation>
    </message>
    <message>
        <source>Ask a librarian to put it back, then publish.</source>
        <translation>اطلب من أمين المكتبة إعادته، ثم انشره.</translation>
    </message>
    <message>
        <source>{count} of those who wrote this have not agreed to be named and to publish: {names}.</source>
        <translation>لم يوافق بعض الكتّاب (عددهم {count}) على ذكر أسمائهم وعلى النشر: {names}.</translation>
    </message>
    <message>
        <source>Ask them to sign this version off with their consent.</source>
        <translation>اطلب منهم المصادقة على هذا الإصدار مع موافقتهم على النشر.</translation>
    </message>
    <message>
        <source>{count} of the pictures in the document are not on this PC.</source>
        <translation>عدد الصور الموجودة في المستند وليست على هذا الحاسوب: {count}.</translation>
    </message>
    <message>
        <source>Keep them on this PC with the pod&apos;s files, or take them out of the text.</source>
        <translation>احتفظ بها على هذا الحاسوب مع ملفات المجموعة، أو أخرجها من النص.</translation>
    </message>
    <message>
        <source>A document may have {limit} characters.</source>
        <translation>الحد الأقصى للمستند {limit} حرف.</translation>
    </message>
    <message>
        <source>Divide it into two documents.</source>
        <translation>قسّمه إلى مستندين.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>يتكون الاسم من 1 إلى {limit} حرفًا في سطر واحد.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>ليس «{role}» دورًا.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>الأدوار هي: {roles}.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>تحتاج كلمة المرور إلى {limit} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>There is a stream “{stream}” already.</source>
        <translation>توجد قناة «{stream}» من قبل.</translation>
    </message>
    <message>
        <source>{file} is not a mailbox file (mbox).</source>
        <translation>ليس {file} ملف صندوق بريد (mbox).</translation>
    </message>
    <message>
        <source>Export the list&apos;s archive as mbox and try again.</source>
        <translation>صدّر أرشيف القائمة بصيغة mbox وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة الملف {file} ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and the permissions.</source>
        <translation>تحقق من الاسم ومن الأذونات.</translation>
    </message>
    <message>
        <source>This document has so many marks inside of each other that it cannot be laid out in time.</source>
        <translation>في هذا المستند علامات كثيرة متداخلة حتى إنه لا يمكن تنسيقه في الوقت المتاح.</translation>
    </message>
    <message>
        <source>Its text is as it was.</source>
        <translation>نصه كما كان.</translation>
    </message>
    <message>
        <source>Look for long lines of brackets, stars or quotation signs in it, and take them out.</source>
        <translation>ابحث فيه عن أسطر طويلة من الأقواس أو النجوم أو علامات الاقتباس، وأزلها.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}).</source>
        <translation>تعذّر إنشاء ملف PDF ({reason}).</translation>
    </message>
    <message>
        <source>The document is as it was, and no file was written.</source>
        <translation>المستند كما كان، ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Leave out its largest pictures and try again, or export it as a Word document.</source>
        <translation>أزل أكبر صوره وأعد المحاولة، أو صدّره مستند Word.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB.</source>
        <translation>حجم الملف أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>Divide it, and bring in the parts one by one.</source>
        <translation>قسّمه، وأدخل الأجزاء واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries.</source>
        <translation>عدد المداخل أكبر من {limit}.</translation>
    </message>
    <message>
        <source>Divide them, and bring in the parts one by one.</source>
        <translation>قسّمها، وأدخل الأجزاء واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The file holds no entry that could be read.</source>
        <translation>ليس في الملف أي مدخل يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check that it is of the kind that was named, and export it again.</source>
        <translation>تحقق من أنه من النوع المحدد، وصدّره من جديد.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known.</source>
        <translation>لا يُعرف أي عمود من أعمدة الجدول.</translation>
    </message>
    <message>
        <source>Put what each column holds into the first row: title, authors, year, language …</source>
        <translation>اكتب في الصف الأول ما يحتويه كل عمود: العنوان، المؤلفون، السنة، اللغة…</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>لا توجد عملية استيراد {number}.</translation>
    </message>
    <message>
        <source>See them with: gllserver resource imports.</source>
        <translation>اطّلع عليها بالأمر: gllserver resource imports.</translation>
    </message>
    <message>
        <source>The ids of {count} resources begin with {prefix}.</source>
        <translation>عدد الموارد التي تبدأ معرّفاتها بـ {prefix}: {count}.</translation>
    </message>
    <message>
        <source>See the ids with: gllserver resource list.</source>
        <translation>اطّلع على المعرّفات بالأمر: gllserver resource list.</translation>
    </message>
    <message>
        <source>“{word}” is not a term of “{vocabulary}”.</source>
        <translation>ليس «{word}» من مصطلحات «{vocabulary}».</translation>
    </message>
    <message>
        <source>The terms are in the guide to the library.</source>
        <translation>المصطلحات في دليل المكتبة.</translation>
    </message>
    <message>
        <source>The address {address} is in use or not ours to use.</source>
        <translation>العنوان {address} مستخدَم أو غير متاح لنا.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>اختر منفذًا آخر، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({reason}).</source>
        <translation>حدث خطأ في البرنامج نفسه ({reason}).</translation>
    </message>
    <message>
        <source>Please send the report {report} to your coordinator.</source>
        <translation>يرجى إرسال التقرير {report} إلى المنسّق.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Show {resources}</source>
        <translation>عرض: {resources}</translation>
    </message>
</context>
<context>
    <name>FetchAsking</name>
    <message>
        <source>This fetch would bring about {amount}.</source>
        <translation>سيجلب هذا التنزيل نحو {amount}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>الجلب رغم ذلك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>تغيير الحدود…</translation>
    </message>
    <message>
        <source>Nothing is left of what you allow for this week.</source>
        <translation>لم يبق شيء مما تسمح به لهذا الأسبوع.</translation>
    </message>
    <message>
        <source>The fetch stops at {limit}, as you have chosen.</source>
        <translation>يتوقف التنزيل عند {limit}، كما اخترت.</translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message>
        <source>Fetch the rest</source>
        <translation>جلب الباقي</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>الجلب رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>لم يصل أي ملف.</numerusform>
            <numerusform>وصل ملف واحد.</numerusform>
            <numerusform>وصل ملفان.</numerusform>
            <numerusform>وصلت %n ملفات.</numerusform>
            <numerusform>وصل %n ملفًا.</numerusform>
            <numerusform>وصل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>لم يصل بعد: {size}.</translation>
    </message>
    <message>
        <source>All that you keep is on this PC.</source>
        <translation>كل ما تحتفظ به موجود على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>عرض ما يُكتب</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Comes with the next sync that brings files</source>
        <translation>يصل مع المزامنة القادمة التي تجلب الملفات</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>العنوان فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إلغاء الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep on this PC ({size})</source>
        <translation>الاحتفاظ به على هذا الحاسوب ({size})</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>سحب {title}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>The catalogue knows of no file.</source>
        <translation>لا يعرف الفهرس أي ملف.</translation>
    </message>
    <message>
        <source>on its way to the server: {sent} of {size}</source>
        <translation>في الطريق إلى الخادم: {sent} من {size}</translation>
    </message>
    <message>
        <source>of an older edition</source>
        <translation>من طبعة أقدم</translation>
    </message>
    <message>
        <source>not on the server yet: it goes behind the next sync</source>
        <translation>ليس على الخادم بعد: يُرسل عقب المزامنة القادمة</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>on the stick {name}, seen {when}</source>
        <translation>على ذاكرة USB {name}، شوهدت {when}</translation>
    </message>
    <message>
        <source>on the stick {name}</source>
        <translation>على ذاكرة USB {name}</translation>
    </message>
    <message>
        <source>by internet: {cost}</source>
        <translation>عبر الإنترنت: {cost}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that belong to it</source>
        <translation>الملفات التابعة له</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استبعاد {name}</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>مشاركة ملف…</translation>
    </message>
    <message>
        <source>Share a file with the pod</source>
        <translation>مشاركة ملف مع المجموعة</translation>
    </message>
    <message>
        <source>Keep all of this pod&apos;s files on this PC</source>
        <translation>الاحتفاظ بكل ملفات هذه المجموعة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Share the first file</source>
        <translation>مشاركة أول ملف</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Files go out behind the next sync. They come to others only where somebody keeps them.</source>
        <translation>تُرسل الملفات عقب المزامنة القادمة. ولا تصل إلى الآخرين إلا حيث يحتفظ بها أحد.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} من {count}</translation>
    </message>
    <message>
        <source>{now} of {count} so far</source>
        <translation>{now} من {count} حتى الآن</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As you want to be called. All members see it.</source>
        <translation>كما تريد أن تُسمّى. يراه كل الأعضاء.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>You sign in with it. No member sees it.</source>
        <translation>به تسجّل الدخول. لا يراه أي عضو.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>اختر بلدك</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>لغاتك</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>You may leave it out.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>صفتك</translation>
    </message>
    <message>
        <source>Choose what fits best</source>
        <translation>اختر الأنسب</translation>
    </message>
    <message>
        <source>Why you want to take part</source>
        <translation>لماذا تريد المشاركة</translation>
    </message>
    <message>
        <source>Two or three sentences. Write nothing by which a patient could be known.</source>
        <translation>جملتان أو ثلاث. لا تكتب شيئًا يمكن أن يُعرف به مريض.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail of this person</source>
        <translation>البريد الإلكتروني لهذا الشخص</translation>
    </message>
    <message>
        <source>A password for your account</source>
        <translation>كلمة مرور لحسابك</translation>
    </message>
    <message>
        <source>It stays on this PC: what is sent can only be compared with it.</source>
        <translation>تبقى على هذا الحاسوب: ما يُرسَل لا يصلح إلا للتحقق منها.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Who sees your country</source>
        <translation>من يرى بلدك</translation>
    </message>
    <message>
        <source>Who sees your languages</source>
        <translation>من يرى لغاتك</translation>
    </message>
    <message>
        <source>Who sees your organisation</source>
        <translation>من يرى منظمتك</translation>
    </message>
    <message>
        <source>Who sees what you are</source>
        <translation>من يرى صفتك</translation>
    </message>
    <message>
        <source>Who sees why you take part</source>
        <translation>من يرى سبب مشاركتك</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What everybody agrees to</source>
        <translation>ما يوافق عليه الجميع</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>من يعرفك</translation>
    </message>
    <message>
        <source>You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided.</source>
        <translation>اختياري: شخصان على الأكثر يمكن للمجتمع سؤالهما. ويُمحى ذكرهما بعد اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
</context>
<context>
    <name>ForumPage</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>طباعة المناقشة</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>الرسالة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Previous unread post</source>
        <translation>الرسالة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>المنتدى</translation>
    </message>
    <message>
        <source>You have read everything that is on this PC.</source>
        <translation>قرأت كل ما هو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All streams on this PC are closed for new threads.</source>
        <translation>جميع القنوات على هذا الحاسوب مغلقة أمام المناقشات الجديدة.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>أنا شخص آخر</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>أنا جديد هنا</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>You need a connection this once. After that you read and write offline, and sync when there is one.</source>
        <translation>تحتاج إلى اتصال هذه المرة فقط. بعدها تقرأ وتكتب من دون اتصال، وتُجري المزامنة عند توفره.</translation>
    </message>
    <message>
        <source>Sign in to your community</source>
        <translation>تسجيل الدخول إلى مجتمعك</translation>
    </message>
    <message>
        <source>What you have read and drafted stays on this PC.</source>
        <translation>ما قرأته وما أعددته من مسودات يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything that {name} wrote stays on this PC.</source>
        <translation>كل ما كتبه {name} يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>This PC has no safe place of its own for keys.</source>
        <translation>ليس في هذا الحاسوب مكان آمن خاص للمفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a passphrase below: it protects your data on this PC.</source>
        <translation>اختر عبارة مرور أدناه: فهي تحمي بياناتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.</source>
        <translation>أنت تشارك هذا الحاسوب مع غيرك. مسوداتك وصندوق الصادر ومجموعاتك مشفّرة هنا، وتُفتح بما تختاره الآن. إذا نسيته فلا يستطيع أحد فتحها لك: ما لم يُرسَل بعد يضيع، وكل ما عداه يعود بتسجيل دخول جديد.</translation>
    </message>
    <message>
        <source>What opens your data on this PC?</source>
        <translation>ما الذي يفتح بياناتك على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Everyone sees only what is their own: drafts, outbox and pods.</source>
        <translation>لا يرى كل شخص إلا ما يخصه: المسودات وصندوق الصادر والمجموعات.</translation>
    </message>
    <message>
        <source>Who is using GLL?</source>
        <translation>من يستخدم GLL؟</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>مرحبًا بعودتك، {name}</translation>
    </message>
    <message>
        <source>Your data on this PC is sealed.</source>
        <translation>بياناتك على هذا الحاسوب مختومة.</translation>
    </message>
    <message>
        <source>Locked by {name}</source>
        <translation>أقفله {name}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your PIN, and nobody can read or reset it.</source>
        <translation>لا يمكن لأحد فتح بياناتك من دون رمز PIN الخاص بك، ولا يمكن لأحد قراءته أو إعادة تعيينه.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your password, and nobody can read or reset it.</source>
        <translation>لا يمكن لأحد فتح بياناتك من دون كلمة مرورك، ولا يمكن لأحد قراءتها أو إعادة تعيينها.</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, and nobody can read or reset it.</source>
        <translation>لا يمكن لأحد فتح بياناتك من دون عبارة المرور، ولا يمكن لأحد قراءتها أو إعادة تعيينها.</translation>
    </message>
    <message>
        <source>What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.</source>
        <translation>ما استلمه المجتمع في أمان لديه. أما ما لم يُرسَل بعد من هذا الحاسوب فلا يمكن إنقاذه من دون ذلك.</translation>
    </message>
    <message>
        <source>Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, and you sign in anew with your e-mail and the password of the community.</source>
        <translation>أعد المحاولة حين تتذكر. وإلا فيزيل المسؤول عن هذا الحاسوب حسابك من هنا، من دون أن يتمكن من قراءته، وتسجّل الدخول من جديد ببريدك الإلكتروني وكلمة مرورك في المجتمع.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>رمز PIN هذا غير صحيح.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>أعد المحاولة؛ يُميَّز بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>كلمة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>GLL could not open your data</source>
        <translation>تعذّر على GLL فتح بياناتك</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as your data is free.</source>
        <translation>تُفتح النافذة تلقائيًا حالما تصبح بياناتك متاحة.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة ذاكرة USB</translation>
    </message>
    <message>
        <source>You read what is public, and draft. You can become a member later.</source>
        <translation>تقرأ ما هو عام وتكتب مسودات. ويمكنك أن تصبح عضوًا لاحقًا.</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>طلب العضوية</translation>
    </message>
    <message>
        <source>First: which community? Its stick tells it without a connection, its address with one.</source>
        <translation>أولًا: أي مجتمع؟ تدل عليه ذاكرة USB منه من دون اتصال، أو عنوانه مع اتصال.</translation>
    </message>
</context>
<context>
    <name>Governing</name>
    <message>
        <source>They are let in.</source>
        <translation>تم القبول.</translation>
    </message>
    <message>
        <source>They see the pod after their next sync.</source>
        <translation>تظهر لهم المجموعة بعد مزامنتهم القادمة.</translation>
    </message>
    <message>
        <source>Declined. They read your reason after their next sync.</source>
        <translation>رُفض الطلب. يقرأ صاحبه السبب بعد مزامنته القادمة.</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>تمت إضافتهم.</translation>
    </message>
    <message>
        <source>Remove {name} from the pod?</source>
        <translation>إزالة {name} من المجموعة؟</translation>
    </message>
    <message>
        <source>What they wrote here stays, and what they have not sent is kept aside for them.</source>
        <translation>يبقى ما كتبه هنا، وما لم يرسله يُحفظ جانبًا له.</translation>
    </message>
    <message>
        <source>The pod goes from their PCs when they sync next; what they copied they have.</source>
        <translation>تزول المجموعة من حواسيبه عند مزامنته القادمة؛ أما ما نسخه فيبقى لديه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>Leave this pod?</source>
        <translation>مغادرة هذه المجموعة؟</translation>
    </message>
    <message>
        <source>What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it.</source>
        <translation>ما كتبته يبقى للآخرين. وما لم يُرسَل بعد يُحفظ جانبًا في صندوق الصادر: أجرِ المزامنة أولًا إن كان ينبغي أن يصل إليهم.</translation>
    </message>
    <message>
        <source>All of the pod goes from this PC with the next sync; to come back you ask to join.</source>
        <translation>تزول المجموعة كلها من هذا الحاسوب مع المزامنة القادمة؛ وللعودة تطلب الانضمام.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>You have left the pod.</source>
        <translation>غادرت المجموعة.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>البقاء فيها</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>أُعيد فتح المجموعة.</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>أرشفة هذه المجموعة؟</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>يبقى كل ما فيها مقروءًا لأعضائها.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator opens it again.</source>
        <translation>لا يمكن لأحد الكتابة فيها بعد ذلك، حتى يعيد أحد الميسّرين فتحها.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>المجموعة مؤرشفة.</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>What was found, by kind</source>
        <translation>النتائج بحسب النوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The pod</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>مرحلة المستند</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back to {pod}</source>
        <translation>العودة إلى {pod}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First of all</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>The pages of the window</source>
        <translation>صفحات النافذة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>يحسن أن تعرف</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About GLL…</source>
        <translation>حول GLL…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>كل المساعدة</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>الاختصارات (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>مُعادة</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>the text of today</source>
        <translation>نص اليوم</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the post</source>
        <translation>سجل تعديلات الرسالة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>نص الإصدار</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through. Every version stays readable.</source>
        <translation>الكلمات المضافة تحتها خط، والكلمات المحذوفة يشطبها خط. تبقى كل الإصدارات مقروءة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History: who wrote when</source>
        <translation>سجل التعديلات: من كتب ومتى</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>لم يكتب أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>النص كما كان آنذاك</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare with the text of today</source>
        <translation>المقارنة بنص اليوم</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Make the text what it was then</source>
        <translation>إعادة النص إلى ما كان عليه آنذاك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>قراءة حزمة من USB</translation>
    </message>
    <message>
        <source>Write your first post – it will wait safely</source>
        <translation>اكتب رسالتك الأولى – ستنتظر في أمان</translation>
    </message>
    <message>
        <source>Posts arrive with a sync or on a stick; after that they can be read offline.</source>
        <translation>تصل الرسائل مع مزامنة أو على ذاكرة USB؛ وبعدها يمكن قراءتها من دون اتصال.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>مرحبًا، {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>Nobody has signed in to {community} here yet.</source>
        <translation>لم يسجّل أحد الدخول إلى {community} هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing has been synced on this PC yet.</source>
        <translation>لم تجرِ أي مزامنة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Last complete sync: {time}</source>
        <translation>آخر مزامنة كاملة: {time}</translation>
    </message>
    <message>
        <source>{size} for the library</source>
        <translation>للمكتبة {size}</translation>
    </message>
    <message>
        <source>Last night: {moved}.</source>
        <translation>الليلة الماضية: {moved}.</translation>
    </message>
    <message>
        <source>Nothing new has come since then. What others write comes with the next sync.</source>
        <translation>لم يصل جديد منذ ذلك الحين. يصل ما يكتبه الآخرون مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Replies to you</source>
        <translation>ردود عليك</translation>
    </message>
    <message>
        <source>Worth reading first</source>
        <translation>الأولى بالقراءة</translation>
    </message>
    <message>
        <source>New on this PC</source>
        <translation>الجديد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{who} in “{title}”: {text}</source>
        <translation>كتب {who} في «{title}»: {text}</translation>
    </message>
    <message>
        <source>you have written here</source>
        <translation>كتبتَ هنا</translation>
    </message>
    <message>
        <source>Sync for the first time</source>
        <translation>إجراء أول مزامنة</translation>
    </message>
    <message>
        <source>what the community has written comes to this PC, to be read offline</source>
        <translation>يصل ما كتبه المجتمع إلى هذا الحاسوب ليُقرأ من دون اتصال</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>إعادة المزامنة</translation>
    </message>
    <message>
        <source>the last complete one is more than a week ago</source>
        <translation>مضى على آخر مزامنة كاملة أكثر من أسبوع</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>طلب العضوية</translation>
    </message>
    <message>
        <source>a form that keeps itself; it needs no connection</source>
        <translation>نموذج يُحفظ تلقائيًا ولا يحتاج إلى اتصال</translation>
    </message>
    <message>
        <source>Go on with your registration</source>
        <translation>متابعة طلب تسجيلك</translation>
    </message>
    <message>
        <source>it is kept as you type, and not sent yet</source>
        <translation>يُحفظ أثناء الكتابة ولم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Send your registration</source>
        <translation>إرسال طلب تسجيلك</translation>
    </message>
    <message>
        <source>by internet (2 kB), on a stick, or as a short code by e-mail</source>
        <translation>عبر الإنترنت (2 كيلوبايت) أو على ذاكرة USB أو كرمز قصير بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ask what has become of your registration</source>
        <translation>السؤال عمّا آل إليه طلب تسجيلك</translation>
    </message>
    <message>
        <source>by internet (2 kB), or with the answer that a stick or an e-mail has brought</source>
        <translation>عبر الإنترنت (2 كيلوبايت)، أو بالجواب الذي جاء على ذاكرة USB أو بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mend your registration, and hand it in again</source>
        <translation>تصحيح طلب تسجيلك وتسليمه من جديد</translation>
    </message>
    <message>
        <source>all that you filled in is still there</source>
        <translation>كل ما ملأته ما زال موجودًا</translation>
    </message>
    <message>
        <source>what is public can be read before you are a member</source>
        <translation>يمكن قراءة ما هو عام قبل أن تصبح عضوًا</translation>
    </message>
    <message>
        <source>Finish your draft “{name}”</source>
        <translation>إكمال مسودتك «{name}»</translation>
    </message>
    <message>
        <source>Look around in your pod “{name}”</source>
        <translation>التعرّف على مجموعتك «{name}»</translation>
    </message>
    <message>
        <source>you have not been there yet</source>
        <translation>لم تزرها بعد</translation>
    </message>
    <message>
        <source>Sign off “{name}”</source>
        <translation>المصادقة على «{name}»</translation>
    </message>
    <message>
        <source>it is under review, and you have not signed its latest version</source>
        <translation>هو قيد المراجعة، ولم تصادق على آخر إصدار منه</translation>
    </message>
    <message>
        <source>Write your first post</source>
        <translation>كتابة رسالتك الأولى</translation>
    </message>
    <message>
        <source>it waits safely until the next sync</source>
        <translation>تنتظر في أمان حتى المزامنة القادمة</translation>
    </message>
    <message>
        <source>You read as a guest</source>
        <translation>أنت تقرأ ضيفًا</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>طلب تسجيلك</translation>
    </message>
    <message>
        <source>You can read what is public, and draft; to publish you become a member.</source>
        <translation>يمكنك قراءة ما هو عام وكتابة المسودات؛ وللنشر عليك أن تصبح عضوًا.</translation>
    </message>
    <message>
        <source>What you draft is kept on this PC, and is still there when you sign in.</source>
        <translation>ما تكتبه من مسودات محفوظ على هذا الحاسوب، وستجده عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.</source>
        <translation>ما تكتبه في الأثناء محفوظ على هذا الحاسوب مهما كان الجواب، ولا يُنشر شيء قبل أن تصبح عضوًا.</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>ليست في أي مناقشة</numerusform>
            <numerusform>في مناقشة واحدة</numerusform>
            <numerusform>في مناقشتين</numerusform>
            <numerusform>في %n مناقشات</numerusform>
            <numerusform>في %n مناقشة</numerusform>
            <numerusform>في %n مناقشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>لم يجدها أحد مفيدة</numerusform>
            <numerusform>مفيدة لشخص واحد</numerusform>
            <numerusform>مفيدة لشخصين</numerusform>
            <numerusform>مفيدة لـ%n أشخاص</numerusform>
            <numerusform>مفيدة لـ%n شخصًا</numerusform>
            <numerusform>مفيدة لـ%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>لا عناصر تنتظر الإرسال</numerusform>
            <numerusform>عنصر واحد ينتظر الإرسال</numerusform>
            <numerusform>عنصران ينتظران الإرسال</numerusform>
            <numerusform>%n عناصر تنتظر الإرسال</numerusform>
            <numerusform>%n عنصرًا تنتظر الإرسال</numerusform>
            <numerusform>%n عنصر تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>لا عناصر تتطلب انتباهك</numerusform>
            <numerusform>عنصر واحد يتطلب انتباهك</numerusform>
            <numerusform>عنصران يتطلبان انتباهك</numerusform>
            <numerusform>%n عناصر تتطلب انتباهك</numerusform>
            <numerusform>%n عنصرًا تتطلب انتباهك</numerusform>
            <numerusform>%n عنصر تتطلب انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>لا مسودات بدأتها</numerusform>
            <numerusform>مسودة واحدة بدأتها</numerusform>
            <numerusform>مسودتان بدأتهما</numerusform>
            <numerusform>%n مسودات بدأتها</numerusform>
            <numerusform>%n مسودة بدأتها</numerusform>
            <numerusform>%n مسودة بدأتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>لا عناصر محفوظة جانبًا</numerusform>
            <numerusform>عنصر واحد محفوظ جانبًا</numerusform>
            <numerusform>عنصران محفوظان جانبًا</numerusform>
            <numerusform>%n عناصر محفوظة جانبًا</numerusform>
            <numerusform>%n عنصرًا محفوظة جانبًا</numerusform>
            <numerusform>%n عنصر محفوظة جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>لا تعارضات في رسائلك</numerusform>
            <numerusform>تعارض واحد في رسائلك للتسوية</numerusform>
            <numerusform>تعارضان في رسائلك للتسوية</numerusform>
            <numerusform>%n تعارضات في رسائلك للتسوية</numerusform>
            <numerusform>%n تعارضًا في رسائلك للتسوية</numerusform>
            <numerusform>%n تعارض في رسائلك للتسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>لا قنوات ينتظر السحب فيها قرارك</numerusform>
            <numerusform>قناة واحدة ينتظر السحب فيها قرارك</numerusform>
            <numerusform>قناتان ينتظر السحب فيهما قرارك</numerusform>
            <numerusform>%n قنوات ينتظر السحب فيها قرارك</numerusform>
            <numerusform>%n قناة ينتظر السحب فيها قرارك</numerusform>
            <numerusform>%n قناة ينتظر السحب فيها قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>لا مقترحات تنتظرك</numerusform>
            <numerusform>مقترح واحد ينتظرك</numerusform>
            <numerusform>مقترحان ينتظرانك</numerusform>
            <numerusform>%n مقترحات تنتظرك</numerusform>
            <numerusform>%n مقترحًا تنتظرك</numerusform>
            <numerusform>%n مقترح تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>لا طلبات انضمام تنتظر جوابك</numerusform>
            <numerusform>طلب انضمام واحد ينتظر جوابك</numerusform>
            <numerusform>طلبا انضمام ينتظران جوابك</numerusform>
            <numerusform>%n طلبات انضمام تنتظر جوابك</numerusform>
            <numerusform>%n طلب انضمام تنتظر جوابك</numerusform>
            <numerusform>%n طلب انضمام تنتظر جوابك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>لا مهام توليتها</numerusform>
            <numerusform>مهمة واحدة توليتها</numerusform>
            <numerusform>مهمتان توليتهما</numerusform>
            <numerusform>%n مهام توليتها</numerusform>
            <numerusform>%n مهمة توليتها</numerusform>
            <numerusform>%n مهمة توليتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>لم يُرسل أي عنصر ({people})</numerusform>
            <numerusform>أُرسل عنصر واحد (كتبه {people})</numerusform>
            <numerusform>أُرسل عنصران (كتبهما {people})</numerusform>
            <numerusform>أُرسلت %n عناصر (كتبها {people})</numerusform>
            <numerusform>أُرسل %n عنصرًا (كتبها {people})</numerusform>
            <numerusform>أُرسل %n عنصر (كتبها {people})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>لم يُستلم أي عنصر</numerusform>
            <numerusform>استُلم عنصر واحد</numerusform>
            <numerusform>استُلم عنصران</numerusform>
            <numerusform>استُلمت %n عناصر</numerusform>
            <numerusform>استُلم %n عنصرًا</numerusform>
            <numerusform>استُلم %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>لا عناصر تتطلب الانتباه.</numerusform>
            <numerusform>عنصر واحد يتطلب الانتباه.</numerusform>
            <numerusform>عنصران يتطلبان الانتباه.</numerusform>
            <numerusform>%n عناصر تتطلب الانتباه.</numerusform>
            <numerusform>%n عنصرًا تتطلب الانتباه.</numerusform>
            <numerusform>%n عنصر تتطلب الانتباه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring into the library</source>
        <translation>إدخال إلى المكتبة</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>ما يُدخَل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>As each one says</source>
        <translation>كما يذكر كل منها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Another file for what is there is its new edition</source>
        <translation>ملف آخر لمورد موجود هو طبعته الجديدة</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>ما ستكون النتيجة</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>كما يذكر المصدر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Inside the documents</source>
        <translation>داخل المستندات</translation>
    </message>
</context>
<context>
    <name>InsidePane</name>
    <message>
        <source>{documents}, and more</source>
        <translation>{documents}، وغيرها</translation>
    </message>
</context>
<context>
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>لا رسائل من الآخرين</numerusform>
            <numerusform>رسالة واحدة من الآخرين</numerusform>
            <numerusform>رسالتان من الآخرين</numerusform>
            <numerusform>%n رسائل من الآخرين</numerusform>
            <numerusform>%n رسالة من الآخرين</numerusform>
            <numerusform>%n رسالة من الآخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>لا شيء منك</numerusform>
            <numerusform>واحدة منك</numerusform>
            <numerusform>اثنتان منك</numerusform>
            <numerusform>%n منك</numerusform>
            <numerusform>%n منك</numerusform>
            <numerusform>%n منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>في أقل من أسبوع</numerusform>
            <numerusform>في أسبوع واحد</numerusform>
            <numerusform>في أسبوعين</numerusform>
            <numerusform>في %n أسابيع</numerusform>
            <numerusform>في %n أسبوعًا</numerusform>
            <numerusform>في %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>أخبرت المزامنات عن كل الأسابيع</numerusform>
            <numerusform>لم تُخبر أي مزامنة عن أسبوع واحد</numerusform>
            <numerusform>لم تُخبر أي مزامنة عن أسبوعين</numerusform>
            <numerusform>لم تُخبر أي مزامنة عن %n أسابيع</numerusform>
            <numerusform>لم تُخبر أي مزامنة عن %n أسبوعًا</numerusform>
            <numerusform>لم تُخبر أي مزامنة عن %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>لا عناصر لم تُستلم بعد</numerusform>
            <numerusform>عنصر واحد لم يُستلم بعد</numerusform>
            <numerusform>عنصران لم يُستلما بعد</numerusform>
            <numerusform>%n عناصر لم تُستلم بعد</numerusform>
            <numerusform>%n عنصرًا لم تُستلم بعد</numerusform>
            <numerusform>%n عنصر لم تُستلم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>لا شيء منها منذ أسبوعين أو أكثر</numerusform>
            <numerusform>منها واحد منذ أسبوعين أو أكثر</numerusform>
            <numerusform>منها اثنان منذ أسبوعين أو أكثر</numerusform>
            <numerusform>منها %n منذ أسبوعين أو أكثر</numerusform>
            <numerusform>منها %n منذ أسبوعين أو أكثر</numerusform>
            <numerusform>منها %n منذ أسبوعين أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>لا شيء منشور</numerusform>
            <numerusform>واحد منشور</numerusform>
            <numerusform>اثنان منشوران</numerusform>
            <numerusform>%n منشورة</numerusform>
            <numerusform>%n منشورة</numerusform>
            <numerusform>%n منشورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) on shelves</source>
        <translation>
            <numerusform>لا موارد على الرفوف</numerusform>
            <numerusform>مورد واحد على الرفوف</numerusform>
            <numerusform>موردان على الرفوف</numerusform>
            <numerusform>%n موارد على الرفوف</numerusform>
            <numerusform>%n موردًا على الرفوف</numerusform>
            <numerusform>%n مورد على الرفوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>لا شيء على هذا الحاسوب</numerusform>
            <numerusform>واحد على هذا الحاسوب</numerusform>
            <numerusform>اثنان على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Activity by week</source>
        <translation>النشاط بحسب الأسبوع</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>بداية الأسبوع</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>لا مزامنة</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>مدة انتظار عناصرك</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>تنتظر منذ</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>في صندوق الصادر</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>على USB</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>مستندات مجموعاتك</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>المكتبة بحسب الرف</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Nothing has been written here yet. What others write comes with a sync.</source>
        <translation>لم يُكتب شيء هنا بعد. يصل ما يكتبه الآخرون مع المزامنة.</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>لم يُرسَل شيء ولم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Everything that you wrote has been received.</source>
        <translation>استُلم كل ما كتبته.</translation>
    </message>
    <message>
        <source>No document yet in a pod of yours. A pod is found or proposed under Learning pods.</source>
        <translation>لا مستند بعد في مجموعة من مجموعاتك. تجد المجموعات أو تقترح واحدة تحت «مجموعات التعلّم».</translation>
    </message>
    <message>
        <source>Nothing stands on a shelf yet. The library&apos;s catalogue comes with a sync or on a stick.</source>
        <translation>لا شيء على الرفوف بعد. يصل فهرس المكتبة مع المزامنة أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>النشاط بحسب الأسبوع</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>البيانات المستهلكة</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>مدة انتظار عناصرك</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>مستندات مجموعاتك</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>المكتبة بحسب الرف</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>The chosen item</source>
        <translation>العنصر المختار</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>كُتب {time}</translation>
    </message>
    <message>
        <source>You can read {stream} again.</source>
        <translation>يمكنك قراءة {stream} من جديد.</translation>
    </message>
    <message>
        <source>You are no longer in {stream}.</source>
        <translation>لم تعد عضوًا في {stream}.</translation>
    </message>
    <message>
        <source>There is no receipt for it, and only you can read it here.</source>
        <translation>لا إيصال استلام له، ولا يقرؤه هنا غيرك.</translation>
    </message>
    <message>
        <source>It can be sent when you are admitted again.</source>
        <translation>يمكن إرساله عند قبولك من جديد.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>استرجاع وتعديل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>عرض في المكتبة</translation>
    </message>
    <message>
        <source>Show in Learning pods</source>
        <translation>عرض في مجموعات التعلّم</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>عرض في المنتدى</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصه</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>{name} wants to join</source>
        <translation>طلب انضمام من {name}</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>Everybody in the community can read what you write here.</source>
        <translation>يمكن لكل من في المجتمع قراءة ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>رفض لهذا السبب</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Show what is kept</source>
        <translation>عرض ما يُحتفظ به</translation>
    </message>
    <message>
        <source>A shelf or a rule keeps it.</source>
        <translation>محتفَظ به بموجب رف أو قاعدة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It stays on this PC until you let it go.</source>
        <translation>يبقى على هذا الحاسوب حتى تلغي الاحتفاظ به.</translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>لم يصل بعد: {size}.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>Choose at least one thing; what you choose is added up here.</source>
        <translation>اختر شيئًا واحدًا على الأقل؛ ويُجمع هنا حجم ما تختاره.</translation>
    </message>
    <message>
        <source>Nothing more would be kept by this today; what comes later would.</source>
        <translation>لا يضيف هذا شيئًا اليوم؛ لكنه يشمل ما يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>{resources} more; still to come: {size}.</source>
        <translation>يضاف: {resources}؛ ولم يصل بعد: {size}.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>لم تعد تحتفظ به.</translation>
    </message>
    <message>
        <source>Its files stay until their room is needed.</source>
        <translation>تبقى ملفاته إلى أن تلزم مساحتها.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>حُذف العنصر.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Kept on this PC</source>
        <translation>محتفَظ به على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>كل الموارد</translation>
    </message>
    <message>
        <source>Keep more…</source>
        <translation>الاحتفاظ بالمزيد…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إلغاء الاحتفاظ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC yet</source>
        <translation>لا شيء محتفَظًا به على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first.</source>
        <translation>الفهرس موجود هنا، أما المستندات فلا. اختر مستندات مفردة من القائمة، أو رفوفًا أو موضوعات أو لغات بكاملها؛ ثم اجلبها عندما يكون الاتصال جيدًا، والنصوص أولًا.</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>اختيار ما يُحتفظ به</translation>
    </message>
    <message>
        <source>Look through the catalogue</source>
        <translation>تصفّح الفهرس</translation>
    </message>
    <message>
        <source>{file} of {files}</source>
        <translation>{file} من {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} من {size}</translation>
    </message>
    <message>
        <source>still to come: {cost}</source>
        <translation>لم يصل بعد: {cost}</translation>
    </message>
    <message>
        <source>The library takes {size} on this PC.</source>
        <translation>تشغل المكتبة {size} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>المساحة الحرة على القرص: {size}.</translation>
    </message>
    <message>
        <source>It may take {size}.</source>
        <translation>الحد الأقصى لها {size}.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحتفظ به</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>في صندوق الصادر</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>على USB</translation>
    </message>
    <message>
        <source>Received by GLL</source>
        <translation>استلمه GLL</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Remove me from this PC</source>
        <translation>إزالة حسابي من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Written into {folder}: you can import it on another device.</source>
        <translation>كُتبت في المجلد {folder}: يمكنك استيرادها على جهاز آخر.</translation>
    </message>
    <message>
        <source>Everything that you wrote here was received by the community.</source>
        <translation>استلم المجتمع كل ما كتبته هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>استلم المجتمع كل العناصر:</numerusform>
            <numerusform>عنصر واحد لم يستلمه المجتمع بعد:</numerusform>
            <numerusform>عنصران لم يستلمهما المجتمع بعد:</numerusform>
            <numerusform>%n عناصر لم يستلمها المجتمع بعد:</numerusform>
            <numerusform>%n عنصرًا لم يستلمها المجتمع بعد:</numerusform>
            <numerusform>%n عنصر لم يستلمها المجتمع بعد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the community, the files of the library stay here for the others, and you can sign in again anywhere.</source>
        <translation>يُزال نهائيًا من هذا الحاسوب مجلدك ومفتاحك وكل ما لا يقرؤه سواك. ويبقى ما استُلم لدى المجتمع، وتبقى ملفات المكتبة هنا للآخرين، ويمكنك تسجيل الدخول من جديد في أي مكان.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>لم يُستلم بعد</translation>
    </message>
    <message>
        <source>Your registration: {name}</source>
        <translation>تسجيلك: {name}</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>الإبقاء على حسابي</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>الإرسال أولًا</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove, and lose these</source>
        <translation>إزالة مع فقدان هذه العناصر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The record was copied for your reference manager.</source>
        <translation>نُسخت البطاقة لبرنامج إدارة المراجع.</translation>
    </message>
    <message>
        <source>The link was copied. In a post or a document it opens this resource.</source>
        <translation>نُسخ الرابط. في رسالة أو مستند يفتح هذا المورد.</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>نُسخ الاستشهاد.</translation>
    </message>
    <message>
        <source>No library on this PC yet</source>
        <translation>لا مكتبة على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.</source>
        <translation>يصل الفهرس مع المزامنة أو من ذاكرة USB، ثم يعمل من دون اتصال. ولا تصل المستندات إلا عندما تختار الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>قراءة حزمة من USB</translation>
    </message>
    <message>
        <source>No resource fits the filter</source>
        <translation>لا مورد يطابق التصفية</translation>
    </message>
    <message>
        <source>No resource fits “{words}”</source>
        <translation>لا مورد يطابق «{words}»</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters. Accents and capital letters make no difference.</source>
        <translation>جرّب كلمات أقل أو تصفية أقل. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر لعلامات التشكيل.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>كل الموارد</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>محتفَظ به على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>عرض الكل ({count})</translation>
    </message>
    <message>
        <source>A shelf that is not here</source>
        <translation>رف غير موجود هنا</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>المستندات كاملة</translation>
    </message>
    <message>
        <source>Light versions where there are any</source>
        <translation>النسخ المخففة إن وُجدت</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>all on this PC</source>
        <translation>الكل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{size} still to come</source>
        <translation>لم يصل بعد: {size}</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>الرف {name}</translation>
    </message>
    <message>
        <source>under {size}</source>
        <translation>أقل من {size}</translation>
    </message>
    <message>
        <source>on any shelf</source>
        <translation>على أي رف</translation>
    </message>
    <message>
        <source>on any topic</source>
        <translation>في أي موضوع</translation>
    </message>
    <message>
        <source>of any type</source>
        <translation>من أي نوع</translation>
    </message>
    <message>
        <source>in any language</source>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <source>for any country</source>
        <translation>لأي بلد</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>بأي حجم</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The first {shown} of {total}.</source>
        <translation>أول {shown} من أصل {total}.</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>الرفوف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>العنوان فقط</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>طبعة أحدث</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Its text alone</source>
        <translation>نصه وحده</translation>
    </message>
    <message>
        <source>Light version</source>
        <translation>نسخة مخففة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>السنة الأحدث أولًا</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>الأحدث إضافةً أولًا</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>الأحدث تعديلًا أولًا</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} وآخرون</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{size}, {time} on your link</source>
        <translation>{size}، {time} باتصالك الحالي</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>نحو {count} د</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>نحو {count} س</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Write the list down; librarians change the library here</source>
        <translation>تصدير القائمة؛ يغيّر أمناء المكتبة المكتبة من هنا</translation>
    </message>
    <message>
        <source>Library: what can be done</source>
        <translation>المكتبة: ما يمكن فعله</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>New shelf…</source>
        <translation>رف جديد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Edit {resources}…</source>
        <translation>تعديل: {resources}…</translation>
    </message>
    <message>
        <source>Withdraw {resources}</source>
        <translation>سحب: {resources}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Keep on this PC, or let go</source>
        <translation>الاحتفاظ به على هذا الحاسوب، أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>طباعة ما هو معروض</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>محتفَظ به على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>MB a week</source>
        <translation>ميغابايت في الأسبوع</translation>
    </message>
    <message>
        <source>Money a week</source>
        <translation>المال في الأسبوع</translation>
    </message>
    <message>
        <source>MB a sync</source>
        <translation>ميغابايت في المزامنة</translation>
    </message>
    <message>
        <source>Money a sync</source>
        <translation>المال في المزامنة</translation>
    </message>
    <message>
        <source>Minutes a sync</source>
        <translation>الدقائق في المزامنة</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>A sync</source>
        <translation>كل مزامنة</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Bring what I keep</source>
        <translation>جلب ما أحتفظ به</translation>
    </message>
    <message>
        <source>Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. Text only: no files come or go with a sync. What you keep comes with a sync where it is free.</source>
        <translation>تسري حدود الميغابايت والمال حيث تدفع؛ والمزامنة التي تبلغ أحدها تنتهي بسلام. النص فقط: لا تصل ملفات ولا تُرسَل مع المزامنة. ويصل ما تحتفظ به مع المزامنة حيث الاتصال مجاني.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Hours for files</source>
        <translation>ساعات الملفات</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Kilobytes a second for files</source>
        <translation>كيلوبايت في الثانية للملفات</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>الساعات، مثل ‎22:00-06:00</translation>
    </message>
    <message>
        <source>Speed, kB a second</source>
        <translation>السرعة، كيلوبايت/ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Write to {address} in your mail program?</source>
        <translation>الكتابة إلى {address} في برنامج البريد؟</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>فتح {host} في المتصفح؟</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>في اسم الموقع أحرف قد تشبه غيرها. هل تعرفه؟</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>الاتصال غير محمي: يمكن للآخرين الاطلاع عليه وتغييره.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter: title, author, topic…</source>
        <translation>تصفية: العنوان، المؤلف، الموضوع…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show all resources again</source>
        <translation>عرض كل الموارد من جديد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>يكفي هذا العدد من الأحرف.</numerusform>
            <numerusform>حرف آخر من فضلك.</numerusform>
            <numerusform>حرفان آخران من فضلك.</numerusform>
            <numerusform>%n أحرف أخرى من فضلك.</numerusform>
            <numerusform>%n حرفًا آخر من فضلك.</numerusform>
            <numerusform>%n حرف آخر من فضلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>What opens your data on this PC</source>
        <translation>ما يفتح بياناتك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>ما يفتحها الآن</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>Nothing: whoever uses this PC may open it</source>
        <translation>لا شيء: يمكن لكل من يستخدم هذا الحاسوب فتحها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>عدد أرقام رمز PIN من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>الإدخالان غير متطابقين بعد.</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.</source>
        <translation>يحجب رمز PIN بياناتك عن الزملاء، ومع مخزن مفاتيح هذا الحاسوب عن سارق القرص أيضًا. لا يمكن لأحد قراءته أو إعادة تعيينه.</translation>
    </message>
    <message>
        <source>A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.</source>
        <translation>تحجب كلمة المرور بياناتك عمّن بيده الحاسوب أيضًا. لا يمكن لأحد قراءتها أو إعادة تعيينها: اختر كلمة ستتذكرها.</translation>
    </message>
    <message>
        <source>Right where you alone use this system account.</source>
        <translation>يناسبك إن كنت وحدك تستخدم حساب النظام هذا.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something new: a post, or what the page is for</source>
        <translation>شيء جديد: رسالة، أو ما خُصصت له الصفحة</translation>
    </message>
    <message>
        <source>Undo what was deleted or archived last</source>
        <translation>التراجع عن آخر حذف أو أرشفة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text at its plain size</source>
        <translation>النص بحجمه العادي</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>إفساح المكان لشخص آخر</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة هذه الصفحة</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه الاختصارات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>For other places</source>
        <translation>لأماكن أخرى</translation>
    </message>
    <message>
        <source>A bundle brings posts and documents to places without a connection; it is signed, and can be made by those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks.</source>
        <translation>تنقل الحزمة الرسائل والمستندات إلى أماكن بلا اتصال؛ وهي موقَّعة، ويُعدّها المسؤولون عن المكتبة. وتخبرهم بطاقة الموقع بما هو موجود على هذا الحاسوب، فلا يجلبون إلا ما ينقصه.</translation>
    </message>
    <message>
        <source>New bundle…</source>
        <translation>حزمة جديدة…</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>إعداد بطاقة موقع…</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New bundle on {stick}</source>
        <translation>حزمة جديدة على {stick}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>There are no shelves yet.</source>
        <translation>لا رفوف بعد.</translation>
    </message>
    <message>
        <source>There are no streams yet.</source>
        <translation>لا قنوات بعد.</translation>
    </message>
    <message>
        <source>You are in no pod yet.</source>
        <translation>لست في أي مجموعة بعد.</translation>
    </message>
    <message>
        <source>{file}: what was there on {day}</source>
        <translation>الملف {file}: ما كان هناك في {day}</translation>
    </message>
    <message>
        <source>Only what this site lacks: {size} instead of {all}.</source>
        <translation>فقط ما ينقص هذا الموقع: {size} بدلًا من {all}.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and the posts of every open stream.</source>
        <translation>مع الأعضاء والفهرس ورسائل كل القنوات المفتوحة.</translation>
    </message>
    <message>
        <source>With the members and the catalogue, without posts.</source>
        <translation>مع الأعضاء والفهرس، من دون رسائل.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and {streams}.</source>
        <translation>مع الأعضاء والفهرس، وكذلك: {streams}.</translation>
    </message>
    <message>
        <source>Choose the site&apos;s card first.</source>
        <translation>اختر بطاقة الموقع أولًا.</translation>
    </message>
    <message>
        <source>Choose a shelf, a stream or a pod.</source>
        <translation>اختر رفًا أو قناة أو مجموعة.</translation>
    </message>
    <message>
        <source>That is more than the {size} that are free on the stick: choose less.</source>
        <translation>هذا أكثر من المساحة الحرة على ذاكرة USB ({size}): اختر أقل.</translation>
    </message>
    <message>
        <source>For some members alone: a stick can be read by anybody who finds it.</source>
        <translation>لبعض الأعضاء وحدهم: ذاكرة USB يمكن أن يقرأها أي شخص يجدها.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Anybody, and PCs that have nothing yet</source>
        <translation>لأي شخص، وللحواسيب التي ليس عليها شيء بعد</translation>
    </message>
    <message>
        <source>A site whose card I have: only what it lacks</source>
        <translation>لموقع لديّ بطاقته: فقط ما ينقصه</translation>
    </message>
    <message>
        <source>No site card chosen yet.</source>
        <translation>لم تُختر بطاقة موقع بعد.</translation>
    </message>
    <message>
        <source>Choose its site card…</source>
        <translation>اختيار بطاقة الموقع…</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>ما يوضع عليها</translation>
    </message>
    <message>
        <source>Everything that all members may read</source>
        <translation>كل ما يجوز لجميع الأعضاء قراءته</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>ما أختاره</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>رفوف المكتبة</translation>
    </message>
    <message>
        <source>Streams of the forum</source>
        <translation>قنوات المنتدى</translation>
    </message>
    <message>
        <source>Your pods, sealed for their members</source>
        <translation>مجموعاتك، مختومة لأعضائها</translation>
    </message>
    <message>
        <source>Choose a site card</source>
        <translation>اختيار بطاقة موقع</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>بطاقات المواقع (*.gllsite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>عرض OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>جدول بيانات OpenDocument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>صورة (JPEG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>صورة (WebP)</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>صوت (MP3)</translation>
    </message>
    <message>
        <source>Sound (M4A)</source>
        <translation>صوت (M4A)</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>فيلم (MP4)</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Let them facilitate no more</source>
        <translation>إنهاء دور الميسّر</translation>
    </message>
    <message>
        <source>Let them facilitate</source>
        <translation>إسناد دور الميسّر</translation>
    </message>
    <message>
        <source>Remove from the pod…</source>
        <translation>إزالة من المجموعة…</translation>
    </message>
    <message>
        <source>What can be done: {name}</source>
        <translation>ما يمكن فعله: {name}</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Take people in</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>أعضاء المجتمع</translation>
    </message>
    <message>
        <source>They are in as soon as this is synced, and see all that was ever said here.</source>
        <translation>ينضمون حالما تتم مزامنة ذلك، ويرون كل ما قيل هنا من قبل.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Leave the pod…</source>
        <translation>مغادرة المجموعة…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>أرشفة المجموعة…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Wi-Fi {name}</source>
        <translation>واي فاي {name}</translation>
    </message>
    <message>
        <source>A Wi-Fi</source>
        <translation>شبكة واي فاي</translation>
    </message>
    <message>
        <source>A cable</source>
        <translation>كابل</translation>
    </message>
    <message>
        <source>A mobile network</source>
        <translation>شبكة هاتف محمول</translation>
    </message>
    <message>
        <source>A network that this PC cannot name</source>
        <translation>شبكة لا يعرف هذا الحاسوب اسمها</translation>
    </message>
    <message>
        <source>Is this a connection you pay for? ({network})</source>
        <translation>هل تدفع ثمن هذا الاتصال؟ ({network})</translation>
    </message>
    <message>
        <source>Until you say that it is free, nothing comes that you have not asked for.</source>
        <translation>ما لم تقل إنه مجاني، لا يصل شيء لم تطلبه.</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>نعم، مدفوع</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>لا، مجاني</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألني لاحقًا</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
    <message>
        <source>When there is a link</source>
        <translation>عند توفر الاتصال</translation>
    </message>
    <message>
        <source>When there is a link, and every hour</source>
        <translation>عند توفر الاتصال، وكل ساعة</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>موعد المزامنة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>“Only when I ask” is for links that cost money: no byte moves before you ask.</source>
        <translation>«عندما أطلب فقط» للاتصالات المدفوعة: لا يُنقل أي بايت قبل أن تطلب.</translation>
    </message>
    <message>
        <source>As this PC is set up</source>
        <translation>كما هو مضبوط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوسيط</translation>
    </message>
    <message>
        <source>The name and the password are kept in your encrypted data and not shown again.</source>
        <translation>يُحفظ الاسم وكلمة المرور في بياناتك المشفّرة ولا يظهران مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It can be changed later.</source>
        <translation>يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>مستند فارغ</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Since you looked last</source>
        <translation>منذ اطلاعك الأخير</translation>
    </message>
    <message>
        <source>Nothing has changed. What others do comes with the next sync.</source>
        <translation>لم يتغير شيء. يصل ما يفعله الآخرون مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعت عليه</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Tell the community</source>
        <translation>إخبار المجتمع</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>My note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>What you want to remember of it. Only you see it, on this PC.</source>
        <translation>ما تريد أن تتذكره عنه. لا يراه غيرك، على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Kept on this PC {time}</source>
        <translation>حُفظت على هذا الحاسوب {time}</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} has answered you in “{name}”</source>
        <translation>رد عليك {who} في «{name}»</translation>
    </message>
    <message>
        <source>{who} mentions you in “{name}”</source>
        <translation>ذكرك {who} في «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be accepted</source>
        <translation>تعذّر قبول «{name}»</translation>
    </message>
    <message>
        <source>Your proposal “{name}” has come back</source>
        <translation>أُعيد إليك مقترحك «{name}»</translation>
    </message>
    <message>
        <source>Your proposal “{name}” is approved</source>
        <translation>قُبل مقترحك «{name}»</translation>
    </message>
    <message>
        <source>Your request to join “{name}” was declined</source>
        <translation>رُفض طلبك الانضمام إلى «{name}»</translation>
    </message>
    <message>
        <source>You are in the pod “{name}” now</source>
        <translation>أنت الآن في المجموعة «{name}»</translation>
    </message>
    <message>
        <source>{who} waits for your answer: “{name}”</source>
        <translation>ينتظر {who} جوابك: «{name}»</translation>
    </message>
    <message>
        <source>Your post in “{name}” was changed on two devices</source>
        <translation>عُدّلت رسالتك في «{name}» على جهازين</translation>
    </message>
    <message>
        <source>Two have changed the same sentence in your document “{name}”</source>
        <translation>عدّل شخصان الجملة نفسها في مستندك «{name}»</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>ما يخصك</translation>
    </message>
    <message>
        <source>Nothing needs you. Replies to you and answers to what you asked for appear here.</source>
        <translation>لا شيء يحتاج إليك. تظهر هنا الردود عليك والأجوبة عما طلبته.</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>خارج هذه النافذة</translation>
    </message>
    <message>
        <source>Tell me through the system while I work in other windows</source>
        <translation>تلقّي الإشعارات عبر النظام أثناء عملي في نوافذ أخرى</translation>
    </message>
    <message>
        <source>It says how many notices are new, and never what stands in them.</source>
        <translation>يذكر النظام عدد الإشعارات الجديدة، ولا يذكر مضمونها أبدًا.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>“{stick}” since {time}</source>
        <translation>«{stick}» منذ {time}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>A thread that is not here</source>
        <translation>مناقشة غير موجودة هنا</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>مجموعات التعلّم</translation>
    </message>
    <message>
        <source>A resource that is not here</source>
        <translation>مورد غير موجود هنا</translation>
    </message>
    <message>
        <source>So that the pod can be sealed for this PC</source>
        <translation>ليتسنى ختم المجموعة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>بطاقة غير موجودة هنا</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>مناقشة جديدة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Marked as useful</source>
        <translation>وضع علامة «مفيد»</translation>
    </message>
    <message>
        <source>No longer marked as useful</source>
        <translation>إزالة علامة «مفيد»</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سحب رسالة</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>إعادة رسالة</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>مورد جديد</translation>
    </message>
    <message>
        <source>Change of a resource</source>
        <translation>تعديل مورد</translation>
    </message>
    <message>
        <source>Resource withdrawn</source>
        <translation>سحب مورد</translation>
    </message>
    <message>
        <source>Resource put back</source>
        <translation>إعادة مورد</translation>
    </message>
    <message>
        <source>New shelf</source>
        <translation>رف جديد</translation>
    </message>
    <message>
        <source>Change of a shelf</source>
        <translation>تعديل رف</translation>
    </message>
    <message>
        <source>Shelf withdrawn</source>
        <translation>سحب رف</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>إجابة عن مقترح</translation>
    </message>
    <message>
        <source>Request to join a pod</source>
        <translation>طلب انضمام إلى مجموعة</translation>
    </message>
    <message>
        <source>Change of a pod</source>
        <translation>تعديل مجموعة</translation>
    </message>
    <message>
        <source>Leaving a pod</source>
        <translation>مغادرة مجموعة</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>مستند جديد</translation>
    </message>
    <message>
        <source>Edit of a document</source>
        <translation>تعديل مستند</translation>
    </message>
    <message>
        <source>Change of a document&apos;s card</source>
        <translation>تعديل بطاقة مستند</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>تعديل تعليق</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>إصدار مستند</translation>
    </message>
    <message>
        <source>Work on a section</source>
        <translation>عمل على قسم</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>ملف مشترك</translation>
    </message>
    <message>
        <source>Note on a product</source>
        <translation>ملاحظة على منتج</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>This PC&apos;s key, for sticks</source>
        <translation>مفتاح هذا الحاسوب، لذاكرات USB</translation>
    </message>
    <message>
        <source>Something newer than this version</source>
        <translation>شيء أحدث من هذا الإصدار</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>it will wait safely</source>
        <translation>ستنتظر في أمان</translation>
    </message>
    <message>
        <source>What you write is saved as you type. What you have not sent yet stands here.</source>
        <translation>ما تكتبه يُحفظ أثناء الكتابة. وما لم ترسله بعد تجده هنا.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>What you send without a connection waits here and leaves with the next sync.</source>
        <translation>ما ترسله من دون اتصال ينتظر هنا ويُرسل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء قيد الانتظار</translation>
    </message>
    <message>
        <source>What was not sent yet when a stream was taken away from you stands here.</source>
        <translation>ما لم يكن قد أُرسل عندما سُحبت منك قناة تجده هنا.</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>لا شيء محفوظ جانبًا</translation>
    </message>
    <message>
        <source>If the community cannot accept something, it stands here with the reason.</source>
        <translation>إذا تعذّر على المجتمع قبول شيء، فستجده هنا مع السبب.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>لا شيء يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Everything that GLL has received from you is listed here, with the time of its receipt.</source>
        <translation>كل ما استلمه GLL منك مذكور هنا، مع وقت إيصال استلامه.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Written to {file}: {amount}.</source>
        <translation>كُتب في {file}: {amount}.</translation>
    </message>
    <message>
        <source>All of it is still here too.</source>
        <translation>كل ذلك لا يزال هنا أيضًا.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>موجود هنا من قبل: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. Sync, then import once more.</source>
        <translation>استُبعد: {count}. أجرِ المزامنة ثم استورد مرة أخرى.</translation>
    </message>
    <message>
        <source>New here: {amount}.</source>
        <translation>جديد هنا: {amount}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>حُذفت المسودة.</translation>
    </message>
    <message>
        <source>Items of the box</source>
        <translation>عناصر الصندوق</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Headings appear here: lines that begin with #.</source>
        <translation>تظهر العناوين هنا: الأسطر التي تبدأ بـ #.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Open this file with another program of this PC?</source>
        <translation>فتح هذا الملف ببرنامج آخر على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}، {size}</translation>
    </message>
    <message>
        <source>It is opened as a copy: what you change there is not changed in the library. This program cannot protect you from what a file does in another one.</source>
        <translation>يُفتح بصفته نسخة: ما تغيّره هناك لا يتغير في المكتبة. ولا يمكن لهذا البرنامج حمايتك مما يفعله ملف في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No bundle on this stick</source>
        <translation>لا حزمة على ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Ask your library&apos;s custodian for one. This stick can carry your posts all the same.</source>
        <translation>اطلب حزمة من المسؤول عن مكتبتك. ويمكن لذاكرة USB هذه أن تنقل رسائلك مع ذلك.</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>لا ذاكرة USB موصولة</translation>
    </message>
    <message>
        <source>A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here by itself. Looking at it costs no data and changes nothing.</source>
        <translation>تجلب ذاكرة USB الرسائل والمستندات من دون اتصال، وتأخذ رسائلك معها. أوصل واحدة: تظهر هنا تلقائيًا. الاطلاع عليها لا يستهلك بيانات ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>إعداد بطاقة موقع…</translation>
    </message>
    <message>
        <source>You are in. What is in this pod comes with the next sync.</source>
        <translation>انضممت. يصل محتوى هذه المجموعة مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Then you can read and write here without a connection.</source>
        <translation>بعدها يمكنك القراءة والكتابة هنا من دون اتصال.</translation>
    </message>
    <message>
        <source>Change what is said here…</source>
        <translation>تعديل ما يقال هنا…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>{name} wants to join</source>
        <translation>طلب انضمام من {name}</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All pods</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Choose a pod</source>
        <translation>اختر مجموعة</translation>
    </message>
    <message>
        <source>A learning pod is a small group that makes something together: a guideline, a brief, an answer. You can be in any number of them.</source>
        <translation>مجموعة التعلّم مجموعة صغيرة تُنجز شيئًا معًا: دليلًا إرشاديًا أو موجزًا أو إجابة. يمكنك الانضمام إلى أي عدد منها.</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>اقتراح مجموعة</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The one that was chosen when this PC was set up.</source>
        <translation>العبارة التي اختيرت عند إعداد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>هل نسيت؟</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Your own, for this PC.</source>
        <translation>الخاص بك لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your own, for this PC; it is not the one of the community.</source>
        <translation>الخاصة بك لهذا الحاسوب؛ وليست كلمة مرورك في المجتمع.</translation>
    </message>
    <message>
        <source>Password for this PC</source>
        <translation>كلمة المرور لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>إعادة المحاولة الآن</numerusform>
            <numerusform>إعادة المحاولة بعد ثانية واحدة</numerusform>
            <numerusform>إعادة المحاولة بعد ثانيتين</numerusform>
            <numerusform>إعادة المحاولة بعد %n ثوانٍ</numerusform>
            <numerusform>إعادة المحاولة بعد %n ثانية</numerusform>
            <numerusform>إعادة المحاولة بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcCard</name>
    <message>
        <source>For everybody on this PC</source>
        <translation>لكل من يستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Space for the library&apos;s files</source>
        <translation>المساحة لملفات المكتبة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Hours for everybody&apos;s files</source>
        <translation>ساعات ملفات الجميع</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Speed outside of these hours</source>
        <translation>السرعة خارج هذه الساعات</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>غ.ب</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>الساعات، مثل ‎22:00-06:00</translation>
    </message>
    <message>
        <source>Speed outside of them</source>
        <translation>السرعة خارجها</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>كيلوبايت/ث</translation>
    </message>
    <message>
        <source>The smaller of these limits and your own holds.</source>
        <translation>يسري الأصغر من هذه الحدود وحدودك.</translation>
    </message>
    <message>
        <source>Whoever looks after this PC has chosen this; see Settings.</source>
        <translation>اختار هذا المسؤول عن هذا الحاسوب؛ انظر الإعدادات.</translation>
    </message>
</context>
<context>
    <name>PdfBar</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-‎)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>تكبير (Ctrl++‎)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>بعرض النافذة (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>بحث في هذا المستند (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>فتح ببرنامج آخر…</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
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
        <translation>فتح ببرنامج آخر…</translation>
    </message>
</context>
<context>
    <name>PeopleBinder</name>
    <message>
        <source>A new folder for what was not received</source>
        <translation>مجلد جديد لما لم يُستلم</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>This PC and its people</source>
        <translation>هذا الحاسوب ومستخدموه</translation>
    </message>
    <message>
        <source>Your data opens</source>
        <translation>تُفتح بياناتك</translation>
    </message>
    <message>
        <source>Change what opens it…</source>
        <translation>تغيير ما يفتحها…</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>الأشخاص هنا</translation>
    </message>
    <message>
        <source>Looks after this PC</source>
        <translation>المسؤول عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>People here may do without a PIN</source>
        <translation>يمكن للأشخاص هنا الاستغناء عن رمز PIN</translation>
    </message>
    <message>
        <source>Hand the care of this PC to</source>
        <translation>نقل مسؤولية هذا الحاسوب إلى</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Hand the care on</source>
        <translation>نقل المسؤولية إلى</translation>
    </message>
    <message>
        <source>Remove me from this PC…</source>
        <translation>إزالة حسابي من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>without a PIN: for whoever uses this system account</source>
        <translation>من دون رمز PIN: لكل من يستخدم حساب النظام هذا</translation>
    </message>
    <message>
        <source>with your PIN</source>
        <translation>برمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>with your passphrase</source>
        <translation>بعبارة مرورك</translation>
    </message>
    <message>
        <source>with your password for this PC</source>
        <translation>بكلمة مرورك لهذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Type a few letters of a name</source>
        <translation>اكتب بضعة أحرف من الاسم</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>أشخاص مطابقون</translation>
    </message>
    <message>
        <source>{name}; press to leave them out</source>
        <translation>اضغط لاستبعاد {name}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People on this PC</source>
        <translation>الأشخاص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>opens without a PIN</source>
        <translation>يُفتح من دون رمز PIN</translation>
    </message>
    <message>
        <source>opens with a PIN</source>
        <translation>يُفتح برمز PIN</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>يُفتح بعبارة مرور</translation>
    </message>
    <message>
        <source>opens with a password</source>
        <translation>يُفتح بكلمة مرور</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>لم يسجّل الدخول بعد</translation>
    </message>
    <message>
        <source>{how} · looks after this PC</source>
        <translation>{how} · المسؤول عن هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Before you sync</source>
        <translation>قبل المزامنة</translation>
    </message>
    <message>
        <source>What a sync would move</source>
        <translation>ما ستنقله المزامنة</translation>
    </message>
    <message>
        <source>Asking what a sync would move costs less than 2 kB.</source>
        <translation>الاستعلام عما ستنقله المزامنة يكلّف أقل من 2 كيلوبايت.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>كم ستكلّف؟</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>The server&apos;s history has changed since the last sync; only a sync can tell.</source>
        <translation>تغيّر سجل الخادم منذ آخر مزامنة؛ ولا تكشف ذلك إلا المزامنة.</translation>
    </message>
    <message>
        <source>To send: {amount}</source>
        <translation>للإرسال: {amount}</translation>
    </message>
    <message>
        <source>About {amount}</source>
        <translation>نحو {amount}</translation>
    </message>
    <message>
        <source>Over: {network}</source>
        <translation>عبر: {network}</translation>
    </message>
    <message>
        <source>It stops at {limit}, as you have chosen.</source>
        <translation>تتوقف عند {limit}، كما اخترت.</translation>
    </message>
    <message>
        <source>Asked for {size}.</source>
        <translation>كلفة الاستعلام: {size}.</translation>
    </message>
    <message>
        <source>To receive: nothing new</source>
        <translation>للاستلام: لا جديد</translation>
    </message>
    <message>
        <source>To receive: {amount}</source>
        <translation>للاستلام: {amount}</translation>
    </message>
    <message>
        <source>Behind it: {amount}</source>
        <translation>بعدها: {amount}</translation>
    </message>
    <message>
        <source>The others: {size}</source>
        <translation>غيرها: {size}</translation>
    </message>
    <message>
        <source>Members and streams</source>
        <translation>الأعضاء والقنوات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>A new stream</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Price of a megabyte</source>
        <translation>سعر الميغابايت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>This pod is archived: it takes no new members.</source>
        <translation>هذه المجموعة مؤرشفة: لا تقبل أعضاء جددًا.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>أرشفة المجموعة…</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>أرشفة هذه المجموعة؟</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>يبقى كل ما فيها مقروءًا لأعضائها.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator or you open it again.</source>
        <translation>لا يمكن لأحد الكتابة فيها بعد ذلك، حتى تعيد فتحها أنت أو أحد الميسّرين.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>You have asked to join. A facilitator will answer.</source>
        <translation>طلبت الانضمام. سيجيبك أحد الميسّرين.</translation>
    </message>
    <message>
        <source>You wrote: {message}</source>
        <translation>كتبت: {message}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع الطلب</translation>
    </message>
    <message>
        <source>Join this pod</source>
        <translation>الانضمام إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>What is said and written here is for members alone. Its facilitators answer: {people}.</source>
        <translation>ما يقال ويُكتب هنا للأعضاء وحدهم. يجيب ميسّروها: {people}.</translation>
    </message>
    <message>
        <source>A word to the facilitators</source>
        <translation>كلمة إلى الميسّرين</translation>
    </message>
    <message>
        <source>You may leave this empty. Everybody in the community can read it.</source>
        <translation>يمكن تركها فارغة. يمكن لكل من في المجتمع قراءتها.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>You can ask without a connection: it waits in your outbox until the next sync.</source>
        <translation>يمكنك الطلب من دون اتصال: ينتظر في صندوق الصادر حتى المزامنة القادمة.</translation>
    </message>
    <message>
        <source>You were not let in when you asked.</source>
        <translation>لم يُقبل طلبك.</translation>
    </message>
    <message>
        <source>The facilitator wrote: {reason}</source>
        <translation>كتب الميسّر: {reason}</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <translation>يمكنك الطلب من جديد.</translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>لا طلبات انضمام</numerusform>
            <numerusform>طلب انضمام واحد</numerusform>
            <numerusform>طلبا انضمام</numerusform>
            <numerusform>%n طلبات انضمام</numerusform>
            <numerusform>%n طلب انضمام</numerusform>
            <numerusform>%n طلب انضمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>مشاركة %n ملف مع {pod}؟</numerusform>
            <numerusform>مشاركة ملف واحد مع {pod}؟</numerusform>
            <numerusform>مشاركة ملفين مع {pod}؟</numerusform>
            <numerusform>مشاركة %n ملفات مع {pod}؟</numerusform>
            <numerusform>مشاركة %n ملفًا مع {pod}؟</numerusform>
            <numerusform>مشاركة %n ملف مع {pod}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>لا تعليقات مفتوحة</numerusform>
            <numerusform>تعليق مفتوح واحد</numerusform>
            <numerusform>تعليقان مفتوحان</numerusform>
            <numerusform>%n تعليقات مفتوحة</numerusform>
            <numerusform>%n تعليقًا مفتوحًا</numerusform>
            <numerusform>%n تعليق مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>لا مستندات تغيّرت أو فيها تعارض</numerusform>
            <numerusform>مستند واحد تغيّر أو فيه تعارض</numerusform>
            <numerusform>مستندان تغيّرا أو فيهما تعارض</numerusform>
            <numerusform>%n مستندات تغيّرت أو فيها تعارض</numerusform>
            <numerusform>%n مستندًا تغيّرت أو فيها تعارض</numerusform>
            <numerusform>%n مستند تغيّرت أو فيها تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>لا مهام مفتوحة</numerusform>
            <numerusform>مهمة مفتوحة واحدة</numerusform>
            <numerusform>مهمتان مفتوحتان</numerusform>
            <numerusform>%n مهام مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodFacts</name>
    <message>
        <source>What this pod is for</source>
        <translation>الغرض من هذه المجموعة</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What is to come of it</source>
        <translation>ما ينبغي أن ينتج عنها</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PodNews</name>
    <message>
        <source>{who} wrote in “{title}”</source>
        <translation>كتب {who} في «{title}»</translation>
    </message>
    <message>
        <source>{who} began the document “{title}”</source>
        <translation>بدأ {who} المستند «{title}»</translation>
    </message>
    <message>
        <source>{who} edited “{title}”</source>
        <translation>عدّل {who} «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on “{title}”</source>
        <translation>علّق {who} على «{title}»</translation>
    </message>
    <message>
        <source>{who} named the version “{title}”</source>
        <translation>سمّى {who} الإصدار «{title}»</translation>
    </message>
    <message>
        <source>{who} added the task “{title}”</source>
        <translation>أضاف {who} المهمة «{title}»</translation>
    </message>
    <message>
        <source>{who} has done “{title}”</source>
        <translation>أنجز {who} «{title}»</translation>
    </message>
    <message>
        <source>{who} shared “{title}”</source>
        <translation>شارك {who} «{title}»</translation>
    </message>
    <message>
        <source>{who} is in the pod now</source>
        <translation>انضم {who} إلى المجموعة</translation>
    </message>
    <message>
        <source>{who} has left the pod</source>
        <translation>غادر {who} المجموعة</translation>
    </message>
</context>
<context>
    <name>PodSections</name>
    <message>
        <source>Pod home</source>
        <translation>صفحة المجموعة</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>Pods</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>شخص غير معروف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You are not in this pod</source>
        <translation>لست في هذه المجموعة</translation>
    </message>
    <message>
        <source>Waiting for a facilitator</source>
        <translation>بانتظار ميسّر</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>أنت عضو</translation>
    </message>
    <message>
        <source>You facilitate</source>
        <translation>أنت ميسّر</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>PodsPage</name>
    <message>
        <source>Back to the pod</source>
        <translation>العودة إلى المجموعة</translation>
    </message>
    <message>
        <source>Filter the pods</source>
        <translation>تصفية المجموعات</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>مجموعات التعلّم</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>A document is written in a pod.</source>
        <translation>يُكتب المستند في مجموعة.</translation>
    </message>
    <message>
        <source>Open the pod it is for, and then its documents.</source>
        <translation>افتح المجموعة المخصص لها، ثم مستنداتها.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Posts and receipts on their way</source>
        <translation>رسائل وإيصالات استلام في الطريق</translation>
    </message>
    <message>
        <source>They are sealed for the server: whoever carries the stick sees how many, and no more.</source>
        <translation>هي مختومة للخادم: لا يرى حامل ذاكرة USB إلا عددها.</translation>
    </message>
    <message>
        <source>Put on this stick</source>
        <translation>وضع على ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Nothing of yours waits to be sent.</source>
        <translation>لا شيء لك ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>On this stick, not handed in yet: {amount}</source>
        <translation>على ذاكرة USB هذه، ولم يُسلَّم بعد: {amount}</translation>
    </message>
    <message>
        <source>Handing in needs a connection. Receipts are then put on the stick.</source>
        <translation>يتطلب التسليم اتصالًا. ثم توضع إيصالات الاستلام على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>They say what GLL has received.</source>
        <translation>تذكر ما استلمه GLL.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>PostColumn</name>
    <message>
        <source>Posts of the thread</source>
        <translation>رسائل المناقشة</translation>
    </message>
</context>
<context>
    <name>PostTimes</name>
    <message>
        <source>Written {time}</source>
        <translation>كُتبت {time}</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>عُدّلت {time}</translation>
    </message>
    <message>
        <source>The server&apos;s receipt of {time} is kept on this PC.</source>
        <translation>إيصال استلام الخادم بتاريخ {time} محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is safe on this PC and goes out with the next sync.</source>
        <translation>في أمان على هذا الحاسوب وتُرسل مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>It is safe on this PC, and on a stick as well; whichever is first takes it to the server.</source>
        <translation>في أمان على هذا الحاسوب، وكذلك على ذاكرة USB؛ يوصلها إلى الخادم أسبقهما.</translation>
    </message>
    <message>
        <source>The outbox says why, and what to do next.</source>
        <translation>يذكر صندوق الصادر السبب، وما يمكنك فعله.</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Post by {author}, {when}</source>
        <translation>رسالة من {author}، {when}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>مفيد</translation>
    </message>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>لم يجدها أحد مفيدة</numerusform>
            <numerusform>مفيد، شخص واحد</numerusform>
            <numerusform>مفيد، شخصان</numerusform>
            <numerusform>مفيد، %n أشخاص</numerusform>
            <numerusform>مفيد، %n شخصًا</numerusform>
            <numerusform>مفيد، %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · edited</source>
        <translation>{when} · معدَّلة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>In reply to {author}</source>
        <translation>رد على {author}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>لا إصدارات أخرى لهذا النص</numerusform>
            <numerusform>إصدار واحد لهذا النص، كُتب من دون علم بغيره</numerusform>
            <numerusform>إصداران لهذا النص، كُتب كل منهما من دون علم بالآخر</numerusform>
            <numerusform>%n إصدارات لهذا النص، كُتب كل منها من دون علم بغيره</numerusform>
            <numerusform>%n إصدارًا لهذا النص، كُتب كل منها من دون علم بغيره</numerusform>
            <numerusform>%n إصدار لهذا النص، كُتب كل منها من دون علم بغيره</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>سُحبت على جهاز وعُدّلت على آخر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Withdrawn by its author, {when}</source>
        <translation>سحبها كاتبها، {when}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>What is marked in the post is quoted</source>
        <translation>يُقتبس ما حُدّد في الرسالة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>لا إصدارات أخرى</numerusform>
            <numerusform>إصدار آخر</numerusform>
            <numerusform>إصداران آخران</numerusform>
            <numerusform>%n إصدارات أخرى</numerusform>
            <numerusform>%n إصدارًا آخر</numerusform>
            <numerusform>%n إصدار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>معاينة المستند</translation>
    </message>
    <message>
        <source>The text is long: this is the section in which you are writing.</source>
        <translation>النص طويل: هذا هو القسم الذي تكتب فيه.</translation>
    </message>
</context>
<context>
    <name>ProductCards</name>
    <message>
        <source>Goes on from {title}</source>
        <translation>انطلاقًا من {title}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما الذي نتج عنها</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>A place that is not named</source>
        <translation>مكان غير مسمّى</translation>
    </message>
    <message>
        <source>As adapted: {title}</source>
        <translation>بعد المواءمة: {title}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>تعديل {title}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>سحب {title}</translation>
    </message>
</context>
<context>
    <name>ProductCounts</name>
    <message numerus="yes">
        <source>%n adaptation(s)</source>
        <translation>
            <numerusform>لا مواءمات</numerusform>
            <numerusform>مواءمة واحدة</numerusform>
            <numerusform>مواءمتان</numerusform>
            <numerusform>%n مواءمات</numerusform>
            <numerusform>%n مواءمة</numerusform>
            <numerusform>%n مواءمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductNotes</name>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>يُرسل ذلك مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Your note is in the outbox.</source>
        <translation>ملاحظتك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Your note is withdrawn.</source>
        <translation>سُحبت ملاحظتك.</translation>
    </message>
</context>
<context>
    <name>ProductSection</name>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Nobody has told yet. Have you adapted it to where you work, or do you use it?</source>
        <translation>لم يُخبر أحد بشيء بعد. هل واءمته مع مكان عملك، أو هل تستخدمه؟</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>مكان استخدامه</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>I have adapted it…</source>
        <translation>واءمتُه…</translation>
    </message>
    <message>
        <source>We use it…</source>
        <translation>نستخدمه…</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>المواءمات</translation>
    </message>
    <message>
        <source>I have gone on from it…</source>
        <translation>انطلقتُ منها…</translation>
    </message>
    <message>
        <source>I have gone on from {title}</source>
        <translation>انطلقتُ من {title}</translation>
    </message>
    <message>
        <source>We use this one…</source>
        <translation>نستخدم هذه…</translation>
    </message>
    <message>
        <source>We use {title}</source>
        <translation>نستخدم {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Its files come with the next sync that brings files.</source>
        <translation>تصل ملفاته مع المزامنة القادمة التي تجلب الملفات.</translation>
    </message>
    <message>
        <source>Let its files go</source>
        <translation>إلغاء الاحتفاظ بملفاته</translation>
    </message>
    <message>
        <source>Keep its files on this PC ({size})</source>
        <translation>الاحتفاظ بملفاته على هذا الحاسوب ({size})</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>No level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>National</source>
        <translation>وطني</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>إقليمي</translation>
    </message>
    <message>
        <source>District</source>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>مرفق صحي</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع المحلي</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>قيد التجربة</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>Published: {title}</source>
        <translation>نُشر: {title}</translation>
    </message>
    <message>
        <source>Adapted: {place}</source>
        <translation>مُواءَم: {place}</translation>
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
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>سُجّل دخولك من جديد.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Two or three sentences: who gains what?</source>
        <translation>جملتان أو ثلاث: من المستفيد، وماذا يستفيد؟</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>اختر مجالًا</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <source>Two people at least, so that it goes on when one has no connection for months.</source>
        <translation>شخصان على الأقل، ليستمر العمل عندما يبقى أحدهما بلا اتصال لأشهر.</translation>
    </message>
    <message>
        <source>I have read the rules and say yes to them</source>
        <translation>قرأت القواعد وأوافق عليها</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>إرسال المقترح</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>اذكر الغرض منه.</translation>
    </message>
    <message>
        <source>Choose an area.</source>
        <translation>اختر مجالًا.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Name two facilitators.</source>
        <translation>سمِّ ميسّرَين اثنين.</translation>
    </message>
    <message>
        <source>Read the rules and tick that you say yes to them.</source>
        <translation>اقرأ القواعد وضع علامة على موافقتك عليها.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>الناتج المتوقع</translation>
    </message>
    <message>
        <source>What will be there in the end that others can use? For example a guideline or a brief.</source>
        <translation>ما الذي سيتوفر في النهاية ليستخدمه الآخرون؟ مثلًا دليل إرشادي أو موجز.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>إضافة بلد…</translation>
    </message>
    <message>
        <source>It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it.</source>
        <translation>ينتظر في صندوق الصادر ويُرسل مع المزامنة القادمة. ويجيب عنه منسّقو المجتمع.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>التعريف به</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>الجمهور المقصود</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>من يقودها</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>اقتراح مجموعة</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>اقتراح مجتمع</translation>
    </message>
    <message>
        <source>We are kind to each other, and argue about matters, not about people.</source>
        <translation>نعامل بعضنا بعضًا بلطف، ونناقش الأفكار لا الأشخاص.</translation>
    </message>
    <message>
        <source>Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.</source>
        <translation>لا يُكتب هنا شيء يمكن أن يُعرف به مريض: لا أسماء ولا تواريخ ولا صور ولا أرقام.</translation>
    </message>
    <message>
        <source>What we learn we give back to the community, also what has not worked.</source>
        <translation>ما نتعلمه نعيده إلى المجتمع، ومنه ما لم ينجح.</translation>
    </message>
    <message>
        <source>Facilitators welcome people, answer them, and say when they cannot go on.</source>
        <translation>يرحّب الميسّرون بالناس ويجيبونهم، ويُعلمونهم عندما لا يستطيعون المتابعة.</translation>
    </message>
    <message>
        <source>Everybody in the community can read and write.</source>
        <translation>يمكن لكل من في المجتمع القراءة والكتابة.</translation>
    </message>
    <message>
        <source>What is said in a pod stays in it, unless those who said it agree.</source>
        <translation>ما يقال في مجموعة يبقى فيها، إلا إذا وافق قائلوه.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>مقترحات أخرى</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>اقتراح مجموعة</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>اقتراح مجتمع</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>لا مقترحات</translation>
    </message>
    <message>
        <source>Whoever would like a pod or a community proposes it, also without a connection. The answer stands here.</source>
        <translation>من يرغب في مجموعة أو مجتمع يقترحه، ولو من دون اتصال. وتظهر الإجابة هنا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>صاحب المقترح</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>الناتج المتوقع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>أُعيد مع تعليق</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Change it and send it again</source>
        <translation>تعديله وإعادة إرساله</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع المقترح</translation>
    </message>
    <message>
        <source>Open the pod</source>
        <translation>فتح المجموعة</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Needed when you return it; everybody in the community can read it.</source>
        <translation>لازم عند الإعادة؛ ويمكن لكل من في المجتمع قراءته.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>إعادة مع التعليق</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار إجابة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>مجتمع</translation>
    </message>
</context>
<context>
    <name>Proposer</name>
    <message>
        <source>What you have written stays here.</source>
        <translation>ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>Your proposal is in the outbox.</source>
        <translation>مقترحك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; the answer comes back the same way.</source>
        <translation>يُرسل مع المزامنة القادمة؛ وتعود الإجابة بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>With the next sync it is opened, and everybody learns of it.</source>
        <translation>يُفتح مع المزامنة القادمة، ويعلم به الجميع.</translation>
    </message>
    <message>
        <source>Returned. They read your comment after their next sync.</source>
        <translation>أُعيد. يقرأ صاحبه تعليقك بعد مزامنته القادمة.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>استُرجع.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{version}”</source>
        <translation>نشر «{version}»</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>A knowledge product of the library, for all members: as PDF, Word, a web page and plain text.</source>
        <translation>منتج معرفي في المكتبة لجميع الأعضاء: بصيغة PDF وWord وصفحة ويب ونص عادي.</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>إعداد: {names}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Later versions become the next editions of the same product. The files go out behind the next sync.</source>
        <translation>تصبح الإصدارات اللاحقة الطبعات القادمة من المنتج نفسه. وتُرسل الملفات عقب المزامنة القادمة.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>إبقاء الوضع كما هو</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>The pod shares no pictures yet. Share one among its files; then it can stand here.</source>
        <translation>لم تشارك المجموعة أي صورة بعد. شارك صورة ضمن ملفاتها؛ وعندها يمكن وضعها هنا.</translation>
    </message>
    <message>
        <source>A picture of the pod</source>
        <translation>صورة من المجموعة</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>الاستشهاد بمورد من المكتبة</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>الاستشهاد به</translation>
    </message>
    <message>
        <source>Nothing found. Try other words of its title, or an author&apos;s name.</source>
        <translation>لا نتائج. جرّب كلمات أخرى من عنوانه، أو اسم أحد المؤلفين.</translation>
    </message>
    <message>
        <source>Words of its title, or a name</source>
        <translation>كلمات من عنوانه، أو اسم</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All threads</source>
        <translation>كل المناقشات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Goes to the next unread post (Ctrl+↓)</source>
        <translation>الانتقال إلى الرسالة غير المقروءة التالية (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Print this thread</source>
        <translation>طباعة هذه المناقشة</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>اختر مناقشة</translation>
    </message>
    <message>
        <source>It opens here. What you have read is marked after a moment.</source>
        <translation>تُفتح هنا. وما قرأته يُعلَّم بعد لحظة.</translation>
    </message>
    <message>
        <source>Go to the first unread post</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Your draft is kept here.</source>
        <translation>مسودتك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Decline the suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The text stays as it is. Your reason is shown below the suggestion.</source>
        <translation>يبقى النص كما هو. ويظهر السبب أسفل الاقتراح.</translation>
    </message>
    <message>
        <source>Why not (may stay empty)</source>
        <translation>سبب الرفض (اختياري)</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>All members see it</source>
        <translation>يراه كل الأعضاء</translation>
    </message>
    <message>
        <source>Facilitators see it</source>
        <translation>يراه الميسّرون</translation>
    </message>
    <message>
        <source>Nobody sees it later</source>
        <translation>لا يراه أحد بعد ذلك</translation>
    </message>
    <message>
        <source>With the community since {time}. You hear from them here.</source>
        <translation>لدى المجتمع منذ {time}. يصلك الجواب هنا.</translation>
    </message>
    <message>
        <source>Draft. It is kept on this PC as you type.</source>
        <translation>مسودة. تُحفظ على هذا الحاسوب أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.</source>
        <translation>ينتظر الإرسال: بالإنترنت (2 كيلوبايت)، أو على ذاكرة USB، أو كرمز قصير في رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.</source>
        <translation>أُعيد إليك مع ملاحظات. صحّح النموذج وسلّمه من جديد: لا يضيع شيء من مسوداتك.</translation>
    </message>
    <message>
        <source>Approved. You are a member.</source>
        <translation>قُبل الطلب. أنت عضو.</translation>
    </message>
    <message>
        <source>On USB “{name}” since {time}. The answer comes home on a stick too.</source>
        <translation>على USB «{name}» منذ {time}. ويعود الجواب أيضًا على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Made a code for an e-mail on {time}. Nothing has come back yet.</source>
        <translation>أُعدّ رمز لرسالة بريد إلكتروني: {time}. لم يعد شيء بعد.</translation>
    </message>
    <message>
        <source>Say what you want to be called.</source>
        <translation>اذكر الاسم الذي تريد أن تُسمّى به.</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>أدخل بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>اختر بلدك.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose what you are.</source>
        <translation>اختر صفتك.</translation>
    </message>
    <message>
        <source>Say why you want to take part.</source>
        <translation>اذكر لماذا تريد المشاركة.</translation>
    </message>
    <message>
        <source>Read the three sentences and agree to each.</source>
        <translation>اقرأ الجمل الثلاث ووافق على كل منها.</translation>
    </message>
    <message>
        <source>Choose a password, and type it twice.</source>
        <translation>اختر كلمة مرور واكتبها مرتين.</translation>
    </message>
</context>
<context>
    <name>RegisteringPage</name>
    <message>
        <source>How far it has come</source>
        <translation>إلى أين وصل الطلب</translation>
    </message>
    <message>
        <source>Read what is on the stick</source>
        <translation>قراءة ما على ذاكرة USB</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم النموذج</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>طلب العضوية</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>ذاكرة USB، أو مجلد يقوم مقامها</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Welcome: you are a member now.</source>
        <translation>مرحبًا: أنت عضو الآن.</translation>
    </message>
    <message>
        <source>All that you drafted is still here, and yours.</source>
        <translation>كل مسوداتك ما زالت هنا، وهي لك.</translation>
    </message>
    <message>
        <source>Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft.</source>
        <translation>لا يُنشر شيء مما تكتبه قبل أن يوافق المجتمع. وفي الأثناء تقرأ ما هو عام وتكتب مسودات.</translation>
    </message>
</context>
<context>
    <name>RelationField</name>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Title or author of the other resource</source>
        <translation>عنوان المورد الآخر أو مؤلفه</translation>
    </message>
    <message>
        <source>No resource has these words.</source>
        <translation>لا مورد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>A resource that was withdrawn, or is not here</source>
        <translation>مورد مسحوب، أو غير موجود هنا</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>A newer edition is out</source>
        <translation>صدرت طبعة أحدث</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>على ذاكرة USB {name}</translation>
    </message>
    <message>
        <source>Withdrawn from the library, {when}</source>
        <translation>سُحب من المكتبة، {when}</translation>
    </message>
    <message>
        <source>Do not pass it on.</source>
        <translation>لا تنقله إلى غيرك.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>حل محله {title}</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>فتح ببرنامج آخر…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>برنامج آخر…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the older edition</source>
        <translation>قراءة الطبعة الأقدم</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>إلغاء الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>الاحتفاظ به على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep the light version</source>
        <translation>الاحتفاظ بالنسخة المخففة</translation>
    </message>
    <message>
        <source>Keep the text alone</source>
        <translation>الاحتفاظ بالنص وحده</translation>
    </message>
    <message>
        <source>Keep less of it</source>
        <translation>الاحتفاظ بجزء أقل منه</translation>
    </message>
    <message>
        <source>It is here already, and stays until you let it go.</source>
        <translation>هو هنا من قبل، ويبقى حتى تلغي الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Still to come: {cost}</source>
        <translation>لم يصل بعد: {cost}</translation>
    </message>
    <message>
        <source>Copy as text (APA)</source>
        <translation>نسخ بصيغة نص (APA)</translation>
    </message>
    <message>
        <source>Copy as text (Vancouver)</source>
        <translation>نسخ بصيغة نص (Vancouver)</translation>
    </message>
    <message>
        <source>Copy for a post</source>
        <translation>نسخ لرسالة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>نسخ بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy as RIS</source>
        <translation>نسخ بصيغة RIS</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>فتح {address}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>عرض كل موارد {name}</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>ترجمة لـ</translation>
    </message>
    <message>
        <source>Also in {language}</source>
        <translation>متوفر أيضًا بهذه اللغة: {language}</translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation>متوفر أيضًا بلغة أخرى</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
</context>
<context>
    <name>ResourceField</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>ترجمة لـ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>الرفوف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Keep more on this PC</source>
        <translation>الاحتفاظ بالمزيد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Size of each document</source>
        <translation>حجم كل مستند</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep everything that is…</source>
        <translation>الاحتفاظ بكل ما هو…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase for this PC</source>
        <translation>عبارة مرور لهذا الحاسوب</translation>
    </message>
    <message>
        <source>You type it whenever GLL opens. Nobody can reset it: choose one that you will remember.</source>
        <translation>تكتبها كلما فُتح GLL. ولا يمكن لأحد إعادة تعيينها: اختر عبارة ستتذكرها.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>يكفي هذا العدد من الأحرف.</numerusform>
            <numerusform>حرف آخر من فضلك.</numerusform>
            <numerusform>حرفان آخران من فضلك.</numerusform>
            <numerusform>%n أحرف أخرى من فضلك.</numerusform>
            <numerusform>%n حرفًا آخر من فضلك.</numerusform>
            <numerusform>%n حرف آخر من فضلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Posts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>فقط: {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>في {value}</translation>
    </message>
    <message>
        <source>By {value}</source>
        <translation>بقلم {value}</translation>
    </message>
    <message>
        <source>In the language {value}</source>
        <translation>باللغة: {value}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>منذ {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>حتى {value}</translation>
    </message>
    <message>
        <source>On this PC: {value}</source>
        <translation>على هذا الحاسوب: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>on stick {sticks}</source>
        <translation>على ذاكرة USB {sticks}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Walk through what was found, from the search box</source>
        <translation>التنقل بين النتائج من مربع البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection.</source>
        <translation>اكتب كلمة أو أكثر في المربع أعلاه (Ctrl+K). يُعثر على الرسائل والمستندات والموارد والأشخاص والمجموعات والتعليقات، من دون اتصال.</translation>
    </message>
    <message>
        <source>Find anything on this PC</source>
        <translation>البحث في كل ما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No stream and no pod of yours is called “{name}”</source>
        <translation>لا قناة ولا مجموعة من مجموعاتك اسمها «{name}»</translation>
    </message>
    <message>
        <source>The beginning of its name is enough.</source>
        <translation>يكفي أول الاسم.</translation>
    </message>
    <message>
        <source>Nothing on this PC holds “{words}”</source>
        <translation>لا شيء على هذا الحاسوب يحوي «{words}»</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference.</source>
        <translation>جرّب كلمات أقل أو أقصر، أو تصفية أقل. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر لعلامات التشكيل.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the pod</source>
        <translation>أجزاء المجموعة</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Advice, not a lock</source>
        <translation>تنبيه وليس قفلًا</translation>
    </message>
    <message>
        <source>Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same.</source>
        <translation>اذكر القسم الذي تعمل عليه، ليختار الآخرون غيره. ومع ذلك يمكن للجميع الكتابة في أي مكان.</translation>
    </message>
    <message>
        <source>I work on this section…</source>
        <translation>أعمل على هذا القسم…</translation>
    </message>
    <message>
        <source>Nobody has said so of any section.</source>
        <translation>لم يُعلن أحد ذلك عن أي قسم.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>عرض في النص</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم أعد أعمل عليه</translation>
    </message>
    <message>
        <source>You are working on it</source>
        <translation>أنت تعمل عليه</translation>
    </message>
    <message>
        <source>{name} is working on it</source>
        <translation>يعمل عليه {name}</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}، حتى {day}</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sending file {file} of {files} to the library</source>
        <translation>جارٍ إرسال الملف {file} من {files} إلى المكتبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Paused. What has gone is not sent again; the rest goes behind the next sync.</source>
        <translation>متوقف مؤقتًا. ما أُرسل لا يُرسل مرة أخرى؛ والباقي يُرسل عقب المزامنة القادمة.</translation>
    </message>
    <message>
        <source>They go behind the next sync. The others see the record already, and wait for its files.</source>
        <translation>تُرسل عقب المزامنة القادمة. يرى الآخرون البطاقة من الآن، وينتظرون ملفاتها.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>also with Ctrl + and Ctrl −</source>
        <translation>وكذلك بالمفتاحين Ctrl + و Ctrl −</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Data on this PC</source>
        <translation>البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>المساحة المشغولة</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>نسخ مساره</translation>
    </message>
    <message>
        <source>Export what is mine…</source>
        <translation>تصدير ما يخصّني…</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the key store of this system account.</source>
        <translation>مشفَّرة؛ والمفتاح في مخزن مفاتيح حساب النظام هذا.</translation>
    </message>
    <message>
        <source>Encrypted; the key opens with your passphrase. Nobody can reset it for you.</source>
        <translation>مشفَّرة؛ يُفتح المفتاح بعبارة المرور. ولا يمكن لأحد إعادة تعيينها لك.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the file that this PC&apos;s keeper has named.</source>
        <translation>مشفَّرة؛ والمفتاح في الملف الذي حدّده المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A folder for all that is yours</source>
        <translation>مجلد لكل ما يخصّك</translation>
    </message>
    <message>
        <source>All that is yours is in {folder}.</source>
        <translation>كل ما يخصّك موجود في {folder}.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here has changed.</source>
        <translation>لم يُرسَل شيء، ولم يتغيّر شيء هنا.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>Documents, pictures, sound and film</source>
        <translation>مستندات وصور وصوت وأفلام</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>New shelf</source>
        <translation>رف جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Looking…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign off “{version}”</source>
        <translation>المصادقة على «{version}»</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>You say that you stand behind this version as it is.</source>
        <translation>تعلن أنك تؤيد هذا الإصدار كما هو.</translation>
    </message>
    <message>
        <source>I agree to be named as a contributor, and that it is published under its licence: {licence}.</source>
        <translation>أوافق على ذكر اسمي بين المساهمين، وعلى نشره بترخيصه: {licence}.</translation>
    </message>
    <message>
        <source>I agree to be named, and to publish it</source>
        <translation>أوافق على ذكر اسمي وعلى النشر</translation>
    </message>
    <message>
        <source>Without this it can be signed off, and not be published.</source>
        <translation>من دون ذلك تمكن المصادقة عليه، لكن لا يمكن نشره.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>استرجاع مصادقتي</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the community</source>
        <translation>عنوان المجتمع</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>كما أعطاك إياه المنسّق.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A PIN or a password for this PC</source>
        <translation>رمز PIN أو كلمة مرور لهذا الحاسوب</translation>
    </message>
    <message>
        <source>It was chosen for you when this account was added.</source>
        <translation>اختير لك عند إضافة هذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Make a site card</source>
        <translation>إعداد بطاقة موقع</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>بطاقات المواقع (*.gllsite)</translation>
    </message>
    <message>
        <source>Site card</source>
        <translation>بطاقة موقع</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>استعادة، بتعديل بتاريخ اليوم</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>يعود النص إلى ما كان عليه آنذاك، بتعديل يراه الجميع. ولا يزول شيء من سجل التعديلات.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>الكلمات المضافة تحتها خط، والكلمات المحذوفة يشطبها خط.</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>النص كما كان آنذاك</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>مقارنة بالحالي…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
</context>
<context>
    <name>SittingModel</name>
    <message>
        <source>put back what was deleted</source>
        <translation>أعاد ما حُذف</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Send now (2 kB)</source>
        <translation>إرسال الآن (2 كيلوبايت)</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>وضع على ذاكرة USB…</translation>
    </message>
    <message>
        <source>As a code for an e-mail</source>
        <translation>كرمز لرسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>An answer came by e-mail</source>
        <translation>وصل جواب بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاع الطلب</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Copy all of it into an e-mail to the community. Only the community can read it.</source>
        <translation>انسخه كاملًا في رسالة بريد إلكتروني إلى المجتمع. لا يستطيع قراءته إلا المجتمع.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The e-mail with the answer</source>
        <translation>رسالة البريد التي فيها الجواب</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here.</source>
        <translation>الصق هنا رسالة البريد كاملة.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>إدخال الجواب</translation>
    </message>
    <message>
        <source>They say: {comment}</source>
        <translation>يقول المجتمع: {comment}</translation>
    </message>
    <message>
        <source>Ask what has become of it (2 kB)</source>
        <translation>الاستعلام عن الطلب (2 كيلوبايت)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online – {network}</source>
        <translation>متصل – {network}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لا مزامنة بعد</translation>
    </message>
    <message>
        <source>Last complete sync {time}</source>
        <translation>آخر مزامنة كاملة {time}</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>يفتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>لا شيء قيد الانتظار</translation>
    </message>
    <message>
        <source>{waiting}, {count} of them on USB</source>
        <translation>{waiting}، منها {count} على USB</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>يفتح «المزامنة والبيانات»</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة جارية</translation>
    </message>
    <message>
        <source>This week {used}</source>
        <translation>هذا الأسبوع {used}</translation>
    </message>
    <message>
        <source>This week {used} of {allowed}</source>
        <translation>هذا الأسبوع {used} من {allowed}</translation>
    </message>
    <message>
        <source>Data used this week on connections that you pay for. Opens Sync &amp; data</source>
        <translation>البيانات المستهلكة هذا الأسبوع على الاتصالات التي تدفع ثمنها. يفتح «المزامنة والبيانات»</translation>
    </message>
    <message>
        <source>Space {used}</source>
        <translation>المساحة {used}</translation>
    </message>
    <message>
        <source>Space {used} of {allowed}</source>
        <translation>المساحة {used} من {allowed}</translation>
    </message>
    <message>
        <source>What the library&apos;s files take on this PC. Opens Sync &amp; data</source>
        <translation>ما تشغله ملفات المكتبة على هذا الحاسوب. يفتح «المزامنة والبيانات»</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Sticks</source>
        <translation>ذاكرات USB</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>ذاكرة USB، أو مجلد يقوم مقامها</translation>
    </message>
</context>
<context>
    <name>StickCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>لا رسائل ولا بطاقات</numerusform>
            <numerusform>رسالة أو بطاقة واحدة</numerusform>
            <numerusform>رسالتان أو بطاقتان</numerusform>
            <numerusform>%n رسائل وبطاقات</numerusform>
            <numerusform>%n رسالة وبطاقة</numerusform>
            <numerusform>%n رسالة وبطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>لا رسائل قنوات</numerusform>
            <numerusform>رسائل قناة واحدة</numerusform>
            <numerusform>رسائل قناتين</numerusform>
            <numerusform>رسائل %n قنوات</numerusform>
            <numerusform>رسائل %n قناة</numerusform>
            <numerusform>رسائل %n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>غير مختومة لأي جهاز</numerusform>
            <numerusform>مختومة لجهاز واحد</numerusform>
            <numerusform>مختومة لجهازين</numerusform>
            <numerusform>مختومة لـ %n أجهزة</numerusform>
            <numerusform>مختومة لـ %n جهازًا</numerusform>
            <numerusform>مختومة لـ %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s)</source>
        <translation>
            <numerusform>من دون أجهزة</numerusform>
            <numerusform>من جهاز واحد</numerusform>
            <numerusform>من جهازين</numerusform>
            <numerusform>من %n أجهزة</numerusform>
            <numerusform>من %n جهازًا</numerusform>
            <numerusform>من %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>لا عناصر لك تنتظر الإرسال.</numerusform>
            <numerusform>عنصر واحد لك ينتظر الإرسال.</numerusform>
            <numerusform>عنصران لك ينتظران الإرسال.</numerusform>
            <numerusform>%n عناصر لك تنتظر الإرسال.</numerusform>
            <numerusform>%n عنصرًا لك تنتظر الإرسال.</numerusform>
            <numerusform>%n عنصر لك تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>لا إيصالات استلام لهذا الحاسوب</numerusform>
            <numerusform>إيصال استلام واحد لهذا الحاسوب</numerusform>
            <numerusform>إيصالا استلام لهذا الحاسوب</numerusform>
            <numerusform>%n إيصالات استلام لهذا الحاسوب</numerusform>
            <numerusform>%n إيصال استلام لهذا الحاسوب</numerusform>
            <numerusform>%n إيصال استلام لهذا الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>لا إيصالات استلام لآخرين</numerusform>
            <numerusform>إيصال استلام واحد لآخرين، يبقى على ذاكرة USB</numerusform>
            <numerusform>إيصالا استلام لآخرين، يبقيان على ذاكرة USB</numerusform>
            <numerusform>%n إيصالات استلام لآخرين، تبقى على ذاكرة USB</numerusform>
            <numerusform>%n إيصال استلام لآخرين، تبقى على ذاكرة USB</numerusform>
            <numerusform>%n إيصال استلام لآخرين، تبقى على ذاكرة USB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>لم يستلم GLL شيئًا من عناصرك.</numerusform>
            <numerusform>استلم GLL عنصرًا واحدًا من عناصرك.</numerusform>
            <numerusform>استلم GLL عنصرين من عناصرك.</numerusform>
            <numerusform>استلم GLL %n من عناصرك.</numerusform>
            <numerusform>استلم GLL %n من عناصرك.</numerusform>
            <numerusform>استلم GLL %n من عناصرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>لا شيء من عناصرك يتطلب الانتباه.</numerusform>
            <numerusform>عنصر واحد من عناصرك يتطلب الانتباه: السبب في صندوق الصادر.</numerusform>
            <numerusform>عنصران من عناصرك يتطلبان الانتباه: السبب في صندوق الصادر.</numerusform>
            <numerusform>%n من عناصرك تتطلب الانتباه: السبب في صندوق الصادر.</numerusform>
            <numerusform>%n من عناصرك تتطلب الانتباه: السبب في صندوق الصادر.</numerusform>
            <numerusform>%n من عناصرك تتطلب الانتباه: السبب في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>إيصالات الاستلام كلها موثوق بها.</numerusform>
            <numerusform>إيصال استلام واحد لا يمكن الوثوق به ولم يغيّر شيئًا.</numerusform>
            <numerusform>إيصالا استلام لا يمكن الوثوق بهما ولم يغيّرا شيئًا.</numerusform>
            <numerusform>%n إيصالات استلام لا يمكن الوثوق بها ولم تغيّر شيئًا.</numerusform>
            <numerusform>%n إيصال استلام لا يمكن الوثوق بها ولم تغيّر شيئًا.</numerusform>
            <numerusform>%n إيصال استلام لا يمكن الوثوق بها ولم تغيّر شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>لم يُسلَّم أي عنصر.</numerusform>
            <numerusform>سُلّم عنصر واحد.</numerusform>
            <numerusform>سُلّم عنصران.</numerusform>
            <numerusform>سُلّمت %n عناصر.</numerusform>
            <numerusform>سُلّم %n عنصرًا.</numerusform>
            <numerusform>سُلّم %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>لم يكن أي طرد قد سُلّم من قبل.</numerusform>
            <numerusform>طرد واحد كان قد سُلّم من قبل.</numerusform>
            <numerusform>طردان كانا قد سُلّما من قبل.</numerusform>
            <numerusform>%n طرود كانت قد سُلّمت من قبل.</numerusform>
            <numerusform>%n طردًا كانت قد سُلّمت من قبل.</numerusform>
            <numerusform>%n طرد كانت قد سُلّمت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>سُلّمت كل الطرود.</numerusform>
            <numerusform>تعذّر تسليم طرد واحد، ويبقى على ذاكرة USB.</numerusform>
            <numerusform>تعذّر تسليم طردين، ويبقيان على ذاكرة USB.</numerusform>
            <numerusform>تعذّر تسليم %n طرود، وتبقى على ذاكرة USB.</numerusform>
            <numerusform>تعذّر تسليم %n طردًا، وتبقى على ذاكرة USB.</numerusform>
            <numerusform>تعذّر تسليم %n طرد، وتبقى على ذاكرة USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>لا أجزاء تالفة.</numerusform>
            <numerusform>جزء واحد تالف وقد استُبعد.</numerusform>
            <numerusform>جزءان تالفان وقد استُبعدا.</numerusform>
            <numerusform>%n أجزاء تالفة وقد استُبعدت.</numerusform>
            <numerusform>%n جزءًا تالفة وقد استُبعدت.</numerusform>
            <numerusform>%n جزء تالفة وقد استُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>لا مستندات معلَّمة بأنها مسحوبة.</numerusform>
            <numerusform>مستند واحد معلَّم بأنه مسحوب.</numerusform>
            <numerusform>مستندان معلَّمان بأنهما مسحوبان.</numerusform>
            <numerusform>%n مستندات معلَّمة بأنها مسحوبة.</numerusform>
            <numerusform>%n مستندًا معلَّمة بأنها مسحوبة.</numerusform>
            <numerusform>%n مستند معلَّمة بأنها مسحوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>كل المستندات ({size}) على هذا الحاسوب.</numerusform>
            <numerusform>مستند واحد ({size}) ليس على هذا الحاسوب ويُستبعد.</numerusform>
            <numerusform>مستندان ({size}) ليسا على هذا الحاسوب ويُستبعدان.</numerusform>
            <numerusform>%n مستندات ({size}) ليست على هذا الحاسوب وتُستبعد.</numerusform>
            <numerusform>%n مستندًا ({size}) ليست على هذا الحاسوب وتُستبعد.</numerusform>
            <numerusform>%n مستند ({size}) ليست على هذا الحاسوب وتُستبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقي نحو ساعة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>All streams</source>
        <translation>كل القنوات</translation>
    </message>
</context>
<context>
    <name>StreamPane</name>
    <message>
        <source>Streams</source>
        <translation>القنوات</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>المزامنة جارية…</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>يفتح «المزامنة والبيانات»</translation>
    </message>
    <message>
        <source>File {file} of {files}</source>
        <translation>الملف {file} من {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} من {size}</translation>
    </message>
    <message>
        <source>Sending file {file} of {files}</source>
        <translation>جارٍ إرسال الملف {file} من {files}</translation>
    </message>
    <message>
        <source>{size} from sticks</source>
        <translation>من ذاكرات USB: {size}</translation>
    </message>
    <message>
        <source>Syncs as soon as there is a link</source>
        <translation>تبدأ المزامنة حالما يتوفر الاتصال</translation>
    </message>
    <message>
        <source>Next attempt in a moment</source>
        <translation>المحاولة القادمة بعد لحظة</translation>
    </message>
    <message>
        <source>Next sync in a moment</source>
        <translation>المزامنة القادمة بعد لحظة</translation>
    </message>
    <message>
        <source>The outbox tells why, and what you can do.</source>
        <translation>يذكر صندوق الصادر السبب، وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Your posts are put in order all the same.</source>
        <translation>تُرتَّب رسائلك ترتيبًا صحيحًا مع ذلك.</translation>
    </message>
    <message>
        <source>You are no longer in {streams}.</source>
        <translation>لم تعد عضوًا في {streams}.</translation>
    </message>
    <message>
        <source>All your other streams are as they were.</source>
        <translation>سائر قنواتك كما كانت.</translation>
    </message>
    <message>
        <source>Show what is kept aside</source>
        <translation>عرض المحفوظ جانبًا</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>المزامنة رغم ذلك</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>إعادة المزامنة</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a sync</source>
        <translation>توقفت عند حد الميغابايت المسموح به للمزامنة</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a sync</source>
        <translation>توقفت عند حد المال المسموح به للمزامنة</translation>
    </message>
    <message>
        <source>Stopped at the minutes that you allow a sync</source>
        <translation>توقفت عند حد الدقائق المسموح به للمزامنة</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a week</source>
        <translation>توقفت عند حد الميغابايت المسموح به للأسبوع</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a week</source>
        <translation>توقفت عند حد المال المسموح به للأسبوع</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow files of a sync</source>
        <translation>توقفت عند حد الميغابايت المسموح به لملفات المزامنة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Paused – connection lost</source>
        <translation>متوقفة مؤقتًا – انقطع الاتصال</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
</context>
<context>
    <name>SyncAsking</name>
    <message>
        <source>Asking what a sync would move…</source>
        <translation>جارٍ السؤال عمّا ستنقله المزامنة…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>تغيير الحدود…</translation>
    </message>
    <message>
        <source>Nobody can say what this sync will move.</source>
        <translation>لا أحد يستطيع أن يقول ما ستنقله هذه المزامنة.</translation>
    </message>
    <message>
        <source>This sync would move about {amount}.</source>
        <translation>ستنقل هذه المزامنة نحو {amount}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync &amp; data</source>
        <translation>المزامنة والبيانات</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>البيانات المستهلكة</translation>
    </message>
    <message>
        <source>Nothing has gone over a network yet.</source>
        <translation>لم يمر شيء عبر الشبكة بعد.</translation>
    </message>
    <message>
        <source>data-used</source>
        <translation>البيانات-المستهلكة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل المزامنات</translation>
    </message>
    <message>
        <source>No sync yet.</source>
        <translation>لا مزامنة بعد.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>المزامنات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة جارية</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Stop fetching files</source>
        <translation>إيقاف جلب الملفات</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>آخر مزامنة كاملة</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>المحفوظ هنا</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>المزامنة جارية…</translation>
    </message>
    <message>
        <source>You can go on reading and writing.</source>
        <translation>يمكنك متابعة القراءة والكتابة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ready to sync</source>
        <translation>جاهز للمزامنة</translation>
    </message>
    <message>
        <source>What waits in your outbox is sent first, then what is new is received.</source>
        <translation>يُرسل أولًا ما ينتظر في صندوق الصادر، ثم يُستلم الجديد.</translation>
    </message>
    <message>
        <source>{up} sent, {down} received, {seconds} s</source>
        <translation>أُرسل {up}، واستُلم {down}، {seconds} ث</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا توجد بعد</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Change the task</source>
        <translation>تعديل المهمة</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Nobody yet is fine: then it is for whoever takes it.</source>
        <translation>يمكن ألا تُسند إلى أحد بعد: فتكون لمن يأخذها.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>إضافة المهمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done: {task}</source>
        <translation>أُنجزت: {task}</translation>
    </message>
    <message>
        <source>Change the task {task}</source>
        <translation>تعديل المهمة {task}</translation>
    </message>
    <message>
        <source>Take away the task {task}</source>
        <translation>إزالة المهمة {task}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Late: was due {day}</source>
        <translation>متأخرة: كان موعدها {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>الموعد: {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>إضافة أول مهمة</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>What the pod has agreed to do: who, what, by when. Everybody here can tick it.</source>
        <translation>ما اتفقت المجموعة على عمله: من، وماذا، ومتى. يمكن لكل من هنا وضع علامة الإنجاز.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>بحث في هذا المستند (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Like this PC</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Show all threads with this tag</source>
        <translation>عرض كل المناقشات بهذا الوسم</translation>
    </message>
    <message>
        <source>Tag {tag}: show all threads with it</source>
        <translation>الوسم {tag}: عرض كل المناقشات التي تحمله</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>المناقشات</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Stream</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Show threads without this tag too</source>
        <translation>عرض المناقشات بلا هذا الوسم أيضًا</translation>
    </message>
    <message>
        <source>Only with the tag {tag}; press to show all</source>
        <translation>فقط بالوسم {tag}؛ اضغط لعرض الكل</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools for the text</source>
        <translation>أدوات النص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo what you did last (Ctrl+Z)</source>
        <translation>التراجع عن آخر ما فعلته (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>إعادة (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Another level of heading for this line</source>
        <translation>مستوى آخر لعنوان هذا السطر</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>عريض (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>مائل (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>بنود قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>A small table below this line</source>
        <translation>جدول صغير أسفل هذا السطر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A link to a web page (chosen words: Ctrl+K)</source>
        <translation>رابط إلى صفحة ويب (الكلمات المختارة: Ctrl+K)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>A picture among the pod&apos;s files</source>
        <translation>صورة من ملفات المجموعة</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>استشهاد…</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>الاستشهاد بمورد من المكتبة</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>بحث في المستند (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>bold words</source>
        <translation>كلمات عريضة</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>كلمات الرابط</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Search everything on this PC</source>
        <translation>البحث في كل ما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>{name}: settings, lock, somebody else</source>
        <translation>الحساب {name}: الإعدادات، القفل، شخص آخر</translation>
    </message>
    <message>
        <source>Notices: {words}</source>
        <translation>الإشعارات: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: a post, a document, a pod, a community, a resource</source>
        <translation>إضافة: رسالة، مستند، مجموعة، مجتمع، مورد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>اقتراح مجموعة</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>اقتراح مجتمع</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Sent by you</source>
        <translation>ما أرسلته</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Pod documents</source>
        <translation>مستندات المجموعات</translation>
    </message>
    <message>
        <source>Library catalogue</source>
        <translation>فهرس المكتبة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Connections and the rest</source>
        <translation>الاتصالات وما سواها</translation>
    </message>
    <message>
        <source>{amount} since {day}, {week} of it this week.</source>
        <translation>{amount} منذ {day}، منها {week} هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Data used by day</source>
        <translation>البيانات المستهلكة يوميًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>لم يُنقل شيء</translation>
    </message>
    <message>
        <source>{syncs}, {finished} of them finished.</source>
        <translation>{syncs}، انتهت منها {finished}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>المنقول</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>stopped, or at a limit</source>
        <translation>توقفت، أو بلغت حدًا</translation>
    </message>
    <message>
        <source>cut or failed</source>
        <translation>انقطعت أو فشلت</translation>
    </message>
    <message>
        <source>Syncs of late</source>
        <translation>آخر المزامنات</translation>
    </message>
    <message>
        <source>{week} a week is {day} a day</source>
        <translation>{week} في الأسبوع تعادل {day} في اليوم</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>For example: sent to the ministry</source>
        <translation>مثلًا: أُرسل إلى الوزارة</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>تسمية هذا الإصدار</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>ما ينبغي معرفته عنه</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>إعادة تسمية الإصدار</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>استعادة، بتعديل بتاريخ اليوم</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>يعود النص إلى ما كان عليه آنذاك، بتعديل يراه الجميع. ولا يزول شيء من سجل التعديلات.</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>نص اليوم</translation>
    </message>
    <message>
        <source>The version is being made ready. You can go on writing.</source>
        <translation>جارٍ إعداد الإصدار. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>Published in the library.</source>
        <translation>نُشر في المكتبة.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>يُرسل ذلك مع المزامنة القادمة.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>No version has a name yet. Give the text of today one, to come back to it.</source>
        <translation>لا إصدار له اسم بعد. سمِّ نص اليوم لتتمكن من العودة إليه.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>نص اليوم</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>تسمية هذا الإصدار…</translation>
    </message>
    <message>
        <source>Compare any two</source>
        <translation>مقارنة أي إصدارين</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>الإصدار اللاحق</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Signed off by {names}</source>
        <translation>صادق عليه {names}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>الاطلاع عليه…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Your sign-off…</source>
        <translation>مصادقتك…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>مصادقة…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdrawn by its author</source>
        <translation>سحبها كاتبها</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>They stay shown on this PC until you decide.</source>
        <translation>تبقى معروضة على هذا الحاسوب حتى تقرر.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Keep them shown here</source>
        <translation>إبقاؤها معروضة هنا</translation>
    </message>
</context>
<context>
    <name>Withdrawer</name>
    <message>
        <source>Your post is withdrawn.</source>
        <translation>سُحبت رسالتك.</translation>
    </message>
    <message>
        <source>It leaves the other PCs as they sync.</source>
        <translation>تزول من الحواسيب الأخرى عند مزامنتها.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping where nothing is left half done…</source>
        <translation>التوقف حيث لا يبقى شيء ناقصًا…</translation>
    </message>
    <message>
        <source>Making a bundle on {stick}</source>
        <translation>جارٍ إعداد حزمة على {stick}</translation>
    </message>
    <message>
        <source>Adding from {stick} to this PC</source>
        <translation>تجري الإضافة من {stick} إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reading every byte on {stick}</source>
        <translation>تجري قراءة كل بايت على {stick}</translation>
    </message>
    <message>
        <source>Putting what waits on {stick}</source>
        <translation>جارٍ وضع ما ينتظر على {stick}</translation>
    </message>
    <message>
        <source>Taking in the receipts on {stick}</source>
        <translation>جارٍ إدخال إيصالات الاستلام من {stick}</translation>
    </message>
    <message>
        <source>Handing in what is on {stick}</source>
        <translation>جارٍ تسليم ما على {stick}</translation>
    </message>
    <message>
        <source>Discarding the unfinished bundle on {stick}</source>
        <translation>جارٍ حذف الحزمة غير المكتملة من {stick}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Take away the task “{title}”?</source>
        <translation>إزالة المهمة «{title}»؟</translation>
    </message>
    <message>
        <source>It goes for everybody in the pod.</source>
        <translation>تزول لدى كل من في المجموعة.</translation>
    </message>
    <message>
        <source>A task that is done can also be ticked: then it stays as a memory.</source>
        <translation>المهمة المنجزة يمكن أيضًا وضع علامة عليها: فتبقى تذكيرًا بما أُنجز.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>The task is taken away.</source>
        <translation>أُزيلت المهمة.</translation>
    </message>
    <message>
        <source>The file is shared.</source>
        <translation>تمت مشاركة الملف.</translation>
    </message>
    <message>
        <source>It goes out behind the next sync.</source>
        <translation>يُرسل عقب المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Everybody in the pod can read them, behind the next sync.</source>
        <translation>يمكن لكل من في المجموعة قراءتها عقب المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Withdraw the file “{title}”?</source>
        <translation>سحب الملف «{title}»؟</translation>
    </message>
    <message>
        <source>Nobody in the pod sees it listed any more.</source>
        <translation>لا يراه أحد في قائمة المجموعة بعد ذلك.</translation>
    </message>
    <message>
        <source>Who has copied it elsewhere keeps the copy.</source>
        <translation>من نسخه إلى مكان آخر تبقى نسخته لديه.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The file is withdrawn.</source>
        <translation>سُحب الملف.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>لم يكتب أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation>كتابة: {names}</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saved on this PC {time}</source>
        <translation>حُفظ على هذا الحاسوب {time}</translation>
    </message>
    <message>
        <source>Choose the words first that you would say otherwise.</source>
        <translation>اختر أولًا الكلمات التي تريد صياغتها بشكل آخر.</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>مناقشة جديدة</translation>
    </message>
    <message>
        <source>Reply to {whom}</source>
        <translation>رد على {whom}</translation>
    </message>
    <message>
        <source>Edit your post</source>
        <translation>تعديل رسالتك</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>حُذفت المسودة.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>حُفظت المسودة على هذا الحاسوب {time}</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Stream</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>For example: hand hygiene, maternity</source>
        <translation>مثلًا: نظافة اليدين، الأمومة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>إغلاق؛ المسودة محفوظة</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
        </translation>
    </message>
</context>
</TS>
