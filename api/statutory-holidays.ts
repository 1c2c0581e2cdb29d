import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import { addDays, type Day } from '../domain/time';

/**
 * The thirteen statutory holidays 法定节假日 of a year (全国年节及纪念日放假办法, 2024-11-10, CNT-16): New Year 1, Spring Festival 4 from New Year's Eve
 * 除夕 to the third, Tomb-sweeping 1, Labour Day 2, Dragon Boat 1, Mid-autumn 1, National Day 3. What a notice moves or bridges is not known here.
 */
export function statutoryHolidays(year: number): readonly Day[] {
  const spring = lunar(year, '01-01');
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => addDays(spring, days)),
    getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    lunar(year, '05-05'),
    lunar(year, '08-15'),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}

function lunar(year: number, day: string): Day {
  return getSolarDateFromLunar(`${year}-${day}`).date;
}
