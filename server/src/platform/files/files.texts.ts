import type { Catalogue } from '../texts/texts.js';

/** Why an upload is not taken. */
export const filesTexts: Catalogue = {
  'zh-CN': {
    'unmet.FILE_EMPTY': '文件是空的，请重新选择。',
    'unmet.FILE_TOO_LARGE': '文件过大，最大 {max} MB。',
    'unmet.UNSUPPORTED_KIND': '不支持此格式，请上传照片、截图（JPG、PNG）或 PDF。',
    'unmet.UNSUPPORTED_HEIC':
      '不支持 HEIC 照片。请在苹果手机“设置 › 相机 › 格式”中选择“兼容性最佳”后重拍，或转换为 JPG 后再上传。',
    'unmet.UNSUPPORTED_SVG': '不支持矢量图（SVG），请导出为 PNG 后上传。',
    'unmet.UNSUPPORTED_ARCHIVE': '不支持压缩包，请解压后逐个上传。',
    'unmet.UNSUPPORTED_DOCUMENT': '不支持文字、表格和演示文档，请另存为 PDF 后上传。',
    'unmet.UNSUPPORTED_EXECUTABLE': '不能上传程序文件。',
    'unmet.PICTURE_BROKEN': '图片已损坏或不完整，请重新拍摄或选择。',
    'unmet.PICTURE_PIXELS': '图片尺寸过大，最多 {max} 百万像素。',
    'unmet.PDF_BROKEN': 'PDF 已损坏或不完整，请重新导出。',
    'unmet.PDF_ENCRYPTED': 'PDF 设有密码或加密，请取消加密后上传。',
    'unmet.UPLOAD_EXPECTED': '请选择一个文件上传。',
    'unmet.UPLOAD_INCOMPLETE': '文件没有传完，请重试。',
    'unmet.UPLOADS_AT_ONCE': '同时上传的文件过多，请稍后再试。',
    'unmet.UPLOADS_UNATTACHED': '您有较多已上传而未提交的文件，请先提交或明日再试。',
  },
  en: {
    'unmet.FILE_EMPTY': 'The file is empty; please choose it again.',
    'unmet.FILE_TOO_LARGE': 'The file is too large: at most {max} MB.',
    'unmet.UNSUPPORTED_KIND': 'Files of this kind are not taken; send a photo, a screenshot or a PDF.',
    'unmet.UNSUPPORTED_HEIC':
      "The iPhone's high-efficiency format (HEIC) is not taken. Set Camera › Formats to Most Compatible and take it again, or convert it to JPEG.",
    'unmet.UNSUPPORTED_SVG': 'Vector drawings (SVG) are not taken; export it as a PNG.',
    'unmet.UNSUPPORTED_ARCHIVE': 'Archives are not taken; unpack it and send the files one by one.',
    'unmet.UNSUPPORTED_DOCUMENT': 'Office documents are not taken; save it as a PDF.',
    'unmet.UNSUPPORTED_EXECUTABLE': 'Programs are not taken.',
    'unmet.PICTURE_BROKEN': 'The picture is damaged or incomplete; please take or choose it again.',
    'unmet.PICTURE_PIXELS': 'The picture is too large: at most {max} megapixels.',
    'unmet.PDF_BROKEN': 'The PDF is damaged or incomplete; please export it again.',
    'unmet.PDF_ENCRYPTED': 'The PDF is encrypted or has a password; save it without.',
    'unmet.UPLOAD_EXPECTED': 'Please choose one file.',
    'unmet.UPLOAD_INCOMPLETE': 'The file did not arrive whole; please try again.',
    'unmet.UPLOADS_AT_ONCE': 'Too many uploads at once; please wait a little.',
    'unmet.UPLOADS_UNATTACHED': 'You have many uploads that were not handed in; hand them in, or try again tomorrow.',
  },
};
