/** The address as it is to be written, `''` for none; null for what no link may lead to (the server would take it out). */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /^\/files\/[\w=-]+$/.test(text)) return text;
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w-]+(\.[\w-]+)+:\d/.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname } = new URL(whole);
    if (protocol === 'mailto:' || protocol === 'tel:') return whole;
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') ? whole : null;
  } catch {
    return null;
  }
}
