import type { Language } from './language.ts';

export const vi: Language = {
  code: 'vi',
  name: 'Vietnamese',
  pieces: [
    'bài phỏng vấn',
    'câu chuyện',
    'bài viết',
    'bài đăng',
    'nội dung',
    'bài dịch',
    'phóng sự',
    'tài liệu',
    'bài báo',
    'bản tin',
    'bài',
    'tin',
  ],
  credits: [
    [
      '^{piece} [này|trên] … (được đăng|được xuất bản|đã đăng|đăng|được công bố|xuất bản) … (lần đầu|đầu tiên|lần đầu tiên|gốc) (trên|tại|bởi|ở|vào) @',
      'unverified',
    ],
    ['^(bài viết|bài) …… đã xuất hiện đầu tiên (vào ngày|trên|tại) @', 'public code'],
    [
      '^{piece} [này|trên] … (được đăng lại|được trích|được sao chép|được lấy|đăng lại|được dịch|sưu tầm) (từ|theo|tại) @',
      'unverified',
    ],
    ['^(đăng lại|sưu tầm|trích|trích từ|sao chép|tổng hợp) (từ|theo) @', 'public code'],
    [
      '^bài viết gốc được (đăng|đăng tải|xuất bản) (tại|trên|ở) [website của|blog của|trang] @',
      'public code',
    ],
  ],
  translations: [
    ['^[bài viết|bài] [này] [phần lớn] được dịch từ [bài|bài viết|blog|trang] @', 'public code'],
    ['^bài dịch từ @', 'public code'],
    ['^[bài viết|bài] [này] [được|tham khảo] [lược] dịch từ [bài|trang|bài viết]', 'public code'],
    ['^(dịch|biên dịch) (theo|bởi) @', 'unverified'],
  ],
  originals: [
    [
      '^[link|đọc|xem|url] [đến] (bài viết gốc|bài gốc|nguồn gốc|bản gốc|nguồn bài viết|nguồn tin gốc|tin gốc)',
      'public code',
    ],
    ['^(nguồn bài viết|nguồn bài|nguồn tin|link gốc|link nguồn|link bài gốc)', 'public code'],
  ],
  labels: [
    ['nguồn', 'public code'],
    ['theo', 'public code'],
    ['nguồn tham khảo', 'unverified'],
  ],
  lists: ['tài liệu tham khảo', 'tham khảo', 'các nguồn', 'ghi chú'],
  basedOn: [
    ['via', 'public code'],
    ['qua', 'unverified'],
    ['nguồn tham khảo', 'unverified'],
  ],
  notCredits: [
    '(cấm|nghiêm cấm|không được|vui lòng) … (sao chép|đăng lại|trích dẫn)',
    '(ghi rõ|trích dẫn|dẫn) nguồn',
    '(mã nguồn|nguồn mở|nguồn dữ liệu|nguồn điện|nguồn sáng|nguồn nước|nguồn ảnh|nguồn hình|nguồn vốn|nguồn nhân lực|nguồn lực|nguồn gốc xuất xứ)',
    '(đính chính)',
    '(tiểu thuyết|cuốn sách)',
  ],
  pictures: ['ảnh', 'hình', 'video', 'clip', 'biểu', 'đồ', 'họa', 'bản'],
  pointers: [
    'tại đây',
    'ở đây',
    'đây',
    'xem thêm',
    'đọc thêm',
    'link',
    'nguồn',
    'chi tiết',
    'xem tại đây',
    'bài viết gốc',
  ],
  agencies: ['TTXVN', 'Thông tấn xã Việt Nam', 'Reuters', 'AFP', 'AP', 'Bloomberg'],
  responses: [
    ['^(để lại|gửi|đăng|viết) (một|nhận xét|bình luận|bình luận của bạn)', 'public code'],
    ['^(0|1|2|3|4|5|6|7|8|9)* (bình luận|nhận xét|phản hồi|trả lời)', 'public code'],
    ['^(bình luận|không có nhận xét|ý kiến bạn đọc|nhận xét)', 'public code'],
  ],
};
