import { rowsWith, since, words } from './row';

/** Commercial mediation 商事调解: CMD-1. */
export const commercial = [
  rowsWith({ area: 'commercial', types: ['commercial'], verification: 'S', inForce: since('2026-05-01') })({
    code: 'CMD-1',
    title: words(
      '贸易、金融、建设工程、知识产权等商事争议;不含家事、劳动、消费;可以收费;协议可以申请司法确认',
      'trade, finance, construction, IP and the like; not family, labour, consumer; may charge; the agreement may be judicially confirmed',
    ),
    article: words(
      '《商事调解条例》(2026年1月6日公布)第二条、第十五条、第十六条、第二十二条、第二十三条',
      'Commercial Mediation Regulation (promulgated 2026-01-06) arts. 2, 15, 16, 22, 23',
    ),
    start: words('申请', 'application'),
    note: words(
      '未见期限;令号有789和827两种写法,须核对;全文未读',
      'no time limit seen; the order number is printed as 789 and 827: check; the full text was not read',
    ),
  }),
];
