import { getYearLeapMonth, monthDays } from 'chinese-days';
import { addDays, type Day } from '../domain/time';

/**
 * The thirteen statutory holidays 法定节假日 of a year (全国年节及纪念日放假办法, 2024-11-10, CNT-16): New Year 1, Spring Festival 4 from New Year's Eve
 * 除夕 to the third, Tomb-sweeping 1, Labour Day 2, Dragon Boat 1, Mid-autumn 1, National Day 3. What a notice moves or bridges is not known here.
 * For the years 2004 to 2099.
 */
export function statutoryHolidays(year: number): readonly Day[] {
  const spring = lunar(year, 1, 1);
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => addDays(spring, days)),
    pureBrightness(year),
    `${year}-05-01`,
    `${year}-05-02`,
    lunar(year, 5, 5),
    lunar(year, 8, 15),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}

// Of the package only the table of lunar months is used: its own conversions go through the machine's time zone and are a day off west of Greenwich.

/** The first day of the lunar year 2004. */
const FIRST_SPRING: Day = '2004-01-22';

function lunar(year: number, month: number, day: number): Day {
  let days = day - 1;
  for (let before = 2004; before < year; before += 1) days += daysOfMonths(before, 12);
  return addDays(FIRST_SPRING, days + daysOfMonths(year, month - 1));
}

/** The days of the first so many months of a lunar year, the leap month after one of them included. */
function daysOfMonths(year: number, count: number): number {
  const leap = getYearLeapMonth(year);
  let days = leap.leapMonth !== undefined && leap.leapMonth <= count ? leap.days : 0;
  for (let month = 1; month <= count; month += 1) days += monthDays(year, month);
  return days;
}

/** Tomb-sweeping Day 清明, the solar term: 4 or 5 April by the common formula for this century. */
function pureBrightness(year: number): Day {
  const of = year - 2000;
  return `${year}-04-0${Math.floor(of * 0.2422 + 4.81) - Math.floor(of / 4)}`;
}
