import type { UnachievedTexts } from './texts'

export const zh: UnachievedTexts = {
  by: '查看方式',
  views: {
    point: '按政策点',
    county: '按县区',
    office: '按科室',
    map: '一览图',
    previous: '与上期对比',
    tasks: '督办',
  },
  none: '各项目标均已实现。',
  notChecked: '校验之后，这里列出还没有实现的目标。',
  noTable: '工作簿里没有认出汇总表，这里没有可列的目标。',
  summary: (points, total, counties) => `${total} 项中有 ${points} 项未实现，涉及 ${counties} 个县（市、区）`,
  counties: (count) => `${count} 个县（市、区）`,
  points: (count) => `${count} 项`,
  noOffice: '未填写责任科室',
  mapCaption: '各县（市、区）各项目标实现情况',
  mapHelp: '● 已实现　○ 未实现　？ 两边都没有列　！ 两边都列了。',
  mapMoves: '点一下，换一栏；点编号，改整项的名单。',
  standings: { achieved: '已实现', unachieved: '未实现', both: '两边都列了', neither: '两边都没有列' },
}
