/**
 * Compounds that lose their meaning when a line ends inside them. At most three syllables, or a
 * narrow phone has no place to break. Lower case; case is ignored.
 */
export const compounds: readonly string[] = [
  // Giấy tờ
  'khai sinh', 'khai tử', 'mai táng', 'mồ côi', 'hằng tháng', 'hỗ trợ', 'chế độ', 'kết hôn', 'độc thân', 'hộ tịch', 'hộ khẩu', 'căn cước', 'giấy tờ', 'giấy khai sinh', 'giấy chứng sinh', 'giấy chứng nhận', 'giấy phép', 'giấy ủy quyền', 'hồ sơ',
  'tờ khai', 'biểu mẫu', 'bản sao', 'bản chính', 'bản gốc', 'bản điện tử', 'chứng thực', 'công chứng',
  'trích lục', 'hộ chiếu', 'sổ đỏ', 'sổ hồng', 'biên lai', 'hóa đơn', 'phiếu hẹn',
  // Việc phải làm
  'đăng ký', 'đăng nhập', 'đăng xuất', 'xác nhận', 'xác thực', 'xác minh', 'kích hoạt', 'cài đặt', 'cập nhật',
  'thanh toán', 'tra cứu', 'theo dõi', 'nộp hồ sơ', 'bổ sung', 'kiểm tra', 'tiếp tục', 'đồng ý', 'chia sẻ',
  'tạm trú', 'thường trú', 'lưu trú', 'tạm vắng', 'cư trú', 'ủy quyền', 'khai báo', 'chữ ký', 'chữ ký số',
  'ký số', 'chụp ảnh', 'tải lên', 'tải về', 'quét mã',
  // Trên máy
  'mã QR', 'mã OTP', 'mã hồ sơ', 'mã xác nhận', 'mật khẩu', 'tài khoản', 'ứng dụng',
  'điện thoại', 'máy tính', 'trình duyệt', 'tin nhắn', 'thông báo', 'màn hình', 'số định danh', 'định danh',
  'mức 1', 'mức 2', 'sinh trắc học', 'khuôn mặt', 'trực tuyến',
  'điện tử', 'trên mạng', 'qua mạng', 'dịch vụ công', 'toàn trình', 'một phần', 'một cửa', 'thủ tục',
  'dữ liệu', 'số điện thoại',
  // Ở đâu, ai
  'ủy ban', 'UBND xã', 'UBND phường', 'công an xã', 'công an phường', 'trung tâm',
  'cán bộ', 'người dân', 'công dân', 'ngân hàng', 'bưu điện', 'trạm y tế', 'bệnh viện', 'trường học',
  'hộ gia đình', 'nhà đất', 'chỗ ở', 'tuổi già', 'hộ kinh doanh', 'chủ hộ', 'chủ nhà', 'cha mẹ', 'người cao tuổi',
  // Tiền và thời hạn
  'lệ phí', 'miễn phí', 'trợ cấp', 'hưu trí', 'bảo hiểm',   'an sinh', 'phụ cấp', 'mức phạt', 'trong ngày', 'ngày làm việc', 'thời hạn', 'đúng hạn', 'quá hạn',
  'kết quả', 'hiệu lực', 'nghị định', 'thông tư', 'quyết định', 'luật sư', 'quy định', 'lừa đảo', 'giả mạo', 'câu hỏi', 'xã hội', 'quan hệ', 'thông tin', 'hành chính', 'y tế',
];
