/** The Fluent elements that the console uses, and no others. */
import '@fluentui/web-components/button.js';
