import type { FilesTexts } from './texts'

export const zh: FilesTexts = {
  open: '选择 .xlsx 文件',
  openMore: '打开',
  drop: '或把文件拖到这里，可以一次多个',
  private: '文件只在本机读取，不会上传。',
  sample: '打开示例',
  schoolsSample: '打开学校数据示例',
  lockFiles: (names) =>
    `${names} 是 Excel 或 WPS 打开文件时留下的临时文件，不是表格。请选择名字前面没有 ~$ 的那个文件。`,
  list: '已打开的文件',
  close: (name) => `关闭 ${name}`,
  save: '保存副本',
  undo: '撤销',
  redo: '重做',
  excelHint: 'Excel 2016、2019 和 WPS 用户：先保存文件，再在这里打开；改好后“保存副本”，或回到原软件里改。',
  unsaved: (name) => `“${name}”的改动还没有保存。`,
  saveAndClose: '保存副本并关闭',
  closeUnsaved: '不保存，直接关闭',
  keepOpen: '先不关闭',
  sheet: {
    label: (name) => `工作表 ${name}`,
    sheets: '工作表',
    tooMany: (rows) => `只显示前 ${rows} 行。`,
    hiddenSheet: '（隐藏）',
    empty: '这张工作表是空的。',
    legend: '图例',
    divider: '表格与面板之间的分隔线',
    legendError: '必须改正',
    legendWarning: '需要核对',
    legendUnachieved: '未实现',
  },
}
