/** With scripts, searching happens on the search page; without, the same links lead to the A–Z list. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) link.href = link.dataset.search!;
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) form.action = form.dataset.search!;
