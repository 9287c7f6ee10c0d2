/** Titles of the operating system's file dialogs. */
export const dialogs = {
  open: 'Choose a file to look into',
  save: 'Save the network as a file',
  saveDefect: 'Save the report of what went wrong',
  saveReport: 'Save the report as PDF',
};
