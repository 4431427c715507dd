// SPDX-License-Identifier: EUPL-1.2
.pragma library

// Where a colour ("#rrggbb") stands in a grabbed image: { count, x, y }, x and y the middle of it.
function find(image, width, height, colour) {
    const red = parseInt(colour.slice(1, 3), 16);
    const green = parseInt(colour.slice(3, 5), 16);
    const blue = parseInt(colour.slice(5, 7), 16);
    let count = 0, x = 0, y = 0;
    for (let row = 0; row < height; row += 2) {
        for (let column = 0; column < width; column += 2) {
            if (image.red(column, row) === red && image.green(column, row) === green
                    && image.blue(column, row) === blue) {
                count += 1;
                x += column;
                y += row;
            }
        }
    }
    return count === 0 ? { count: 0, x: -1, y: -1 } : { count: count, x: x / count, y: y / count };
}

// The texts that can be seen in an item, with their items.
function texts(item) {
    if (!item.visible || item.opacity === 0)
        return [];
    let found = [];
    if (typeof item.text === "string" && item.lineCount !== undefined && item.text !== "")
        found.push(item);
    for (let i = 0; i < item.children.length; ++i)
        found = found.concat(texts(item.children[i]));
    return found;
}

// Where the images in an item come from.
function addresses(item) {
    let found = item.source !== undefined && item.sourceSize !== undefined && String(item.source) !== "" ? [String(item.source)] : [];
    for (let i = 0; i < item.children.length; ++i)
        found = found.concat(addresses(item.children[i]));
    return found;
}

// Those that show just these words.
function saying(item, words) {
    return texts(item).filter(text => text.text === words);
}
