<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GLL</source>
        <translation>Giới thiệu GLL</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Nội dung giấy phép</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Protocol of syncs</source>
        <translation>Giao thức đồng bộ</translation>
    </message>
    <message>
        <source>Format of the data file</source>
        <translation>Định dạng tệp dữ liệu</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>Đã sao chép. Hãy dán vào thư gửi người giúp bạn.</translation>
    </message>
    <message>
        <source>GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own.</source>
        <translation>GLL là phần mềm tự do theo giấy phép Apache 2.0. GLL dùng Qt theo LGPL 3: có thể thay Qt bằng phiên bản của riêng mình.</translation>
    </message>
    <message>
        <source>What GLL is shipped with</source>
        <translation>Những gì đi kèm GLL</translation>
    </message>
    <message>
        <source>This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself.</source>
        <translation>Đây là tất cả những gì được sao chép: phiên bản, dung lượng, số đếm và mã. Tên, địa chỉ, nội dung và đường dẫn đã được bỏ đi. Không có gì tự gửi đi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>The comment is withdrawn.</source>
        <translation>Đã gỡ nhận xét.</translation>
    </message>
    <message>
        <source>The document is archived.</source>
        <translation>Tài liệu đã được lưu trữ.</translation>
    </message>
    <message>
        <source>Its text and history stay.</source>
        <translation>Văn bản và lịch sử của nó vẫn còn.</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Đổi tên tài liệu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
</context>
<context>
    <name>AdaptationDialog</name>
    <message>
        <source>An adaptation</source>
        <translation>Bản điều chỉnh</translation>
    </message>
    <message>
        <source>So that others need not begin from nothing. Everybody in the community can read it.</source>
        <translation>Để người khác không phải bắt đầu từ con số không. Mọi người trong cộng đồng đều đọc được.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>For example the place or the people it was made for</source>
        <translation>Ví dụ: địa phương hoặc đối tượng mà bản này phục vụ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Đã thay đổi những gì</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>What came of it (can be told later)</source>
        <translation>Kết quả thu được (có thể bổ sung sau)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
</context>
<context>
    <name>AddingSheet</name>
    <message>
        <source>Add to this PC</source>
        <translation>Thêm vào máy này</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Those on these shelves</source>
        <translation>Tài liệu trên các kệ này</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Các kệ của thư viện</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Không có gì mới</translation>
    </message>
    <message>
        <source>{size} free on this PC</source>
        <translation>còn trống {size} trên máy này</translation>
    </message>
    <message>
        <source>Choose a shelf.</source>
        <translation>Hãy chọn một kệ.</translation>
    </message>
    <message>
        <source>There is too little room on this PC: choose less, or make room.</source>
        <translation>Máy này không đủ chỗ trống: hãy chọn ít hơn hoặc giải phóng bớt chỗ.</translation>
    </message>
    <message>
        <source>Everything that is new</source>
        <translation>Tất cả những gì mới</translation>
    </message>
    <message>
        <source>Only {records}, without documents</source>
        <translation>Chỉ {records}, không có tài liệu</translation>
    </message>
    <message>
        <source>Only documents</source>
        <translation>Chỉ tài liệu</translation>
    </message>
</context>
<context>
    <name>AdoptionDialog</name>
    <message>
        <source>Where it is used</source>
        <translation>Đang được dùng ở đâu</translation>
    </message>
    <message>
        <source>It can be changed later, when it has gone further.</source>
        <translation>Có thể sửa sau, khi việc áp dụng đã tiến xa hơn.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Đã đến bước nào</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>A facility, a district, a ministry …</source>
        <translation>Một cơ sở y tế, một huyện, một bộ…</translation>
    </message>
    <message>
        <source>Since (may stay empty)</source>
        <translation>Từ khi nào (có thể bỏ trống)</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11-22, 2026-11 or 2026</source>
        <translation>Một ngày, một tháng hoặc một năm: 2026-11-22, 2026-11 hoặc 2026</translation>
    </message>
    <message>
        <source>What others should know of it</source>
        <translation>Điều người khác nên biết</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Share and put in</source>
        <translation>Chia sẻ và chèn vào</translation>
    </message>
    <message>
        <source>Everybody in the pod can see them, behind the next sync.</source>
        <translation>Mọi người trong nhóm xem được chúng, sau lần đồng bộ tới.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Making it was interrupted.</source>
        <translation>Việc tạo gói bị gián đoạn.</translation>
    </message>
    <message>
        <source>What is on the stick and good is not written again.</source>
        <translation>Những gì đã ghi tốt trên USB sẽ không phải ghi lại.</translation>
    </message>
    <message>
        <source>A newer bundle of this series has been here.</source>
        <translation>Một gói mới hơn cùng loạt này đã được dùng ở đây.</translation>
    </message>
    <message>
        <source>Nothing newer is replaced by it; it can be read and added all the same.</source>
        <translation>Gói này không thay thế thứ gì mới hơn; vẫn có thể đọc và thêm nó.</translation>
    </message>
    <message>
        <source>Add to this PC…</source>
        <translation>Thêm vào máy này…</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Đọc tại đây</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Kiểm tra từng byte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Choose otherwise…</source>
        <translation>Chọn lại…</translation>
    </message>
    <message>
        <source>Go on making it…</source>
        <translation>Tạo tiếp…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Bỏ…</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message>
        <source>What was done is kept, and it goes on from there.</source>
        <translation>Phần đã làm được giữ lại, và sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished; what is on the stick and good is not written again.</source>
        <translation>Gói được đánh dấu là chưa hoàn tất; những gì đã ghi tốt trên USB sẽ không phải ghi lại.</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>Việc xem không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Finished and checked · {objects} · you may remove {stick}.</source>
        <translation>Đã hoàn tất và kiểm tra · {objects} · có thể rút {stick}.</translation>
    </message>
    <message>
        <source>The stick also opens in any browser: index.html in its folder GLL.</source>
        <translation>USB này cũng mở được bằng mọi trình duyệt: tệp index.html trong thư mục GLL.</translation>
    </message>
    <message>
        <source>The unfinished bundle on {stick} is discarded.</source>
        <translation>Đã bỏ gói chưa hoàn tất trên {stick}.</translation>
    </message>
    <message>
        <source>The stick has its room again; nothing on this PC was changed.</source>
        <translation>USB đã trống trở lại; không có gì trên máy này bị thay đổi.</translation>
    </message>
    <message>
        <source>Added to this PC: {amount}.</source>
        <translation>Đã thêm vào máy này: {amount}.</translation>
    </message>
    <message>
        <source>Everything in it was on this PC already.</source>
        <translation>Mọi thứ trong gói đều đã có trên máy này.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mở thư viện</translation>
    </message>
    <message>
        <source>Nothing of yours waits.</source>
        <translation>Không có gì đang chờ gửi.</translation>
    </message>
    <message>
        <source>{items} put on {stick}.</source>
        <translation>Đã đưa {items} lên {stick}.</translation>
    </message>
    <message>
        <source>They stay in your outbox too until GLL has received them, whichever way is faster.</source>
        <translation>Chúng vẫn ở trong hộp thư đi cho đến khi GLL nhận được, bằng cách nào nhanh hơn.</translation>
    </message>
    <message>
        <source>There was no receipt for this PC on the stick.</source>
        <translation>Trên USB không có biên nhận cho máy này.</translation>
    </message>
    <message>
        <source>The community has said yes: you are a member now.</source>
        <translation>Cộng đồng đã đồng ý: bạn đã là thành viên.</translation>
    </message>
    <message>
        <source>The community has sent your registration back with a comment.</source>
        <translation>Cộng đồng đã trả lại đơn đăng ký kèm nhận xét.</translation>
    </message>
    <message>
        <source>Your registration is with the community.</source>
        <translation>Đơn đăng ký đang ở cộng đồng.</translation>
    </message>
    <message>
        <source>The receipts are on the stick: carry it back to where it came from.</source>
        <translation>Các biên nhận đã ở trên USB: hãy mang USB về nơi gửi đến.</translation>
    </message>
    <message>
        <source>Every byte was read: {bundles}, all as they were signed.</source>
        <translation>Đã đọc từng byte: {bundles}, tất cả đúng như khi được ký.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Show the registration</source>
        <translation>Xem đơn đăng ký</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Mở hộp thư đi</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>còn trống {size}</translation>
    </message>
    <message>
        <source>From {source}, no. {number}</source>
        <translation>Từ {source}, số {number}</translation>
    </message>
    <message>
        <source>A bundle that this PC has begun</source>
        <translation>Gói mà máy này đã bắt đầu tạo</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Một gói</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>Người tạo: {name}</translation>
    </message>
    <message>
        <source>Posts of: {streams}</source>
        <translation>Bài viết của: {streams}</translation>
    </message>
    <message>
        <source>posts of {streams}</source>
        <translation>bài viết của {streams}</translation>
    </message>
    <message>
        <source>the pods {pods}, sealed for their members</source>
        <translation>các nhóm {pods}, niêm phong cho thành viên</translation>
    </message>
    <message>
        <source>everything that all members may read</source>
        <translation>mọi thứ mà tất cả thành viên được đọc</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Đã chọn: {what}</translation>
    </message>
    <message>
        <source>only what the site lacked on {day}</source>
        <translation>chỉ những gì cơ sở còn thiếu vào ngày {day}</translation>
    </message>
    <message>
        <source>Everything in it is on this PC already.</source>
        <translation>Mọi thứ trong gói đều đã có trên máy này.</translation>
    </message>
    <message>
        <source>New for this PC: {amount}</source>
        <translation>Mới đối với máy này: {amount}</translation>
    </message>
    <message>
        <source>Verified, older than what is here</source>
        <translation>Đã xác minh, cũ hơn những gì có ở đây</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác minh</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Chưa hoàn tất</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Mới hơn chương trình này</translation>
    </message>
    <message>
        <source>Another community</source>
        <translation>Của cộng đồng khác</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Chưa xác minh</translation>
    </message>
    <message>
        <source>Altered or damaged</source>
        <translation>Bị sửa đổi hoặc bị hỏng</translation>
    </message>
    <message>
        <source>Signed by {name}, whom the community allows to. The community&apos;s key: {key}</source>
        <translation>Được ký bởi {name}, người được cộng đồng cho phép. Khóa của cộng đồng: {key}</translation>
    </message>
    <message>
        <source>Posts and records</source>
        <translation>Bài viết và bản ghi</translation>
    </message>
    <message>
        <source>Documents, each read back</source>
        <translation>Tài liệu, từng tệp được đọc lại</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Đang kiểm tra những gì đã ghi</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>còn chưa đến một phút</translation>
    </message>
</context>
<context>
    <name>BundlesPage</name>
    <message>
        <source>USB bundles</source>
        <translation>Gói USB</translation>
    </message>
    <message>
        <source>Site card written to {file}.</source>
        <translation>Đã ghi phiếu cơ sở vào {file}.</translation>
    </message>
    <message>
        <source>Send it, or carry it on a stick, to whoever makes bundles for you.</source>
        <translation>Hãy gửi phiếu, hoặc mang bằng USB, đến người tạo gói cho cơ sở.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>A stick is being worked on</source>
        <translation>Đang làm việc với USB</translation>
    </message>
    <message>
        <source>Stop the work on the stick and close?</source>
        <translation>Dừng việc trên USB và đóng?</translation>
    </message>
    <message>
        <source>What was done is kept, and the same work goes on from there.</source>
        <translation>Phần đã làm được giữ lại, và việc này sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>An unfinished bundle</source>
        <translation>Gói chưa hoàn tất</translation>
    </message>
    <message>
        <source>Discard the unfinished bundle on this stick?</source>
        <translation>Bỏ gói chưa hoàn tất trên USB này?</translation>
    </message>
    <message>
        <source>What was written for it goes from the stick. Nothing on this PC is lost.</source>
        <translation>Những gì đã ghi cho gói sẽ bị xóa khỏi USB. Không mất gì trên máy này.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What everybody reads about the pod</source>
        <translation>Những gì mọi người đọc được về nhóm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Sản phẩm dự kiến</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Thêm ngôn ngữ…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Thêm quốc gia…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Also those who are not in it.</source>
        <translation>Kể cả người không thuộc nhóm.</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>Trang cho mọi trình duyệt (*.html)</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Văn bản (*.md)</translation>
    </message>
    <message>
        <source>For another device of yours (*.gllout)</source>
        <translation>Cho một thiết bị khác của mình (*.gllout)</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>Xuất nội dung chưa gửi</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>Nội dung chưa gửi</translation>
    </message>
    <message>
        <source>Import unsent work</source>
        <translation>Nhập nội dung chưa gửi</translation>
    </message>
    <message>
        <source>Unsent work (*.gllout)</source>
        <translation>Nội dung chưa gửi (*.gllout)</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>What changed</source>
        <translation>Những thay đổi</translation>
    </message>
    <message>
        <source>Nothing has changed since you looked last.</source>
        <translation>Không có gì thay đổi kể từ lần xem trước.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>và {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>Đoạn văn, với những chỗ đã thay đổi</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem trong văn bản</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Xem dạng hình</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Save the numbers…</source>
        <translation>Lưu số liệu…</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Lưu hình…</translation>
    </message>
    <message>
        <source>Numbers for a spreadsheet (*.csv)</source>
        <translation>Số liệu cho bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Hình ảnh (*.png)</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng cộng</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check this PC</source>
        <translation>Kiểm tra máy này</translation>
    </message>
    <message>
        <source>Looks at the data, the outbox and the clock, and asks the server for a few kB at most.</source>
        <translation>Xem xét dữ liệu, hộp thư đi và đồng hồ, và hỏi máy chủ nhiều nhất vài kB.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Sửa chữa những gì có thể</translation>
    </message>
    <message>
        <source>Stopped before the end. What was looked at is in order.</source>
        <translation>Đã dừng trước khi xong. Những gì đã kiểm tra đều ổn.</translation>
    </message>
    <message>
        <source>Checking… {done} of {all}</source>
        <translation>Đang kiểm tra… {done}/{all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>This is what was found:</source>
        <translation>Kết quả kiểm tra:</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Mọi thứ đều ổn.</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter: who, since when, in which language, on this PC</source>
        <translation>Lọc: ai viết, từ khi nào, ngôn ngữ nào, có trên máy này</translation>
    </message>
    <message>
        <source>Only in {place}</source>
        <translation>Chỉ trong {place}</translation>
    </message>
    <message>
        <source>Without the filter: {words}</source>
        <translation>Bỏ bộ lọc: {words}</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Những gì tôi viết</translation>
    </message>
    <message>
        <source>What can be opened on this PC</source>
        <translation>Những gì mở được trên máy này</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Trong một tuần qua</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Trong một tháng qua</translation>
    </message>
    <message>
        <source>Since a year ago</source>
        <translation>Trong một năm qua</translation>
    </message>
    <message>
        <source>In a language</source>
        <translation>Theo ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Dung lượng</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Show others too</source>
        <translation>Hiện cả mục khác</translation>
    </message>
    <message>
        <source>Only {name}; press to show others too</source>
        <translation>Chỉ {name}; bấm để hiện cả mục khác</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>I work on “{section}”</source>
        <translation>Nhận viết phần “{section}”</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>Báo cho người khác</translation>
    </message>
    <message>
        <source>Advice, not a lock: everybody can write there all the same.</source>
        <translation>Chỉ là lời báo, không phải khóa: mọi người vẫn viết được ở đó.</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Đến ngày (có thể bỏ trống)</translation>
    </message>
    <message>
        <source>A day, as 2026-11-22</source>
        <translation>Một ngày, như 2026-11-22</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Withdrawn: nothing of the post is shown.</source>
        <translation>Đã gỡ: nội dung bài viết không hiện.</translation>
    </message>
    <message>
        <source>Withdraw again</source>
        <translation>Gỡ lại</translation>
    </message>
    <message>
        <source>Keep the post</source>
        <translation>Giữ bài viết</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Giữ bản này</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Giữ bản kia</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Your combined text</source>
        <translation>Văn bản gộp</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Giữ văn bản này</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Đóng; bản nháp được giữ lại</translation>
    </message>
    <message>
        <source>Begin from: {version}</source>
        <translation>Bắt đầu từ: {version}</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Suggest other words</source>
        <translation>Gợi ý lời khác</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>About the document as a whole</source>
        <translation>Về toàn bộ tài liệu</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation>Nên viết thế nào ở đó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Nội dung nhận xét</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>No comments. Choose some words in the text and say what you think of them.</source>
        <translation>Chưa có nhận xét. Hãy chọn vài từ trong văn bản rồi cho biết ý kiến.</translation>
    </message>
    <message>
        <source>About the chosen words</source>
        <translation>Về những từ đã chọn</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Nhận xét…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Gợi ý lời khác…</translation>
    </message>
    <message>
        <source>Show what is resolved too</source>
        <translation>Hiện cả những gì đã giải quyết</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Nội dung gợi ý</translation>
    </message>
    <message>
        <source>These words are gone from the text.</source>
        <translation>Những từ này không còn trong văn bản.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem trong văn bản</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Giải quyết</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Choose the stick…</source>
        <translation>Chọn USB…</translation>
    </message>
    <message>
        <source>Address of the community</source>
        <translation>Địa chỉ của cộng đồng</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Như điều phối viên đã cho biết.</translation>
    </message>
    <message>
        <source>Ask at this address</source>
        <translation>Hỏi ở địa chỉ này</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Một USB, hoặc thư mục thay cho USB</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>From “{one}” to “{other}”</source>
        <translation>Từ “{one}” đến “{other}”</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Từ thêm vào được gạch chân, từ bỏ đi bị gạch ngang.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Nội dung hai bản giống nhau.</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>và {names}</translation>
    </message>
    <message>
        <source>The paragraph, with what changed</source>
        <translation>Đoạn văn, với những chỗ đã thay đổi</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Your text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Write in your own words. **bold**, - lists and &gt; quotes work.</source>
        <translation>Viết bằng lời của mình. Có thể dùng **chữ đậm**, danh sách - và trích dẫn &gt;.</translation>
    </message>
    <message>
        <source>Preview of your text</source>
        <translation>Xem trước nội dung</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Ngôn ngữ của nội dung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>Tư liệu…</translation>
    </message>
    <message>
        <source>Puts a link to a resource of the library into the text</source>
        <translation>Đặt vào bài một liên kết đến tư liệu trong thư viện</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: {used} of {limit}</source>
        <translation>Quá dài: {used} / {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} / {limit}</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>The conflict</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Từ thêm vào được gạch chân, từ bỏ đi bị gạch ngang.</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Xem trong diễn đàn</translation>
    </message>
    <message>
        <source>Write a combined text</source>
        <translation>Viết văn bản gộp</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>The last text that both had seen</source>
        <translation>Văn bản gần nhất mà cả hai đã thấy</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Trên thiết bị khác</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Two titles</source>
        <translation>Hai tiêu đề</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Hai văn bản</translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Gỡ trên một thiết bị, sửa trên thiết bị khác</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Previous conflict</source>
        <translation>Xung đột trước</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Xung đột tiếp theo</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Đã xử lý.</translation>
    </message>
    <message>
        <source>Your edit goes out with the next sync.</source>
        <translation>Bản sửa sẽ được gửi trong lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>The other version stays in the history.</source>
        <translation>Phiên bản kia vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Đã lưu bản nháp trên máy này: {time}</translation>
    </message>
    <message>
        <source>When you change the same thing on two devices before they have synced, both versions are kept, and you choose here.</source>
        <translation>Khi sửa cùng một thứ trên hai thiết bị trước khi đồng bộ, cả hai phiên bản đều được giữ, và bạn chọn ở đây.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Không có gì cần xử lý</translation>
    </message>
</context>
<context>
    <name>ConflictsPane</name>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Nothing to settle. Where two change the same sentence before they have synced, both texts are kept and stand here.</source>
        <translation>Không có gì cần xử lý. Khi hai người sửa cùng một câu trước khi đồng bộ, cả hai văn bản đều được giữ và hiện ở đây.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem trong văn bản</translation>
    </message>
    <message>
        <source>{one} edited this, {other} deleted it: it was kept</source>
        <translation>{one} sửa, {other} xóa đoạn này: nó đã được giữ lại</translation>
    </message>
    <message>
        <source>{one} and {other} changed the same sentence</source>
        <translation>{one} và {other} sửa cùng một câu</translation>
    </message>
    <message>
        <source>What {name} wrote</source>
        <translation>Nội dung {name} viết</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Take what {name} wrote</source>
        <translation>Lấy nội dung {name} viết</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Lấy cả hai</translation>
    </message>
    <message>
        <source>The text is good as it is</source>
        <translation>Văn bản như vậy là được</translation>
    </message>
    <message>
        <source>Write it myself…</source>
        <translation>Tự viết…</translation>
    </message>
    <message>
        <source>What is to stand there</source>
        <translation>Nội dung sẽ đặt ở đó</translation>
    </message>
    <message>
        <source>Put this there</source>
        <translation>Đặt nội dung này vào</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>This connection</source>
        <translation>Kết nối này</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Có, phải trả tiền</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Không, miễn phí</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Hỏi sau</translation>
    </message>
    <message>
        <source>Do you pay for it?</source>
        <translation>Có phải trả tiền không?</translation>
    </message>
    <message>
        <source>None: the server is on this PC, or it is not known yet</source>
        <translation>Không có: máy chủ ở ngay trên máy này, hoặc chưa biết</translation>
    </message>
    <message>
        <source>Nothing comes here that you have not asked for; your limits hold.</source>
        <translation>Ở đây không có gì tự về khi chưa yêu cầu; các giới hạn đã đặt được áp dụng.</translation>
    </message>
    <message>
        <source>What you have chosen comes by itself here; only the minutes of a sync are limited.</source>
        <translation>Ở đây những gì đã chọn sẽ tự về; chỉ số phút của mỗi lần đồng bộ bị giới hạn.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Các bài</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words. Try fewer of them.</source>
        <translation>Không có gì trong trợ giúp chứa những từ này. Hãy thử ít từ hơn.</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>not in the library: named by the stick</source>
        <translation>không có trong thư viện: tên do USB cho biết</translation>
    </message>
    <message>
        <source>withdrawn: use it no more</source>
        <translation>đã gỡ: đừng dùng nữa</translation>
    </message>
    <message>
        <source>on this PC too</source>
        <translation>cũng có trên máy này</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Filter: words of the title</source>
        <translation>Lọc: từ trong tiêu đề</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>Trở về USB</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Chọn một tài liệu</translation>
    </message>
    <message>
        <source>It opens from the stick: nothing is copied to this PC. Leave the stick in while you read.</source>
        <translation>Tài liệu mở thẳng từ USB: không sao chép gì vào máy này. Hãy để USB cắm trong khi đọc.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Trở về danh sách</translation>
    </message>
    <message>
        <source>Documents on the stick</source>
        <translation>Tài liệu trên USB</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>GLL locks in %n second(s). Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>GLL sẽ khóa sau %n giây. Nhấn một phím hoặc di chuột để tiếp tục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n chuyên mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n cuộc thảo luận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n bài viết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n tư liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside %n document(s) on this PC</source>
        <translation>
            <numerusform>Trong %n tài liệu trên máy này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n bản nháp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n cần xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>đã nhận %n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to come</source>
        <translation>
            <numerusform>%n tệp chưa về</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent</source>
        <translation>
            <numerusform>đã gửi %n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to send</source>
        <translation>
            <numerusform>%n tệp chưa gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>đã nhận %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>đã xác nhận %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your items could not be accepted.</source>
        <translation>
            <numerusform>%n mục đã gửi không được chấp nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent item(s) are kept aside in the Outbox.</source>
        <translation>
            <numerusform>Có %n mục chưa gửi đang được để riêng trong Hộp thư đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {shown} posts in {stream} would be withdrawn.</source>
        <translation>
            <numerusform>%n trong số {shown} bài viết ở {stream} sẽ bị gỡ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) ahead.</source>
        <translation>
            <numerusform>Đồng hồ của máy này nhanh %n phút.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC is %n minute(s) behind.</source>
        <translation>
            <numerusform>Đồng hồ của máy này chậm %n phút.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minute(s)</source>
        <translation>
            <numerusform>Đồng bộ tiếp sau %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Thử lại sau %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ready to read.</source>
        <translation>
            <numerusform>%n mục đã sẵn sàng để đọc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {expected} are ready to read.</source>
        <translation>
            <numerusform>%n / {expected} mục đã sẵn sàng để đọc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s)</source>
        <translation>
            <numerusform>%n lần đồng bộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Folder of documents</source>
        <translation>Thư mục tài liệu</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Bảng (CSV)</translation>
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
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã thay đổi</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Đã có sẵn</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>Không lấy đúng như nguồn ghi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị bỏ qua</translation>
    </message>
    <message>
        <source>What the new ones do not say</source>
        <translation>Những gì tư liệu mới không ghi</translation>
    </message>
    <message>
        <source>{part}: {count} of {total}</source>
        <translation>{part}: {count} / {total}</translation>
    </message>
    <message>
        <source>Looking at {done} of {total}</source>
        <translation>Đang xem {done} / {total}</translation>
    </message>
    <message>
        <source>Bringing in {done} of {total}</source>
        <translation>Đang nhập {done} / {total}</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}.</source>
        <translation>Mới: {added}. Đã thay đổi: {changed}.</translation>
    </message>
    <message>
        <source>New: {added}.</source>
        <translation>Mới: {added}.</translation>
    </message>
    <message>
        <source>is not one of the common words</source>
        <translation>không phải một thuật ngữ chung</translation>
    </message>
    <message>
        <source>is no year</source>
        <translation>không phải là năm</translation>
    </message>
    <message>
        <source>is no DOI</source>
        <translation>không phải là DOI</translation>
    </message>
    <message>
        <source>is no address of a web page</source>
        <translation>không phải địa chỉ trang web</translation>
    </message>
    <message>
        <source>is too long, and was cut</source>
        <translation>quá dài và đã bị cắt bớt</translation>
    </message>
    <message>
        <source>are too many; the first are kept</source>
        <translation>quá nhiều; chỉ giữ những mục đầu</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>không có tiêu đề</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>không có ở đó</translation>
    </message>
    <message>
        <source>lies outside of the folder, or behind a link</source>
        <translation>nằm ngoài thư mục, hoặc sau một liên kết</translation>
    </message>
    <message>
        <source>is of a kind that the library does not take</source>
        <translation>thuộc loại mà thư viện không nhận</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>is the same file as another</source>
        <translation>trùng với một tệp khác</translation>
    </message>
    <message>
        <source>gives no text: it is kept as a file alone</source>
        <translation>không có văn bản: chỉ giữ tệp</translation>
    </message>
    <message>
        <source>{title}: the same file</source>
        <translation>{title}: cùng một tệp</translation>
    </message>
    <message>
        <source>{title}: the same DOI</source>
        <translation>{title}: cùng DOI</translation>
    </message>
    <message>
        <source>{title}: the same title and year</source>
        <translation>{title}: cùng tiêu đề và năm</translation>
    </message>
    <message>
        <source>twice in this source</source>
        <translation>hai lần trong nguồn này</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã gỡ</translation>
    </message>
    <message>
        <source>its other file is left out</source>
        <translation>tệp còn lại bị bỏ qua</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… và {count} mục nữa</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>Bringing in {name} did not come to its end.</source>
        <translation>Việc nhập {name} chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Để như vậy</translation>
    </message>
    <message>
        <source>What came is there.</source>
        <translation>Những gì đã nhập vẫn ở đó.</translation>
    </message>
    <message>
        <source>Librarians bring files into the library.</source>
        <translation>Thủ thư là người đưa tệp vào thư viện.</translation>
    </message>
    <message>
        <source>What your pod needs can be shared in the pod.</source>
        <translation>Những gì nhóm của bạn cần có thể chia sẻ trong nhóm.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>It waits in your outbox, and leaves with the next sync.</source>
        <translation>Thay đổi chờ trong hộp thư đi và sẽ đi cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>What was brought in is taken back.</source>
        <translation>Đã rút lại những gì đã nhập.</translation>
    </message>
    <message>
        <source>Received already, and withdrawn with the next sync: {resources}.</source>
        <translation>Đã được nhận, và sẽ bị gỡ trong lần đồng bộ tới: {resources}.</translation>
    </message>
    <message>
        <source>Changed: {resources}.</source>
        <translation>Đã thay đổi: {resources}.</translation>
    </message>
    <message>
        <source>Withdrawn for everybody with the next sync: {resources}.</source>
        <translation>Sẽ bị gỡ với tất cả mọi người trong lần đồng bộ tới: {resources}.</translation>
    </message>
    <message>
        <source>The shelf {name} is set up.</source>
        <translation>Đã lập kệ {name}.</translation>
    </message>
    <message>
        <source>Choose resources, then Edit… to put them on it.</source>
        <translation>Hãy chọn tư liệu, rồi Sửa… để xếp lên kệ này.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
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
        <translation>Xuất danh sách này</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Written to {file}: {resources}.</source>
        <translation>Đã ghi vào {file}: {resources}.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Không có ngày</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>Sau một tuần, {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>Sau hai tuần, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>Sau một tháng, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Ngày khác…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All resources</source>
        <translation>Tất cả tư liệu</translation>
    </message>
    <message>
        <source>Choose a resource</source>
        <translation>Chọn một tư liệu</translation>
    </message>
    <message>
        <source>What is known of it opens here, also when the document itself is not on this PC.</source>
        <translation>Thông tin về tư liệu mở ở đây, kể cả khi tài liệu chưa có trên máy này.</translation>
    </message>
    <message>
        <source>The chosen resource</source>
        <translation>Tư liệu đã chọn</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Pods</source>
        <translation>Các nhóm</translation>
    </message>
    <message>
        <source>Filter: name, aim, people…</source>
        <translation>Lọc: tên, mục tiêu, người…</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Nhóm học tập</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Archived pods too</source>
        <translation>Cả nhóm đã lưu trữ</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Đề xuất nhóm</translation>
    </message>
    <message>
        <source>Two people and an aim are enough to begin. You can propose one without a connection.</source>
        <translation>Hai người và một mục tiêu là đủ để bắt đầu. Có thể đề xuất nhóm khi không có mạng.</translation>
    </message>
    <message>
        <source>No pods in the community yet</source>
        <translation>Cộng đồng chưa có nhóm nào</translation>
    </message>
    <message>
        <source>No pods on this PC yet</source>
        <translation>Chưa có nhóm nào trên máy này</translation>
    </message>
    <message>
        <source>The list of pods comes with the first sync. What is said in a pod comes to its members alone.</source>
        <translation>Danh sách nhóm đến cùng lần đồng bộ đầu tiên. Nội dung trao đổi trong nhóm chỉ đến với thành viên.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>No pod fits</source>
        <translation>Không có nhóm nào phù hợp</translation>
    </message>
    <message>
        <source>Fewer words, another area or another language may find it. Or begin one yourself.</source>
        <translation>Hãy thử ít từ hơn, lĩnh vực hoặc ngôn ngữ khác. Hoặc tự lập một nhóm.</translation>
    </message>
    <message>
        <source>Show all pods</source>
        <translation>Hiện tất cả nhóm</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Throw this away for good?</source>
        <translation>Bỏ hẳn nội dung này?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sẽ không lấy lại được.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>New thread</source>
        <translation>Thảo luận mới</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Nhóm này đã lưu trữ: không thể viết thêm gì.</translation>
    </message>
</context>
<context>
    <name>DocumentCounts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>thêm %n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>bỏ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>bỏ %n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n người khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that nobody may send were left out</source>
        <translation>
            <numerusform>Đã bỏ qua %n bản sửa mà không ai được phép gửi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Text of the document</source>
        <translation>Nội dung tài liệu</translation>
    </message>
    <message>
        <source>Begin to write. What you type is kept on this PC at once.</source>
        <translation>Hãy bắt đầu viết. Những gì gõ vào được giữ ngay trên máy này.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Open with another program…</source>
        <translation>Mở bằng chương trình khác…</translation>
    </message>
    <message>
        <source>This is for another program</source>
        <translation>Tệp này cần chương trình khác</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Nhận xét…</translation>
    </message>
    <message>
        <source>Suggest other words…</source>
        <translation>Gợi ý lời khác…</translation>
    </message>
    <message>
        <source>Show what is marked here</source>
        <translation>Hiện chỗ được đánh dấu ở đây</translation>
    </message>
    <message>
        <source>Who wrote this paragraph</source>
        <translation>Ai đã viết đoạn này</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Người máy này chưa biết</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang rà soát</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Bản chính thức</translation>
    </message>
    <message>
        <source>No licence yet</source>
        <translation>Chưa có giấy phép</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
    <message>
        <source>Only signs and spaces</source>
        <translation>Chỉ dấu câu và dấu cách</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>No document is open</source>
        <translation>Chưa mở tài liệu nào</translation>
    </message>
    <message>
        <source>Documents belong to learning pods: open one there, or begin a new one.</source>
        <translation>Tài liệu thuộc về nhóm học tập: hãy mở một tài liệu ở đó, hoặc bắt đầu tài liệu mới.</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Nhóm học tập</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Tài liệu mới</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>In tài liệu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Paste the words alone, unformatted</source>
        <translation>Chỉ dán chữ, không dán định dạng</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Tìm trong tài liệu</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>A link, where words are chosen</source>
        <translation>Liên kết, khi có từ được chọn</translation>
    </message>
    <message>
        <source>In a list a level in, in a table the next cell</source>
        <translation>Trong danh sách: lùi vào một cấp; trong bảng: ô tiếp theo</translation>
    </message>
    <message>
        <source>Comment on the chosen words</source>
        <translation>Nhận xét về những từ đã chọn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những thay đổi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Tài liệu mới</translation>
    </message>
    <message>
        <source>Begin the first document</source>
        <translation>Bắt đầu tài liệu đầu tiên</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>Several can write the same document without a connection: what they write comes together at the next sync.</source>
        <translation>Nhiều người có thể cùng viết một tài liệu khi không có mạng: phần viết của mọi người được gộp lại trong lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>{name} đã sửa</translation>
    </message>
    <message>
        <source>Changed since you looked</source>
        <translation>Đã thay đổi từ lần xem trước</translation>
    </message>
    <message>
        <source>Your edits wait in the outbox</source>
        <translation>Phần sửa đang chờ trong hộp thư đi</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Có trong thư viện</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang rà soát</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Bản chính thức</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Different; left as it is</source>
        <translation>Khác nhau; để nguyên</translation>
    </message>
    <message>
        <source>Put on a shelf…</source>
        <translation>Xếp lên kệ…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Thêm chủ đề…</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Thêm quốc gia…</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Họ, Tên; Họ, Tên</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>What you change here is changed in all of them; everything else stays as it is.</source>
        <translation>Những gì sửa ở đây được sửa ở tất cả; mọi thứ khác giữ nguyên.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đây là gì</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nói về điều gì</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Từ đâu đến</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Thuộc về đâu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Nobody has written here</source>
        <translation>Chưa ai viết ở đây</translation>
    </message>
    <message>
        <source>This pod is archived: nothing new can be written in it.</source>
        <translation>Nhóm này đã lưu trữ: không thể viết thêm gì.</translation>
    </message>
    <message>
        <source>No thread with the tag {tag} here</source>
        <translation>Ở đây không có cuộc thảo luận nào với thẻ {tag}</translation>
    </message>
    <message>
        <source>Others may have it in another stream.</source>
        <translation>Có thể có ở chuyên mục khác.</translation>
    </message>
    <message>
        <source>No posts on this PC yet</source>
        <translation>Chưa có bài viết trên máy này</translation>
    </message>
    <message>
        <source>Streams and posts arrive with the first sync; after that they can be read offline.</source>
        <translation>Chuyên mục và bài viết đến cùng lần đồng bộ đầu tiên; sau đó có thể đọc khi không có mạng.</translation>
    </message>
    <message>
        <source>You have read everything here</source>
        <translation>Đã đọc hết ở đây</translation>
    </message>
    <message>
        <source>New posts come with the next sync.</source>
        <translation>Bài viết mới đến cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>Chưa có ai viết ở đây</translation>
    </message>
    <message>
        <source>This stream is closed for new threads.</source>
        <translation>Chuyên mục này không nhận thảo luận mới.</translation>
    </message>
    <message>
        <source>Write without a connection: your thread waits safely and goes out with the next sync.</source>
        <translation>Viết được cả khi không có mạng: bài chờ an toàn và đi cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Write the first thread</source>
        <translation>Mở cuộc thảo luận đầu tiên</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Hiện tất cả thảo luận</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Your wish to join is in the outbox.</source>
        <translation>Yêu cầu tham gia đã ở trong hộp thư đi.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; a facilitator answers it.</source>
        <translation>Yêu cầu sẽ đi cùng lần đồng bộ tới; một người điều hành sẽ trả lời.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã rút lại.</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>Nhóm đã được lưu trữ.</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>Nhóm đã được mở lại.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No connection to {server}.</source>
        <translation>Không kết nối được với {server}.</translation>
    </message>
    <message>
        <source>Everything that you wrote is safe on this PC.</source>
        <translation>Mọi thứ đã viết đều an toàn trên máy này.</translation>
    </message>
    <message>
        <source>Sync again when there is a link.</source>
        <translation>Hãy đồng bộ lại khi có mạng.</translation>
    </message>
    <message>
        <source>The connection to {server} was lost.</source>
        <translation>Mất kết nối với {server}.</translation>
    </message>
    <message>
        <source>What arrived is stored, and nothing will be sent twice.</source>
        <translation>Những gì đã nhận đều được lưu, và không có gì bị gửi hai lần.</translation>
    </message>
    <message>
        <source>Sync again to go on from here.</source>
        <translation>Đồng bộ lại để tiếp tục từ đây.</translation>
    </message>
    <message>
        <source>{server} has been silent for {seconds} seconds.</source>
        <translation>{server} không trả lời đã {seconds} giây.</translation>
    </message>
    <message>
        <source>What arrived is stored.</source>
        <translation>Những gì đã nhận đều được lưu.</translation>
    </message>
    <message>
        <source>Sync again when the link is better.</source>
        <translation>Hãy đồng bộ lại khi mạng tốt hơn.</translation>
    </message>
    <message>
        <source>There is no server called {server}.</source>
        <translation>Không có máy chủ nào tên là {server}.</translation>
    </message>
    <message>
        <source>Check the address, or your connection.</source>
        <translation>Hãy kiểm tra địa chỉ, hoặc kết nối mạng.</translation>
    </message>
    <message>
        <source>The identity of {server} could not be verified.</source>
        <translation>Không xác minh được danh tính của {server}.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.</source>
        <translation>Hãy kiểm tra ngày giờ của máy này; nếu dùng mạng công cộng, hãy đăng nhập vào mạng trước. Nếu vẫn vậy, hãy báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>{server} did not answer; a web page came instead.</source>
        <translation>{server} không trả lời; thay vào đó là một trang web.</translation>
    </message>
    <message>
        <source>This network probably asks you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Có lẽ mạng này đòi đăng nhập: hãy mở trình duyệt, đăng nhập ở đó, rồi đồng bộ lại.</translation>
    </message>
    <message>
        <source>{server} is not a GLL server.</source>
        <translation>{server} không phải máy chủ GLL.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Check the address with your coordinator.</source>
        <translation>Hãy hỏi lại điều phối viên về địa chỉ.</translation>
    </message>
    <message>
        <source>{server} has a problem of its own (error {status}).</source>
        <translation>{server} đang gặp trục trặc (lỗi {status}).</translation>
    </message>
    <message>
        <source>Try again in a while; if it goes on, tell your coordinator.</source>
        <translation>Hãy thử lại sau một lúc; nếu vẫn vậy, hãy báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>{server} is too busy just now.</source>
        <translation>{server} đang quá bận.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>“{server}” is not an address of a server.</source>
        <translation>“{server}” không phải địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>Write it like https://community.example.org.</source>
        <translation>Hãy viết như https://community.example.org.</translation>
    </message>
    <message>
        <source>{server} is not a secure address.</source>
        <translation>{server} không phải địa chỉ an toàn.</translation>
    </message>
    <message>
        <source>Use the address that begins with https.</source>
        <translation>Hãy dùng địa chỉ bắt đầu bằng https.</translation>
    </message>
    <message>
        <source>“{proxy}” is not an address of a proxy that can be used.</source>
        <translation>“{proxy}” không phải địa chỉ proxy dùng được.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example.org:3128, or choose to use none.</source>
        <translation>Hãy viết như http://proxy.example.org:3128, hoặc chọn không dùng proxy.</translation>
    </message>
    <message>
        <source>That is not a price of a megabyte.</source>
        <translation>Đó không phải giá của một megabyte.</translation>
    </message>
    <message>
        <source>Give a number, 0 if it costs nothing, and a currency of at most 8 characters.</source>
        <translation>Hãy ghi một con số (0 nếu miễn phí) và đơn vị tiền tệ dài tối đa 8 ký tự.</translation>
    </message>
    <message>
        <source>That is not something that can be allowed.</source>
        <translation>Không thể đặt giới hạn như vậy.</translation>
    </message>
    <message>
        <source>Give a number, or 0 for no limit.</source>
        <translation>Hãy ghi một con số, hoặc 0 nếu không giới hạn.</translation>
    </message>
    <message>
        <source>What you allow for a week on connections that you pay for is used up.</source>
        <translation>Mức cho phép trong một tuần trên các mạng phải trả tiền đã dùng hết.</translation>
    </message>
    <message>
        <source>Nothing was sent, and what waits is safe.</source>
        <translation>Chưa có gì được gửi, và những gì đang chờ vẫn an toàn.</translation>
    </message>
    <message>
        <source>There is no network number {network} here.</source>
        <translation>Ở đây không có mạng số {network}.</translation>
    </message>
    <message>
        <source>See the list: gllapp network list.</source>
        <translation>Hãy xem danh sách: gllapp network list.</translation>
    </message>
    <message>
        <source>No connection to the proxy {proxy}.</source>
        <translation>Không kết nối được với proxy {proxy}.</translation>
    </message>
    <message>
        <source>On another network the proxy may have to be another one, or none: see the settings.</source>
        <translation>Trên mạng khác có thể phải dùng proxy khác, hoặc không dùng: xem phần cài đặt.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password, or does not accept those it was given.</source>
        <translation>Proxy {proxy} đòi tên và mật khẩu, hoặc không chấp nhận tên và mật khẩu đã cho.</translation>
    </message>
    <message>
        <source>Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.</source>
        <translation>Hãy ghi chúng vào địa chỉ proxy trong phần cài đặt: http://TÊN:MẬT_KHẨU@{proxy}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {server} (error {status}).</source>
        <translation>Proxy {proxy} không cho kết nối tới {server} (lỗi {status}).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network to allow this address, or sync over another network.</source>
        <translation>Hãy nhờ người quản lý mạng cho phép địa chỉ này, hoặc đồng bộ qua mạng khác.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not reach {server} (error {status}).</source>
        <translation>Proxy {proxy} không kết nối được tới {server} (lỗi {status}).</translation>
    </message>
    <message>
        <source>Sync again later; if it goes on, tell whoever looks after this network.</source>
        <translation>Hãy đồng bộ lại sau; nếu vẫn vậy, hãy báo cho người quản lý mạng này.</translation>
    </message>
    <message>
        <source>A web page came through the proxy {proxy} instead of the answer of {server}.</source>
        <translation>Qua proxy {proxy} nhận được một trang web thay vì câu trả lời của {server}.</translation>
    </message>
    <message>
        <source>What arrived before is stored.</source>
        <translation>Những gì đã nhận trước đó đều được lưu.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in: open a browser, sign in there, then sync again.</source>
        <translation>Có thể mạng đòi đăng nhập: hãy mở trình duyệt, đăng nhập ở đó, rồi đồng bộ lại.</translation>
    </message>
    <message>
        <source>The sign-in of this PC was lost on the way to {server}.</source>
        <translation>Thông tin đăng nhập của máy này bị mất trên đường tới {server}.</translation>
    </message>
    <message>
        <source>Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.</source>
        <translation>Có thứ gì đó trên đường đã xóa nó, có lẽ là proxy: hãy đồng bộ qua mạng khác, hoặc báo cho người quản lý mạng này.</translation>
    </message>
    <message>
        <source>Only librarians change the library.</source>
        <translation>Chỉ thủ thư mới thay đổi được thư viện.</translation>
    </message>
    <message>
        <source>What you wrote is kept in your outbox.</source>
        <translation>Nội dung đã viết vẫn được giữ trong hộp thư đi.</translation>
    </message>
    <message>
        <source>Ask your coordinator to make you a librarian, or send your suggestion to one.</source>
        <translation>Hãy nhờ điều phối viên giao vai trò thủ thư, hoặc gửi gợi ý cho một thủ thư.</translation>
    </message>
    <message>
        <source>The community&apos;s library has not been opened yet.</source>
        <translation>Thư viện của cộng đồng chưa được mở.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to run: gllserver library open. Then sync.</source>
        <translation>Hãy nhờ người quản lý máy chủ chạy: gllserver library open. Sau đó đồng bộ.</translation>
    </message>
    <message>
        <source>A resource needs a title, and a shelf a name.</source>
        <translation>Tư liệu cần có tiêu đề, và kệ cần có tên.</translation>
    </message>
    <message>
        <source>Write one, on one line.</source>
        <translation>Hãy viết, trên một dòng.</translation>
    </message>
    <message>
        <source>There is a shelf {shelf} already.</source>
        <translation>Đã có kệ {shelf}.</translation>
    </message>
    <message>
        <source>Put it on that one, or choose another name.</source>
        <translation>Hãy xếp lên kệ đó, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be undone on this PC.</source>
        <translation>Không có lần nhập {number} nào có thể hoàn tác trên máy này.</translation>
    </message>
    <message>
        <source>See what was brought in with: gllapp resource imports.</source>
        <translation>Xem những gì đã nhập bằng: gllapp resource imports.</translation>
    </message>
    <message>
        <source>{year} is no year.</source>
        <translation>{year} không phải là năm.</translation>
    </message>
    <message>
        <source>Write four digits, such as 2024.</source>
        <translation>Hãy viết bốn chữ số, như 2024.</translation>
    </message>
    <message>
        <source>There is no such resource in the library of this PC.</source>
        <translation>Không có tư liệu nào như vậy trong thư viện trên máy này.</translation>
    </message>
    <message>
        <source>Sync, then look again; it may have a new place.</source>
        <translation>Hãy đồng bộ rồi xem lại; có thể nó đã đổi chỗ.</translation>
    </message>
    <message>
        <source>There is no shelf {shelf}.</source>
        <translation>Không có kệ {shelf}.</translation>
    </message>
    <message>
        <source>Look at the list of shelves, and choose one.</source>
        <translation>Hãy xem danh sách kệ và chọn một kệ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} GB.</source>
        <translation>Tệp lớn hơn {limit} GB.</translation>
    </message>
    <message>
        <source>Make a lighter one, or cut it into parts.</source>
        <translation>Hãy làm tệp nhẹ hơn, hoặc chia thành nhiều phần.</translation>
    </message>
    <message>
        <source>The file is not on this PC.</source>
        <translation>Tệp không có trên máy này.</translation>
    </message>
    <message>
        <source>Its record is, and can be read.</source>
        <translation>Bản mô tả thì có, và đọc được.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, then sync; or bring it on a stick.</source>
        <translation>Hãy chọn Giữ trên máy này rồi đồng bộ; hoặc mang tệp đến bằng USB.</translation>
    </message>
    <message>
        <source>The text of {title} is not on this PC.</source>
        <translation>Văn bản của {title} không có trên máy này.</translation>
    </message>
    <message>
        <source>Choose Keep on this PC, at least its text, then sync; or bring it on a stick.</source>
        <translation>Hãy chọn Giữ trên máy này, ít nhất là văn bản, rồi đồng bộ; hoặc mang đến bằng USB.</translation>
    </message>
    <message>
        <source>That would keep nothing in particular.</source>
        <translation>Như vậy sẽ không giữ cụ thể điều gì.</translation>
    </message>
    <message>
        <source>Name a resource or a shelf, or say a language, a topic, a type, a country or a size.</source>
        <translation>Hãy nêu một tư liệu hoặc một kệ, hoặc chọn ngôn ngữ, chủ đề, loại, quốc gia hay dung lượng.</translation>
    </message>
    <message>
        <source>A note may have {limit} characters; this one has {size}.</source>
        <translation>Một ghi chú có tối đa {limit} ký tự; ghi chú này có {size}.</translation>
    </message>
    <message>
        <source>What you wrote is still where you wrote it.</source>
        <translation>Nội dung đã viết vẫn ở nguyên chỗ.</translation>
    </message>
    <message>
        <source>Shorten it, or make two of it.</source>
        <translation>Hãy rút ngắn, hoặc chia làm hai.</translation>
    </message>
    <message>
        <source>Members send files of up to {file} MB each, and {limit} MB in all.</source>
        <translation>Thành viên gửi được tệp tối đa {file} MB mỗi tệp, và tổng cộng {limit} MB.</translation>
    </message>
    <message>
        <source>The file stays on this PC; nothing was sent.</source>
        <translation>Tệp vẫn ở trên máy này; chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Make it smaller, or ask a librarian to bring it into the library.</source>
        <translation>Hãy làm tệp nhỏ hơn, hoặc nhờ thủ thư đưa vào thư viện.</translation>
    </message>
    <message>
        <source>Another program is fetching this file already.</source>
        <translation>Một chương trình khác đang tải tệp này.</translation>
    </message>
    <message>
        <source>Wait for it; it will be here for both.</source>
        <translation>Hãy chờ; tệp sẽ có ở đây cho cả hai.</translation>
    </message>
    <message>
        <source>There is no room for a file of {size} MB on this disk.</source>
        <translation>Ổ đĩa không còn chỗ cho tệp {size} MB.</translation>
    </message>
    <message>
        <source>Free some space, or let go of files that you do not need any more.</source>
        <translation>Hãy giải phóng bớt chỗ, hoặc thôi giữ những tệp không cần nữa.</translation>
    </message>
    <message>
        <source>What the server tells of a file cannot be read.</source>
        <translation>Không đọc được thông tin của máy chủ về một tệp.</translation>
    </message>
    <message>
        <source>It was dropped; nothing was changed.</source>
        <translation>Dữ liệu đó đã bị bỏ; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Hãy đồng bộ lại.</translation>
    </message>
    <message>
        <source>The community&apos;s server does not have this file.</source>
        <translation>Máy chủ của cộng đồng không có tệp này.</translation>
    </message>
    <message>
        <source>Its record is here, and can be read.</source>
        <translation>Bản mô tả có ở đây, và đọc được.</translation>
    </message>
    <message>
        <source>Tell who shared it, or a librarian: the file has to be sent to the server again.</source>
        <translation>Hãy báo cho người đã chia sẻ, hoặc cho thủ thư: tệp cần được gửi lại lên máy chủ.</translation>
    </message>
    <message>
        <source>There is no shorter way from the older edition of this file to the newer one.</source>
        <translation>Không có cách nhanh hơn để đi từ ấn bản cũ sang ấn bản mới của tệp này.</translation>
    </message>
    <message>
        <source>Both stay as they are.</source>
        <translation>Cả hai vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The newer one comes as a whole.</source>
        <translation>Ấn bản mới được tải về toàn bộ.</translation>
    </message>
    <message>
        <source>Bytes were asked for that the file does not have; it has {size}.</source>
        <translation>Đã yêu cầu những byte mà tệp không có; tệp có {size}.</translation>
    </message>
    <message>
        <source>Sync again; if it goes on, tell your coordinator.</source>
        <translation>Hãy đồng bộ lại; nếu vẫn vậy, hãy báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>What {source} gives of a file is not what the community has sealed.</source>
        <translation>Tệp mà {source} đưa ra không đúng với tệp cộng đồng đã niêm phong.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is stored.</source>
        <translation>Dữ liệu đó đã bị bỏ; những gì nhận trước đó đều được lưu.</translation>
    </message>
    <message>
        <source>Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.</source>
        <translation>Hãy lấy tệp từ nơi khác, hoặc đồng bộ lại; nếu vẫn vậy, hãy báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>What differs between two editions of a file arrived damaged.</source>
        <translation>Phần khác biệt giữa hai ấn bản của một tệp nhận được đã bị hỏng.</translation>
    </message>
    <message>
        <source>What was sent of a file is not what was announced.</source>
        <translation>Phần tệp được gửi không đúng với những gì đã báo trước.</translation>
    </message>
    <message>
        <source>It was dropped; what arrived before is kept.</source>
        <translation>Phần đó đã bị bỏ; những gì nhận trước đó được giữ lại.</translation>
    </message>
    <message>
        <source>Look whether the file has been changed meanwhile, then send it again.</source>
        <translation>Hãy xem tệp có bị thay đổi trong lúc đó không, rồi gửi lại.</translation>
    </message>
    <message>
        <source>{url} is no place for files.</source>
        <translation>{url} không phải nơi lưu tệp.</translation>
    </message>
    <message>
        <source>Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server&apos;s own folder.</source>
        <translation>Hãy viết như s3://bucket/prefix?endpoint=https://…, hoặc bỏ trống để dùng thư mục của chính máy chủ.</translation>
    </message>
    <message>
        <source>The library&apos;s files on this PC take the {limit} MB that they may.</source>
        <translation>Các tệp của thư viện trên máy này đã chiếm hết {limit} MB được phép.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>Những gì đang có vẫn được giữ.</translation>
    </message>
    <message>
        <source>Allow them more, or keep less.</source>
        <translation>Hãy cho phép nhiều hơn, hoặc giữ ít hơn.</translation>
    </message>
    <message>
        <source>{hours} are no hours.</source>
        <translation>{hours} không phải là giờ.</translation>
    </message>
    <message>
        <source>Write them as 22:00-06:00, or always.</source>
        <translation>Hãy viết như 22:00-06:00, hoặc always.</translation>
    </message>
    <message>
        <source>The place where the library&apos;s files are kept has failed: {reason}.</source>
        <translation>Nơi lưu tệp của thư viện gặp lỗi: {reason}.</translation>
    </message>
    <message>
        <source>Posts and records are not affected.</source>
        <translation>Bài viết và bản mô tả không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>See to it that it can be reached, then try again.</source>
        <translation>Hãy bảo đảm truy cập được nơi đó, rồi thử lại.</translation>
    </message>
    <message>
        <source>This kind of document cannot be read here.</source>
        <translation>Loại tài liệu này không đọc được ở đây.</translation>
    </message>
    <message>
        <source>The file is on this PC.</source>
        <translation>Tệp có trên máy này.</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>Hãy mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what it says it is.</source>
        <translation>Tài liệu bị hỏng, hoặc không đúng như tên gọi.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Mọi thứ khác vẫn hoạt động như trước.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, tell a librarian.</source>
        <translation>Hãy tải lại; nếu không được, hãy báo cho thủ thư.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Tài liệu bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Open it with another program, which can ask you for the password.</source>
        <translation>Hãy mở bằng chương trình khác có thể hỏi mật khẩu.</translation>
    </message>
    <message>
        <source>The file is not what the library says it is ({media}).</source>
        <translation>Tệp không đúng như thư viện mô tả ({media}).</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Tệp chưa được mở.</translation>
    </message>
    <message>
        <source>Tell a librarian; do not open it by other ways.</source>
        <translation>Hãy báo cho thủ thư; đừng mở tệp bằng cách khác.</translation>
    </message>
    <message>
        <source>The document holds no text: its pages may be pictures.</source>
        <translation>Tài liệu không có văn bản: các trang có lẽ là hình ảnh.</translation>
    </message>
    <message>
        <source>Look at its pages instead.</source>
        <translation>Hãy xem các trang thay vào đó.</translation>
    </message>
    <message>
        <source>The document, or this page of it, needs more memory than it may take.</source>
        <translation>Tài liệu, hoặc trang này, cần nhiều bộ nhớ hơn mức được dùng.</translation>
    </message>
    <message>
        <source>Show it smaller, or open it with another program.</source>
        <translation>Hãy hiển thị nhỏ hơn, hoặc mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The document, or this page of it, took too long to read; reading was stopped.</source>
        <translation>Tài liệu, hoặc trang này, mất quá nhiều thời gian để đọc; việc đọc đã dừng.</translation>
    </message>
    <message>
        <source>Open it with another program, or go on to another page.</source>
        <translation>Hãy mở bằng chương trình khác, hoặc sang trang khác.</translation>
    </message>
    <message>
        <source>Reading the document, or this page of it, failed.</source>
        <translation>Không đọc được tài liệu, hoặc trang này.</translation>
    </message>
    <message>
        <source>Only the part of the program that reads documents has stopped, and it has been replaced.</source>
        <translation>Chỉ phần chương trình đọc tài liệu bị dừng, và đã được thay thế.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents could not be started.</source>
        <translation>Không khởi động được phần chương trình đọc tài liệu.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Hãy đóng các chương trình khác, rồi thử lại.</translation>
    </message>
    <message>
        <source>The parcel {parcel} cannot be read.</source>
        <translation>Không đọc được kiện {parcel}.</translation>
    </message>
    <message>
        <source>What is in it is still on the PC of whoever wrote it.</source>
        <translation>Nội dung của nó vẫn còn trên máy của người viết.</translation>
    </message>
    <message>
        <source>Put it on the stick again there.</source>
        <translation>Hãy đưa lại lên USB từ máy đó.</translation>
    </message>
    <message>
        <source>The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).</source>
        <translation>Kiện {parcel} được tạo bằng phiên bản GLL mới hơn (định dạng {found}; phiên bản này đọc được đến {known}).</translation>
    </message>
    <message>
        <source>It stays on the stick as it is.</source>
        <translation>Kiện vẫn ở nguyên trên USB.</translation>
    </message>
    <message>
        <source>Install the newer version, or hand it to somebody who has it.</source>
        <translation>Hãy cài phiên bản mới hơn, hoặc đưa cho người đã có phiên bản đó.</translation>
    </message>
    <message>
        <source>The parcel {parcel} is for another community.</source>
        <translation>Kiện {parcel} dành cho cộng đồng khác.</translation>
    </message>
    <message>
        <source>Somebody of that community can hand it in.</source>
        <translation>Một người của cộng đồng đó có thể nộp nó.</translation>
    </message>
    <message>
        <source>The server takes nothing from the PC that made the parcel {parcel}.</source>
        <translation>Máy chủ không nhận gì từ máy đã tạo kiện {parcel}.</translation>
    </message>
    <message>
        <source>It stays on the stick as it is; nothing else is affected.</source>
        <translation>Kiện vẫn ở nguyên trên USB; không có gì khác bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Whoever wrote it is told why when they sync.</source>
        <translation>Người viết sẽ được báo lý do khi đồng bộ.</translation>
    </message>
    <message>
        <source>So many parcels have come from this PC that the server asks for a pause.</source>
        <translation>Máy này đã nộp nhiều kiện đến mức máy chủ yêu cầu tạm nghỉ.</translation>
    </message>
    <message>
        <source>Those that were handed in are safe; the others are still on the stick.</source>
        <translation>Những kiện đã nộp thì an toàn; những kiện khác vẫn ở trên USB.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then go on.</source>
        <translation>Hãy chờ {seconds} giây, rồi tiếp tục.</translation>
    </message>
    <message>
        <source>A receipt on the stick cannot be believed.</source>
        <translation>Một biên nhận trên USB không đáng tin.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote waits as before.</source>
        <translation>Không có gì bị thay đổi; nội dung đã viết vẫn chờ như trước.</translation>
    </message>
    <message>
        <source>Sync when there is a link, or ask whoever carries the stick to collect once more.</source>
        <translation>Hãy đồng bộ khi có mạng, hoặc nhờ người mang USB lấy biên nhận lần nữa.</translation>
    </message>
    <message>
        <source>The registration is not whole: {field} is missing.</source>
        <translation>Đơn đăng ký chưa đủ: thiếu {field}.</translation>
    </message>
    <message>
        <source>What you filled in is kept on this PC.</source>
        <translation>Những gì đã điền được giữ trên máy này.</translation>
    </message>
    <message>
        <source>Fill it in, then hand the form in.</source>
        <translation>Hãy điền vào, rồi nộp đơn.</translation>
    </message>
    <message>
        <source>What the registration says under {field} cannot be understood.</source>
        <translation>Không hiểu được nội dung ở mục {field} của đơn đăng ký.</translation>
    </message>
    <message>
        <source>Change it, then hand the form in.</source>
        <translation>Hãy sửa lại, rồi nộp đơn.</translation>
    </message>
    <message>
        <source>{file} is not a registration form ({reason}).</source>
        <translation>{file} không phải mẫu đơn đăng ký ({reason}).</translation>
    </message>
    <message>
        <source>The documentation of gllapp register shows one.</source>
        <translation>Tài liệu hướng dẫn của gllapp register có một mẫu.</translation>
    </message>
    <message>
        <source>The registration is {over} bytes too long to travel in an e-mail or over a slow link.</source>
        <translation>Đơn đăng ký dài quá {over} byte nên không gửi được qua e-mail hay đường truyền chậm.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Hãy viết ngắn hơn.</translation>
    </message>
    <message>
        <source>This is not a whole registration.</source>
        <translation>Đơn đăng ký này không đầy đủ.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first mark to the last one.</source>
        <translation>Hãy sao chép lại, từ dấu đầu tiên đến dấu cuối cùng.</translation>
    </message>
    <message>
        <source>This registration is for another community.</source>
        <translation>Đơn đăng ký này dành cho cộng đồng khác.</translation>
    </message>
    <message>
        <source>Send it to the address of the community that it was written for.</source>
        <translation>Hãy gửi đến địa chỉ của cộng đồng mà đơn được viết cho.</translation>
    </message>
    <message>
        <source>This PC has an account here already.</source>
        <translation>Máy này đã có tài khoản ở đây.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail address and password.</source>
        <translation>Hãy đăng nhập bằng địa chỉ e-mail và mật khẩu.</translation>
    </message>
    <message>
        <source>This registration was approved already.</source>
        <translation>Đơn đăng ký này đã được chấp thuận.</translation>
    </message>
    <message>
        <source>Change what the member may do with: gllserver member.</source>
        <translation>Hãy đổi quyền của thành viên bằng: gllserver member.</translation>
    </message>
    <message>
        <source>So many registrations wait for an answer that the community takes no more just now.</source>
        <translation>Quá nhiều đơn đăng ký đang chờ trả lời nên hiện cộng đồng không nhận thêm.</translation>
    </message>
    <message>
        <source>Yours is kept on this PC, and waits.</source>
        <translation>Đơn của bạn được giữ trên máy này và đang chờ.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or send it with somebody who carries a stick.</source>
        <translation>Hãy thử lại vào ngày mai, hoặc nhờ người mang USB gửi giúp.</translation>
    </message>
    <message>
        <source>So many registrations have come from your network that the server asks for a pause.</source>
        <translation>Quá nhiều đơn đăng ký đến từ mạng này nên máy chủ yêu cầu tạm dừng.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Hãy chờ {seconds} giây, rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no registration {registration}.</source>
        <translation>Không có đơn đăng ký {registration}.</translation>
    </message>
    <message>
        <source>See them with: gllserver registration list --all.</source>
        <translation>Hãy xem danh sách bằng: gllserver registration list --all.</translation>
    </message>
    <message>
        <source>Nobody is registering on this PC.</source>
        <translation>Không có ai đang đăng ký trên máy này.</translation>
    </message>
    <message>
        <source>Fill in a form, and hand it in with: gllapp register.</source>
        <translation>Hãy điền mẫu đơn, rồi nộp bằng: gllapp register.</translation>
    </message>
    <message>
        <source>This PC does not know yet which community you want to register with.</source>
        <translation>Máy này chưa biết bạn muốn đăng ký với cộng đồng nào.</translation>
    </message>
    <message>
        <source>Plug in a stick of the community, or name its address while there is a connection.</source>
        <translation>Hãy cắm một USB của cộng đồng, hoặc cho biết địa chỉ cộng đồng khi có mạng.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Không có thư mục {folder}.</translation>
    </message>
    <message>
        <source>Plug the stick in, and look where it is.</source>
        <translation>Hãy cắm USB và xem nó ở đâu.</translation>
    </message>
    <message>
        <source>There are bundles of several communities on this stick.</source>
        <translation>Trên USB này có gói của nhiều cộng đồng.</translation>
    </message>
    <message>
        <source>Sign in to yours first, or take a stick with its bundles alone.</source>
        <translation>Hãy đăng nhập vào cộng đồng của mình trước, hoặc dùng USB chỉ có gói của cộng đồng đó.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this PC yet.</source>
        <translation>Chưa có ai đăng nhập trên máy này.</translation>
    </message>
    <message>
        <source>What you write can be kept as a draft, and is not lost.</source>
        <translation>Nội dung viết ra có thể giữ làm bản nháp, không bị mất.</translation>
    </message>
    <message>
        <source>Sign in when there is a link, or wait for the answer to your registration; then send it.</source>
        <translation>Hãy đăng nhập khi có mạng, hoặc chờ trả lời đơn đăng ký; rồi gửi.</translation>
    </message>
    <message>
        <source>Something arrived damaged ({reason}).</source>
        <translation>Dữ liệu nhận được bị hỏng ({reason}).</translation>
    </message>
    <message>
        <source>Something arrived that is larger than allowed.</source>
        <translation>Dữ liệu nhận được lớn hơn mức cho phép.</translation>
    </message>
    <message>
        <source>The answer of {server} ended too early.</source>
        <translation>Câu trả lời của {server} kết thúc quá sớm.</translation>
    </message>
    <message>
        <source>What arrived does not bear this community&apos;s signature.</source>
        <translation>Dữ liệu nhận được không có chữ ký của cộng đồng này.</translation>
    </message>
    <message>
        <source>What arrived does not follow on from what is here.</source>
        <translation>Dữ liệu nhận được không nối tiếp với những gì có ở đây.</translation>
    </message>
    <message>
        <source>The server&apos;s history is not the one this PC knows.</source>
        <translation>Lịch sử của máy chủ không phải lịch sử mà máy này biết.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your waiting posts are kept.</source>
        <translation>Không có gì bị thay đổi, và các bài đang chờ vẫn được giữ.</translation>
    </message>
    <message>
        <source>The server may have been restored from a copy: tell your coordinator.</source>
        <translation>Có thể máy chủ đã được khôi phục từ một bản sao: hãy báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>What this PC gave back to {server} does not bear this community&apos;s signature.</source>
        <translation>Dữ liệu máy này trả lại cho {server} không có chữ ký của cộng đồng này.</translation>
    </message>
    <message>
        <source>Nothing was changed there, and everything that was here is still here.</source>
        <translation>Không có gì bị thay đổi ở đó, và mọi thứ ở đây vẫn còn.</translation>
    </message>
    <message>
        <source>This version of the app is too old for {server}.</source>
        <translation>Phiên bản này của ứng dụng quá cũ đối với {server}.</translation>
    </message>
    <message>
        <source>Install the newer version, then sync again.</source>
        <translation>Hãy cài phiên bản mới hơn, rồi đồng bộ lại.</translation>
    </message>
    <message>
        <source>{server} is older than this version of the app.</source>
        <translation>{server} cũ hơn phiên bản này của ứng dụng.</translation>
    </message>
    <message>
        <source>Tell your coordinator that the server needs an update.</source>
        <translation>Hãy báo cho điều phối viên rằng máy chủ cần được cập nhật.</translation>
    </message>
    <message>
        <source>{server} is another community than the one on this PC.</source>
        <translation>{server} là cộng đồng khác với cộng đồng trên máy này.</translation>
    </message>
    <message>
        <source>Check the address; for another community use another profile.</source>
        <translation>Hãy kiểm tra địa chỉ; với cộng đồng khác, hãy dùng hồ sơ khác.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Địa chỉ e-mail hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Hãy thử lại; có phân biệt chữ hoa và chữ thường.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in.</source>
        <translation>Thử đăng nhập quá nhiều lần.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Tài khoản này đang bị tạm khóa.</translation>
    </message>
    <message>
        <source>Ask your coordinator.</source>
        <translation>Hãy hỏi điều phối viên.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Phiên đăng nhập đã hết hạn.</translation>
    </message>
    <message>
        <source>Sign in again; then sync.</source>
        <translation>Hãy đăng nhập lại; rồi đồng bộ.</translation>
    </message>
    <message>
        <source>This PC&apos;s access was withdrawn.</source>
        <translation>Quyền truy cập của máy này đã bị thu hồi.</translation>
    </message>
    <message>
        <source>If you did not ask for that, tell your coordinator; else sign in again.</source>
        <translation>Nếu bạn không yêu cầu điều đó, hãy báo cho điều phối viên; nếu có thì đăng nhập lại.</translation>
    </message>
    <message>
        <source>{server} does not know this PC.</source>
        <translation>{server} không biết máy này.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this profile yet.</source>
        <translation>Chưa có ai đăng nhập trong hồ sơ này.</translation>
    </message>
    <message>
        <source>Sign in first: gllapp --profile DIR sign-in URL --email YOU.</source>
        <translation>Hãy đăng nhập trước: gllapp --profile THƯ_MỤC sign-in URL --email E-MAIL.</translation>
    </message>
    <message>
        <source>This profile belongs to {name}.</source>
        <translation>Hồ sơ này là của {name}.</translation>
    </message>
    <message>
        <source>For another person use another profile.</source>
        <translation>Người khác thì dùng hồ sơ khác.</translation>
    </message>
    <message>
        <source>The enrolment of this PC was not complete ({reason}).</source>
        <translation>Việc đăng ký máy này chưa hoàn tất ({reason}).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>A post needs some text.</source>
        <translation>Bài viết cần có nội dung.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Hãy viết gì đó trước.</translation>
    </message>
    <message>
        <source>A post may hold {limit} KB of text; this one has {size} KB.</source>
        <translation>Một bài viết chứa tối đa {limit} KB văn bản; bài này có {size} KB.</translation>
    </message>
    <message>
        <source>Your text is kept as it is.</source>
        <translation>Nội dung được giữ nguyên.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Hãy rút ngắn, hoặc gửi thành nhiều phần.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Thiếu tiêu đề.</translation>
    </message>
    <message>
        <source>Give it a title of one line.</source>
        <translation>Hãy đặt tiêu đề dài một dòng.</translation>
    </message>
    <message>
        <source>A title may have {limit} characters; this one has {size}.</source>
        <translation>Tiêu đề có tối đa {limit} ký tự; tiêu đề này có {size}.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Hãy rút ngắn tiêu đề.</translation>
    </message>
    <message>
        <source>Only the first post of a thread has a title and tags.</source>
        <translation>Chỉ bài đầu tiên của cuộc thảo luận có tiêu đề và thẻ.</translation>
    </message>
    <message>
        <source>Edit the thread&apos;s first post.</source>
        <translation>Hãy sửa bài đầu tiên của cuộc thảo luận.</translation>
    </message>
    <message>
        <source>A thread may have {limit} tags.</source>
        <translation>Một cuộc thảo luận có tối đa {limit} thẻ.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Hãy bỏ bớt.</translation>
    </message>
    <message>
        <source>This may have {limit} characters; what was written has {size}.</source>
        <translation>Ở đây được tối đa {limit} ký tự; nội dung đã viết có {size}.</translation>
    </message>
    <message>
        <source>Shorten it, or say the rest elsewhere.</source>
        <translation>Hãy rút ngắn, hoặc viết phần còn lại ở chỗ khác.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag.</source>
        <translation>“{tag}” không dùng làm thẻ được.</translation>
    </message>
    <message>
        <source>Tags are words of at most {limit} characters, without commas.</source>
        <translation>Thẻ là những từ dài tối đa {limit} ký tự, không có dấu phẩy.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code.</source>
        <translation>“{language}” không phải mã ngôn ngữ.</translation>
    </message>
    <message>
        <source>Use two letters, for example en or fr.</source>
        <translation>Hãy dùng hai chữ cái, ví dụ en hoặc fr.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored.</source>
        <translation>Văn bản có ký tự không lưu được.</translation>
    </message>
    <message>
        <source>Paste it again as plain text.</source>
        <translation>Hãy dán lại dưới dạng văn bản thuần.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 (byte {position}).</source>
        <translation>Văn bản không đúng UTF-8 (byte {position}).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Hãy lưu dưới dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no stream “{stream}” here.</source>
        <translation>Ở đây không có chuyên mục “{stream}”.</translation>
    </message>
    <message>
        <source>See the streams&apos; names with: post list; sync first if it is new.</source>
        <translation>Xem tên các chuyên mục bằng: post list; nếu là chuyên mục mới, hãy đồng bộ trước.</translation>
    </message>
    <message>
        <source>There is no stream on this PC yet to write in.</source>
        <translation>Trên máy này chưa có chuyên mục nào để viết.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Nội dung được giữ làm bản nháp.</translation>
    </message>
    <message>
        <source>Sync once, or read a bundle from USB; then open the draft, and choose where it goes.</source>
        <translation>Hãy đồng bộ một lần hoặc đọc gói từ USB; sau đó mở bản nháp và chọn nơi gửi.</translation>
    </message>
    <message>
        <source>There is no thread {thread} here.</source>
        <translation>Ở đây không có cuộc thảo luận {thread}.</translation>
    </message>
    <message>
        <source>Sync first if it is new.</source>
        <translation>Nếu mới có, hãy đồng bộ trước.</translation>
    </message>
    <message>
        <source>There is no post {post} here.</source>
        <translation>Ở đây không có bài viết {post}.</translation>
    </message>
    <message>
        <source>{prefix} could be more than one.</source>
        <translation>{prefix} có thể chỉ nhiều mục.</translation>
    </message>
    <message>
        <source>Give its id, or more of its characters.</source>
        <translation>Hãy ghi mã, hoặc thêm ký tự của mã.</translation>
    </message>
    <message>
        <source>That draft is no longer here.</source>
        <translation>Bản nháp đó không còn ở đây.</translation>
    </message>
    <message>
        <source>It may have been sent or discarded in another window.</source>
        <translation>Có thể nó đã được gửi hoặc bỏ ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>That conflict is not there any more.</source>
        <translation>Xung đột đó không còn nữa.</translation>
    </message>
    <message>
        <source>Every version is kept in the history.</source>
        <translation>Mọi phiên bản đều được giữ trong lịch sử.</translation>
    </message>
    <message>
        <source>It was settled on another device, or another version has come: look at the list again.</source>
        <translation>Nó đã được xử lý trên thiết bị khác, hoặc có phiên bản khác vừa đến: hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>The post has changed since you looked at it.</source>
        <translation>Bài viết đã thay đổi từ lần xem trước.</translation>
    </message>
    <message>
        <source>Look at it once more, then decide.</source>
        <translation>Hãy xem lại lần nữa, rồi quyết định.</translation>
    </message>
    <message>
        <source>Its author has withdrawn this post.</source>
        <translation>Tác giả đã gỡ bài viết này.</translation>
    </message>
    <message>
        <source>Its versions are for its author and for moderators.</source>
        <translation>Các phiên bản của nó chỉ dành cho tác giả và người kiểm duyệt.</translation>
    </message>
    <message>
        <source>That item is not in the outbox.</source>
        <translation>Mục đó không có trong hộp thư đi.</translation>
    </message>
    <message>
        <source>The stream is closed to new posts.</source>
        <translation>Chuyên mục không nhận bài mới.</translation>
    </message>
    <message>
        <source>Choose another stream.</source>
        <translation>Hãy chọn chuyên mục khác.</translation>
    </message>
    <message>
        <source>This is for the members of a pod, or for those admitted to a stream, and you are not one of them.</source>
        <translation>Nội dung này dành cho thành viên của một nhóm, hoặc người được nhận vào một chuyên mục, và bạn không nằm trong số đó.</translation>
    </message>
    <message>
        <source>Ask to join the pod, or ask the community&apos;s coordinator to admit you to the stream.</source>
        <translation>Hãy xin tham gia nhóm, hoặc nhờ điều phối viên của cộng đồng nhận vào chuyên mục.</translation>
    </message>
    <message>
        <source>Only its author may edit this post.</source>
        <translation>Chỉ tác giả mới sửa được bài viết này.</translation>
    </message>
    <message>
        <source>Reply to it instead.</source>
        <translation>Hãy trả lời bài đó.</translation>
    </message>
    <message>
        <source>Your role in the community does not allow this.</source>
        <translation>Vai trò của bạn trong cộng đồng không cho phép việc này.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>Bản sửa không thay đổi gì.</translation>
    </message>
    <message>
        <source>The server could not read this item.</source>
        <translation>Máy chủ không đọc được mục này.</translation>
    </message>
    <message>
        <source>Copy the text and send it as a new post; tell your coordinator.</source>
        <translation>Hãy sao chép nội dung và gửi thành bài mới; báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>That place does not exist, or is not open to you.</source>
        <translation>Nơi đó không tồn tại, hoặc không mở cho bạn.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The server does not know this kind of item yet.</source>
        <translation>Máy chủ chưa biết loại mục này.</translation>
    </message>
    <message>
        <source>It is sent again when the server is updated.</source>
        <translation>Mục sẽ được gửi lại khi máy chủ được cập nhật.</translation>
    </message>
    <message>
        <source>No text came on standard input.</source>
        <translation>Không có văn bản nào từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Pipe the text in, for example: echo Hello | gllapp … --text-stdin.</source>
        <translation>Hãy chuyển văn bản vào, ví dụ: echo Hello | gllapp … --text-stdin.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Không có mật khẩu nào từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a file that only you can read: gllapp … --password-stdin &lt; FILE.</source>
        <translation>Hãy chuyển mật khẩu vào, ví dụ từ một tệp chỉ mình đọc được: gllapp … --password-stdin &lt; TỆP.</translation>
    </message>
    <message>
        <source>The command was not understood: {reason}.</source>
        <translation>Không hiểu lệnh: {reason}.</translation>
    </message>
    <message>
        <source>See: gllapp --help.</source>
        <translation>Xem: gllapp --help.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Không ghi được vào thư mục {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this PC for permission to write there.</source>
        <translation>Hãy chọn thư mục khác, hoặc xin người quản lý máy này quyền ghi vào đó.</translation>
    </message>
    <message>
        <source>This profile is open in another window or command: {owner}.</source>
        <translation>Hồ sơ này đang mở trong một cửa sổ hoặc lệnh khác: {owner}.</translation>
    </message>
    <message>
        <source>Use that window, or try again when it is closed.</source>
        <translation>Hãy dùng cửa sổ đó, hoặc thử lại khi nó đã đóng.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Hãy giải phóng bớt chỗ, rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>Không ghi được gì vào {folder}.</translation>
    </message>
    <message>
        <source>Choose another place, or take away its write protection: some sticks have a small switch.</source>
        <translation>Hãy chọn nơi khác, hoặc tắt chế độ chống ghi: một số USB có công tắc nhỏ.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({reason}).</source>
        <translation>Không đọc hoặc ghi được ổ đĩa ({reason}).</translation>
    </message>
    <message>
        <source>What was saved before is not touched.</source>
        <translation>Những gì đã lưu trước đó không bị động đến.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then try again.</source>
        <translation>Hãy kiểm tra ổ đĩa hoặc USB, rồi thử lại.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>Dữ liệu này được ghi bằng phiên bản ứng dụng mới hơn (định dạng {found}; phiên bản này biết {known}).</translation>
    </message>
    <message>
        <source>Nothing was changed; all of it is still there.</source>
        <translation>Không có gì bị thay đổi; tất cả vẫn còn đó.</translation>
    </message>
    <message>
        <source>Install the newer version of the app.</source>
        <translation>Hãy cài phiên bản mới hơn của ứng dụng.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged or not a GLL file.</source>
        <translation>Tệp dữ liệu {file} bị hỏng hoặc không phải tệp của GLL.</translation>
    </message>
    <message>
        <source>It was left untouched, and so were the safety copies beside it.</source>
        <translation>Tệp được để nguyên, cùng với các bản sao an toàn bên cạnh.</translation>
    </message>
    <message>
        <source>Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.</source>
        <translation>Hãy sửa chữa bằng: gllapp doctor --repair. Hãy hỏi điều phối viên trước khi xóa bất cứ thứ gì.</translation>
    </message>
    <message>
        <source>The key of this profile&apos;s data is not in the key store.</source>
        <translation>Khóa dữ liệu của hồ sơ này không có trong kho khóa.</translation>
    </message>
    <message>
        <source>The data is untouched and stays encrypted.</source>
        <translation>Dữ liệu không bị động đến và vẫn được mã hóa.</translation>
    </message>
    <message>
        <source>Use the system account and the key store in which the profile was made.</source>
        <translation>Hãy dùng tài khoản hệ thống và kho khóa nơi hồ sơ được tạo.</translation>
    </message>
    <message>
        <source>This system has no key store in which a secret could be kept.</source>
        <translation>Hệ thống này không có kho khóa để giữ bí mật.</translation>
    </message>
    <message>
        <source>Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.</source>
        <translation>Hãy chọn một cụm mật khẩu trong cửa sổ, hoặc chỉ ra một tệp riêng bằng GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>The file {file} can be read by other people.</source>
        <translation>Người khác đọc được tệp {file}.</translation>
    </message>
    <message>
        <source>Make it private first: chmod 600.</source>
        <translation>Hãy đặt tệp thành riêng tư trước: chmod 600.</translation>
    </message>
    <message>
        <source>The file {file} does not hold GLL secrets.</source>
        <translation>Tệp {file} không chứa bí mật của GLL.</translation>
    </message>
    <message>
        <source>Name another file by GLL_SECRETS_FILE.</source>
        <translation>Hãy chỉ ra tệp khác bằng GLL_SECRETS_FILE.</translation>
    </message>
    <message>
        <source>This profile&apos;s key is sealed with a passphrase, and nobody could be asked for it.</source>
        <translation>Khóa của hồ sơ này được niêm phong bằng cụm mật khẩu, và không hỏi được ai.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or open the window.</source>
        <translation>Hãy chạy lệnh trong cửa sổ dòng lệnh, hoặc mở cửa sổ của ứng dụng.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Cụm mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>After several wrong tries there is a pause: {seconds} seconds are left.</source>
        <translation>Sau vài lần nhập sai phải chờ một lúc: còn {seconds} giây.</translation>
    </message>
    <message>
        <source>Wait so long, then type it again. Closing GLL does not make the pause shorter.</source>
        <translation>Hãy chờ, rồi nhập lại. Đóng GLL không làm thời gian chờ ngắn đi.</translation>
    </message>
    <message>
        <source>This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.</source>
        <translation>Máy này không có kho khóa; thiếu nó, kẻ lấy cắp ổ đĩa sẽ sớm đoán ra mã PIN.</translation>
    </message>
    <message>
        <source>Choose a password of at least {least} characters instead.</source>
        <translation>Hãy chọn một mật khẩu có ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>Several people use this PC, so that a PIN or a password is needed for what is yours.</source>
        <translation>Nhiều người dùng máy này, nên cần mã PIN hoặc mật khẩu cho những gì của bạn.</translation>
    </message>
    <message>
        <source>Choose one, or ask whoever looks after this PC to let people do without.</source>
        <translation>Hãy chọn một trong hai, hoặc nhờ người phụ trách máy này cho phép không dùng.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Mã PIN có từ {least} đến {most} chữ số.</translation>
    </message>
    <message>
        <source>Choose one that is not a year or a birthday.</source>
        <translation>Hãy chọn mã không phải là năm hay ngày sinh.</translation>
    </message>
    <message>
        <source>A password for this PC has at least {least} characters.</source>
        <translation>Mật khẩu cho máy này có ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>Hãy chọn mật khẩu dài hơn; vài từ ghép lại thì dễ nhớ.</translation>
    </message>
    <message>
        <source>Nobody on this PC is called {name}.</source>
        <translation>Không có ai tên {name} trên máy tính này.</translation>
    </message>
    <message>
        <source>See who is here: gllapp account list.</source>
        <translation>Xem có những ai: gllapp account list.</translation>
    </message>
    <message>
        <source>There is no member called {name} here.</source>
        <translation>Ở đây không có thành viên nào tên {name}.</translation>
    </message>
    <message>
        <source>Write the whole name as the directory has it, or the first digits of the member&apos;s id.</source>
        <translation>Hãy viết đầy đủ tên như trong danh bạ, hoặc những chữ số đầu của mã thành viên.</translation>
    </message>
    <message>
        <source>Several people on this PC are called {name}.</source>
        <translation>Trên máy này có nhiều người tên là {name}.</translation>
    </message>
    <message>
        <source>Use another connection, allow more, or go on all the same.</source>
        <translation>Hãy dùng mạng khác, cho phép nhiều hơn, hoặc vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Name the folder of the account instead; see: gllapp account list.</source>
        <translation>Thay vào đó, hãy nêu thư mục của tài khoản; xem: gllapp account list.</translation>
    </message>
    <message>
        <source>Only the custodian of this PC can do this.</source>
        <translation>Chỉ người phụ trách máy này làm được việc này.</translation>
    </message>
    <message>
        <source>Ask {name}, who looks after this PC.</source>
        <translation>Hãy hỏi {name}, người phụ trách máy này.</translation>
    </message>
    <message>
        <source>{count} items of {name} were not received by the community yet.</source>
        <translation>Cộng đồng chưa nhận {count} mục của {name}.</translation>
    </message>
    <message>
        <source>Send them, export them or say that they may go; see: gllapp account remove --help.</source>
        <translation>Hãy gửi đi, xuất ra hoặc cho biết có thể bỏ chúng; xem: gllapp account remove --help.</translation>
    </message>
    <message>
        <source>The key store of this system is locked or did not answer.</source>
        <translation>Kho khóa của hệ thống này bị khóa hoặc không trả lời.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Hãy mở khóa nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no screen on which a window could open.</source>
        <translation>Không có màn hình để mở cửa sổ.</translation>
    </message>
    <message>
        <source>Use a command instead; see: gllapp --help.</source>
        <translation>Hãy dùng lệnh thay vào đó; xem: gllapp --help.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Đã có tệp {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is no file of unsent work.</source>
        <translation>{file} bị hỏng, hoặc không phải tệp nội dung chưa gửi.</translation>
    </message>
    <message>
        <source>Copy it once more from where it was made, or export it again.</source>
        <translation>Hãy sao chép lại từ nơi đã tạo tệp, hoặc xuất lại.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app (format {found}; this version knows {known}).</source>
        <translation>{file} được ghi bằng phiên bản ứng dụng mới hơn (định dạng {found}; phiên bản này biết {known}).</translation>
    </message>
    <message>
        <source>{file} holds the work of another member or community; this profile belongs to {name}.</source>
        <translation>{file} chứa nội dung của thành viên hoặc cộng đồng khác; hồ sơ này là của {name}.</translation>
    </message>
    <message>
        <source>Import it into a profile of the member who wrote it.</source>
        <translation>Hãy nhập vào hồ sơ của thành viên đã viết nội dung đó.</translation>
    </message>
    <message>
        <source>{found} of what was checked is damaged.</source>
        <translation>Bị hỏng trong số đã kiểm tra: {found}.</translation>
    </message>
    <message>
        <source>What you wrote is not touched by a repair.</source>
        <translation>Việc sửa chữa không động đến nội dung đã viết.</translation>
    </message>
    <message>
        <source>Repair what can be repaired with: gllapp doctor --repair.</source>
        <translation>Hãy sửa chữa những gì có thể bằng: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file cannot be read any more.</source>
        <translation>Không đọc được {pages} trang của tệp dữ liệu nữa.</translation>
    </message>
    <message>
        <source>All other pages are as they were written, and nothing was changed.</source>
        <translation>Mọi trang khác vẫn đúng như khi được ghi, và không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Close the window and repair the file with: gllapp doctor --repair.</source>
        <translation>Hãy đóng cửa sổ và sửa chữa tệp bằng: gllapp doctor --repair.</translation>
    </message>
    <message>
        <source>{pages} pages of the data file could not be read; it was made anew from all others.</source>
        <translation>Không đọc được {pages} trang của tệp dữ liệu; tệp đã được tạo lại từ mọi trang khác.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept}.</source>
        <translation>Tệp hỏng được giữ với tên {kept}.</translation>
    </message>
    <message>
        <source>Sync, to fetch again what was in those pages.</source>
        <translation>Hãy đồng bộ để tải lại nội dung của những trang đó.</translation>
    </message>
    <message>
        <source>So much of the data file {file} is damaged that not even whose it is can be read.</source>
        <translation>Tệp dữ liệu {file} hỏng nhiều đến mức không đọc được cả tên chủ.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Tệp được để nguyên.</translation>
    </message>
    <message>
        <source>Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.</source>
        <translation>Hãy cứu nội dung chưa gửi bằng: gllapp doctor --salvage THƯ_MỤC; rồi chuyển tệp đi chỗ khác, đăng nhập, đồng bộ và nhập nội dung đó vào.</translation>
    </message>
    <message>
        <source>The indexes of the data file do not fit what is in it.</source>
        <translation>Chỉ mục của tệp dữ liệu không khớp với nội dung.</translation>
    </message>
    <message>
        <source>What is stored is there; it may not be found or shown.</source>
        <translation>Những gì đã lưu vẫn còn; có thể không tìm thấy hoặc không hiện ra.</translation>
    </message>
    <message>
        <source>A repair builds the indexes anew.</source>
        <translation>Việc sửa chữa sẽ lập lại chỉ mục.</translation>
    </message>
    <message>
        <source>This profile was copied, moved, or put back from a backup; that was seen on {when}.</source>
        <translation>Hồ sơ này đã được sao chép, chuyển chỗ, hoặc khôi phục từ bản sao lưu; phát hiện: {when}.</translation>
    </message>
    <message>
        <source>Nothing was lost. What another copy writes is told apart from what is written here.</source>
        <translation>Không mất gì. Nội dung viết từ bản sao khác được phân biệt với nội dung viết ở đây.</translation>
    </message>
    <message>
        <source>There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.</source>
        <translation>Không cần làm gì. Nếu dùng trên hai máy, hãy đăng nhập bằng hồ sơ riêng trên một trong hai máy.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are left on the disk.</source>
        <translation>Ổ đĩa chỉ còn {megabytes} MB.</translation>
    </message>
    <message>
        <source>Free some space before the next sync.</source>
        <translation>Hãy giải phóng bớt chỗ trước lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>{entries} received items are not proven to be what the server sent.</source>
        <translation>{entries} mục đã nhận chưa được chứng minh là do máy chủ gửi.</translation>
    </message>
    <message>
        <source>Nothing that you wrote is affected.</source>
        <translation>Nội dung đã viết không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>A repair sets them aside, and the next sync fetches them again.</source>
        <translation>Việc sửa chữa sẽ để riêng chúng, và lần đồng bộ tới sẽ tải lại.</translation>
    </message>
    <message>
        <source>{rows} of the rows that are shown are not what was written.</source>
        <translation>{rows} dòng đang hiển thị không đúng với những gì đã viết.</translation>
    </message>
    <message>
        <source>What was written is whole.</source>
        <translation>Những gì đã viết vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>A repair makes them anew from it.</source>
        <translation>Việc sửa chữa sẽ tạo lại chúng từ đó.</translation>
    </message>
    <message>
        <source>The search does not find what is there.</source>
        <translation>Việc tìm kiếm không thấy những gì đang có.</translation>
    </message>
    <message>
        <source>A repair builds the search anew.</source>
        <translation>Việc sửa chữa sẽ lập lại dữ liệu tìm kiếm.</translation>
    </message>
    <message>
        <source>One of the two copies that are kept of each outbox item is damaged for {items} of them.</source>
        <translation>Mỗi mục trong hộp thư đi có hai bản sao; với {items} mục, một bản bị hỏng.</translation>
    </message>
    <message>
        <source>The other copy is whole.</source>
        <translation>Bản còn lại vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>A repair makes the damaged copies anew.</source>
        <translation>Việc sửa chữa sẽ tạo lại các bản bị hỏng.</translation>
    </message>
    <message>
        <source>{items} items of the outbox cannot be read any more.</source>
        <translation>Không đọc được {items} mục của hộp thư đi nữa.</translation>
    </message>
    <message>
        <source>They are not thrown away, and do not stop the others.</source>
        <translation>Chúng không bị bỏ đi, và không cản trở các mục khác.</translation>
    </message>
    <message>
        <source>A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.</source>
        <translation>Việc sửa chữa giữ các byte của chúng trong {folder} và chuyển chúng vào Cần xem lại; hãy viết lại lần nữa.</translation>
    </message>
    <message>
        <source>This item cannot be read any more.</source>
        <translation>Không đọc được mục này nữa.</translation>
    </message>
    <message>
        <source>Its bytes are kept in the profile&apos;s folder “unreadable”.</source>
        <translation>Các byte của nó được giữ trong thư mục “unreadable” của hồ sơ.</translation>
    </message>
    <message>
        <source>Write it once more, then take this one out of the outbox.</source>
        <translation>Hãy viết lại lần nữa, rồi lấy mục này ra khỏi hộp thư đi.</translation>
    </message>
    <message>
        <source>The tags of {drafts} drafts cannot be read.</source>
        <translation>Không đọc được thẻ của {drafts} bản nháp.</translation>
    </message>
    <message>
        <source>Their texts are whole.</source>
        <translation>Nội dung của chúng vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>A repair puts what is left of the tags below the texts.</source>
        <translation>Việc sửa chữa sẽ đặt phần còn lại của thẻ bên dưới nội dung.</translation>
    </message>
    <message>
        <source>The history of {server} is not the one that this PC knows; it was probably restored from a copy.</source>
        <translation>Lịch sử của {server} không phải lịch sử mà máy này biết; có lẽ máy chủ đã được khôi phục từ một bản sao.</translation>
    </message>
    <message>
        <source>Sync: both go back to what they share, and the server gets back what it lost.</source>
        <translation>Hãy đồng bộ: cả hai trở về phần chung, và máy chủ lấy lại phần đã mất.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min ahead of the server&apos;s.</source>
        <translation>Đồng hồ của máy này nhanh hơn máy chủ {hours} giờ {minutes} phút.</translation>
    </message>
    <message>
        <source>Nothing is lost by that.</source>
        <translation>Điều đó không làm mất gì.</translation>
    </message>
    <message>
        <source>Set this PC&apos;s date, time and time zone.</source>
        <translation>Hãy chỉnh ngày, giờ và múi giờ của máy này.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {hours} h {minutes} min behind the server&apos;s.</source>
        <translation>Đồng hồ của máy này chậm hơn máy chủ {hours} giờ {minutes} phút.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days ahead of the server&apos;s.</source>
        <translation>Đồng hồ của máy này nhanh hơn máy chủ {days} ngày.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {days} days behind the server&apos;s.</source>
        <translation>Đồng hồ của máy này chậm hơn máy chủ {days} ngày.</translation>
    </message>
    <message>
        <source>There is no bundle in {folder}.</source>
        <translation>Không có gói nào trong {folder}.</translation>
    </message>
    <message>
        <source>Name the stick itself: the folder in which the folder GLL is.</source>
        <translation>Hãy chỉ ra chính USB: thư mục có chứa thư mục GLL.</translation>
    </message>
    <message>
        <source>The bundle on this stick is unfinished: it was pulled out, or is still being made.</source>
        <translation>Gói trên USB này chưa hoàn tất: USB đã bị rút ra, hoặc gói còn đang được tạo.</translation>
    </message>
    <message>
        <source>Finish it where it was made: the same command goes on from where it stopped.</source>
        <translation>Hãy hoàn tất ở nơi đã tạo: cùng lệnh đó sẽ tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.</source>
        <translation>Chữ ký không khớp với gói này: có người đã sửa gói, hoặc USB bị hỏng.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>Không có gì trong gói được nhận vào.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, from a person you know.</source>
        <translation>Hãy xin lại gói từ một người quen biết.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of this program (format {found}; this version knows {known}).</source>
        <translation>Gói này được tạo bằng phiên bản chương trình mới hơn (định dạng {found}; phiên bản này biết {known}).</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>This is more than one bundle can list (its list may have {limit} MB).</source>
        <translation>Như vậy là nhiều hơn mức một gói liệt kê được (danh sách tối đa {limit} MB).</translation>
    </message>
    <message>
        <source>Make several bundles, each with fewer shelves.</source>
        <translation>Hãy tạo nhiều gói, mỗi gói ít kệ hơn.</translation>
    </message>
    <message>
        <source>The list of what is in this bundle is damaged.</source>
        <translation>Danh sách nội dung của gói này bị hỏng.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more.</source>
        <translation>Hãy xin lại gói.</translation>
    </message>
    <message>
        <source>{file} on this stick is damaged or missing.</source>
        <translation>{file} trên USB này bị hỏng hoặc bị thiếu.</translation>
    </message>
    <message>
        <source>It was left out; the rest is usable.</source>
        <translation>Tệp này bị bỏ qua; phần còn lại dùng được.</translation>
    </message>
    <message>
        <source>Ask for the bundle once more, or sync when there is a network.</source>
        <translation>Hãy xin lại gói, hoặc đồng bộ khi có mạng.</translation>
    </message>
    <message>
        <source>This bundle is of another community ({community}).</source>
        <translation>Gói này của cộng đồng khác ({community}).</translation>
    </message>
    <message>
        <source>This bundle and this PC hold the same posts in another order: the server was restored in between.</source>
        <translation>Gói này và máy này có cùng những bài viết nhưng theo thứ tự khác: máy chủ đã được khôi phục trong khoảng giữa.</translation>
    </message>
    <message>
        <source>Nothing of this stream was taken in from the stick.</source>
        <translation>Không có gì của chuyên mục này được nhận vào từ USB.</translation>
    </message>
    <message>
        <source>Sync when there is a network: that brings both together.</source>
        <translation>Hãy đồng bộ khi có mạng: như vậy hai bên sẽ khớp lại.</translation>
    </message>
    <message>
        <source>What is between this PC&apos;s copy and this bundle is missing ({title}).</source>
        <translation>Thiếu phần ở giữa bản trên máy này và gói này ({title}).</translation>
    </message>
    <message>
        <source>The rest of the bundle is usable.</source>
        <translation>Phần còn lại của gói dùng được.</translation>
    </message>
    <message>
        <source>Import the bundle before this one first, or sync.</source>
        <translation>Hãy nhập gói trước gói này, hoặc đồng bộ.</translation>
    </message>
    <message>
        <source>Nobody in this community has allowed whoever signed this bundle to do so.</source>
        <translation>Không ai trong cộng đồng này cho phép người ký gói này làm việc đó.</translation>
    </message>
    <message>
        <source>Ask your coordinator who makes bundles.</source>
        <translation>Hãy hỏi điều phối viên xem ai tạo gói.</translation>
    </message>
    <message>
        <source>The community has withdrawn the right to make bundles from whoever signed this one ({channel}).</source>
        <translation>Cộng đồng đã thu hồi quyền tạo gói của người ký gói này ({channel}).</translation>
    </message>
    <message>
        <source>Ask your coordinator for a newer bundle.</source>
        <translation>Hãy xin điều phối viên một gói mới hơn.</translation>
    </message>
    <message>
        <source>The right to make bundles of whoever signed this one had ended when it was made ({channel}).</source>
        <translation>Khi gói được tạo, quyền tạo gói của người ký đã hết hạn ({channel}).</translation>
    </message>
    <message>
        <source>This PC has not signed a bundle before, and must ask the server for that once.</source>
        <translation>Máy này chưa từng ký gói nào, và phải xin phép máy chủ một lần.</translation>
    </message>
    <message>
        <source>Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.</source>
        <translation>Hãy kết nối mạng rồi tạo lại gói; hoặc nhờ điều phối viên chạy: gllserver publisher add --email {email} --device {device}; rồi đồng bộ.</translation>
    </message>
    <message>
        <source>“{stream}” is for some members alone, and a stick can be read by anybody.</source>
        <translation>“{stream}” chỉ dành cho một số thành viên, mà USB thì ai cũng đọc được.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Hãy bỏ nó ra.</translation>
    </message>
    <message>
        <source>{file} is no site card, or it is damaged.</source>
        <translation>{file} không phải phiếu cơ sở, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>Copy it once more from the PC that it speaks of, or make a new one there.</source>
        <translation>Hãy sao chép lại từ máy mà phiếu nói đến, hoặc lập phiếu mới ở đó.</translation>
    </message>
    <message>
        <source>{file} is a site card of another community.</source>
        <translation>{file} là phiếu cơ sở của cộng đồng khác.</translation>
    </message>
    <message>
        <source>Choose the card of a site of this community.</source>
        <translation>Hãy chọn phiếu của một cơ sở thuộc cộng đồng này.</translation>
    </message>
    <message>
        <source>There is too little room on the stick: {size} MB are needed, {free} MB are free.</source>
        <translation>USB không đủ chỗ: cần {size} MB, còn trống {free} MB.</translation>
    </message>
    <message>
        <source>Make room, take another stick, or choose less.</source>
        <translation>Hãy giải phóng bớt chỗ, dùng USB khác, hoặc chọn ít hơn.</translation>
    </message>
    <message>
        <source>The stick {stick} was pulled out before this was done.</source>
        <translation>USB {stick} đã bị rút ra trước khi xong.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done is kept, and the same work goes on from there.</source>
        <translation>Không mất gì: phần đã làm được giữ lại, và việc này sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>Plug it in again, then go on.</source>
        <translation>Hãy cắm lại, rồi tiếp tục.</translation>
    </message>
    <message>
        <source>A part of this file on the stick {stick} is damaged.</source>
        <translation>Một phần của tệp này trên USB {stick} bị hỏng.</translation>
    </message>
    <message>
        <source>It was refused; what is good of the file is stored.</source>
        <translation>Phần đó bị từ chối; phần tốt của tệp đã được lưu.</translation>
    </message>
    <message>
        <source>What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.</source>
        <translation>Phần thiếu sẽ đến từ máy chủ, hoặc từ USB khác. Hãy xin gói mới: USB này có thể sắp hỏng.</translation>
    </message>
    <message>
        <source>What was written to the stick reads back as something else ({file}).</source>
        <translation>Nội dung đã ghi lên USB đọc lại không đúng ({file}).</translation>
    </message>
    <message>
        <source>The bundle is marked as unfinished.</source>
        <translation>Gói được đánh dấu là chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Take another stick: this one is worn out, or claims more room than it has.</source>
        <translation>Hãy dùng USB khác: USB này đã mòn, hoặc báo dung lượng lớn hơn thực tế.</translation>
    </message>
    <message>
        <source>No publisher has an id that begins with {publisher}.</source>
        <translation>Không có người tạo gói nào có mã bắt đầu bằng {publisher}.</translation>
    </message>
    <message>
        <source>See them with: gllserver publisher list.</source>
        <translation>Xem danh sách bằng: gllserver publisher list.</translation>
    </message>
    <message>
        <source>There is no community in {folder}.</source>
        <translation>Không có cộng đồng nào trong {folder}.</translation>
    </message>
    <message>
        <source>Make one first: gllserver init --data {folder}.</source>
        <translation>Hãy tạo trước: gllserver init --data {folder}.</translation>
    </message>
    <message>
        <source>There is a community in {folder} already.</source>
        <translation>Trong {folder} đã có một cộng đồng.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Hãy dùng nó, hoặc chỉ ra thư mục khác.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the server (format {found}; this version knows {known}).</source>
        <translation>Dữ liệu này được ghi bằng phiên bản máy chủ mới hơn (định dạng {found}; phiên bản này biết {known}).</translation>
    </message>
    <message>
        <source>The database does not answer ({reason}).</source>
        <translation>Cơ sở dữ liệu không trả lời ({reason}).</translation>
    </message>
    <message>
        <source>Check that it runs and that the address is right.</source>
        <translation>Hãy kiểm tra xem nó có chạy không và địa chỉ có đúng không.</translation>
    </message>
    <message>
        <source>There is a member with the address {email} already.</source>
        <translation>Đã có thành viên với địa chỉ {email}.</translation>
    </message>
    <message>
        <source>There is no member with the address {email}.</source>
        <translation>Không có thành viên nào với địa chỉ {email}.</translation>
    </message>
    <message>
        <source>That member has no device {device}.</source>
        <translation>Thành viên đó không có thiết bị {device}.</translation>
    </message>
    <message>
        <source>See them with: gllserver device list.</source>
        <translation>Xem danh sách bằng: gllserver device list.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>“{email}” không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>There is no pod {pod} here.</source>
        <translation>Ở đây không có nhóm {pod}.</translation>
    </message>
    <message>
        <source>See the pods with: pod list.</source>
        <translation>Xem các nhóm bằng: pod list.</translation>
    </message>
    <message>
        <source>There is no document {document} here.</source>
        <translation>Ở đây không có tài liệu {document}.</translation>
    </message>
    <message>
        <source>See a pod&apos;s documents with: doc list.</source>
        <translation>Xem tài liệu của nhóm bằng: doc list.</translation>
    </message>
    <message>
        <source>What this is about ({record}) is not here.</source>
        <translation>Nội dung liên quan ({record}) không có ở đây.</translation>
    </message>
    <message>
        <source>Sync, and try again; it may have been of a pod that you are no longer in.</source>
        <translation>Hãy đồng bộ rồi thử lại; có thể nó thuộc một nhóm mà bạn không còn tham gia.</translation>
    </message>
    <message>
        <source>The pod is archived, and takes nothing new.</source>
        <translation>Nhóm đã lưu trữ, không nhận gì mới.</translation>
    </message>
    <message>
        <source>Ask its facilitators to open it again.</source>
        <translation>Hãy nhờ người điều hành nhóm mở lại.</translation>
    </message>
    <message>
        <source>The pod is approved and not open yet.</source>
        <translation>Nhóm đã được chấp thuận nhưng chưa mở.</translation>
    </message>
    <message>
        <source>Sync; the server opens it when it receives the approval.</source>
        <translation>Hãy đồng bộ; máy chủ mở nhóm khi nhận được chấp thuận.</translation>
    </message>
    <message>
        <source>Only the pod&apos;s facilitators do this.</source>
        <translation>Chỉ người điều hành nhóm mới làm được việc này.</translation>
    </message>
    <message>
        <source>Ask one of them; the pod&apos;s page names them.</source>
        <translation>Hãy nhờ một người trong số họ; tên có ở trang của nhóm.</translation>
    </message>
    <message>
        <source>The server takes {limit} new proposals from a member in a day, and this is one more.</source>
        <translation>Mỗi ngày máy chủ nhận tối đa {limit} đề xuất mới của một thành viên, và đề xuất này đã vượt mức.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>Nội dung đã viết vẫn được giữ trong hộp thư đi.</translation>
    </message>
    <message>
        <source>Send it again from there tomorrow.</source>
        <translation>Ngày mai hãy gửi lại từ đó.</translation>
    </message>
    <message>
        <source>The server takes {limit} new requests to join pods from a member in a day, and this is one more.</source>
        <translation>Mỗi ngày máy chủ nhận tối đa {limit} yêu cầu tham gia nhóm của một thành viên, và yêu cầu này đã vượt mức.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>Yêu cầu được giữ trong hộp thư đi.</translation>
    </message>
    <message>
        <source>Only moderators and administrators answer proposals.</source>
        <translation>Chỉ người kiểm duyệt và quản trị viên mới trả lời đề xuất.</translation>
    </message>
    <message>
        <source>Ask one of them; the page People names them.</source>
        <translation>Hãy nhờ một người trong số họ; tên có ở trang Mọi người.</translation>
    </message>
    <message>
        <source>Only who made a proposal changes its words.</source>
        <translation>Chỉ người đưa ra đề xuất mới sửa được lời của nó.</translation>
    </message>
    <message>
        <source>Propose it to them.</source>
        <translation>Hãy đề nghị với người đó.</translation>
    </message>
    <message>
        <source>Only who asked to join takes that back.</source>
        <translation>Chỉ người xin tham gia mới rút lại được yêu cầu.</translation>
    </message>
    <message>
        <source>Only who wrote this changes it.</source>
        <translation>Chỉ người viết mới sửa được nội dung này.</translation>
    </message>
    <message>
        <source>Say it in a comment of your own.</source>
        <translation>Hãy viết một nhận xét riêng.</translation>
    </message>
    <message>
        <source>A proposal needs a yes to the community&apos;s rules.</source>
        <translation>Đề xuất cần có sự đồng ý với quy tắc của cộng đồng.</translation>
    </message>
    <message>
        <source>Read them, and tick the box; in a command, say --rules.</source>
        <translation>Hãy đọc và đánh dấu vào ô; trong lệnh, thêm --rules.</translation>
    </message>
    <message>
        <source>A pod or a community needs {least} facilitators.</source>
        <translation>Một nhóm hoặc cộng đồng cần {least} người điều hành.</translation>
    </message>
    <message>
        <source>Name {least} members; you may be one of them.</source>
        <translation>Hãy nêu tên {least} thành viên; có thể gồm chính bạn.</translation>
    </message>
    <message>
        <source>{name} is not in this pod.</source>
        <translation>{name} không ở trong nhóm này.</translation>
    </message>
    <message>
        <source>Let them in first; who is in it says: pod members.</source>
        <translation>Hãy nhận người đó vào trước; xem thành viên bằng: pod members.</translation>
    </message>
    <message>
        <source>There is no task {task} here.</source>
        <translation>Ở đây không có công việc {task}.</translation>
    </message>
    <message>
        <source>See the tasks with: pod task list.</source>
        <translation>Xem các công việc bằng: pod task list.</translation>
    </message>
    <message>
        <source>Files like {file} are not shared in pods.</source>
        <translation>Loại tệp như {file} không chia sẻ được trong nhóm.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Tệp vẫn ở nguyên chỗ.</translation>
    </message>
    <message>
        <source>Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.</source>
        <translation>Hãy chia sẻ tài liệu, bảng, bản trình chiếu, hình ảnh, âm thanh hoặc video; những thứ khác hãy chuyển thành PDF.</translation>
    </message>
    <message>
        <source>{file} is no picture.</source>
        <translation>{file} không phải là ảnh.</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Không gì được chia sẻ.</translation>
    </message>
    <message>
        <source>Drop pictures on a document; any other file belongs among the files of the pod.</source>
        <translation>Thả ảnh vào tài liệu; tệp khác thuộc về các tệp của nhóm.</translation>
    </message>
    <message>
        <source>“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.</source>
        <translation>“{pod}” là nhóm, chỉ dành cho thành viên: trên USB nó chỉ có thể được niêm phong.</translation>
    </message>
    <message>
        <source>Choose it as a pod (--pod): it is sealed for the devices of its members.</source>
        <translation>Hãy chọn nó dưới dạng nhóm (--pod): nó được niêm phong cho thiết bị của các thành viên.</translation>
    </message>
    <message>
        <source>This is a document&apos;s text as you saw it last, which cannot be sent again by itself.</source>
        <translation>Đây là văn bản của tài liệu ở lần xem cuối, không tự gửi lại được.</translation>
    </message>
    <message>
        <source>It is kept aside as it is.</source>
        <translation>Nó được để riêng nguyên vẹn.</translation>
    </message>
    <message>
        <source>Copy it, and write into the document what is missing there.</source>
        <translation>Hãy sao chép, rồi viết vào tài liệu những gì còn thiếu ở đó.</translation>
    </message>
    <message>
        <source>You are in this pod already.</source>
        <translation>Bạn đã ở trong nhóm này.</translation>
    </message>
    <message>
        <source>{name} is in this pod already.</source>
        <translation>{name} đã ở trong nhóm này.</translation>
    </message>
    <message>
        <source>You have asked to join this pod already.</source>
        <translation>Bạn đã xin tham gia nhóm này.</translation>
    </message>
    <message>
        <source>Your request waits for a facilitator.</source>
        <translation>Yêu cầu đang chờ người điều hành.</translation>
    </message>
    <message>
        <source>A pod needs a facilitator, and you are the last one.</source>
        <translation>Nhóm cần có người điều hành, và bạn là người cuối cùng.</translation>
    </message>
    <message>
        <source>Make another member a facilitator first, or archive the pod.</source>
        <translation>Hãy giao việc điều hành cho thành viên khác trước, hoặc lưu trữ nhóm.</translation>
    </message>
    <message>
        <source>A comment needs some text.</source>
        <translation>Nhận xét cần có nội dung.</translation>
    </message>
    <message>
        <source>Write some.</source>
        <translation>Hãy viết vài lời.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>“{day}” không phải là ngày.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>Hãy viết như 2026-11-22.</translation>
    </message>
    <message>
        <source>A change of a document was not what its writer may send: damaged, too large, or in another&apos;s name.</source>
        <translation>Một thay đổi của tài liệu không phải thứ người viết được phép gửi: bị hỏng, quá lớn, hoặc đứng tên người khác.</translation>
    </message>
    <message>
        <source>It is left out; the document and everything else stay as they are.</source>
        <translation>Nó bị bỏ qua; tài liệu và mọi thứ khác giữ nguyên.</translation>
    </message>
    <message>
        <source>If it was yours, copy the text from your outbox into the document again.</source>
        <translation>Nếu đó là bài của bạn, hãy sao chép lại nội dung từ hộp thư đi vào tài liệu.</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>Không có mẫu “{template}”.</translation>
    </message>
    <message>
        <source>The templates are: {known}.</source>
        <translation>Các mẫu có: {known}.</translation>
    </message>
    <message>
        <source>The words that this is about are not in the document, or not any more.</source>
        <translation>Những từ được nói đến không có, hoặc không còn trong tài liệu.</translation>
    </message>
    <message>
        <source>Look at its text as it is now; then write what you would like into it, or close the comment.</source>
        <translation>Hãy xem văn bản hiện tại; rồi viết điều mong muốn vào đó, hoặc đóng nhận xét.</translation>
    </message>
    <message>
        <source>The document has no section “{heading}”.</source>
        <translation>Tài liệu không có phần “{heading}”.</translation>
    </message>
    <message>
        <source>See its headings with: doc show.</source>
        <translation>Xem các đề mục bằng: doc show.</translation>
    </message>
    <message>
        <source>The document does not say yet under which licence it may be used.</source>
        <translation>Tài liệu chưa ghi được dùng theo giấy phép nào.</translation>
    </message>
    <message>
        <source>Choose a licence for the document, then publish.</source>
        <translation>Hãy chọn giấy phép cho tài liệu, rồi xuất bản.</translation>
    </message>
    <message>
        <source>A librarian has taken this product off the library&apos;s shelves.</source>
        <translation>Một thủ thư đã đưa sản phẩm này ra khỏi các kệ của thư viện.</translation>
    </message>
    <message>
        <source>Ask a librarian to put it back, then publish.</source>
        <translation>Hãy nhờ thủ thư đưa trở lại, rồi xuất bản.</translation>
    </message>
    <message>
        <source>{count} of those who wrote this have not agreed to be named and to publish: {names}.</source>
        <translation>{count} người viết chưa đồng ý được nêu tên và xuất bản: {names}.</translation>
    </message>
    <message>
        <source>Ask them to sign this version off with their consent.</source>
        <translation>Hãy nhờ họ ký duyệt phiên bản này kèm sự đồng ý.</translation>
    </message>
    <message>
        <source>{count} of the pictures in the document are not on this PC.</source>
        <translation>{count} hình trong tài liệu không có trên máy này.</translation>
    </message>
    <message>
        <source>Keep them on this PC with the pod&apos;s files, or take them out of the text.</source>
        <translation>Hãy giữ chúng trên máy này cùng các tệp của nhóm, hoặc bỏ khỏi văn bản.</translation>
    </message>
    <message>
        <source>A document may have {limit} characters.</source>
        <translation>Một tài liệu có tối đa {limit} ký tự.</translation>
    </message>
    <message>
        <source>Divide it into two documents.</source>
        <translation>Hãy chia thành hai tài liệu.</translation>
    </message>
    <message>
        <source>A name needs 1 to {limit} characters on one line.</source>
        <translation>Tên cần 1 đến {limit} ký tự trên một dòng.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>“{role}” không phải là vai trò.</translation>
    </message>
    <message>
        <source>Roles are: {roles}.</source>
        <translation>Các vai trò: {roles}.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>Mật khẩu cần ít nhất {limit} ký tự.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Hãy chọn mật khẩu dài hơn.</translation>
    </message>
    <message>
        <source>There is a stream “{stream}” already.</source>
        <translation>Đã có chuyên mục “{stream}”.</translation>
    </message>
    <message>
        <source>{file} is not a mailbox file (mbox).</source>
        <translation>{file} không phải tệp hộp thư (mbox).</translation>
    </message>
    <message>
        <source>Export the list&apos;s archive as mbox and try again.</source>
        <translation>Hãy xuất kho lưu của danh sách thư dưới dạng mbox rồi thử lại.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>Không đọc được {file} ({reason}).</translation>
    </message>
    <message>
        <source>Check the name and the permissions.</source>
        <translation>Hãy kiểm tra tên và quyền truy cập.</translation>
    </message>
    <message>
        <source>This document has so many marks inside of each other that it cannot be laid out in time.</source>
        <translation>Tài liệu này có quá nhiều dấu lồng nhau nên không trình bày kịp.</translation>
    </message>
    <message>
        <source>Its text is as it was.</source>
        <translation>Nội dung của nó vẫn như cũ.</translation>
    </message>
    <message>
        <source>Look for long lines of brackets, stars or quotation signs in it, and take them out.</source>
        <translation>Hãy tìm trong đó những dòng dài gồm dấu ngoặc, dấu sao hoặc dấu trích dẫn, và bỏ đi.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}).</source>
        <translation>Không tạo được PDF ({reason}).</translation>
    </message>
    <message>
        <source>The document is as it was, and no file was written.</source>
        <translation>Tài liệu vẫn như cũ, và không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>Leave out its largest pictures and try again, or export it as a Word document.</source>
        <translation>Hãy bỏ những hình lớn nhất rồi thử lại, hoặc xuất thành tài liệu Word.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB.</source>
        <translation>Tệp lớn hơn {limit} MB.</translation>
    </message>
    <message>
        <source>Divide it, and bring in the parts one by one.</source>
        <translation>Hãy chia tệp, rồi nhập từng phần một.</translation>
    </message>
    <message>
        <source>There are more than {limit} entries.</source>
        <translation>Có hơn {limit} mục.</translation>
    </message>
    <message>
        <source>Divide them, and bring in the parts one by one.</source>
        <translation>Hãy chia ra, rồi nhập từng phần một.</translation>
    </message>
    <message>
        <source>The file holds no entry that could be read.</source>
        <translation>Tệp không có mục nào đọc được.</translation>
    </message>
    <message>
        <source>Check that it is of the kind that was named, and export it again.</source>
        <translation>Hãy kiểm tra xem tệp có đúng loại đã nêu không, và xuất lại.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known.</source>
        <translation>Không nhận ra cột nào của bảng.</translation>
    </message>
    <message>
        <source>Put what each column holds into the first row: title, authors, year, language …</source>
        <translation>Hãy ghi nội dung của mỗi cột vào hàng đầu tiên: tiêu đề, tác giả, năm, ngôn ngữ…</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Không có lần nhập {number}.</translation>
    </message>
    <message>
        <source>See them with: gllserver resource imports.</source>
        <translation>Xem danh sách bằng: gllserver resource imports.</translation>
    </message>
    <message>
        <source>The ids of {count} resources begin with {prefix}.</source>
        <translation>Có {count} tư liệu có mã bắt đầu bằng {prefix}.</translation>
    </message>
    <message>
        <source>See the ids with: gllserver resource list.</source>
        <translation>Xem các mã bằng: gllserver resource list.</translation>
    </message>
    <message>
        <source>“{word}” is not a term of “{vocabulary}”.</source>
        <translation>“{word}” không phải thuật ngữ của “{vocabulary}”.</translation>
    </message>
    <message>
        <source>The terms are in the guide to the library.</source>
        <translation>Các thuật ngữ có trong hướng dẫn sử dụng thư viện.</translation>
    </message>
    <message>
        <source>The address {address} is in use or not ours to use.</source>
        <translation>Địa chỉ {address} đang được dùng hoặc không được phép dùng.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Hãy chọn cổng khác, hoặc 0 để lấy một cổng trống bất kỳ.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({reason}).</source>
        <translation>Chính chương trình gặp lỗi ({reason}).</translation>
    </message>
    <message>
        <source>Please send the report {report} to your coordinator.</source>
        <translation>Hãy gửi báo cáo {report} cho điều phối viên.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
    <message>
        <source>Show {resources}</source>
        <translation>Hiện {resources}</translation>
    </message>
</context>
<context>
    <name>FetchAsking</name>
    <message>
        <source>This fetch would bring about {amount}.</source>
        <translation>Lần tải này sẽ mang về khoảng {amount}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Vẫn tải</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Đổi giới hạn…</translation>
    </message>
    <message>
        <source>Nothing is left of what you allow for this week.</source>
        <translation>Mức cho phép của tuần này đã hết.</translation>
    </message>
    <message>
        <source>The fetch stops at {limit}, as you have chosen.</source>
        <translation>Lần tải dừng ở mức {limit}, như đã chọn.</translation>
    </message>
</context>
<context>
    <name>Fetcher</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Tải phần còn lại</translation>
    </message>
    <message>
        <source>Fetch all the same</source>
        <translation>Vẫn tải</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came.</source>
        <translation>
            <numerusform>Đã nhận %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>Còn {size} chưa về.</translation>
    </message>
    <message>
        <source>All that you keep is on this PC.</source>
        <translation>Mọi thứ cần giữ đều đã có trên máy này.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung đang gõ</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Comes with the next sync that brings files</source>
        <translation>Đến cùng lần đồng bộ tới có tải tệp</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Chỉ có tiêu đề</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Mở {title}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Thôi giữ</translation>
    </message>
    <message>
        <source>Keep on this PC ({size})</source>
        <translation>Giữ trên máy này ({size})</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Gỡ {title}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>The catalogue knows of no file.</source>
        <translation>Danh mục không có tệp nào.</translation>
    </message>
    <message>
        <source>on its way to the server: {sent} of {size}</source>
        <translation>đang gửi lên máy chủ: {sent} / {size}</translation>
    </message>
    <message>
        <source>of an older edition</source>
        <translation>của ấn bản cũ hơn</translation>
    </message>
    <message>
        <source>not on the server yet: it goes behind the next sync</source>
        <translation>chưa có trên máy chủ: sẽ gửi sau lần đồng bộ tới</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>trên máy này</translation>
    </message>
    <message>
        <source>on the stick {name}, seen {when}</source>
        <translation>trên USB {name}, thấy {when}</translation>
    </message>
    <message>
        <source>on the stick {name}</source>
        <translation>trên USB {name}</translation>
    </message>
    <message>
        <source>by internet: {cost}</source>
        <translation>qua mạng: {cost}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files that belong to it</source>
        <translation>Các tệp kèm theo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Bỏ {name} ra</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Share a file…</source>
        <translation>Chia sẻ tệp…</translation>
    </message>
    <message>
        <source>Share a file with the pod</source>
        <translation>Chia sẻ tệp với nhóm</translation>
    </message>
    <message>
        <source>Keep all of this pod&apos;s files on this PC</source>
        <translation>Giữ mọi tệp của nhóm này trên máy</translation>
    </message>
    <message>
        <source>Share the first file</source>
        <translation>Chia sẻ tệp đầu tiên</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>Files go out behind the next sync. They come to others only where somebody keeps them.</source>
        <translation>Tệp được gửi đi sau lần đồng bộ tới. Chúng chỉ đến với người chọn giữ chúng.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Kết thúc tìm kiếm</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} / {count}</translation>
    </message>
    <message>
        <source>{now} of {count} so far</source>
        <translation>{now} / {count} đến lúc này</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>As you want to be called. All members see it.</source>
        <translation>Tên bạn muốn được gọi. Mọi thành viên đều thấy.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it. No member sees it.</source>
        <translation>Dùng để đăng nhập. Không thành viên nào thấy.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Chọn quốc gia</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>Ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Thêm ngôn ngữ…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>You may leave it out.</source>
        <translation>Có thể bỏ trống.</translation>
    </message>
    <message>
        <source>What you are</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Choose what fits best</source>
        <translation>Chọn mục phù hợp nhất</translation>
    </message>
    <message>
        <source>Why you want to take part</source>
        <translation>Vì sao bạn muốn tham gia</translation>
    </message>
    <message>
        <source>Two or three sentences. Write nothing by which a patient could be known.</source>
        <translation>Hai hoặc ba câu. Không viết điều gì có thể làm lộ danh tính người bệnh.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail of this person</source>
        <translation>E-mail của người này</translation>
    </message>
    <message>
        <source>A password for your account</source>
        <translation>Mật khẩu cho tài khoản</translation>
    </message>
    <message>
        <source>It stays on this PC: what is sent can only be compared with it.</source>
        <translation>Mật khẩu ở lại trên máy này: những gì gửi đi chỉ dùng để đối chiếu.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Tôi đồng ý</translation>
    </message>
    <message>
        <source>Who sees your country</source>
        <translation>Ai thấy quốc gia của bạn</translation>
    </message>
    <message>
        <source>Who sees your languages</source>
        <translation>Ai thấy ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>Who sees your organisation</source>
        <translation>Ai thấy tổ chức của bạn</translation>
    </message>
    <message>
        <source>Who sees what you are</source>
        <translation>Ai thấy vai trò của bạn</translation>
    </message>
    <message>
        <source>Who sees why you take part</source>
        <translation>Ai thấy lý do bạn tham gia</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Bạn là ai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>What everybody agrees to</source>
        <translation>Điều mọi người đều đồng ý</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Ai biết bạn</translation>
    </message>
    <message>
        <source>You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided.</source>
        <translation>Có thể bỏ trống: tối đa hai người mà cộng đồng có thể hỏi. Thông tin về họ được xóa ngay khi có quyết định.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
</context>
<context>
    <name>ForumPage</name>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>In cuộc thảo luận</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Bài chưa đọc tiếp theo</translation>
    </message>
    <message>
        <source>Previous unread post</source>
        <translation>Bài chưa đọc trước đó</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Diễn đàn</translation>
    </message>
    <message>
        <source>You have read everything that is on this PC.</source>
        <translation>Đã đọc hết mọi thứ trên máy này.</translation>
    </message>
    <message>
        <source>All streams on this PC are closed for new threads.</source>
        <translation>Mọi chuyên mục trên máy này đều không nhận thảo luận mới.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Tôi là người khác</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Tôi là người mới</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Tôi đã có tài khoản</translation>
    </message>
    <message>
        <source>You need a connection this once. After that you read and write offline, and sync when there is one.</source>
        <translation>Chỉ lần này cần có mạng. Sau đó đọc và viết khi không có mạng, và đồng bộ khi có.</translation>
    </message>
    <message>
        <source>Sign in to your community</source>
        <translation>Đăng nhập vào cộng đồng</translation>
    </message>
    <message>
        <source>What you have read and drafted stays on this PC.</source>
        <translation>Những gì đã đọc và soạn vẫn ở trên máy này.</translation>
    </message>
    <message>
        <source>Everything that {name} wrote stays on this PC.</source>
        <translation>Mọi thứ {name} đã viết vẫn ở trên máy này.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Đăng nhập lại</translation>
    </message>
    <message>
        <source>This PC has no safe place of its own for keys.</source>
        <translation>Máy này không có nơi an toàn riêng để giữ khóa.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Chưa gửi gì cả.</translation>
    </message>
    <message>
        <source>Choose a passphrase below: it protects your data on this PC.</source>
        <translation>Hãy chọn một cụm mật khẩu bên dưới: nó bảo vệ dữ liệu trên máy này.</translation>
    </message>
    <message>
        <source>You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.</source>
        <translation>Bạn dùng chung máy này. Bản nháp, hộp thư đi và các nhóm của bạn được mã hóa tại đây và mở bằng điều bạn chọn bây giờ. Nếu bạn quên, không ai mở giúp được: những gì chưa gửi sẽ mất, mọi thứ khác trở lại khi đăng nhập lại.</translation>
    </message>
    <message>
        <source>What opens your data on this PC?</source>
        <translation>Điều gì mở dữ liệu của bạn trên máy này?</translation>
    </message>
    <message>
        <source>Everyone sees only what is their own: drafts, outbox and pods.</source>
        <translation>Mỗi người chỉ thấy những gì của mình: bản nháp, hộp thư đi và nhóm.</translation>
    </message>
    <message>
        <source>Who is using GLL?</source>
        <translation>Ai đang dùng GLL?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Chào mừng trở lại</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Chào mừng trở lại, {name}</translation>
    </message>
    <message>
        <source>Your data on this PC is sealed.</source>
        <translation>Dữ liệu trên máy này đang được niêm phong.</translation>
    </message>
    <message>
        <source>Locked by {name}</source>
        <translation>{name} đã khóa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>Những gì đã gõ vẫn được giữ.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your PIN, and nobody can read or reset it.</source>
        <translation>Không có mã PIN thì không ai mở được dữ liệu của bạn, và không ai đọc hay đặt lại được mã.</translation>
    </message>
    <message>
        <source>Nobody can open your data without your password, and nobody can read or reset it.</source>
        <translation>Không có mật khẩu thì không ai mở được dữ liệu của bạn, và không ai đọc hay đặt lại được mật khẩu.</translation>
    </message>
    <message>
        <source>Nobody can open your data without the passphrase, and nobody can read or reset it.</source>
        <translation>Không có cụm mật khẩu thì không ai mở được dữ liệu của bạn, và không ai đọc hay đặt lại được cụm mật khẩu.</translation>
    </message>
    <message>
        <source>What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.</source>
        <translation>Những gì cộng đồng đã nhận thì an toàn ở đó. Những gì chưa gửi từ máy này thì không lấy lại được nếu thiếu mã hoặc mật khẩu đó.</translation>
    </message>
    <message>
        <source>Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, and you sign in anew with your e-mail and the password of the community.</source>
        <translation>Hãy thử lại khi nhớ ra. Nếu không, người phụ trách máy này xóa tài khoản của bạn ở đây, mà không đọc được gì, rồi bạn đăng nhập lại bằng e-mail và mật khẩu của cộng đồng.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Mã PIN không đúng.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
    <message>
        <source>Try again; capital letters matter.</source>
        <translation>Hãy thử lại; có phân biệt chữ hoa và chữ thường.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>GLL could not open your data</source>
        <translation>GLL không mở được dữ liệu</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Xin chờ một lát</translation>
    </message>
    <message>
        <source>The window opens by itself as soon as your data is free.</source>
        <translation>Cửa sổ sẽ tự mở ngay khi dữ liệu không còn bận.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Đọc USB</translation>
    </message>
    <message>
        <source>You read what is public, and draft. You can become a member later.</source>
        <translation>Bạn đọc những gì công khai và viết bản nháp. Sau này có thể trở thành thành viên.</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Trở thành thành viên</translation>
    </message>
    <message>
        <source>First: which community? Its stick tells it without a connection, its address with one.</source>
        <translation>Trước hết: cộng đồng nào? USB của cộng đồng cho biết khi không có mạng, địa chỉ cho biết khi có mạng.</translation>
    </message>
</context>
<context>
    <name>Governing</name>
    <message>
        <source>They are let in.</source>
        <translation>Đã nhận vào nhóm.</translation>
    </message>
    <message>
        <source>They see the pod after their next sync.</source>
        <translation>Người này sẽ thấy nhóm sau khi đồng bộ.</translation>
    </message>
    <message>
        <source>Declined. They read your reason after their next sync.</source>
        <translation>Đã từ chối. Người này sẽ đọc được lý do sau khi đồng bộ.</translation>
    </message>
    <message>
        <source>They are taken in.</source>
        <translation>Đã thêm vào nhóm.</translation>
    </message>
    <message>
        <source>Remove {name} from the pod?</source>
        <translation>Đưa {name} ra khỏi nhóm?</translation>
    </message>
    <message>
        <source>What they wrote here stays, and what they have not sent is kept aside for them.</source>
        <translation>Những gì người này đã viết ở đây vẫn còn, và phần chưa gửi sẽ được để riêng cho họ.</translation>
    </message>
    <message>
        <source>The pod goes from their PCs when they sync next; what they copied they have.</source>
        <translation>Nhóm sẽ biến mất khỏi máy của người này khi họ đồng bộ; những gì họ đã sao chép thì họ vẫn có.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Đưa ra khỏi nhóm</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>Đã đưa {name} ra khỏi nhóm.</translation>
    </message>
    <message>
        <source>Leave this pod?</source>
        <translation>Rời nhóm này?</translation>
    </message>
    <message>
        <source>What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it.</source>
        <translation>Những gì bạn đã viết vẫn còn cho người khác. Những gì chưa gửi được để riêng trong Hộp thư đi: hãy đồng bộ trước nếu muốn họ nhận được.</translation>
    </message>
    <message>
        <source>All of the pod goes from this PC with the next sync; to come back you ask to join.</source>
        <translation>Toàn bộ nhóm sẽ biến mất khỏi máy này trong lần đồng bộ tới; muốn trở lại thì phải xin tham gia.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời nhóm</translation>
    </message>
    <message>
        <source>You have left the pod.</source>
        <translation>Đã rời nhóm.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>Ở lại nhóm</translation>
    </message>
    <message>
        <source>The pod is open again.</source>
        <translation>Nhóm đã được mở lại.</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Lưu trữ nhóm này?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Thành viên vẫn đọc được mọi thứ trong nhóm.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator opens it again.</source>
        <translation>Không ai viết vào đó được nữa, cho đến khi một người điều hành mở lại nhóm.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>The pod is archived.</source>
        <translation>Nhóm đã được lưu trữ.</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>What was found, by kind</source>
        <translation>Kết quả theo loại</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>The pod</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Tài liệu đã đến bước nào</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
    <message>
        <source>Back to {pod}</source>
        <translation>Trở về {pod}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Đưa ra khỏi kho lưu trữ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First of all</source>
        <translation>Để bắt đầu</translation>
    </message>
    <message>
        <source>The pages of the window</source>
        <translation>Các trang của cửa sổ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About GLL…</source>
        <translation>Giới thiệu GLL…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Đóng trợ giúp</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Toàn bộ trợ giúp</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>Phím tắt (Ctrl+F1)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Đã đưa trở lại</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>the text of today</source>
        <translation>văn bản hiện tại</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the post</source>
        <translation>Lịch sử bài viết</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Nội dung phiên bản</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through. Every version stays readable.</source>
        <translation>Từ thêm vào được gạch chân, từ bỏ đi bị gạch ngang. Phiên bản nào cũng vẫn đọc được.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History: who wrote when</source>
        <translation>Lịch sử: ai viết khi nào</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Chưa có ai viết ở đây.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>Văn bản lúc đó</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Compare with the text of today</source>
        <translation>So sánh với văn bản hôm nay</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Make the text what it was then</source>
        <translation>Đưa văn bản trở lại như lúc đó</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm được</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>about {size}</source>
        <translation>khoảng {size}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Đọc gói từ USB</translation>
    </message>
    <message>
        <source>Write your first post – it will wait safely</source>
        <translation>Viết bài đầu tiên – bài sẽ chờ an toàn</translation>
    </message>
    <message>
        <source>Posts arrive with a sync or on a stick; after that they can be read offline.</source>
        <translation>Bài viết đến qua đồng bộ hoặc bằng USB; sau đó đọc được khi không có mạng.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Chào mừng, {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Từ {time}</translation>
    </message>
    <message>
        <source>Nobody has signed in to {community} here yet.</source>
        <translation>Chưa ai đăng nhập vào {community} tại đây.</translation>
    </message>
    <message>
        <source>Nothing has been synced on this PC yet.</source>
        <translation>Chưa đồng bộ gì trên máy này.</translation>
    </message>
    <message>
        <source>Last complete sync: {time}</source>
        <translation>Lần đồng bộ đầy đủ gần nhất: {time}</translation>
    </message>
    <message>
        <source>{size} for the library</source>
        <translation>{size} cho thư viện</translation>
    </message>
    <message>
        <source>Last night: {moved}.</source>
        <translation>Đêm qua: {moved}.</translation>
    </message>
    <message>
        <source>Nothing new has come since then. What others write comes with the next sync.</source>
        <translation>Từ đó chưa có gì mới. Những gì người khác viết sẽ về trong lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Replies to you</source>
        <translation>Trả lời cho bạn</translation>
    </message>
    <message>
        <source>Worth reading first</source>
        <translation>Nên đọc trước</translation>
    </message>
    <message>
        <source>New on this PC</source>
        <translation>Mới trên máy này</translation>
    </message>
    <message>
        <source>{who} in “{title}”: {text}</source>
        <translation>{who} trong “{title}”: {text}</translation>
    </message>
    <message>
        <source>you have written here</source>
        <translation>bạn đã viết ở đây</translation>
    </message>
    <message>
        <source>Sync for the first time</source>
        <translation>Đồng bộ lần đầu</translation>
    </message>
    <message>
        <source>what the community has written comes to this PC, to be read offline</source>
        <translation>những gì cộng đồng đã viết sẽ về máy này, để đọc khi không có mạng</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Đồng bộ lại</translation>
    </message>
    <message>
        <source>the last complete one is more than a week ago</source>
        <translation>lần đồng bộ đầy đủ gần nhất đã hơn một tuần</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Trở thành thành viên</translation>
    </message>
    <message>
        <source>a form that keeps itself; it needs no connection</source>
        <translation>một mẫu đơn tự lưu; không cần kết nối</translation>
    </message>
    <message>
        <source>Go on with your registration</source>
        <translation>Tiếp tục đơn đăng ký</translation>
    </message>
    <message>
        <source>it is kept as you type, and not sent yet</source>
        <translation>được lưu khi bạn gõ, và chưa gửi đi</translation>
    </message>
    <message>
        <source>Send your registration</source>
        <translation>Gửi đơn đăng ký</translation>
    </message>
    <message>
        <source>by internet (2 kB), on a stick, or as a short code by e-mail</source>
        <translation>qua internet (2 kB), trên USB, hoặc bằng mã ngắn qua e-mail</translation>
    </message>
    <message>
        <source>Ask what has become of your registration</source>
        <translation>Hỏi đơn đăng ký của bạn đến đâu rồi</translation>
    </message>
    <message>
        <source>by internet (2 kB), or with the answer that a stick or an e-mail has brought</source>
        <translation>qua internet (2 kB), hoặc bằng câu trả lời mà USB hay e-mail mang về</translation>
    </message>
    <message>
        <source>Mend your registration, and hand it in again</source>
        <translation>Sửa đơn đăng ký và nộp lại</translation>
    </message>
    <message>
        <source>all that you filled in is still there</source>
        <translation>mọi điều bạn đã điền vẫn còn đó</translation>
    </message>
    <message>
        <source>what is public can be read before you are a member</source>
        <translation>có thể đọc những gì công khai trước khi là thành viên</translation>
    </message>
    <message>
        <source>Finish your draft “{name}”</source>
        <translation>Viết xong bản nháp “{name}”</translation>
    </message>
    <message>
        <source>Look around in your pod “{name}”</source>
        <translation>Xem qua nhóm “{name}” của bạn</translation>
    </message>
    <message>
        <source>you have not been there yet</source>
        <translation>bạn chưa vào đó lần nào</translation>
    </message>
    <message>
        <source>Sign off “{name}”</source>
        <translation>Ký duyệt “{name}”</translation>
    </message>
    <message>
        <source>it is under review, and you have not signed its latest version</source>
        <translation>đang rà soát, và bạn chưa ký duyệt phiên bản mới nhất</translation>
    </message>
    <message>
        <source>Write your first post</source>
        <translation>Viết bài đầu tiên</translation>
    </message>
    <message>
        <source>it waits safely until the next sync</source>
        <translation>bài chờ an toàn đến lần đồng bộ tới</translation>
    </message>
    <message>
        <source>You read as a guest</source>
        <translation>Bạn đang đọc với tư cách khách</translation>
    </message>
    <message>
        <source>Your registration</source>
        <translation>Đơn đăng ký của bạn</translation>
    </message>
    <message>
        <source>You can read what is public, and draft; to publish you become a member.</source>
        <translation>Bạn có thể đọc những gì công khai và viết bản nháp; muốn đăng thì hãy trở thành thành viên.</translation>
    </message>
    <message>
        <source>What you draft is kept on this PC, and is still there when you sign in.</source>
        <translation>Bản nháp của bạn được giữ trên máy này và vẫn còn khi bạn đăng nhập.</translation>
    </message>
    <message>
        <source>What you draft meanwhile is kept on this PC whatever the answer is, and nothing is published before you are a member.</source>
        <translation>Những gì bạn viết trong lúc này được giữ trên máy này dù câu trả lời thế nào, và không gì được đăng trước khi bạn là thành viên.</translation>
    </message>
</context>
<context>
    <name>HomeCounts</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n bài viết mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n thread(s)</source>
        <translation>
            <numerusform>trong %n cuộc thảo luận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n chưa đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>useful to %n</source>
        <translation>
            <numerusform>hữu ích với %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n mục chờ gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need your attention</source>
        <translation>
            <numerusform>%n mục cần xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you have begun</source>
        <translation>
            <numerusform>%n bản nháp đã bắt đầu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) kept aside</source>
        <translation>
            <numerusform>%n mục để riêng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in your posts to settle</source>
        <translation>
            <numerusform>%n xung đột trong bài của bạn cần xử lý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) where withdrawals wait for your word</source>
        <translation>
            <numerusform>%n chuyên mục có việc gỡ bài chờ bạn quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for you</source>
        <translation>
            <numerusform>%n đề xuất chờ bạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to join wait for your answer</source>
        <translation>
            <numerusform>%n yêu cầu tham gia chờ bạn trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that you have taken on</source>
        <translation>
            <numerusform>%n công việc bạn đã nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of {people} sent</source>
        <translation>
            <numerusform>đã gửi %n mục của {people}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) received</source>
        <translation>
            <numerusform>đã nhận %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention.</source>
        <translation>
            <numerusform>%n mục cần xem lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring into the library</source>
        <translation>Nhập vào thư viện</translation>
    </message>
    <message>
        <source>What is brought in</source>
        <translation>Nhập những gì</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Chưa chọn gì.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>As each one says</source>
        <translation>Theo từng tư liệu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Another file for what is there is its new edition</source>
        <translation>Tệp khác của tư liệu đã có sẽ là ấn bản mới của nó</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Kết quả sẽ như thế nào</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Trở về thư viện</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Trong đó không có gì.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Theo nguồn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message>
        <source>Inside the documents</source>
        <translation>Trong các tài liệu</translation>
    </message>
</context>
<context>
    <name>InsidePane</name>
    <message>
        <source>{documents}, and more</source>
        <translation>{documents}, và hơn nữa</translation>
    </message>
</context>
<context>
    <name>InsightCounts</name>
    <message numerus="yes">
        <source>%n post(s) by others</source>
        <translation>
            <numerusform>%n bài của người khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by you</source>
        <translation>
            <numerusform>%n bài của bạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>trong %n tuần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no sync has told of %n week(s)</source>
        <translation>
            <numerusform>%n tuần chưa rõ vì chưa đồng bộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not received yet</source>
        <translation>
            <numerusform>%n mục chưa được nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for two weeks or longer</source>
        <translation>
            <numerusform>trong đó %n mục từ hai tuần trở lên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n đã xuất bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) on shelves</source>
        <translation>
            <numerusform>%n tư liệu trên các kệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this PC</source>
        <translation>
            <numerusform>%n có trên máy này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Activity by week</source>
        <translation>Hoạt động theo tuần</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>không đồng bộ</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Các mục của bạn đã chờ bao lâu</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Trên USB</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Tài liệu của các nhóm</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Đang rà soát</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Bản chính thức</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã xuất bản</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Thư viện theo kệ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Not on this PC</source>
        <translation>Không có trên máy này</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Toàn cảnh</translation>
    </message>
    <message>
        <source>Nothing has been written here yet. What others write comes with a sync.</source>
        <translation>Ở đây chưa có ai viết gì. Những gì người khác viết sẽ về qua đồng bộ.</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Chưa gửi hay nhận gì.</translation>
    </message>
    <message>
        <source>Everything that you wrote has been received.</source>
        <translation>Mọi thứ bạn đã viết đều đã được nhận.</translation>
    </message>
    <message>
        <source>No document yet in a pod of yours. A pod is found or proposed under Learning pods.</source>
        <translation>Chưa có tài liệu nào trong các nhóm của bạn. Có thể tìm hoặc đề xuất nhóm ở Nhóm học tập.</translation>
    </message>
    <message>
        <source>Nothing stands on a shelf yet. The library&apos;s catalogue comes with a sync or on a stick.</source>
        <translation>Chưa có gì trên kệ. Danh mục thư viện đến qua đồng bộ hoặc bằng USB.</translation>
    </message>
    <message>
        <source>Activity by week</source>
        <translation>Hoạt động theo tuần</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Dữ liệu đã dùng</translation>
    </message>
    <message>
        <source>How long your items wait</source>
        <translation>Các mục của bạn đã chờ bao lâu</translation>
    </message>
    <message>
        <source>Documents of your pods</source>
        <translation>Tài liệu của các nhóm</translation>
    </message>
    <message>
        <source>Library by shelf</source>
        <translation>Thư viện theo kệ</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>The chosen item</source>
        <translation>Mục đã chọn</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>lưu: {time}</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>viết: {time}</translation>
    </message>
    <message>
        <source>You can read {stream} again.</source>
        <translation>Bạn lại đọc được {stream}.</translation>
    </message>
    <message>
        <source>You are no longer in {stream}.</source>
        <translation>Bạn không còn ở trong {stream}.</translation>
    </message>
    <message>
        <source>There is no receipt for it, and only you can read it here.</source>
        <translation>Chưa có biên nhận, và ở đây chỉ mình bạn đọc được.</translation>
    </message>
    <message>
        <source>It can be sent when you are admitted again.</source>
        <translation>Có thể gửi khi bạn được nhận lại vào đó.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép nội dung</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Rút lại và sửa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Xem trong thư viện</translation>
    </message>
    <message>
        <source>Show in Learning pods</source>
        <translation>Xem trong Nhóm học tập</translation>
    </message>
    <message>
        <source>Show in the forum</source>
        <translation>Xem trong diễn đàn</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Chưa viết gì.</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} muốn tham gia</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>Everybody in the community can read what you write here.</source>
        <translation>Mọi người trong cộng đồng đọc được những gì viết ở đây.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Nhận vào</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Từ chối với lý do này</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Show what is kept</source>
        <translation>Xem những gì được giữ</translation>
    </message>
    <message>
        <source>A shelf or a rule keeps it.</source>
        <translation>Một kệ hoặc một quy tắc đang giữ tư liệu này.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>It stays on this PC until you let it go.</source>
        <translation>Tư liệu ở lại máy này cho đến khi thôi giữ.</translation>
    </message>
    <message>
        <source>{size} are still to come.</source>
        <translation>Còn {size} chưa về.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Tải ngay</translation>
    </message>
    <message>
        <source>Choose at least one thing; what you choose is added up here.</source>
        <translation>Hãy chọn ít nhất một mục; những gì đã chọn được cộng lại ở đây.</translation>
    </message>
    <message>
        <source>Nothing more would be kept by this today; what comes later would.</source>
        <translation>Hôm nay lựa chọn này không giữ thêm gì; những gì đến sau thì có.</translation>
    </message>
    <message>
        <source>{resources} more; still to come: {size}.</source>
        <translation>Thêm {resources}; chưa về: {size}.</translation>
    </message>
    <message>
        <source>You keep it no longer.</source>
        <translation>Đã thôi giữ tư liệu.</translation>
    </message>
    <message>
        <source>Its files stay until their room is needed.</source>
        <translation>Các tệp vẫn ở lại cho đến khi cần chỗ.</translation>
    </message>
    <message>
        <source>It was discarded.</source>
        <translation>Đã bỏ mục này.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Đã sao chép nội dung.</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>Kept on this PC</source>
        <translation>Được giữ trên máy này</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Tất cả tư liệu</translation>
    </message>
    <message>
        <source>Keep more…</source>
        <translation>Giữ thêm…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Tải ngay</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Thôi giữ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC yet</source>
        <translation>Chưa giữ gì trên máy này</translation>
    </message>
    <message>
        <source>The catalogue is here, the documents are not. Choose single documents in the list, or whole shelves, topics or languages; then fetch them when the link is good, the texts first.</source>
        <translation>Danh mục đã có ở đây, tài liệu thì chưa. Hãy chọn từng tài liệu trong danh sách, hoặc cả kệ, chủ đề hay ngôn ngữ; rồi tải về khi mạng tốt, văn bản trước.</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>Chọn những gì cần giữ</translation>
    </message>
    <message>
        <source>Look through the catalogue</source>
        <translation>Xem danh mục</translation>
    </message>
    <message>
        <source>{file} of {files}</source>
        <translation>{file} / {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} / {size}</translation>
    </message>
    <message>
        <source>still to come: {cost}</source>
        <translation>chưa về: {cost}</translation>
    </message>
    <message>
        <source>The library takes {size} on this PC.</source>
        <translation>Thư viện chiếm {size} trên máy này.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>Ổ đĩa còn trống {size}.</translation>
    </message>
    <message>
        <source>It may take {size}.</source>
        <translation>Thư viện được chiếm tối đa {size}.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Những gì được giữ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>In outbox</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>Trên USB</translation>
    </message>
    <message>
        <source>Received by GLL</source>
        <translation>GLL đã nhận</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Để riêng</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Remove me from this PC</source>
        <translation>Xóa tôi khỏi máy này</translation>
    </message>
    <message>
        <source>Written into {folder}: you can import it on another device.</source>
        <translation>Đã ghi vào {folder}: có thể nhập trên thiết bị khác.</translation>
    </message>
    <message>
        <source>Everything that you wrote here was received by the community.</source>
        <translation>Cộng đồng đã nhận mọi thứ bạn viết ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were not received by the community yet:</source>
        <translation>
            <numerusform>Cộng đồng chưa nhận %n mục:</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder, your key and everything that only you could read go from this PC for good. What was received stays in the community, the files of the library stay here for the others, and you can sign in again anywhere.</source>
        <translation>Thư mục, khóa và mọi thứ chỉ mình bạn đọc được sẽ bị xóa hẳn khỏi máy này. Những gì đã được nhận vẫn ở cộng đồng, các tệp của thư viện vẫn ở đây cho người khác, và có thể đăng nhập lại ở bất cứ đâu.</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Chưa được nhận</translation>
    </message>
    <message>
        <source>Your registration: {name}</source>
        <translation>Đơn đăng ký của bạn: {name}</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Giữ tài khoản</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Gửi trước</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Remove, and lose these</source>
        <translation>Xóa, và mất những mục này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The record was copied for your reference manager.</source>
        <translation>Đã sao chép bản mô tả cho phần mềm quản lý trích dẫn.</translation>
    </message>
    <message>
        <source>The link was copied. In a post or a document it opens this resource.</source>
        <translation>Đã sao chép liên kết. Trong bài viết hoặc tài liệu, nó mở tư liệu này.</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>Đã sao chép trích dẫn.</translation>
    </message>
    <message>
        <source>No library on this PC yet</source>
        <translation>Chưa có thư viện trên máy này</translation>
    </message>
    <message>
        <source>The catalogue comes with a sync or from a USB stick, and then works without a connection. Documents come only when you keep them.</source>
        <translation>Danh mục đến qua đồng bộ hoặc từ USB, rồi dùng được khi không có mạng. Tài liệu chỉ đến khi được chọn giữ.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Read a bundle from USB</source>
        <translation>Đọc gói từ USB</translation>
    </message>
    <message>
        <source>No resource fits the filter</source>
        <translation>Không có tư liệu nào hợp với bộ lọc</translation>
    </message>
    <message>
        <source>No resource fits “{words}”</source>
        <translation>Không có tư liệu nào hợp với “{words}”</translation>
    </message>
    <message>
        <source>Try fewer words or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Hãy thử ít từ hoặc ít bộ lọc hơn. Không phân biệt dấu và chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Tất cả tư liệu</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Được giữ trên máy này</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hiện cả {count}</translation>
    </message>
    <message>
        <source>A shelf that is not here</source>
        <translation>Một kệ không có ở đây</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Toàn bộ tài liệu</translation>
    </message>
    <message>
        <source>Light versions where there are any</source>
        <translation>Bản nhẹ nếu có</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Chỉ văn bản</translation>
    </message>
    <message>
        <source>all on this PC</source>
        <translation>tất cả đã có trên máy này</translation>
    </message>
    <message>
        <source>{size} still to come</source>
        <translation>{size} chưa về</translation>
    </message>
    <message>
        <source>Shelf {name}</source>
        <translation>Kệ {name}</translation>
    </message>
    <message>
        <source>under {size}</source>
        <translation>dưới {size}</translation>
    </message>
    <message>
        <source>on any shelf</source>
        <translation>trên mọi kệ</translation>
    </message>
    <message>
        <source>on any topic</source>
        <translation>về mọi chủ đề</translation>
    </message>
    <message>
        <source>of any type</source>
        <translation>thuộc mọi loại</translation>
    </message>
    <message>
        <source>in any language</source>
        <translation>bằng mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>for any country</source>
        <translation>cho mọi quốc gia</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>mọi dung lượng</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>The first {shown} of {total}.</source>
        <translation>{shown} mục đầu trong số {total}.</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ văn bản</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Chỉ có tiêu đề</translation>
    </message>
    <message>
        <source>Newer edition</source>
        <translation>Ấn bản mới hơn</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Được giữ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Its text alone</source>
        <translation>Chỉ văn bản</translation>
    </message>
    <message>
        <source>Light version</source>
        <translation>Bản nhẹ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Theo tiêu đề</translation>
    </message>
    <message>
        <source>Newest year first</source>
        <translation>Năm mới nhất trước</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Mới thêm trước</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Mới sửa trước</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Lớn nhất trước</translation>
    </message>
    <message>
        <source>{author} and others</source>
        <translation>{author} và cộng sự</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>{size}, {time} on your link</source>
        <translation>{size}, {time} với mạng này</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa đến một phút</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>khoảng {count} phút</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>khoảng {count} giờ</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Write the list down; librarians change the library here</source>
        <translation>Xuất danh sách; thủ thư thay đổi thư viện ở đây</translation>
    </message>
    <message>
        <source>Library: what can be done</source>
        <translation>Thư viện: những việc làm được</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>New shelf…</source>
        <translation>Kệ mới…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Edit {resources}…</source>
        <translation>Sửa {resources}…</translation>
    </message>
    <message>
        <source>Withdraw {resources}</source>
        <translation>Gỡ {resources}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Keep on this PC, or let go</source>
        <translation>Giữ trên máy này, hoặc thôi giữ</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>In những gì đang hiện</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Được giữ trên máy này</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>MB a week</source>
        <translation>MB mỗi tuần</translation>
    </message>
    <message>
        <source>Money a week</source>
        <translation>Tiền mỗi tuần</translation>
    </message>
    <message>
        <source>MB a sync</source>
        <translation>MB mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Money a sync</source>
        <translation>Tiền mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Minutes a sync</source>
        <translation>Phút mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Mỗi tuần</translation>
    </message>
    <message>
        <source>A sync</source>
        <translation>Mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ văn bản</translation>
    </message>
    <message>
        <source>Bring what I keep</source>
        <translation>Tải về tệp chọn giữ</translation>
    </message>
    <message>
        <source>Limits in MB and money hold where you pay; a sync that comes to one ends cleanly. Text only: no files come or go with a sync. What you keep comes with a sync where it is free.</source>
        <translation>Giới hạn bằng MB và bằng tiền áp dụng ở nơi phải trả tiền; lần đồng bộ chạm giới hạn sẽ kết thúc gọn gàng. Chỉ văn bản: không tệp nào về hay đi khi đồng bộ. Những gì chọn giữ về cùng lần đồng bộ ở nơi miễn phí.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Hours for files</source>
        <translation>Giờ tải tệp</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Luôn luôn</translation>
    </message>
    <message>
        <source>Kilobytes a second for files</source>
        <translation>Số kilobyte mỗi giây cho tệp</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Giờ, như 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed, kB a second</source>
        <translation>Tốc độ, kB mỗi giây</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>money</source>
        <translation>tiền</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Write to {address} in your mail program?</source>
        <translation>Viết cho {address} bằng chương trình e-mail?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Mở {host} bằng trình duyệt?</translation>
    </message>
    <message>
        <source>The site&apos;s name has letters that can look like others. Do you know it?</source>
        <translation>Tên trang này có những chữ cái trông giống chữ khác. Đây có phải trang quen thuộc không?</translation>
    </message>
    <message>
        <source>The connection is not protected: others can see and change it.</source>
        <translation>Kết nối không được bảo vệ: người khác có thể xem và sửa nội dung.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter: title, author, topic…</source>
        <translation>Lọc: tiêu đề, tác giả, chủ đề…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa lọc</translation>
    </message>
    <message>
        <source>Show all resources again</source>
        <translation>Hiện lại tất cả tư liệu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sắp xếp</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Xin thêm %n ký tự nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>What opens your data on this PC</source>
        <translation>Cách mở dữ liệu trên máy này</translation>
    </message>
    <message>
        <source>What opens it now</source>
        <translation>Mã hoặc mật khẩu cũ</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Từ bây giờ</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Mã hoặc mật khẩu mới</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Nothing: whoever uses this PC may open it</source>
        <translation>Không cần gì: ai dùng máy này cũng mở được</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Mã PIN có từ {least} đến {most} chữ số.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hai lần nhập chưa giống nhau.</translation>
    </message>
    <message>
        <source>A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it.</source>
        <translation>Mã PIN ngăn được đồng nghiệp và, cùng với kho khóa của máy này, cả kẻ lấy cắp ổ đĩa. Không ai đọc hay đặt lại được mã.</translation>
    </message>
    <message>
        <source>A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember.</source>
        <translation>Mật khẩu ngăn được cả người có máy trong tay. Không ai đọc hay đặt lại được mật khẩu: hãy chọn mật khẩu dễ nhớ đối với mình.</translation>
    </message>
    <message>
        <source>Right where you alone use this system account.</source>
        <translation>Phù hợp khi chỉ mình bạn dùng tài khoản hệ thống này.</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something new: a post, or what the page is for</source>
        <translation>Tạo mới: bài viết, hoặc nội dung chính của trang</translation>
    </message>
    <message>
        <source>Undo what was deleted or archived last</source>
        <translation>Hoàn tác lần xóa hoặc lưu trữ gần nhất</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần tiếp theo của cửa sổ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Text at its plain size</source>
        <translation>Cỡ chữ bình thường</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>Nhường máy cho người khác</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Trợ giúp của trang này</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Các phím tắt này</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>For other places</source>
        <translation>Cho nơi khác</translation>
    </message>
    <message>
        <source>A bundle brings posts and documents to places without a connection; it is signed, and can be made by those who keep the library. A site card tells them what this PC has, so that they bring only what it lacks.</source>
        <translation>Gói mang bài viết và tài liệu đến những nơi không có mạng; gói được ký, và do người phụ trách thư viện tạo. Phiếu cơ sở cho họ biết máy này đã có gì, để họ chỉ mang đến những gì còn thiếu.</translation>
    </message>
    <message>
        <source>New bundle…</source>
        <translation>Gói mới…</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Lập phiếu cơ sở…</translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>New bundle on {stick}</source>
        <translation>Gói mới trên {stick}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Tạo gói</translation>
    </message>
    <message>
        <source>There are no shelves yet.</source>
        <translation>Chưa có kệ nào.</translation>
    </message>
    <message>
        <source>There are no streams yet.</source>
        <translation>Chưa có chuyên mục nào.</translation>
    </message>
    <message>
        <source>You are in no pod yet.</source>
        <translation>Chưa tham gia nhóm nào.</translation>
    </message>
    <message>
        <source>{file}: what was there on {day}</source>
        <translation>{file}: những gì có ở đó vào ngày {day}</translation>
    </message>
    <message>
        <source>Only what this site lacks: {size} instead of {all}.</source>
        <translation>Chỉ những gì cơ sở này còn thiếu: {size} thay vì {all}.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and the posts of every open stream.</source>
        <translation>Gồm thành viên, danh mục, và bài viết của mọi chuyên mục mở.</translation>
    </message>
    <message>
        <source>With the members and the catalogue, without posts.</source>
        <translation>Gồm thành viên và danh mục, không có bài viết.</translation>
    </message>
    <message>
        <source>With the members, the catalogue, and {streams}.</source>
        <translation>Gồm thành viên, danh mục, và {streams}.</translation>
    </message>
    <message>
        <source>Choose the site&apos;s card first.</source>
        <translation>Trước hết hãy chọn phiếu của cơ sở.</translation>
    </message>
    <message>
        <source>Choose a shelf, a stream or a pod.</source>
        <translation>Hãy chọn một kệ, một chuyên mục hoặc một nhóm.</translation>
    </message>
    <message>
        <source>That is more than the {size} that are free on the stick: choose less.</source>
        <translation>Như vậy là nhiều hơn {size} còn trống trên USB: hãy chọn ít hơn.</translation>
    </message>
    <message>
        <source>For some members alone: a stick can be read by anybody who finds it.</source>
        <translation>Chỉ dành cho một số thành viên: ai nhặt được USB cũng đọc được.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dành cho ai</translation>
    </message>
    <message>
        <source>Anybody, and PCs that have nothing yet</source>
        <translation>Bất kỳ ai, và những máy chưa có gì</translation>
    </message>
    <message>
        <source>A site whose card I have: only what it lacks</source>
        <translation>Một cơ sở đã có phiếu: chỉ những gì còn thiếu</translation>
    </message>
    <message>
        <source>No site card chosen yet.</source>
        <translation>Chưa chọn phiếu cơ sở.</translation>
    </message>
    <message>
        <source>Choose its site card…</source>
        <translation>Chọn phiếu của cơ sở…</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Nội dung của gói</translation>
    </message>
    <message>
        <source>Everything that all members may read</source>
        <translation>Mọi thứ mà tất cả thành viên được đọc</translation>
    </message>
    <message>
        <source>What I choose</source>
        <translation>Những gì được chọn</translation>
    </message>
    <message>
        <source>Shelves of the library</source>
        <translation>Các kệ của thư viện</translation>
    </message>
    <message>
        <source>Streams of the forum</source>
        <translation>Các chuyên mục của diễn đàn</translation>
    </message>
    <message>
        <source>Your pods, sealed for their members</source>
        <translation>Các nhóm của bạn, niêm phong cho thành viên</translation>
    </message>
    <message>
        <source>Choose a site card</source>
        <translation>Chọn phiếu cơ sở</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Phiếu cơ sở (*.gllsite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>PDF document</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Tài liệu Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Văn bản OpenDocument</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Sách điện tử (EPUB)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>Bản trình chiếu PowerPoint</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>Bản trình chiếu OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Bảng tính OpenDocument</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Bảng (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Hình ảnh (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Hình ảnh (JPEG)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Hình ảnh (WebP)</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>Âm thanh (MP3)</translation>
    </message>
    <message>
        <source>Sound (M4A)</source>
        <translation>Âm thanh (M4A)</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>Phim (MP4)</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Người điều hành</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Let them facilitate no more</source>
        <translation>Thôi giao việc điều hành</translation>
    </message>
    <message>
        <source>Let them facilitate</source>
        <translation>Giao việc điều hành</translation>
    </message>
    <message>
        <source>Remove from the pod…</source>
        <translation>Đưa ra khỏi nhóm…</translation>
    </message>
    <message>
        <source>What can be done: {name}</source>
        <translation>Những việc làm được: {name}</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Take people in</source>
        <translation>Thêm người vào nhóm</translation>
    </message>
    <message>
        <source>Members of the community</source>
        <translation>Thành viên của cộng đồng</translation>
    </message>
    <message>
        <source>They are in as soon as this is synced, and see all that was ever said here.</source>
        <translation>Họ vào nhóm ngay khi đồng bộ, và thấy mọi điều từng được trao đổi ở đây.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Thêm vào nhóm</translation>
    </message>
    <message>
        <source>Leave the pod…</source>
        <translation>Rời nhóm…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại nhóm</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Lưu trữ nhóm…</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Các trang</translation>
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
        <translation>Mạng Wi-Fi</translation>
    </message>
    <message>
        <source>A cable</source>
        <translation>Mạng dây</translation>
    </message>
    <message>
        <source>A mobile network</source>
        <translation>Mạng di động</translation>
    </message>
    <message>
        <source>A network that this PC cannot name</source>
        <translation>Mạng mà máy này không biết tên</translation>
    </message>
    <message>
        <source>Is this a connection you pay for? ({network})</source>
        <translation>Có phải trả tiền cho kết nối này không? ({network})</translation>
    </message>
    <message>
        <source>Until you say that it is free, nothing comes that you have not asked for.</source>
        <translation>Khi chưa xác nhận là miễn phí, không có gì về nếu chưa yêu cầu.</translation>
    </message>
    <message>
        <source>Yes, it costs</source>
        <translation>Có, phải trả tiền</translation>
    </message>
    <message>
        <source>No, it is free</source>
        <translation>Không, miễn phí</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Hỏi sau</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Chỉ khi tôi yêu cầu</translation>
    </message>
    <message>
        <source>When there is a link</source>
        <translation>Khi có mạng</translation>
    </message>
    <message>
        <source>When there is a link, and every hour</source>
        <translation>Khi có mạng, và mỗi giờ</translation>
    </message>
    <message>
        <source>When to sync</source>
        <translation>Khi nào đồng bộ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>“Only when I ask” is for links that cost money: no byte moves before you ask.</source>
        <translation>“Chỉ khi tôi yêu cầu” dành cho mạng phải trả tiền: không byte nào được truyền trước khi có yêu cầu.</translation>
    </message>
    <message>
        <source>As this PC is set up</source>
        <translation>Theo thiết lập của máy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Proxy này:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Địa chỉ proxy</translation>
    </message>
    <message>
        <source>The name and the password are kept in your encrypted data and not shown again.</source>
        <translation>Tên và mật khẩu được giữ trong dữ liệu đã mã hóa của bạn và không hiện lại nữa.</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>New document</source>
        <translation>Tài liệu mới</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>It can be changed later.</source>
        <translation>Có thể sửa sau.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Ngôn ngữ của tài liệu</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Tài liệu trống</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Since you looked last</source>
        <translation>Từ lần xem trước</translation>
    </message>
    <message>
        <source>Nothing has changed. What others do comes with the next sync.</source>
        <translation>Không có gì thay đổi. Việc người khác làm sẽ đến cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Đã xem</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Tell the community</source>
        <translation>Báo cho cộng đồng</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>My note</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>What you want to remember of it. Only you see it, on this PC.</source>
        <translation>Điều cần nhớ về tư liệu này. Chỉ mình bạn thấy, trên máy này.</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Kept on this PC {time}</source>
        <translation>Đã lưu trên máy này: {time}</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n thông báo mới</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} has answered you in “{name}”</source>
        <translation>{who} đã trả lời bạn trong “{name}”</translation>
    </message>
    <message>
        <source>{who} mentions you in “{name}”</source>
        <translation>{who} nhắc đến bạn trong “{name}”</translation>
    </message>
    <message>
        <source>“{name}” could not be accepted</source>
        <translation>“{name}” không được chấp nhận</translation>
    </message>
    <message>
        <source>Your proposal “{name}” has come back</source>
        <translation>Đề xuất “{name}” của bạn được trả lại</translation>
    </message>
    <message>
        <source>Your proposal “{name}” is approved</source>
        <translation>Đề xuất “{name}” của bạn được chấp thuận</translation>
    </message>
    <message>
        <source>Your request to join “{name}” was declined</source>
        <translation>Yêu cầu tham gia “{name}” của bạn bị từ chối</translation>
    </message>
    <message>
        <source>You are in the pod “{name}” now</source>
        <translation>Bạn đã ở trong nhóm “{name}”</translation>
    </message>
    <message>
        <source>{who} waits for your answer: “{name}”</source>
        <translation>{who} chờ bạn trả lời: “{name}”</translation>
    </message>
    <message>
        <source>Your post in “{name}” was changed on two devices</source>
        <translation>Bài của bạn trong “{name}” bị sửa trên hai thiết bị</translation>
    </message>
    <message>
        <source>Two have changed the same sentence in your document “{name}”</source>
        <translation>Hai người đã sửa cùng một câu trong tài liệu “{name}” của bạn</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Dành cho bạn</translation>
    </message>
    <message>
        <source>Nothing needs you. Replies to you and answers to what you asked for appear here.</source>
        <translation>Không có gì cần bạn. Trả lời cho bài viết và yêu cầu của bạn hiện ở đây.</translation>
    </message>
    <message>
        <source>Outside of this window</source>
        <translation>Ngoài cửa sổ này</translation>
    </message>
    <message>
        <source>Tell me through the system while I work in other windows</source>
        <translation>Báo qua hệ thống khi tôi làm việc ở cửa sổ khác</translation>
    </message>
    <message>
        <source>It says how many notices are new, and never what stands in them.</source>
        <translation>Hệ thống chỉ cho biết có bao nhiêu thông báo mới, không bao giờ nói nội dung.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>“{stick}” since {time}</source>
        <translation>“{stick}” từ {time}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Chưa có tiêu đề</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>A thread that is not here</source>
        <translation>Một cuộc thảo luận không có ở đây</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Nhóm học tập</translation>
    </message>
    <message>
        <source>A resource that is not here</source>
        <translation>Một tư liệu không có ở đây</translation>
    </message>
    <message>
        <source>So that the pod can be sealed for this PC</source>
        <translation>Để nhóm có thể được niêm phong cho máy này</translation>
    </message>
    <message>
        <source>A record that is not here</source>
        <translation>Một bản ghi không có ở đây</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Thảo luận mới</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bản sửa</translation>
    </message>
    <message>
        <source>Marked as useful</source>
        <translation>Đánh dấu là hữu ích</translation>
    </message>
    <message>
        <source>No longer marked as useful</source>
        <translation>Bỏ đánh dấu hữu ích</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Đã đưa trở lại</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Tư liệu mới</translation>
    </message>
    <message>
        <source>Change of a resource</source>
        <translation>Thay đổi tư liệu</translation>
    </message>
    <message>
        <source>Resource withdrawn</source>
        <translation>Đã gỡ tư liệu</translation>
    </message>
    <message>
        <source>Resource put back</source>
        <translation>Đã đưa tư liệu trở lại</translation>
    </message>
    <message>
        <source>New shelf</source>
        <translation>Kệ mới</translation>
    </message>
    <message>
        <source>Change of a shelf</source>
        <translation>Thay đổi kệ</translation>
    </message>
    <message>
        <source>Shelf withdrawn</source>
        <translation>Đã gỡ kệ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Trả lời đề xuất</translation>
    </message>
    <message>
        <source>Request to join a pod</source>
        <translation>Yêu cầu tham gia nhóm</translation>
    </message>
    <message>
        <source>Change of a pod</source>
        <translation>Thay đổi nhóm</translation>
    </message>
    <message>
        <source>Leaving a pod</source>
        <translation>Rời nhóm</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Tài liệu mới</translation>
    </message>
    <message>
        <source>Edit of a document</source>
        <translation>Bản sửa tài liệu</translation>
    </message>
    <message>
        <source>Change of a document&apos;s card</source>
        <translation>Thay đổi thông tin tài liệu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Change of a comment</source>
        <translation>Thay đổi nhận xét</translation>
    </message>
    <message>
        <source>Version of a document</source>
        <translation>Phiên bản tài liệu</translation>
    </message>
    <message>
        <source>Work on a section</source>
        <translation>Nhận viết một phần</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ký duyệt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Shared file</source>
        <translation>Tệp chia sẻ</translation>
    </message>
    <message>
        <source>Note on a product</source>
        <translation>Ghi chú về sản phẩm</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Xuất bản</translation>
    </message>
    <message>
        <source>This PC&apos;s key, for sticks</source>
        <translation>Khóa của máy này, dùng cho USB</translation>
    </message>
    <message>
        <source>Something newer than this version</source>
        <translation>Nội dung mới hơn phiên bản này</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Viết bài</translation>
    </message>
    <message>
        <source>it will wait safely</source>
        <translation>bài sẽ chờ an toàn</translation>
    </message>
    <message>
        <source>What you write is saved as you type. What you have not sent yet stands here.</source>
        <translation>Nội dung được lưu ngay khi gõ. Những gì chưa gửi nằm ở đây.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Không có bản nháp</translation>
    </message>
    <message>
        <source>What you send without a connection waits here and leaves with the next sync.</source>
        <translation>Những gì gửi khi không có mạng chờ ở đây và đi cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Không có gì đang chờ</translation>
    </message>
    <message>
        <source>What was not sent yet when a stream was taken away from you stands here.</source>
        <translation>Những gì chưa gửi khi mất quyền vào một chuyên mục nằm ở đây.</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>Không có gì để riêng</translation>
    </message>
    <message>
        <source>If the community cannot accept something, it stands here with the reason.</source>
        <translation>Nếu cộng đồng không chấp nhận được mục nào, nó nằm ở đây kèm lý do.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Không có gì cần xem lại</translation>
    </message>
    <message>
        <source>Everything that GLL has received from you is listed here, with the time of its receipt.</source>
        <translation>Mọi thứ GLL đã nhận đều được liệt kê ở đây, kèm giờ của biên nhận.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Chưa gửi gì</translation>
    </message>
    <message>
        <source>Written to {file}: {amount}.</source>
        <translation>Đã ghi vào {file}: {amount}.</translation>
    </message>
    <message>
        <source>All of it is still here too.</source>
        <translation>Tất cả cũng vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Đã có ở đây: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. Sync, then import once more.</source>
        <translation>Bị bỏ qua: {count}. Hãy đồng bộ, rồi nhập lại.</translation>
    </message>
    <message>
        <source>New here: {amount}.</source>
        <translation>Mới ở đây: {amount}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Hộp thư đi</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Đã bỏ bản nháp.</translation>
    </message>
    <message>
        <source>Items of the box</source>
        <translation>Các mục của hộp</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Dàn bài</translation>
    </message>
    <message>
        <source>Headings appear here: lines that begin with #.</source>
        <translation>Đề mục hiện ở đây: những dòng bắt đầu bằng #.</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Open with another program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
    <message>
        <source>Open this file with another program of this PC?</source>
        <translation>Mở tệp này bằng chương trình khác trên máy?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>It is opened as a copy: what you change there is not changed in the library. This program cannot protect you from what a file does in another one.</source>
        <translation>Tệp được mở dưới dạng bản sao: sửa ở đó không làm thay đổi thư viện. Chương trình này không thể bảo vệ máy trước những gì tệp làm trong chương trình khác.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No bundle on this stick</source>
        <translation>Không có gói nào trên USB này</translation>
    </message>
    <message>
        <source>Ask your library&apos;s custodian for one. This stick can carry your posts all the same.</source>
        <translation>Hãy xin người phụ trách thư viện một gói. USB này vẫn mang được các bài đã viết.</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Chưa cắm USB</translation>
    </message>
    <message>
        <source>A stick brings posts and documents without a connection, and takes yours along. Plug one in: it appears here by itself. Looking at it costs no data and changes nothing.</source>
        <translation>USB mang bài viết và tài liệu đến khi không có mạng, và mang bài đã viết đi. Hãy cắm một USB: nó tự hiện ra ở đây. Việc xem không tốn dữ liệu và không thay đổi gì.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Make a site card…</source>
        <translation>Lập phiếu cơ sở…</translation>
    </message>
    <message>
        <source>You are in. What is in this pod comes with the next sync.</source>
        <translation>Đã vào nhóm. Nội dung của nhóm đến cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Then you can read and write here without a connection.</source>
        <translation>Sau đó đọc và viết ở đây được cả khi không có mạng.</translation>
    </message>
    <message>
        <source>Change what is said here…</source>
        <translation>Sửa những gì viết ở đây…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>{name} wants to join</source>
        <translation>{name} muốn tham gia</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>All pods</source>
        <translation>Tất cả nhóm</translation>
    </message>
    <message>
        <source>Choose a pod</source>
        <translation>Chọn một nhóm</translation>
    </message>
    <message>
        <source>A learning pod is a small group that makes something together: a guideline, a brief, an answer. You can be in any number of them.</source>
        <translation>Nhóm học tập là nhóm nhỏ cùng nhau làm ra một thứ: một hướng dẫn, một bản tóm lược, một câu trả lời. Có thể tham gia bao nhiêu nhóm cũng được.</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Đề xuất nhóm</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The one that was chosen when this PC was set up.</source>
        <translation>Cụm mật khẩu đã chọn khi thiết lập máy này.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Quên rồi?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Your own, for this PC.</source>
        <translation>Của riêng bạn, cho máy này.</translation>
    </message>
    <message>
        <source>Your own, for this PC; it is not the one of the community.</source>
        <translation>Của riêng bạn, cho máy này; không phải mật khẩu của cộng đồng.</translation>
    </message>
    <message>
        <source>Password for this PC</source>
        <translation>Mật khẩu cho máy này</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Thử lại sau %n giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PcCard</name>
    <message>
        <source>For everybody on this PC</source>
        <translation>Cho mọi người trên máy này</translation>
    </message>
    <message>
        <source>Space for the library&apos;s files</source>
        <translation>Dung lượng cho tệp của thư viện</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>Hours for everybody&apos;s files</source>
        <translation>Giờ tải tệp của mọi người</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Luôn luôn</translation>
    </message>
    <message>
        <source>Speed outside of these hours</source>
        <translation>Tốc độ ngoài những giờ này</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Hours, as 22:00-06:00</source>
        <translation>Giờ, như 22:00-06:00</translation>
    </message>
    <message>
        <source>Speed outside of them</source>
        <translation>Tốc độ ngoài giờ đó</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>kB mỗi giây</translation>
    </message>
    <message>
        <source>The smaller of these limits and your own holds.</source>
        <translation>Giữa giới hạn này và giới hạn của bạn, mức nhỏ hơn được áp dụng.</translation>
    </message>
    <message>
        <source>Whoever looks after this PC has chosen this; see Settings.</source>
        <translation>Người phụ trách máy này đã chọn mức này; xem Cài đặt.</translation>
    </message>
</context>
<context>
    <name>PdfBar</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Nhỏ hơn (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Lớn hơn (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Rộng bằng cửa sổ (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Tìm trong tài liệu này (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mở bằng chương trình khác…</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
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
        <translation>Mở bằng chương trình khác…</translation>
    </message>
</context>
<context>
    <name>PeopleBinder</name>
    <message>
        <source>A new folder for what was not received</source>
        <translation>Thư mục mới cho những gì chưa được nhận</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>This PC and its people</source>
        <translation>Máy này và người dùng</translation>
    </message>
    <message>
        <source>Your data opens</source>
        <translation>Mở dữ liệu</translation>
    </message>
    <message>
        <source>Change what opens it…</source>
        <translation>Đổi cách mở…</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Người dùng ở đây</translation>
    </message>
    <message>
        <source>Looks after this PC</source>
        <translation>Người phụ trách máy</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Tự khóa</translation>
    </message>
    <message>
        <source>People here may do without a PIN</source>
        <translation>Người ở đây có thể không dùng mã PIN</translation>
    </message>
    <message>
        <source>Hand the care of this PC to</source>
        <translation>Giao việc phụ trách máy này cho</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Giao lại</translation>
    </message>
    <message>
        <source>Hand the care on</source>
        <translation>Giao việc phụ trách</translation>
    </message>
    <message>
        <source>Remove me from this PC…</source>
        <translation>Xóa tôi khỏi máy này…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>without a PIN: for whoever uses this system account</source>
        <translation>không cần mã PIN: ai dùng tài khoản hệ thống này cũng mở được</translation>
    </message>
    <message>
        <source>with your PIN</source>
        <translation>bằng mã PIN</translation>
    </message>
    <message>
        <source>with your passphrase</source>
        <translation>bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>with your password for this PC</source>
        <translation>bằng mật khẩu cho máy này</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>sau %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Type a few letters of a name</source>
        <translation>Gõ vài chữ cái của tên</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Những người phù hợp</translation>
    </message>
    <message>
        <source>{name}; press to leave them out</source>
        <translation>{name}; bấm để bỏ ra</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People on this PC</source>
        <translation>Người dùng trên máy này</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Người khác…</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>opens without a PIN</source>
        <translation>mở không cần mã PIN</translation>
    </message>
    <message>
        <source>opens with a PIN</source>
        <translation>mở bằng mã PIN</translation>
    </message>
    <message>
        <source>opens with a passphrase</source>
        <translation>mở bằng cụm mật khẩu</translation>
    </message>
    <message>
        <source>opens with a password</source>
        <translation>mở bằng mật khẩu</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>chưa đăng nhập lần nào</translation>
    </message>
    <message>
        <source>{how} · looks after this PC</source>
        <translation>{how} · phụ trách máy này</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Before you sync</source>
        <translation>Trước khi đồng bộ</translation>
    </message>
    <message>
        <source>What a sync would move</source>
        <translation>Lần đồng bộ sẽ truyền những gì</translation>
    </message>
    <message>
        <source>Asking what a sync would move costs less than 2 kB.</source>
        <translation>Hỏi xem lần đồng bộ sẽ truyền những gì tốn chưa đến 2 kB.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Sẽ tốn bao nhiêu?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Đang hỏi…</translation>
    </message>
    <message>
        <source>The server&apos;s history has changed since the last sync; only a sync can tell.</source>
        <translation>Lịch sử của máy chủ đã thay đổi từ lần đồng bộ trước; chỉ khi đồng bộ mới biết được.</translation>
    </message>
    <message>
        <source>To send: {amount}</source>
        <translation>Gửi: {amount}</translation>
    </message>
    <message>
        <source>About {amount}</source>
        <translation>Khoảng {amount}</translation>
    </message>
    <message>
        <source>Over: {network}</source>
        <translation>Qua: {network}</translation>
    </message>
    <message>
        <source>It stops at {limit}, as you have chosen.</source>
        <translation>Lần đồng bộ dừng ở mức {limit}, như đã chọn.</translation>
    </message>
    <message>
        <source>Asked for {size}.</source>
        <translation>Việc hỏi tốn {size}.</translation>
    </message>
    <message>
        <source>To receive: nothing new</source>
        <translation>Nhận: không có gì mới</translation>
    </message>
    <message>
        <source>To receive: {amount}</source>
        <translation>Nhận: {amount}</translation>
    </message>
    <message>
        <source>Behind it: {amount}</source>
        <translation>Sau đó: {amount}</translation>
    </message>
    <message>
        <source>The others: {size}</source>
        <translation>Các chuyên mục khác: {size}</translation>
    </message>
    <message>
        <source>Members and streams</source>
        <translation>Thành viên và chuyên mục</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>A new stream</source>
        <translation>Một chuyên mục mới</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Price of a megabyte</source>
        <translation>Giá một megabyte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Đơn vị tiền tệ</translation>
    </message>
</context>
<context>
    <name>PodCard</name>
    <message>
        <source>This pod is archived: it takes no new members.</source>
        <translation>Nhóm này đã lưu trữ: không nhận thành viên mới.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại nhóm</translation>
    </message>
    <message>
        <source>Archive the pod…</source>
        <translation>Lưu trữ nhóm…</translation>
    </message>
    <message>
        <source>Archive this pod?</source>
        <translation>Lưu trữ nhóm này?</translation>
    </message>
    <message>
        <source>Everything in it stays readable to its members.</source>
        <translation>Thành viên vẫn đọc được mọi thứ trong nhóm.</translation>
    </message>
    <message>
        <source>Nobody can write in it any more, until a facilitator or you open it again.</source>
        <translation>Không ai viết vào đó được nữa, cho đến khi một người điều hành hoặc chính bạn mở lại nhóm.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>You have asked to join. A facilitator will answer.</source>
        <translation>Đã xin tham gia. Một người điều hành sẽ trả lời.</translation>
    </message>
    <message>
        <source>You wrote: {message}</source>
        <translation>Lời đã viết: {message}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Join this pod</source>
        <translation>Tham gia nhóm này</translation>
    </message>
    <message>
        <source>What is said and written here is for members alone. Its facilitators answer: {people}.</source>
        <translation>Những gì nói và viết ở đây chỉ dành cho thành viên. Người điều hành trả lời: {people}.</translation>
    </message>
    <message>
        <source>A word to the facilitators</source>
        <translation>Lời nhắn cho người điều hành</translation>
    </message>
    <message>
        <source>You may leave this empty. Everybody in the community can read it.</source>
        <translation>Có thể bỏ trống. Mọi người trong cộng đồng đều đọc được.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Xin tham gia</translation>
    </message>
    <message>
        <source>You can ask without a connection: it waits in your outbox until the next sync.</source>
        <translation>Xin được cả khi không có mạng: yêu cầu chờ trong hộp thư đi đến lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>You were not let in when you asked.</source>
        <translation>Yêu cầu tham gia đã bị từ chối.</translation>
    </message>
    <message>
        <source>The facilitator wrote: {reason}</source>
        <translation>Người điều hành viết: {reason}</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <translation>Có thể xin lại.</translation>
    </message>
</context>
<context>
    <name>PodCounts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to join</source>
        <translation>
            <numerusform>%n người muốn tham gia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n file(s) with {pod}?</source>
        <translation>
            <numerusform>Chia sẻ %n tệp với {pod}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n người khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n xung đột</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n nhận xét đang mở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln ký tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n bài viết mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed or in conflict</source>
        <translation>
            <numerusform>%n tài liệu có thay đổi hoặc xung đột</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n công việc chưa xong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PodFacts</name>
    <message>
        <source>What this pod is for</source>
        <translation>Nhóm này để làm gì</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>What is to come of it</source>
        <translation>Kết quả mong đợi</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Người điều hành</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
</context>
<context>
    <name>PodNews</name>
    <message>
        <source>{who} wrote in “{title}”</source>
        <translation>{who} viết trong “{title}”</translation>
    </message>
    <message>
        <source>{who} began the document “{title}”</source>
        <translation>{who} bắt đầu tài liệu “{title}”</translation>
    </message>
    <message>
        <source>{who} edited “{title}”</source>
        <translation>{who} sửa “{title}”</translation>
    </message>
    <message>
        <source>{who} commented on “{title}”</source>
        <translation>{who} nhận xét về “{title}”</translation>
    </message>
    <message>
        <source>{who} named the version “{title}”</source>
        <translation>{who} đặt tên phiên bản “{title}”</translation>
    </message>
    <message>
        <source>{who} added the task “{title}”</source>
        <translation>{who} thêm công việc “{title}”</translation>
    </message>
    <message>
        <source>{who} has done “{title}”</source>
        <translation>{who} đã làm xong “{title}”</translation>
    </message>
    <message>
        <source>{who} shared “{title}”</source>
        <translation>{who} chia sẻ “{title}”</translation>
    </message>
    <message>
        <source>{who} is in the pod now</source>
        <translation>{who} đã vào nhóm</translation>
    </message>
    <message>
        <source>{who} has left the pod</source>
        <translation>{who} đã rời nhóm</translation>
    </message>
</context>
<context>
    <name>PodSections</name>
    <message>
        <source>Pod home</source>
        <translation>Trang nhóm</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Thảo luận</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>Pods</name>
    <message>
        <source>Somebody not known on this PC</source>
        <translation>Người máy này chưa biết</translation>
    </message>
    <message>
        <source>You are not in this pod</source>
        <translation>Chưa ở trong nhóm này</translation>
    </message>
    <message>
        <source>Waiting for a facilitator</source>
        <translation>Đang chờ người điều hành</translation>
    </message>
    <message>
        <source>You are a member</source>
        <translation>Là thành viên</translation>
    </message>
    <message>
        <source>You facilitate</source>
        <translation>Là người điều hành</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
</context>
<context>
    <name>PodsPage</name>
    <message>
        <source>Back to the pod</source>
        <translation>Trở về nhóm</translation>
    </message>
    <message>
        <source>Filter the pods</source>
        <translation>Lọc các nhóm</translation>
    </message>
    <message>
        <source>Learning pods</source>
        <translation>Nhóm học tập</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>A document is written in a pod.</source>
        <translation>Tài liệu được viết trong nhóm.</translation>
    </message>
    <message>
        <source>Open the pod it is for, and then its documents.</source>
        <translation>Hãy mở nhóm cần viết, rồi mở phần tài liệu của nhóm.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Posts and receipts on their way</source>
        <translation>Bài viết và biên nhận đang trên đường</translation>
    </message>
    <message>
        <source>They are sealed for the server: whoever carries the stick sees how many, and no more.</source>
        <translation>Chúng được niêm phong cho máy chủ: người mang USB chỉ thấy số lượng, không gì hơn.</translation>
    </message>
    <message>
        <source>Put on this stick</source>
        <translation>Đưa lên USB này</translation>
    </message>
    <message>
        <source>Nothing of yours waits to be sent.</source>
        <translation>Không có gì đang chờ gửi.</translation>
    </message>
    <message>
        <source>On this stick, not handed in yet: {amount}</source>
        <translation>Trên USB này, chưa nộp: {amount}</translation>
    </message>
    <message>
        <source>Handing in needs a connection. Receipts are then put on the stick.</source>
        <translation>Việc nộp cần có mạng. Sau đó biên nhận được đưa lên USB.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp</translation>
    </message>
    <message>
        <source>They say what GLL has received.</source>
        <translation>Chúng cho biết GLL đã nhận những gì.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhận vào</translation>
    </message>
</context>
<context>
    <name>PostColumn</name>
    <message>
        <source>Posts of the thread</source>
        <translation>Các bài của cuộc thảo luận</translation>
    </message>
</context>
<context>
    <name>PostTimes</name>
    <message>
        <source>Written {time}</source>
        <translation>Viết: {time}</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Sửa: {time}</translation>
    </message>
    <message>
        <source>The server&apos;s receipt of {time} is kept on this PC.</source>
        <translation>Biên nhận của máy chủ ({time}) được giữ trên máy này.</translation>
    </message>
    <message>
        <source>It is safe on this PC and goes out with the next sync.</source>
        <translation>Bài được giữ an toàn trên máy này và đi cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>It is safe on this PC, and on a stick as well; whichever is first takes it to the server.</source>
        <translation>Bài được giữ an toàn trên máy này, và cả trên một USB; bên nào đến trước sẽ đưa bài tới máy chủ.</translation>
    </message>
    <message>
        <source>The outbox says why, and what to do next.</source>
        <translation>Hộp thư đi cho biết lý do và việc cần làm tiếp.</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Post by {author}, {when}</source>
        <translation>Bài của {author}, {when}</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Hữu ích</translation>
    </message>
    <message numerus="yes">
        <source>Useful, %n person(s)</source>
        <translation>
            <numerusform>Hữu ích, %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · edited</source>
        <translation>{when} · đã sửa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>In reply to {author}</source>
        <translation>Trả lời {author}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of this text, written without knowing of each other</source>
        <translation>
            <numerusform>%n phiên bản của nội dung này, được viết mà không biết đến nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on one device, edited on another</source>
        <translation>Gỡ trên một thiết bị, sửa trên thiết bị khác</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Withdrawn by its author, {when}</source>
        <translation>Tác giả đã gỡ, {when}</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Nội dung bài viết</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>What is marked in the post is quoted</source>
        <translation>Phần được chọn trong bài sẽ được trích dẫn</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s)</source>
        <translation>
            <numerusform>%n phiên bản khác</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Xem trước tài liệu</translation>
    </message>
    <message>
        <source>The text is long: this is the section in which you are writing.</source>
        <translation>Văn bản dài: đây là phần đang viết.</translation>
    </message>
</context>
<context>
    <name>ProductCards</name>
    <message>
        <source>Goes on from {title}</source>
        <translation>Phát triển từ {title}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Đã thay đổi những gì</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kết quả thu được</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>A place that is not named</source>
        <translation>Một nơi không nêu tên</translation>
    </message>
    <message>
        <source>As adapted: {title}</source>
        <translation>Bản đã điều chỉnh: {title}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Sửa {title}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>Gỡ {title}</translation>
    </message>
</context>
<context>
    <name>ProductCounts</name>
    <message numerus="yes">
        <source>%n adaptation(s)</source>
        <translation>
            <numerusform>%n bản điều chỉnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductNotes</name>
    <message>
        <source>No country</source>
        <translation>Không nêu quốc gia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Sẽ đi cùng lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Your note is in the outbox.</source>
        <translation>Ghi chú đã ở trong hộp thư đi.</translation>
    </message>
    <message>
        <source>Your note is withdrawn.</source>
        <translation>Đã gỡ ghi chú của bạn.</translation>
    </message>
</context>
<context>
    <name>ProductSection</name>
    <message>
        <source>What became of it</source>
        <translation>Sản phẩm đã được dùng ra sao</translation>
    </message>
    <message>
        <source>Nobody has told yet. Have you adapted it to where you work, or do you use it?</source>
        <translation>Chưa ai cho biết. Bạn đã điều chỉnh sản phẩm cho nơi mình làm việc, hoặc đang dùng nó?</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Theo quốc gia</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Đang được dùng ở đâu</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>I have adapted it…</source>
        <translation>Tôi đã điều chỉnh…</translation>
    </message>
    <message>
        <source>We use it…</source>
        <translation>Chúng tôi dùng…</translation>
    </message>
    <message>
        <source>Adaptations</source>
        <translation>Các bản điều chỉnh</translation>
    </message>
    <message>
        <source>I have gone on from it…</source>
        <translation>Tôi đã phát triển tiếp…</translation>
    </message>
    <message>
        <source>I have gone on from {title}</source>
        <translation>Tôi đã phát triển tiếp từ {title}</translation>
    </message>
    <message>
        <source>We use this one…</source>
        <translation>Chúng tôi dùng bản này…</translation>
    </message>
    <message>
        <source>We use {title}</source>
        <translation>Chúng tôi dùng {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Mở {title}</translation>
    </message>
    <message>
        <source>Its files come with the next sync that brings files.</source>
        <translation>Các tệp đến cùng lần đồng bộ tới có tải tệp.</translation>
    </message>
    <message>
        <source>Let its files go</source>
        <translation>Thôi giữ các tệp</translation>
    </message>
    <message>
        <source>Keep its files on this PC ({size})</source>
        <translation>Giữ các tệp trên máy này ({size})</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>No level</source>
        <translation>Không nêu cấp</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Toàn quốc</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Cơ sở y tế</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Piloting</source>
        <translation>Đang thí điểm</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã áp dụng</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>Published: {title}</source>
        <translation>Xuất bản: {title}</translation>
    </message>
    <message>
        <source>Adapted: {place}</source>
        <translation>Điều chỉnh: {place}</translation>
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
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Đã đăng nhập lại.</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Two or three sentences: who gains what?</source>
        <translation>Hai hoặc ba câu: ai được lợi gì?</translation>
    </message>
    <message>
        <source>Choose an area</source>
        <translation>Chọn một lĩnh vực</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Thêm ngôn ngữ…</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Người điều hành</translation>
    </message>
    <message>
        <source>Two people at least, so that it goes on when one has no connection for months.</source>
        <translation>Ít nhất hai người, để nhóm vẫn hoạt động khi một người mất mạng nhiều tháng.</translation>
    </message>
    <message>
        <source>I have read the rules and say yes to them</source>
        <translation>Tôi đã đọc và đồng ý với các quy tắc</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Gửi đề xuất</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Hãy cho biết để làm gì.</translation>
    </message>
    <message>
        <source>Choose an area.</source>
        <translation>Hãy chọn một lĩnh vực.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Hãy chọn ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Name two facilitators.</source>
        <translation>Hãy nêu tên hai người điều hành.</translation>
    </message>
    <message>
        <source>Read the rules and tick that you say yes to them.</source>
        <translation>Hãy đọc các quy tắc và đánh dấu đồng ý.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Sản phẩm dự kiến</translation>
    </message>
    <message>
        <source>What will be there in the end that others can use? For example a guideline or a brief.</source>
        <translation>Cuối cùng sẽ có gì để người khác dùng? Ví dụ: một hướng dẫn hoặc một bản tóm lược.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Thêm quốc gia…</translation>
    </message>
    <message>
        <source>It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it.</source>
        <translation>Đề xuất chờ trong hộp thư đi và đi cùng lần đồng bộ tới. Những người điều phối cộng đồng sẽ trả lời.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đây là gì</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dành cho ai</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Ai điều hành</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Đề xuất nhóm</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Đề xuất cộng đồng</translation>
    </message>
    <message>
        <source>We are kind to each other, and argue about matters, not about people.</source>
        <translation>Chúng ta tử tế với nhau, tranh luận về công việc chứ không nhằm vào con người.</translation>
    </message>
    <message>
        <source>Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.</source>
        <translation>Không viết ở đây điều gì có thể làm lộ danh tính người bệnh: không tên, ngày, hình ảnh hay con số.</translation>
    </message>
    <message>
        <source>What we learn we give back to the community, also what has not worked.</source>
        <translation>Điều học được, chúng ta chia sẻ lại cho cộng đồng, kể cả điều không thành công.</translation>
    </message>
    <message>
        <source>Facilitators welcome people, answer them, and say when they cannot go on.</source>
        <translation>Người điều hành chào đón, trả lời mọi người, và báo khi không thể tiếp tục.</translation>
    </message>
    <message>
        <source>Everybody in the community can read and write.</source>
        <translation>Mọi người trong cộng đồng đều đọc và viết được.</translation>
    </message>
    <message>
        <source>What is said in a pod stays in it, unless those who said it agree.</source>
        <translation>Điều trao đổi trong nhóm chỉ ở trong nhóm, trừ khi người nói đồng ý.</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Chờ bạn trả lời</translation>
    </message>
    <message>
        <source>Other proposals</source>
        <translation>Đề xuất khác</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Đề xuất nhóm</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Đề xuất cộng đồng</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Không có đề xuất</translation>
    </message>
    <message>
        <source>Whoever would like a pod or a community proposes it, also without a connection. The answer stands here.</source>
        <translation>Ai muốn có nhóm hoặc cộng đồng thì đề xuất, cả khi không có mạng. Câu trả lời hiện ở đây.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề xuất</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Expected product</source>
        <translation>Sản phẩm dự kiến</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Người điều hành</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>Được trả lại kèm nhận xét</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Change it and send it again</source>
        <translation>Sửa và gửi lại</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Open the pod</source>
        <translation>Mở nhóm</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Needed when you return it; everybody in the community can read it.</source>
        <translation>Cần có khi trả lại; mọi người trong cộng đồng đều đọc được.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Chấp thuận</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Trả lại kèm nhận xét</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Đang chờ câu trả lời</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã chấp thuận</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Được trả lại</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
</context>
<context>
    <name>Proposer</name>
    <message>
        <source>What you have written stays here.</source>
        <translation>Những gì đã viết vẫn ở đây.</translation>
    </message>
    <message>
        <source>Your proposal is in the outbox.</source>
        <translation>Đề xuất đã ở trong hộp thư đi.</translation>
    </message>
    <message>
        <source>It goes out with the next sync; the answer comes back the same way.</source>
        <translation>Đề xuất đi cùng lần đồng bộ tới; câu trả lời về theo cách tương tự.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Đã chấp thuận.</translation>
    </message>
    <message>
        <source>With the next sync it is opened, and everybody learns of it.</source>
        <translation>Sẽ được mở trong lần đồng bộ tới, và mọi người đều được biết.</translation>
    </message>
    <message>
        <source>Returned. They read your comment after their next sync.</source>
        <translation>Đã trả lại. Người đề xuất sẽ đọc nhận xét sau khi đồng bộ.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã rút lại.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “{version}”</source>
        <translation>Xuất bản “{version}”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Xuất bản</translation>
    </message>
    <message>
        <source>A knowledge product of the library, for all members: as PDF, Word, a web page and plain text.</source>
        <translation>Một sản phẩm tri thức của thư viện, cho mọi thành viên: dạng PDF, Word, trang web và văn bản thuần.</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Người viết: {names}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Giấy phép: {licence}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ấn bản</translation>
    </message>
    <message>
        <source>Later versions become the next editions of the same product. The files go out behind the next sync.</source>
        <translation>Các phiên bản sau sẽ thành ấn bản tiếp theo của cùng sản phẩm. Tệp được gửi sau lần đồng bộ tới.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Keep it as it is</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>The pod shares no pictures yet. Share one among its files; then it can stand here.</source>
        <translation>Nhóm chưa chia sẻ hình nào. Hãy chia sẻ một hình trong các tệp của nhóm; rồi có thể đặt vào đây.</translation>
    </message>
    <message>
        <source>A picture of the pod</source>
        <translation>Một hình của nhóm</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Chèn vào</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Trích dẫn một tư liệu của thư viện</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Nothing found. Try other words of its title, or an author&apos;s name.</source>
        <translation>Không tìm thấy gì. Hãy thử những từ khác của tiêu đề, hoặc tên tác giả.</translation>
    </message>
    <message>
        <source>Words of its title, or a name</source>
        <translation>Từ trong tiêu đề, hoặc một tên</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All threads</source>
        <translation>Tất cả thảo luận</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Bài chưa đọc tiếp</translation>
    </message>
    <message>
        <source>Goes to the next unread post (Ctrl+↓)</source>
        <translation>Đến bài chưa đọc tiếp theo (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Print this thread</source>
        <translation>In cuộc thảo luận này</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Chọn một cuộc thảo luận</translation>
    </message>
    <message>
        <source>It opens here. What you have read is marked after a moment.</source>
        <translation>Cuộc thảo luận mở ở đây. Những gì đã đọc được đánh dấu sau giây lát.</translation>
    </message>
    <message>
        <source>Go to the first unread post</source>
        <translation>Đến bài chưa đọc đầu tiên</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Your draft is kept here.</source>
        <translation>Bản nháp được giữ ở đây.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Trở về thư viện</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Decline the suggestion</source>
        <translation>Từ chối gợi ý</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>The text stays as it is. Your reason is shown below the suggestion.</source>
        <translation>Văn bản giữ nguyên. Lý do hiện bên dưới gợi ý.</translation>
    </message>
    <message>
        <source>Why not (may stay empty)</source>
        <translation>Lý do từ chối (có thể bỏ trống)</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>All members see it</source>
        <translation>Mọi thành viên thấy</translation>
    </message>
    <message>
        <source>Facilitators see it</source>
        <translation>Người điều hành thấy</translation>
    </message>
    <message>
        <source>Nobody sees it later</source>
        <translation>Sau này không ai thấy</translation>
    </message>
    <message>
        <source>With the community since {time}. You hear from them here.</source>
        <translation>Ở cộng đồng từ {time}. Câu trả lời sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Draft. It is kept on this PC as you type.</source>
        <translation>Bản nháp. Viết đến đâu, lưu trên máy này đến đó.</translation>
    </message>
    <message>
        <source>Waiting to be sent: by internet (2 kB), on a stick, or as a short code by e-mail.</source>
        <translation>Chờ gửi: qua internet (2 kB), bằng USB, hoặc thành một mã ngắn trong e-mail.</translation>
    </message>
    <message>
        <source>Returned to you with a comment. Mend the form and hand it in again: nothing that you drafted is lost.</source>
        <translation>Được trả lại kèm nhận xét. Hãy sửa đơn và nộp lại: không bản nháp nào bị mất.</translation>
    </message>
    <message>
        <source>Approved. You are a member.</source>
        <translation>Đã chấp thuận. Bạn là thành viên.</translation>
    </message>
    <message>
        <source>On USB “{name}” since {time}. The answer comes home on a stick too.</source>
        <translation>Trên USB “{name}” từ {time}. Câu trả lời cũng về bằng USB.</translation>
    </message>
    <message>
        <source>Made a code for an e-mail on {time}. Nothing has come back yet.</source>
        <translation>Đã tạo mã cho e-mail: {time}. Chưa có gì trở về.</translation>
    </message>
    <message>
        <source>Say what you want to be called.</source>
        <translation>Hãy cho biết bạn muốn được gọi thế nào.</translation>
    </message>
    <message>
        <source>Give your e-mail address.</source>
        <translation>Hãy ghi địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Hãy chọn quốc gia.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Hãy chọn ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Choose what you are.</source>
        <translation>Hãy chọn vai trò.</translation>
    </message>
    <message>
        <source>Say why you want to take part.</source>
        <translation>Hãy cho biết vì sao bạn muốn tham gia.</translation>
    </message>
    <message>
        <source>Read the three sentences and agree to each.</source>
        <translation>Hãy đọc ba câu và đồng ý với từng câu.</translation>
    </message>
    <message>
        <source>Choose a password, and type it twice.</source>
        <translation>Hãy chọn một mật khẩu và nhập hai lần.</translation>
    </message>
</context>
<context>
    <name>RegisteringPage</name>
    <message>
        <source>How far it has come</source>
        <translation>Đơn đã đến đâu</translation>
    </message>
    <message>
        <source>Read what is on the stick</source>
        <translation>Đọc những gì trên USB</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Nộp đơn</translation>
    </message>
    <message>
        <source>Become a member</source>
        <translation>Trở thành thành viên</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Nộp lại đơn</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Một USB, hoặc thư mục thay cho USB</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Welcome: you are a member now.</source>
        <translation>Chào mừng: bạn đã là thành viên.</translation>
    </message>
    <message>
        <source>All that you drafted is still here, and yours.</source>
        <translation>Mọi bản nháp vẫn còn ở đây, và là của bạn.</translation>
    </message>
    <message>
        <source>Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft.</source>
        <translation>Không có gì bạn viết được đăng trước khi cộng đồng đồng ý. Trong lúc chờ, bạn đọc những gì công khai và viết bản nháp.</translation>
    </message>
</context>
<context>
    <name>RelationField</name>
    <message>
        <source>Take away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Title or author of the other resource</source>
        <translation>Tiêu đề hoặc tác giả của tư liệu kia</translation>
    </message>
    <message>
        <source>No resource has these words.</source>
        <translation>Không có tư liệu nào chứa những từ này.</translation>
    </message>
    <message>
        <source>A resource that was withdrawn, or is not here</source>
        <translation>Một tư liệu đã gỡ, hoặc không có ở đây</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>A newer edition is out</source>
        <translation>Đã có ấn bản mới hơn</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Trên USB {name}</translation>
    </message>
    <message>
        <source>Withdrawn from the library, {when}</source>
        <translation>Đã gỡ khỏi thư viện, {when}</translation>
    </message>
    <message>
        <source>Do not pass it on.</source>
        <translation>Xin đừng chuyển tiếp.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Được thay bằng {title}</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mở bằng chương trình khác…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Chương trình khác…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Read the older edition</source>
        <translation>Đọc ấn bản cũ hơn</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Thôi giữ</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>Giữ trên máy này</translation>
    </message>
    <message>
        <source>Keep the light version</source>
        <translation>Giữ bản nhẹ</translation>
    </message>
    <message>
        <source>Keep the text alone</source>
        <translation>Chỉ giữ văn bản</translation>
    </message>
    <message>
        <source>Keep less of it</source>
        <translation>Giữ ít hơn</translation>
    </message>
    <message>
        <source>It is here already, and stays until you let it go.</source>
        <translation>Đã có ở đây, và ở lại cho đến khi thôi giữ.</translation>
    </message>
    <message>
        <source>Still to come: {cost}</source>
        <translation>Chưa về: {cost}</translation>
    </message>
    <message>
        <source>Copy as text (APA)</source>
        <translation>Sao chép dạng văn bản (APA)</translation>
    </message>
    <message>
        <source>Copy as text (Vancouver)</source>
        <translation>Sao chép dạng văn bản (Vancouver)</translation>
    </message>
    <message>
        <source>Copy for a post</source>
        <translation>Sao chép cho bài viết</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>Sao chép dạng BibTeX</translation>
    </message>
    <message>
        <source>Copy as RIS</source>
        <translation>Sao chép dạng RIS</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Mở {address}</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Hiện tất cả của {name}</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Bản dịch của</translation>
    </message>
    <message>
        <source>Also in {language}</source>
        <translation>Ngôn ngữ khác: {language}</translation>
    </message>
    <message>
        <source>Also in another language</source>
        <translation>Có bằng ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
</context>
<context>
    <name>ResourceField</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Bản dịch của</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ấn bản</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Resources</source>
        <translation>Tư liệu</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Keep more on this PC</source>
        <translation>Giữ thêm trên máy này</translation>
    </message>
    <message>
        <source>Size of each document</source>
        <translation>Dung lượng mỗi tài liệu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Giữ đến mức nào</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep everything that is…</source>
        <translation>Giữ mọi thứ…</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>A passphrase for this PC</source>
        <translation>Cụm mật khẩu cho máy này</translation>
    </message>
    <message>
        <source>You type it whenever GLL opens. Nobody can reset it: choose one that you will remember.</source>
        <translation>Gõ cụm này mỗi khi mở GLL. Không ai đặt lại được: hãy chọn cụm dễ nhớ.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Xin thêm %n ký tự nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hai lần nhập chưa giống nhau.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Posts</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Tư liệu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tư liệu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Chỉ có: {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>Trong {value}</translation>
    </message>
    <message>
        <source>By {value}</source>
        <translation>Của {value}</translation>
    </message>
    <message>
        <source>In the language {value}</source>
        <translation>Ngôn ngữ: {value}</translation>
    </message>
    <message>
        <source>Since {value}</source>
        <translation>Từ {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Đến {value}</translation>
    </message>
    <message>
        <source>On this PC: {value}</source>
        <translation>Trên máy này: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>on stick {sticks}</source>
        <translation>trên USB {sticks}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back to where you were</source>
        <translation>Trở lại chỗ trước đó</translation>
    </message>
    <message>
        <source>Walk through what was found, from the search box</source>
        <translation>Đi qua các kết quả, từ ô tìm kiếm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Type one word or several in the box above (Ctrl+K). Posts, documents, resources, people, pods and comments are found, without a connection.</source>
        <translation>Hãy gõ một hoặc vài từ vào ô ở trên (Ctrl+K). Tìm được bài viết, tài liệu, tư liệu, mọi người, nhóm và nhận xét, cả khi không có mạng.</translation>
    </message>
    <message>
        <source>Find anything on this PC</source>
        <translation>Tìm mọi thứ trên máy này</translation>
    </message>
    <message>
        <source>No stream and no pod of yours is called “{name}”</source>
        <translation>Không có chuyên mục hay nhóm nào của bạn tên là “{name}”</translation>
    </message>
    <message>
        <source>The beginning of its name is enough.</source>
        <translation>Chỉ cần phần đầu của tên.</translation>
    </message>
    <message>
        <source>Nothing on this PC holds “{words}”</source>
        <translation>Không có gì trên máy này chứa “{words}”</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or fewer filters. Accents and capital letters make no difference.</source>
        <translation>Hãy thử ít từ hơn, từ ngắn hơn hoặc ít bộ lọc hơn. Dấu và chữ hoa không quan trọng.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the pod</source>
        <translation>Các phần của nhóm</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Advice, not a lock</source>
        <translation>Lời báo, không phải khóa</translation>
    </message>
    <message>
        <source>Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same.</source>
        <translation>Hãy báo đang viết phần nào, để người khác chọn phần khác. Mọi người vẫn viết được ở khắp nơi.</translation>
    </message>
    <message>
        <source>I work on this section…</source>
        <translation>Nhận viết phần này…</translation>
    </message>
    <message>
        <source>Nobody has said so of any section.</source>
        <translation>Chưa ai nhận phần nào.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem trong văn bản</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Thôi nhận</translation>
    </message>
    <message>
        <source>You are working on it</source>
        <translation>Bạn đang viết phần này</translation>
    </message>
    <message>
        <source>{name} is working on it</source>
        <translation>{name} đang viết phần này</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}, đến {day}</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Sending file {file} of {files} to the library</source>
        <translation>Đang gửi tệp {file} / {files} lên thư viện</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Paused. What has gone is not sent again; the rest goes behind the next sync.</source>
        <translation>Đã tạm dừng. Những gì đã gửi không phải gửi lại; phần còn lại gửi sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>They go behind the next sync. The others see the record already, and wait for its files.</source>
        <translation>Các tệp được gửi sau lần đồng bộ tới. Người khác đã thấy bản mô tả và đang chờ tệp.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>also with Ctrl + and Ctrl −</source>
        <translation>cũng bằng Ctrl + và Ctrl −</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Đăng nhập lại…</translation>
    </message>
    <message>
        <source>Data on this PC</source>
        <translation>Dữ liệu trên máy này</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Dung lượng đã dùng</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Sao chép đường dẫn</translation>
    </message>
    <message>
        <source>Export what is mine…</source>
        <translation>Xuất những gì của tôi…</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the key store of this system account.</source>
        <translation>Đã mã hóa; khóa nằm trong kho khóa của tài khoản hệ thống này.</translation>
    </message>
    <message>
        <source>Encrypted; the key opens with your passphrase. Nobody can reset it for you.</source>
        <translation>Đã mã hóa; khóa mở bằng cụm mật khẩu. Không ai đặt lại được cụm này.</translation>
    </message>
    <message>
        <source>Encrypted; the key is in the file that this PC&apos;s keeper has named.</source>
        <translation>Đã mã hóa; khóa nằm trong tệp do người quản lý máy này chỉ định.</translation>
    </message>
    <message>
        <source>A folder for all that is yours</source>
        <translation>Thư mục cho mọi thứ của bạn</translation>
    </message>
    <message>
        <source>All that is yours is in {folder}.</source>
        <translation>Mọi thứ của bạn nằm trong {folder}.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing here has changed.</source>
        <translation>Không gì được gửi đi, và ở đây không gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>SharedFiles</name>
    <message>
        <source>Documents, pictures, sound and film</source>
        <translation>Tài liệu, hình ảnh, âm thanh và phim</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>New shelf</source>
        <translation>Kệ mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Kệ</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Lập kệ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Bên cạnh văn bản</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những thay đổi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign off “{version}”</source>
        <translation>Ký duyệt “{version}”</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Ký duyệt</translation>
    </message>
    <message>
        <source>You say that you stand behind this version as it is.</source>
        <translation>Ký duyệt là tán thành phiên bản này như hiện có.</translation>
    </message>
    <message>
        <source>I agree to be named as a contributor, and that it is published under its licence: {licence}.</source>
        <translation>Tôi đồng ý được nêu tên là người viết, và đồng ý xuất bản theo giấy phép: {licence}.</translation>
    </message>
    <message>
        <source>I agree to be named, and to publish it</source>
        <translation>Tôi đồng ý được nêu tên và xuất bản</translation>
    </message>
    <message>
        <source>Without this it can be signed off, and not be published.</source>
        <translation>Không có sự đồng ý này thì vẫn ký duyệt được, nhưng không xuất bản được.</translation>
    </message>
    <message>
        <source>Take my sign-off back</source>
        <translation>Rút lại ký duyệt</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Address of the community</source>
        <translation>Địa chỉ của cộng đồng</translation>
    </message>
    <message>
        <source>As your coordinator gave it to you.</source>
        <translation>Như điều phối viên đã cho biết.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>A PIN or a password for this PC</source>
        <translation>Mã PIN hoặc mật khẩu cho máy này</translation>
    </message>
    <message>
        <source>It was chosen for you when this account was added.</source>
        <translation>Đã được chọn cho bạn khi thêm tài khoản này.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Make a site card</source>
        <translation>Lập phiếu cơ sở</translation>
    </message>
    <message>
        <source>Site cards (*.gllsite)</source>
        <translation>Phiếu cơ sở (*.gllsite)</translation>
    </message>
    <message>
        <source>Site card</source>
        <translation>Phiếu cơ sở</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Khôi phục dưới dạng bản sửa hôm nay</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>Văn bản trở lại như lúc đó, bằng một bản sửa mà mọi người đều thấy. Lịch sử không mất gì.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed words struck through.</source>
        <translation>Từ thêm vào được gạch chân, từ bỏ đi bị gạch ngang.</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>Văn bản lúc đó</translation>
    </message>
    <message>
        <source>Change before</source>
        <translation>Thay đổi trước</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Thay đổi tiếp theo</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>So với hiện tại…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
</context>
<context>
    <name>SittingModel</name>
    <message>
        <source>put back what was deleted</source>
        <translation>đưa lại những gì đã xóa</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Send now (2 kB)</source>
        <translation>Gửi ngay (2 kB)</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Đưa lên USB…</translation>
    </message>
    <message>
        <source>As a code for an e-mail</source>
        <translation>Thành mã cho e-mail</translation>
    </message>
    <message>
        <source>An answer came by e-mail</source>
        <translation>Có trả lời qua e-mail</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút lại đơn</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Copy all of it into an e-mail to the community. Only the community can read it.</source>
        <translation>Hãy sao chép toàn bộ vào một e-mail gửi cộng đồng. Chỉ cộng đồng đọc được.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>The e-mail with the answer</source>
        <translation>E-mail có câu trả lời</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here.</source>
        <translation>Hãy dán toàn bộ e-mail vào đây.</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>Nhận câu trả lời</translation>
    </message>
    <message>
        <source>They say: {comment}</source>
        <translation>Cộng đồng viết: {comment}</translation>
    </message>
    <message>
        <source>Ask what has become of it (2 kB)</source>
        <translation>Hỏi xem đơn đến đâu rồi (2 kB)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Online</source>
        <translation>Có mạng</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Không có mạng</translation>
    </message>
    <message>
        <source>Online – {network}</source>
        <translation>Có mạng – {network}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Chưa đồng bộ</translation>
    </message>
    <message>
        <source>Last complete sync {time}</source>
        <translation>Đồng bộ đầy đủ lần cuối: {time}</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Mở hộp thư đi</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Không có gì đang chờ</translation>
    </message>
    <message>
        <source>{waiting}, {count} of them on USB</source>
        <translation>{waiting}, trong đó {count} trên USB</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Mở Đồng bộ và dữ liệu</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <source>This week {used}</source>
        <translation>Tuần này {used}</translation>
    </message>
    <message>
        <source>This week {used} of {allowed}</source>
        <translation>Tuần này {used} / {allowed}</translation>
    </message>
    <message>
        <source>Data used this week on connections that you pay for. Opens Sync &amp; data</source>
        <translation>Dữ liệu đã dùng tuần này trên các mạng phải trả tiền. Mở Đồng bộ và dữ liệu</translation>
    </message>
    <message>
        <source>Space {used}</source>
        <translation>Dung lượng {used}</translation>
    </message>
    <message>
        <source>Space {used} of {allowed}</source>
        <translation>Dung lượng {used} / {allowed}</translation>
    </message>
    <message>
        <source>What the library&apos;s files take on this PC. Opens Sync &amp; data</source>
        <translation>Dung lượng các tệp của thư viện chiếm trên máy này. Mở Đồng bộ và dữ liệu</translation>
    </message>
</context>
<context>
    <name>StickBar</name>
    <message>
        <source>Sticks</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message>
        <source>A stick, or a folder that stands for one</source>
        <translation>Một USB, hoặc thư mục thay cho USB</translation>
    </message>
</context>
<context>
    <name>StickCounts</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) and record(s)</source>
        <translation>
            <numerusform>%n bài viết và bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>posts of %n stream(s)</source>
        <translation>
            <numerusform>bài viết của %n chuyên mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sealed for %n device(s)</source>
        <translation>
            <numerusform>niêm phong cho %n thiết bị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n đối tượng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n device(s)</source>
        <translation>
            <numerusform>của %n thiết bị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours wait to be sent.</source>
        <translation>
            <numerusform>%n mục đang chờ gửi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for this PC</source>
        <translation>
            <numerusform>%n biên nhận cho máy này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) for others, which stay on the stick</source>
        <translation>
            <numerusform>%n biên nhận cho người khác, vẫn ở trên USB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours are received by GLL.</source>
        <translation>
            <numerusform>GLL đã nhận %n mục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of yours need attention: the outbox tells why.</source>
        <translation>
            <numerusform>%n mục cần xem lại: hộp thư đi cho biết lý do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) could not be believed and changed nothing.</source>
        <translation>
            <numerusform>%n biên nhận không đáng tin và không thay đổi gì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) handed in.</source>
        <translation>
            <numerusform>Đã nộp %n mục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) had been handed in before.</source>
        <translation>
            <numerusform>%n kiện đã được nộp từ trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) could not be handed in and stay on the stick.</source>
        <translation>
            <numerusform>%n kiện không nộp được và vẫn ở trên USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n phần bị hỏng và bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are marked as withdrawn.</source>
        <translation>
            <numerusform>%n tài liệu được đánh dấu là đã gỡ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ({size}) are not on this PC and stay out.</source>
        <translation>
            <numerusform>%n tài liệu ({size}) không có trên máy này nên không đưa vào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>còn khoảng %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>còn khoảng %n giờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>All streams</source>
        <translation>Tất cả chuyên mục</translation>
    </message>
</context>
<context>
    <name>StreamPane</name>
    <message>
        <source>Streams</source>
        <translation>Chuyên mục</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
    <message>
        <source>Opens Sync &amp; data</source>
        <translation>Mở Đồng bộ và dữ liệu</translation>
    </message>
    <message>
        <source>File {file} of {files}</source>
        <translation>Tệp {file} / {files}</translation>
    </message>
    <message>
        <source>{held} of {size}</source>
        <translation>{held} / {size}</translation>
    </message>
    <message>
        <source>Sending file {file} of {files}</source>
        <translation>Đang gửi tệp {file} / {files}</translation>
    </message>
    <message>
        <source>{size} from sticks</source>
        <translation>{size} từ USB</translation>
    </message>
    <message>
        <source>Syncs as soon as there is a link</source>
        <translation>Sẽ đồng bộ ngay khi có mạng</translation>
    </message>
    <message>
        <source>Next attempt in a moment</source>
        <translation>Sẽ thử lại trong giây lát</translation>
    </message>
    <message>
        <source>Next sync in a moment</source>
        <translation>Sẽ đồng bộ trong giây lát</translation>
    </message>
    <message>
        <source>The outbox tells why, and what you can do.</source>
        <translation>Hộp thư đi cho biết lý do, và việc có thể làm.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Mở hộp thư đi</translation>
    </message>
    <message>
        <source>Your posts are put in order all the same.</source>
        <translation>Các bài viết vẫn được xếp đúng thứ tự.</translation>
    </message>
    <message>
        <source>You are no longer in {streams}.</source>
        <translation>Bạn không còn ở trong {streams}.</translation>
    </message>
    <message>
        <source>All your other streams are as they were.</source>
        <translation>Mọi chuyên mục khác vẫn như cũ.</translation>
    </message>
    <message>
        <source>Show what is kept aside</source>
        <translation>Xem những gì để riêng</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Đăng nhập lại</translation>
    </message>
    <message>
        <source>Sync all the same</source>
        <translation>Vẫn đồng bộ</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Mở cài đặt</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Đồng bộ lại</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>không có gì mới</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a sync</source>
        <translation>Đã dừng ở số MB cho phép mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a sync</source>
        <translation>Đã dừng ở số tiền cho phép mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Stopped at the minutes that you allow a sync</source>
        <translation>Đã dừng ở số phút cho phép mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow a week</source>
        <translation>Đã dừng ở số MB cho phép mỗi tuần</translation>
    </message>
    <message>
        <source>Stopped at the money that you allow a week</source>
        <translation>Đã dừng ở số tiền cho phép mỗi tuần</translation>
    </message>
    <message>
        <source>Stopped at the MB that you allow files of a sync</source>
        <translation>Đã dừng ở số MB cho phép cho tệp của mỗi lần đồng bộ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Paused – connection lost</source>
        <translation>Đã tạm dừng – mất kết nối</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Bị gián đoạn</translation>
    </message>
</context>
<context>
    <name>SyncAsking</name>
    <message>
        <source>Asking what a sync would move…</source>
        <translation>Đang hỏi lần đồng bộ sẽ truyền những gì…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Change the limits…</source>
        <translation>Đổi giới hạn…</translation>
    </message>
    <message>
        <source>Nobody can say what this sync will move.</source>
        <translation>Không ai biết trước lần đồng bộ này sẽ truyền những gì.</translation>
    </message>
    <message>
        <source>This sync would move about {amount}.</source>
        <translation>Lần đồng bộ này sẽ truyền khoảng {amount}.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync &amp; data</source>
        <translation>Đồng bộ và dữ liệu</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Dữ liệu đã dùng</translation>
    </message>
    <message>
        <source>Nothing has gone over a network yet.</source>
        <translation>Chưa có gì đi qua mạng.</translation>
    </message>
    <message>
        <source>data-used</source>
        <translation>du-lieu-da-dung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>No sync yet.</source>
        <translation>Chưa đồng bộ.</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>dong-bo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Stop fetching files</source>
        <translation>Dừng tải tệp</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Last complete sync</source>
        <translation>Đồng bộ đầy đủ lần cuối</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Lần thử cuối</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Đang có ở đây</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp thư đi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
    <message>
        <source>You can go on reading and writing.</source>
        <translation>Có thể tiếp tục đọc và viết.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ready to sync</source>
        <translation>Sẵn sàng đồng bộ</translation>
    </message>
    <message>
        <source>What waits in your outbox is sent first, then what is new is received.</source>
        <translation>Những gì chờ trong hộp thư đi được gửi trước, rồi nhận những gì mới.</translation>
    </message>
    <message>
        <source>{up} sent, {down} received, {seconds} s</source>
        <translation>đã gửi {up}, đã nhận {down}, {seconds} giây</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Change the task</source>
        <translation>Sửa công việc</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Công việc mới</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Nobody yet is fine: then it is for whoever takes it.</source>
        <translation>Chưa có ai cũng được: khi đó ai nhận thì làm.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Thêm công việc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Done: {task}</source>
        <translation>Đã xong: {task}</translation>
    </message>
    <message>
        <source>Change the task {task}</source>
        <translation>Sửa công việc {task}</translation>
    </message>
    <message>
        <source>Take away the task {task}</source>
        <translation>Xóa công việc {task}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Late: was due {day}</source>
        <translation>Trễ: hạn {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Hạn {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Công việc mới</translation>
    </message>
    <message>
        <source>Add the first task</source>
        <translation>Thêm công việc đầu tiên</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Chưa có công việc</translation>
    </message>
    <message>
        <source>What the pod has agreed to do: who, what, by when. Everybody here can tick it.</source>
        <translation>Những việc nhóm đã thống nhất: ai, làm gì, hạn nào. Mọi người ở đây đều đánh dấu được.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Tìm trong tài liệu này (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Like this PC</source>
        <translation>Theo máy này</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Tương phản cao, sáng</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Tương phản cao, tối</translation>
    </message>
</context>
<context>
    <name>ThreadHeader</name>
    <message>
        <source>Show all threads with this tag</source>
        <translation>Hiện mọi thảo luận có thẻ này</translation>
    </message>
    <message>
        <source>Tag {tag}: show all threads with it</source>
        <translation>Thẻ {tag}: hiện mọi thảo luận có thẻ này</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Thảo luận</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Stream</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Tất cả chuyên mục</translation>
    </message>
    <message>
        <source>Show threads without this tag too</source>
        <translation>Hiện cả thảo luận không có thẻ này</translation>
    </message>
    <message>
        <source>Only with the tag {tag}; press to show all</source>
        <translation>Chỉ với thẻ {tag}; bấm để hiện tất cả</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hôm qua {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools for the text</source>
        <translation>Công cụ cho văn bản</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo what you did last (Ctrl+Z)</source>
        <translation>Hoàn tác việc vừa làm (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Làm lại (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Another level of heading for this line</source>
        <translation>Đổi cấp đề mục cho dòng này</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Đậm (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Nghiêng (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Các mục của danh sách</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>A small table below this line</source>
        <translation>Một bảng nhỏ bên dưới dòng này</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>A link to a web page (chosen words: Ctrl+K)</source>
        <translation>Liên kết đến trang web (từ đã chọn: Ctrl+K)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Hình…</translation>
    </message>
    <message>
        <source>A picture among the pod&apos;s files</source>
        <translation>Một hình trong các tệp của nhóm</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Trích dẫn…</translation>
    </message>
    <message>
        <source>Cite a resource of the library</source>
        <translation>Trích dẫn một tư liệu của thư viện</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Tìm trong tài liệu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn bài</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Khung bên</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>bold words</source>
        <translation>chữ đậm</translation>
    </message>
    <message>
        <source>words</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>chữ của liên kết</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Search everything on this PC</source>
        <translation>Tìm mọi thứ trên máy này</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>{name}: settings, lock, somebody else</source>
        <translation>{name}: cài đặt, khóa, người khác</translation>
    </message>
    <message>
        <source>Notices: {words}</source>
        <translation>Thông báo: {words}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Người khác…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add: a post, a document, a pod, a community, a resource</source>
        <translation>Thêm: bài viết, tài liệu, nhóm, cộng đồng, tư liệu</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tư liệu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Propose a pod</source>
        <translation>Đề xuất nhóm</translation>
    </message>
    <message>
        <source>Propose a community</source>
        <translation>Đề xuất cộng đồng</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Mọi thứ đã trở lại như trước.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Sent by you</source>
        <translation>Bạn đã gửi</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Pod documents</source>
        <translation>Tài liệu nhóm</translation>
    </message>
    <message>
        <source>Library catalogue</source>
        <translation>Danh mục thư viện</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Connections and the rest</source>
        <translation>Kết nối và phần còn lại</translation>
    </message>
    <message>
        <source>{amount} since {day}, {week} of it this week.</source>
        <translation>{amount} từ {day}, trong đó {week} tuần này.</translation>
    </message>
    <message>
        <source>Data used by day</source>
        <translation>Dữ liệu đã dùng theo ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>không truyền gì</translation>
    </message>
    <message>
        <source>{syncs}, {finished} of them finished.</source>
        <translation>{syncs}, trong đó {finished} hoàn tất.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc ra sao</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã truyền</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Giây</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>stopped, or at a limit</source>
        <translation>đã dừng, hoặc chạm giới hạn</translation>
    </message>
    <message>
        <source>cut or failed</source>
        <translation>bị ngắt hoặc lỗi</translation>
    </message>
    <message>
        <source>Syncs of late</source>
        <translation>Đồng bộ gần đây</translation>
    </message>
    <message>
        <source>{week} a week is {day} a day</source>
        <translation>{week} mỗi tuần là {day} mỗi ngày</translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>For example: sent to the ministry</source>
        <translation>Ví dụ: đã gửi cho bộ</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Đặt tên phiên bản này</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Đặt tên</translation>
    </message>
    <message>
        <source>What is to be known of it</source>
        <translation>Điều cần biết về nó</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Đổi tên phiên bản</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Restore, as an edit of today</source>
        <translation>Khôi phục dưới dạng bản sửa hôm nay</translation>
    </message>
    <message>
        <source>The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes.</source>
        <translation>Văn bản trở lại như lúc đó, bằng một bản sửa mà mọi người đều thấy. Lịch sử không mất gì.</translation>
    </message>
    <message>
        <source>the text of today</source>
        <translation>văn bản hiện tại</translation>
    </message>
    <message>
        <source>The version is being made ready. You can go on writing.</source>
        <translation>Phiên bản đang được chuẩn bị. Có thể tiếp tục viết.</translation>
    </message>
    <message>
        <source>Published in the library.</source>
        <translation>Đã xuất bản trong thư viện.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Sẽ đi cùng lần đồng bộ tới.</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>No version has a name yet. Give the text of today one, to come back to it.</source>
        <translation>Chưa phiên bản nào có tên. Hãy đặt tên cho văn bản hiện tại để có thể trở lại.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>Văn bản hiện tại</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Đặt tên phiên bản này…</translation>
    </message>
    <message>
        <source>Compare any two</source>
        <translation>So sánh hai bản bất kỳ</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Phiên bản sau</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Signed off by {names}</source>
        <translation>Người ký duyệt: {names}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Có trong thư viện</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Xem bản này…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Your sign-off…</source>
        <translation>Ký duyệt của bạn…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Ký duyệt…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Xuất bản…</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdrawn by its author</source>
        <translation>Tác giả đã gỡ</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>They stay shown on this PC until you decide.</source>
        <translation>Chúng vẫn hiện trên máy này cho đến khi có quyết định.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Keep them shown here</source>
        <translation>Vẫn hiện ở đây</translation>
    </message>
</context>
<context>
    <name>Withdrawer</name>
    <message>
        <source>Your post is withdrawn.</source>
        <translation>Đã gỡ bài viết.</translation>
    </message>
    <message>
        <source>It leaves the other PCs as they sync.</source>
        <translation>Bài sẽ biến mất khỏi các máy khác khi chúng đồng bộ.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping where nothing is left half done…</source>
        <translation>Đang dừng ở chỗ không bỏ dở việc gì…</translation>
    </message>
    <message>
        <source>Making a bundle on {stick}</source>
        <translation>Đang tạo gói trên {stick}</translation>
    </message>
    <message>
        <source>Adding from {stick} to this PC</source>
        <translation>Đang thêm từ {stick} vào máy này</translation>
    </message>
    <message>
        <source>Reading every byte on {stick}</source>
        <translation>Đang đọc từng byte trên {stick}</translation>
    </message>
    <message>
        <source>Putting what waits on {stick}</source>
        <translation>Đang đưa mục chờ lên {stick}</translation>
    </message>
    <message>
        <source>Taking in the receipts on {stick}</source>
        <translation>Đang nhận biên nhận trên {stick}</translation>
    </message>
    <message>
        <source>Handing in what is on {stick}</source>
        <translation>Đang nộp những gì có trên {stick}</translation>
    </message>
    <message>
        <source>Discarding the unfinished bundle on {stick}</source>
        <translation>Đang bỏ gói chưa hoàn tất trên {stick}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Take away the task “{title}”?</source>
        <translation>Xóa công việc “{title}”?</translation>
    </message>
    <message>
        <source>It goes for everybody in the pod.</source>
        <translation>Công việc sẽ mất với mọi người trong nhóm.</translation>
    </message>
    <message>
        <source>A task that is done can also be ticked: then it stays as a memory.</source>
        <translation>Việc đã làm xong cũng có thể đánh dấu: khi đó nó ở lại để ghi nhớ.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The task is taken away.</source>
        <translation>Đã xóa công việc.</translation>
    </message>
    <message>
        <source>The file is shared.</source>
        <translation>Đã chia sẻ tệp.</translation>
    </message>
    <message>
        <source>It goes out behind the next sync.</source>
        <translation>Tệp được gửi sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Everybody in the pod can read them, behind the next sync.</source>
        <translation>Mọi người trong nhóm đọc được chúng sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Chia sẻ</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Không chia sẻ</translation>
    </message>
    <message>
        <source>Withdraw the file “{title}”?</source>
        <translation>Gỡ tệp “{title}”?</translation>
    </message>
    <message>
        <source>Nobody in the pod sees it listed any more.</source>
        <translation>Không ai trong nhóm còn thấy tệp trong danh sách.</translation>
    </message>
    <message>
        <source>Who has copied it elsewhere keeps the copy.</source>
        <translation>Ai đã sao chép tệp ra nơi khác thì vẫn giữ bản sao.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>The file is withdrawn.</source>
        <translation>Đã gỡ tệp.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Chưa có ai viết ở đây.</translation>
    </message>
    <message>
        <source>Written by {names}</source>
        <translation>Người viết: {names}</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Saved on this PC {time}</source>
        <translation>Đã lưu trên máy này: {time}</translation>
    </message>
    <message>
        <source>Choose the words first that you would say otherwise.</source>
        <translation>Trước hết hãy chọn những từ muốn diễn đạt khác.</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Thảo luận mới</translation>
    </message>
    <message>
        <source>Reply to {whom}</source>
        <translation>Trả lời {whom}</translation>
    </message>
    <message>
        <source>Edit your post</source>
        <translation>Sửa bài viết</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Đã bỏ bản nháp.</translation>
    </message>
    <message>
        <source>Draft saved on this PC {time}</source>
        <translation>Đã lưu bản nháp trên máy này: {time}</translation>
    </message>
    <message>
        <source>a post</source>
        <translation>một bài viết</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Stream</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Nói về điều gì?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>For example: hand hygiene, maternity</source>
        <translation>Ví dụ: vệ sinh tay, sản khoa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Đóng; bản nháp được giữ lại</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
</context>
</TS>
