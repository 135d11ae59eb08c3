import { fc } from '../property'
import { CellError, type CellValue } from '../../src/grid/cell'
import { FORM_49, JINZHOU, type Changes, type Grid } from './filled-table'
import { selfCheckRows } from './self-check'

const points = fc.integer({ min: 1, max: 49 })
const rowOf = (number: number) => number + 3
const { counties } = JINZHOU
const without = (county: string) => counties.filter((one) => one !== county).join('、')
const inCell = (column: string, rule: string, ...values: CellValue[]) =>
  fc.tuple(points, fc.constantFrom(...values)).map(([number, value]) => ({
    changes: { cells: { [`${column}${rowOf(number)}`]: value } },
    finding: `${rule} ${column}${rowOf(number)}`,
  }))

/** A mistake put into a right table. */
export interface Planted {
  readonly changes: Changes
  readonly finding: string
}

/** By rule: ways of planting its mistake, with the one finding that it must lead to, as `rule cell`. */
export const DEFECTS: Record<string, fc.Arbitrary<Planted>> = {
  'title-changed': fc
    .constantFrom(
      '城乡义务教育一体化改革发展工作汇总表',
      '重要政策点进展情况汇总表',
      '锦州市城乡义务教育一体化改革发展重要政策点进展情况汇总表',
    )
    .map((title) => ({ changes: { cells: { A1: title } }, finding: 'title-changed A1' })),
  'column-missing': fc.nat(6).map((column) => ({
    changes: { rows: (rows: Grid) => rows.map((cells) => (cells.length > 1 ? cells.toSpliced(column, 1) : cells)) },
    finding: 'column-missing null',
  })),
  'column-moved': fc.constantFrom([6, 0], [2, 5], [5, 3]).map(([from, to]) => ({
    changes: {
      rows: (rows: Grid) =>
        rows.map((cells) => (cells.length > 1 ? cells.toSpliced(from, 1).toSpliced(to, 0, cells[from]) : cells)),
    },
    finding: `column-moved ${'ABCDEFG'[to]}3`,
  })),
  'column-renamed': fc
    .constantFrom(
      ['A3', '目标与措施'],
      ['B3', '序号'],
      ['C3', '工作要点'],
      ['D3', '落实情况'],
      ['E3', '已完成的县'],
      ['F3', '未完成的县'],
      ['G3', '责任部门'],
    )
    .map(([cell, heading]) => ({ changes: { cells: { [cell]: heading } }, finding: `column-renamed ${cell}` })),
  'point-missing': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.filter((cells) => cells[1] !== number) },
    finding: 'point-missing null',
  })),
  'point-duplicated': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.flatMap((cells) => (cells[1] === number ? [cells, [...cells]] : [cells])) },
    finding: `point-duplicated B${rowOf(number) + 1}`,
  })),
  'point-out-of-order': fc
    .tuple(points, points)
    .filter(([from, to]) => Math.abs(from - to) > 1)
    .map(([from, to]) => ({
      changes: {
        rows: (rows: Grid) => rows.toSpliced(rowOf(from) - 1, 1).toSpliced(rowOf(to) - 1, 0, rows[rowOf(from) - 1]),
      },
      finding: `point-out-of-order B${rowOf(to)}`,
    })),
  'point-text-changed': fc.tuple(points, fc.constantFrom('不', '基本', '5%')).map(([number, words]) => ({
    changes: { cells: { [`C${rowOf(number)}`]: words + FORM_49.points[number - 1].text } },
    finding: `point-text-changed C${rowOf(number)}`,
  })),
  'goal-text-changed': fc
    .constantFrom('A4', 'A8', 'A11')
    .map((cell) => ({ changes: { cells: { [cell]: '主要任务' } }, finding: `goal-text-changed ${cell}` })),
  'row-extra': points.map((number) => ({
    changes: { rows: (rows: Grid) => rows.toSpliced(rowOf(number) - 1, 0, [null, null, '小计', '7']) },
    finding: `row-extra A${rowOf(number)}:G${rowOf(number)}`,
  })),
  'row-hidden': points.map((number) => ({
    changes: { hiddenRows: [rowOf(number)] },
    finding: `row-hidden A${rowOf(number)}:G${rowOf(number)}`,
  })),
  'column-hidden': fc.nat(6).map((column) => ({
    changes: { hiddenColumns: [column] },
    finding: `column-hidden ${'ABCDEFG'[column]}3:${'ABCDEFG'[column]}52`,
  })),
  'sheet-hidden': fc
    .constantFrom('hidden' as const, 'veryHidden' as const)
    .map((visibility) => ({ changes: { visibility }, finding: 'sheet-hidden null' })),
  'answer-merged': fc.tuple(fc.integer({ min: 1, max: 48 }), fc.constantFrom('D', 'G')).map(([number, column]) => ({
    changes: {
      cells: { [`${column}${rowOf(number) + 1}`]: null },
      merges: [`${column}${rowOf(number)}:${column}${rowOf(number) + 1}`],
    },
    finding: `answer-merged ${column}${rowOf(number)}:${column}${rowOf(number) + 1}`,
  })),
  'note-missing': fc
    .constantFrom('注：', '注：功能区不单独填报')
    .map((note) => ({ changes: { cells: { A53: note } }, finding: 'note-missing A53' })),
  'cell-error': fc.tuple(points, fc.constantFrom('B', 'C', 'D', 'E', 'F', 'G')).map(([number, column]) => ({
    changes: { cells: { [`${column}${rowOf(number)}`]: new CellError('#REF!') } },
    finding: `cell-error ${column}${rowOf(number)}`,
  })),
  'formula-external': points.map((number) => ({
    changes: { formulas: { [`G${rowOf(number)}`]: '[1]Sheet1!$A$1' } },
    finding: `formula-external G${rowOf(number)}`,
  })),
  'form-blank': fc.constant({
    changes: {
      rows: (rows: Grid) =>
        rows.map((cells, index) => {
          if (index === 1) return ['填报单位：    联系人：    时间：    年  月  日']
          return typeof cells[1] === 'number' ? [...cells.slice(0, 3), null, null, null, cells[6]] : cells
        }),
    },
    finding: 'form-blank null',
  }),
  'unit-empty': headerLine('填报单位：  联系人：甲科  时间：2018年11月20日', 'unit-empty A2'),
  'contact-empty': headerLine('填报单位：锦州市教育局  联系人：    时间：2018年11月20日', 'contact-empty A2'),
  'date-empty': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：    年    月    日', 'date-empty A2'),
  'date-invalid': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：2018年2月30日', 'date-invalid A2'),
  'date-implausible': headerLine('填报单位：锦州市教育局  联系人：甲科  时间：2081年11月20日', 'date-implausible A2'),
  'answer-empty': points.map((number) => ({
    changes: { cells: { [`E${rowOf(number)}`]: null, [`F${rowOf(number)}`]: null } },
    finding: `answer-empty E${rowOf(number)}`,
  })),
  'county-missing': fc.tuple(points, fc.constantFrom(...counties)).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: without(county), [`F${rowOf(number)}`]: '无' } },
    finding: `county-missing F${rowOf(number)}`,
  })),
  'county-in-both': fc
    .tuple(points, fc.constantFrom(...counties))
    .filter(([number]) => number !== 3 && number !== 6)
    .map(([number, county]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: counties.join('、'), [`F${rowOf(number)}`]: county } },
      finding: `county-in-both F${rowOf(number)}`,
    })),
  'county-repeated': fc.tuple(points, fc.constantFrom(...counties)).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${county}`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-repeated E${rowOf(number)}`,
  })),
  'county-unknown': fc.tuple(points, fc.constantFrom('昌图县', '银州区', '甲乙县')).map(([number, county]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${county}`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-unknown E${rowOf(number)}`,
  })),
  'zone-in-some-rows': fc.tuple(points, fc.constantFrom('高新区', '锦州经济技术开发区')).map(([number, zone]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${zone}`, [`F${rowOf(number)}`]: '无' } },
    finding: `zone-in-some-rows E${rowOf(number)}`,
  })),
  'city-level-named': fc
    .tuple(points, fc.constantFrom('市本级', '市直属学校', '锦州市市直'))
    .map(([number, words]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}、${words}`, [`F${rowOf(number)}`]: '无' } },
      finding: `city-level-named E${rowOf(number)}`,
    })),
  'answer-not-applicable': points
    .filter((number) => number !== 43)
    .map((number) => ({
      changes: { cells: { [`E${rowOf(number)}`]: '不涉及', [`F${rowOf(number)}`]: '' } },
      finding: `answer-not-applicable E${rowOf(number)}`,
    })),
  'none-wording': fc.tuple(points, fc.constantFrom('目前没有', '无县区', '全部达标', '---')).map(([number, words]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: counties.join('、'), [`F${rowOf(number)}`]: words } },
    finding: `none-wording F${rowOf(number)}`,
  })),
  'county-remark': fc.tuple(points, fc.constantFrom('部分', '2所学校')).map(([number, remark]) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}（${remark}）`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-remark E${rowOf(number)}`,
  })),
  'county-count-mismatch': points.map((number) => ({
    changes: { cells: { [`E${rowOf(number)}`]: `${counties.join('、')}共8个`, [`F${rowOf(number)}`]: '无' } },
    finding: `county-count-mismatch E${rowOf(number)}`,
  })),
  'list-separator': fc
    .tuple(points, fc.constantFrom('，', ',', '；', ';', '/', ' ', '\n', ''))
    .map(([number, separator]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: counties.join(separator), [`F${rowOf(number)}`]: '无' } },
      finding: `list-separator E${rowOf(number)}`,
    })),
  'list-shorthand-conflict': fc
    .tuple(points, fc.constantFrom('全部', '均已实现', '各县（市、区）均已实现'), fc.constantFrom(...counties))
    .filter(([number]) => number !== 3 && number !== 6)
    .map(([number, shorthand, county]) => ({
      changes: { cells: { [`E${rowOf(number)}`]: shorthand, [`F${rowOf(number)}`]: county } },
      finding: `list-shorthand-conflict F${rowOf(number)}`,
    })),
  'office-empty': inCell('G', 'office-empty', null, ' ', '　', '—'),
  'evidence-empty': inCell('D', 'evidence-empty', null, ' ', '\u00a0', '暂无文件', '尚未发文'),
  'evidence-denies': inCell('D', 'evidence-denies', '没有达到', '尚未制定', '正在起草', '待省厅文件下发后制定'),
  'evidence-refers': inCell('D', 'evidence-refers', '同上', '见附件', '详见第1项', '略', '〃', '已落实', '√'),
  'assessment-unread': fc
    .tuple(fc.integer({ min: 1, max: 32 }), fc.constantFrom('一般', '见附件', '一半达到'))
    .map(([number, assessment]) => ({
      changes: { rows: () => selfCheckRows({ answers: { [number]: { assessment } } }) },
      finding: `assessment-unread D${rowOf(number)}`,
    })),
  'document-title-unquoted': inCell('D', 'document-title-unquoted', '关于做好今年工作的通知（锦教发〔2018〕77号）'),
  'document-number-missing': inCell('D', 'document-number-missing', '《关于做好今年工作的通知》'),
  'document-number-malformed': inCell(
    'D',
    'document-number-malformed',
    ...[
      '锦教发[2018]77号',
      '锦教发【2018】77号',
      '锦教发（2018）77号',
      '锦教发〔18〕77号',
      '锦教发〔2018〕077号',
      '锦教发〔2018〕第77号',
    ].map((number) => `《关于做好今年工作的通知》（${number}）`),
  ),
  'document-year-implausible': inCell(
    'D',
    'document-year-implausible',
    '《关于做好今年工作的通知》（锦教发〔2028〕77号）',
  ),
  'document-title-conflict': fc.integer({ min: 2, max: 49 }).map((number) => ({
    changes: { cells: { [`D${rowOf(number)}`]: '《关于另一件事的意见》（锦教发〔2018〕1号）' } },
    finding: `document-title-conflict D${rowOf(number)}`,
  })),
  'placeholder-left': fc
    .tuple(points, fc.constantFrom('XX科', '××科', '***', '待填', '____'))
    .map(([number, office]) => ({
      changes: { cells: { [`G${rowOf(number)}`]: office } },
      finding: `placeholder-left G${rowOf(number)}`,
    })),
  'threshold-contradicted': fc.integer({ min: 0, max: 89 }).map((percent) => ({
    changes: { cells: { D27: `《关于工程进展的通报》（锦教发〔2018〕77号），竣工率${percent}%` } },
    finding: 'threshold-contradicted D27',
  })),
  'points-contradict': fc.constant({
    changes: { cells: { E6: '无', F6: counties.join('、'), E9: counties.join('、'), F9: '无' } },
    finding: 'points-contradict E9',
  }),
}

function headerLine(text: string, finding: string): fc.Arbitrary<Planted> {
  return fc.constant({ changes: { cells: { A2: text } }, finding })
}
