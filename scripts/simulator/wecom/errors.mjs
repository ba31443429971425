/** WeCom's error answers: always HTTP 200, with a text that no program may rely on. */
import { randomInt } from 'node:crypto';
import { json } from '../replies.mjs';

/** @type {Record<number, string>} */
const words = {
  [-1]: 'system busy',
  40001: 'invalid credential',
  40003: 'invalid openid',
  40008: 'invalid message type',
  40013: 'invalid corpid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40056: 'invalid agentid',
  40058: 'invalid request parameter',
  40063: 'some parameters are empty',
  40091: 'invalid secret',
  40125: 'invalid appsecret',
  41001: 'access_token missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  42052: 'message is beyond the time limit of recall',
  43101: 'user refuse to accept the msg',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit',
  45033: 'api concurrent out of limit',
  47003: 'argument invalid!',
  48002: 'api forbidden',
  50001: 'redirect_url domain not trusted',
  50003: 'app disabled',
  60011: 'no privilege to access/modify contact/party/agent',
  60020: 'not allow to access from your ip',
  60111: 'userid not found',
  60123: 'invalid party id',
  60140: 'response_code is invalid or expired',
  81013: 'user & party & tag all invalid',
  82001: 'user & party & tag all empty',
  84014: 'user_ticket expired',
  84015: 'invalid user_ticket',
  301002: 'not allow operate another agent with this accesstoken',
};

/** @param {number} errcode @param {string} [ip] */
export const failure = (errcode, ip = '127.0.0.1') =>
  json({
    errcode,
    errmsg: `${words[errcode] ?? 'error'}, hint: [${Date.now()}${randomInt(1e6)}], from ip: ${ip}, more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`,
  });

/** Thrown inside a handler; becomes the answer. */
export class Refused extends Error {
  /** @param {number} errcode */
  constructor(errcode) {
    super(`errcode ${errcode}`);
    this.errcode = errcode;
  }
}

/** @param {number} errcode @returns {never} */
export function refuse(errcode) {
  throw new Refused(errcode);
}

/** @param {object} [fields] */
export const ok = (fields = {}) => json({ errcode: 0, errmsg: 'ok', ...fields });
