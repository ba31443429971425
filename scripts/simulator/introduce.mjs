import { demoPersons } from './persons.mjs';

/** What a person who started the simulator wants to know. @param {string} url */
export function introduce(url) {
  const persons = demoPersons().map((one) => `    ${one.userid.padEnd(20)} ${one.name}  ${one.position}`);
  return `
  模拟的企业微信、微信、统一身份认证与学校网站（只在本机，绝不用于生产）
  simulated WeCom, WeChat, CAS and university site (this machine only, never production)

    收件箱 inboxes         ${url}/__sim/inbox
    统一身份认证 portal     ${url}/cas/authserver/login
    学校网站 news          ${url}/site/xsc/list.htm

  登录页会请您选择身份 / the sign-in pages let you choose who you are

${persons.join('\n')}

  时钟、故障、请求记录见 docs/simulator.md / clock, faults, requests: docs/simulator.md
`;
}
