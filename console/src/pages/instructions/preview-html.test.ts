import { describe, expect, it } from 'vitest';
import { previewHtml } from './preview-html';

const t = { notice: '注意事项', procedure: '流程须知', added: '新增', removed: '删去', untitled: '（无）' };
const words = { title: '须知', notice: ['准时', '安静'], procedure: ['预约'] };

describe('instructions as a student sees them', () => {
  it('are lines for who comes first, marked for who ticked another version', () => {
    const first = previewHtml(words, null, t);
    expect(first).toContain('<li>准时</li>');
    expect(first).not.toContain('新增');
    const later = previewHtml(words, { ...words, notice: ['准时', '带证件'] }, t);
    expect(later).toContain('<li class="added"><span class="tag">新增</span><span class="text">安静</span></li>');
    expect(later).toContain('<li class="removed"><span class="tag">删去</span><span class="text">带证件</span></li>');
    expect(later).toContain('<li class="same"><span class="text">准时</span></li>');
  });

  it('are words, whatever is written', () => {
    const bad = '<img src=x onerror=alert(1)>"&';
    const html = previewHtml({ title: bad, notice: [bad], procedure: [bad] }, { ...words, notice: [bad] }, t);
    expect(html).not.toContain('<img');
    expect(html.split('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;').length).toBe(4);
    expect(previewHtml({ ...words, title: '' }, null, t)).toContain('（无）');
  });
});
