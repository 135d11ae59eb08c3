import { denialIn, saysNearly } from '../../../src/summary-table/evidence/denial'

it.each(
  `没有达到 未达到 没有实行 没实行 未建立 尚未制定 尚未印发 还没有落实 正在制定 正在研究 正在起草 正在试行了县管校聘 正在征求意见 征求意见中
   仍在研究制定 正研究制定 试点阶段 待省厅文件下发后制定 等上级部门下文件后再操作 待条件成熟后实施 待印发 未全面落实 未能按时完成 没有真正实行
   教师编制不达标 绩效工资向班主任倾斜也没有 没有相关方案 暂无台账 未消除超大班额 尚未消除大班额 部分达到 无法达到 骨干教师比例20%没有达到
   正在组织有关部门研究制定方案 尚未达标的3所学校正在整改`.split(/\s+/),
)('%s denies it', (said) => {
  expect(denialIn(said)).toBe('plain')
})

it.each('正在推进 正在稳步推进 正在建设 推进中 拟于2019年出台 计划于2020年完成 有待完善'.split(' '))(
  '%s says only that it is under way',
  (said) => {
    expect(denialIn(said)).toBe('open')
  },
)

it.each(
  `没有边远地区 没有贫困县 没有辍学学生 没有大班额 没有教学点 没有形成大班额 没有达到66人 不存在未落实的情况 未发现未落实现象 无一例未落实
   尚未发现辍学 对未达标的学校进行整改 对尚未达标的学校制定整改方案 未达标学校的名单已公布 落实不到位的予以通报 如未完成 凡未达到的 防止落实不到位
   未成年人保护机制已建立 校园无线网络全覆盖 落实乡村教师待遇后再聘用 尾款待验收合格后拨付 正在使用省厅制定的教材 研究中心已建立 已建立台账 逐校落实
   未超过45人 此前未落实 不低于10% 无障碍设施`.split(/\s+/),
)('%s does not', (said) => {
  expect(denialIn(said)).toBeNull()
})

it.each([
  ['基本达到', true],
  ['基本上全部完成', true],
  ['基本消除66人以上超大班额', true],
  ['基本建设项目', false],
  ['基本装备配置标准统一', false],
  ['义务教育基本均衡', false],
])('%s: nearly %j', (said, nearly) => {
  expect(saysNearly(said)).toBe(nearly)
})
