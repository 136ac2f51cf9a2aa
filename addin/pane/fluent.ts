/** The Fluent elements that the pane uses, and no others: each weighs on the pane's start. */
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
