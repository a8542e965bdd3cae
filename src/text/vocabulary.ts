/**
 * Everyday words of several syllables, known only to count words: unlike `compounds.ts` they may
 * part at the end of a line. Lower case.
 */
const words = `
an ninh, an toàn, áp dụng, ảnh chụp, âm lịch, bà con, bà nội, bà ngoại, bác sĩ, bán hàng, bản chụp, bản đồ, bản ghi
bản in, bản nháp, bản thân, bảng kê, bàn phím, bao lâu, bao nhiêu, báo cáo, báo chí, báo lỗi, bảo đảm, bảo hộ
bảo lãnh, bảo mật, bảo trợ, bảo vệ, bất động sản, bất kỳ, bắt buộc, bắt đầu, bên bán, bên mua, bệnh nhân, bí mật
biên bản, biên giới, biến động, biển số, biện pháp, bình thường, bỏ qua, bộ luật, bộ phận, bổ nhiệm, bồi thường
buôn bán, bưu chính, bưu phẩm, cá nhân, cách thức, cái gì, cải chính, cam đoan, cam kết, cán sự, cảnh báo, cảnh sát
cao đẳng, cao tuổi, cảm ơn, cận nghèo, cần thiết, cấp dưỡng, cấp cứu, cấp xã, cấp tỉnh, câu trả lời, cây xăng, cha đẻ
cha nuôi, cha ruột, chi nhánh, chi phí, chi tiết, chi trả, chị em, chính chủ, chính phủ, chính quyền, chính sách
chính thức, chính xác, chỉnh sửa, chỉ dẫn, cho phép, cho thuê, chờ đợi, chủ đề, chủ động, chủ nhật, chủ sở hữu
chủ tịch, chủ trọ, chủ xe, chung cư, chú ý, chuẩn bị, chứng minh, chứng nhận, chứng từ, chức năng, chương trình
chuyển đổi, chuyển khoản, chuyển nhượng, chuyển tiền, con cái, con cháu, con dấu, con đẻ, con nuôi, con ruột, có thể
coi như, cộng đồng, công bố, công chức, công cụ, công khai, công nghệ, công nhân, công an, công ty, công trình
công việc, cơ bản, cơ quan, cơ sở, cơ sở dữ liệu, cổng dịch vụ công, cụ thể, cùng lúc, cung cấp, cuộc gọi, cúp máy
cửa hàng, danh mục, danh sách, danh tính, dân phố, dân quân, dân sự, dân tộc, di chúc, di chuyển, di sản, dịch vụ
diện tích, doanh nghiệp, doanh thu, dưới đây, dùng chung, duy nhất, dự án, đa số, đại diện, đại học, đại lý, đánh dấu
đánh giá, đào tạo, đau ốm, đầu tiên, đầu tư, đầy đủ, đặc biệt, đặc khu, đăng kiểm, đất đai, đề nghị, đem theo
đến hạn, địa bàn, địa chỉ, địa chính, địa điểm, địa phương, điểm chi trả, điểm thi, điền sẵn, điều chỉnh, điều khiển
điều kiện, điều trị, đính kèm, định cư, định kỳ, đoạn phim, đối chiếu, đối tượng, đổi ý, đối với, đồng hồ
đồng nghiệp, đồng thời, đơn giản, đơn từ, đơn vị, đơn xin, đúng giờ, đường dẫn, đường dây nóng, đường dây
đương nhiên, em bé, em ruột, anh em, anh chị, ép buộc, gia đình, gia hạn, giá trị, giả danh, giải đáp, giải quyết
giải thể, giải thích, giám định, giám đốc, giám hộ, giảm trừ, giao dịch, giao thông, giáo dục, giáo viên, giấy hẹn
giấy mời, giấy ra viện, giấy báo, giấy nháp, giấy phép lái xe, gian lận, giới hạn, giới thiệu, giới tính
giờ hành chính, gọi điện, góp ý, gửi nhầm, hạn chế, hàng hóa, hàng tháng, hằng năm, hàng xóm, hạnh kiểm
hải quan, hiển thị, hiện nay, hiện tại, hình ảnh, hình thức, họ hàng, họ tên, họ và tên, học bạ, học bổng, học phí
học sinh, học tập, hòm thư, hộ nghèo, hộ cận nghèo, hôm nay, hôm sau, hôm trước, hộp thư, hội đồng, hôn nhân
hợp đồng, hợp lệ, hợp pháp, hợp tác, hợp tác xã, hợp thửa, huyết thống, hướng dẫn, hủy bỏ, im lặng, ít nhất, kê khai
kế toán, kể cả, kèm theo, kết nối, kết thúc, khác nhau, khách hàng, khai hộ, khai nhận, khám bệnh, khảo sát, khẩn cấp
khiếu nại, khó khăn, khóa học, khoa học, khu phố, khu vực, khuyến cáo, khuyến khích, khuyết tật, kiểm soát, kiểm định
kiến nghị, kinh doanh, kinh phí, kinh tế, ký túc xá, ký kết, ký tự, kỹ thuật, kỳ thi, làm việc, làm ăn, lao động
lái xe, lắp đặt, lâu dài, lâu năm, lập tức, lần đầu, lĩnh vực, liên hệ, liên kết, liên lạc, liên quan, liên thông
liệt sĩ, loại hình, lối đi, lời khai, lưu ý, lưu giữ, lương hưu, lý do, lý lịch, lý lịch tư pháp, lịch hẹn, mã số
mã vạch, mạng xã hội, mạo danh, mầm non, mẫu đơn, mẫu giáo, mẫu số, mẹ đẻ, mẹ nuôi, máy ảnh, máy chủ
miễn giảm, môi trường, môn thi, mỗi người, mua bán, mục đích, mức độ, mức lương, nạn nhân, năm học, năm sinh
năng lực, nền tảng, ngày lễ, ngày nghỉ, ngày sinh, ngay lập tức, ngành nghề, nghề nghiệp, nghỉ việc, nghỉ ốm
nghĩa vụ, nghiêm trọng, ngoại ngữ, ngoại trừ, nguồn gốc, nguyện vọng, nguyên căn, nguyên tắc, người già, người lạ
người làm chứng, người lao động, người nhà, người thân, người yêu cầu, người sử dụng, nhà máy, nhà mạng, nhà nước
nhà ở, nhà thầu, nhà trọ, nhà trường, nhà văn hóa, nhanh chóng, nhân dân, nhân viên, nhận dạng, nhận diện, nhận xét
nhập học, nhập hộ, nhật ký, nhiệm vụ, nhiều nhất, nhu cầu, như vậy, như thế nào, niêm yết, nội dung, nội trú
nông dân, nông nghiệp, nông thôn, nơi ở, nuôi dưỡng, nước ngoài, ô tô, ô trống, ông bà, ông nội, ông ngoại, ốm đau
phản ánh, phản hồi, phạm vi, pháp luật, pháp lý, pháp nhân, phát hành, phát hiện, phần mềm, phân biệt, phê duyệt
phiếu thu, phòng cháy, phòng trọ, phổ biến, phổ thông, phục vụ, phụ huynh, phụ thuộc, phương án, phương thức
phương tiện, qua đời, quá trình, quan trọng, quảng cáo, quản lý, quán ăn, quân nhân, quân sự, quê quán, quét vân tay
quốc gia, quốc hội, quốc tế, quốc tịch, quy hoạch, quy trình, quyền lợi, quyền sở hữu, quyền sử dụng, rà soát
rắc rối, riêng tư, rõ ràng, rủi ro, ruộng đất, sản phẩm, sản xuất, sáp nhập, sang tên, sau khi, sau này, sẵn sàng
sân bay, sinh đôi, sinh hoạt, sinh nhật, sinh sống, sinh viên, số dư, số liệu, số lượng, số nhà, số tiền, sổ bảo hiểm
sở hữu, sử dụng, sửa chữa, sửa đổi, sức khỏe, sự cố, sự thật, tài chính, tài liệu, tài sản, tại chỗ, tải xuống
tạm dừng, tạm ngừng, tập huấn, tập thể, tất cả, tiền công, tiền lương, tiền mặt, tiền thuế, tin cậy, tin tưởng
tiếp cận, tiếp nhận, tiếp theo, tiện lợi, tiêu chuẩn, tìm hiểu, tìm kiếm, tính từ, tình trạng, tích hợp, tờ rơi
tốt nghiệp, tối đa, tối thiểu, toàn bộ, toàn quốc, tòa án, tổ chức, tổ dân phố, tổ công nghệ số cộng đồng, tổng cộng
tổng đài, thai sản, tham gia, tham khảo, thành công, thành lập, thành phần, thành phố, thành viên, thanh tra
thao tác, thay đổi, thay thế, thay vì, thẩm định, thẩm quyền, thân nhân, thân nhân liệt sĩ, thất nghiệp, thế nào
thêm bớt, thi công, thi cử, thi hành, thị thực, thị trấn, thiết bị, thiết kế, thỏa thuận, thôi việc, thôn bản
thời điểm, thời gian, thu hồi, thu nhập, thuê bao, thuê nhà, thuê trọ, thuận tiện, thửa đất, thực hiện, thực phẩm
thực tế, thương binh, thương mại, thường xuyên, thứ bảy, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thừa kế, tra soát
trách nhiệm, trang chủ, trang trại, trang web, tranh chấp, trả lời, trẻ em, trẻ con, trẻ nhỏ, trên máy, trích xuất
trình tự, trình độ, trọn đời, trong vòng, trước bạ, trước đây, trước khi, trước hết, trung học, trung học cơ sở
trung học phổ thông, trung thực, truy cập, truyền hình, trực tiếp, trường hợp, trưởng thôn, tuyển sinh, từ chối
từ nay, tư pháp, tư vấn, tử tuất, tự động, tự nguyện, tự do, tương ứng, tùy thân, tùy theo, ủng hộ, ưu đãi, ưu tiên
ứng cử, ứng viên, vay vốn, vân tay, văn bản, văn phòng, vắng mặt, vận tải, vấn đề, vật liệu, ví dụ, ví điện tử
vi phạm, viên chức, viện phí, việc làm, vợ chồng, vui lòng, vũ khí, vướng mắc, xã phường, xây dựng, xe cộ, xe máy
xin lỗi, xuất cảnh, xuất khẩu, xuất trình, xung quanh, xử lý, xử phạt, ý kiến, ý nghĩa, yêu cầu, yên tâm
`;

export const vocabulary: readonly string[] = words.split(/[,\n]/).flatMap((word) => word.trim() || []);
