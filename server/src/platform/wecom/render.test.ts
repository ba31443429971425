import { describe, expect, it } from 'vitest';
import { render } from './render.js';
import type { ButtonCard } from './wecom-port.js';

const CARD: ButtonCard = {
  kind: 'BUTTON_CARD',
  title: '新预约待确认',
  description: '请在学工服务中查看',
  url: 'https://xg.example.edu.cn/console/?d=1',
  taskId: 'd-0190a1b2@c_3',
  facts: [{ label: '时间', value: '2026-11-23 14:00' }],
  buttons: [
    { key: 'CONFIRM', text: '确认', primary: true },
    { key: 'open', text: '查看', primary: false, url: 'https://xg.example.edu.cn/console/' },
  ],
  selection: { key: 'reason', title: '原因', options: [{ id: 'r1', text: '时间冲突' }] },
};

/** What a text card becomes. */
function textCard(title: string, description: string): { title: string; description: string; url: string } {
  const bytes = render({ kind: 'TEXT_CARD', title, description, url: 'https://xg.example.edu.cn/' });
  return (JSON.parse(bytes) as { textcard: { title: string; description: string; url: string } }).textcard;
}

const bytesOf = (text: string) => Buffer.byteLength(text);

describe('a text card', () => {
  it('is left as it is when it fits to the byte', () => {
    const title = '预'.repeat(42) + 'ab';
    expect(bytesOf(title)).toBe(128);
    expect(textCard(title, 'x'.repeat(512))).toMatchObject({ title, description: 'x'.repeat(512) });
  });

  it('is cut at a character, counted in UTF-8 bytes, and says so', () => {
    const { title, description } = textCard('预'.repeat(43), '😀'.repeat(200));
    expect(title).toBe(`${'预'.repeat(41)}…`);
    expect(description).toBe(`${'😀'.repeat(127)}…`);
    expect(bytesOf(title)).toBeLessThanOrEqual(128);
    expect(bytesOf(description)).toBeLessThanOrEqual(512);
  });

  it('holds no mark-up of anybody else’s, and no entity cut in two', () => {
    expect(textCard('a', '<a href="x">&</a>').description).toBe('&lt;a href="x"&gt;&amp;&lt;/a&gt;');
    const { description } = textCard('a', '<'.repeat(300));
    expect(description).toMatch(/^(&lt;)+…$/);
    expect(bytesOf(description)).toBeGreaterThan(500);
    expect(bytesOf(description)).toBeLessThanOrEqual(512);
  });

  it('refuses an address that would have to be cut', () => {
    expect(() => render({ kind: 'TEXT_CARD', title: 'a', description: 'b', url: 'x'.repeat(2_049) })).toThrow(
      RangeError,
    );
  });
});

describe('a card with buttons', () => {
  it('has what WeCom needs to bring a click back', () => {
    expect(JSON.parse(render(CARD))).toEqual({
      msgtype: 'template_card',
      template_card: {
        card_type: 'button_interaction',
        main_title: { title: '新预约待确认' },
        sub_title_text: '请在学工服务中查看',
        horizontal_content_list: [{ keyname: '时间', value: '2026-11-23 14:00' }],
        card_action: { type: 1, url: CARD.url },
        task_id: CARD.taskId,
        button_selection: { question_key: 'reason', title: '原因', option_list: [{ id: 'r1', text: '时间冲突' }] },
        button_list: [
          { text: '确认', style: 1, type: 0, key: 'CONFIRM' },
          { text: '查看', style: 4, type: 1, url: 'https://xg.example.edu.cn/console/' },
        ],
      },
    });
  });

  it('keeps within the numbers that WeCom shows', () => {
    const many = render({
      ...CARD,
      title: '题'.repeat(60),
      facts: Array.from({ length: 9 }, () => ({ label: '很长的标签名', value: '值'.repeat(60) })),
      buttons: Array.from({ length: 9 }, (_, i) => ({ key: `k${i}`, text: '按钮文字特别特别特别长', primary: false })),
    });
    const card = (JSON.parse(many) as { template_card: Record<string, unknown> }).template_card;
    expect(card['horizontal_content_list']).toHaveLength(6);
    expect(card['button_list']).toHaveLength(6);
    expect(card['horizontal_content_list']).toContainEqual({ keyname: '很长的标…', value: `${'值'.repeat(29)}…` });
    expect(card['button_list']).toContainEqual({ text: '按钮文字特别特别特…', style: 4, type: 0, key: 'k0' });
    expect(card['main_title']).toEqual({ title: `${'题'.repeat(35)}…` });
  });

  it('refuses a task id that WeCom would refuse', () => {
    for (const taskId of ['', 'a b', '任务', 'x'.repeat(129)]) {
      expect(() => render({ ...CARD, taskId })).toThrow(RangeError);
    }
  });
});
