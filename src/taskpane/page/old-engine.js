// Runs in every engine, however old (Internet Explorer in Excel 2016 and 2019): ES5 only, and nothing from anywhere.
// The floor is in scripts/engines.js. What is asked for here came with it, or is used by the page: where one is missing the page
// says so, and its scripts leave these words alone (data-engine).
;(function () {
  var able =
    window.globalThis &&
    window.AbortController &&
    window.Promise &&
    Promise.allSettled &&
    Promise.any &&
    Object.fromEntries &&
    Array.prototype.flatMap &&
    String.prototype.matchAll &&
    String.prototype.replaceAll &&
    window.CSS &&
    CSS.supports &&
    CSS.supports('inset', '0')
  if (able) return
  document.documentElement.setAttribute('data-engine', 'old')
  var place = document.getElementById('root')
  place.innerHTML =
    '<h1>这个浏览器太旧，打不开本页</h1>' +
    '<p>请用 2020 年 11 月以后的 Edge、Chrome、360（极速模式）或 Firefox，或者 Safari 15 以后的版本打开本页，再选择汇总表文件校验。</p>' +
    '<p>加载项需要 Excel 2021、Microsoft 365 或网页版 Excel（苹果电脑上要 macOS 12 以后）；Excel 2016、2019 和 WPS 请按上一句办。</p>' +
    '<p lang="en">This browser is too old for this page. Please open it in Edge, Chrome or Firefox of the end of 2020 or later, or in Safari 15 or later.</p>'
})()
