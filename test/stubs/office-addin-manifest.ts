/** The part of office-addin-manifest that office-addin-mock reads. Source: office-addin-mock's `officeApp` values. */
export enum OfficeApp {
  Excel = 'excel',
  OneNote = 'onenote',
  Outlook = 'outlook',
  PowerPoint = 'powerpoint',
  Project = 'project',
  Word = 'word',
}
