// The text of a file with numbered lines, and what is wrong with it said at its line while it is typed.
(() => {
  const form = document.getElementById('editor');
  const area = document.getElementById('text');
  const list = document.getElementById('faults');
  const modes = { yaml: 'yaml', drl: 'text/x-java', csv: null };
  const editor = CodeMirror.fromTextArea(area, {
    mode: modes[form.dataset.mode], lineNumbers: true, lineWrapping: true, viewportMargin: Infinity,
    extraKeys: { Tab: false, 'Shift-Tab': false },
  });
  editor.getInputField().setAttribute('aria-label', document.querySelector('label[for=text]').textContent);
  editor.getScrollerElement().tabIndex = 0;
  let marked = [];
  let said = [];
  let asked = 0;

  const show = (path, faults) => {
    marked.forEach(line => editor.removeLineClass(line, 'background', 'faulty'));
    const here = faults.filter(fault => fault.file === path);
    const at = fault => Math.min(fault.line, editor.lineCount()) - 1;
    marked = here.map(fault => editor.addLineClass(at(fault), 'background', 'faulty'));
    said.forEach(words => words.clear());
    said = here.map(fault => {
      const words = document.createElement('div');
      words.className = 'fault-here';
      words.setAttribute('aria-hidden', 'true');
      words.textContent = fault.message;
      return editor.addLineWidget(at(fault), words);
    });
    const words = document.createElement(faults.length ? 'ul' : 'p');
    words.className = faults.length ? 'govuk-list faults' : 'govuk-body';
    if (!faults.length) words.textContent = list.dataset.none;
    faults.forEach(fault => {
      const item = document.createElement('li');
      const place = document.createElement('code');
      place.textContent = `${fault.file}:${fault.line}`;
      item.append(place, ' ', fault.message);
      words.append(item);
    });
    list.replaceChildren(words);
  };

  const ask = async () => {
    const mine = ++asked;
    editor.save();
    const answer = await fetch(form.dataset.faults, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (answer.ok && mine === asked) show(form.elements.path.value, await answer.json());
  };

  const line = Number(form.dataset.line) - 1;
  if (line > 0) {
    editor.setCursor(line, 0);
    editor.scrollIntoView({ line, ch: 0 }, 120);
  }

  let waiting;
  editor.on('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 400);
  });
  ask();
})();
