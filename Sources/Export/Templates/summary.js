// What a browser with scripts adds to the page: a search, a filter, and sorting by column heads.
(() => {
  const page = document
  const all = (query, root = page) => Array.from(root.querySelectorAll(query))
  const make = (name, values = {}, ...children) => {
    const element = Object.assign(page.createElement(name), values)
    element.append(...children)
    return element
  }

  // Sorting: a button in each head of a table; numbers by value, words by letter.
  const value = (row, column) => row.cells[column]?.textContent.trim() ?? ''
  const number = (text) => {
    const found = text.replaceAll(',', '').replace('−', '-').match(/^[-+]?\d+(\.\d+)?/)
    return found ? Number(found[0]) : null
  }
  const sort = (table, column, head) => {
    const isUp = head.getAttribute('aria-sort') !== 'ascending'
    const body = table.tBodies[0]
    const rows = Array.from(body.rows).map((row, place) => {
      const text = value(row, column)
      return { row, place, text, number: number(text) }
    })
    const words = new Intl.Collator('en-GB', { numeric: true })
    rows.sort((one, other) => {
      if ((one.number === null) !== (other.number === null)) return one.number === null ? 1 : -1
      const order = one.number !== null
        ? one.number - other.number : words.compare(one.text, other.text)
      return (isUp ? order : -order) || one.place - other.place
    })
    all('th[aria-sort]', table).forEach((other) => other.removeAttribute('aria-sort'))
    head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
    body.append(...rows.map((item) => item.row))
  }
  for (const table of all('table.sortable')) {
    const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells)
    heads.forEach((head, column) => {
      if (head.classList.contains('chart') || head.textContent.trim() === '') return
      const button = make('button', { type: 'button', className: 'sort', title: 'Sort' })
      button.append(...head.childNodes)
      button.addEventListener('click', () => sort(table, column, head))
      head.append(button)
    })
  }

  // Search and filter: over agencies, standards and what agencies wrote.
  const answers = page.querySelector('#answers')
  if (!answers) return
  const agencies = all('details.agency', answers).map((box) => ({
    box,
    name: box.querySelector('summary').textContent.toLowerCase(),
    groups: all('tbody', box).map((body) => {
      const [head, ...rows] = Array.from(body.rows)
      return {
        body,
        title: head.textContent.toLowerCase(),
        rows: rows.map((row) => ({
          row, text: row.textContent.toLowerCase(), needs: row.classList.contains('need'),
        })),
      }
    }),
  }))
  const mapped = all('table.searched tbody tr').map((row) => ({
    row, name: row.cells[0].textContent.toLowerCase(),
  }))
  const field = make('input', {
    type: 'search', id: 'search', autocomplete: 'off', spellcheck: false,
  })
  const only = make('input', { type: 'checkbox', id: 'only' })
  const found = make('p', { className: 'soft', role: 'status' })
  const box = make(
    'form', { className: 'search', role: 'search' },
    make('label', { htmlFor: 'search', textContent: 'Search agencies, standards and what agencies wrote' }),
    field,
    make('span', {}, only, make('label', { htmlFor: 'only', textContent: 'Only answers that need improvement' })),
    found)
  box.addEventListener('submit', (event) => event.preventDefault())
  page.querySelector('nav').after(box)

  const search = () => {
    const words = field.value.trim().toLowerCase().split(/\s+/).filter((word) => word !== '')
    const isAll = words.length === 0 && !only.checked
    const has = (text) => words.every((word) => text.includes(word))
    let count = 0
    let boxes = 0
    for (const agency of agencies) {
      const byName = has(agency.name)
      let shown = 0
      for (const group of agency.groups) {
        const byGroup = byName || has(agency.name + ' ' + group.title)
        let rows = 0
        for (const item of group.rows) {
          const isShown = (byGroup || has(agency.name + ' ' + group.title + ' ' + item.text))
            && (item.needs || !only.checked)
          item.row.hidden = !isShown
          rows += isShown ? 1 : 0
        }
        group.body.hidden = rows === 0
        shown += rows
      }
      agency.box.hidden = shown === 0
      // A name found leaves its answers folded; words found in answers open them.
      agency.box.open = !isAll && shown > 0 && !byName
      count += shown
      boxes += shown > 0 ? 1 : 0
    }
    // The maps keep every agency unless the words are of a name.
    const isName = words.length > 0 && mapped.some((item) => has(item.name))
    for (const item of mapped) item.row.hidden = isName && !has(item.name)
    found.textContent = isAll ? '' : `${count} answers of ${boxes} agencies, below under Answers`
    if (!isAll && count > 0) {
      const link = make('a', { href: '#answers', textContent: 'Go to them' })
      found.append('. ', link)
    }
  }
  let waiting = 0
  const later = () => {
    clearTimeout(waiting)
    waiting = setTimeout(search, 150)
  }
  field.addEventListener('input', later)
  only.addEventListener('change', search)
})()
