import { describe, expect, it } from 'vitest';
import { parseWeComEvent } from './wecom-event.js';

const cdata = (name: string, value: string) => `<${name}><![CDATA[${value}]]></${name}>`;

function click(more: Readonly<Record<string, string>> = {}): string {
  const fields = {
    ToUserName: 'ww1',
    FromUserName: 'Counselling-Desk',
    MsgType: 'event',
    Event: 'template_card_event',
    EventKey: 'CONFIRM',
    TaskId: 'd-1',
    CardType: 'button_interaction',
    ResponseCode: 'code-1',
    ...more,
  };
  return (
    `<xml>${Object.entries(fields)
      .map(([name, value]) => cdata(name, value))
      .join('')}` +
    `<CreateTime>${more['CreateTime'] ?? '1700000000'}</CreateTime><AgentID>7</AgentID><SelectedItems><SelectedItem>` +
    `${cdata('QuestionKey', 'reason')}<OptionIds>${cdata('OptionId', 'r1')}${cdata('OptionId', 'r2')}</OptionIds>` +
    '</SelectedItem></SelectedItems></xml>'
  );
}

const keyOf = (xml: string) => parseWeComEvent(xml)?.dedupeKey;

describe('a delivered event', () => {
  it('of a card says who pressed what, with what was chosen', () => {
    expect(parseWeComEvent(click())?.event).toEqual({
      messageType: 'event',
      event: 'template_card_event',
      fromUser: 'Counselling-Desk',
      createdAt: 1_700_000_000_000,
      eventKey: 'CONFIRM',
      taskId: 'd-1',
      cardType: 'button_interaction',
      responseCode: 'code-1',
      selected: [{ questionKey: 'reason', optionIds: ['r1', 'r2'] }],
    });
  });

  it('is one and the same when delivered again, and another when anything that counts differs', () => {
    expect(keyOf(click())).toBe(keyOf(click()));
    const others: Record<string, string>[] = [
      { EventKey: 'DECLINE' },
      { TaskId: 'd-2' },
      { FromUserName: 'other' },
      { Event: 'enter_agent' },
    ];
    const keys = new Set([keyOf(click()), ...others.map((more) => keyOf(click(more)))]);
    expect(keys.size).toBe(5);
    expect(keyOf(click().replace('1700000000', '1700000001'))).not.toBe(keyOf(click()));
    expect(keyOf(click({ MsgId: '5' }))).toBe(keyOf(click({ MsgId: '5', EventKey: 'x' })));
    expect(keyOf(click({ MsgId: '5' }))).not.toBe(keyOf(click({ MsgId: '6' })));
  });

  it('without a sender or a time is none', () => {
    expect(parseWeComEvent(click().replace('FromUserName', 'Nobody').replace('FromUserName', 'Nobody'))).toBeNull();
    expect(parseWeComEvent(click().replace('1700000000', 'now'))).toBeNull();
    expect(parseWeComEvent('<xml></xml>')).toBeNull();
    expect(parseWeComEvent('{}')).toBeNull();
  });
});
