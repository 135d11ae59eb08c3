import type { Localized } from '../../text/language'
import { FORM_WAYS, type FormWay } from './add-forms'
import type { EtApplication } from './et'
import { KEEP_WAYS, type KeepWay } from './kept'
import { MARK_WAYS, type MarkWay } from './mark'
import { refusal, wordsOf } from './problems'
import {
  editProof,
  keepProof,
  markProof,
  readProof,
  sheetProof,
  showProof,
  type Proof,
  type ProofBench,
} from './proofs'
import { onNewBook } from './scratch'

/** Something that is done with a person's workbook only after it was seen to work on a new one, in the first of the ways that does. */
export interface Skill<Way> {
  readonly name: Localized<string>
  readonly ways: readonly Way[]
  readonly proof: Proof<Way>
}

const ONE_WAY = [null]

const skill = <Way>(zh: string, en: string, ways: readonly Way[], proof: Proof<Way>): Skill<Way> => ({
  name: { zh, en },
  ways,
  proof,
})

export const SKILLS = {
  read: skill('读工作表', 'reading sheets', ONE_WAY, readProof),
  edit: skill('改单元格', 'changing cells', ONE_WAY, editProof),
  mark: skill<MarkWay>('标色', 'marking', MARK_WAYS, markProof),
  keep: skill<KeepWay>('保存说明和名单', 'keeping explanations and rosters', KEEP_WAYS, keepProof),
  sheet: skill<FormWay>('写入报告表', 'adding sheets', FORM_WAYS, sheetProof),
  show: skill('显示隐藏的行列', 'showing what is hidden', ONE_WAY, showProof),
}

export type SkillId = keyof typeof SKILLS
export const SKILL_IDS = Object.keys(SKILLS) as readonly SkillId[]

type WayOf<Id extends SkillId> = (typeof SKILLS)[Id]['ways'][number]

/** What was seen of a skill: the way in which it works here, or what went wrong in each. */
export type Seen<Way> = { readonly works: true; readonly way: Way } | { readonly works: false; readonly seen: string }

export type Proved = { readonly [Id in SkillId]: Seen<WayOf<Id>> }

/** Tries every skill on a new workbook of this very program. */
async function prove(et: EtApplication): Promise<Proved> {
  return onNewBook(et, async (book) => {
    const seen: [string, Seen<unknown>][] = []
    for (const id of SKILL_IDS) seen.push([id, await seenOf(SKILLS[id] as Skill<unknown>, { et, book })])
    return Object.fromEntries(seen) as unknown as Proved
  })
}

/** The first way that works. */
export async function seenOf<Way>({ ways, proof }: Skill<Way>, bench: ProofBench): Promise<Seen<Way>> {
  const failures: string[] = []
  for (const way of ways) {
    const failure = await attempt(() => proof(bench, way))
    if (failure === null) return { works: true, way }
    failures.push(failure)
  }
  return { works: false, seen: [...new Set(failures)].join('；') }
}

async function attempt(proof: () => Promise<string | null>): Promise<string | null> {
  try {
    return await proof()
  } catch (error) {
    return wordsOf(error)
  }
}

const NO_NEW_WORKBOOK = {
  zh: '先要在新建的空白工作簿上试一试，现在 WPS 不能新建：可能有单元格正在输入（请按 Enter），或者开着对话框（请关掉），再试一次',
  en: 'a new workbook is needed to try on, and WPS makes none now: a cell may be being edited (press Enter) or a dialog open (close it); then try again',
}

/** The skills of a program, proved when first one is needed. */
export class Skills {
  private proved: Promise<Proved> | null = null
  /** A workbook of their own is in front. */
  trying = false

  /** `told`: called once with what was seen. */
  constructor(
    private readonly et: EtApplication,
    private readonly told: (proved: Proved) => void,
  ) {}

  /**
   * The way in which something is done here.
   * @throws WorkbookProblem `refused` where no way was seen to work, or there is no new workbook to try on
   */
  async way<Id extends SkillId>(id: Id): Promise<WayOf<Id>> {
    this.proved ??= this.prove()
    const seen: Seen<WayOf<Id>> = (await this.proved)[id]
    if (seen.works) return seen.way
    const { zh, en } = SKILLS[id].name
    throw refusal({
      zh: `先在新建的空白工作簿上试了“${zh}”，这个 WPS 做的和应有的不一样（${seen.seen}），所以不动您的工作簿。请在浏览器里用校验网页`,
      en: `“${en}” was tried on a new workbook first and did not come out as it should (${seen.seen}), so your workbook is left alone. Please use the page in a browser`,
    })
  }

  private async prove(): Promise<Proved> {
    this.trying = true
    try {
      const proved = await prove(this.et)
      this.told(proved)
      return proved
    } catch (error) {
      // While a cell is being edited there is no new workbook: the next time may go better.
      this.proved = null
      throw refusal(NO_NEW_WORKBOOK, { cause: error })
    } finally {
      this.trying = false
    }
  }
}

/** What does not work here as in Excel, in sentences. */
export function limitsOf(proved: Proved): readonly Localized<string>[] {
  const { mark, keep, sheet } = proved
  return [
    ...SKILL_IDS.flatMap((id) => {
      const { zh, en } = SKILLS[id].name
      return proved[id].works ? [] : [{ zh: `这里做不到：${zh}`, en: `Cannot be done here: ${en}` }]
    }),
    ...(mark.works && !mark.way.together
      ? [{ zh: '标色按行分开放，条件格式的条数较多', en: 'Marks are laid row by row, as many conditional formats' }]
      : []),
    ...(mark.works && !mark.way.borders ? [{ zh: '标色没有框线', en: 'Marks have no borders' }] : []),
    ...(sheet.works && !sheet.way.looks
      ? [{ zh: '写入的报告表没有版式', en: 'Sheets that are added have no looks' }]
      : []),
    ...(keep.works && keep.way === 'names'
      ? [
          {
            zh: '说明和名单存在工作簿的隐藏名称里，只有在 WPS 里打开才看得到',
            en: 'Explanations and rosters are kept in hidden names, which only this add-in in WPS reads',
          },
        ]
      : []),
  ]
}
