/**
 * Where the writers tell Postgres' listeners that there is something to read, with the stream of the facts or the recipient of the notices.
 * Only a hint: what there is to read stands in the tables.
 */
export const channels = { facts: 'fengqiao_facts', notices: 'fengqiao_notices' } as const;
