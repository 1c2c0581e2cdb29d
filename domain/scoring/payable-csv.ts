import type { Period } from './period';
import type { SubsidyList } from './subsidy';

const header = ['地区 place', '期间 period', '纠纷 dispute', '案件 case', '调解员 mediator', '等级 grade', '金额(元) yuan', '规则 rule'];

/** A payable list 补贴发放表 as CSV (RFC 4180, UTF-8 with byte order mark, so that a spreadsheet reads the Chinese): ids and codes, no name. */
export function payableCsv(place: string, period: Period, list: SubsidyList): string {
  const rows = list.payable.map(({ number, dispute, mediator, grade, yuan }) =>
    [place, period.code, dispute, number, mediator, grade, String(yuan), `${list.rule}@${list.version}`].map(field),
  );
  return `\uFEFF${[header, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept from being one. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
