import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Severity } from '../src/findings/finding'
import { MOST_OF_A_CELL } from '../src/findings/rule'
import { ALL_RULES, catalogue, type CatalogueEntry } from '../src/report/catalogue'

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error 必须改正',
  warning: 'warning 需要核对',
  result: 'result 未实现',
  info: 'info 提示',
}

/** docs/rules.md: the catalogue as the rules themselves have it, in both languages. */
export function rulesPage(): string {
  const english = catalogue(ALL_RULES, 'en')
  const entries = catalogue(ALL_RULES, 'zh').map((entry, index) => section(entry, english[index]))
  return [
    '# 校验规则 · Rules',
    '',
    '<!-- Made by `npm run generate` from src/summary-table/rules, src/balance/rules, src/balance/county and src/ledgers; change those. -->',
    '',
    `规则名是公开的，脚本可以依赖它们。✓ 表示有把握时可以自动修正。同一格里同样的问题最多逐个说${MOST_OF_A_CELL}处，其余只报数。`,
    '',
    `The names are public: scripts may rely on them. ✓ marks rules that put things right by themselves where the right value is certain. Of one cell a rule speaks at most ${MOST_OF_A_CELL} times; what else is like it there is counted.`,
    '',
    '每条提示带有“原因”（`cause`）：一个办法能一起解决的各处，原因相同。多数规则的原因就是规则名；下文标有`规则名:…`的，冒号后面是县名、文号、文件名等，一个一个分开。`title` 用几个字说它是什么，同一个原因的各处相同。',
    '',
    'Every finding carries its `cause`: the same for all places that have one remedy. It is the name of the rule, or, where `name:…` stands below, goes by what follows the colon: a county, a document number, a title. Its `title` says in a few words what it is, the same for all places of one cause.',
    '',
    '| 规则 Rule | 程度 Severity | 说的是什么 What | |',
    '|---|---|---|---|',
    ...catalogue(ALL_RULES, 'zh').map(
      ({ name, severity, title, fixable }, index) =>
        `| [\`${name}\`](#${name}) | ${SEVERITIES[severity]} | ${title} · ${english[index].title} | ${fixable ? '✓' : ''} |`,
    ),
    '',
    ...entries,
  ].join('\n')
}

function section(zh: CatalogueEntry, en: CatalogueEntry): string {
  return [
    `## ${zh.name}`,
    '',
    `**${zh.title}** · ${en.title} — ${SEVERITIES[zh.severity]}${zh.fixable ? ' ✓' : ''}${zh.cause === 'case' ? ` · \`${zh.name}:…\`` : ''}`,
    '',
    zh.about,
    '',
    en.about,
    '',
  ].join('\n')
}

/** The names of all rules as a type: one that is misspelt anywhere does not compile. */
export function ruleNamesModule(): string {
  return [
    '// Made by `npm run generate` from the rules themselves; change those.',
    '',
    '/** The public name of a rule. */',
    'export type RuleName =',
    ...ALL_RULES.map(({ name }) => `  | '${name}'`),
    '',
  ].join('\n')
}

export function writeRulesPage(): void {
  writeFileSync(join(__dirname, '../docs/rules.md'), rulesPage())
  writeFileSync(join(__dirname, '../src/findings/rule-names.ts'), ruleNamesModule())
}
