import { readFileSync } from 'node:fs';

/** Rows of a file as objects; lines that begin with # are comments, the first other line names the columns. */
export function readTsv(path) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const rows = [];
    let header = null;
    lines.forEach((line, index) => {
        if (line === '' || line.startsWith('#')) return;
        const cells = line.split('\t');
        if (header === null) {
            header = cells;
            return;
        }
        if (cells.length !== header.length) {
            throw new Error(`${path}:${index + 1}: ${cells.length} cells, expected ${header.length}`);
        }
        rows.push({ ...Object.fromEntries(header.map((column, at) => [column, cells[at]])), line: index + 1 });
    });
    return rows;
}

export const formatTsv = (comments, header, rows) =>
    [...comments.map((comment) => `# ${comment}`), header.join('\t'), ...rows.map((row) => row.join('\t')), ''].join('\n');
