/** The frame of the simulator's own pages: phone-sized, no script, no foreign host. */
import { escape } from './replies.mjs';

const style = `
body{margin:0;background:#ededed;font:16px/1.5 system-ui,"PingFang SC","Noto Sans SC",sans-serif;color:#191919}
main{max-width:420px;margin:0 auto;padding:16px}
h1{font-size:18px;margin:8px 0 4px}p{margin:4px 0 12px;color:#5c5c5c;font-size:14px}
a{color:#06763d;text-decoration:none}
ul{list-style:none;margin:0;padding:0;background:#fff;border-radius:8px;overflow:hidden}
li+li{border-top:1px solid #eee}li a,li span{display:block;padding:12px 16px}
li small{color:#636363;display:block}
.card{background:#fff;border-radius:8px;padding:14px 16px;margin:12px 0}
.card h2{font-size:16px;margin:0 0 6px}.card dl{margin:6px 0;display:grid;grid-template-columns:auto 1fr;gap:2px 12px;font-size:14px}
.card dt{color:#636363}.card dd{margin:0}.state{color:#636363;font-size:12px}
button,.button{font:inherit;border:0;border-radius:6px;padding:8px 16px;background:#06763d;color:#fff;margin:6px 8px 0 0;cursor:pointer}
button.plain{background:#f2f2f2;color:#191919}select{font:inherit;padding:6px;margin:6px 0}
.qr{width:160px;height:160px;margin:12px auto;background:repeating-conic-gradient(#191919 0 25%,#fff 0 50%) 0/20px 20px;border:8px solid #fff}`;

/** @param {string} title @param {string} body HTML */
export const page = (title, body) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${escape(title)}（模拟）</title><style>${style}</style><main><h1>${escape(title)}</h1>${body}</main></html>`;

/** Who one wants to be. @param {import('./persons.mjs').Person[]} persons @param {(person: import('./persons.mjs').Person) => string} addressOf */
export const picker = (persons, addressOf) =>
  `<ul>${persons
    .map(
      (one) =>
        `<li><a href="${escape(addressOf(one))}" data-user="${escape(one.userid)}">${escape(one.name)}` +
        `<small>${escape(one.userid)} · ${escape(one.position)}</small></a></li>`,
    )
    .join('')}</ul>`;
