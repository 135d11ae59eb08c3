// Made by `npm run generate` from the JSON files in this folder; change those.

/** The file of the blank form of each edition, the newest first. */
export const BLANK_FORMS: readonly string[] = ['汇总表-49项.xlsx', '汇总表-32项.xlsx']
