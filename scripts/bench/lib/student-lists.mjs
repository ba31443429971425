const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余单仇查解'];
const GIVEN = [...'子涵雨桐欣怡浩然一诺宇轩诗琪俊杰梓萱思源嘉怡博文佳宁晨曦若曦志远静雯天佑明轩语嫣泽楷可馨晓'];
const COLLEGES = ['纺织学院', '理学院', '机械工程学院', '外语学院', '计算机科学与技术学院'];
const PROVINCES = ['贵州省', '河南省', '上海市', '江苏省', '四川省', '新疆维吾尔自治区'];
const HEADER = [
  '学号',
  '姓名',
  '学生身份',
  '校区',
  '学院',
  '专业',
  '班级',
  '年级',
  '生源地',
  '身份证号',
  '手机号',
  '银行卡号',
  '开户行',
];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** @param {readonly string[]} from @param {number} i */
const pick = (from, i) => from[i % from.length] ?? '';

/** @param {string} body */
function checked(body) {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
}

/** A list of so many students that no demo has, its header first. @param {number} count @returns {string[][]} */
export function listOfStudents(count) {
  const rows = Array.from({ length: count }, (_, i) => [
    String(269_900_000 + i),
    pick(SURNAMES, i * 7) + pick(GIVEN, i * 3) + pick(GIVEN, Math.floor(i / 3) * 5),
    pick(['本科生', '本科生', '硕士生', '博士生'], i),
    pick(['松江校区', '延安路校区'], i),
    pick(COLLEGES, i),
    `专业${i % 40}`,
    `班级26${String(i % 400).padStart(3, '0')}`,
    '2026级',
    pick(PROVINCES, i),
    checked(
      `3101012008${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}${String(i % 1000).padStart(3, '0')}`,
    ),
    `138${String(i).padStart(8, '0')}`,
    `62170012${String(i).padStart(10, '0')}1`,
    '中国银行上海松江支行',
  ]);
  return [HEADER, ...rows];
}

/**
 * The list as an .xlsx file, texts shared between cells as Excel does.
 * @param {NodeJS.Require} require the server's own @param {string[][]} rows @returns {Promise<Buffer>}
 */
export async function xlsxOf(require, rows) {
  const { PassThrough } = require('node:stream');
  const { buffer } = require('node:stream/consumers');
  const ExcelJS = require('exceljs');
  const out = new PassThrough();
  const whole = buffer(out);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: true });
  const sheet = workbook.addWorksheet('学生名单');
  for (const row of rows) sheet.addRow(row).commit();
  sheet.commit();
  await workbook.commit();
  return whole;
}
