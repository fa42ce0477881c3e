"""The plugin's texts in other languages: found in the source, kept in i18n/, compiled by Qt."""
