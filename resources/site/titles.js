// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows of the list only the titles that hold all words typed. Without it the list is whole.
"use strict";

(() => {
    const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const form = document.getElementById("search");
    const words = document.getElementById("words");
    const found = document.getElementById("found");
    const months = [...document.querySelectorAll("section.titles")].map(section => ({
        section,
        link: document.querySelector(`a[href="#${section.id}"]`).parentElement,
        rows: [...section.querySelectorAll("li")].map(row => ({row, text: folded(row.textContent)})),
    }));
    const all = months.reduce((sum, month) => sum + month.rows.length, 0);

    const filter = () => {
        const asked = folded(words.value).split(/\s+/).filter(word => word);
        let count = 0;
        for (const {section, link, rows} of months) {
            let inMonth = 0;
            for (const {row, text} of rows) {
                row.hidden = !asked.every(word => text.includes(word));
                inMonth += row.hidden ? 0 : 1;
            }
            section.hidden = link.hidden = inMonth === 0;
            count += inMonth;
        }
        found.textContent = found.dataset.text.replace("{found}", count).replace("{all}", all);
    };

    form.addEventListener("submit", event => event.preventDefault());
    words.addEventListener("input", filter);
    form.hidden = false;
    filter();
})();
