/** A text in both languages. */
export const words = (zh: string, en: string) => ({ zh, en });
