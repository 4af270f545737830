/* understand.js -- shows what was understood while somebody writes. Without scripts the button under the form does the same.
   The form says where to ask (data-understand) and in which language to answer (data-lang); the answer is a piece of page. */
(function () {
  'use strict';
  var place = document.querySelector('[data-understand]');
  var form = document.querySelector('main form');
  if (!place || !form || !window.fetch) return;
  var fields = place.dataset.fields.split(' ').map(function (name) { return form.elements[name]; }).filter(Boolean);
  var timer = 0, asked = '', turn = 0;

  function text() {
    return fields.map(function (f) { return f.value.trim(); }).filter(Boolean).join('\n');
  }

  function ask() {
    var now = text(), mine = ++turn;
    if (now === asked || now.length < 8) return;
    asked = now;
    fetch(place.dataset.understand, {
      method: 'POST',
      body: new URLSearchParams({ text: now, lang: place.dataset.lang })
    }).then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (piece) {
      if (mine !== turn || piece === null) return;   /* a newer question is on its way */
      place.innerHTML = piece;
      place.hidden = !piece;
    }).catch(function () { /* the button still works */ });
  }

  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 300);
  });
  ask();
}());
