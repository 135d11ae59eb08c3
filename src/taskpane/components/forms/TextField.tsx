import './fabric'

/** Fabric's text field, in the pane's colours. */
export { TextField } from 'office-ui-fabric-react/lib/TextField'
