/**
 * Files in, files out: scenario files, tables, result folders, manifest.
 */
@org.jspecify.annotations.NullMarked
package dispersal.storage;
