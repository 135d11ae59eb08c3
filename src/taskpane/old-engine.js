// Runs in every engine, however old (Internet Explorer in Excel 2016 and 2019): ES5 only, and nothing from anywhere.
;(function () {
  var able = window.globalThis && window.Promise && Promise.allSettled && Array.prototype.at && window.AbortController
  if (able) return
  var place = document.getElementById('root')
  place.innerHTML =
    '<h1>这个浏览器太旧，打不开本页</h1>' +
    '<p>请用新版 Edge、Chrome、Firefox、360（极速模式）或 Safari 打开本页，再选择汇总表文件校验。</p>' +
    '<p>加载项需要 Excel 2021、Microsoft 365 或网页版 Excel；Excel 2016、2019 和 WPS 请按上一句办。</p>' +
    '<p lang="en">This browser is too old for this page. Please open it in a current Edge, Chrome, Firefox or Safari.</p>'
})()
