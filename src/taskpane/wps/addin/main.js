// The ribbon of the WPS add-in, in ES5: WPS calls these by the names that ribbon.xml gives. They open pages and touch no workbook themselves.
// Each page has one pane; PluginStorage keeps its number as long as WPS runs.
/* global wps */

// Where the pages lie, seen from this folder.
var PAGES_AT = '../'
var PAGES = {
  yijiaoPane: { address: 'taskpane.html?host=wps', title: '义教校验（试用）', icon: 'icons/mark-32.png' },
  yijiaoPage: { address: 'taskpane.html', title: '义教校验', icon: 'icons/pane-32.png' },
  yijiaoProbe: { address: 'wps/probe.html', title: '义教校验 · 试用探测', icon: 'icons/check-32.png' },
}
var WIDTH = 420

window.OnAddinLoad = function () {
  return true
}

window.OnAction = function (control) {
  var id = control.Id
  var page = PAGES[id]
  if (!page) return false
  var known = wps.PluginStorage.getItem(id)
  var pane = known ? wps.GetTaskPane(known) : null
  if (!pane) {
    pane = wps.CreateTaskPane(new URL(PAGES_AT + page.address, location.href).href, page.title)
    wps.PluginStorage.setItem(id, pane.ID)
    pane.Width = WIDTH
  }
  pane.Visible = true
  return true
}

window.GetImage = function (control) {
  return PAGES[control.Id].icon
}
