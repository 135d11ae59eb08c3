// Right after office.js, in the page itself and in ES5: from here on nothing that Excel sends is lost.
//
// A click on the ribbon that comes before its action is associated does nothing (OfficeDev/office-js 5176, 3378), and a function called
// before it is associated shows #VALUE! until it is calculated again (4769). So the actions are associated at once and wait until the page
// takes them over, and functions wait until their script has associated them.
;(function () {
  var ACTIONS = ['check', 'markUnachieved', 'clearMarks', 'openPane']
  // Whoever clicked is answered after this many milliseconds, whatever has become of the page.
  var PATIENCE = 10000
  var waiting = []
  var carryOut = null

  function associate(action) {
    Office.actions.associate(action, function (event) {
      if (carryOut) carryOut(action, event)
      else waiting.push([action, event])
    })
  }

  function takeOver(given) {
    carryOut = given
    var early = waiting
    waiting = []
    for (var index = 0; index < early.length; index++) carryOut(early[index][0], early[index][1])
  }

  // Without a page that could carry it out, the pane says why.
  function showPane(action, event) {
    if (Office.addin && Office.addin.showAsTaskpane) Office.addin.showAsTaskpane()
    event.completed()
  }

  window.yijiaoRibbon = { takeOver: takeOver }
  // Where office.js itself did not come, the page says so.
  if (!window.Office || !Office.actions) return
  for (var index = 0; index < ACTIONS.length; index++) associate(ACTIONS[index])
  if (window.CustomFunctions && CustomFunctions.delayInitialization) CustomFunctions.delayInitialization()
  setTimeout(function () {
    if (!carryOut) takeOver(showPane)
  }, PATIENCE)
})()
