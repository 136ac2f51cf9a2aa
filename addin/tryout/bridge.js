// Before Excel's library is loaded: the page round the pane is Excel to it.
window.parent.shirebookExcel?.(window);
