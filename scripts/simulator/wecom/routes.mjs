import { getToken, jsTicket } from './access.mjs';
import { getUser, listDepartments, listUsers } from './contacts.mjs';
import { recall, updateCard } from './after-send.mjs';
import { send } from './send.mjs';
import { getUserDetail, getUserInfo, miniProgramSession } from './sign-in.mjs';
import { upload } from './media.mjs';

/** @type {import('../context.mjs').Routes} below `/wecom` */
export const weComRoutes = {
  'GET /wecom/cgi-bin/gettoken': getToken,
  'GET /wecom/cgi-bin/auth/getuserinfo': getUserInfo,
  'GET /wecom/cgi-bin/user/getuserinfo': getUserInfo,
  'POST /wecom/cgi-bin/auth/getuserdetail': getUserDetail,
  'GET /wecom/cgi-bin/miniprogram/jscode2session': miniProgramSession,
  'GET /wecom/cgi-bin/user/get': getUser,
  'GET /wecom/cgi-bin/user/simplelist': listUsers,
  'GET /wecom/cgi-bin/user/list': listUsers,
  'GET /wecom/cgi-bin/department/list': listDepartments,
  'POST /wecom/cgi-bin/message/send': send,
  'POST /wecom/cgi-bin/message/recall': recall,
  'POST /wecom/cgi-bin/message/update_template_card': updateCard,
  'GET /wecom/cgi-bin/get_jsapi_ticket': jsTicket,
  'GET /wecom/cgi-bin/ticket/get': jsTicket,
  'POST /wecom/cgi-bin/media/upload': upload,
};
